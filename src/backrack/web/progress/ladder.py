"""The ladder: where the person is, what is done, and what opens the next step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from backrack.history import Place, Rung, rungs_of, stage_reading
from backrack.ladder import Region
from backrack.progression.course import Course, RegionCourse
from backrack.record import Person, settings_of
from backrack.words import Text, say


@dataclass(frozen=True)
class RungLine:
    """One stage in a line or two; ``state`` says in words what its mark shows."""

    number: int
    name: str
    detail: str
    place: str
    state: str


@dataclass(frozen=True)
class LadderPart:
    """One region's ladder: the stages up to the next one, and those after it.

    ``opens`` is what opens the next step, one sentence each.
    """

    name: str
    reading: str
    near: tuple[RungLine, ...]
    later: tuple[RungLine, ...]
    later_words: str
    opens: tuple[str, ...]
    proposed: bool


def main_region(person: Person) -> Region:
    """The region whose charts are shown: the neck's for whoever told of nothing but the neck."""
    return Region.NECK if settings_of(person).regions == ("neck",) else Region.LOW_BACK


def ladder_parts(course: Course, first: Region, today: date) -> tuple[LadderPart, ...]:
    """Every region's ladder, ``first`` before the others."""
    ordered = sorted(course.regions, key=lambda each: each.region is not first)
    return tuple(_part(each, today) for each in ordered)


def _part(course: RegionCourse, today: date) -> LadderPart:
    rungs = rungs_of(course, today)
    near = course.stage + 2
    return LadderPart(
        name=say(course.region.name_text),
        reading=say(stage_reading(course)),
        near=tuple(_line(rung) for rung in rungs[:near]),
        later=tuple(_line(rung) for rung in rungs[near:]),
        later_words=say(Text("progress-later", {"count": len(rungs[near:])})),
        opens=() if course.proposed is not None else tuple(say(each) for each in course.verdict.would_change),
        proposed=course.proposed is not None,
    )


def _line(rung: Rung) -> RungLine:
    return RungLine(
        number=rung.number,
        name=say(rung.stage.name),
        detail=", ".join(say(each) for each in rung.stage.details),
        place=rung.place.value,
        state=_state(rung),
    )


def _state(rung: Rung) -> str:
    if rung.place is Place.CLOSED:
        return say(rung.stage.closed[0].text)
    if rung.place is Place.AHEAD:
        return ""
    plain = "-plain" if rung.place is Place.HERE and not rung.days else ""
    return say(Text(f"progress-rung-{rung.place.value}{plain}", {"days": rung.days}))
