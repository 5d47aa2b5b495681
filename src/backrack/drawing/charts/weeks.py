"""Minutes a week: an outline for the plan, filled with what was done, hatched where the rules asked for rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from backrack.drawing.charts.marks import FLOOR_PX, TOP_PX, below, box, chart, levels, number, words
from backrack.drawing.charts.scale import Scale, spread, ticks
from backrack.words import Text

_BAR = 0.62  # of the room that a week has; assumed
_NAMED = 4  # as many days stand side by side on the narrowest phone; assumed
_ROOM_PX, _INSET_PX = 30, 13  # for a number within its bar; assumed
_LEAST_MINUTES = 4  # so that lines stand at whole minutes; assumed
_HATCH = (
    '<defs><pattern id="ch-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<path class="ch-hatch" d="M2 0V8"/></pattern></defs>'
)


@dataclass(frozen=True)
class WeekShown:
    """A week by name: minutes done, minutes planned on days that were open, and on days the rules closed."""

    name: str
    done: float
    planned: float
    rest: float = 0.0


@dataclass(frozen=True)
class WeeksShown:
    weeks: tuple[WeekShown, ...]


def down(shown: WeeksShown) -> Scale:
    """Minutes, from the floor up."""
    return Scale(0, _ticks(shown)[-1], FLOOR_PX, TOP_PX)


def draw_weeks(shown: WeeksShown) -> str:
    """The SVG of the chart. It has one id, so it may lie in a page once."""
    return chart("weeks", Text("chart-weeks"), Text("chart-weeks.about"), _marks(shown))


def _ticks(shown: WeeksShown) -> tuple[float, ...]:
    return ticks(0, max((_LEAST_MINUTES, *(max(week.done, week.planned + week.rest) for week in shown.weeks))))


def _marks(shown: WeeksShown) -> Iterator[str]:
    y = down(shown)
    yield _HATCH
    yield from levels(y, _ticks(shown))
    room = 100 / max(len(shown.weeks), 1)
    for place, week in enumerate(shown.weeks):
        yield from _week(week, room * (place + (1 - _BAR) / 2), room * _BAR, y)
    yield from below((room * (at + 0.5), shown.weeks[at].name) for at in spread(len(shown.weeks), _NAMED))


def _week(week: WeekShown, x: float, width: float, y: Scale) -> Iterator[str]:
    floor, plan = y.at(0), y.at(week.planned)
    if week.rest > 0:
        top = y.at(week.planned + week.rest)
        yield box("ch-rest", x, top, width, plan - top, ' fill="url(#ch-hatch)"')
    if week.planned > 0:
        yield box("ch-plan", x, plan, width, floor - plan)
    if week.done > 0:
        top = y.at(week.done)
        yield box("ch-done", x, top, width, floor - top)
        yield _minutes(week.done, x + width / 2, top, min(top, plan))


def _minutes(done: float, middle: float, top: float, above: float) -> str:
    """The number stands in the bar where it has room, or else above everything that is outlined."""
    inside = FLOOR_PX - top >= _ROOM_PX
    kind, y = ("ch-minutes ch-inside", top + _INSET_PX) if inside else ("ch-minutes", above - _INSET_PX)
    return words(kind, middle, y, number(round(done)))
