"""The stages of one region by day, and the ladder as the person stands on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from backrack.ladder import Stage
from backrack.progression.course import RegionCourse, Span
from backrack.words import Text
from backrack.words.text import Value


@dataclass(frozen=True)
class StageDays:
    """Days at one stage, one after another: from ``first`` to ``last``, both included."""

    stage: int
    first: date
    last: date


class Place(StrEnum):
    """Where a stage lies for the person. ``NEXT`` comes after the one they are at and is open.

    ``BELOW`` is an easier stage that they were never at.
    """

    BELOW = "below"
    DONE = "done"
    HERE = "here"
    NEXT = "next"
    AHEAD = "ahead"
    CLOSED = "closed"


@dataclass(frozen=True)
class Rung:
    """One stage of the ladder, and the days spent at it so far."""

    number: int
    stage: Stage
    place: Place
    days: int


def stage_days(course: RegionCourse, first: date, last: date) -> tuple[StageDays, ...]:
    """Which stage held at the end of each day, joined where it stayed; days before the first stage are left out."""
    days = [first + timedelta(days=away) for away in range((last - first).days + 1)]
    held = [(day, _at_end_of(course.spans, day)) for day in days]
    return tuple(
        StageDays(stage, run[0][0], run[-1][0])
        for stage, each in groupby(held, key=lambda pair: pair[1])
        if stage is not None and (run := list(each))
    )


def _at_end_of(spans: Sequence[Span], day: date) -> int | None:
    """A moment belongs to the day of the place where it was told."""
    begun = [span for span in spans if span.since.date() <= day]
    return begun[-1].stage if begun else None


def rungs_of(course: RegionCourse, today: date) -> tuple[Rung, ...]:
    """Every stage from the floor up."""
    return tuple(_rungs(course, today))


def _rungs(course: RegionCourse, today: date) -> Iterator[Rung]:
    spent = _days_spent(course, today)
    for number, stage in enumerate(course.ladder.stages):
        yield Rung(number, stage, _place(number, stage, course, number in spent), spent.get(number, 0))


def _days_spent(course: RegionCourse, today: date) -> dict[int, int]:
    spent: dict[int, int] = {}
    if course.spans:
        for each in stage_days(course, course.spans[0].since.date(), today):
            spent[each.stage] = spent.get(each.stage, 0) + (each.last - each.first).days + 1
    return spent


def _place(number: int, stage: Stage, course: RegionCourse, held: bool) -> Place:
    if number == course.stage:
        return Place.HERE
    if stage.closed:
        return Place.CLOSED
    if number < course.stage:
        return Place.DONE if held else Place.BELOW
    return Place.NEXT if number == course.stage + 1 else Place.AHEAD


def stage_reading(course: RegionCourse) -> Text:
    """One sentence: the stage, of how many, and whether the next is open."""
    top = len(course.ladder.stages) - 1
    kind = "open" if course.proposed is not None else "top" if course.stage == top else "here"
    values: dict[str, Value] = {"stage": course.stage, "top": top, "where": course.region.name_text}
    return Text(f"history-stage-{kind}", values)
