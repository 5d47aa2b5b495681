"""What was done against what was planned, as two numbers with their source (clinical fact sheet, section 4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from backrack.diary.day import Day, Shape
from backrack.diary.sittings import holds_of
from backrack.record import PhaseDone, Source


@dataclass(frozen=True)
class Adherence:
    """Days and hold time over ``over_days`` days up to today.

    ``done_days`` had a session that counts; ``planned_days`` were planned and not closed by the rules, today only once
    it is done. Hold times in ms are of the sessions begun, by source; no hold counts for more than was prescribed.
    """

    over_days: int
    planned_days: int
    done_days: int
    prescribed_ms: int
    timed_ms: int
    told_ms: int

    @property
    def done_ms(self) -> int:
        return self.timed_ms + self.told_ms


@dataclass(frozen=True)
class Week:
    """Days of a week that had a session that counts, and days that were or are planned, those done among them."""

    done_days: int
    planned_days: int


def week_of(days: Iterable[Day], today: date) -> Week:
    """The numbers of a week that may not be over."""
    each = tuple(days)
    done = {day.day for day in each if any(sitting.counts for sitting in day.done)}
    ahead = {day.day for day in each if day.planned and day.day >= today and not day.closed}
    was = {day.day for day in each if _was_planned(day)}
    return Week(len(done), len(done | ahead | was))


def adherence_of(days: Iterable[Day]) -> Adherence:
    """The numbers over these days."""
    each = tuple(days)
    holds = [hold for day in each for sitting in day.done for hold in holds_of(sitting.stands)]
    return Adherence(
        over_days=len(each),
        planned_days=sum(_was_planned(day) for day in each),
        done_days=sum(any(sitting.counts for sitting in day.done) for day in each),
        prescribed_ms=sum(hold.prescribed_ms for hold in holds),
        timed_ms=_held(holds, Source.PLAYER_TIMED),
        told_ms=_held(holds, Source.SELF_REPORTED),
    )


def _was_planned(day: Day) -> bool:
    return day.shape is Shape.MISSED or (day.planned and bool(day.done))


def _held(holds: Iterable[PhaseDone], source: Source) -> int:
    return sum(min(hold.done_ms, hold.prescribed_ms) for hold in holds if hold.source is source)
