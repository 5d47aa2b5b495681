"""The person as seen from the side: a skeleton turned into shapes with volume.

Oblique projection: screen x = x - 0.10 y, screen y = -(z - 0.24 y), so every leg's plane stays undistorted and drawn
angles equal the data. A person lying on the side is this same picture seen from above.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from backrack.drawing import parts
from backrack.drawing.curve import XY
from backrack.drawing.shape import Shape, ellipse, limb, moved
from backrack.posture.kinematics import Skeleton
from backrack.posture.posture import Foot, Hand, Posture
from backrack.posture.reach import Point
from backrack.posture.sides import SIDES, Side

OBLIQUE_X, OBLIQUE_Y = -0.10, 0.24


def project(point: Point) -> XY:
    """Screen millimetres of a point in metres."""
    x, y, z = (1000 * value for value in point)
    return x + OBLIQUE_X * y, -z + OBLIQUE_Y * y


@dataclass(frozen=True)
class Figure:
    """Everything the shapes of one person are made from."""

    joints: dict[str, Point]
    spine: tuple[Point, ...]
    scale: float
    near: Side
    accent: frozenset[str]
    head_turn_deg: float
    feet: dict[Side, Foot]
    hands: dict[Side, Hand]
    foot_scale: float
    bed_z_mm: float | None = None

    def at(self, name: str, side: Side) -> XY:
        return project(self.joints[f"{name}_{side}"])

    def shade(self, side: Side) -> str:
        return "near" if side is self.near else "far"

    def paint(self, side: Side) -> str:
        return f"{'moving' if side.value in self.accent else 'trousers'}-{self.shade(side)}"


def figure(skeleton: Skeleton, posture: Posture, scale: float, near: Side, accent: Iterable[str]) -> Figure:
    """The person in drawing terms. On the side, both planes lie close together: one leg rests on the other."""
    # seen from the other side the near plane is the other one: the whole scene is then mirrored on the paper
    sign = (0.55 if skeleton.on_the_side else 1.0) * near.sign
    joints = {name: (p[0], sign * p[1], p[2]) for name, p in skeleton.lying.items()}
    foot = math.dist(joints["heel_left"], joints["toe_left"]) / 0.25
    return Figure(
        joints=joints,
        spine=tuple((p[0], sign * p[1], p[2]) for p in skeleton.lying_spine),
        scale=scale,
        near=near,
        accent=frozenset(str(part) for part in accent),
        head_turn_deg=skeleton.head_turn_deg * near.sign,
        feet={side: posture.leg(side).foot for side in SIDES},
        hands={side: posture.hand(side) for side in SIDES},
        foot_scale=foot,
        bed_z_mm=None if skeleton.bed_z_m is None else skeleton.bed_z_m * 1000,
    )


# --- legs -----------------------------------------------------------------------------------------------------------


def _profile(profile: parts.Profile, scale: float) -> list[tuple[float, float]]:
    return [(share, radius * scale) for share, radius in profile]


def thigh(f: Figure, side: Side) -> tuple[XY, ...]:
    hip, knee = f.at("hip", side), f.at("knee", side)
    s = f.scale
    return limb(
        hip, knee, _front_of(hip, knee), parts.THIGH_HIP * s, _profile(parts.THIGH_FRONT, s), parts.KNEE * s,
        _profile(parts.THIGH_BACK, s),
    )  # fmt: skip


def shank(f: Figure, side: Side) -> tuple[XY, ...]:
    knee, ankle = f.at("knee", side), f.at("ankle", side)
    s = f.scale
    return limb(
        knee, ankle, _front_of(knee, ankle), parts.KNEE * s, _profile(parts.SHANK_FRONT, s), None,
        _profile(parts.SHANK_BACK, s),
    )  # fmt: skip


def _front_of(start: XY, end: XY) -> XY:
    """Unit vector out of the front: a quarter turn from the segment's direction, towards the face when lying."""
    length = math.dist(start, end) or 1.0
    dx, dy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    return -dy, dx


