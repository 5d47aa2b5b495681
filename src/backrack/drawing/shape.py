"""What a drawing is made of: named shapes in painting order."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from backrack.drawing.curve import XY, numbers, path


@dataclass(frozen=True)
class Shape:
    """Closed (or open) smooth outlines of one paint. ``part`` names it for reading back and for motion."""

    part: str
    paint: str
    outlines: tuple[tuple[XY, ...], ...]
    closed: bool = True

    def d(self) -> str:
        """The path string."""
        return "".join(path(points, self.closed) for points in self.outlines)

    def numbers(self) -> list[int]:
        return [value for points in self.outlines for value in numbers(points, self.closed)]

    def template(self) -> str:
        """The commands without numbers: one M and so many C for each outline, Z where it closes."""
        commands = []
        for points in self.outlines:
            segments = len(points) if self.closed else len(points) - 1
            commands.append("M" + "C" * segments + ("Z" if self.closed else ""))
        return "".join(commands)

    def bounds(self) -> tuple[float, float, float, float]:
        xs = [x for points in self.outlines for x, _ in points]
        ys = [y for points in self.outlines for _, y in points]
        return min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True)
class Dots:
    """Round dots of one width: points drawn as strokes without length."""

    part: str
    paint: str
    points: tuple[XY, ...]
    width: float

    def d(self) -> str:
        return "".join(f"M{round(x)} {round(y)}h0" for x, y in self.points)


@dataclass(frozen=True)
class Lines:
    """Straight strokes of one width."""

    part: str
    paint: str
    lines: tuple[tuple[XY, XY], ...]
    width: float

    def d(self) -> str:
        return "".join(
            f"M{round(a[0])} {round(a[1])}l{round(b[0]) - round(a[0])} {round(b[1]) - round(a[1])}"
            for a, b in self.lines
        )


Mark = Shape | Dots | Lines


def toward(deg: float) -> XY:
    return math.cos(math.radians(deg)), math.sin(math.radians(deg))


def ellipse(centre: XY, rx: float, ry: float, turn_deg: float = 0.0, count: int = 8) -> tuple[XY, ...]:
    """Points round an ellipse; enough of them that the curve through them is round."""
    c, s = toward(turn_deg)
    angles = [2 * math.pi * i / count for i in range(count)]
    return tuple(
        (
            centre[0] + rx * math.cos(a) * c - ry * math.sin(a) * s,
            centre[1] + rx * math.cos(a) * s + ry * math.sin(a) * c,
        )
        for a in angles
    )


def limb(
    start: XY,
    end: XY,
    ahead: XY,
    start_radius: float,
    front: Sequence[tuple[float, float]],
    end_radius: float | None,
    back: Sequence[tuple[float, float]],
) -> tuple[XY, ...]:
    """Outline of one limb segment: round caps of three points on circles about the joints, stations between.

    ``ahead`` points out of the front. Stations are (share of the length, half width), from start to end. Without
    ``end_radius`` the limb ends in a flat hem at its last station.
    """
    length = math.dist(start, end) or 1.0
    along = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)

    def at(share: float, out: float) -> XY:
        return (
            start[0] + along[0] * share * length + ahead[0] * out,
            start[1] + along[1] * share * length + ahead[1] * out,
        )

    def cap(joint: XY, radius: float, sign: float) -> list[XY]:
        """Back, tip, front."""
        return [
            (
                joint[0] + radius * (sign * along[0] * math.cos(a) + ahead[0] * math.sin(a)),
                joint[1] + radius * (sign * along[1] * math.cos(a) + ahead[1] * math.sin(a)),
            )
            for a in (-0.95, 0.0, 0.95)
        ]

    points = cap(start, start_radius, -1.0) + [at(t, r) for t, r in front]
    if end_radius is None:
        (t_front, front_r), (t_back, back_r) = front[-1], back[-1]
        points += [at(t_front + 0.006, front_r - 3), at(t_back + 0.006, -back_r + 3)]
    else:
        points += reversed(cap(end, end_radius, 1.0))
    points += [at(t, -r) for t, r in reversed(back)]
    return tuple(points)


def moved(points: Iterable[XY], dx: float, dy: float) -> tuple[XY, ...]:
    return tuple((x + dx, y + dy) for x, y in points)
