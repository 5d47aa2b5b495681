"""What the person lies, sits and kneels on, seen from the side and from above."""

from __future__ import annotations

import math
from collections.abc import Sequence

from backrack.drawing.curve import XY
from backrack.drawing.shape import Dots, Lines, Mark, Shape, ellipse
from backrack.drawing.side import project
from backrack.posture.kinematics import BED_LENGTH_M, FLOOR_Z_M, RACK_HALF_WIDTH_M, Skeleton, seat_end_x_m
from backrack.posture.posture import Ground, Padding, Posture
from backrack.posture.rack import Nodule, Rack

WOOD_BELOW_TIP_M = 0.028  # board's top under the nodules' tips; assumed
WOOD_BELOW_FLOOR_M = 0.010  # in the drawing alone: so much more wood looks like wood (visual section 9)
HALF_BOARD_M = 0.060  # board's half width from the side (visual section 9)
HEAD_END_M = 0.172  # wood beyond the last nodule, under the head; assumed


def head_end_x_m(rack: Rack) -> float:
    return rack.nodules[-1].x_m + HEAD_END_M * rack.reference_height_m / 1.75


def _wood_z(rack: Rack, x_m: float) -> float:
    """Top of the board: under the nodules, and a low rest for the head."""
    last, end = rack.nodules[-1].x_m, head_end_x_m(rack)
    share = min(max((x_m - last) / (0.4 * (end - last)), 0.0), 1.0)
    smooth = share * share * (3 - 2 * share)
    near = sum(rack.curve.z(x_m + step) for step in (-0.03, 0.0, 0.03)) / 3
    return near - WOOD_BELOW_TIP_M + smooth * (WOOD_BELOW_TIP_M - 0.010)


def _stations(rack: Rack, count: int) -> list[float]:
    low, high = seat_end_x_m(rack), head_end_x_m(rack)
    return [low + (high - low) * i / (count - 1) for i in range(count)]


def is_put_away(posture: Posture) -> bool:
    """Whoever rests on the floor, on their back, has put the rack aside: it would stand where they lie."""
    return posture.ground is Ground.FLOOR and posture.trunk.pitch_deg > 75


def rack_side(rack: Rack) -> list[Mark]:
    """The board with its lit top, its grain, and both rows of nodules."""
    xs = _stations(rack, 11)
    far = [project((x, -HALF_BOARD_M, _wood_z(rack, x))) for x in xs]
    near = [project((x, HALF_BOARD_M, _wood_z(rack, x))) for x in xs]
    lit = [*far, *_corner(far[-1], near[-1]), *reversed(near), *_corner(near[0], far[0])]
    gap = [_gap_m(n) for n in rack.nodules]
    centres_near = [_above_wood(rack, n, g) for n, g in zip(rack.nodules, gap, strict=True)]
    centres_far = [_above_wood(rack, n, -g) for n, g in zip(rack.nodules, gap, strict=True)]
    feet = [_foot(rack, n, g) for n, g in zip(rack.nodules, gap, strict=True)]
    radius = sum(n.tip_radius_m for n in rack.nodules) / len(rack.nodules) * 1000
    grain = [project((x, HALF_BOARD_M, _wood_z(rack, x) - 0.011)) for x in xs[1:-2]]
    return [
        Shape("wood-top", "wood-top", (tuple(lit),)),
        Dots("nodules-far", "nodule-far", tuple(centres_far), 1.5 * radius),
        Shape("wood-front", "wood-front", (tuple(_front(rack, near)),)),
        Shape("grain", "grain", (tuple(grain),), closed=False),
        Lines("necks", "nodule-near neck", tuple(zip(centres_near, feet, strict=True)), 15),
        Dots("nodules-near", "nodule-near", tuple(centres_near), 1.85 * radius),
    ]


def _gap_m(nodule: Nodule) -> float:
    return nodule.half_gap_m


def _above_wood(rack: Rack, nodule: Nodule, y: float) -> XY:
    """Centre of a nodule's head: its tip touches the back."""
    lean = rack.curve.slope(nodule.x_m)
    return project((nodule.x_m + lean * nodule.tip_radius_m, y, rack.tip_z_m(nodule) - nodule.tip_radius_m))


