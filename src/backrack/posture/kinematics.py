"""Forward kinematics: a posture, a body and a rack give named joint positions. The one skeleton everything uses.

Frame, in m: x from the seat towards the head of somebody lying on the rack, y to the person's left, z up; the origin is
the resting skin over L5/S1. The pitch of the trunk turns the body about y, so a person sitting looks towards -x, and
one lying face down has the head towards -x. Every leg stays in its own plane beside the middle plane.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from backrack.posture.body import Body, geometry_m
from backrack.posture.posture import KNEE_RANGE_DEG, Foot, Ground, Hand, ImpossiblePosture, Leg, Posture
from backrack.posture.rack import Rack
from backrack.posture.reach import (
    Point,
    add,
    dot,
    in_plane,
    length,
    mix,
    rolled,
    sub,
    times,
    two_bones,
    unit,
)
from backrack.posture.sides import SIDES, Side
from backrack.posture.spine import (
    HEAD_LINK,
    LUMBAR_HINGES,
    NECK_HINGES,
    THORACIC_HINGES,
    link_lengths_m,
    natural_angles_deg,
    natural_curve,
)

FLOOR_Z_M = geometry_m("floor_z_m")
ON_THE_SIDE_DEG = 45.0  # rolled further than this is lying on the side; assumed
SEAT_END_M = 0.085  # wood beyond the first nodule towards the seat; assumed
RACK_HALF_WIDTH_M = 0.12  # assumed
BED_LENGTH_M = 1.25  # the part of the bed that is drawn; assumed
BED_HIP_DEG = 32.0  # straight legs over the edge of a bed, toes down (programme sheet, reverse leg raise)
_FOOT_TO_SHANK_DEG = 80.0  # a foot in the air, never pointed (visual direction section 4)


@dataclass(frozen=True)
class Skeleton:
    """Named joints in m. Names: pelvis, c7, head_centre, head_crown, nose, and with _left / _right: hip, knee, ankle,
    heel, toe, shoulder, elbow, wrist, hand.

    ``spine`` holds the 25 link ends on the back, seat to crown. ``lying`` holds the same joints before the whole body
    was turned on its side (equal to ``joints`` in every other posture); ``lying_spine`` likewise.
    """

    joints: Mapping[str, Point]
    spine: tuple[Point, ...]
    lying: Mapping[str, Point]
    lying_spine: tuple[Point, ...]
    hip_flexion_deg: Mapping[Side, float]
    knee_flexion_deg: Mapping[Side, float]
    on_the_side: bool
    head_turn_deg: float
    bed_z_m: float | None

    def joint(self, name: str, side: Side | None = None) -> Point:
        """A joint's position: ``joint("knee", Side.LEFT)`` or ``joint("pelvis")``."""
        return self.joints[name if side is None else f"{name}_{side}"]


@dataclass(frozen=True)
class _Grip:
    """Where one wrist goes, which way the hand points and the elbow bends."""

    wrist: Point
    hand: Point
    pole: Point


@dataclass(frozen=True)
class _Pose:
    """A posture as plain numbers, so that two of them can be blended."""

    hip: Point
    lean_deg: float
    pelvis_deg: float
    links_deg: tuple[float, ...]
    hip_deg: tuple[float, float]
    knee_deg: tuple[float, float]
    toe_deg: tuple[float, float]
    roll_legs_deg: float
    roll_chest_deg: float
    roll_whole_deg: float
    head_turn_deg: float
    lift_m: tuple[float, float, float]
    rests: bool


@lru_cache(maxsize=256)
def skeleton(posture: Posture, body: Body, rack: Rack) -> Skeleton:
    """The skeleton of one posture. Raises :class:`ImpossiblePosture` when no body of this size can take it."""
    pose = _pose(posture, body, rack)
    bones = _bones(pose, body, rack)
    _stands(posture, bones, body)
    grips = {side: _grip(posture.hand(side), side, posture, bones, body) for side in SIDES}
    _reaches(posture, bones, grips, body)
    return _finish(pose, bones, grips, body, posture.ground is Ground.BED)


def between(one: Posture, other: Posture, share: float, body: Body, rack: Rack) -> Skeleton:
    """The skeleton ``share`` (0 to 1) of the way between two postures: angles are blended, never places of joints.

    A foot that stays on the floor stays on it: its knee is derived anew. Continuous in ``share``.
    Raises :class:`ImpossiblePosture` when one of the two is impossible.
    """
    if share <= 0 or share >= 1:
        return skeleton(one if share <= 0 else other, body, rack)
    skeleton(one, body, rack), skeleton(other, body, rack)
    pose = _blend(_pose(one, body, rack), _pose(other, body, rack), share)
    pose = _kept_on_floor(pose, one, other, body)
    bones = _bones(pose, body, rack)
    grips = {}
    for side in SIDES:
        a = _grip(one.hand(side), side, one, bones, body)
        b = _grip(other.hand(side), side, other, bones, body)
        grips[side] = _Grip(mix(a.wrist, b.wrist, share), unit(mix(a.hand, b.hand, share)), mix(a.pole, b.pole, share))
    return _finish(pose, bones, grips, body, Ground.BED in (one.ground, other.ground))


