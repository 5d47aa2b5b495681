"""Ladders as a picture: a wooden rail with numbered rungs, the floor at the foot, and a bar for what each rung loads.

Bars are shares of the starting position, which has a line of its own; a thin line is the range. What is closed has a
dashed ring, an empty bar and the word.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap

from backrack.drawing.page import LETTERS, page, whiskers, written
from backrack.drawing.palette import Theme, style
from backrack.words import Text, say

# page pixels; assumed
_WIDTH, _EDGE, _TOP, _FOOT = 800, 32, 108, 84
_ROW, _LINE, _HEAD, _GAP = 60, 19, 92, 30
_RAIL, _WORDS, _BARS = 56, 92, 500
_APART = 0.05  # a side that carries this much more or less than its share is shown
_LETTERS = 56  # of details that fit on a line
_USED = frozenset({"ink", "ink-2", "hair-line", "paper", "wood-front", "nodule-near", "moving-near", "arc"})
_RULES = (
    ".bf-rail{stroke:var(--bwoofro);stroke-width:10;stroke-linecap:round}"
    ".bf-beyond{stroke:var(--bink2);stroke-width:2;stroke-dasharray:4 6}"
    ".bf-side{fill:var(--bpap);stroke:var(--bink);stroke-width:3}"
    ".bf-open{fill:var(--bwoofro);stroke:var(--bnodnea);stroke-width:2}"
    ".bf-shut{fill:var(--bpap);stroke:var(--bink2);stroke-width:2;stroke-dasharray:4 4}"
    ".bf-on-wood{fill:#2A2420}@media(forced-colors:active){.bf-on-wood{fill:CanvasText}}"
    ".bf-bar{fill:var(--bwoofro)}"
    ".bf-range{fill:none;stroke:var(--bink);stroke-width:2}"
    ".bf-start{stroke:var(--barc);stroke-width:3;stroke-dasharray:2 7;stroke-linecap:round}"
    ".bf-grid{stroke:var(--bhailin);stroke-width:1}"
)


@dataclass(frozen=True)
class RungShown:
    """One rung: its number or None, name and details, its load as shares of the start, and short notes.

    ``side`` is the load of the side that carries most, as a share of what a side carries in the start.
    ``closed`` says why it is closed, in a few words, and is empty where it is open.
    """

    number: int | None
    name: str
    details: str
    value: float
    low: float
    high: float
    side: float = 0.0
    closed: str = ""
    note: str = ""


@dataclass(frozen=True)
class LadderShown:
    """One ladder: its name and its rungs from the floor up."""

    name: str
    rungs: tuple[RungShown, ...]


def plot_ladders(
    ladders: Sequence[LadderShown],
    title: Text,
    subtitle: Text,
    *,
    theme: Theme = "auto",
    paper: bool = True,
) -> str:
    """The SVG of ladders one below the other."""
    end = (
        max((math.ceil(4 * max(rung.high, rung.side)) / 4 for ladder in ladders for rung in ladder.rungs), default=1.0)
        or 1.0
    )
    body, y = [*_heading(title, subtitle)], float(_TOP)
    for ladder in ladders:
        body += _ladder(ladder, y, end)
        y += _HEAD + sum(_height(rung) for rung in ladder.rungs) + _GAP
    body += _legend(y)
    height = round(y) + _FOOT
    css = f"{style(_USED, theme)}{LETTERS}{_RULES}"
    return page(_WIDTH, height, title, "drawing-ladder-description", css, body, paper=paper)


def _heading(title: Text, subtitle: Text) -> Iterable[str]:
    yield written(_EDGE, 50, say(title), "ink", 28, 640)
    yield written(_EDGE, 80, say(subtitle), "ink-2", 16)


def _lines(rung: RungShown) -> list[tuple[str, str]]:
    """What stands under the name, each line with its paint."""
    notes = [("ink", note) for note in (rung.closed, rung.note) if note]
    return [*(("ink-2", line) for line in wrap(rung.details, _LETTERS)), *notes]


def _height(rung: RungShown) -> int:
    return _ROW + _LINE * max(0, len(_lines(rung)) - 1)


def _ladder(ladder: LadderShown, top: float, end: float) -> Iterable[str]:
    first, foot = top + _HEAD, top + _HEAD + sum(_height(rung) for rung in ladder.rungs)
    yield written(_EDGE, top + 34, ladder.name, "ink", 21, 640)
    for number in range(int(end / 0.5) + 1):
        x = _x(number * 0.5, end)
        yield f'<path class="bf-grid" d="M{x:.1f} {first - 22:.0f}V{foot - 22:.0f}"/>'
        if number % 2 == 0:
            yield written(x, first - 32, f"{50 * number} %", "ink-2", 14, anchor="middle")
    joined = first + sum(_height(rung) for rung in ladder.rungs if rung.number is None)
    yield f'<path class="bf-beyond" d="M{_RAIL} {first:.0f}V{joined:.0f}"/>'
    yield f'<path class="bf-rail" d="M{_RAIL} {joined:.0f}V{foot - _ROW:.0f}"/>'
    y = first
    for rung in reversed(ladder.rungs):
        yield from _rung(rung, y, end)
        y += _height(rung)
    yield f'<path class="bf-start" d="M{_x(1.0, end):.1f} {first - 22:.0f}V{foot - 22:.0f}"/>'


def _rung(rung: RungShown, y: float, end: float) -> Iterable[str]:
    shut = bool(rung.closed)
    yield f'<circle class="bf-{"shut" if shut else "open"}" cx="{_RAIL}" cy="{y:.0f}" r="17"/>'
    if rung.number is not None:
        yield written(_RAIL, y + 6, str(rung.number), "ink" if shut else "on-wood", 17, 640, "middle")
    yield written(_WORDS, y + 6, rung.name, "ink", 18, 600)
    for number, (paint, line) in enumerate(_lines(rung), start=1):
        yield written(_WORDS, y + 8 + _LINE * number, line, paint, 14)
    zero, at, low, high = (_x(value, end) for value in (0.0, rung.value, rung.low, rung.high))
    if rung.value:
        yield (
            f'<rect class="bf-{"shut" if shut else "bar"}" x="{zero:.1f}" y="{y - 9:.1f}" '
            f'width="{at - zero:.1f}" height="18" rx="4"/>'
        )
    if rung.high > rung.low:
        yield f'<path class="bf-range" d="{whiskers(low, high, y)}"/>'
    if abs(rung.side - rung.value) > _APART:
        yield f'<circle class="bf-side" cx="{_x(rung.side, end):.1f}" cy="{y:.0f}" r="6"/>'


def _legend(y: float) -> Iterable[str]:
    yield f'<path class="bf-start" d="M{_EDGE + 12} {y - 14:.0f}v20"/>'
    yield written(_EDGE + 30, y, say("drawing-plot-start"), "ink", 15)
    yield f'<path class="bf-range" d="M{_EDGE + 216} {y - 5:.0f}h24m0-4v8m-24-8v8"/>'
    yield written(_EDGE + 250, y, say("drawing-plot-range"), "ink", 15)
    yield f'<circle class="bf-side" cx="{_EDGE + 436}" cy="{y - 5:.0f}" r="6"/>'
    yield written(_EDGE + 452, y, say("drawing-ladder-side"), "ink", 15)
    yield f'<rect class="bf-shut" x="{_EDGE + 662}" y="{y - 14:.0f}" width="24" height="18" rx="4"/>'
    yield written(_EDGE + 694, y, say("drawing-ladder-closed"), "ink", 15)
    yield written(_EDGE, y + 36, say("drawing-ladder-estimate"), "ink-2", 15)


def _x(share: float, end: float) -> float:
    return _BARS + (_WIDTH - _EDGE - 16 - _BARS) * share / end
