"""Morning pain by day: what stands of it, what is missing, and the sentence that reads it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from backrack.history import PainByDay, pain_by_day, pain_reading
from backrack.words import Text
from tests.diary.people import MONDAY, moment, morning, started, taken_back
from tests.progression.people import check_in

DAY = timedelta(days=1)
BEFORE_UNDO = timedelta(minutes=30)


def by_day(*scores: int | None) -> PainByDay:
    return PainByDay(MONDAY, scores)


def test_each_day_has_the_worst_of_what_was_told_of_its_morning() -> None:
    person = started(
        morning(MONDAY, back=3, neck=5),
        check_in(moment(MONDAY, 10), pain_this_morning=4),
        check_in(moment(MONDAY + 2 * DAY, 10), pain_this_morning=2),
    )
    assert pain_by_day(person, MONDAY + 3 * DAY) == by_day(5, None, 2, None)


def test_a_check_in_without_a_morning_leaves_the_day_empty() -> None:
    person = started(morning(MONDAY, back=3), check_in(moment(MONDAY + DAY, 10), pain_this_morning=None))
    assert pain_by_day(person, MONDAY + DAY) == by_day(3, None)


def test_a_morning_put_right_shows_what_stands_and_one_taken_back_shows_nothing() -> None:
    told = morning(MONDAY, back=6)
    right = morning(MONDAY, moment(MONDAY, 20), back=2, corrects=told.id)
    gone = morning(MONDAY + DAY, back=7)
    withdrawn = taken_back(gone, gone.at + BEFORE_UNDO)
    assert pain_by_day(started(told, right, gone, withdrawn), MONDAY + DAY) == by_day(2, None)


def test_nothing_told_is_no_series() -> None:
    assert pain_by_day(started(), MONDAY) is None


def test_a_series_goes_back_so_many_days_and_no_further() -> None:
    person = started(morning(MONDAY, back=1), morning(MONDAY + 5 * DAY, back=4))
    assert pain_by_day(person, MONDAY + 7 * DAY, most_days=4) == PainByDay(MONDAY + 5 * DAY, (4, None, None))


def test_a_morning_of_a_day_to_come_is_left_out() -> None:
    ahead = morning(MONDAY + DAY, moment(MONDAY, 8), back=9)
    assert pain_by_day(started(morning(MONDAY, back=1), ahead), MONDAY) == by_day(1)


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [
        (5, 4, "history-pain-less"),
        (4, 5, "history-pain-more"),
        (5, 5, "history-pain-same"),
    ],
)
def test_the_reading_says_less_more_or_the_same_with_both_means(first: int, last: int, key: str) -> None:
    assert pain_reading(by_day(*[first] * 7, *[last] * 7)) == Text(key, {"first": first, "last": last})


def test_a_difference_below_one_point_is_about_the_same() -> None:
    scores = (*[5] * 7, 4, 4, 4, 4, 4, 4, 5)
    assert pain_reading(by_day(*scores)) == Text("history-pain-same", {"first": 5, "last": round(29 / 7, 1)})


def test_the_means_are_of_the_first_week_and_the_last_seven_days_alone() -> None:
    assert pain_reading(by_day(*[6] * 7, *[9] * 5, *[2] * 7)) == Text("history-pain-less", {"first": 6, "last": 2})


@pytest.mark.parametrize("scores", [(5,) * 13, (5, 5, 5, None, None, None, None, *[1] * 7)])
def test_less_than_two_weeks_or_four_mornings_in_one_is_not_compared(scores: tuple[int | None, ...]) -> None:
    told = sum(score is not None for score in scores)
    assert pain_reading(by_day(*scores)) == Text("history-pain-few", {"mornings": told})


def test_four_mornings_in_a_week_are_enough() -> None:
    assert pain_reading(by_day(5, 5, 5, 5, None, None, None, *[1] * 7)).key == "history-pain-less"


def test_no_morning_told_says_so() -> None:
    assert pain_reading(None) == Text("history-pain-none")


def test_a_day_is_found_by_its_place() -> None:
    assert by_day(1, 2).day(1) == date(2026, 3, 3)
