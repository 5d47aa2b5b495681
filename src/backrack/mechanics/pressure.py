"""Force and pressure on every nodule, from posture, bodies and rack: the model's answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np

from backrack.mechanics.bodies import Bodies
from backrack.mechanics.engine import Engine, answered
from backrack.mechanics.errors import MechanicsError
from backrack.mechanics.frame import angles_of
from backrack.mechanics.levels import LEVELS, REGIONS, centres_m, spread
from backrack.mechanics.lying import Lying, lying, lying_alone
from backrack.mechanics.parameters import DEFAULTS, Floats, Values
from backrack.mechanics.problems import Integers, Solutions
from backrack.posture import Body, Posture, Rack, Side

PASSES_SHOWN = 2  # what people are shown takes two passes; the reference table takes one
CHUNK = 1024  # bodies built and solved at once, so that memory stays the same for any number of them


@dataclass(frozen=True)
class Pressures:
    """Answers for B bodies on N pairs of nodules; the last index of a pair is 0 = left, 1 = right.

    Force in N, pressure in kPa, indentation in m, area in m2. ``shape_m`` [B, 25] heights of the link ends,
    ``roll_rad`` [B, 24] positive with the left side up. ``unknowns`` [B, 49] can start the next call (``warm``).
    """

    nodule_force_n: Floats  # [B, N, 2], as the next three
    nodule_indentation_m: Floats
    nodule_area_m2: Floats
    nodule_pressure_kpa: Floats
    level_force_n: Floats  # [B, 24, 2] in the order of LEVELS, as the next
    level_pressure_kpa: Floats
    buttocks_n: Floats  # [B, 2]
    head_n: Floats  # [B]
    feet_n: Floats  # [B, 2]
    legs_on_floor_n: Floats  # [B, 2], straight legs
    arms_on_floor_n: Floats  # [B]
    shape_m: Floats
    roll_rad: Floats
    unknowns: Floats
    iterations: Integers  # [B], all passes together
    residual_n: Floats  # [B]

    def __len__(self) -> int:
        return len(self.head_n)

    def region_force_n(self, region: str) -> Floats:
        """Force on a region of REGIONS, [B, 2]."""
        force: Floats = self.level_force_n[:, REGIONS[region]].sum(axis=1)
        return force

    def region_peak_kpa(self, region: str) -> Floats:
        """Highest level pressure in a region, [B, 2]."""
        peak: Floats = self.level_pressure_kpa[:, REGIONS[region]].max(axis=1)
        return peak

    def total_n(self) -> Floats:
        """Everything that carries the body, [B]: equals its weight."""
        total: Floats = self.nodule_force_n.sum(axis=(1, 2)) + self.buttocks_n.sum(axis=1) + self.head_n
        total += self.feet_n.sum(axis=1) + self.legs_on_floor_n.sum(axis=1)
        return total + self.arms_on_floor_n

    def take(self, index: int) -> Pressure:
        """One body's answer."""
        return Pressure(Pressures(*(getattr(self, each.name)[index : index + 1] for each in fields(self))))


@dataclass(frozen=True)
class Pressure:
    """The answer for one body: ``many`` holds the arrays, with one row."""

    many: Pressures

    def level_force_n(self, level: str, side: Side) -> float:
        return float(self.many.level_force_n[0, LEVELS.index(level), _index(side)])

    def level_pressure_kpa(self, level: str, side: Side) -> float:
        return float(self.many.level_pressure_kpa[0, LEVELS.index(level), _index(side)])

    def region_force_n(self, region: str, side: Side) -> float:
        return float(self.many.region_force_n(region)[0, _index(side)])

    def region_peak_kpa(self, region: str, side: Side) -> float:
        return float(self.many.region_peak_kpa(region)[0, _index(side)])


