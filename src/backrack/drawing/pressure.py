"""Pressure shown on the figure: a plain overlay of places, sides and values, however they were computed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from backrack.drawing.curve import XY
from backrack.drawing.shape import Dots, Mark
from backrack.posture.rack import Rack
from backrack.posture.sides import Side

BANDS = ((0.9, "less"), (1.15, "same"), (1.6, "more"), (float("inf"), "much"))  # pressure model section 11
_RADIUS_MM, _GROWS_MM, _LARGEST = 8.0, 6.0, 2.5  # radius, and growth with the ratio up to this one (visual section 11)
_RING_MM = 6.0


@dataclass(frozen=True)
class Overlay:
    """Load at one nodule: which (counted from the seat), which side, and its ratio to the starting position."""

    nodule: int
    side: Side
    ratio: float


def band(ratio: float) -> str:
    """less, same, more or much: how a load compares with the starting position."""
    return next(name for limit, name in BANDS if ratio < limit)


def dots(at: XY, ratio: float | None, part: str = "load") -> list[Mark]:
    """A ring and a dot: size and colour both say the ratio. Without one, the nodule as it is on the bare rack."""
    if ratio is None:
        return [Dots(part, "nodule-near", (at,), 2 * _RADIUS_MM)]
    width = 2 * (_RADIUS_MM + _GROWS_MM * min(ratio, _LARGEST))
    return [Dots("ring", "ring", (at,), width + _RING_MM), Dots(part, band(ratio), (at,), width)]


def glow_above(rack: Rack, overlay: Iterable[Overlay]) -> list[Mark]:
    """Rings and dots on top of the body, shown through it."""
    marks: list[Mark] = []
    for load in overlay:
        nodule = rack.nodules[load.nodule]
        marks += dots((nodule.x_m * 1000, load.side.sign * nodule.half_gap_m * 1000), load.ratio)
    return marks


def glow_side(rack: Rack, overlay: Iterable[Overlay]) -> list[Mark]:
    """Dots along the back, each nodule's larger side."""
    worst: dict[int, float] = {}
    for load in overlay:
        worst[load.nodule] = max(load.ratio, worst.get(load.nodule, 0.0))
    marks: list[Mark] = []
    for index, ratio in worst.items():
        nodule = rack.nodules[index]
        marks += dots((nodule.x_m * 1000, -(rack.tip_z_m(nodule) + 0.03) * 1000), ratio)
    return marks
