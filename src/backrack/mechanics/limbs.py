"""What legs and arms put on the back in a posture: pressure model section 6. Side view; x to the head, z up, in m."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from backrack.mechanics.bodies import Bodies, of_sex
from backrack.mechanics.chain import HEAD, Chain, link_lengths
from backrack.mechanics.errors import MechanicsError
from backrack.mechanics.loads import Loads
from backrack.mechanics.parameters import Floats, Number, Values
from backrack.posture import SIDES, Foot, Hand, Leg, Posture, Side
from backrack.posture.body import geometry_m

Vector = tuple[Floats, Floats]  # x and z of every body

SHOULDER_LINKS, SHOULDER_WEIGHTS = range(13, 18), (0.15, 0.25, 0.30, 0.20, 0.10)  # T5 to T1, section 6
SHOULDER_END = 15  # the caudal end of T3
BELLY_LINK = 3  # L3
_HOLDS = {Hand.BEHIND_LEFT_KNEE: Side.LEFT, Hand.BEHIND_RIGHT_KNEE: Side.RIGHT}


@dataclass(frozen=True)
class OnFloor:
    """What the floor carries: each foot, each straight leg, the resting arms, in N: [B, 2], [B, 2], [B]."""

    feet_n: Floats
    legs_n: Floats
    arms_n: Floats


@dataclass(frozen=True)
class _Leg:
    """Weights of thigh, shank and foot in N, and where they act with the posture's angles; hip, knee, ankle, grip."""

    weights: tuple[Floats, Floats, Floats]
    centres: tuple[Vector, Vector, Vector]
    hip: Vector
    knee: Vector
    ankle: Vector
    grip: Vector
    knee_deg: Floats

    @property
    def weight(self) -> Floats:
        return sum(self.weights)  # type: ignore[return-value]  # three arrays, never the empty sum


@dataclass(frozen=True)
class _OnPelvis:
    """A leg's share on the pelvis: vertical and horizontal force in N, couple in N·m (positive lifts the head end)."""

    up: Floats
    along: Floats
    couple: Floats


def add_limbs(loads: Loads, posture: Posture, bodies: Bodies, chain: Chain, values: Values) -> OnFloor:
    """Adds legs and arms to the loads, and says what the floor carries."""
    count = len(bodies)
    feet, legs, arms = np.zeros((count, 2)), np.zeros((count, 2)), np.zeros(count)
    pulls = {side: (np.zeros(count), np.zeros(count)) for side in SIDES}
    arm = _arm_weight(bodies, values)
    for index, side in enumerate(SIDES):
        hands = [each for each in SIDES if _HOLDS.get(posture.hand(each)) is side]
        on_pelvis, held = _leg_on_pelvis(posture, side, hands, bodies, chain, values, arm)
        feet[:, index], legs[:, index] = held.foot, held.floor
        for hand in hands:
            pulls[hand] = held.pull
        _load_hip(loads, posture, side, on_pelvis, bodies, chain, values)
    for side in SIDES:
        arms += _load_shoulder(loads, posture.hand(side), side, pulls[side], arm, bodies, values)
    return OnFloor(feet, legs, arms)


@dataclass(frozen=True)
class _Held:
    """What else a leg gives: force of its foot on the floor, of the straight leg, pull of one hand (along, up)."""

    foot: Floats
    floor: Floats
    pull: Vector


def _leg_on_pelvis(
    posture: Posture, side: Side, hands: Sequence[Side], bodies: Bodies, chain: Chain, values: Values, arm: Floats
) -> tuple[_OnPelvis, _Held]:
    stated, nothing = posture.leg(side), np.zeros(len(bodies))
    theta = stated.hip_flexion_deg - (90 - posture.trunk.pitch_deg)
    if stated.foot is Foot.RESTING:
        weight: Floats = sum(_weights(bodies, values))  # type: ignore[assignment]
        carried = values["straight_leg_on_pelvis"] * weight
        return _OnPelvis(-carried, nothing, nothing), _Held(nothing, weight - carried, (nothing, nothing))
    leg = _laid_out(stated, theta, bodies, values)
    stretch = _stretch_moment(theta, leg.knee_deg, values)
    if stated.foot is Foot.FLOOR:
        up, along = _foot_on_floor(leg, stretch, bodies, values)
        return _OnPelvis(up - leg.weight, along, -stretch), _Held(up, nothing, (nothing, nothing))
    if stated.foot is not Foot.AIR:
        raise MechanicsError("foot", side=str(side), foot=str(stated.foot))
    return _raised(leg, stretch, len(hands), chain, bodies, values, arm)


