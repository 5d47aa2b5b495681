"""Many bodies as arrays: stature, mass, sex, age, fat. One row a person, or a draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from backrack.mechanics.errors import MechanicsError
from backrack.mechanics.parameters import Floats
from backrack.posture.body import AGE_RANGE_Y, FAT_RANGE_PERCENT, HEIGHT_RANGE_M, MASS_RANGE_KG, Body, segment_table

REFERENCE_M = 1.75
AGE_WHEN_NOT_GIVEN_Y = 40.0  # the age at which the modulus is the table's (pressure model section 5)
_MALE = {"male": 1.0, "female": 0.0, None: 0.5}


@dataclass(frozen=True)
class Bodies:
    """B bodies. ``male`` is 1, 0, or 0.5 where the sex is not given (the mean of both columns is used).

    ``fat_percent`` is NaN where it is not known. All arrays [B]. Raises :class:`MechanicsError` outside the limits.
    """

    height_m: Floats
    mass_kg: Floats
    male: Floats
    age_years: Floats
    fat_percent: Floats

    def __post_init__(self) -> None:
        _within("height_m", self.height_m, HEIGHT_RANGE_M, "m")
        _within("mass_kg", self.mass_kg, MASS_RANGE_KG, "kg")
        _within("age_years", self.age_years, AGE_RANGE_Y, "years")
        _within("fat_percent", self.fat_percent[~np.isnan(self.fat_percent)], FAT_RANGE_PERCENT, "%")

    def __len__(self) -> int:
        return len(self.height_m)

    @property
    def scale(self) -> Floats:
        """Stature over 1.75 m."""
        return self.height_m / REFERENCE_M

    @classmethod
    def of(cls, body: Body, count: int = 1) -> Bodies:
        """The same body ``count`` times."""
        return cls.from_all([body]).repeated(count)

    @classmethod
    def from_all(cls, bodies: Sequence[Body]) -> Bodies:
        """One row for each body, in order."""
        rows = [
            (
                b.height_m,
                b.mass_kg,
                _MALE[b.sex],
                AGE_WHEN_NOT_GIVEN_Y if b.age_years is None else b.age_years,
                np.nan if b.body_fat_percent is None else b.body_fat_percent,
            )
            for b in bodies
        ]
        return cls(*np.array(rows, dtype=np.float64).reshape(-1, 5).T.copy())

    def repeated(self, count: int) -> Bodies:
        """Every row ``count`` times, one after the other."""
        return Bodies(*(np.repeat(column, count) for column in self._columns()))

    def take(self, chosen: slice) -> Bodies:
        """Some of the rows."""
        return Bodies(*(column[chosen] for column in self._columns()))

    def _columns(self) -> tuple[Floats, ...]:
        return (self.height_m, self.mass_kg, self.male, self.age_years, self.fat_percent)


@cache
def _column(part: str, segment: str) -> tuple[float, float]:
    """A segment's number for women and men: mass and centre as shares, length over stature."""
    found = []
    for sex in ("female", "male"):
        column = segment_table()["columns"][sex]
        value = float(column[part][segment])
        found.append(value / column["stature_m"] if part == "length_m" else value / 100)
    return found[0], found[1]


def of_sex(part: str, segment: str, bodies: Bodies) -> Floats:
    """A segment's ``mass_percent`` or ``centre_percent`` as a share, or ``length_m`` over stature, [B]."""
    female, male = _column(part, segment)
    return female + (male - female) * bodies.male


def _within(name: str, values: Floats, allowed: tuple[float, float], unit: str) -> None:
    low, high = allowed
    wrong = ~((values >= low) & (values <= high))
    if wrong.any():
        which = int(np.argmax(wrong))
        raise MechanicsError("body", field=name, got=float(values[which]), low=float(low), high=float(high), unit=unit)