def knee_for_foot_on_floor(
    hip_flexion_deg: float, body: Body, *, trunk_pitch_deg: float = 90.0, lift_m: float = 0.0
) -> float:
    """Knee flexion in degrees that puts the sole flat on the floor, lying on the rack.

    ``lift_m`` is padding under the seat. Raises :class:`ImpossiblePosture` when the foot cannot reach.

    >>> round(knee_for_foot_on_floor(50, Body(1.80, 80, "male")), 1)
    118.3
    """
    return _knee_on_floor(hip_flexion_deg, 90 - trunk_pitch_deg, body.scaled_m("hip_above_back_m") + lift_m, body)


def bed_height_m(body: Body) -> float:
    """Height of the bed's top above the floor at which straight legs at 32 degrees touch the floor with their toes."""
    leg = body.length_m("thigh") + body.length_m("shank")
    drop = leg * math.sin(math.radians(BED_HIP_DEG)) + _toe_drop_m(180 + 180 - BED_HIP_DEG - 90, body)
    return drop - body.scaled_m("hip_above_back_m")


def seat_end_x_m(rack: Rack) -> float:
    """Where the wood ends towards the seat."""
    return rack.nodules[0].x_m - SEAT_END_M


# --- posture to numbers ---------------------------------------------------------------------------------------------


def _pose(posture: Posture, body: Body, rack: Rack) -> _Pose:
    trunk, lean = posture.trunk, 90 - posture.trunk.pitch_deg
    lift = (posture.padding.seat_mm / 1000, posture.padding.back_mm / 1000, posture.padding.neck_mm / 1000)
    on_rack = posture.ground is Ground.RACK
    side_lying = posture.ground is Ground.FLOOR and abs(trunk.roll_deg) > ON_THE_SIDE_DEG
    pelvis = _pelvis_share(lean) - trunk.pelvis_tilt_deg if on_rack else lean - trunk.pelvis_tilt_deg
    links = _links(posture, body, rack, lift)
    hip = _hip_place(posture, body, rack, pelvis, lift, links[0])
    hips = tuple(posture.leg(side).hip_flexion_deg for side in SIDES)
    knees = tuple(_knee(posture.leg(side), side, lean, hip[2], body) for side in SIDES)
    toes = tuple(_toe_deg(posture.leg(side), lean + 180 - h + k) for side, h, k in zip(SIDES, hips, knees, strict=True))
    planted = any(posture.leg(side).foot is not Foot.AIR for side in SIDES)
    part = 0.0 if side_lying or posture.ground not in (Ground.RACK, Ground.BED) else trunk.roll_deg
    return _Pose(
        hip=hip,
        lean_deg=lean,
        pelvis_deg=pelvis,
        links_deg=links,
        hip_deg=(hips[0], hips[1]),
        knee_deg=(knees[0], knees[1]),
        toe_deg=(toes[0], toes[1]),
        # feet on the floor hold the pelvis, so the chest tilts; with both legs up the pelvis tilts (assumed)
        roll_legs_deg=0.0 if planted else part,
        roll_chest_deg=part if planted else 0.3 * part,
        roll_whole_deg=trunk.roll_deg if side_lying else 0.0,
        head_turn_deg=trunk.head_turn_deg,
        lift_m=lift,
        rests=on_rack,
    )


def _pelvis_share(lean_deg: float) -> float:
    """How far the pelvis turns when the trunk sits up by ``lean_deg`` on the rack: first the back curls (assumed)."""
    return 0.0 if lean_deg <= 30 else (lean_deg - 30) * 0.75


def _links(posture: Posture, body: Body, rack: Rack, lift: tuple[float, float, float]) -> tuple[float, ...]:
    """Wanted slope of each link in degrees, before the wood holds it up."""
    trunk, lean = posture.trunk, 90 - posture.trunk.pitch_deg
    added = [0.0] * 24
    for hinges, total in (
        (LUMBAR_HINGES, trunk.lumbar_flexion_deg),
        (THORACIC_HINGES, trunk.thoracic_flexion_deg),
        (NECK_HINGES, trunk.neck_flexion_deg),
    ):
        for hinge in hinges:
            added[hinge] += total / len(hinges)
    if posture.ground is Ground.RACK:
        rest, turned = _resting_links(body, rack, lift), _pelvis_share(lean)
        for hinge, share in _peel(lean):
            added[hinge] += share * (lean - turned)
    else:
        rest, turned = natural_angles_deg(), lean
        if posture.ground is Ground.BED and lean > 135:
            # face down the forehead rests on the bed, so the neck lifts the head by its own depth (assumed)
            added[NECK_HINGES[0]] -= 28
            added[HEAD_LINK] += 28
    # a tilted pelvis turns on its own: the joint above it takes the difference up
    total, links = turned, []
    for rest_deg, more in zip(rest, added, strict=True):
        total += more
        links.append(rest_deg + total)
    links[0] -= trunk.pelvis_tilt_deg
    return tuple(links)


