"""The first days: what the person's own mornings said, beside what the maker claims."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from backrack.diary.day import Day

FIRST_DAYS = 7
"""Soreness should be gone within a week (clinical fact sheet, sections 2.1 and 7)."""


@dataclass(frozen=True)
class Morning:
    """One of the mornings 0 to 7: soreness to touch and the worst pain, 0 to 10; None where not told."""

    number: int
    day: date
    sore: int | None = None
    worst: int | None = None
    ahead: bool = False
    is_today: bool = False

    @property
    def told(self) -> bool:
        return self.sore is not None or self.worst is not None


@dataclass(frozen=True)
class FirstDays:
    """``began`` is the day of the first session, None before it."""

    began: date | None
    mornings: tuple[Morning, ...]
    over: bool


def first_days_of(began: date | None, today: date, read: Callable[[date], Day]) -> FirstDays:
    """The mornings from the day of the first session to seven days after it."""
    if began is None:
        return FirstDays(None, (), over=False)
    days = [began + timedelta(days=number) for number in range(FIRST_DAYS + 1)]
    mornings = tuple(_morning(number, day, today, read) for number, day in enumerate(days))
    return FirstDays(began, mornings, over=today > days[-1])


def _morning(number: int, day: date, today: date, read: Callable[[date], Day]) -> Morning:
    if day > today:
        return Morning(number, day, ahead=True)
    held = read(day)
    told = [each.stands for each in held.mornings if each.stands is not None]
    sore = [entry.sore for entry in told if entry.sore is not None]
    worst = [entry.worst for entry in told if entry.worst is not None]
    worst += [entry.pain_this_morning for entry in held.check_ins if entry.pain_this_morning is not None]
    return Morning(number, day, max(sore, default=None), max(worst, default=None), is_today=day == today)
