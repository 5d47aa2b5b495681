"""A stage of a ladder in words and as a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.safestring import SafeString

from backrack.posture import Side
from backrack.record import Person
from backrack.web.picture import of_posture
from backrack.words import Text, say

if TYPE_CHECKING:  # ladders weigh, and an idle server carries no numerics
    from backrack.ladder import Ladder, Stage
    from backrack.progression.course import RegionCourse


@dataclass(frozen=True)
class StageShown:
    """One stage: its place on its ladder, what it is called, what it is made of, and what tells it from its like."""

    number: int
    place: str
    name: str
    details: tuple[str, ...]

    @property
    def whole(self) -> str:
        """The name with angle and towel: neighbours on a ladder often share the name alone."""
        telling = ", ".join(self.details[:-1])  # the last is how long and how often
        return say(Text("today-stage-with", {"name": self.name, "details": telling})) if telling else self.name


def shown(ladder: Ladder, number: int) -> StageShown:
    stage = ladder.stages[number]
    top = len(ladder.stages) - 1
    return StageShown(
        number=number,
        place=say(Text("today-stage-place", {"stage": number, "top": top})),
        name=say(stage.name),
        details=tuple(say(each) for each in stage.details),
    )


def region_name(course: RegionCourse) -> str:
    return say(Text("today-region", {"region": course.region.value}))


def stage_line(course: RegionCourse) -> str:
    """The region with its stage and where that is on its ladder, in one line."""
    stage = shown(course.ladder, course.stage)
    values = {"region": region_name(course), "stage": stage.whole, "place": stage.place}
    return say(Text("today-stage-line", values))


def picture_of(stage: Stage, person: Person) -> SafeString | None:
    """The person in what the stage is about; none on the floor, where there is no rack to draw."""
    if not stage.holds:
        return None
    work = stage.holds[-1]
    moves = (Side(work.side),) if work.side is not None else work.posture.raised_sides()
    return of_posture(work.posture, person, moves)
