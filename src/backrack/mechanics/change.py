"""One posture against another of the same person: what changed, where, by how much, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from backrack.mechanics.levels import LEVELS
from backrack.mechanics.parameters import Floats
from backrack.mechanics.pressure import Pressures
from backrack.mechanics.uncertainty import LEAST_N, Band, band, bands, chance_of_more, ratio
from backrack.posture import SIDES, Side


class Place(StrEnum):
    """Parts of the back as people name them, from the seat up."""

    LOW_BACK = "low_back"
    MIDDLE_BACK = "middle_back"
    UPPER_BACK = "upper_back"
    NECK = "neck"


REGION_OF: Mapping[Place, str] = {
    Place.LOW_BACK: "lumbosacral",
    Place.MIDDLE_BACK: "lower_thoracic",
    Place.UPPER_BACK: "upper_thoracic",
    Place.NECK: "cervical",
}


@dataclass(frozen=True)
class Change:
    """Force in N on one thing, what it is compared with, the ratio of both, and the chance that it is more."""

    force_n: Band
    start_n: float
    ratio: Band
    more: float


@dataclass(frozen=True)
class Level:
    """One level of the back and one side of it, with its mean pressure."""

    level: str
    side: Side
    force_n: Band
    start_n: float
    ratio: Band
    pressure_kpa: Band


@dataclass(frozen=True)
class Nodule:
    """One nodule, counted from the seat: its force at the default, and its ratio."""

    index: int
    side: Side
    force_n: float
    ratio: float


@dataclass(frozen=True)
class Comparison:
    """A posture against another. ``places`` has both sides, and under ``None`` their sum."""

    places: Mapping[tuple[Place, Side | None], Change]
    left_share: Mapping[Place, Band]
    levels: tuple[Level, ...]
    nodules: tuple[Nodule, ...]
    peak_kpa: Band

    @property
    def focus(self) -> Place:
        """Where most changed, in newtons, on either side; of equals the lower."""
        return max(Place, key=lambda place: (self._moved(place), -list(Place).index(place)))

    def focus_sides(self, place: Place) -> Side | None:
        """The side of a place that changed more; None where both changed alike."""
        left, right = (self._change_n(place, side) for side in SIDES)
        if abs(left - right) <= max(LEAST_N, 0.1 * max(abs(left), abs(right))):
            return None
        return Side.LEFT if abs(left) > abs(right) else Side.RIGHT

    def _moved(self, place: Place) -> float:
        return round(max(abs(self._change_n(place, side)) for side in SIDES), 6)

    def _change_n(self, place: Place, side: Side) -> float:
        told = self.places[place, side]
        return told.force_n.value - told.start_n


def compare(now: Pressures, start: Pressures) -> Comparison:
    """What changed from ``start`` to ``now``, which must be of the same sample."""
    forces = {place: (now.region_force_n(region), start.region_force_n(region)) for place, region in REGION_OF.items()}
    return Comparison(
        places=_places(forces),
        left_share=dict(zip(forces, bands(np.stack([_left_share(one) for one, _ in forces.values()], 1)), strict=True)),
        levels=_levels(now, start),
        nodules=_nodules(now, start),
        peak_kpa=band(now.nodule_pressure_kpa.max(axis=(1, 2))),
    )


def _left_share(force: Floats) -> Floats:
    """Share of the left in a force, [draws]; half where there is none."""
    both = force.sum(axis=1)
    return np.where(both < LEAST_N, 0.5, force[:, 0] / np.maximum(both, LEAST_N))


def _places(forces: Mapping[Place, tuple[Floats, Floats]]) -> dict[tuple[Place, Side | None], Change]:
    keys: list[tuple[Place, Side | None]] = [(place, side) for place in forces for side in (*SIDES, None)]
    now, start = (np.concatenate([_with_sum(pair[at]) for pair in forces.values()], axis=1) for at in (0, 1))
    columns = zip(keys, bands(now), bands(ratio(now, start)), strict=True)
    return {
        key: Change(force, float(start[0, at]), change, chance_of_more(now[:, at], start[:, at]))
        for at, (key, force, change) in enumerate(columns)
    }


def _with_sum(force: Floats) -> Floats:
    """Left, right and both, [draws, 3]."""
    return np.concatenate([force, force.sum(axis=1, keepdims=True)], axis=1)


def _levels(now: Pressures, start: Pressures) -> tuple[Level, ...]:
    keys = [(level, side) for level in LEVELS for side in SIDES]
    force, before = (each.level_force_n.reshape(len(now), -1) for each in (now, start))
    kpa = now.level_pressure_kpa.reshape(len(now), -1)
    columns = zip(keys, bands(force), before[0], bands(ratio(force, before)), bands(kpa), strict=True)
    return tuple(
        Level(level, side, forces, float(start_n), change, pressure)
        for (level, side), forces, start_n, change, pressure in columns
    )


def _nodules(now: Pressures, start: Pressures) -> tuple[Nodule, ...]:
    ratios = ratio(now.nodule_force_n[0], start.nodule_force_n[0])
    return tuple(
        Nodule(at, side, float(now.nodule_force_n[0, at, index]), float(ratios[at, index]))
        for at in range(ratios.shape[0])
        for index, side in enumerate(SIDES)
    )
