"""The dotted way of the moving knee, with an open arrow."""

from __future__ import annotations

import math

from backrack.drawing.shape import Mark, Shape
from backrack.drawing.side import Figure
from backrack.posture.posture import Foot, Posture

OUTSIDE_MM = 92.0  # outside the knee's path (visual section 10)
START_DEG = 130.0  # where the thigh lies with the foot on the floor, hip at 50 degrees


def arc_marks(f: Figure, posture: Posture) -> list[Mark]:
    """Empty when no leg is raised, and for a tilt, which moves out of the picture's plane."""
    raised = [side for side in (f.near, f.near.other) if posture.leg(side).foot is Foot.AIR]
    if not raised or posture.trunk.pitch_deg < 75 or posture.trunk.roll_deg:
        return []
    side = raised[0]
    hip, knee = f.at("hip", side), f.at("knee", side)
    radius = math.dist(hip, knee) + OUTSIDE_MM * f.scale
    end_deg = math.degrees(math.atan2(hip[1] - knee[1], knee[0] - hip[0])) + 21
    span = START_DEG - end_deg
    if span < 12:
        return []
    points = []
    for i in range(6):
        deg = math.radians(START_DEG - span * i / 5)
        points.append((hip[0] + radius * math.cos(deg), hip[1] - radius * math.sin(deg)))
    (x0, y0), (x1, y1) = points[-2], points[-1]
    heading = math.atan2(y1 - y0, x1 - x0)
    wings = [(x1 - 44 * math.cos(heading + turn), y1 - 44 * math.sin(heading + turn)) for turn in (0.62, -0.62)]
    arrow = (wings[0], ((wings[0][0] + x1) / 2, (wings[0][1] + y1) / 2), (x1, y1), (x1, y1),
             ((wings[1][0] + x1) / 2, (wings[1][1] + y1) / 2), wings[1])  # fmt: skip
    return [Shape("arc", "arc", (tuple(points),), False), Shape("arrow", "arrow", (arrow,), False)]