def _peel(lean_deg: float) -> list[tuple[int, float]]:
    """Hinges at which the back leaves the rack, with shares: higher up the further one lies down.

    Six degrees a joint round T7/T6 at 24 degrees (pressure model section 6, lean back); lower when sitting up: assumed.
    """
    centre = 12.5 - 8.5 * min(max((lean_deg - 24) / 66, 0.0), 1.0)
    weights = {hinge: max(0.0, 3.0 - abs(hinge - centre)) for hinge in range(1, 18)}
    total = sum(weights.values())
    return [(hinge, weight / total) for hinge, weight in weights.items() if weight > 0]


@lru_cache(maxsize=256)
def _resting_links(body: Body, rack: Rack, lift: tuple[float, float, float]) -> tuple[float, ...]:
    """Slopes of the links of a back that lies on the rack's curve, cloth included."""
    angles, here = [natural_angles_deg()[0]], (0.0, _support_z(0.0, rack, lift))
    for step in link_lengths_m(body.scale)[1:]:
        deg = _touching_deg(here, step, rack, lift)
        angles.append(deg)
        here = (here[0] + step * math.cos(math.radians(deg)), here[1] + step * math.sin(math.radians(deg)))
    return tuple(angles)


def _touching_deg(here: tuple[float, float], step: float, rack: Rack, lift: tuple[float, float, float]) -> float:
    """Slope at which a link from ``here`` ends on the support."""
    low, high = -80.0, 80.0
    for _ in range(40):
        middle = (low + high) / 2
        x = here[0] + step * math.cos(math.radians(middle))
        z = here[1] + step * math.sin(math.radians(middle))
        low, high = (middle, high) if z < _support_z(x, rack, lift) else (low, middle)
    return high


def _support_z(x_m: float, rack: Rack, lift: tuple[float, float, float]) -> float:
    """Height of what carries the back: the rack's curve and the cloth on it."""
    seat, back, neck = lift
    scale = rack.reference_height_m / geometry_m("reference_stature_m")
    seat_share = min(max((0.12 * scale - x_m) / (0.12 * scale), 0.0), 1.0)
    neck_share = max(0.0, 1 - abs(x_m - 0.49 * scale) / (0.09 * scale))
    return rack.curve.z(x_m) + seat * seat_share + back + neck * neck_share


def _hip_place(
    posture: Posture,
    body: Body,
    rack: Rack,
    pelvis_deg: float,
    lift: tuple[float, float, float],
    seat_deg: float,
) -> Point:
    """The point midway between the hip joints."""
    up, lean = body.scaled_m("hip_above_back_m"), 90 - posture.trunk.pitch_deg
    supine = lean < 45
    if posture.ground is Ground.RACK:
        # sitting up, the seat lies a hand's breadth further up the rack: one rolls down towards its end (assumed)
        x = 0.10 * body.scale * min(max(lean, 0.0), 90.0) / 90
        if pelvis_deg < 0:  # rolling back, the pelvis turns on L5/S1
            return add((x, 0.0, lift[0] + lift[1]), _turned(-up, up, pelvis_deg))
        flat = (x - up, 0.0, up + lift[0] + lift[1])
        return add(flat, (0.0, 0.0, _sinks_m(flat, body, rack, pelvis_deg, lift, seat_deg) * min(max(lean, 0) / 5, 1)))
    if posture.ground is Ground.RACK_END:
        end = rack.nodules[0].x_m
        return (end, 0.0, rack.tip_z_m(rack.nodules[0]) + up + lift[0])
    if posture.ground is Ground.BED:
        top = FLOOR_Z_M + bed_height_m(body)
        return (0.0 if lean > 135 else 0.22 * body.scale - BED_LENGTH_M * body.scale, 0.0, top + up)
    if abs(posture.trunk.roll_deg) > ON_THE_SIDE_DEG:
        return (-up, 0.0, up)
    return _hip_on_floor(posture, body, rack, lean, supine)


def _sinks_m(
    hip: Point, body: Body, rack: Rack, pelvis_deg: float, lift: tuple[float, float, float], seat_deg: float
) -> float:
    """How far a seat at ``hip`` would sink into the wood."""
    up, link = body.scaled_m("hip_above_back_m"), link_lengths_m(body.scale)[0]
    l5s1 = add(hip, _turned(up, -up, pelvis_deg))
    skin = [sub(l5s1, times(in_plane(seat_deg), share * link)) for share in (0.0, 0.2, 0.35, 0.5, 0.62)]
    skin.append(add(hip, (0.0, 0.0, -up)))
    return max(0.0, *(_support_z(p[0], rack, lift) - p[2] for p in skin))


