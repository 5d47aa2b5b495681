"""Small vector arithmetic and the reach of an arm: two bones from shoulder to wrist."""

from __future__ import annotations

import math

Point = tuple[float, float, float]


def add(a: Point, b: Point) -> Point:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Point, b: Point) -> Point:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def times(a: Point, factor: float) -> Point:
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def dot(a: Point, b: Point) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def length(a: Point) -> float:
    return math.sqrt(dot(a, a))


def unit(a: Point) -> Point:
    return times(a, 1 / (length(a) or 1.0))


def mix(a: Point, b: Point, share: float) -> Point:
    """The point ``share`` of the way from a to b."""
    return add(times(a, 1 - share), times(b, share))


def in_plane(deg: float) -> Point:
    """Unit vector in the middle plane, ``deg`` from the head direction (x) towards up (z)."""
    return (math.cos(math.radians(deg)), 0.0, math.sin(math.radians(deg)))


def rolled(point: Point, roll_deg: float, axis: Point = (0.0, 0.0, 0.0)) -> Point:
    """``point`` turned about the line along x through ``axis``; positive lifts the left side."""
    c, s = math.cos(math.radians(roll_deg)), math.sin(math.radians(roll_deg))
    y, z = point[1] - axis[1], point[2] - axis[2]
    return (point[0], axis[1] + y * c - z * s, axis[2] + y * s + z * c)


def two_bones(start: Point, end: Point, first_m: float, second_m: float, pole: Point) -> tuple[Point, Point]:
    """Elbow and wrist of an arm from ``start`` towards ``end``; the elbow bends towards ``pole``.

    The wrist lands on ``end``, or as near to it as the two lengths allow.
    """
    towards = unit(sub(end, start))
    shortest, longest = abs(first_m - second_m) + 1e-4, first_m + second_m - 1e-6
    distance = min(max(length(sub(end, start)), shortest), longest)
    along = (first_m**2 - second_m**2 + distance**2) / (2 * distance)
    out = math.sqrt(max(first_m**2 - along**2, 0.0))
    side = unit(sub(pole, times(towards, dot(pole, towards))))
    elbow = add(start, add(times(towards, along), times(side, out)))
    return elbow, add(start, times(towards, distance))