def foot(f: Figure, side: Side) -> tuple[XY, ...]:
    """Bare foot with the ankle; the first and last point lie on both sides of the shank's line."""
    ankle, knee = f.at("ankle", side), f.at("knee", side)
    heel, toe = f.at("heel", side), f.at("toe", side)
    size = math.dist(heel, toe) or 1.0
    ahead = ((toe[0] - heel[0]) / size, (toe[1] - heel[1]) / size)
    down = (-ahead[1], ahead[0])
    if (heel[0] - ankle[0]) * down[0] + (heel[1] - ankle[1]) * down[1] < 0:
        down = (-down[0], -down[1])
    k = f.foot_scale

    def place(point: XY) -> XY:
        along, low = point[0] * k, point[1]
        return ankle[0] + ahead[0] * along + down[0] * low, ankle[1] + ahead[1] * along + down[1] * low

    shank_length = math.dist(ankle, knee) or 1.0
    up = ((knee[0] - ankle[0]) / shank_length, (knee[1] - ankle[1]) / shank_length)
    front = _front_of(knee, ankle)
    high, half = parts.FOOT_SHANK_UP * shank_length, parts.FOOT_SHANK_HALF * f.scale
    top = (ankle[0] + up[0] * high, ankle[1] + up[1] * high)
    return (
        (top[0] + front[0] * half, top[1] + front[1] * half),
        *(place(p) for p in (*parts.FOOT_TOP, *parts.FOOT_SOLE, *parts.FOOT_HEEL)),
        (top[0] - front[0] * half, top[1] - front[1] * half),
    )


def leg(f: Figure, side: Side) -> list[Shape]:
    """Thigh and shank as one path, then the foot. The near leg's halo is its own edge, painted under its fill."""
    halo = " halo" if side is f.near else ""
    return [
        Shape(f"leg-{side}", f.paint(side) + halo, (thigh(f, side), shank(f, side))),
        Shape(f"foot-{side}", f"skin-{f.shade(side)}", (foot(f, side),)),
    ]


# --- trunk and head -------------------------------------------------------------------------------------------------


def _back(f: Figure) -> list[XY]:
    return [project(p) for p in f.spine]


def _normal(back: Sequence[XY], node: int) -> XY:
    """Out of the front of the trunk at a link end, on the paper."""
    a, b = back[max(node - 1, 0)], back[min(node + 1, 24)]
    return _front_of(b, a)


def _off(back: Sequence[XY], node: int, depth: float) -> XY:
    n = _normal(back, node)
    return back[node][0] + n[0] * depth, back[node][1] + n[1] * depth


def _depth(f: Figure, node: int) -> float:
    return parts.DEPTH[node] * f.scale


def _on_bed(f: Figure, points: Iterable[XY]) -> tuple[XY, ...]:
    """Face down, the front is flattened by the bed."""
    if f.bed_z_mm is None:
        return tuple(points)
    low = -f.bed_z_mm
    return tuple((x, min(y, low)) if y < low + 120 else (x, y) for x, y in points)


def top(f: Figure) -> Shape:
    back, s = _back(f), f.scale
    nodes = (3, 5, 7, 9, 11, 13, 15, 17, 18)
    rear = [_off(back, node, -5) for node in nodes]
    nape, chest = back[18], _off(back, 16, _depth(f, 16))
    collar = (nape[0] * 0.5 + chest[0] * 0.5, nape[1] * 0.5 + chest[1] * 0.5)
    n = _normal(back, 17)
    collar = (collar[0] - n[1] * -14 * s, collar[1] + n[0] * -14 * s)
    upper, middle, lower = (_off(back, node, _depth(f, node)) for node in (13, 7, 3))
    # a flexed trunk folds in front: the station in between goes back, or the outline would cross itself
    fold = min(max((_bend_deg(back, 3, 16) - 6) / 24, 0.0), 1.0)
    middle = (
        middle[0] + ((upper[0] + lower[0]) / 2 - middle[0]) * fold,
        middle[1] + ((upper[1] + lower[1]) / 2 - middle[1]) * fold,
    )
    points = [*rear, collar, chest, upper, middle, lower]
    paint = "moving-near" if "trunk" in f.accent else "top"
    return Shape("top", paint, (_on_bed(f, points),))