def _hip_on_floor(posture: Posture, body: Body, rack: Rack, lean: float, supine: bool) -> Point:
    up, end = body.scaled_m("hip_above_back_m"), seat_end_x_m(rack)
    kneeling = [posture.leg(side) for side in SIDES if posture.leg(side).foot is Foot.KNEE]
    beside = RACK_HALF_WIDTH_M + 0.36 * body.scale
    if not kneeling:
        return (-up if supine else end - up, beside if supine else 0.0, FLOOR_Z_M + up)
    heights = [-math.sin(math.radians(lean + 180 - leg.hip_flexion_deg)) * body.length_m("thigh") for leg in kneeling]
    if max(heights) - min(heights) > 0.03:
        raise ImpossiblePosture(
            "Both knees are on the floor, but the hips bend differently, so one knee would hang in the air. "
            "Give both hips the same angle, or take one knee off the floor."
        )
    z = FLOOR_Z_M + body.scaled_m("knee_radius_m") + max(heights)
    if z < FLOOR_Z_M + up:
        raise ImpossiblePosture("The seat would sink into the floor. Kneeling, bend the hips less.")
    if Hand.FLOOR in (posture.left_hand, posture.right_hand):
        return (0.35 * body.scale, beside, z)  # on hands and knees, beside the rack
    return (end - 0.64 * body.scale, 0.0, z)


def _turned(x: float, z: float, deg: float) -> Point:
    c, s = math.cos(math.radians(deg)), math.sin(math.radians(deg))
    return (x * c - z * s, 0.0, x * s + z * c)


def _knee(leg: Leg, side: Side, lean_deg: float, hip_z: float, body: Body) -> float:
    if leg.knee_flexion_deg is not None:
        return leg.knee_flexion_deg
    try:
        return _knee_on_floor(leg.hip_flexion_deg, lean_deg, hip_z, body)
    except ImpossiblePosture as why:
        raise ImpossiblePosture(f"The {side} foot cannot stand on the floor. {why}") from why


def _knee_on_floor(hip_deg: float, lean_deg: float, hip_z: float, body: Body) -> float:
    thigh_deg = lean_deg + 180 - hip_deg
    thigh, shank = body.length_m("thigh"), body.length_m("shank")
    knee_z = hip_z + thigh * math.sin(math.radians(thigh_deg))
    drop = knee_z - FLOOR_Z_M - geometry_m("ankle_above_floor_m")
    if drop > shank:
        most = (shank + FLOOR_Z_M + geometry_m("ankle_above_floor_m") - hip_z) / thigh
        advice = math.degrees(math.asin(most)) + lean_deg if -1 <= most <= 1 else 0.0
        raise ImpossiblePosture(
            f"With the hip at {hip_deg:g} degrees the knee is too high for the foot to reach the floor. "
            f"Bend the hip to {math.floor(advice):d} degrees or less, or take the foot off the floor."
        )
    knee = 180 + math.degrees(math.asin(max(drop / shank, -1.0))) - thigh_deg
    if drop < -shank or knee_z < FLOOR_Z_M + 0.03 or not KNEE_RANGE_DEG[0] <= knee <= KNEE_RANGE_DEG[1]:
        advice_word = "more" if knee < KNEE_RANGE_DEG[1] else "less"
        raise ImpossiblePosture(
            f"With the hip at {hip_deg:g} degrees no knee angle brings the sole flat to the floor. "
            f"Bend the hip {advice_word}."
        )
    return knee


def _toe_deg(leg: Leg, shank_deg: float) -> float:
    """Direction of the toes from the ankle."""
    return {Foot.FLOOR: 180.0, Foot.KNEE: shank_deg - 14, Foot.TOES: shank_deg - 90}.get(
        leg.foot, shank_deg - _FOOT_TO_SHANK_DEG
    )


def _toe_drop_m(toe_deg: float, body: Body) -> float:
    """How far the toes are below the ankle."""
    toe = _foot_point(toe_deg, 1 - geometry_m("foot_heel_share"), body)
    return -toe[2]


def _foot_point(toe_deg: float, share: float, body: Body) -> Point:
    """A point of the sole from the ankle: ``share`` of the foot's length towards the toes (negative: heel)."""
    along = times(in_plane(toe_deg), share * body.length_m("foot"))
    return add(along, times(in_plane(toe_deg + 90), geometry_m("ankle_above_floor_m")))


# --- blending -------------------------------------------------------------------------------------------------------


