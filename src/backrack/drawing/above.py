"""The person seen from above: screen = (x, y), the person's left at the bottom."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

from backrack.drawing import parts, scene, side
from backrack.drawing.curve import XY
from backrack.drawing.picture import NO_BOUNDS, Bounds, Picture, on_paper
from backrack.drawing.shape import Mark, Shape, ellipse, limb
from backrack.posture.body import Body
from backrack.posture.kinematics import Skeleton
from backrack.posture.posture import Foot, Hand, Posture
from backrack.posture.rack import Rack
from backrack.posture.reach import Point
from backrack.posture.sides import SIDES, Side

_FOOT_IN_AIR = 0.34  # how much of a raised foot is seen from above (visual section 12)


def project(point: Point) -> XY:
    return point[0] * 1000, point[1] * 1000


def least_box(rack: Rack, bones: Skeleton) -> Bounds:
    if bones.bed_z_m is not None:
        return NO_BOUNDS
    return (-780.0, -400.0, scene.head_end_x_m(rack) * 1000 + 50, 400.0)


def person(
    bones: Skeleton, posture: Posture, body: Body, rack: Rack, accent: Iterable[str], order_from: Posture | None = None
) -> list[Mark]:
    """Ground and person from above, in painting order."""
    accents, s = frozenset(str(a) for a in accent), body.scale
    order = order_from or posture
    low = {one: order.leg(one).foot is not Foot.AIR for one in SIDES}
    people: list[Mark] = []
    legs = {one: _leg(bones, one, accents, s) for one in SIDES}
    arms = {one: _arm(bones, one, accents, s) for one in SIDES}
    flat = abs(bones.spine[18][0] - bones.spine[1][0]) > 0.25 * s
    prone = posture.trunk.pitch_deg < -45
    for one in SIDES:
        people += legs[one] if low[one] or prone else []
    at_head = [one for one in SIDES if order.hand(one) is Hand.BEHIND_HEAD]
    under = [shape for one in at_head for shape in arms[one]]
    people += (
        [*under, _neck(bones, s), _pelvis(bones, s), _top(bones, accents, s)] if flat else [_upright(bones, accents, s)]
    )
    people += _head(bones, s, prone)
    over = [shape for one in SIDES if one not in at_head for shape in arms[one]]
    if not prone:
        people += [legs[one][1] for one in SIDES if not low[one]]
    people += over
    if not prone:
        people += [legs[one][i] for one in SIDES if not low[one] for i in (0, 2, 3)]
    return [*_ground(bones, body, rack, order), *people]


def _ground(bones: Skeleton, body: Body, rack: Rack, posture: Posture) -> list[Mark]:
    if bones.bed_z_m is not None:
        return scene.bed_above(body.scale)
    far = min(p[0] for p in bones.joints.values()) * 1000 - 70
    near = max(p[1] for p in bones.joints.values()) * 1000 + 110
    marks: list[Mark] = [
        scene.mat_above(min(far, -760), scene.head_end_x_m(rack) * 1000 + 50, -390, max(390, near)),
        *(() if scene.is_put_away(posture) else scene.rack_above(rack)),
    ]
    for one in SIDES:
        if posture.leg(one).foot is Foot.AIR:
            knee, ankle = project(bones.joints[f"knee_{one}"]), project(bones.joints[f"ankle_{one}"])
            middle = ((knee[0] + ankle[0]) / 2 - 20, (knee[1] + ankle[1]) / 2 + 0.16 * 500)
            marks.append(Shape(f"shadow-{one}", "shadow", (ellipse(middle, math.dist(knee, ankle) * 0.62 + 60, 58),)))
    return marks


def _profiled(
    start: XY, end: XY, ahead: XY, radii: tuple[float, float | None], profile: parts.Profile, s: float
) -> tuple[XY, ...]:
    stations = [(t, r * s) for t, r in profile]
    return limb(start, end, ahead, radii[0] * s, stations, None if radii[1] is None else radii[1] * s, stations)


def _across(start: XY, end: XY) -> XY:
    length = math.dist(start, end)
    if length < 1:
        return (0.0, 1.0)
    return -(end[1] - start[1]) / length, (end[0] - start[0]) / length


def _leg(bones: Skeleton, one: Side, accents: frozenset[str], s: float) -> list[Shape]:
    """Foot, thigh, shank, and a paler disc that lifts the knee towards the eye."""
    hip, knee, ankle, heel, toe = (
        project(bones.joints[f"{name}_{one}"]) for name in ("hip", "knee", "ankle", "heel", "toe")
    )
    paint = f"{'moving' if one.value in accents else 'trousers'}-near"
    front = tuple((t, r * 0.98) for t, r in parts.THIGH_FRONT)
    thigh = _profiled(hip, knee, _across(hip, knee), (76.0, parts.KNEE + 4), front, s)
    shank = _profiled(knee, ankle, _across(knee, ankle), (parts.KNEE + 2, None), parts.SHANK_FRONT, s)
    disc = ellipse(knee, 40 * s, 40 * s)
    return [
        Shape(f"foot-{one}", "skin-near", (_foot(ankle, heel, toe, knee, one, s),)),
        Shape(f"thigh-{one}", paint, (thigh,)),
        Shape(f"shank-{one}", paint, (shank,)),
        Shape(f"knee-{one}", f"{paint.removesuffix('-near')}-far", (disc,)),
    ]


def _foot(ankle: XY, heel: XY, toe: XY, knee: XY, one: Side, s: float) -> tuple[XY, ...]:
    """Ankle and foot from above: full length on the floor, short in the air."""
    seen, shank = math.dist(heel, toe), math.dist(knee, ankle) or 1.0
    up = ((knee[0] - ankle[0]) / shank, (knee[1] - ankle[1]) / shank)
    ahead = ((toe[0] - heel[0]) / (seen or 1), (toe[1] - heel[1]) / (seen or 1))
    under = ahead[0] * up[0] + ahead[1] * up[1] > 0  # toes on the floor behind the bed: the sole is seen from its end
    if seen < _FOOT_IN_AIR * 250 * s or under:
        ahead = (-up[0], -up[1])
    k = max(0.0 if under else seen, _FOOT_IN_AIR * 250 * s) / 250
    out = (-ahead[1], ahead[0])
    half = one.sign * (1 if ahead[0] > 0 else -1) * s

    def place(u: float, v: float) -> XY:
        return ankle[0] + ahead[0] * u * k + out[0] * v * half, ankle[1] + ahead[1] * u * k + out[1] * v * half

    def hem(v: float) -> XY:
        step = min(0.15 * shank, 0.8 * shank)
        return ankle[0] + up[0] * step + out[0] * v * half, ankle[1] + up[1] * step + out[1] * v * half

    sole = ((60, 40), (140, 47), (186, 38), (204, 4), (198, -28), (160, -42), (70, -32))
    return (hem(-35), hem(35), *(place(u, v) for u, v in sole))


def _width(node: int) -> float:
    known = sorted(parts.WIDTH.items())
    for (low, a), (high, b) in pairwise(known):
        if low <= node <= high:
            return a + (b - a) * (node - low) / (high - low)
    return known[-1][1]


def _ribbon(bones: Skeleton, nodes: Iterable[int], s: float, slim: float = 1.0) -> tuple[XY, ...]:
    nodes = tuple(nodes)
    middle = {n: project(bones.spine[n]) for n in nodes}
    lower = [(middle[n][0], middle[n][1] + _width(n) * s * slim) for n in nodes]
    upper = [(middle[n][0], middle[n][1] - _width(n) * s * slim) for n in reversed(nodes)]
    return (*lower, *upper)


def _hemmed(points: tuple[XY, ...]) -> tuple[XY, ...]:
    """The same outline with two more points along the hem, so that its corners stay tight."""
    (x0, y0), (x1, y1) = points[-1], points[0]
    return (*points, (x0, y0 * 0.92 + y1 * 0.08), (x1, y0 * 0.08 + y1 * 0.92))


def _pelvis(bones: Skeleton, s: float) -> Shape:
    seat = project(bones.joints["pelvis"])
    sign = 1 if bones.spine[18][0] > bones.spine[1][0] else -1
    points = _ribbon(bones, (1, 2, 4), s, 0.97)
    tail = [
        (seat[0] - sign * 60 * s, seat[1] - 96 * s),
        (seat[0] - sign * 82 * s, seat[1]),
        (seat[0] - sign * 60 * s, seat[1] + 96 * s),
    ]
    hips = [(seat[0], seat[1] - 168 * s), *tail, (seat[0], seat[1] + 168 * s)]
    return Shape("pelvis", "trousers-near", ((*points, *hips),))


def _top(bones: Skeleton, accents: frozenset[str], s: float) -> Shape:
    paint = "moving-near" if "trunk" in accents else "top"
    return Shape("top", paint, (_hemmed(_ribbon(bones, (3, 5, 9, 13, 16, 17, 18), s)),))


def _upright(bones: Skeleton, accents: frozenset[str], s: float) -> Shape:
    """Sitting or kneeling upright: the shoulders hide the trunk."""
    paint = "moving-near" if "trunk" in accents else "top"
    x, y = project(bones.spine[15])
    sign = 1 if bones.spine[18][0] > bones.spine[1][0] else -1
    return Shape("top", paint, (ellipse((x - sign * 40 * s, y), 118 * s, 205 * s),))


def _neck(bones: Skeleton, s: float) -> Shape:
    a, b = project(bones.spine[17]), project(bones.spine[23])
    return Shape("neck", "skin-far", (limb(a, b, (0.0, 1.0), 62 * s, [(0.5, 56 * s)], 58 * s, [(0.5, 56 * s)]),))


def _head(bones: Skeleton, s: float, prone: bool) -> list[Shape]:
    low, crown = project(bones.spine[23]), project(bones.spine[24])
    centre = project(bones.joints["head_centre"])
    sign = 1 if crown[0] >= low[0] else -1
    turn = math.radians(bones.head_turn_deg)
    x, y = centre[0] - sign * 10 * s, centre[1]
    hair = ellipse((x + sign * 22 * s, y), 98 * s, 84 * s)
    shapes = [Shape("hair", "hair", (hair,))]
    if prone:
        return shapes
    # the face moves over the head as it turns
    across = 62 * s * math.sin(turn)
    squeeze = 0.45 + 0.55 * math.cos(turn)
    face = ellipse((x - sign * 22 * s, y + across * 0.55), 92 * s, (70 * squeeze + 8) * s)
    shapes += [Shape("face", "skin-near", (face,))]
    lashes = []
    for eye in (-1, 1):
        ey = y + across * 1.1 + eye * 31 * s * math.cos(turn)
        ex = x - sign * 4 * s
        lashes.append(
            tuple((ex - sign * v * s, ey + u * s) for u, v in ((-12, -4), (-5, 3), (5, 3), (12, -4), (5, 8), (-5, 8)))
        )
    nose = tuple(
        (x - sign * u * s, y + across * 1.35 + v * s) for u, v in ((22, -5), (44, -10), (50, 0), (44, 10), (22, 5))
    )
    return [*shapes, Shape("nose", "skin-far", (nose,)), Shape("eyes", "hair", tuple(lashes))]


def _arm(bones: Skeleton, one: Side, accents: frozenset[str], s: float) -> list[Shape]:
    shoulder, elbow, wrist, knuckles = (
        project(bones.joints[f"{n}_{one}"]) for n in ("shoulder", "elbow", "wrist", "hand")
    )
    bare = (
        _profiled(shoulder, elbow, _across(shoulder, elbow), (44.0, parts.ELBOW), parts.UPPER_ARM, s),
        _profiled(elbow, wrist, _across(elbow, wrist), (parts.ELBOW, parts.WRIST), parts.FOREARM, s),
    )
    cuff = (shoulder[0] + (elbow[0] - shoulder[0]) * 0.6, shoulder[1] + (elbow[1] - shoulder[1]) * 0.6)
    sleeve = _profiled(shoulder, cuff, _across(shoulder, cuff), (parts.SLEEVE_CAP, 47.0), ((0.2, 54), (0.6, 51)), s)
    paint = "moving-sleeve" if "trunk" in accents else "sleeve"
    return [
        Shape(f"arm-{one}", "skin-near", bare),
        Shape(f"hand-{one}", "skin-near", _hand(wrist, knuckles, elbow, one, s)),
        Shape(f"sleeve-{one}", paint, (sleeve,)),
    ]


def _hand(wrist: XY, knuckles: XY, elbow: XY, one: Side, s: float) -> tuple[tuple[XY, ...], ...]:
    reach = math.dist(wrist, knuckles)
    if reach < 25 * s:
        knuckles, reach = (2 * wrist[0] - elbow[0], 2 * wrist[1] - elbow[1]), math.dist(wrist, elbow)
    along = ((knuckles[0] - wrist[0]) / (reach or 1), (knuckles[1] - wrist[1]) / (reach or 1))
    across = (-along[1] * one.sign, along[0] * one.sign)

    def place(point: XY) -> XY:
        return wrist[0] + (along[0] * point[0] + across[0] * point[1]) * s, wrist[1] + (
            along[1] * point[0] + across[1] * point[1]
        ) * s

    return tuple(place(p) for p in parts.HAND), tuple(place(p) for p in parts.THUMB)


def on_the_side(bones: Skeleton, posture: Posture, body: Body, rack: Rack, accent: Iterable[str]) -> Picture:
    """Lying on the side beside the rack: the picture from the side, turned over and laid on the mat.

    Lying on the left side the head is on the right; on the right side the whole plan is turned half round,
    which shows the mirror picture of the other.
    """
    left_down = bones.spine[9][1] > 0
    near = Side.RIGHT if left_down else Side.LEFT
    f = side.figure(bones, posture, body.scale, near, accent)
    offset = abs(bones.spine[9][1]) * 1000
    people = [_laid(shape, offset) for shape in side.person(f)]
    lower = max(shape.bounds()[3] for shape in people)
    left = min(shape.bounds()[0] for shape in people)
    shadow = Shape("shadow-body", "shadow", (ellipse((0.30 * 1000 * body.scale, offset - 4), 420 * body.scale, 26),))
    plan: list[Mark] = [
        scene.mat_above(left - 40, scene.head_end_x_m(rack) * 1000 + 90, -190, lower + 60),
        *scene.rack_above(rack),
        shadow,
        *people,
    ]
    return on_paper(plan, NO_BOUNDS, not left_down)


def _laid(shape: Shape, offset: float) -> Shape:
    """From the side's z up to the plan's y down: the face looks away from the rack."""
    return Shape(
        shape.part,
        shape.paint,
        tuple(tuple((x, offset - y) for x, y in points) for points in shape.outlines),
        shape.closed,
    )
