"""Marks of a chart. Across they lie in percent, so that one drawing fits a phone and a desk with letters that stay.

Downwards, and for sizes, they are page pixels. What needs a path lies in a part of its own that is stretched; its lines
keep their width.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from backrack.drawing.charts.scale import Scale
from backrack.words import Text, say

TOP_PX, PLOT_PX, FOOT_PX = 28, 200, 36  # room above for names of stages, below for days; assumed
FLOOR_PX = TOP_PX + PLOT_PX
HEIGHT_PX = FLOOR_PX + FOOT_PX
_LABEL_PX = 26  # from the floor down to the line the days stand on


def chart(kind: str, name: Text, about: Text, marks: Iterable[str]) -> str:
    """One chart as SVG, without a style sheet: the page's own has the rules for our classes (``ch-...``)."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="ch ch-of-{kind}" role="img" width="100%" height="{HEIGHT_PX}">'
        f"<title>{escape(say(name))}</title><desc>{escape(say(about))}</desc>{''.join(marks)}</svg>"
    )


def levels(scale: Scale, values: Iterable[float], unit: str = "") -> Iterable[str]:
    """A line across for each of ``values``, with its number on the left."""
    for value in values:
        y = number(scale.at(value))
        yield f'<line class="ch-grid" x1="0" x2="100%" y1="{y}" y2="{y}"/>'
        yield f'<text class="ch-level" x="-8" y="{y}" dy=".35em" text-anchor="end">{value:g}{escape(unit)}</text>'


def below(names: Iterable[tuple[float, str]]) -> Iterable[str]:
    """Words under the floor, each at so many percent; those at either end of the chart stay within it.

    What stands between the first and the last may give way where letters are large (``ch-between``).
    """
    named = tuple(names)
    for place, (x, told) in enumerate(named):
        anchor = "start" if x < 8 else "end" if x > 85 else "middle"
        at = {"start": "0", "end": "100%"}.get(anchor, f"{number(x)}%")
        kind = "ch-day ch-between" if 0 < place < len(named) - 1 else "ch-day"
        y = FLOOR_PX + _LABEL_PX
        yield f'<text class="{kind}" x="{at}" y="{y}" text-anchor="{anchor}">{escape(told)}</text>'


def box(kind: str, x: float, y: float, width: float, height: float, extra: str = "") -> str:
    """A rectangle: ``x`` and ``width`` in percent, ``y`` and ``height`` in pixels."""
    return (
        f'<rect class="{kind}" x="{number(x)}%" y="{number(y)}" width="{number(width)}%" height="{number(height)}"'
        f"{extra}/>"
    )


def dot(kind: str, x: float, y: float, radius: float) -> str:
    return f'<circle class="{kind}" cx="{number(x)}%" cy="{number(y)}" r="{number(radius)}"/>'


def words(kind: str, x: float, y: float, told: str, anchor: str = "middle") -> str:
    return (
        f'<text class="{kind}" x="{number(x)}%" y="{number(y)}" dy=".35em" text-anchor="{anchor}">{escape(told)}</text>'
    )


def stretched(paths: Iterable[tuple[str, str]]) -> str:
    """Paths of class and points, drawn in percent across and pixels downwards, as wide as the chart."""
    drawn = "".join(f'<path class="{kind}" d="{points}" vector-effect="non-scaling-stroke"/>' for kind, points in paths)
    if not drawn:
        return ""
    return (
        f'<svg class="ch-area" viewBox="0 0 100 {HEIGHT_PX}" width="100%" height="{HEIGHT_PX}" '
        f'preserveAspectRatio="none">{drawn}</svg>'
    )


def points(at: Iterable[tuple[float, float]]) -> str:
    """The way through points, the first moved to and the rest drawn to."""
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in at)


def number(value: float) -> str:
    """Two decimals are a tenth of a pixel on the widest page; none that says nothing."""
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"
