"""A page finds where the person stands at a moment once, however often it asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from backrack.progression.course import Finding
from backrack.progression.last_way import LastWay
from tests.screening.people import NOW
from tests.web.conftest import Visitor
from tests.web.histories import quiet

pytestmark = pytest.mark.usefixtures("no_tracks")
PAGES = ("/today", "/why", "/progress", "/for-the-doctor", "/done", "/step/low_back")


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


@pytest.mark.parametrize("address", PAGES)
def test_a_page_finds_where_the_person_stands_at_a_moment_once(
    visitor: Visitor, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor.has(*quiet(NOW))
    asked: list[datetime] = []
    regions = Finding.regions

    def counted(whole: Finding, now: datetime, last: LastWay) -> Any:
        asked.append(now)
        return regions(whole, now, last)

    monkeypatch.setattr(Finding, "regions", counted)
    assert visitor.get(address).status_code == 200
    assert asked.count(NOW) == 1
    assert len(asked) == len(set(asked))