def _foot(rack: Rack, nodule: Nodule, y: float) -> XY:
    lean = rack.curve.slope(nodule.x_m)
    return project((nodule.x_m + lean * 0.036, y, rack.tip_z_m(nodule) - 0.036))


def _corner(a: XY, b: XY) -> list[XY]:
    """Two points that make the turn from a to b a rounded corner."""
    return [
        (a[0] * 0.7 + b[0] * 0.3 + 1, a[1] * 0.7 + b[1] * 0.3),
        (a[0] * 0.3 + b[0] * 0.7 + 1, a[1] * 0.3 + b[1] * 0.7),
    ]


def _front(rack: Rack, top: Sequence[XY]) -> list[XY]:
    """Front face: along the top edge and back along the underside, on the floor in three places with two arches."""
    low_z = FLOOR_Z_M - WOOD_BELOW_FLOOR_M
    low, high = seat_end_x_m(rack), head_end_x_m(rack)
    under = []
    for i in range(8, -1, -1):
        share = i / 8
        x = low + 0.012 + (high - low - 0.024) * share
        room = _wood_z(rack, x) - low_z - 0.026  # never thinner than this
        arch = min(0.020 * math.sin(2 * math.pi * share - (0.0 if share < 0.5 else math.pi)) ** 2, max(room, 0.0))
        under.append(project((x, HALF_BOARD_M, low_z + arch)))
    right, left = top[-1], top[0]
    down_right, down_left = under[0], under[-1]
    return [
        *top,
        (right[0] + 3, right[1] + (down_right[1] - right[1]) * 0.35),
        (right[0] + 1, right[1] + (down_right[1] - right[1]) * 0.8),
        *under,
        (left[0] - 4, left[1] + (down_left[1] - left[1]) * 0.62),
        (left[0] - 6, left[1] + (down_left[1] - left[1]) * 0.26),
    ]


def floor_line(y_m: float, z_m: float = FLOOR_Z_M) -> float:
    """Screen height of the floor in a plane."""
    return project((0.0, y_m, z_m))[1]


def mat_side(left_m: float, right_m: float, near_m: float = 0.36) -> Shape:
    """An exercise mat under everything."""
    corners = [(left_m, -0.22), (right_m, -0.22), (right_m, near_m), (left_m, near_m)]
    return Shape("mat", "mat", (rounded([project((x, y, FLOOR_Z_M - 0.004)) for x, y in corners], 16),))


def rounded(corners: Sequence[XY], radius: float) -> tuple[XY, ...]:
    """A polygon with small round corners."""
    points: list[XY] = []
    for before, here, after in zip((corners[-1], *corners[:-1]), corners, (*corners[1:], corners[0]), strict=True):
        for other, share in ((before, 1.0), (before, 0.3), (after, 0.3), (after, 1.0)):
            size = math.dist(here, other) or 1.0
            step = min(radius, size / 2.2) * share / size
            points.append((here[0] + (other[0] - here[0]) * step, here[1] + (other[1] - here[1]) * step))
    return tuple(points)


def shadow_rack(rack: Rack) -> Shape:
    low, high = seat_end_x_m(rack), head_end_x_m(rack)
    middle = project(((low + high) / 2 + 0.01, 0.08, FLOOR_Z_M))
    return Shape("shadow-rack", "shadow", (ellipse(middle, (high - low) * 540, 27),))


def shadow_foot(skeleton: Skeleton, side: str, sign: int, strength: float) -> Shape:
    """Contact shadow under a foot; it shrinks to nothing as the foot leaves the floor."""
    heel, toe = skeleton.lying[f"heel_{side}"], skeleton.lying[f"toe_{side}"]
    middle = project(((heel[0] + toe[0]) / 2, sign * heel[1], FLOOR_Z_M - 0.004))
    half = abs(toe[0] - heel[0]) * 620
    return Shape(f"shadow-{side}", "shadow", (ellipse(middle, half * strength, 14 * strength),))


