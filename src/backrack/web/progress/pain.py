"""Pain over time, with the stages behind it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from backrack.drawing.charts import BandShown, PainShown, RangeShown, draw_pain
from backrack.history import PainByDay, StageDays, pain_by_day, pain_reading, stage_days
from backrack.outcomes import SOURCE, natural_course
from backrack.progression import baseline_of
from backrack.progression.course import RegionCourse
from backrack.record import Person
from backrack.web.progress.days import day_of_week, short_day
from backrack.web.progress.part import Key, Part, Table, drawn
from backrack.words import Text, say

_LEAST_DAYS = 14
"""A chart of a few days leaves room for those to come, so that two mornings do not look like a history; assumed."""
_NAMED = 20  # days a day has to lie from either end to be named between them, out of 84; assumed


def pain_part(person: Person, course: RegionCourse | None, began: date | None, today: date) -> Part:
    """``began`` is the day of the first session: the natural course is laid from there on; without it there is none."""
    pain = pain_by_day(person, today)
    title, reading = say("progress-pain"), say(pain_reading(pain))
    if pain is None:
        return Part("pain", title, reading)
    stages = stage_days(course, pain.first, today) if course else ()
    usual = baseline_of(person)
    keys = [Key("pain", say("progress-pain.morning"))]
    keys += [Key("stage", say(Text("progress-pain.stages", {"where": say(course.region.name_text)})))] if course else []
    keys += [Key("usual", say(Text("progress-pain.usual", {"usual": usual.pain})))] if usual else []
    shown = _shown(pain, stages, usual.pain if usual else None, began)
    notes = [say("progress-pain.wobble")]
    if shown.course:
        keys.append(Key("course", say("progress-pain.course")))
        notes += [say("outcomes-natural.about"), say(Text("outcomes-natural.source", {"source": SOURCE}))]
    return Part(
        name="pain",
        title=title,
        reading=reading,
        drawing=drawn(draw_pain(shown)),
        keys=tuple(keys),
        notes=tuple(notes),
        table=_table(pain, stages, shown.course),
    )


def _shown(pain: PainByDay, stages: tuple[StageDays, ...], usual: int | None, began: date | None) -> PainShown:
    ahead = max(_LEAST_DAYS - len(pain.mornings), 0)
    bands = (
        BandShown((each.first - pain.first).days, (each.last - pain.first).days, str(each.stage)) for each in stages
    )
    return PainShown(
        (*pain.mornings, *[None] * ahead), tuple(bands), usual, tuple(_course(pain, ahead, began)), _names(pain, ahead)
    )


def _course(pain: PainByDay, ahead: int, began: date | None) -> Iterator[RangeShown]:
    """The band of the natural course, as far as it is known and the chart reaches."""
    for place in range(len(pain.mornings) + ahead):
        band = natural_course((pain.day(place) - began).days) if began else None
        if band is not None:
            yield RangeShown(place, *band)


def _names(pain: PainByDay, ahead: int) -> tuple[tuple[int, str], ...]:
    """The first day, today, and one half way where there is room."""
    last = len(pain.mornings) - 1
    names = [(last, say("progress-today"))]
    if last > (last + ahead) / 3:
        names.append((0, short_day(pain.first)))
    if not ahead and last >= _NAMED:
        names.append((last // 2, short_day(pain.day(last // 2))))
    return tuple(sorted(names))


def _table(pain: PainByDay, stages: tuple[StageDays, ...], course: tuple[RangeShown, ...]) -> Table:
    """Every day, the latest first; the last column is the natural course."""
    held = {day: str(each.stage) for each in stages for day in _days(each)}
    without = {each.day: _range(each) for each in course}
    names = ["progress-table.day", "progress-pain.column"]
    names += ["progress-table.stage"] if stages else []
    names += ["progress-pain.without"] if course else []
    none, rows = say("progress-table.none"), []
    for place in reversed(range(len(pain.mornings))):
        day, score = pain.day(place), pain.mornings[place]
        told = say("progress-table.not-told") if score is None else str(score)
        stage = (held.get(day, none),) if stages else ()
        rows.append((day_of_week(day), told, *stage, *((without.get(place, none),) if course else ())))
    return Table(say("progress-pain.table"), tuple(map(say, names)), tuple(rows))


def _range(course: RangeShown) -> str:
    return say(Text("progress-range", {"low": round(course.low, 1), "high": round(course.high, 1)}))


def _days(stage: StageDays) -> list[date]:
    return [date.fromordinal(number) for number in range(stage.first.toordinal(), stage.last.toordinal() + 1)]