def _bend_deg(back: Sequence[XY], low: int, high: int) -> float:
    a, b = _normal(back, low), _normal(back, high)
    return math.degrees(math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1])) * -1


def pelvis(f: Figure) -> Shape:
    back, s = _back(f), f.scale
    hip = project(f.joints["pelvis"])
    along_to = back[1]
    seat = back[0]
    length = math.dist(seat, along_to) or 1.0
    # the pelvis' own axis: the link's direction without its natural slope of 8.7 degrees
    dx, dy = (along_to[0] - seat[0]) / length, (along_to[1] - seat[1]) / length
    c, w = math.cos(math.radians(8.7)), math.sin(math.radians(8.7))
    axis = (dx * c - dy * w, dx * w + dy * c)
    front = (axis[1], -axis[0])

    def place(point: tuple[float, float]) -> XY:
        e, n = point[0] * s, point[1] * s
        return hip[0] + axis[0] * e + front[0] * n, hip[1] + axis[1] * e + front[1] * n

    def on_link(share: float) -> XY:
        n = _front_of(along_to, seat)
        x, y = along_to[0] + (seat[0] - along_to[0]) * share, along_to[1] + (seat[1] - along_to[1]) * share
        return x - n[0] * 5, y - n[1] * 5

    points = [_off(back, 4, -2), _off(back, 3, -4), _off(back, 2, -5), on_link(0.0), on_link(0.35), on_link(0.62)]
    points += [place(p) for p in (*parts.PELVIS_SEAT, *parts.PELVIS_FRONT)]
    points += [_off(back, 3, _depth(f, 3) - 3 * s), _off(back, 4, 100 * s)]
    return Shape("pelvis", "trousers-near", (_on_bed(f, points),))


def neck(f: Figure) -> Shape:
    back, s = _back(f), f.scale
    rear = [_off(back, 16, 20 * s), _off(back, 18, 2 * s), _off(back, 20, -1), _off(back, 22, -1)]
    frame = _Head(f)
    inside = [frame.at(40, 20), frame.at(60, 90), frame.at(-6, 128)]
    front = [
        _off(back, 20, parts.NECK_DEPTH[20] * s),
        _off(back, 18, parts.NECK_DEPTH[18] * s),
        _off(back, 16, 120 * s),
    ]
    return Shape("neck", "skin-far", (tuple(rear + inside + front),))


class _Head:
    """The head's own axes on the paper, turned about its long axis."""

    def __init__(self, f: Figure) -> None:
        back = _back(f)
        low, crown = back[23], back[24]
        size = math.dist(low, crown) or 1.0
        self.scale = f.scale
        self.origin = low
        self.along = ((crown[0] - low[0]) / size, (crown[1] - low[1]) / size)
        self.face = (self.along[1], -self.along[0])
        self.cos, self.sin = math.cos(math.radians(f.head_turn_deg)), math.sin(math.radians(f.head_turn_deg))

    def at(self, along: float, deep: float, out: float = 0.0) -> XY:
        """A point of the head; ``out`` towards the viewer."""
        a, d, y = along * self.scale, deep * self.scale, out * self.scale
        return (
            self.origin[0] + self.along[0] * a + self.face[0] * d + OBLIQUE_X * y,
            self.origin[1] + self.along[1] * a + self.face[1] * d + OBLIQUE_Y * y,
        )

    def turned(self, along: float, deep: float, out: float) -> tuple[float, float, float]:
        d = deep - 100
        return along, 100 + d * self.cos - out * self.sin, d * self.sin + out * self.cos

    def outline(self, along: float, deep: float) -> XY:
        """Silhouette: the skull is an ellipse from above; lips and nose go in as the face turns."""
        relief = max(deep - 184, 0.0)
        shrink = math.sqrt(self.cos**2 + (0.80 * self.sin) ** 2)
        return self.at(along, 100 + (deep - relief - 100) * shrink + relief * max(self.cos, 0) ** 2)

    def feature(self, along: float, deep: float, out: float) -> tuple[XY, float]:
        """A point on the surface, and how much of it is seen (0 to 1)."""
        a, d, y = self.turned(along, deep, out)
        return self.at(a, d, y * 0.35), min(max((y + 8) / 20, 0.0), 1.0)


