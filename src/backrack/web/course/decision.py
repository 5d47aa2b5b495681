"""What a morning changes: one screen for each decision, with its one sentence."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from backrack.progression import SETTLED_ABOVE_BASELINE, Decision, Standing, baseline_of
from backrack.progression.waiting import told_now
from backrack.record import Person
from backrack.web.clock import now
from backrack.web.course import course as courses
from backrack.web.course.choosing import BOTTOM, latest_kept
from backrack.web.course.reasons import advice, one_sentence, what_would_change
from backrack.web.course.stages import region_name, shown, stage_line
from backrack.web.days import weekday, when
from backrack.web.pages.frame import person_of, show
from backrack.words import Text, say

if TYPE_CHECKING:  # ladders weigh, and an idle server carries no numerics
    from backrack.progression.course import Course, RegionCourse

_ELSEWHERE = {Decision.EMERGENCY: "refusal", Decision.REFER: "refusal"}


@require_safe
def decision(request: HttpRequest) -> HttpResponse:
    """After a report: what it came to, at once. An open step and a lock have screens of their own."""
    person, moment = person_of(request), now()
    found = courses.course_now(person, moment)
    if found is None:
        return redirect("today")
    told, about = told_now(person, found)
    if told in _ELSEWHERE:
        return redirect(_ELSEWHERE[told])
    if told is Decision.ADVANCE:
        return redirect("step", about.region.value)
    words = _pause(found.standing, person, moment) if told is Decision.PAUSE else _stage(told, about, found)
    return show(
        request,
        "course/decision",
        person,
        here="today",
        kind=told.name.lower(),
        day=say(weekday(moment.date())),
        title=say(f"today-decision-{told.name}"),
        kept=latest_kept(person, moment),
        **words,
    )


def _stage(told: Decision, about: RegionCourse, found: Course) -> dict[str, Any]:
    """The stage from now on: that of the region the decision is about, and the others' in a line each."""
    floor = told is Decision.EASE and about.stage == BOTTOM
    return {
        "after": say(f"today-decision-{told.name}.{'floor' if floor else 'after'}"),
        "why": one_sentence(about),
        "region": region_name(about),
        "stage": shown(about.ladder, about.stage),
        "stage_label": say(f"today-decision-{told.name}.stage"),
        "others": [stage_line(each) for each in found.regions if each is not about],
        "change": what_would_change(about),
    }


def _pause(standing: Standing, person: Person, moment: datetime) -> dict[str, Any]:
    """Until when at least, what to do until then, and what ends it."""
    usual = baseline_of(person)
    limit = (usual.pain if usual else 0) + SETTLED_ABOVE_BASELINE
    until = say(when(standing.until, moment)) if standing.until and standing.until > moment else ""
    bound = standing.bound
    return {
        "after": say("today-decision-PAUSE.after"),
        "why": say(bound.text) if bound else "",
        "until": say(Text("today-pause-until", {"when": until})) if until else say("today-pause-over"),
        "do": [*(advice(bound) if bound else ()), say("today-pause-do")],
        "ends": say(Text("today-pause-ends", {"limit": limit})),
        "doctor": say("today-pause-doctor"),
    }
