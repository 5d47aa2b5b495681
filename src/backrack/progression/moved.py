"""What moved before a referral, in numbers: the person's own mornings against what is usual for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import fmean
from typing import TYPE_CHECKING

from backrack.progression.baseline import baseline_of
from backrack.progression.decision import Decision
from backrack.record import MorningReport, Person, versions_of

if TYPE_CHECKING:  # ladders weigh, and an idle server carries no numerics
    from backrack.progression.course import Course

WEEK_DAYS = 7
FLARES_WITHIN = timedelta(days=14)  # P26, section 2.2

PAIN_ALONE = frozenset({"P10", "P26", "P27", "W3", "unsettled"})
"""Rules that refer on pain scores alone. Such scores wobble by 1 or 2 (section 2.1), so the words say that."""


@dataclass(frozen=True)
class Moved:
    """``usual`` pain, and the mornings of the last seven days: how many were told, mean and worst, 0-10.

    ``flares`` is how often the programme eased or paused in 14 days; several regions at one moment count once.
    """

    usual: int
    mornings: int
    mean: float | None
    worst: int | None
    flares: int


def moved(person: Person, course: Course | None, now: datetime) -> Moved | None:
    """What moved up to ``now``; None for someone who gave no usual pain."""
    baseline = baseline_of(person)
    if baseline is None:
        return None
    told = list(_mornings(person, now).values())
    return Moved(
        usual=baseline.pain,
        mornings=len(told),
        mean=fmean(told) if told else None,
        worst=max(told, default=None),
        flares=_flares(course, now),
    )


def _mornings(person: Person, now: datetime) -> dict[date, int]:
    """The worst that stands of each morning of the last seven days."""
    first = now.date() - timedelta(days=WEEK_DAYS - 1)
    found: dict[date, int] = {}
    for versions in versions_of(person, MorningReport):
        stands = versions.stands
        if stands is not None and stands.worst is not None and first <= stands.day <= now.date():
            found[stands.day] = max(stands.worst, found.get(stands.day, 0))
    return found


def _flares(course: Course | None, now: datetime) -> int:
    decided = (each for region in (course.regions if course else ()) for each in region.decided)
    eased = (each for each in decided if each.verdict.decision in (Decision.EASE, Decision.PAUSE))
    return len({each.at for each in eased if now - each.at < FLARES_WITHIN})
