"""What is measured every few weeks, and the person's own first five days beside the maker's claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from backrack.outcomes import SOURCE, Activity, FiveDays, Measure, Point, Series, Summary, natural_fall
from backrack.web.progress.days import day_of_week
from backrack.web.progress.part import Part, Table
from backrack.words import Text, decimal, say

_RARE = (Measure.FUNCTION, Measure.CHANGE, Measure.DISABILITY)


def measure_parts(found: Summary) -> tuple[Part, ...]:
    """The measures of which anything was told."""
    told = (found.of(measure) for measure in _RARE)
    return tuple(_part(series, found.activities) for series in told if series is not None and series.points)


def five_part(found: FiveDays, of_the_back: bool) -> Part:
    """What this person told, to stand under the maker's claim: the scores behind it, and the same days without it.

    How those days go without the rack is known for the back only (``of_the_back``).
    """
    rows = tuple(_figures(found))
    heads = (say("progress-five.what"), say("progress-five.score"))
    table = Table(say("progress-five.table"), heads, rows) if rows else None
    without = natural_fall(found.on_day) if of_the_back and found.on_day is not None else None
    notes = [say("outcomes-five.against-worst")] if rows else []
    notes += [say(without), say(Text("outcomes-natural.source", {"source": SOURCE}))] if without else []
    return Part("five", say("progress-five"), say(found.reading), notes=tuple(notes), table=table)


def _part(series: Series, activities: tuple[Activity, ...]) -> Part:
    name = series.measure.value
    columns = activities if series.measure is Measure.FUNCTION else ()
    heads = (say("progress-table.day"), *(each.words for each in columns), say(f"progress-measure-{name}"))
    rows = tuple(_row(point, columns) for point in reversed(series.points))
    title = say(series.label)
    return Part(name, title, say(series.reading), table=Table(title, heads, rows))


def _row(point: Point, columns: Iterable[Activity]) -> tuple[str, ...]:
    rated = (next((each.value for each in column.points if each.day == point.day), None) for column in columns)
    return (day_of_week(point.day), *map(_score, rated), _score(point.value))


def _score(value: float | None) -> str:
    return say("progress-table.not-told") if value is None else decimal(value)


def _figures(found: FiveDays) -> Iterator[tuple[str, str]]:
    if found.against_start is not None:
        yield say("progress-five.start"), _score(found.against_start.start)
    if found.against_worst is not None:
        yield say("progress-five.worst"), _score(found.against_worst.start)
    if found.at_five_days is not None:
        yield say(Text("progress-five.then", {"day": found.on_day or 0})), _score(found.at_five_days)
        yield say("progress-five.rated"), _score(found.global_change)
