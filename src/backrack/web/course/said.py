"""What a clinician said of stages, as the person types it: a highest stage, a locked one open again, a large step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.record import Person
from backrack.web.clock import now
from backrack.web.course import course as courses
from backrack.web.course.stages import region_name, shown
from backrack.web.pages.frame import ENTRIES, fixed, person_of, show
from backrack.words import Text, say

if TYPE_CHECKING:  # ladders weigh, and an idle server carries no numerics
    from backrack.progression.course import RegionCourse


@dataclass(frozen=True)
class Saying:
    """One thing that a clinician may have said: the name that the statement gives it, in words, and what it means."""

    name: str
    title: str
    about: str = ""

    @property
    def address(self) -> str:
        return resolve_url("clinician-said-of", self.name)


@dataclass(frozen=True)
class OfRegion:
    """What can be said of one region. ``highest`` tells the highest stage that is set, where one is."""

    region: str
    highest: str
    opens: tuple[Saying, ...]
    limits: tuple[Saying, ...]


@require_safe
def said(request: HttpRequest) -> HttpResponse:
    """All that can be said of the stages as they are now."""
    person, moment = person_of(request), now()
    regions = _regions(person, moment)
    if not regions:
        return redirect("today")
    return show(request, "course/said", person, here="more", regions=regions)


@require_safe
def said_of(request: HttpRequest, name: str) -> HttpResponse:
    """Who said it, when, and in which words."""
    person, moment = person_of(request), now()
    every = (each for region in _regions(person, moment) for each in (*region.opens, *region.limits))
    asked = next((each for each in every if each.name == name), None)
    if asked is None:
        raise Http404
    return show(
        request,
        "course/said_of",
        person,
        saying=asked,
        today=moment.date().isoformat(),
        fixed=fixed("clearance", questions=[name], by="clinician"),
        to=ENTRIES,
        next=resolve_url("progress"),
        back=resolve_url("clinician-said"),
    )


def _regions(person: Person, moment: datetime) -> list[OfRegion]:
    found = courses.course_now(person, moment) if person.entries else None
    if found is None:
        return []
    from backrack.progression.said import said_by

    caps = said_by(person, moment).caps
    return [_of(each, caps.get(each.region)) for each in found.regions]


def _of(course: RegionCourse, highest: int | None) -> OfRegion:
    told = "" if highest is None else say(Text("said-highest", {"stage": highest}))
    return OfRegion(region_name(course), told, tuple(_opens(course)), tuple(_limits(course, highest)))


def _opens(course: RegionCourse) -> Iterator[Saying]:
    from backrack.ladder import Closing
    from backrack.progression.said import opening, opening_step

    for number in course.locked:
        title = say(Text("said-open", {"stage": number, "region": region_name(course)}))
        yield Saying(opening(course.region, number), title, shown(course.ladder, number).whole)
    for stage in course.ladder.beyond:
        kinds = {each.kind for each in stage.closed}
        if kinds == {Closing.TOO_STEEP} and stage.exercise_id is not None:  # a word opens nothing else
            name = opening_step(stage.exercise_id)
            yield Saying(name, say(Text("said-open-step", {"name": say(stage.name)})), say(stage.closed[0].text))


def _limits(course: RegionCourse, highest: int | None) -> Iterator[Saying]:
    from backrack.progression.said import capping, limits_of

    region = region_name(course)
    if highest is not None:
        over = Text("said-no-limit", {"region": region})
        yield Saying(capping(course.region, None), say(over), say(Text("said-highest", {"stage": highest})))
    for number in limits_of(course.region, len(course.ladder.stages)):
        if number != highest:
            title = say(Text("said-limit", {"stage": number, "region": region}))
            yield Saying(capping(course.region, number), title, shown(course.ladder, number).whole)
