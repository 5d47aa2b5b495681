"""Why this stage, with every rule and figure; and the rules themselves, for whoever wants them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from backrack.web.clock import now
from backrack.web.course import course as courses
from backrack.web.course.reasons import (
    Figure,
    Reason,
    figures,
    headline,
    one_sentence,
    passed,
    reasons,
    what_would_change,
)
from backrack.web.course.stages import region_name, stage_line
from backrack.web.course.table import RuleShown, pain_above_limit_here, rules_of
from backrack.web.days import full_day
from backrack.web.pages.frame import person_of, show
from backrack.words import Text, say

if TYPE_CHECKING:  # ladders weigh, and an idle server carries no numerics
    from backrack.progression.course import Course, RegionCourse


@dataclass(frozen=True)
class Why:
    """The decision about a region, and all that it was made from."""

    decision: str
    sentence: str
    decided: tuple[Reason, ...]
    besides: tuple[Reason, ...]
    figures: tuple[Figure, ...]
    change: tuple[str, ...]
    passed: tuple[RuleShown, ...]


@dataclass(frozen=True)
class Section:
    """Regions of which the very same is to be told, each with its stage."""

    id: str
    names: str
    stages: tuple[str, ...]
    why: Why


@require_safe
def why(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    found = courses.course_now(person, moment)
    if found is None:
        return redirect("today")
    return show(
        request,
        "course/why",
        person,
        here="today",
        sections=list(_sections(found)),
        policy=say(Text("rules-policy", {"policy": found.policy.value})),
        few=any(each.verdict.looked_at is not found.policy for each in found.regions),
        day=say(full_day(moment.date())),
    )


@require_safe
def rules(request: HttpRequest) -> HttpResponse:
    """The table of rules holds nothing of anybody, and is open to everyone."""
    every = rules_of()
    versions = any(rule.only for rule in every)
    day = say(full_day(now().date()))
    question = say(Text("rules-question", pain_above_limit_here()))
    return show(request, "course/rules", person_of(request), rules=every, versions=versions, question=question, day=day)


def _sections(found: Course) -> Iterator[Section]:
    alike: dict[Why, list[RegionCourse]] = {}
    for each in found.regions:
        alike.setdefault(_why(each), []).append(each)
    for told, regions in alike.items():
        names = ", ".join(region_name(each) for each in regions)
        yield Section(regions[0].region.value, names, tuple(stage_line(each) for each in regions), told)


def _why(course: RegionCourse) -> Why:
    verdict = course.verdict
    return Why(
        decision=headline(course),
        sentence=one_sentence(course),
        decided=reasons(verdict, decided=True),
        besides=reasons(verdict, decided=False),
        figures=figures(verdict),
        change=what_would_change(course),
        passed=passed(verdict),
    )
