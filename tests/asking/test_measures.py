"""When activities and change are asked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from backrack.asking import measures_due
from tests.diary.people import MONDAY, moment, started, timed
from tests.outcomes.told import rated

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("told_on", "today", "asked"),
    [
        (None, 0, (True, False)),
        (None, 5, (True, True)),
        (0, 4, None),
        (0, 5, (False, True)),
        (5, 6, None),
        (5, 7, (True, False)),
        (7, 13, None),
        (7, 14, (True, True)),
        (14, 27, None),
        (42, 69, None),
        (42, 70, (True, True)),
        (42, 97, (True, True)),
        (90, 97, None),
        (90, 98, (True, True)),
    ],
)
def test_each_is_asked_on_its_days_until_told(told_on: int | None, today: int, asked: tuple[bool, bool] | None) -> None:
    told = [rated(moment(MONDAY + told_on * DAY), None)] if told_on is not None else []
    found = measures_due(started(timed(MONDAY), *told), moment(MONDAY + today * DAY))
    assert ((found.activities, found.change) if found else None) == asked


def test_before_the_first_session_activities_are_asked_once() -> None:
    assert measures_due(started(), moment(MONDAY)) is not None
    told = rated(moment(MONDAY, 8), None)
    assert measures_due(started(told), moment(MONDAY)) is None
    assert measures_due(started(told, timed(MONDAY)), moment(MONDAY, 12)) is None
