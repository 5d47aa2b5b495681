"""Minutes a week against the plan. Rest that the rules asked for is planned for nobody and missed by nobody."""

from __future__ import annotations

from datetime import timedelta

import pytest

from backrack.history import WeekHeld, weeks_held, weeks_reading
from backrack.history.weeks import minutes
from backrack.record import AnyEntry
from tests.diary.people import MONDAY, diary, moment, settings, timed
from tests.progression.people import check_in

DAY, WEEK = timedelta(days=1), timedelta(days=7)
SESSION_MS = 30_000  # the one hold of tests.progression.people.session


def weeks(*entries: AnyEntry, day: int) -> tuple[WeekHeld, ...]:
    return weeks_held(diary(*entries, now=moment(MONDAY + day * DAY, 21)))


def held(done: int = 0, planned: int = 0, rest: int = 0, *, this: bool = False, days: int = 1) -> WeekHeld:
    return WeekHeld(MONDAY, done, planned, rest, days, days, int(rest > 0), this)


def test_a_week_adds_what_was_held_and_what_was_planned() -> None:
    (week,) = weeks(timed(MONDAY), timed(MONDAY + DAY, done_ms=20_000), day=2)
    assert (week.done_ms, week.planned_ms, week.rest_ms) == (50_000, 2 * SESSION_MS, 0)
    assert (week.monday, week.done_days, week.planned_days, week.is_this) == (MONDAY, 2, 2, True)


def test_a_day_left_out_counts_with_the_session_before_it() -> None:
    (week,) = weeks(timed(MONDAY), day=3)
    assert week.planned_days == 3
    assert week.planned_ms == 3 * SESSION_MS


def test_no_hold_counts_for_more_than_was_prescribed() -> None:
    (week,) = weeks(timed(MONDAY, done_ms=90_000), day=0)
    assert week.done_ms == SESSION_MS


def test_a_day_the_rules_closed_is_rest_and_not_planned() -> None:
    bad = check_in(moment(MONDAY + DAY), pain_now=9)
    (week,) = weeks(timed(MONDAY), bad, day=2)
    assert (week.rest_days, week.rest_ms) == (1, SESSION_MS)
    assert week.planned_days == 1


def test_a_day_off_of_ones_own_is_neither_planned_nor_rest_by_the_rules() -> None:
    (week,) = weeks(settings(moment(MONDAY - DAY, 13), 1, 3, 5), timed(MONDAY), day=1)
    assert (week.planned_days, week.rest_days) == (1, 0)


def test_weeks_begin_where_something_was_planned_or_done_and_go_up_to_this_one() -> None:
    found = weeks(timed(MONDAY), day=15)
    assert [week.monday for week in found] == [MONDAY, MONDAY + WEEK, MONDAY + 2 * WEEK]
    assert [week.is_this for week in found] == [False, False, True]


def test_no_more_weeks_than_there_is_room_for() -> None:
    book = diary(timed(MONDAY), now=moment(MONDAY + 4 * WEEK, 21))
    assert len(weeks_held(book, most_weeks=2)) == 2


def test_before_anything_is_planned_there_is_no_week() -> None:
    assert weeks(day=-1) == ()


@pytest.mark.parametrize(
    ("found", "key"),
    [
        ((), "history-weeks-none"),
        ((held(60_000, this=True),), "history-weeks-this-plain"),
        ((held(60_000, rest=1, this=True),), "history-weeks-this-rest"),
        ((held(60_000), held(this=True)), "history-weeks-last-plain"),
        ((held(60_000, rest=1), held(this=True)), "history-weeks-last-rest"),
    ],
)
def test_the_reading_is_of_the_last_whole_week_or_of_this_one(found: tuple[WeekHeld, ...], key: str) -> None:
    assert weeks_reading(found).key == key


def test_the_reading_has_its_minutes_and_rest_days() -> None:
    reading = weeks_reading((held(600_000, 900_000, 300_000), held(this=True)))
    assert reading.values == {"done": 10, "planned": 15, "days": 1}


@pytest.mark.parametrize(("ms", "wanted"), [(0, 0), (1_000, 1), (89_000, 1), (91_000, 2)])
def test_a_little_is_not_nothing(ms: int, wanted: int) -> None:
    assert minutes(ms) == wanted
