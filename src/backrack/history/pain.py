"""Morning pain by day, and how the first week compares with the last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import mean

from backrack.record import CheckIn, MorningReport, Person, versions_of
from backrack.words import Text

MOST_DAYS = 84
"""A chart goes back twelve weeks: twice the six in which most change falls; assumed."""
WEEK = 7
TOLD_NEEDED = 4  # a week counts with four mornings told, as in rule P22 (section 2.2)
WOBBLE = 1.0  # scores wobble by 1 to 2 from day to day (section 2.1): a smaller difference is none


@dataclass(frozen=True)
class PainByDay:
    """The worst morning pain of each day from ``first`` on, 0 to 10; None where none was told."""

    first: date
    mornings: tuple[int | None, ...]

    @property
    def told(self) -> tuple[int, ...]:
        return tuple(score for score in self.mornings if score is not None)

    def day(self, place: int) -> date:
        return self.first + timedelta(days=place)


def pain_by_day(person: Person, today: date, most_days: int = MOST_DAYS) -> PainByDay | None:
    """From the first morning told, at most ``most_days`` back, up to ``today``; None while none was told."""
    earliest = today - timedelta(days=most_days - 1)
    worst: dict[date, int] = {}
    for day, score in _told(person):
        if earliest <= day <= today:
            worst[day] = max(score, worst.get(day, 0))
    if not worst:
        return None
    first = min(worst)
    days = (first + timedelta(days=away) for away in range((today - first).days + 1))
    return PainByDay(first, tuple(worst.get(day) for day in days))


def _told(person: Person) -> Iterator[tuple[date, int]]:
    """What stands of every morning report, and of the mornings told in a check-in."""
    for report in versions_of(person, MorningReport):
        if report.stands is not None and report.stands.worst is not None:
            yield report.stands.day, report.stands.worst
    for check in person.of(CheckIn):
        if check.pain_this_morning is not None:
            yield check.at.date(), check.pain_this_morning


def pain_reading(pain: PainByDay | None) -> Text:
    """One sentence: the first week beside the last, or how many mornings there are so far."""
    if pain is None:
        return Text("history-pain-none")
    first, last = _mean(pain.mornings[:WEEK]), _mean(pain.mornings[-WEEK:])
    if len(pain.mornings) < 2 * WEEK or first is None or last is None:
        return Text("history-pain-few", {"mornings": len(pain.told)})
    way = "less" if last <= first - WOBBLE else "more" if last >= first + WOBBLE else "same"
    return Text(f"history-pain-{way}", {"first": round(first, 1), "last": round(last, 1)})


def _mean(week: tuple[int | None, ...]) -> float | None:
    told = [score for score in week if score is not None]
    return mean(told) if len(told) >= TOLD_NEEDED else None