def _weights(bodies: Bodies, values: Values) -> tuple[Floats, Floats, Floats]:
    body = bodies.mass_kg * values["gravity_m_s2"] * values["leg_mass_factor"]
    thigh, shank, foot = (body * of_sex("mass_percent", part, bodies) for part in ("thigh", "shank", "foot"))
    return thigh, shank, foot


def _arm_weight(bodies: Bodies, values: Values) -> Floats:
    share: Floats = sum(of_sex("mass_percent", part, bodies) for part in ("upper_arm", "forearm", "hand"))  # type: ignore[assignment]
    return bodies.mass_kg * values["gravity_m_s2"] * share


def _laid_out(stated: Leg, theta_deg: float, bodies: Bodies, values: Values) -> _Leg:
    """The leg in its plane. The knee of a foot on the floor follows from where the ankle has to be."""
    s = bodies.scale
    thigh, shank = (bodies.height_m * of_sex("length_m", part, bodies) for part in ("thigh", "shank"))
    hip = (-geometry_m("hip_caudal_of_l5s1_m") * s, geometry_m("hip_above_back_m") * s)
    thigh_way = _way(180 - theta_deg)
    knee = _along(hip, thigh_way, thigh)
    if stated.knee_flexion_deg is None:
        knee_deg = _knee_for_floor(theta_deg, knee[1], shank)
    else:
        knee_deg = np.full(len(bodies), stated.knee_flexion_deg)
    shank_way = _way(180 - theta_deg + knee_deg)
    ankle = _along(knee, shank_way, shank)
    forward = values["foot_centre_m"] * s
    # a foot on the floor points away from the seat; in the air it hangs in line with the shank
    foot = (ankle[0] - forward, ankle[1]) if stated.foot is Foot.FLOOR else _along(ankle, shank_way, forward)
    return _Leg(
        weights=_weights(bodies, values),
        centres=(
            _along(hip, thigh_way, thigh * of_sex("centre_percent", "thigh", bodies)),
            _along(knee, shank_way, shank * of_sex("centre_percent", "shank", bodies)),
            foot,
        ),
        hip=hip,
        knee=knee,
        ankle=ankle,
        grip=_along(hip, thigh_way, thigh * values["grip_on_thigh"]),
        knee_deg=knee_deg,
    )


def _knee_for_floor(theta_deg: float, knee_z: Floats, shank: Floats) -> Floats:
    reach = (knee_z - geometry_m("floor_z_m") - geometry_m("ankle_above_floor_m")) / shank
    if (np.abs(reach) > 1).any():
        raise MechanicsError("foot_off_floor", hip=f"{theta_deg:g}")
    return 180 + np.degrees(np.arcsin(reach)) - (180 - theta_deg)


def _stretch_moment(theta_deg: float, knee_deg: Floats, values: Values) -> Floats:
    """What stretched tissue behind the hip does to extend it, N·m (Riener and Edrich 1999, second exponential)."""
    moment: Floats = np.maximum(0.0, np.exp(1.3403 - 0.0226 * knee_deg + 0.0305 * theta_deg) - 2)
    return moment * values["hip_moment_factor"]


def _foot_on_floor(leg: _Leg, stretch: Floats, bodies: Bodies, values: Values) -> Vector:
    """Force of the floor on the foot, up and towards the head: a three-hinged arch, knee and hip relaxed."""
    _, shank, foot = leg.weights
    sole = (leg.ankle[0] - values["foot_centre_m"] * bodies.scale, np.full(len(bodies), geometry_m("floor_z_m")))
    about_knee = -_turning(leg.knee, leg.centres[1], -shank) - _turning(leg.knee, leg.centres[2], -foot)
    about_hip = -_weights_moment(leg) - stretch
    kx, kz, hx, hz = (*_from(leg.knee, sole), *_from(leg.hip, sole))
    # kx N - kz T = about_knee, hx N - hz T = about_hip
    determinant = -kx * hz + kz * hx
    up = (-about_knee * hz + kz * about_hip) / determinant
    along = (kx * about_hip - hx * about_knee) / determinant
    most = values["foot_friction"]
    # a sole that would slip: friction at its limit, and the hip's equation alone
    sliding = np.abs(along) > most * up
    signed = most * np.sign(along)
    up = np.where(sliding, about_hip / (hx - hz * signed), up)
    return up, np.where(sliding, signed * up, along)


