"""Soreness of the next morning by the estimated pressure of the session: a dot each, and no line through them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from backrack.drawing.charts.marks import FLOOR_PX, TOP_PX, below, chart, dot, levels, words
from backrack.drawing.charts.scale import Scale, spread, ticks
from backrack.words import Text

_DOWN = Scale(0, 10, FLOOR_PX, TOP_PX)
_LEVELS = (0, 2, 4, 6, 8, 10)
_PERCENT = 100
_NAMED = 4  # as many stand side by side on the narrowest phone; assumed
_RADIUS_PX, _COUNTED_PX = 5.0, 9.5  # with a number; scores lie 20 px apart, so that none covers its neighbour
_INSET = 7.0  # percent at either side, so that no dot is cut


@dataclass(frozen=True)
class DotShown:
    """A session: its pressure as a share of the starting position's, and the soreness told after it, 0 to 10."""

    share: float
    sore: int


@dataclass(frozen=True)
class SorenessShown:
    dots: tuple[DotShown, ...]


def across(shown: SorenessShown) -> Scale:
    """Percent of the starting position, from left to right."""
    marks = _ticks(shown)
    return Scale(marks[0], marks[-1], _INSET, 100 - _INSET)


def draw_soreness(shown: SorenessShown) -> str:
    """The SVG of the chart. Dots in one place are one larger dot with their number."""
    return chart("sore", Text("chart-sore"), Text("chart-sore.about"), _marks(shown))


def _ticks(shown: SorenessShown) -> tuple[float, ...]:
    shares = [dot.share * _PERCENT for dot in shown.dots]
    return ticks(min((*shares, _PERCENT)), max((*shares, _PERCENT)), 4)


def _marks(shown: SorenessShown) -> Iterator[str]:
    x = across(shown)
    yield from levels(_DOWN, _LEVELS)
    start = f"{x.at(_PERCENT):.2f}%"
    yield f'<line class="ch-usual" x1="{start}" x2="{start}" y1="{TOP_PX}" y2="{FLOOR_PX}"/>'
    marks = _ticks(shown)
    yield from below((x.at(marks[place]), f"{marks[place]:g} %") for place in spread(len(marks), _NAMED))
    places = Counter((round(each.share * _PERCENT), each.sore) for each in shown.dots)
    for (share, sore), count in sorted(places.items()):
        at, y = x.at(share), _DOWN.at(sore)
        yield dot("ch-sore", at, y, _RADIUS_PX if count == 1 else _COUNTED_PX)
        if count > 1:
            yield words("ch-count", at, y, str(count))
