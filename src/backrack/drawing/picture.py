"""A finished picture: marks in painting order on their paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from backrack.drawing.shape import Mark, Shape

MARGIN_MM = 24.0
Bounds = tuple[float, float, float, float]
NO_BOUNDS: Bounds = (1e9, 1e9, -1e9, -1e9)


@dataclass(frozen=True)
class Picture:
    """Marks in painting order on a paper of ``box`` (x, y, width, height in mm).

    ``mirrored`` turns the scene left to right (from the side); ``turned`` half round (from above, where a mirror
    would exchange the person's own sides).
    """

    marks: tuple[Mark, ...]
    box: tuple[int, int, int, int]
    mirrored: bool = False
    turned: bool = False

    @property
    def transform(self) -> str | None:
        """The SVG transform of the whole scene."""
        x, y, width, height = self.box
        if self.turned:
            return f"matrix(-1 0 0 -1 {2 * x + width} {2 * y + height})"
        return f"matrix(-1 0 0 1 {2 * x + width} 0)" if self.mirrored else None


def on_paper(marks: Iterable[Mark], least: Bounds, mirrored: bool, turned: bool = False) -> Picture:
    """The picture whose paper holds all shapes, and ``least`` (left, top, right, bottom in mm) at least."""
    marks = tuple(marks)
    bounds = [mark.bounds() for mark in marks if isinstance(mark, Shape)]
    left, upper = min(least[0], *(b[0] for b in bounds)), min(least[1], *(b[1] for b in bounds))
    right, lower = max(least[2], *(b[2] for b in bounds)), max(least[3], *(b[3] for b in bounds))
    x, y = round(left - MARGIN_MM), round(upper - MARGIN_MM)
    return Picture(marks, (x, y, round(right + MARGIN_MM) - x, round(lower + MARGIN_MM) - y), mirrored, turned)