def _raised(
    leg: _Leg, stretch: Floats, hands: int, chain: Chain, bodies: Bodies, values: Values, arm: Floats
) -> tuple[_OnPelvis, _Held]:
    """A leg in the air: hands pull along grip to shoulder, hip muscles do the rest."""
    resting = values["hand_weight_on_grip"] * arm * hands
    shoulder = (chain.ends_m[:, SHOULDER_END], geometry_m("shoulder_above_back_m") * bodies.scale)
    weights = _weights_moment(leg) + _turning(leg.hip, leg.grip, -resting)
    way = _from(leg.grip, shoulder)
    away = np.hypot(*way)
    pull_way = (way[0] / away, way[1] / away)
    lever = _turning(leg.hip, leg.grip, pull_way[1], pull_way[0])
    need = -(weights + stretch)
    pull = np.maximum(0.0, values["hand_share"] * need / lever) if hands else np.zeros(len(bodies))
    up, along = pull * pull_way[1], pull * pull_way[0]
    nothing = np.zeros(len(bodies))
    each = max(hands, 1)
    return (
        _OnPelvis(-(leg.weight + resting) + up, along, weights + pull * lever),
        _Held(nothing, nothing, (up / each, along / each)),
    )


def _load_hip(
    loads: Loads, posture: Posture, side: Side, leg: _OnPelvis, bodies: Bodies, chain: Chain, values: Values
) -> None:
    s = bodies.scale
    at = 1 - geometry_m("hip_caudal_of_l5s1_m") * s / chain.h_m[:, 0]
    y = side.sign * geometry_m("hip_half_width_m") * s + legs_aside_m(posture, values)
    loads.add(0, at, y, leg.up, leg.couple - geometry_m("hip_above_back_m") * s * leg.along)


def _load_shoulder(
    loads: Loads, hand: Hand, side: Side, pull: Vector, arm: Floats, bodies: Bodies, values: Values
) -> Floats:
    """Adds one arm; returns what of it the floor carries."""
    on_floor, hangs = np.zeros(len(bodies)), values["resting_arm_on_shoulder"]
    if hand in _HOLDS:
        hangs = 1 - values["hand_weight_on_grip"]
    elif hand in (Hand.BELLY, Hand.BEHIND_HEAD):
        hangs = values["arm_on_shoulder_hand_on_body"]
        loads.add(*_hand_place(hand, values), 0.0, -(1 - hangs) * arm)
    else:
        on_floor = (1 - hangs) * arm
    up, along = -hangs * arm - pull[0], -pull[1]
    z, y = geometry_m("shoulder_above_back_m") * bodies.scale, geometry_m("shoulder_half_width_m") * bodies.scale
    for link, share in zip(SHOULDER_LINKS, SHOULDER_WEIGHTS, strict=True):
        loads.add(link, 0.5, side.sign * y, share * up, -z * share * along)
    return on_floor


def _hand_place(hand: Hand, values: Values) -> tuple[int, Number]:
    if hand is Hand.BELLY:
        return BELLY_LINK, 0.5
    return HEAD, values["head_centre_m"] / link_lengths()[HEAD]


def legs_aside_m(posture: Posture, values: Values) -> Number:
    """How far the legs' load moves to the left when both are up and the knees tilt (positive roll lifts the left)."""
    if _feet_down(posture):
        return 0.0
    return -posture.trunk.roll_deg * values["legs_aside_m_per_deg"]


def trunk_aside_m(posture: Posture, values: Values) -> Number:
    """How far the trunk moves to the left when it tilts with the feet down."""
    if not _feet_down(posture):
        return 0.0
    return -posture.trunk.roll_deg * values["trunk_aside_m_per_deg"]


def _feet_down(posture: Posture) -> bool:
    return any(posture.leg(side).foot is not Foot.AIR for side in SIDES)


def _weights_moment(leg: _Leg) -> Floats:
    """Moment of the leg's weights about the hip, positive extending it."""
    parts = zip(leg.centres, leg.weights, strict=True)
    return sum(_turning(leg.hip, centre, -weight) for centre, weight in parts)  # type: ignore[return-value]


def _turning(about: Vector, at: Vector, up: Floats, along: Number = 0.0) -> Floats:
    """Moment r_x F_z - r_z F_x."""
    x, z = _from(about, at)
    moment: Floats = x * up - z * along
    return moment


def _from(start: Vector, end: Vector) -> Vector:
    return end[0] - start[0], end[1] - start[1]


def _way(deg: Number) -> tuple[Floats, Floats]:
    angle = np.radians(deg)
    return np.cos(angle), np.sin(angle)


def _along(start: Vector, way: Vector, distance: Floats) -> Vector:
    return start[0] + way[0] * distance, start[1] + way[1] * distance
