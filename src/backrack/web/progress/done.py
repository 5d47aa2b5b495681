"""What was done of what was planned, and what went wrong: two sections of sentence and table."""

from __future__ import annotations

from backrack.diary import Adherence
from backrack.outcomes import Summary, done_reading, wrong_reading
from backrack.record import AdverseEvent
from backrack.record.adverse_events import in_words
from backrack.web.progress.days import day_of_week
from backrack.web.progress.part import Part, Table
from backrack.words import Text, say

_SECOND_MS = 1000


def done_part(found: Summary) -> Part:
    """Days and hold seconds with their source, over the last 7 and 28 days."""
    reading = say(done_reading(found.four_weeks))
    return Part("done", say("progress-done"), reading, notes=(say("progress-done.rest"),), table=_table(found))


def wrong_part(events: tuple[AdverseEvent, ...]) -> Part:
    """What went wrong, in a section of its own; no table while nothing was told."""
    heads = tuple(say(f"progress-wrong.{name}") for name in ("day", "when", "bad", "over"))
    rows = tuple(_event(event) for event in sorted(events, key=lambda each: each.happened_on, reverse=True))
    table = Table(say("progress-wrong.table"), heads, rows) if rows else None
    return Part("wrong", say("progress-wrong"), say(wrong_reading(len(events))), table=table)


def _event(event: AdverseEvent) -> tuple[str, ...]:
    moment, bad, _, over = in_words(event)
    return (day_of_week(event.happened_on), say(moment), say(bad), say(over))


def _table(found: Summary) -> Table:
    spans = (found.week, found.four_weeks)
    heads = (say("progress-done.what"), *(say(Text("progress-done.last", {"days": each.over_days})) for each in spans))
    rows = tuple(
        (say(f"progress-done.{name}"), *(_number(value) for value in values))
        for name, values in (
            ("did", [each.done_days for each in spans]),
            ("planned", [each.planned_days for each in spans]),
            *((name, [_seconds(each, name) for each in spans]) for name in ("asked", "timed", "told")),
        )
    )
    return Table(say("progress-done.table"), heads, rows)


def _seconds(done: Adherence, name: str) -> int:
    ms = {"asked": done.prescribed_ms, "timed": done.timed_ms, "told": done.told_ms}
    return round(ms[name] / _SECOND_MS)


def _number(value: int) -> str:
    return say(Text("progress-number", {"number": value}))