def pressure(
    posture: Posture,
    body: Body,
    rack: Rack,
    values: Values = DEFAULTS,
    passes: int = PASSES_SHOWN,
    warm: Pressure | None = None,
) -> Pressure:
    """Force and pressure on every nodule under one body.

    ``warm`` is the answer for a posture nearby: the search starts there. Raises :class:`MechanicsError` when the
    posture does not lie on the rack, the rack does not fit the stature, or no answer was found.
    """
    start = None if warm is None else warm.many
    if values is not DEFAULTS:
        return Pressure(pressures(posture, Bodies.of(body), rack, values, passes, warm=start))
    _count(passes)
    before = None if start is None else start.unknowns
    return Pressure(_solve(lying_alone(posture, body, rack), passes, "auto", before))


def pressures(
    posture: Posture,
    bodies: Bodies,
    rack: Rack,
    values: Values = DEFAULTS,
    passes: int = PASSES_SHOWN,
    engine: Engine = "auto",
    warm: Pressures | None = None,
) -> Pressures:
    """The same for many bodies at once, or for one body in many draws of ``values``; errors as there."""
    parts = list(pressure_parts(posture, bodies, rack, values, passes, engine, warm))
    if len(parts) == 1:
        return parts[0]
    return Pressures(*(np.concatenate([getattr(one, each.name) for one in parts]) for each in fields(Pressures)))


def pressure_parts(
    posture: Posture,
    bodies: Bodies,
    rack: Rack,
    values: Values = DEFAULTS,
    passes: int = PASSES_SHOWN,
    engine: Engine = "auto",
    warm: Pressures | None = None,
) -> Iterator[Pressures]:
    """The same in order, some bodies at a time: for so many that all answers together would not fit into memory."""
    if not len(bodies):
        raise MechanicsError("no_bodies")
    values.fits(len(bodies))
    _count(passes)
    for begin in range(0, len(bodies), CHUNK):
        part = slice(begin, begin + CHUNK)
        start = None if warm is None else warm.unknowns[part]
        yield _solve(lying(posture, bodies.take(part), rack, values.take(part)), passes, engine, start)


def _count(passes: int) -> None:
    if not 1 <= passes <= 20:
        raise MechanicsError("passes", got=passes)


def _solve(this: Lying, passes: int, engine: Engine, warm: Floats | None) -> Pressures:
    problems, angles = this.problems, None
    got = answered(problems, warm, engine)
    iterations = got.iterations
    for _ in range(passes - 1):
        angles = angles_of(problems, angles, got)
        problems = this.turned(angles, got.rolls)
        got = answered(problems, got.u, engine)
        iterations = iterations + got.iterations
    return _answer(this, got, iterations)


def _answer(this: Lying, got: Solutions, iterations: Integers) -> Pressures:
    count, pairs = this.contacts.x.shape
    force = got.force[:, : 2 * pairs].reshape(count, pairs, 2)
    deep = got.indent[:, : 2 * pairs].reshape(count, pairs, 2)
    area = contact_area_m2(deep, this.contacts.radius[:, :, None], this.contacts.footprint[:, :, None])
    kpa = force / np.where(area > 0, area, 1.0) / 1000
    share = spread(this.contacts.x, centres_m(this.bodies, this.chain)).transpose(0, 2, 1)
    level = share @ force
    weighted = share @ (force * kpa)
    return Pressures(
        nodule_force_n=force,
        nodule_indentation_m=deep,
        nodule_area_m2=area,
        nodule_pressure_kpa=kpa,
        level_force_n=level,
        level_pressure_kpa=weighted / np.where(level > 0, level, 1.0),
        buttocks_n=got.force[:, 2 * pairs : 2 * pairs + 2],
        head_n=got.force[:, 2 * pairs + 2],
        feet_n=this.floor.feet_n,
        legs_on_floor_n=this.floor.legs_n,
        arms_on_floor_n=this.floor.arms_n,
        shape_m=got.heights,
        roll_rad=got.rolls,
        unknowns=got.u,
        iterations=iterations,
        residual_n=got.residual,
    )


def contact_area_m2(indentation: Floats, radius: Floats, footprint: Floats) -> Floats:
    """Area under a nodule: pi a^2 (1 - exp(-R d / a^2)), from a point to the whole footprint (section 7)."""
    return np.pi * footprint**2 * -np.expm1(-radius * indentation / footprint**2)


def _index(side: Side) -> int:
    return 0 if side is Side.LEFT else 1
