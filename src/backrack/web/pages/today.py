"""Today's session or why there is none, and what was just done."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.asking import Kind, due
from backrack.diary import Diary
from backrack.plan import Plan, Refusal, RefusalKind, plan_today
from backrack.record import Answer, CheckIn, Comfort, ComfortChecked, Person, SessionDone
from backrack.screening import next_question, screen
from backrack.web import reports, sessions
from backrack.web.as_set import as_set_here
from backrack.web.clock import now
from backrack.web.course import choosing
from backrack.web.course import course as courses
from backrack.web.days import weekday, when
from backrack.web.diary.first_days import first_days_card
from backrack.web.diary.marks import week_of, week_words
from backrack.web.pages.frame import Option, choice, fixed, person_of, show
from backrack.web.pages.refusal import clearable
from backrack.web.picture import of_card, of_plan, starting_position
from backrack.web.session.api import prepare
from backrack.words import Text, say

_BEFORE = (RefusalKind.UNANSWERED, RefusalKind.ABOUT_YOU)
_WAITING = (RefusalKind.NOT_TODAY, RefusalKind.PAUSED)
"""To rest is the way on; to answer again is only one more."""
_SHUT = (RefusalKind.LOCKED, RefusalKind.CLOSED, RefusalKind.REFERRED)


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    outcome = plan_today(person, moment, as_set=as_set_here())
    prepare(outcome, person)
    if isinstance(outcome, Plan):
        words = _planned(outcome)
    elif outcome.kind in (*_BEFORE, *_SHUT) and _sent_on(outcome, person, moment):
        return redirect(_sent_on(outcome, person, moment))
    else:
        words = _refused(outcome, person, moment)
    cards = reports.cards(person, moment)
    found = courses.course_now(person, moment)
    book = Diary(person, moment)
    been = bool(person.of(SessionDone))
    announced = been or isinstance(outcome, Plan) or outcome.card is not None
    around: dict[str, Any] = {
        "day": say(weekday(moment.date())),
        "due": [card for card in cards if card.pressing],
        "due_button": any(card.at for card in cards if card.pressing),
        "invited": [card for card in cards if not card.pressing],
        "kept": choosing.latest_kept(person, moment),
        "steps": choosing.cards(person, found),
        "has_course": found is not None,
        "week": week_of(book) if been else (),
        "week_words": week_words(book) if been else "",
        "last": sessions.last_time(person, moment),
        "can_clear": bool(clearable(outcome, screen(person, moment))),
        "first": first_days_card(book, always=False) if announced else None,
    }
    return show(request, "today", person, here="today", **around, **words)


def _sent_on(refusal: Refusal, person: Person, moment: datetime) -> str:
    """The page that a refusal leads to at once; none for someone who comes back to questions that have grown old."""
    if refusal.kind is RefusalKind.REFERRED:
        return "refusal"
    asked = next_question(person, moment)
    if refusal.kind in _SHUT:
        return "questions" if asked else "refusal"
    return "" if person.of(CheckIn) else "questions"


def _planned(plan: Plan) -> dict[str, Any]:
    return {
        "picture": of_plan(plan),
        "title": _with_minutes(plan.title, plan.minutes),
        "why": say(plan.why),
        "needs": plan.needs,
        "notices": plan.notices,
        "button": say("web-start-session"),
        "button_at": resolve_url("session"),
    }


def _refused(refusal: Refusal, person: Person, moment: datetime) -> dict[str, Any]:
    card = refusal.card
    title = _with_minutes(card.title, card.minutes) if card else say(refusal.title)
    button, page = _BUTTONS.get(refusal.kind, ("", ""))
    return {
        "picture": of_card(card, person) if card else None,
        "title": title,
        "why": say(card.why if card else refusal.reason),
        "what": say(refusal.what_to_do),
        "until": say(when(refusal.until, moment)) if refusal.until and refusal.until > moment else "",
        "button": say(button) if button else "",
        "button_at": resolve_url(page) if page else "",
        "waiting": refusal.kind in _WAITING,
    }


_BUTTONS = {
    RefusalKind.CHECK_IN: ("web-begin-check-in", "check-in"),
    RefusalKind.NOT_TODAY: ("web-check-in-again", "check-in"),
    RefusalKind.PAUSED: ("web-check-in-again", "check-in"),
    RefusalKind.UNANSWERED: ("web-answer-now", "questions"),
    RefusalKind.ABOUT_YOU: ("web-answer-now", "questions"),
}


def _with_minutes(title: Text, minutes: int) -> str:
    return say(Text("web-title-minutes", {"title": say(title), "minutes": minutes}))


@require_safe
def done(request: HttpRequest) -> HttpResponse:
    """How it went: the comfort, then the report, then what to expect tomorrow. A lock comes before all of them."""
    person, moment = person_of(request), now()
    outcome, last = plan_today(person, moment, as_set=as_set_here()), sessions.last_session(person)
    if isinstance(outcome, Refusal) and outcome.kind in _SHUT:
        return redirect("refusal")
    if last is None:
        return redirect("today")
    checked = [entry for entry in person.of(ComfortChecked) if entry.session == last.session]
    asking = not checked and sessions.was_on_the_rack(last)
    if not asking and any(each.kind is Kind.AFTER for each in due(person, moment)):
        return redirect("after")
    return show(
        request,
        "done",
        person,
        asking=asking,
        steps=_comfort_steps(),
        fixed=fixed("comfort", session=str(last.session), towels=sessions.towels_of(person, last)),
        eyebrow=say("web-done-kept"),
        title=say(f"web-done-{last.outcome.value.replace('_', '-')}"),
        lead=say(f"web-done-{last.outcome.value.replace('_', '-')}.lead"),
        facts=sessions.facts(last),
        advice=_advice(checked[-1]) if checked else "",
        due=() if asking else reports.cards(person, moment),
        kept=None if asking else reports.kept(person, moment),
        pause=_pause(outcome),
        picture=None if asking else starting_position(person),
    )


def _pause(outcome: Plan | Refusal) -> dict[str, str] | None:
    """Why the next sessions wait, if they do."""
    if not isinstance(outcome, Refusal) or outcome.kind is not RefusalKind.PAUSED:
        return None
    return {"reason": say(outcome.reason), "what": say(outcome.what_to_do)}


def _comfort_steps() -> tuple[Any, ...]:
    both = (
        Option("yes", say("web-comfort-both-yes"), also=json.dumps({"centred": "yes", "wood_beside_bone": "yes"})),
        Option("no", say("web-comfort-both-no")),
        Option("not_sure", say("web-answer-not-sure")),
    )
    how = tuple(Option(each.value, say(f"web-comfort-{each.value.replace('_', '-')}")) for each in Comfort)
    not_both = "_both=no|not_sure"
    return (
        choice("_both", "web-comfort-both", options=both),
        choice("centred", "web-comfort-centred", when=not_both),
        choice("wood_beside_bone", "web-comfort-beside", lead=say("web-comfort-beside.lead"), when=not_both),
        choice("result", "web-comfort", lead=say("web-comfort.lead"), options=how),
    )


def _advice(checked: ComfortChecked) -> str:
    if checked.centred is not Answer.YES or checked.wood_beside_bone is not Answer.YES:
        return say("web-advice-place")
    return say(f"web-advice-{checked.result.value.replace('_', '-')}")
