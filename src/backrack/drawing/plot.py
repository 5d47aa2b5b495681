"""The force on each level as a plot: left bars to the left, right bars to the right, the head at the top.

Bars carry the band's colour, a thin line the range, a tick the starting position; every colour has its word below.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from backrack.drawing.page import LETTERS, page, whiskers, written
from backrack.drawing.palette import Theme, style
from backrack.drawing.pressure import BANDS, band
from backrack.words import Text, say

_WIDTH, _MIDDLE, _ROW, _TOP, _FOOT, _EDGE = 760, 64, 26, 156, 104, 32  # page pixels; assumed
_LINES = (
    ".bf-clear{fill:none;stroke:var(--bpap);stroke-width:5}"
    ".bf-range{fill:none;stroke:var(--bink);stroke-width:2}"
    ".bf-start{stroke:var(--bink);stroke-width:3;stroke-linecap:round}"
    ".bf-grid{stroke:var(--bhailin);stroke-width:1}"
)


@dataclass(frozen=True)
class Bar:
    """Force in N at one level and side: the value, its range from low to high, and that of the starting position."""

    value: float
    low: float
    high: float
    start: float
    ratio: float


@dataclass(frozen=True)
class Row:
    """One level, with its name as it is written beside the bars."""

    level: str
    left: Bar
    right: Bar


def plot_levels(
    rows: Sequence[Row],
    title: Text,
    subtitle: Text,
    *,
    theme: Theme = "auto",
    paper: bool = True,
) -> str:
    """The SVG of one plot; ``rows`` from the seat to the head."""
    height = _TOP + _ROW * len(rows) + _FOOT
    most = max((bar.high for row in rows for bar in (row.left, row.right)), default=0.0)
    step = _step(max(most, 1.0))
    end = step * math.ceil(max(most, 1.0) / step)
    body = [*_heading(title, subtitle), *_grid(step, end, len(rows))]
    for number, row in enumerate(reversed(rows)):
        body += _row(row, _TOP + _ROW * number + _ROW / 2, end)
    body += _legend(height)
    used = frozenset({"ink", "ink-2", "hair-line", "paper", "less", "same", "more", "much"})
    css = f"{style(used, theme)}.bf-bar-same{{fill:var(--bsam)}}{_FILLS}{LETTERS}{_LINES}"
    return page(_WIDTH, height, title, "drawing-plot-description", css, body, paper=paper)


_FILLS = "".join(f".bf-bar-{name}{{fill:var(--{name},var(--b{name[:3]}))}}" for name in ("less", "more", "much"))


def _step(most: float) -> float:
    """A round distance between lines of the grid, so that there are three to five of them."""
    power: float = 10.0 ** math.floor(math.log10(most / 3))
    return next(power * size for size in (1, 2, 5, 10) if power * size * 5 >= most)


def _x(value: float, end: float, sign: int) -> float:
    """Place of a force; ``sign`` -1 for the left."""
    room = _WIDTH / 2 - _MIDDLE / 2 - _EDGE
    return _WIDTH / 2 + sign * (_MIDDLE / 2 + room * value / end)


def _heading(title: Text, subtitle: Text) -> Iterable[str]:
    yield written(_EDGE, 50, say(title), "ink", 28, 640)
    yield written(_EDGE, 80, say(subtitle), "ink-2", 16)
    for sign, key in ((-1, "drawing-plot-left"), (1, "drawing-plot-right")):
        at = _WIDTH / 2 + sign * (_MIDDLE / 2)
        yield written(at, 122, say(key), "ink", 16, 640, "end" if sign < 0 else "start")


def _grid(step: float, end: float, count: int) -> Iterable[str]:
    low, high = _TOP - 8, _TOP + _ROW * count + 4
    for sign in (-1, 1):
        for number in range(round(end / step) + 1):
            x = _x(number * step, end, sign)
            yield f'<path class="bf-grid" d="M{x:.1f} {low}V{high}"/>'
            yield written(x, _TOP - 14, f"{number * step:g} N", "ink-2", 15, anchor="middle") if number else ""


def _row(row: Row, y: float, end: float) -> Iterable[str]:
    yield written(_WIDTH / 2, y + 5, row.level, "ink", 15, 600, "middle")
    for sign, bar in ((-1, row.left), (1, row.right)):
        zero, at = _x(0, end, sign), _x(bar.value, end, sign)
        low, high, start = (_x(value, end, sign) for value in (bar.low, bar.high, bar.start))
        yield (
            f'<rect class="bf-bar-{band(bar.ratio)}" x="{min(zero, at):.1f}" y="{y - 8:.1f}" '
            f'width="{abs(at - zero):.1f}" height="16" rx="4"/>'
        )
        ways = whiskers(low, high, y)
        yield f'<path class="bf-clear" d="{ways}"/><path class="bf-range" d="{ways}"/>'
        yield f'<path class="bf-start" d="M{start:.1f} {y - 10:.1f}v20"/>'


def _legend(height: int) -> Iterable[str]:
    y, room = height - 62, (_WIDTH - 2 * _EDGE) / len(BANDS)
    for number, (_, name) in enumerate(BANDS):
        x = _EDGE + room * number
        yield f'<rect class="bf-bar-{name}" x="{x:.0f}" y="{y - 12}" width="24" height="16" rx="4"/>'
        yield written(x + 34, y + 1, say(f"drawing-band-{name}"), "ink", 15)
    y += 32
    yield f'<path class="bf-start" d="M{_EDGE + 12} {y - 14}v20"/>'
    yield written(_EDGE + 34, y + 1, say("drawing-plot-start"), "ink", 15)
    x = _EDGE + 2 * room
    yield f'<path class="bf-range" d="M{x:.0f} {y - 4}h24m0-4v8m-24-8v8"/>'
    yield written(x + 34, y + 1, say("drawing-plot-range"), "ink", 15)
