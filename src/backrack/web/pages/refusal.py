"""When there is nothing to do: a reason, a sentence to take along, and the ways back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.plan import Plan, Refusal, RefusalKind, plan_today
from backrack.record import (
    AfterReport,
    BaselineGiven,
    CheckIn,
    MorningReport,
    Person,
    QuestionAnswered,
    SettledReport,
    StopSign,
)
from backrack.screening import Action, Limits, Lock, lifts_by_statement, screen
from backrack.web import reports
from backrack.web.as_set import as_set_here
from backrack.web.clock import now
from backrack.web.course.referred import what_moved
from backrack.web.days import full_day
from backrack.web.emergency import emergency_number
from backrack.web.pages.frame import ENTRIES, Option, Step, fixed, person_of, show
from backrack.web.pages.questions import again
from backrack.words import Text, say

_TOLD = (CheckIn, BaselineGiven, StopSign, AfterReport, SettledReport, MorningReport)
_SHUT = (RefusalKind.LOCKED, RefusalKind.CLOSED, RefusalKind.REFERRED)


@require_safe
def refusal(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    found = plan_today(person, moment, as_set=as_set_here())
    if not isinstance(found, Refusal) or found.kind not in _SHUT:
        return redirect("today")
    limits = screen(person, moment)
    urgent = limits.action is Action.EMERGENCY or found.title.key == "plan-locked-emergency"
    return show(
        request,
        "course/emergency" if urgent else "refusal",
        person,
        eyebrow="" if say(found.title) == say("web-not-now") else say("web-not-now"),
        title=say(found.title),
        reason=say(found.reason),
        what=say(found.what_to_do),
        sentences=_sentences(found, limits),
        can_clear=bool(clearable(found, limits)),
        ask_again=again(person, tuple(lock.question_id for lock in limits.locks if lock.opened_by == "mending")),
        day=say(full_day(moment.date())),
        kept=reports.kept(person, moment),
        sheet=found.kind is RefusalKind.REFERRED,
        **what_moved(found, person, moment),
        **emergency(urgent, person),
    )


@require_safe
def mistake(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    locks = screen(person, moment).locks
    asked = again(person, tuple(lock.question_id for lock in locks))
    return show(request, "mistake", person, ask_again=[*reports.recent(person, moment), *asked])


@require_safe
def cleared(request: HttpRequest) -> HttpResponse:
    """A clinician's statement as the person types it, or their own declaration where that is enough."""
    person, moment = person_of(request), now()
    found = plan_today(person, moment, as_set=as_set_here())
    limits = screen(person, moment)
    names = clearable(found, limits)
    if not names:
        return redirect("today")
    locked = {lock.question_id: lock.opened_by for lock in limits.locks}
    may_declare = all(locked.get(name) == "declaration" for name in names)
    earliest = max(_said_at(person, names), default=moment).astimezone(moment.tzinfo).date()
    by = {} if may_declare else {"by": "clinician"}
    return show(
        request,
        "cleared",
        person,
        may_declare=may_declare,
        who=_who(),
        earliest=earliest.isoformat(),
        earliest_words=say(full_day(earliest)),
        today=moment.date().isoformat(),
        fixed=fixed("clearance", questions=list(names), **by),
        to=ENTRIES,
        next=resolve_url("today"),
        back=resolve_url("refusal" if limits.locks else "today"),
    )


def emergency(needed: bool, person: Person | None = None) -> dict[str, Any]:
    """Whether to call at once, and the number: the person's own, or that of this installation; none is guessed."""
    number = emergency_number(person)
    known = {"number": number.shown, "number_to_dial": number.to_dial} if number else {"number": None}
    return {"emergency": needed, **known}


def _sentences(found: Refusal, limits: Limits) -> tuple[Text, ...]:
    """What to tell a clinician: the gravest first."""
    locks = sorted(limits.locks, key=lambda lock: -lock.action)
    every = ((found.sentence,) if found.sentence else ()) + tuple(
        lock.sentence for lock in locks if _for_clinician(lock)
    )
    return tuple(dict.fromkeys(every))


def _for_clinician(lock: Lock) -> bool:
    return lock.opened_by in ("clinician", "declaration")


def clearable(found: Plan | Refusal, limits: Limits) -> tuple[str, ...]:
    """What a statement would be about: the referral, else the locks, else the cautions that cap the stage."""
    if isinstance(found, Refusal) and found.kind is RefusalKind.REFERRED:
        return ("REFER",)
    locks = tuple(lock.question_id for lock in limits.locks if _for_clinician(lock))
    return locks or tuple(cap.question_id for cap in limits.caps if lifts_by_statement(cap.question_id))


def _said_at(person: Person, names: tuple[str, ...]) -> list[datetime]:
    """When the answers behind the locks were given: a visit before that was about something else."""
    answers = [entry.at for entry in person.of(QuestionAnswered) if entry.question.split("_")[0] in names]
    others = [entry.at for kind in _TOLD if not answers for entry in person.of(kind)[-1:]]
    return answers or others


def _who() -> Step:
    options = tuple(
        Option(value, say(f"web-cleared-by-{value}"), say(f"web-cleared-by-{value}.more"))
        for value in ("clinician", "self")
    )
    return Step("by", say("web-cleared-by"), options, eyebrow=say("web-cleared"))