def head(f: Figure) -> list[Shape]:
    frame = _Head(f)
    face = tuple(frame.outline(a, d) for a, d in parts.HEAD)
    hair = []
    for a, d, y in parts.HAIR:
        if y < 40:
            hair.append(frame.outline(a, d))
        else:
            a2, d2, _ = frame.turned(a, d, y)
            hair.append(frame.at(a2, min(max(d2, 12), 185)))
    ear_at, seen = frame.feature(*parts.EAR)
    turn = math.degrees(math.atan2(frame.along[1], frame.along[0]))
    size = frame.scale * (0.25 + 0.75 * seen)
    ear = ellipse(ear_at, 18 * frame.scale, 13 * size, turn + 12, 6)
    return [
        Shape("face", "skin-near", (face,)),
        Shape("hair", "hair", (tuple(hair),)),
        Shape("ear", "skin-far", (ear,)),
        Shape("nose", "skin-far", (_nose(frame),)),
        Shape("eyes", "hair", (_lash(frame, 1.0), _lash(frame, -1.0))),
    ]


def _nose(frame: _Head) -> tuple[XY, ...]:
    """A soft shadow beside the nose, seen only when the face turns to the viewer."""
    seen = min(max((frame.sin - 0.25) / 0.3, 0.0), 1.0)
    middle, _ = frame.feature(44, 200, 0)
    points = [frame.feature(a, d, y)[0] for a, d, y in parts.NOSE]
    return tuple((middle[0] + (x - middle[0]) * seen, middle[1] + (y - middle[1]) * seen) for x, y in points)


def _lash(frame: _Head, side: float) -> tuple[XY, ...]:
    """A closed eye: one lash line, thickest in the middle."""
    along, deep, out = parts.EYE
    centre, seen = frame.feature(along, deep, side * out)
    if side < 0:
        seen = min(max((frame.sin - 0.2) / 0.2, 0.0), 1.0)
    s = frame.scale * seen
    # in profile the lid is seen from its end, from the front at full width
    breadth = 15 + 3 * abs(frame.sin)
    curve = [(-breadth, -4.0), (-breadth * 0.45, 3.0), (breadth * 0.45, 3.5), (breadth, -2.0), (breadth * 0.45, 8.5),
             (-breadth * 0.5, 7.5)]  # fmt: skip
    angle = math.radians(parts.EYE_TILT if frame.sin < 0.5 else 80)
    out_points = []
    for u, v in curve:
        a, d = -v * math.sin(angle) + u * math.cos(angle) * 0.2, u * math.sin(angle) * 0.9 - v * 0.1
        out_points.append(
            (
                centre[0] + (frame.along[0] * a + frame.face[0] * d) * s,
                centre[1] + (frame.along[1] * a + frame.face[1] * d) * s,
            )
        )
    return tuple(out_points)


# --- arms -----------------------------------------------------------------------------------------------------------


def _bone(start: XY, end: XY, radii: tuple[float, float], profile: parts.Profile, scale: float) -> tuple[XY, ...]:
    stations = _profile(profile, scale)
    return limb(start, end, _front_of(start, end), radii[0] * scale, stations, radii[1] * scale, stations)


