"""Odd bytes, wrong methods, huge values and half sense, on every address: never a fault of ours."""

from __future__ import annotations

import logging

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.web.attacking import Attack, Found, Siege, rounds, routes

pytestmark = pytest.mark.usefixtures("no_tracks")


@settings(
    phases=[Phase.generate],
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(rounds())
def test_no_request_breaks_anything_or_shows_somebody_else(attacks: list[Attack]) -> None:
    found = Found()
    logging.disable(logging.CRITICAL)
    try:
        Siege(found).run(attacks)
    finally:
        logging.disable(logging.NOTSET)
    assert found.faults == []
    assert sum(found.statuses.values()) == len(attacks)


def test_every_address_is_among_those_attacked() -> None:
    assert {"", "diary/<day:day>/by-hand", "api/entries", "calendar/<slug:token>.ics"} <= set(routes())
