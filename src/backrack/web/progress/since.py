"""Every daily measure at the start and now: pain by region, soreness, stiffness."""

from __future__ import annotations

from collections.abc import Iterator

from backrack.outcomes import Measure, Series, Summary
from backrack.scores import PAIN
from backrack.web.progress.part import Part, Table
from backrack.words import Text, decimal, say

_REGIONS = (Measure.BACK, Measure.NECK, Measure.HIP)
_DAILY = (Measure.PAIN, *_REGIONS, Measure.SORENESS, Measure.STIFFNESS)


def since_part(found: Summary) -> Part | None:
    """None while no morning was told."""
    pain = found.of(Measure.PAIN)
    if pain is None or not pain.points:
        return None
    heads = tuple(say(f"progress-since.{name}") for name in ("measure", "start", "now", "missing"))
    rows = tuple(_row(series) for series in _shown(found))
    notes = (say("progress-since.how"), say(Text("progress-since.matters", {"source": PAIN.source})))
    return Part(
        name="since",
        title=say("progress-since"),
        reading=say(pain.reading),
        notes=notes,
        table=Table(say("progress-since.table"), heads, rows),
    )


def _shown(found: Summary) -> Iterator[Series]:
    """One region alone is the whole: it is not told twice."""
    told = [series for measure in _DAILY if (series := found.of(measure)) is not None and series.points]
    regions = sum(series.measure in _REGIONS for series in told)
    return (series for series in told if regions > 1 or series.measure not in _REGIONS)


def _row(series: Series) -> tuple[str, ...]:
    start = series.change.start if series.change else None
    return (say(series.label), _score(start), _score(series.now), str(series.missing))


def _score(value: float | None) -> str:
    return say("progress-table.not-told") if value is None else decimal(value)
