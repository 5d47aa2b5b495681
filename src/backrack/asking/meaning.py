"""What a score means for the days to come, said while it is chosen."""

from __future__ import annotations

from enum import StrEnum

from backrack.progression import SETTLED_ABOVE_BASELINE, Baseline, morning_limit


class Meaning(StrEnum):
    USUAL = "usual"
    MORE = "more"
    PAUSE = "pause"


def morning_meaning(score: int, baseline: Baseline) -> Meaning:
    """What a morning pain of 0-10 leads to: within what is usual, more than usual, or a pause (P10)."""
    if score >= morning_limit(baseline):
        return Meaning.PAUSE
    return Meaning.USUAL if score <= baseline.pain + SETTLED_ABOVE_BASELINE else Meaning.MORE
