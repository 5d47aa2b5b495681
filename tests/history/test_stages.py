"""Stages by day, and the ladder as a person stands on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from backrack.history import Place, StageDays, rungs_of, stage_days, stage_reading
from backrack.ladder import Closed, Closing
from backrack.progression.course import RegionCourse
from backrack.words import Text
from tests.diary.people import MONDAY, moment
from tests.history.courses import ladder, region_course

DAY = timedelta(days=1)
TOP = len(ladder().stages) - 1


def course(*stages: tuple[int, int], hour: int = 9, proposed: int | None = None) -> RegionCourse:
    """Stages by the day they began, counted from Monday."""
    since = [(moment(MONDAY + day * DAY, hour), stage) for day, stage in stages]
    return region_course(since, proposed=proposed)


def days_of(found: RegionCourse, last: int) -> list[tuple[int, int, int]]:
    held = stage_days(found, MONDAY, MONDAY + last * DAY)
    return [(each.stage, (each.first - MONDAY).days, (each.last - MONDAY).days) for each in held]


def test_each_stage_holds_from_the_day_it_began_to_the_day_before_the_next() -> None:
    assert days_of(course((0, 1), (3, 2), (7, 1)), last=9) == [(1, 0, 2), (2, 3, 6), (1, 7, 9)]


def test_of_two_stages_on_one_day_the_later_holds() -> None:
    two = region_course([(moment(MONDAY, 9), 1), (moment(MONDAY + DAY, 8), 2), (moment(MONDAY + DAY, 20), 1)])
    assert days_of(two, last=2) == [(1, 0, 2)]


def test_days_before_the_first_stage_have_none() -> None:
    assert days_of(course((2, 1)), last=3) == [(1, 2, 3)]
    assert stage_days(course(), MONDAY, MONDAY + DAY) == ()


def test_a_window_cuts_what_began_before_it() -> None:
    held = stage_days(course((0, 1), (3, 2)), MONDAY + 2 * DAY, MONDAY + 4 * DAY)
    assert held == (
        StageDays(1, MONDAY + 2 * DAY, MONDAY + 2 * DAY),
        StageDays(2, MONDAY + 3 * DAY, MONDAY + 4 * DAY),
    )


def test_the_ladder_says_what_lies_below_what_is_done_where_one_is_and_what_comes_next() -> None:
    places = [rung.place for rung in rungs_of(course((0, 1), (3, 2)), MONDAY + 4 * DAY)]
    assert places[:5] == [Place.BELOW, Place.DONE, Place.HERE, Place.NEXT, Place.AHEAD]


def test_each_rung_counts_its_own_days_also_those_before_a_step_back() -> None:
    rungs = rungs_of(course((0, 1), (3, 2), (5, 1)), MONDAY + 6 * DAY)
    assert [rung.days for rung in rungs][:4] == [0, 5, 2, 0]


def test_a_closed_stage_is_closed_and_never_the_next() -> None:
    found = course((0, 1))
    shut = replace(found.ladder.stages[2], closed=(Closed(Closing.CAP, Text("ladder-closed-cap", {"cap": 1})),))
    stages = (*found.ladder.stages[:2], shut, *found.ladder.stages[3:])
    rungs = rungs_of(replace(found, ladder=replace(found.ladder, stages=stages)), MONDAY)
    assert rungs[2].place is Place.CLOSED


@pytest.mark.parametrize(
    ("stage", "proposed", "kind"),
    [(2, None, "here"), (2, 3, "open"), (TOP, None, "top")],
)
def test_the_reading_says_the_stage_and_whether_the_next_is_open(stage: int, proposed: int | None, kind: str) -> None:
    reading = stage_reading(course((0, stage), proposed=proposed))
    assert reading == Text(
        f"history-stage-{kind}", {"stage": stage, "top": TOP, "where": Text("ladder-region-low-back")}
    )