def arm(f: Figure, side: Side) -> tuple[Shape, Shape, Shape]:
    """Sleeve, bare arm, hand; each to be painted where its neighbours allow."""
    shoulder, elbow, wrist = (f.at(name, side) for name in ("shoulder", "elbow", "wrist"))
    s, skin = f.scale, f"skin-{f.shade(side)}"
    bare = (
        _bone(shoulder, elbow, (parts.SHOULDER - 6, parts.ELBOW), parts.UPPER_ARM, s),
        _bone(elbow, wrist, (parts.ELBOW, parts.WRIST), parts.FOREARM, s),
    )
    cuff = (shoulder[0] + (elbow[0] - shoulder[0]) * 0.60, shoulder[1] + (elbow[1] - shoulder[1]) * 0.60)
    sleeve = _bone(shoulder, cuff, (parts.SLEEVE_CAP, 47), ((0.2, 54), (0.6, 51)), s)
    sleeve_paint = "moving-sleeve" if "trunk" in f.accent else "sleeve"
    return (
        Shape(f"sleeve-{side}", sleeve_paint, (sleeve,)),
        Shape(f"arm-{side}", skin, bare),
        Shape(f"hand-{side}", skin, hand(f, side)),
    )


def hand(f: Figure, side: Side) -> tuple[tuple[XY, ...], ...]:
    wrist, elbow, knuckles = (f.at(name, side) for name in ("wrist", "elbow", "hand"))
    seen = math.dist(wrist, knuckles)
    full = math.dist(f.joints[f"wrist_{side}"], f.joints[f"hand_{side}"]) * 1000
    share = min(max(seen / (full or 1.0), 0.62), 1.0)
    if seen < 0.3 * full:  # pointing at the viewer: the forearm tells the direction
        knuckles = (2 * wrist[0] - elbow[0], 2 * wrist[1] - elbow[1])
        seen = math.dist(wrist, knuckles)
    along = ((knuckles[0] - wrist[0]) / (seen or 1.0), (knuckles[1] - wrist[1]) / (seen or 1.0))
    across = (-along[1], along[0])
    # the thumb lies on the upper side, or towards the head; resting on the belly always towards the head
    if f.hands[side] is Hand.BELLY:
        away = across[0] < 0
    else:
        away = across[1] > 0.25 or (abs(across[1]) <= 0.25 and across[0] < 0)
    if away:
        across = (-across[0], -across[1])
    s = f.scale

    def place(point: XY) -> XY:
        u, v = point[0] * s * share, point[1] * s
        return wrist[0] + along[0] * u + across[0] * v, wrist[1] + along[1] * u + across[1] * v

    return tuple(place(p) for p in parts.HAND), tuple(place(p) for p in parts.THUMB)


# --- order ----------------------------------------------------------------------------------------------------------


def person(f: Figure, order_from: Figure | None = None) -> list[Shape]:
    """All shapes of the person in painting order. ``order_from`` fixes the order while hands change places."""
    hands = (order_from or f).hands
    near, far = f.near, f.near.other
    far_sleeve, far_arm, far_hand = arm(f, far)
    near_sleeve, near_arm, near_hand = arm(f, near)
    at_head = {side: hands[side] is Hand.BEHIND_HEAD for side in SIDES}
    over = hands[far] is Hand.BELLY
    under_head = [shape for side, shape in ((far, far_hand), (near, near_hand)) if at_head[side]]
    shapes = [far_sleeve, *leg(f, far), far_arm]
    shapes += [] if at_head[far] or over else [far_hand]
    shapes += [neck(f), *under_head, *head(f), pelvis(f), top(f)]
    shapes += [far_arm_over(far_arm), far_hand] if over else []
    shapes += [*leg(f, near), near_arm]
    shapes += [near_sleeve] if at_head[near] else [near_hand, near_sleeve]
    return shapes


def far_arm_over(arm_shape: Shape) -> Shape:
    """The far forearm again, above the belly it rests on."""
    return Shape(arm_shape.part + "-over", arm_shape.paint, arm_shape.outlines[1:])


def shift(shapes: Iterable[Shape], dx: float, dy: float) -> list[Shape]:
    return [Shape(s.part, s.paint, tuple(moved(points, dx, dy) for points in s.outlines), s.closed) for s in shapes]
