"""The instruments, each with its source (clinical fact sheet, section 3; sources by their numbers there)."""

from __future__ import annotations

from backrack.scores.scale import Scale

PAIN = Scale("pain", 0, 10, True, 2, 30, "Ostelo 2008 (C24)")
"""Numeric rating scale: 2 points or 30 %."""

SORENESS = Scale("soreness", 0, 10, True, None, None, "own item: no size known")
STIFFNESS = Scale("stiffness", 0, 10, True, None, None, "own item: no size known")
LIMBS = Scale("limbs", 0, 4, True, None, None, "own item: no size known")
"""How far down a limb symptoms reach, as in the record."""

FUNCTION = Scale("function", 0, 10, False, 2, None, "Stratford 1995, PSFS forms (C30): MDC90 of the mean")
"""Patient-Specific Functional Scale, mean of the activities rated."""

ACTIVITY = Scale("activity", 0, 10, False, 3, None, "Stratford 1995, PSFS forms (C30): MDC90 of one activity")

CHANGE = Scale("change", -5, 5, False, 2, None, "Kamper 2009, Bobos 2020 (C32)")
"""Global rating of change, against the start, which is 0; about 2 to 2.5 of its 11 points matter, 2 is taken.

It leans on how today is: never the only outcome.
"""

DISABILITY = Scale("disability", 0, 24, True, 5, 30, "Ostelo 2008 (C24)")
"""Roland-Morris, 24 statements: 5 points or 30 %."""
