"""The maker's claim of five days, measured for one person: what was told, and never why (section 7).

Day 0 is the day of the first session. Pain around day 5 is held against the start and, apart from that, against the
worst of days 1 to 4. Worse needs no more than better does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from backrack.diary import Diary
from backrack.outcomes.measures import change as change_series
from backrack.outcomes.mornings import first_session, start_of, worst_pain
from backrack.outcomes.series import Measure, rounded
from backrack.record import Person
from backrack.scores import PAIN, Change, Towards, change_of
from backrack.words import Text

WINDOW = (5, 6, 4)  # day 5, or else one beside it (section 7)
FIRST, LAST = 4, 6
BEFORE = range(1, 5)


class Found(StrEnum):
    """What the five days showed. ``NO_REPORT``: the window is over and nothing was told in it."""

    NOT_BEGUN = "not-begun"
    NOT_YET = "not-yet"
    NO_REPORT = "no-report"
    NO_START = "no-start"
    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True)
class FiveDays:
    """One person's five days. Scores are 0-10, ``global_change`` is -5 to +5; None is what was not told.

    ``settled`` says that the window is over, so that no later morning changes it.
    """

    found: Found
    began: date | None = None
    settled: bool = False
    on_day: int | None = None
    at_five_days: float | None = None
    against_start: Change | None = None
    against_worst: Change | None = None
    global_change: int | None = None

    @property
    def reading(self) -> Text:
        values: dict[str, str | int | float] = {}
        if self.against_start is not None:
            values = {"size": rounded(self.against_start.size), "now": rounded(self.against_start.now)}
        return Text(f"outcomes-five-{self.found.value}", values)

    @property
    def improved(self) -> bool | None:
        """Whether better by what people notice; None where nothing was told."""
        told = self.found in (Found.BETTER, Found.SAME, Found.WORSE)
        return self.found is Found.BETTER if told else None


@dataclass(frozen=True)
class Share:
    """Many people's five days. ``silent`` told nothing in the window; ``told`` did, and had a start."""

    told: int
    better: int
    worse: int
    silent: int

    @property
    def better_of_told(self) -> float | None:
        return self.better / self.told if self.told else None

    @property
    def worse_of_told(self) -> float | None:
        return self.worse / self.told if self.told else None

    @property
    def better_of_all(self) -> float | None:
        """Whoever told nothing counts as not improved."""
        everyone = self.told + self.silent
        return self.better / everyone if everyone else None


def five_days(person: Person, now: datetime) -> FiveDays:
    """What this person told of their first five days, read at ``now``."""
    return five_days_of(Diary(person, now))


def five_days_of(diary: Diary) -> FiveDays:
    began = first_session(diary)
    if began is None or began.date() > diary.today:
        return FiveDays(Found.NOT_BEGUN)
    points = worst_pain(diary)
    first = began.date()
    told = {(point.day - first).days: point.value for point in points}
    on_day = next((number for number in WINDOW if number in told), None)
    settled = (diary.today - first).days > LAST
    if on_day is None:
        return FiveDays(Found.NO_REPORT if settled else Found.NOT_YET, first, settled)
    start = start_of(diary, Measure.PAIN, points)
    against_start = change_of(PAIN, start, told[on_day])
    return FiveDays(
        _FOUND[against_start.towards] if against_start else Found.NO_START,
        first,
        settled,
        on_day,
        told[on_day],
        against_start,
        change_of(PAIN, _worst(told, on_day), told[on_day]),
        _rated(diary, first),
    )


def share_of(people: Iterable[FiveDays]) -> Share:
    """Counted both ways: whoever told nothing left out, and again as not improved. Open windows are in neither."""
    every = [each for each in people if each.settled]
    told = [each for each in every if each.improved is not None]
    better = sum(each.found is Found.BETTER for each in told)
    worse = sum(each.found is Found.WORSE for each in told)
    return Share(len(told), better, worse, len(every) - len(told))


_FOUND = {Towards.BETTER: Found.BETTER, Towards.WORSE: Found.WORSE, Towards.SAME: Found.SAME}


def _worst(told: Mapping[int, float], on_day: int) -> float | None:
    return max((told[number] for number in BEFORE if number in told and number < on_day), default=None)


def _rated(diary: Diary, first: date) -> int | None:
    """The rating of change told in the window, the last of them."""
    series = change_series(diary.person, diary.today)
    if series is None:
        return None
    window = (first + timedelta(days=FIRST), first + timedelta(days=LAST))
    told = [point.value for point in series.points if window[0] <= point.day <= window[1]]
    return int(told[-1]) if told else None
