"""The back as a chain of 24 straight links from the seat to the crown, and its natural resting curve."""

from __future__ import annotations

import json
import math
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

HEAD_LINK = 23
LUMBAR_HINGES = range(1, 7)
THORACIC_HINGES = range(7, 18)
NECK_HINGES = range(18, 24)


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads((files("backrack.posture") / "data" / "spine.json").read_text("utf-8"))
    return table


@cache
def link_names() -> tuple[str, ...]:
    return tuple(link["name"] for link in _table()["links"])


@cache
def link_lengths_m(scale: float) -> tuple[float, ...]:
    """The 24 link lengths in m; ``scale`` is stature / 1.75 m."""
    return tuple(link["length_mm"] / 1000 * scale for link in _table()["links"])


@cache
def natural_angles_deg() -> tuple[float, ...]:
    """Slope of each link above the horizontal, lying: L5/S1 and C7/T1 are level (pressure model section 5)."""
    slopes = [0.0]
    for hinge in range(1, 24):
        part = next(p for p in _table()["natural_curve_deg"] if p["first_hinge"] <= hinge <= p["last_hinge"])
        slopes.append(slopes[-1] + part["total_deg"] / (part["last_hinge"] - part["first_hinge"] + 1))
    lengths = link_lengths_m(1.0)

    def rise(pelvis_deg: float) -> float:
        return sum(lengths[i] * math.sin(math.radians(pelvis_deg + slopes[i])) for i in range(1, 18))

    low, high = -30.0, 45.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if rise(middle) < 0 else (low, middle)
    return tuple(low + slope for slope in slopes)


@dataclass(frozen=True)
class BackCurve:
    """Height of the natural back surface over the distance from L5/S1 (x towards the head), both in m."""

    x_m: tuple[float, ...]
    z_m: tuple[float, ...]

    def z(self, x_m: float) -> float:
        """Height at ``x_m``; beyond both ends the end links go on straight."""
        i = min(max(bisect_right(self.x_m, x_m) - 1, 0), len(self.x_m) - 2)
        share = (x_m - self.x_m[i]) / (self.x_m[i + 1] - self.x_m[i])
        return self.z_m[i] + share * (self.z_m[i + 1] - self.z_m[i])

    def slope(self, x_m: float) -> float:
        """Slope dz/dx over a hand's breadth, so that it changes smoothly."""
        return (self.z(x_m + 0.02) - self.z(x_m - 0.02)) / 0.04


@cache
def natural_curve(scale: float) -> BackCurve:
    """The 25 link ends of the natural curve, L5/S1 at (0, 0)."""
    x, z = [0.0], [0.0]
    for length, angle in zip(link_lengths_m(scale), natural_angles_deg(), strict=True):
        x.append(x[-1] + length * math.cos(math.radians(angle)))
        z.append(z[-1] + length * math.sin(math.radians(angle)))
    return BackCurve(tuple(value - x[1] for value in x), tuple(value - z[1] for value in z))
