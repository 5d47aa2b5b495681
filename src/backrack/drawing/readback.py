"""Joint angles and contacts read from a finished drawing: from its path strings alone, not from what it was made of."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from xml.etree import ElementTree

from backrack.drawing.curve import XY
from backrack.posture.sides import SIDES, Side

_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class DrawnLeg:
    """One leg as drawn, in screen mm (y down); angles in degrees, counted from the head's direction upwards."""

    hip: XY
    knee: XY
    thigh_deg: float
    knee_flexion_deg: float
    foot_low_mm: float
    shade: str


@dataclass(frozen=True)
class Drawn:
    """What a drawing shows: outlines by part (points on the curve), paints by part, painting order, both legs."""

    outlines: dict[str, tuple[tuple[XY, ...], ...]]
    paints: dict[str, str]
    order: tuple[str, ...]

    def leg(self, side: Side) -> DrawnLeg:
        """Read a leg from its thigh, shank and foot."""
        thigh, foot = self.outlines[f"leg-{side}"][0], self.outlines[f"foot-{side}"][0]
        count = len(thigh)
        stations = (count - 6) // 2
        hip, knee = centre(*thigh[:3]), centre(*thigh[3 + stations : 6 + stations])
        top = ((foot[0][0] + foot[-1][0]) / 2, (foot[0][1] + foot[-1][1]) / 2)
        thigh_deg, shank_deg = direction(hip, knee), direction(knee, top)
        return DrawnLeg(
            hip=hip,
            knee=knee,
            thigh_deg=thigh_deg,
            knee_flexion_deg=(shank_deg - thigh_deg + 90) % 360 - 90,
            foot_low_mm=max(y for _, y in foot),
            shade=self.paints[f"foot-{side}"].rpartition("-")[2],
        )

    def legs(self) -> dict[Side, DrawnLeg]:
        return {side: self.leg(side) for side in SIDES}


def read_back(svg: str) -> Drawn:
    """The outlines of an SVG that :func:`backrack.drawing.draw` made."""
    outlines, paints, order = {}, {}, []
    for element in ElementTree.fromstring(svg).iter(f"{_SVG}path"):  # noqa: S314 - our own drawing
        part = element.get("data-part")
        if part is None:
            continue
        outlines[part] = tuple(_points(sub) for sub in re.findall(r"M[^M]*", element.get("d", "")))
        paints[part] = element.get("class", "").split()[0].removeprefix("bf-")
        order.append(part)
    return Drawn(outlines, paints, tuple(order))


def _points(sub_path: str) -> tuple[XY, ...]:
    """Points on the curve of one 'M x y c ...' path."""
    start, _, rest = sub_path.rstrip("z").partition("c")
    x, y = (float(v) for v in re.findall(r"-?\d+", start))
    points = [(x, y)]
    steps = [float(v) for v in re.findall(r"-?\d+", rest)]
    for i in range(0, len(steps), 6):
        x, y = x + steps[i + 4], y + steps[i + 5]
        points.append((x, y))
    return tuple(points[:-1] if len(points) > 2 and math.dist(points[0], points[-1]) < 1.5 else points)


def centre(a: XY, b: XY, c: XY) -> XY:
    """Centre of the circle through three points: the joint under a round cap."""
    d = 2 * (a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1]))
    aa, bb, cc = (p[0] ** 2 + p[1] ** 2 for p in (a, b, c))
    return (
        (aa * (b[1] - c[1]) + bb * (c[1] - a[1]) + cc * (a[1] - b[1])) / d,
        (aa * (c[0] - b[0]) + bb * (a[0] - c[0]) + cc * (b[0] - a[0])) / d,
    )


def direction(a: XY, b: XY) -> float:
    """Direction from a to b in degrees, from the right upwards (screen y points down)."""
    return math.degrees(math.atan2(a[1] - b[1], b[0] - a[0])) % 360
