"""Planned against done, as two numbers with their source; the week; the first days."""

from __future__ import annotations

from datetime import timedelta

from backrack.diary import Adherence, Morning, Week
from backrack.record import Outcome
from tests.diary.people import (
    MONDAY,
    SUNDAY,
    diary,
    moment,
    morning,
    settings,
    taken_back,
    timed,
    told_by_hand,
)
from tests.progression.people import check_in

DAY = timedelta(days=1)
NEXT_SUNDAY = MONDAY + 6 * DAY


def test_days_done_of_days_planned_over_seven_and_twenty_eight_days() -> None:
    each = [timed(MONDAY + n * DAY) for n in (0, 1, 3)]
    book = diary(*each, now=moment(NEXT_SUNDAY, 23))
    assert (book.adherence(7).done_days, book.adherence(7).planned_days) == (3, 6)
    later = diary(*each, now=moment(NEXT_SUNDAY + 7 * DAY, 23))
    assert (later.adherence(7).done_days, later.adherence(7).planned_days) == (0, 6)
    assert (later.adherence(28).done_days, later.adherence(28).planned_days) == (3, 13)


def test_today_counts_as_planned_only_once_it_is_done() -> None:
    assert diary(now=moment(MONDAY, 23)).adherence(7) == Adherence(7, 0, 0, 0, 0, 0)
    assert diary(timed(MONDAY), now=moment(MONDAY, 23)).adherence(7) == Adherence(7, 1, 1, 30_000, 30_000, 0)


def test_days_off_and_days_the_rules_closed_are_not_planned() -> None:
    weekly = settings(moment(SUNDAY, 13), 1, 2, 3)
    bad = check_in(moment(MONDAY + DAY), pain_now=8)
    found = diary(weekly, timed(MONDAY), bad, now=moment(NEXT_SUNDAY, 23)).adherence(7)
    assert (found.done_days, found.planned_days) == (1, 2)


def test_a_session_on_a_day_off_is_done_and_not_planned() -> None:
    weekly = settings(moment(SUNDAY, 13), 1)
    found = diary(weekly, timed(MONDAY + DAY), now=moment(NEXT_SUNDAY, 23)).adherence(7)
    assert (found.done_days, found.planned_days) == (1, 1)


def test_hold_time_says_its_source_and_no_hold_counts_for_more_than_was_prescribed() -> None:
    short = timed(MONDAY, done_ms=12_000, outcome=Outcome.CAME_OFF)
    long = timed(MONDAY + DAY, done_ms=90_000)
    told = told_by_hand(moment(MONDAY + 2 * DAY, 18), moment(MONDAY + 2 * DAY, 20), hold_s=300)
    found = diary(short, long, told, now=moment(NEXT_SUNDAY)).adherence(7)
    assert (found.timed_ms, found.told_ms, found.prescribed_ms) == (42_000, 120_000, 180_000)
    assert found.done_ms == 162_000


def test_a_session_left_at_once_is_a_planned_day_without_a_session_that_counts() -> None:
    left = timed(MONDAY, done_ms=0, outcome=Outcome.LEFT)
    found = diary(left, now=moment(MONDAY + DAY)).adherence(7)
    assert (found.done_days, found.planned_days) == (0, 1)


def test_a_session_taken_back_counts_no_more() -> None:
    told = told_by_hand(moment(MONDAY, 18), moment(MONDAY, 20))
    found = diary(told, taken_back(told, moment(MONDAY + DAY)), now=moment(MONDAY + DAY, 10)).adherence(7)
    assert (found.done_days, found.planned_days, found.prescribed_ms) == (0, 1, 0)


def test_a_week_counts_what_is_still_to_come_as_planned() -> None:
    weekly = settings(moment(SUNDAY, 13), 1, 3, 5)
    assert diary(weekly, now=moment(MONDAY)).week() == Week(0, 3)
    assert diary(weekly, timed(MONDAY), now=moment(MONDAY + 3 * DAY)).week() == Week(1, 3)
    extra = (timed(MONDAY), timed(MONDAY + DAY))
    assert diary(weekly, *extra, now=moment(MONDAY + 3 * DAY)).week() == Week(2, 4)


def test_the_first_days_are_the_day_of_the_first_session_and_seven_after_it() -> None:
    first = timed(MONDAY)
    told = (morning(MONDAY, back=3), morning(MONDAY + DAY, back=4, neck=5, sore=3), morning(MONDAY + 3 * DAY, sore=1))
    found = diary(first, *told, now=moment(MONDAY + 4 * DAY)).first_days()
    assert (found.began, found.over) == (MONDAY, False)
    assert found.mornings == (
        Morning(0, MONDAY, None, 3),
        Morning(1, MONDAY + DAY, 3, 5),
        Morning(2, MONDAY + 2 * DAY),
        Morning(3, MONDAY + 3 * DAY, 1, None),
        Morning(4, MONDAY + 4 * DAY, is_today=True),
        Morning(5, MONDAY + 5 * DAY, ahead=True),
        Morning(6, MONDAY + 6 * DAY, ahead=True),
        Morning(7, MONDAY + 7 * DAY, ahead=True),
    )


def test_before_the_first_session_there_are_no_mornings_and_after_a_week_they_are_over() -> None:
    assert diary(now=moment(MONDAY)).first_days().began is None
    assert not diary(timed(MONDAY), now=moment(MONDAY + 7 * DAY)).first_days().over
    assert diary(timed(MONDAY), now=moment(MONDAY + 8 * DAY)).first_days().over


def test_the_worst_that_was_told_of_a_morning_stands_and_what_was_taken_back_is_missing() -> None:
    told = morning(MONDAY + DAY, back=2)
    asked = check_in(moment(MONDAY + DAY, 9), pain_this_morning=4)
    now = moment(MONDAY + 2 * DAY)
    assert diary(timed(MONDAY), told, asked, now=now).first_days().mornings[1].worst == 4
    gone = taken_back(told, moment(MONDAY + DAY, 12))
    assert diary(timed(MONDAY), told, gone, now=now).first_days().mornings[1].worst is None
