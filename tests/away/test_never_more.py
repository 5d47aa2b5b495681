"""Whatever is told without the server, a device offers nothing the server would not, and nothing that presses more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.away.device import Device, device
from tests.away.weeks import live

WEEKS, AT_ONCE = 24, 6


@pytest.fixture(scope="module")
def phone() -> Iterator[Device]:
    with device() as one:
        yield one


@pytest.mark.parametrize("first", range(0, WEEKS, AT_ONCE))
def test_a_week_without_the_server_never_offers_more_than_the_server_would(phone: Device, first: int) -> None:
    assert sum(live(number, phone) for number in range(first, first + AT_ONCE)) > 0
