"""Pain by day with the stages behind it. Days of which nothing was told are a gap, never a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from backrack.drawing.charts.marks import (
    FLOOR_PX,
    TOP_PX,
    below,
    box,
    chart,
    dot,
    levels,
    number,
    points,
    stretched,
    words,
)
from backrack.drawing.charts.scale import Scale, runs
from backrack.words import Text

WORST = 10
_DOWN = Scale(0, WORST, FLOOR_PX, TOP_PX)
_LEVELS = (0, 2, 4, 6, 8, 10)
_CROWDED = 50  # more days than this have dots too close to be told apart on a phone; assumed

_BESIDE_PX = 18  # from the last dot to its number; assumed


@dataclass(frozen=True)
class BandShown:
    """A stage from the day ``first`` up to the day ``last``, both counted from 0, and what to call it."""

    first: int
    last: int
    name: str


@dataclass(frozen=True)
class RangeShown:
    """Where pain usually lies on a day: from ``low`` to ``high``."""

    day: int
    low: float
    high: float


@dataclass(frozen=True)
class PainShown:
    """One value a day, 0 to 10, None where nothing was told; ``names`` gives some days their words."""

    pain: tuple[float | None, ...]
    bands: tuple[BandShown, ...] = ()
    usual: float | None = None
    course: tuple[RangeShown, ...] = ()
    names: tuple[tuple[int, str], ...] = ()


def across(days: int) -> Scale:
    """Days from left to right, in percent; each has its place in the middle of its own strip."""
    return Scale(-0.5, max(days, 1) - 0.5, 0, 100)


def draw_pain(shown: PainShown) -> str:
    """The SVG of the chart."""
    return chart("pain", Text("chart-pain"), Text("chart-pain.about"), _marks(shown))


def _marks(shown: PainShown) -> Iterator[str]:
    x = across(len(shown.pain))
    yield from _bands(shown.bands, x)
    yield from levels(_DOWN, _LEVELS)
    yield stretched(_paths(shown, x))
    if shown.usual is not None:
        y = f"{_DOWN.at(shown.usual):.1f}"
        yield f'<line class="ch-usual" x1="0" x2="100%" y1="{y}" y2="{y}"/>'
    yield from _dots(shown.pain, x)
    yield from below((x.at(day), name) for day, name in shown.names)


def _bands(bands: tuple[BandShown, ...], x: Scale) -> Iterator[str]:
    for place, band in enumerate(bands):
        start, end = x.at(band.first - 0.5), x.at(band.last + 0.5)
        yield box(f"ch-band ch-band-{place % 2}", start, 0, end - start, FLOOR_PX)
        if place:
            yield f'<line class="ch-edge" x1="{start:.2f}%" x2="{start:.2f}%" y1="0" y2="{FLOOR_PX}"/>'
        yield words("ch-stage", (start + end) / 2, TOP_PX / 2, band.name)


def _paths(shown: PainShown, x: Scale) -> Iterator[tuple[str, str]]:
    if len(shown.course) > 1:
        upper = [(x.at(each.day), _DOWN.at(each.high)) for each in shown.course]
        lower = [(x.at(each.day), _DOWN.at(each.low)) for each in shown.course]
        yield "ch-course", points([*upper, *reversed(lower)]) + "Z"
        yield from (("ch-course-edge", points(edge)) for edge in (upper, lower))
    for run in runs(shown.pain):
        if len(run) > 1:
            yield "ch-line", points((x.at(day), _DOWN.at(shown.pain[day] or 0)) for day in run)


def _dots(pain: tuple[float | None, ...], x: Scale) -> Iterator[str]:
    told = [(day, value) for day, value in enumerate(pain) if value is not None]
    radius = 2.5 if len(pain) > _CROWDED else 3.5
    for day, value in told[:-1]:
        yield dot("ch-dot", x.at(day), _DOWN.at(value), radius)
    for day, value in told[-1:]:
        yield dot("ch-halo", x.at(day), _DOWN.at(value), 9)
        yield dot("ch-dot ch-now", x.at(day), _DOWN.at(value), 5)
        beside = _BESIDE_PX if value > WORST / 2 else -_BESIDE_PX
        yield words("ch-last", x.at(day), _DOWN.at(value) + beside, number(value))