def _blend(a: _Pose, b: _Pose, share: float) -> _Pose:
    def line(x: float, y: float) -> float:
        return x + (y - x) * share

    def each(x: tuple[float, ...], y: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(line(p, q) for p, q in zip(x, y, strict=True))

    hips, knees, toes = each(a.hip_deg, b.hip_deg), each(a.knee_deg, b.knee_deg), each(a.toe_deg, b.toe_deg)
    lift = each(a.lift_m, b.lift_m)
    return _Pose(
        hip=mix(a.hip, b.hip, share),
        lean_deg=line(a.lean_deg, b.lean_deg),
        pelvis_deg=line(a.pelvis_deg, b.pelvis_deg),
        links_deg=each(a.links_deg, b.links_deg),
        hip_deg=(hips[0], hips[1]),
        knee_deg=(knees[0], knees[1]),
        toe_deg=(toes[0], toes[1]),
        roll_legs_deg=line(a.roll_legs_deg, b.roll_legs_deg),
        roll_chest_deg=line(a.roll_chest_deg, b.roll_chest_deg),
        roll_whole_deg=line(a.roll_whole_deg, b.roll_whole_deg),
        head_turn_deg=line(a.head_turn_deg, b.head_turn_deg),
        lift_m=(lift[0], lift[1], lift[2]),
        rests=a.rests and b.rests,
    )


def _kept_on_floor(pose: _Pose, one: Posture, other: Posture, body: Body) -> _Pose:
    """The pose with the knees derived again where the foot stays on the floor, and no foot under it."""
    knees, toes = list(pose.knee_deg), list(pose.toe_deg)
    for i, side in enumerate(SIDES):
        stays = one.leg(side).foot is Foot.FLOOR and other.leg(side).foot is Foot.FLOOR
        thigh_deg = pose.lean_deg + 180 - pose.hip_deg[i]
        knee = add(pose.hip, times(in_plane(thigh_deg), body.length_m("thigh")))
        ankle = add(knee, times(in_plane(thigh_deg + knees[i]), body.length_m("shank")))
        if stays or (pose.roll_whole_deg == 0 and ankle[2] < FLOOR_Z_M + geometry_m("ankle_above_floor_m") * 0.9):
            try:
                knees[i] = _knee_on_floor(pose.hip_deg[i], pose.lean_deg, pose.hip[2], body)
            except ImpossiblePosture:
                continue  # on the way between two possible postures the nearest blend is good enough
    return replace(pose, knee_deg=(knees[0], knees[1]), toe_deg=(toes[0], toes[1]))


# --- numbers to bones -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Bones:
    """Trunk and legs without arms, before a whole-body roll."""

    joints: dict[str, Point]
    spine: tuple[Point, ...]
    chest_front: Point
    pose: _Pose


def _bones(pose: _Pose, body: Body, rack: Rack) -> _Bones:
    spine, chest_deg, head_deg = _spine(pose, body, rack)
    joints: dict[str, Point] = {"pelvis": pose.hip, "c7": spine[18], "head_crown": spine[24]}
    axis = (0.0, pose.hip[1], spine[1][2])
    for i, side in enumerate(SIDES):
        leg = _leg_points(pose, i, side, body)
        joints |= {f"{name}_{side}": rolled(p, pose.roll_legs_deg, axis) for name, p in leg.items()}
        shoulder = add(spine[15], times(in_plane(chest_deg + 90), _shoulder_depth(body)))
        shoulder = add(shoulder, (0.0, side.sign * body.scaled_m("shoulder_half_width_m"), 0.0))
        joints[f"shoulder_{side}"] = rolled(shoulder, pose.roll_chest_deg, spine[15])
    face = in_plane(head_deg + 90)
    centre = add(mix(spine[23], spine[24], 0.5), times(face, 0.105 * body.scale))
    turned = math.radians(pose.head_turn_deg)
    nose = add(times(face, math.cos(turned)), (0.0, math.sin(turned), 0.0))
    joints |= {"head_centre": centre, "nose": add(centre, times(nose, 0.105 * body.scale))}
    return _Bones(joints, spine, in_plane(chest_deg + 90), pose)


def _shoulder_depth(body: Body) -> float:
    return body.scaled_m("shoulder_above_back_m") - natural_curve(1.0).z_m[15] * body.scale


def _spine(pose: _Pose, body: Body, rack: Rack) -> tuple[tuple[Point, ...], float, float]:
    """The 25 link ends, and the slopes of the chest (T3) and of the head in degrees."""
    up, y, lengths = body.scaled_m("hip_above_back_m"), pose.hip[1], link_lengths_m(body.scale)
    l5s1 = add(pose.hip, _turned(up, -up, pose.pelvis_deg))
    nodes = [sub(l5s1, times(in_plane(pose.links_deg[0]), lengths[0])), l5s1]
    used = [pose.links_deg[0]]
    for wanted, step in zip(pose.links_deg[1:], lengths[1:], strict=True):
        here = nodes[-1]
        deg = wanted
        if pose.rests:
            end = add(here, times(in_plane(wanted), step))
            if end[2] < _support_z(end[0], rack, pose.lift_m):
                deg = max(wanted, _touching_deg((here[0], here[2]), step, rack, pose.lift_m))
        nodes.append(add(here, times(in_plane(deg), step)))
        used.append(deg)
    return tuple((p[0], y, p[2]) for p in nodes), used[15], used[HEAD_LINK]


def _leg_points(pose: _Pose, i: int, side: Side, body: Body) -> dict[str, Point]:
    hip = add(pose.hip, (0.0, side.sign * body.scaled_m("hip_half_width_m"), 0.0))
    thigh_deg = pose.lean_deg + 180 - pose.hip_deg[i]
    knee = add(hip, times(in_plane(thigh_deg), body.length_m("thigh")))
    ankle = add(knee, times(in_plane(thigh_deg + pose.knee_deg[i]), body.length_m("shank")))
    heel_share = geometry_m("foot_heel_share")
    heel = add(ankle, _foot_point(pose.toe_deg[i], -heel_share, body))
    toe = add(ankle, _foot_point(pose.toe_deg[i], 1 - heel_share, body))
    return {"hip": hip, "knee": knee, "ankle": ankle, "heel": heel, "toe": toe}


# --- hands ----------------------------------------------------------------------------------------------------------


def _grip(hand: Hand, side: Side, posture: Posture, bones: _Bones, body: Body) -> _Grip:
    """Where this hand goes on this body."""
    held = {Hand.BEHIND_LEFT_KNEE: Side.LEFT, Hand.BEHIND_RIGHT_KNEE: Side.RIGHT}.get(hand)
    if held is not None:
        return _behind_knee(held, side, bones, body)
    place: dict[Hand, Callable[[], _Grip]] = {
        Hand.BELLY: lambda: _on_belly(side, bones, body),
        Hand.BEHIND_HEAD: lambda: _behind_head(side, bones, body),
        Hand.BEFORE_HEAD: lambda: _before_head(side, bones, body),
        Hand.FLOOR: lambda: _on_floor(side, posture, bones, body),
        Hand.BESIDE: lambda: _beside(side, posture, bones, body),
        Hand.FREE: lambda: _free(side, posture, bones, body),
    }
    return place[hand]()


def _behind_knee(held: Side, side: Side, bones: _Bones, body: Body) -> _Grip:
    """Wrist at 0.90 of the thigh, 40 mm behind it, 34 mm short towards the shoulder (visual direction section 7).

    When the arm is too short for that, the fingers alone reach the thigh, up to a quarter lower.
    """
    s, shoulder = body.scale, bones.joints[f"shoulder_{side}"]
    hip, knee = bones.joints[f"hip_{held}"], bones.joints[f"knee_{held}"]
    back = _behind(hip, knee)
    outward = (0.0, (side.sign if held is side else 0.55 * side.sign) * 0.075 * s, 0.0)

    def wrist_at(less: float) -> Point:
        grip = add(add(mix(hip, knee, 0.90 - 0.15 * less), times(back, 0.040 * s)), outward)
        return add(grip, times(unit(sub(shoulder, grip)), (0.034 + 0.126 * less) * s))

    low, high = 0.0, 1.0
    for _ in range(20):  # the nearest hold to the knee that the arm is long enough for
        middle = (low + high) / 2
        fits = length(sub(wrist_at(middle), shoulder)) <= _reach_m(body)
        low, high = (low, middle) if fits else (middle, high)
    wrist = wrist_at(high)
    tip = add(mix(hip, knee, 0.95 - 0.15 * high), times(back, 0.055 * s))
    return _Grip(wrist, unit(sub(tip, wrist)), (0.15, side.sign * 0.8, -0.6))


def _behind(hip: Point, knee: Point) -> Point:
    """Unit vector out of the back of the thigh, in the leg's plane."""
    along = unit(sub(knee, hip))
    return unit((-along[2], 0.0, along[0]))


def _on_belly(side: Side, bones: _Bones, body: Body) -> _Grip:
    s, front = body.scale, _front(bones, 4)
    wrist = add(add(bones.spine[4], times(front, 0.212 * s)), (0.0, side.sign * 0.115 * s, 0.0))
    along = unit(sub(bones.spine[2], bones.spine[6]))
    return _Grip(wrist, unit((along[0] * 0.8, -side.sign * 0.65, along[2] * 0.8 - 0.12)), (0.0, side.sign, -0.1))


def _front(bones: _Bones, node: int) -> Point:
    """Unit vector out of the front of the trunk at a link end."""
    along = unit(sub(bones.spine[node + 1], bones.spine[node - 1]))
    return (-along[2], 0.0, along[0])


def _behind_head(side: Side, bones: _Bones, body: Body) -> _Grip:
    s, low, crown = body.scale, bones.spine[23], bones.spine[24]
    along = unit(sub(crown, low))
    face = (-along[2], 0.0, along[0])
    turn = math.radians(bones.pose.head_turn_deg)
    wrist = add(add(low, times(along, 0.044 * s)), times(face, 0.062 * s))
    wrist = add(wrist, (0.0, side.sign * 0.092 * s * math.cos(turn), 0.0))
    hand = unit(add(add(times(along, 0.8), times(face, -0.45)), (0.0, -side.sign * 0.5, 0.0)))
    return _Grip(wrist, hand, add(add(times(face, 0.22), times(along, 0.25)), (0.0, side.sign, 0.0)))


def _before_head(side: Side, bones: _Bones, body: Body) -> _Grip:
    s, crown = body.scale, bones.spine[24]
    ahead = unit(sub(crown, bones.spine[23]))
    top = FLOOR_Z_M + bed_height_m(body)
    wrist = (crown[0] + 0.045 * s * ahead[0], side.sign * 0.10 * s, top + 0.03)
    return _Grip(wrist, unit((0.5 * ahead[0], -side.sign * 0.9, 0.0)), (0.0, side.sign, 0.0))


def _on_floor(side: Side, posture: Posture, bones: _Bones, body: Body) -> _Grip:
    s, shoulder = body.scale, bones.joints[f"shoulder_{side}"]
    roll = posture.trunk.roll_deg
    if posture.ground is Ground.FLOOR and abs(roll) > ON_THE_SIDE_DEG:
        under = -math.copysign(1.0, roll)  # the side lain on: left (+y) when the left side is down
        lower = side.sign == under
        x = shoulder[0] + (0.03 if lower else -0.13) * s
        wrist = (x, under * 0.17 * s, (0.42 if lower else 0.36) * s)
        return _Grip(wrist, unit((0.3 if lower else -0.1, 0.0, 1.0)), (-1.0, 0.0 if lower else -under, 0.3))
    if posture.trunk.pitch_deg < -20:
        wrist = (shoulder[0] - 0.19 * s, shoulder[1] + side.sign * 0.03 * s, FLOOR_Z_M + 0.05 * s)
        return _Grip(wrist, unit((-1.0, side.sign * 0.1, -0.25)), (1.0, side.sign * 0.4, 0.4))
    return _beside(side, posture, bones, body)


def _beside(side: Side, posture: Posture, bones: _Bones, body: Body) -> _Grip:
    s, shoulder, hip = body.scale, bones.joints[f"shoulder_{side}"], bones.pose.hip
    if posture.trunk.pitch_deg < 75:
        base = FLOOR_Z_M if posture.ground is not Ground.BED else FLOOR_Z_M + bed_height_m(body)
        wrist = (hip[0] + 0.13 * s, hip[1] + side.sign * 0.27 * s, base + 0.115 * s)
        return _Grip(wrist, unit((0.15, side.sign * 0.12, -1.0)), (1.0, side.sign * 0.5, 0.0))
    low = FLOOR_Z_M if posture.ground is not Ground.BED else FLOOR_Z_M + bed_height_m(body)
    wrist = (shoulder[0] - 0.47 * s, hip[1] + side.sign * 0.29 * s, low + 0.035 * s)
    return _Grip(wrist, unit((-1.0, -side.sign * 0.1, 0.0)), (0.0, side.sign, 0.0))


def _free(side: Side, posture: Posture, bones: _Bones, body: Body) -> _Grip:
    if posture.trunk.pitch_deg >= 60 or posture.trunk.pitch_deg < -45:
        return _beside(side, posture, bones, body) if posture.trunk.pitch_deg > 0 else _before_head(side, bones, body)
    s, shoulder = body.scale, bones.joints[f"shoulder_{side}"]
    hip, knee = bones.joints[f"hip_{side}"], bones.joints[f"knee_{side}"]
    rest = add(mix(hip, knee, 0.5), times(_behind(hip, knee), -0.105 * s))
    reach = 0.96 * _arm_m(body)
    away = length(sub(rest, shoulder))
    if away > reach:  # the hand lies as far down the thigh as the arm is long
        rest = mix(shoulder, rest, reach / away)
        front = add(mix(hip, knee, 0.2), times(_behind(hip, knee), -0.13 * s))
        rest = front if length(sub(front, shoulder)) < reach else rest
    return _Grip(rest, unit(sub(knee, hip)), (1.0, side.sign * 0.6, 0.0))


def _arm_m(body: Body) -> float:
    return body.length_m("upper_arm") + body.length_m("forearm")


def _reach_m(body: Body) -> float:
    """Arm's length plus what the shoulder comes forward."""
    return _arm_m(body) + body.scaled_m("shoulder_protraction_m")


def _finish(pose: _Pose, bones: _Bones, grips: Mapping[Side, _Grip], body: Body, on_bed: bool) -> Skeleton:
    joints = dict(bones.joints)
    for side, grip in grips.items():
        shoulder = joints[f"shoulder_{side}"]
        away = sub(grip.wrist, shoulder)
        missing = length(away) - 0.995 * _arm_m(body)
        if missing > 0:
            forward = min(missing, body.scaled_m("shoulder_protraction_m"))
            shoulder = add(shoulder, times(unit(away), forward))
        elbow, wrist = two_bones(shoulder, grip.wrist, body.length_m("upper_arm"), body.length_m("forearm"), grip.pole)
        hand = add(wrist, times(grip.hand, body.length_m("hand")))
        joints |= {f"shoulder_{side}": shoulder, f"elbow_{side}": elbow, f"wrist_{side}": wrist, f"hand_{side}": hand}
    turned, spine = joints, bones.spine
    if pose.roll_whole_deg:
        under = body.scaled_m("shoulder_half_width_m") + 0.02 * body.scale
        aside = -math.copysign(RACK_HALF_WIDTH_M + 0.16 * body.scale, pose.roll_whole_deg)
        amount = min(abs(pose.roll_whole_deg) / ON_THE_SIDE_DEG, 1.0)
        shift = (0.0, aside * amount, (FLOOR_Z_M + under) * amount)
        turned = {name: add(rolled(p, pose.roll_whole_deg), shift) for name, p in joints.items()}
        spine = tuple(add(rolled(p, pose.roll_whole_deg), shift) for p in bones.spine)
    return Skeleton(
        joints=turned,
        spine=spine,
        lying=joints,
        lying_spine=bones.spine,
        hip_flexion_deg=dict(zip(SIDES, pose.hip_deg, strict=True)),
        knee_flexion_deg=dict(zip(SIDES, pose.knee_deg, strict=True)),
        on_the_side=abs(pose.roll_whole_deg) > ON_THE_SIDE_DEG,
        head_turn_deg=pose.head_turn_deg,
        bed_z_m=FLOOR_Z_M + bed_height_m(body) if on_bed else None,
    )


# --- what cannot be -------------------------------------------------------------------------------------------------


def _stands(posture: Posture, bones: _Bones, body: Body) -> None:
    """Raise when a foot would be under the floor, or where it is said to rest it does not."""
    if posture.ground is Ground.FLOOR and abs(posture.trunk.roll_deg) > ON_THE_SIDE_DEG:
        return
    for side in SIDES:
        leg, lowest = posture.leg(side), min(bones.joints[f"{name}_{side}"][2] for name in ("ankle", "heel", "toe"))
        above = lowest - FLOOR_Z_M
        if leg.foot is Foot.KNEE:
            _kneels(side, bones, body)
        elif leg.foot is Foot.TOES and abs(above) > 0.04:
            word = "more" if above > 0 else "less"
            raise ImpossiblePosture(
                f"The {side} toes are {abs(above) * 100:.0f} cm {'above' if above > 0 else 'below'} the floor. "
                f"Bend the {side} hip {word}, or take the toes off the floor."
            )
        elif leg.foot in (Foot.AIR, Foot.RESTING) and above < -0.005:
            raise ImpossiblePosture(
                f"The {side} foot would be under the floor. Bend the {side} hip more, or put the foot on the floor."
            )


def _kneels(side: Side, bones: _Bones, body: Body) -> None:
    knee, ankle = bones.joints[f"knee_{side}"], bones.joints[f"ankle_{side}"]
    tilt = math.degrees(math.asin((ankle[2] - knee[2]) / body.length_m("shank")))
    if not -6 <= tilt <= 20 or ankle[0] < knee[0]:
        raise ImpossiblePosture(
            f"Kneeling on the {side} knee, the shin must lie along the floor; here it is {tilt:.0f} degrees off. "
            f"Choose the knee so that it equals the hip angle plus 90 plus the trunk's pitch."
        )


def _reaches(posture: Posture, bones: _Bones, grips: Mapping[Side, _Grip], body: Body) -> None:
    """Raise when a hand cannot get to what it holds."""
    for side, grip in grips.items():
        hand = posture.hand(side)
        must = hand in (Hand.BEHIND_LEFT_KNEE, Hand.BEHIND_RIGHT_KNEE, Hand.BEHIND_HEAD, Hand.FLOOR)
        away = length(sub(grip.wrist, bones.joints[f"shoulder_{side}"]))
        if must and away > _reach_m(body) + 0.002:
            what = {Hand.BEHIND_HEAD: "behind the head", Hand.FLOOR: "the floor"}.get(hand, "behind the knee")
            raise ImpossiblePosture(
                f"The {side} hand cannot reach {what}: it is {(away - _reach_m(body)) * 100:.0f} cm too far. "
                f"Bring it nearer (bend the hip or the trunk more), or rest the hand somewhere else."
            )


def angle_at(a: Point, b: Point, c: Point) -> float:
    """Angle in degrees between b->a and b->c."""
    one, other = unit(sub(a, b)), unit(sub(c, b))
    return math.degrees(math.acos(min(max(dot(one, other), -1.0), 1.0)))
