"""The back as a chain of 24 links, for many bodies: lengths, stiffness of the joints, natural shape, weights."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from backrack.mechanics.bodies import Bodies, of_sex
from backrack.mechanics.parameters import Floats, Values
from backrack.posture.spine import LUMBAR_HINGES, NECK_HINGES, THORACIC_HINGES, link_lengths_m

LINKS = 24
HEAD = 23
LUMBAR, THORACIC, NECK = (slice(h.start, h.stop) for h in (LUMBAR_HINGES, THORACIC_HINGES, NECK_HINGES))
# Share of body mass by level in percent, L5 to T1, and pelvis: Pearsall, Reid and Livingston 1996, four adults, levels
# quoted from memory (they reproduce the abstract's sums).
LEVEL_MASS_PERCENT = (2.6, 2.6, 2.3, 2.4, 2.4, 2.5, 2.1, 2.0, 1.6, 1.5, 1.4, 1.3, 1.3, 1.3, 1.4, 1.1, 1.1)
PELVIS_MASS_PERCENT = 10.7
REFERENCE_MASS_KG = 75.0


@dataclass(frozen=True)
class Chain:
    """B chains: link lengths ``h_m`` [B, 24]; ``ends_m`` [B, 25] along the back, 0 at L5/S1; per joint (entry l is the
    joint between links l - 1 and l; 0 and 24 unused) ``bend``, ``twist`` in N·m/rad and ``angle_rad`` [B, 25];
    ``natural_m`` [B, 25] heights of the natural back; ``weight_n`` [B, 24] and where along its link each acts, [B, 24].
    """

    h_m: Floats
    ends_m: Floats
    bend: Floats
    twist: Floats
    angle_rad: Floats
    natural_m: Floats
    weight_n: Floats
    weight_at: Floats


def chain(bodies: Bodies, values: Values) -> Chain:
    """The chain of each body, relaxed and unloaded."""
    h = bodies.scale[:, None] * link_lengths()
    ends = ends_along(h)
    stiffer = (np.sqrt(bodies.mass_kg / REFERENCE_MASS_KG) * bodies.scale)[:, None]
    angle = joint_angles_rad(len(bodies), values)
    return Chain(
        h_m=h,
        ends_m=ends,
        bend=stiffer * by_region(len(bodies), values, "bending_nm_per_rad"),
        twist=stiffer * by_region(len(bodies), values, "torsion_nm_per_rad"),
        angle_rad=angle,
        natural_m=natural_heights(h, angle),
        weight_n=_weights(bodies, values),
        weight_at=_weight_places(bodies, values),
    )


def by_region(count: int, values: Values, what: str) -> Floats:
    """A parameter that is stated for lumbar, thoracic and neck joints, at each joint, [B, 25]."""
    out = np.zeros((count, LINKS + 1))
    for part, where in (("lumbar", LUMBAR), ("thoracic", THORACIC), ("neck", NECK)):
        out[:, where] = values[f"{part}_{what}"].reshape(-1, 1)
    return out


def joint_angles_rad(count: int, values: Values) -> Floats:
    """Natural angle of each joint: a region's total shared equally, [B, 25]."""
    return np.radians(by_region(count, values, "curve_deg") / _joints_of_region())


def natural_heights(h: Floats, angle: Floats) -> Floats:
    """Heights of the link ends, 0 at L5/S1, of the curve whose L5/S1 and C7/T1 are level. Small slopes: [B, 25]."""
    slope = np.cumsum(angle[:, :LINKS], axis=1)
    trunk = slice(1, 18)
    slope -= np.einsum("bl,bl->b", h[:, trunk], slope[:, trunk])[:, None] / h[:, trunk].sum(axis=1)[:, None]
    out = np.zeros((len(h), LINKS + 1))
    np.cumsum(h * slope, axis=1, out=out[:, 1:])
    return out - out[:, 1:2]


def ends_along(h: Floats) -> Floats:
    """Where the link ends lie along the back, 0 at L5/S1, [B, 25]."""
    out = np.zeros((len(h), LINKS + 1))
    np.cumsum(h, axis=1, out=out[:, 1:])
    return out - h[:, :1]


@cache
def link_lengths() -> Floats:
    return np.array(link_lengths_m(1.0))


@cache
def _joints_of_region() -> Floats:
    out = np.ones(LINKS + 1)
    for where in (LUMBAR, THORACIC, NECK):
        out[where] = where.stop - where.start
    return out


@cache
def _trunk_shares() -> Floats:
    """Share of the trunk's mass on pelvis and L5 to T1."""
    parts: Floats = np.array([PELVIS_MASS_PERCENT, *LEVEL_MASS_PERCENT])
    parts /= parts.sum()
    return parts


def _weights(bodies: Bodies, values: Values) -> Floats:
    weight = bodies.mass_kg * values["gravity_m_s2"]
    legs = 2 * sum(of_sex("mass_percent", part, bodies) for part in ("thigh", "shank", "foot"))
    arms = 2 * sum(of_sex("mass_percent", part, bodies) for part in ("upper_arm", "forearm", "hand"))
    # the trunk is what is left: the women's column of the table sums to 99.99 %, and legs may be lighter than its
    trunk = 1 - of_sex("mass_percent", "head_neck", bodies) - arms - legs * values["leg_mass_factor"]
    head, share = of_sex("mass_percent", "head_neck", bodies), values["neck_share_of_head_mass"]
    out = np.empty((len(bodies), LINKS))
    out[:, :18] = (weight * trunk)[:, None] * _trunk_shares()
    out[:, 18:HEAD] = (weight * head * share / 5)[:, None]
    out[:, HEAD] = weight * head * (1 - share)
    return out


def _weight_places(bodies: Bodies, values: Values) -> Floats:
    out = np.full((len(bodies), LINKS), 0.5)
    out[:, 0] = 1 - values["pelvis_centre_m"] / link_lengths()[0]
    out[:, HEAD] = values["head_centre_m"] / link_lengths()[HEAD]
    return out
