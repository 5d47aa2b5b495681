"""What a posture, and the stage made of several, puts on a region: in every draw of one sample, the default first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from backrack.ladder.region import PARTS, Region
from backrack.mechanics import REGIONS, Pressures
from backrack.mechanics.parameters import Floats
from backrack.mechanics.uncertainty import Sample
from backrack.posture import Posture

SAME_WITHIN = 0.02  # totals within 2 % rank by side load, then mean pressure: progression policy section 2.2
TOTAL, LEFT, RIGHT, KPA = range(4)


@dataclass(frozen=True)
class Load:
    """One region at the default: force in N in all and on each side, mean pressure under it in kPa."""

    total_n: float
    left_n: float
    right_n: float
    mean_kpa: float

    @property
    def side_n(self) -> float:
        return max(self.left_n, self.right_n)


NOTHING = Load(0.0, 0.0, 0.0, 0.0)
"""Off the rack."""


class Weigher:
    """Loads of postures under one sample of a person on a rack; each posture and its mirror image is solved once."""

    def __init__(self, sample: Sample) -> None:
        self.sample = sample
        self._known: dict[Posture, Pressures] = {}

    def drawn(self, postures: Iterable[Posture], region: Region) -> Floats:
        """The highest over the postures of total, left, right (N) and mean pressure (kPa): [draws + 1, 4]."""
        highest: Floats = np.maximum.reduce([self._of(posture, region) for posture in postures])
        return highest

    def load(self, postures: Iterable[Posture], region: Region) -> Load:
        """The same at the default alone."""
        return Load(*(float(value) for value in self.drawn(postures, region)[0]))

    def _of(self, posture: Posture, region: Region) -> Floats:
        if posture not in self._known and (other := _mirrored(posture)) in self._known:
            return _columns(self._known[other], region)[:, [TOTAL, RIGHT, LEFT, KPA]]
        if posture not in self._known:
            self._known[posture] = self.sample.loads(posture)
        return _columns(self._known[posture], region)


def _mirrored(posture: Posture) -> Posture:
    """The mirror image; a trunk that does not lean or turn has +0 for both, so that equal postures are equal keys."""
    other = posture.mirrored()
    trunk = other.trunk
    return replace(other, trunk=replace(trunk, roll_deg=trunk.roll_deg + 0.0, head_turn_deg=trunk.head_turn_deg + 0.0))


def _columns(got: Pressures, region: Region) -> Floats:
    levels = np.r_[tuple(REGIONS[part] for part in PARTS[region])]
    force, kpa = got.level_force_n[:, levels], got.level_pressure_kpa[:, levels]
    sides = force.sum(axis=1)
    total = sides.sum(axis=1)
    mean = (force * kpa).sum(axis=(1, 2)) / np.where(total > 0, total, 1.0)
    return np.column_stack([total, sides, mean])
