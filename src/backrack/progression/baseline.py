"""The person's own usual state, which may be lowered but never rises by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from statistics import median_low

from backrack.record import BaselineGiven, MorningReport, Person, SessionDone, versions_of

MORNINGS_NEEDED = 3  # section 2.2, inputs: the median counts from three mornings before the programme on


@dataclass(frozen=True)
class Baseline:
    """Usual pain (0-10) and usual distal level (0-4)."""

    pain: int
    distal_level: int


def baseline_of(person: Person) -> Baseline | None:
    """The lowest usual pain and distal level ever given; a later, higher answer must not widen the limits.

    The median of three or more mornings before the first session lowers usual pain, and never raises it.
    """
    return person.once("baseline", lambda: _baseline_of(person))


def _baseline_of(person: Person) -> Baseline | None:
    given = person.of(BaselineGiven)
    if not given:
        return None
    usual = min(entry.usual_pain for entry in given)
    return Baseline(min((usual, *_medians(person))), min(entry.distal_level for entry in given))


def _medians(person: Person) -> Iterator[int]:
    """The median as it stood after each morning, so that another morning never takes it back."""
    mornings = list(_mornings_before(person))
    for count in range(MORNINGS_NEEDED, len(mornings) + 1):
        yield median_low(mornings[:count])


def _mornings_before(person: Person) -> Iterator[int]:
    """One score a morning, oldest first: of all that was told of a morning the lowest, withdrawn or not."""
    first = min((entry.started_at for entry in person.of(SessionDone)), default=None)
    lowest: dict[date, int] = {}
    for versions in versions_of(person, MorningReport):
        told = versions.entries[0]
        scores = [entry.worst for entry in versions.entries if entry.worst is not None]
        if scores and (first is None or told.at < first):
            lowest[told.day] = min(*scores, lowest.get(told.day, scores[0]))
    return iter(lowest.values())
