"""Hold time a week against the plan. A day the rules closed is rest: it is planned for nobody and missed by nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backrack.diary import Day, Diary, Shape, holds_of
from backrack.words import Text

MOST_WEEKS = 8  # as many fit side by side on a phone; assumed
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class WeekHeld:
    """A week from its Monday. Hold times in ms: done, planned on open days up to today, and on days rules closed.

    A planned day without a session counts with the hold time prescribed in the session before it.
    """

    monday: date
    done_ms: int
    planned_ms: int
    rest_ms: int
    done_days: int
    planned_days: int
    rest_days: int
    is_this: bool

    @property
    def empty(self) -> bool:
        return not (self.done_days or self.planned_days or self.rest_days)


def weeks_held(diary: Diary, most_weeks: int = MOST_WEEKS) -> tuple[WeekHeld, ...]:
    """The weeks up to this one, from the first in which something was planned or done."""
    this = diary.today - timedelta(days=diary.today.isoweekday() - 1)
    first = this - (most_weeks - 1) * _WEEK
    days = diary.days(first, diary.today)
    usual = _prescriptions(days)
    weeks = [_week(days[at : at + 7], usual[at : at + 7], this) for at in range(0, len(days), 7)]
    begun = next((place for place, week in enumerate(weeks) if not week.empty), len(weeks))
    return tuple(weeks[begun:])


def _prescriptions(days: Sequence[Day]) -> list[int]:
    """What each day would prescribe, in ms: its own longest session, else that of the last before it, else the next."""
    own = [max((_prescribed_ms(day)), default=0) for day in days]
    held = next((each for each in own if each), 0)
    found = []
    for each in own:
        held = each or held
        found.append(held)
    return found


def _prescribed_ms(day: Day) -> list[int]:
    return [sum(hold.prescribed_ms for hold in holds_of(sitting.stands)) for sitting in day.done]


def _week(days: Sequence[Day], usual: Sequence[int], this: date) -> WeekHeld:
    planned = [day.shape is Shape.MISSED or (day.planned and bool(day.done)) for day in days]
    rest = [day.planned and bool(day.closed) and not day.done for day in days]
    return WeekHeld(
        monday=days[0].day,
        done_ms=sum(_held_ms(day) for day in days),
        planned_ms=sum(ms for ms, yes in zip(usual, planned, strict=True) if yes),
        rest_ms=sum(ms for ms, yes in zip(usual, rest, strict=True) if yes),
        done_days=sum(any(sitting.counts for sitting in day.done) for day in days),
        planned_days=sum(planned),
        rest_days=sum(rest),
        is_this=days[0].day == this,
    )


def _held_ms(day: Day) -> int:
    holds = (hold for sitting in day.done for hold in holds_of(sitting.stands))
    return sum(min(hold.done_ms, hold.prescribed_ms) for hold in holds)


def weeks_reading(weeks: Sequence[WeekHeld]) -> Text:
    """One sentence about the last whole week, or about this one while there is no other."""
    begun = [week for week in weeks if not week.empty]
    if not begun:
        return Text("history-weeks-none")
    whole = [week for week in begun if not week.is_this]
    week = (whole or begun)[-1]
    rest = "rest" if week.rest_days else "plain"
    values = {"done": minutes(week.done_ms), "planned": minutes(week.planned_ms), "days": week.rest_days}
    return Text(f"history-weeks-{'last' if whole else 'this'}-{rest}", values)


def minutes(ms: int) -> int:
    """Whole minutes; a little is not nothing."""
    return max(round(ms / 60_000), 1) if ms > 0 else 0