def cloth(rack: Rack, padding: Padding) -> list[Shape]:
    """Folded towels between wood and body."""
    scale, found = rack.reference_height_m / 1.75, []
    for name, thick_mm, low, high in (
        ("seat", padding.seat_mm, -0.16, 0.07),
        ("back", padding.back_mm, 0.0, 0.44),
        ("neck", padding.neck_mm, 0.42, 0.56),
    ):
        if thick_mm <= 0:
            continue
        xs = [(low + (high - low) * i / 6) * scale for i in range(7)]
        lift = max(thick_mm, 12.0) / 1000
        # the towel hangs over the edge towards the viewer, so that it can be seen under the body
        upper = [project((x, -0.03, rack.curve.z(x) + lift * _soft(i, 6))) for i, x in enumerate(xs)]
        lower = [project((x, 0.075, rack.curve.z(x) - 0.012 - 0.012 * _soft(i, 6))) for i, x in enumerate(xs)]
        found.append(Shape(f"cloth-{name}", "cloth", ((*upper, *reversed(lower)),)))
    return found


def _soft(i: int, last: int) -> float:
    return 0.45 if i in (0, last) else 1.0


def bed_side(top_z_m: float, scale: float) -> list[Mark]:
    """A plain bed: mattress on a wooden base."""
    length, top = BED_LENGTH_M * scale, top_z_m
    left, right = -length - 0.06, 0.02
    base_top = top - min(0.20, 0.45 * (top - FLOOR_Z_M))
    foot = FLOOR_Z_M + 0.10

    def block(z_low: float, z_high: float, y: float, inset: float, radius: float) -> tuple[XY, ...]:
        corners = [(left + inset, z_high), (right - inset, z_high), (right - inset, z_low), (left + inset, z_low)]
        return rounded([project((x, y, z)) for x, z in corners], radius)

    legs = [
        rounded(
            [
                project((x + d, 0.30, z))
                for d, z in ((0, foot + 0.02), (0.05, foot + 0.02), (0.045, FLOOR_Z_M), (0.005, FLOOR_Z_M))
            ],
            8,
        )
        for x in (left + 0.06, right - 0.13)
    ]
    cover = [project(p) for p in ((left, -0.32, top), (right, -0.32, top), (right, 0.32, top), (left, 0.32, top))]
    return [
        Shape("bed-legs", "wood-top", tuple(legs)),
        Shape("bed-base", "wood-front", (block(foot, base_top + 0.02, 0.31, 0.02, 14),)),
        Shape("bed-cover", "mat", (rounded(cover, 30),)),
        Shape("bed-mattress", "cloth", (block(base_top, top, 0.32, 0.0, 44),)),
    ]


def rack_above(rack: Rack) -> list[Mark]:
    """The board and its rows of nodules in plan; y to the person's left points down."""
    low, high = seat_end_x_m(rack) * 1000, head_end_x_m(rack) * 1000
    half = RACK_HALF_WIDTH_M * 1000

    def row(sign: int) -> tuple[XY, ...]:
        return tuple((n.x_m * 1000, sign * n.half_gap_m * 1000) for n in rack.nodules)

    radius = sum(n.tip_radius_m for n in rack.nodules) / len(rack.nodules) * 1000
    board = [(low, -half), (high, -half), (high, half), (low, half)]
    channel = [(low + 60, -9.0), (high - 50, -9.0), (high - 50, 9.0), (low + 60, 9.0)]
    return [
        Shape("shadow-rack", "shadow", (rounded([(x + 8, y + 16) for x, y in board], 40),)),
        Shape("wood-front", "wood-front", (rounded(board, 40),)),
        Shape("wood-top", "wood-top", (rounded(channel, 9),)),
        Dots("nodules", "nodule-near", (*row(-1), *row(1)), 1.7 * radius),
    ]


def mat_above(left: float, right: float, upper: float, lower: float) -> Shape:
    return Shape("mat", "mat", (rounded([(left, upper), (right, upper), (right, lower), (left, lower)], 20),))


def bed_above(scale: float) -> list[Mark]:
    corners = [
        (-BED_LENGTH_M * scale * 1000 - 60, -450),
        (20, -450),
        (20, 450),
        (-BED_LENGTH_M * scale * 1000 - 60, 450),
    ]
    return [
        Shape("bed-base", "wood-front", (rounded([(x * 1.0, y) for x, y in corners], 30),)),
        Shape("bed-mattress", "cloth", (rounded([(x + (14 if x < -100 else -14), y * 0.97) for x, y in corners], 40),)),
    ]
