"""A person's body as lengths and masses. Everything scales with stature; the table is data with its source."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

Sex = Literal["female", "male"]

HEIGHT_RANGE_M = (1.2, 2.3)  # what the forms accept; assumed, wider than the racks' 1.55 to 2.00 m
MASS_RANGE_KG = (30.0, 250.0)  # what the forms accept; assumed
AGE_RANGE_Y = (16.0, 110.0)  # assumed
FAT_RANGE_PERCENT = (3.0, 65.0)  # assumed


class ImpossibleBody(ValueError):
    """A height or mass no adult has. The message says what is allowed."""


@cache
def segment_table() -> Mapping[str, Any]:
    """The body table as shipped: lengths in m, masses and centres in percent, with sources and marks."""
    table: dict[str, Any] = json.loads((files("backrack.posture") / "data" / "segments.json").read_text("utf-8"))
    return table


def geometry_m(name: str) -> float:
    """A measure of the body table's geometry part by name, at the reference stature."""
    return float(segment_table()["geometry"][name]["value"])


@dataclass(frozen=True)
class Body:
    """One person: stature in m, mass in kg, sex or None when not given (then the mean of both columns is used).

    Age in years and body fat in percent, where they are known, change how soft the back is.

    >>> round(Body(1.80, 80, "male").length_m("thigh"), 4)
    0.4365
    """

    height_m: float
    mass_kg: float = 75.0
    sex: Sex | None = None
    age_years: float | None = None
    body_fat_percent: float | None = None

    def __post_init__(self) -> None:
        _allowed("height", self.height_m, HEIGHT_RANGE_M, "m")
        _allowed("mass", self.mass_kg, MASS_RANGE_KG, "kg")
        if self.age_years is not None:
            _allowed("age", self.age_years, AGE_RANGE_Y, "years")
        if self.body_fat_percent is not None:
            _allowed("body fat", self.body_fat_percent, FAT_RANGE_PERCENT, "%")
        if self.sex not in (None, "female", "male"):
            raise ImpossibleBody(f"The sex is {self.sex!r}. Use 'female' or 'male', or leave it out.")

    @property
    def scale(self) -> float:
        """Stature over the reference stature of the spine table, 1.75 m."""
        return self.height_m / geometry_m("reference_stature_m")

    def length_m(self, segment: str) -> float:
        """Length of ``thigh``, ``shank``, ``foot``, ``upper_arm``, ``forearm`` or ``hand`` in m."""
        return self.height_m * self._mean(lambda column: column["length_m"][segment] / column["stature_m"])

    def segment_mass_kg(self, segment: str) -> float:
        """Mass of one segment in kg (one limb, not both)."""
        return self.mass_kg * self._mean(lambda column: column["mass_percent"][segment]) / 100

    def centre_fraction(self, segment: str) -> float:
        """Centre of mass of a limb segment from its proximal end, as a fraction of its length."""
        return self._mean(lambda column: column["centre_percent"][segment]) / 100

    def scaled_m(self, name: str) -> float:
        """A geometry measure scaled to this stature."""
        return geometry_m(name) * self.scale

    def _mean(self, read: Any) -> float:
        columns = segment_table()["columns"]
        values = [float(read(columns[sex])) for sex in ([self.sex] if self.sex else ["female", "male"])]
        return sum(values) / len(values)


def _allowed(name: str, value: float, allowed: tuple[float, float], unit: str) -> None:
    low, high = allowed
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise ImpossibleBody(f"A {name} of {value} {unit} cannot be used. Give one from {low:g} to {high:g} {unit}.")
