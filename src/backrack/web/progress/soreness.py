"""Soreness of the next morning against the estimated pressure of the session."""

from __future__ import annotations

from backrack.drawing.charts import DotShown, SorenessShown, draw_soreness
from backrack.history import SoreAfter, soreness_after, soreness_reading
from backrack.progression.course import RegionCourse
from backrack.record import Person
from backrack.web.progress.days import day_of_week
from backrack.web.progress.part import Key, Part, Table, drawn
from backrack.words import Text, say


def soreness_part(person: Person, course: RegionCourse | None) -> Part:
    sessions = soreness_after(person, course.ladder) if course else ()
    title, reading = say("progress-sore"), say(soreness_reading(sessions))
    told = tuple(DotShown(each.share, each.sore) for each in sessions if each.sore is not None)
    if not told or course is None:
        return Part("sore", title, reading)
    silent = len(sessions) - len(told)
    notes = [say("progress-sore.no-cause")]
    notes += [say(Text("progress-sore.silent", {"sessions": silent}))] if silent else []
    return Part(
        name="sore",
        title=title,
        reading=reading,
        drawing=drawn(draw_soreness(SorenessShown(told))),
        across=say(Text("progress-sore.across", {"where": say(course.region.name_text)})),
        keys=(Key("sore", say("progress-sore.dot")), Key("start", say("progress-sore.start"))),
        notes=tuple(notes),
        table=_table(sessions),
    )


def _table(sessions: tuple[SoreAfter, ...]) -> Table:
    heads = ("progress-table.session", "progress-table.stage", "progress-sore.pressure", "progress-sore.column")
    return Table(say("progress-sore.table"), tuple(map(say, heads)), tuple(map(_row, reversed(sessions))))


def _row(each: SoreAfter) -> tuple[str, ...]:
    sore = say("progress-table.not-told") if each.sore is None else str(each.sore)
    percent = say(Text("progress-percent", {"percent": round(100 * each.share)}))
    return (day_of_week(each.day), str(each.stage), percent, sore)
