"""Minutes a week against the plan."""

from __future__ import annotations

from backrack.diary import Diary
from backrack.drawing.charts import WeekShown, WeeksShown, draw_weeks
from backrack.history import WeekHeld, weeks_held, weeks_reading
from backrack.web.progress.days import short_day
from backrack.web.progress.part import Key, Part, Table, drawn
from backrack.words import Text, say

_MINUTE_MS = 60_000


def weeks_part(book: Diary) -> Part:
    weeks = weeks_held(book)
    title, reading = say("progress-weeks"), say(weeks_reading(weeks))
    if not any(week.done_ms or week.planned_ms or week.rest_ms for week in weeks):
        return Part("weeks", title, reading)
    keys = [Key("done", say("progress-weeks.done")), Key("plan", say("progress-weeks.plan"))]
    keys += [Key("rest", say("progress-weeks.rest"))] if any(week.rest_ms for week in weeks) else []
    return Part(
        name="weeks",
        title=title,
        reading=reading,
        drawing=drawn(draw_weeks(WeeksShown(tuple(map(_shown, weeks))))),
        across=say("progress-weeks.across"),
        keys=tuple(keys),
        notes=(say("progress-weeks.counts"),),
        table=_table(weeks),
    )


def _shown(week: WeekHeld) -> WeekShown:
    done, planned, rest = (ms / _MINUTE_MS for ms in (week.done_ms, week.planned_ms, week.rest_ms))
    return WeekShown(say("progress-this-week") if week.is_this else short_day(week.monday), done, planned, rest)


def _table(weeks: tuple[WeekHeld, ...]) -> Table:
    heads = ("progress-weeks.week", "progress-weeks.done-column", "progress-weeks.plan-column", "progress-weeks.days")
    return Table(say("progress-weeks.table"), tuple(map(say, heads)), tuple(map(_row, reversed(weeks))))


def _row(week: WeekHeld) -> tuple[str, ...]:
    days = Text(
        "progress-weeks-days",
        {"done": week.done_days, "planned": week.planned_days, "rest": week.rest_days},
    )
    return (short_day(week.monday), _minutes(week.done_ms), _minutes(week.planned_ms), say(days))


def _minutes(ms: int) -> str:
    return say(Text("progress-minutes", {"minutes": round(ms / _MINUTE_MS, 1)}))
