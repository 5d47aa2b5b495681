"""Closed smooth curves through few points, and their path strings. Millimetres on the paper, y down."""

from __future__ import annotations

import math
from collections.abc import Sequence

XY = tuple[float, float]
_CLIP = 0.36  # a handle is no longer than this share of its own segment, or hems and folds loop (visual section 2)


def handles(points: Sequence[XY], closed: bool = True) -> list[tuple[XY, XY, XY]]:
    """Cubic segments (handle, handle, end) of the Catmull-Rom curve through the points, from the first one on."""
    n = len(points)
    out = []
    for i in range(n if closed else n - 1):
        p0, p1, p2, p3 = (_at(points, i + k, closed) for k in (-1, 0, 1, 2))
        room = _CLIP * math.dist(p1, p2)
        out.append((_from(p1, p0, p2, room, 1), _from(p2, p1, p3, room, -1), p2))
    return out


def _at(points: Sequence[XY], i: int, closed: bool) -> XY:
    return points[i % len(points)] if closed else points[min(max(i, 0), len(points) - 1)]


def _from(at: XY, before: XY, after: XY, room: float, sign: int) -> XY:
    dx, dy = (after[0] - before[0]) / 6, (after[1] - before[1]) / 6
    size = math.hypot(dx, dy)
    factor = sign * (min(1.0, room / size) if size else 0.0)
    return at[0] + dx * factor, at[1] + dy * factor


def path(points: Sequence[XY], closed: bool = True) -> str:
    """Path string in whole millimetres, relative commands."""
    x, y = round(points[0][0]), round(points[0][1])
    parts, first = [f"M{x} {y}c"], True
    for segment in handles(points, closed):
        numbers = [round(v) - (x, y)[i % 2] for i, v in enumerate(v for p in segment for v in p)]
        parts.append(_joined(numbers, first))
        x, y, first = x + numbers[4], y + numbers[5], False
    return "".join(parts) + ("z" if closed else "")


def _joined(numbers: Sequence[int], first: bool) -> str:
    text = ""
    for i, number in enumerate(numbers):
        text += (" " if number >= 0 and not (first and i == 0) else "") + str(number)
    return text


def numbers(points: Sequence[XY], closed: bool = True) -> list[int]:
    """The curve as whole absolute numbers: start, then six for each segment."""
    flat = [round(points[0][0]), round(points[0][1])]
    for segment in handles(points, closed):
        flat += [round(v) for p in segment for v in p]
    return flat
