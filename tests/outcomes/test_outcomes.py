"""Every measure over time, its change since the start, and the five days."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.diary import Adherence
from backrack.outcomes import (
    FiveDays,
    Found,
    Measure,
    done_reading,
    five_days,
    natural_course,
    natural_fall,
    share_of,
    summary,
    wrong_reading,
)
from backrack.record import AnyEntry, MorningReport
from backrack.scores import Towards
from backrack.words import say
from tests.diary.people import MONDAY, moment, morning, started, taken_back, timed
from tests.outcomes.told import named_activities, rated, sheet

DAY = timedelta(days=1)


def mornings(scores: dict[int, int]) -> list[AnyEntry]:
    return [morning(MONDAY + number * DAY, back=score) for number, score in scores.items()]


def five(scores: dict[int, int], after: int = 8) -> FiveDays:
    return five_days(started(timed(MONDAY), *mornings(scores)), moment(MONDAY + after * DAY))


def test_pain_is_held_against_usual_pain_and_a_missing_morning_is_a_gap() -> None:
    told = mornings({1: 2, 2: 2, 4: 0, 5: 0, 6: 0})
    found = summary(started(timed(MONDAY), timed(MONDAY + 2 * DAY), *told), moment(MONDAY + 10 * DAY))
    back = found.of(Measure.BACK)
    assert back is not None and back.change is not None
    assert [(point.day - MONDAY).days for point in back.points] == [1, 2, 4, 5, 6]
    assert back.missing == 1
    assert (back.change.start, back.change.now, back.change.towards) == (2, 0, Towards.BETTER)
    said = "Your back pain in the mornings is 2 points lower than at the start. That is a change people notice."
    assert say(back.reading) == said


def test_two_mornings_are_too_few_to_speak_of_a_change() -> None:
    found = summary(started(timed(MONDAY), *mornings({1: 9, 2: 9})), moment(MONDAY + 3 * DAY)).of(Measure.PAIN)
    assert found is not None and found.change is None
    assert "too few mornings" in say(found.reading)


def test_a_withdrawn_morning_is_missing_and_not_0() -> None:
    told = morning(MONDAY + DAY, back=7)
    gone = taken_back(told, moment(MONDAY + DAY, 12))
    found = summary(started(timed(MONDAY), told, gone), moment(MONDAY + 3 * DAY)).of(Measure.BACK)
    assert found is not None
    assert (found.points, found.missing) == ((), 1)


def test_activities_are_held_against_the_same_activities() -> None:
    named = named_activities(moment(MONDAY, 8))
    first = rated(moment(MONDAY, 8, 5), named.id, r1=2, r2=4)
    later = rated(moment(MONDAY + 14 * DAY), named.id, r1=6, r3=9, change=3)
    found = summary(started(timed(MONDAY), named, first, later), moment(MONDAY + 15 * DAY))
    function, change = found.of(Measure.FUNCTION), found.of(Measure.CHANGE)
    assert function is not None and function.change is not None and change is not None and change.change is not None
    assert [point.value for point in function.points] == [3, 7.5]
    assert (function.change.start, function.change.now) == (2, 6)  # the one rated both times
    assert [len(each.points) for each in found.activities] == [2, 1, 1]
    assert change.change.towards is Towards.BETTER


def test_a_sheet_without_a_score_is_missing() -> None:
    sheets = (sheet(moment(MONDAY), total=12), sheet(moment(MONDAY + 7 * DAY), total=0))
    found = summary(started(*sheets), moment(MONDAY + 8 * DAY)).of(Measure.DISABILITY)
    assert found is not None
    assert (found.told, found.missing, found.change) == (1, 1, None)


@pytest.mark.parametrize(
    ("scores", "after", "found"),
    [
        ({5: 0}, 8, Found.BETTER),
        ({5: 4}, 8, Found.WORSE),
        ({5: 2}, 8, Found.SAME),
        ({4: 4, 6: 0}, 8, Found.BETTER),
        ({3: 0, 7: 0}, 8, Found.NO_REPORT),
        ({3: 0}, 4, Found.NOT_YET),
        ({3: 0}, 6, Found.NOT_YET),
    ],
)
def test_the_five_days_say_what_was_told_and_better_and_worse_alike(
    scores: dict[int, int], after: int, found: Found
) -> None:
    assert five(scores, after).found is found


def test_the_worst_of_the_first_days_stands_apart() -> None:
    told = five({2: 6, 5: 3})
    assert told.against_worst is not None and told.against_start is not None
    assert (told.against_worst.start, told.against_worst.towards) == (6, Towards.BETTER)
    assert told.against_start.towards is Towards.SAME or told.against_start.points > 0


def test_whoever_told_nothing_is_counted_both_ways() -> None:
    share = share_of([five({5: 0}), five({5: 4}), five({}), five({3: 0}, after=4)])
    assert (share.told, share.better, share.worse, share.silent) == (2, 1, 1, 1)
    assert (share.better_of_told, share.better_of_all) == (0.5, 1 / 3)


def test_the_natural_course_ends_where_its_source_does() -> None:
    assert natural_course(0) == (5.1, 5.2)
    assert natural_course(42) == pytest.approx((2.3, 3.3))
    assert natural_course(43) is None


def test_what_was_done_is_read_beside_what_was_planned_and_nothing_counts_for_more_than_was_asked() -> None:
    found = summary(started(timed(MONDAY), timed(MONDAY + 2 * DAY)), moment(MONDAY + 6 * DAY))
    week = found.week
    assert week.done_days == 2 < week.planned_days
    assert week.prescribed_ms >= week.done_ms == week.timed_ms > 0
    assert f"session on 2 days; {week.planned_days} were planned" in say(done_reading(week))
    assert say(done_reading(replace(week, done_days=0, planned_days=0))) == say("outcomes-done-none")


@given(days=st.tuples(st.integers(0, 28), st.integers(0, 28)), ms=st.tuples(*[st.integers(0, 10**8)] * 3))
def test_any_numbers_of_sessions_are_read_in_one_sentence_or_two(days: tuple[int, int], ms: tuple[int, ...]) -> None:
    done, planned = days
    said = say(done_reading(Adherence(28, planned, done, *ms)))
    assert 1 <= said.count(". ") + said.endswith(".") <= 2
    assert ("minute" in said) is (bool(done or planned) and ms[0] > 0)


def test_nothing_asked_for_is_read_without_minutes() -> None:
    week = summary(started(timed(MONDAY)), moment(MONDAY + DAY)).week
    assert "minutes" not in say(done_reading(replace(week, prescribed_ms=0, timed_ms=0)))


@pytest.mark.parametrize(("day", "least", "most"), [(5, 0.2, 0.3), (42, 1.8, 2.9)])
def test_the_fall_without_the_rack_is_that_of_the_natural_course(day: int, least: float, most: float) -> None:
    told = natural_fall(day)
    assert told is not None
    assert dict(told.values) == {"day": day, "least": least, "most": most}
    assert natural_fall(43) is None


@pytest.mark.parametrize("events", [0, 1, 4])
def test_what_went_wrong_is_counted_and_never_scored(events: int) -> None:
    said = say(wrong_reading(events))
    assert ("no chart and no score" in said) is (events > 0)


def test_the_mean_of_the_last_week_is_told_even_where_there_is_no_start() -> None:
    told = [replace(each, stiffness=6) for each in mornings({1: 2, 2: 2, 3: 2}) if isinstance(each, MorningReport)]
    stiff = summary(started(timed(MONDAY), *told), moment(MONDAY + 4 * DAY)).of(Measure.STIFFNESS)
    assert stiff is not None
    assert (stiff.change, stiff.now) == (None, 6)
