"""When there is nothing to do: a reason, a sentence to take along, and the ways back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.plan import Plan, Refusal, RefusalKind, plan_today
from backrack.record import BaselineGiven, CheckIn, Person, QuestionAnswered
from backrack.screening import Action, Limits, Lock, lifts_by_statement, screen
from backrack.web.clock import now
from backrack.web.days import full_day
from backrack.web.pages.frame import ENTRIES, Option, Step, fixed, person_of, show
from backrack.web.pages.questions import again
from backrack.words import Text, say

_SHUT = (RefusalKind.LOCKED, RefusalKind.CLOSED, RefusalKind.REFERRED)


@require_safe
def refusal(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    found = plan_today(person, moment)
    if not isinstance(found, Refusal) or found.kind not in _SHUT:
        return redirect("today")
    limits = screen(person, moment)
    return show(
        request,
        "refusal",
        person,
        title=say(found.title),
        reason=say(found.reason),
        what=say(found.what_to_do),
        sentences=_sentences(found, limits),
        can_clear=bool(clearable(found, limits)),
        ask_again=again(person, tuple(lock.question_id for lock in limits.locks if lock.opened_by == "mending")),
        day=say(full_day(moment.date())),
        **emergency(limits.action is Action.EMERGENCY or found.title.key == "plan-locked-emergency"),
    )


@require_safe
def mistake(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    locks = screen(person, now()).locks
    return show(request, "mistake", person, ask_again=again(person, tuple(lock.question_id for lock in locks)))


@require_safe
def cleared(request: HttpRequest) -> HttpResponse:
    """A clinician's statement as the person types it, or their own declaration where that is enough."""
    person, moment = person_of(request), now()
    found = plan_today(person, moment)
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


def emergency(needed: bool) -> dict[str, Any]:
    """The emergency number of this installation, if one was set; none is guessed."""
    number = settings.BACKRACK_EMERGENCY_NUMBER
    dial = "".join(sign for sign in number or "" if sign.isdigit() or sign == "+")
    return {"emergency": needed, "number": number, "number_to_dial": dial}


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
    others = [entry.at for kind in (CheckIn, BaselineGiven) if not answers for entry in person.of(kind)[-1:]]
    return answers or others


def _who() -> Step:
    options = tuple(
        Option(value, say(f"web-cleared-by-{value}"), say(f"web-cleared-by-{value}.more"))
        for value in ("clinician", "self")
    )
    return Step("by", say("web-cleared-by"), options, eyebrow=say("web-cleared"))
