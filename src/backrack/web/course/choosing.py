"""The person's own say about a stage: yes to a step that is open, not yet, or one step easier."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.progression.waiting import waiting
from backrack.record import Person, StageChosen
from backrack.web import reports
from backrack.web.clock import now
from backrack.web.course import course as courses
from backrack.web.course.reasons import why_open
from backrack.web.course.stages import StageShown, picture_of, region_name, shown
from backrack.web.pages.frame import ENTRIES, Option, Step, fixed, person_of, show
from backrack.web.reports import Card
from backrack.words import Text, say

if TYPE_CHECKING:  # ladders weigh, and an idle server carries no numerics
    from backrack.ladder import Stage
    from backrack.progression.course import Course, RegionCourse

BOTTOM = 0
"""The floor: nothing is easier."""


@dataclass(frozen=True)
class Proposal:
    """A step that is open, and waits for an answer."""

    course: RegionCourse
    number: int

    @property
    def stage(self) -> Stage:
        return self.course.ladder.stages[self.number]

    @property
    def shown(self) -> StageShown:
        return shown(self.course.ladder, self.number)


@dataclass(frozen=True)
class Easier:
    """One region that can go a step down, and the entry that says so."""

    region: str
    now: StageShown
    then: StageShown
    entry: str


@require_safe
def step(request: HttpRequest, region: str) -> HttpResponse:
    """A step that is open, why, and three answers of equal weight."""
    from backrack.ladder import Region

    if region not in set(Region):
        raise Http404
    person, moment = person_of(request), now()
    found = courses.course_now(person, moment)
    asked = next((each for each in _proposals(person, found) if each.course.region.value == region), None)
    if asked is None:
        return redirect("today")
    return show(
        request,
        "course/step",
        person,
        title=say("today-step-open"),
        region=region_name(asked.course),
        picture=picture_of(asked.stage, person),
        next_stage=asked.shown,
        more=say(asked.stage.step_told or "today-step-onto-rack"),
        new=say(asked.stage.why),
        because=why_open(asked.course),
        step=Step("stage", say("today-step-ask"), _answers(asked), type="whole"),
        fixed=fixed("stage_chosen", region=region),
        to=ENTRIES,
        next=resolve_url("today"),
        back=resolve_url("today"),
    )


@require_safe
def easier(request: HttpRequest) -> HttpResponse:
    """A wish for less is taken at any time, and asks for no reason."""
    person, moment = person_of(request), now()
    if not person.entries:
        return redirect("today")
    found = courses.course_now(person, moment)
    regions = [_easier(each) for each in found.regions if each.stage > BOTTOM] if found else []
    kept = kept_choice(person, moment)
    return show(request, "course/easier", person, here="more", regions=regions, kept=kept, next=resolve_url("today"))


def cards(person: Person, found: Course | None) -> list[Card]:
    """Steps that are open and wait for an answer, as one card on the page of today."""
    asked = _proposals(person, found)
    return [_card(asked)] if asked else []


def kept_choice(person: Person, moment: datetime) -> dict[str, str] | None:
    """The choice made last, while it can still be undone."""
    chosen = person.latest(StageChosen)
    words = say(Text("today-kept-choice", {"region": chosen.region})) if chosen else ""
    return reports.undoing_with(chosen, moment, words) if chosen else None


def latest_kept(person: Person, moment: datetime) -> dict[str, str] | None:
    """Whatever was told or chosen last, while it can still be undone."""
    found = [each for each in (reports.kept(person, moment), kept_choice(person, moment)) if each]
    return max(found, key=lambda each: each["until"], default=None)


def _proposals(person: Person, found: Course | None) -> list[Proposal]:
    open_now = waiting(person, found) if found else ()
    return [Proposal(each, each.proposed) for each in open_now if each.proposed is not None]


def _card(asked: list[Proposal]) -> Card:
    """One card for all of them. It leads to the first, and stays while any other waits."""
    first, names = asked[0], [region_name(each.course) for each in asked]
    one = Text("today-step-card", {"region": names[0], "stage": first.shown.whole})
    lead = say(one if len(asked) == 1 else Text("today-step-cards", {"regions": ", ".join(names)}))
    at = resolve_url("step", first.course.region.value)
    return Card(say("today-step-label"), say("today-step-open"), lead, at, say("today-step-look"), pressing=False)


def _answers(asked: Proposal) -> tuple[Option, ...]:
    """Going on, staying and going down, with what follows from each; none is chosen before."""
    stages = {"yes": asked.number, "stay": asked.course.stage, "easier": asked.course.stage - 1}
    return tuple(
        Option(str(number), say(f"today-step-{name}"), _what_follows(asked, name, number))
        for name, number in stages.items()
        if number >= BOTTOM
    )


def _what_follows(asked: Proposal, name: str, number: int) -> str:
    return say(Text(f"today-step-{name}.more", {"stage": shown(asked.course.ladder, number).whole}))


def _easier(course: RegionCourse) -> Easier:
    lower = course.stage - 1
    entry = fixed("stage_chosen", region=course.region.value, stage=lower)
    return Easier(region_name(course), shown(course.ladder, course.stage), shown(course.ladder, lower), entry)
