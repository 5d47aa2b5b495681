"""Scoring of the 24 statements of Roland and Morris, whose words are not part of backrack.

Sources as in section 3 of the clinical fact sheet: complete once submitted, and 0 only where it was confirmed (C27);
a partial sheet is scaled up in proportion (C28), with at most three missing (ours).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from backrack.record import DisabilityTold, Person, versions_of

ITEMS = 24
MISSING_AT_MOST = 3
RECOVERED_AT_MOST = 2  # Kamper 2010 (C25)
# below the first and above the second it hardly shows a change (C27)
FLOOR_BELOW, CEILING_ABOVE = 4, 20


@dataclass(frozen=True)
class Disability:
    """A total of 0-24. ``rescaled`` says that statements were missing and the rest stands for all of them."""

    score: float
    rescaled: bool = False

    @property
    def recovered(self) -> bool:
        return self.score <= RECOVERED_AT_MOST

    @property
    def hardly_moves(self) -> bool:
        """Whether it lies where a change hardly shows."""
        return self.score < FLOOR_BELOW or self.score > CEILING_ABOVE


def disability_of(told: DisabilityTold) -> Disability | None:
    """The score of one sheet; None where it has none: too much missing, contradictory, or a 0 nobody confirmed."""
    if told.ticked is None:
        return _of_total(told)
    ticked, unanswered = set(told.ticked), set(told.unanswered)
    contradicts = ticked & unanswered or (told.total is not None and told.total != len(ticked))
    if contradicts or len(unanswered) > MISSING_AT_MOST or not _confirmed(len(ticked), told):
        return None
    return Disability(len(ticked) * ITEMS / (ITEMS - len(unanswered)), rescaled=bool(unanswered))


def disability_totals(person: Person) -> tuple[tuple[datetime, int], ...]:
    """Whole totals with when they were first told, oldest first, of what stands; for the rules P27 and P28.

    A rescaled total is rounded up: it never looks better than it is.
    """
    found = []
    for versions in versions_of(person, DisabilityTold):
        score = disability_of(versions.stands) if versions.stands else None
        if score is not None:
            found.append((versions.entries[0].at, -int(-score.score // 1)))
    return tuple(found)


def _of_total(told: DisabilityTold) -> Disability | None:
    if told.total is None or told.unanswered or not _confirmed(told.total, told):
        return None
    return Disability(float(told.total))


def _confirmed(count: int, told: DisabilityTold) -> bool:
    """Nothing ticked counts only where "none apply" was said, and that only where nothing was ticked."""
    return (count == 0) is (told.none_apply is not None)
