"""What a person is told now: a step that waits for their answer, or what the last session led to."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from backrack.progression.decision import Decision
from backrack.progression.sessions import sessions_of
from backrack.progression.standing import Mode
from backrack.record import Person, StageChosen

if TYPE_CHECKING:  # ladders weigh, and an idle server carries no numerics
    from backrack.progression.course import Course, RegionCourse

_HELD = {Mode.EMERGENCY: Decision.EMERGENCY, Mode.REFERRED: Decision.REFER, Mode.PAUSED: Decision.PAUSE}


def waiting(person: Person, course: Course) -> tuple[RegionCourse, ...]:
    """Regions whose next step is open and not answered since the last session; "stay here" is an answer."""
    if course.standing.mode is not Mode.ACTIVE:
        return ()
    last = max((session.ended_at for session in sessions_of(person)), default=None)
    return tuple(each for each in course.regions if each.proposed is not None and not _stayed(person, each, last))


def told_now(person: Person, course: Course) -> tuple[Decision, RegionCourse]:
    """The one decision to tell, and the region it is about: what holds for all, an easier stage, an open step, or stay.

    A pause that is over has left its region one step easier, so that is what is told of it.
    """
    from backrack.ladder import Region

    strictest = min(course.regions, key=lambda each: each.verdict.decision)
    if course.standing.mode in _HELD:
        return _HELD[course.standing.mode], strictest
    if strictest.verdict.decision < Decision.STAY:
        return Decision.EASE, strictest
    found = waiting(person, course)
    return (Decision.ADVANCE, found[0]) if found else (Decision.STAY, course.of(Region.LOW_BACK) or strictest)


def _stayed(person: Person, region: RegionCourse, last: datetime | None) -> bool:
    return any(
        chosen.region == region.region.value and chosen.stage == region.stage and (last is None or chosen.at >= last)
        for chosen in person.of(StageChosen)
    )
