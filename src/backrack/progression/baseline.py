"""The person's own usual state, which may be lowered but never rises by itself."""

from __future__ import annotations

from dataclasses import dataclass

from backrack.record import BaselineGiven, Person


@dataclass(frozen=True)
class Baseline:
    """Usual pain (0-10) and usual distal level (0-4)."""

    pain: int
    distal_level: int


def baseline_of(person: Person) -> Baseline | None:
    """The lowest usual pain and distal level ever given; a later, higher answer must not widen the limits."""
    given = person.of(BaselineGiven)
    if not given:
        return None
    return Baseline(min(entry.usual_pain for entry in given), min(entry.distal_level for entry in given))
