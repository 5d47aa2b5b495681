"""The suitability questions, one a screen."""

from __future__ import annotations

from itertools import takewhile

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.record import Answer, Person, QuestionAnswered
from backrack.screening import Kind, Question, needs_why, next_question, questions, screen
from backrack.web.clock import now
from backrack.web.pages.frame import ENTRIES, Step, address_of, fixed, person_of, show, yes_no_not_sure
from backrack.words import Text, current_language, say


@require_safe
def go_on(request: HttpRequest) -> HttpResponse:
    """To whatever is asked next, or to today once nothing is."""
    asked = next_question(person_of(request), now())
    return redirect(address_of(asked) if asked else "today")


@require_safe
def one(request: HttpRequest, question_id: str) -> HttpResponse:
    asked = next((question for question in questions() if question.id == question_id), None)
    if asked is None:
        raise Http404
    if asked.kind is not Kind.CHOICE:
        return redirect(address_of(asked))
    person = person_of(request)
    way = _way(person)
    place = len(list(takewhile(lambda each: each.id != asked.id, way)))
    words = fixed(
        "answer", question=asked.id, text=say(asked.text), text_version=asked.text_version, language=current_language()
    )
    return show(
        request,
        "question",
        step=_step(asked, person),
        fixed=words,
        to=ENTRIES,
        next=resolve_url("questions"),
        back=address_of(way[place - 1]) if 0 < place < len(way) else resolve_url("landing"),
        place=min(place + 1, len(way)),
        total=len(way),
        asks_why=_milder(asked) if needs_why(person, asked.id, now()) else "",
        changed_lead=say("web-changed.lead"),
    )


def _step(asked: Question, person: Person) -> Step:
    standing = asked.id not in screen(person, now()).unanswered
    given = [entry.answer.value for entry in person.of(QuestionAnswered) if entry.question == asked.id]
    return Step(
        name="answer",
        title=say(asked.text),
        why=say(asked.why),
        eyebrow=say(asked.group_text),
        options=yes_no_not_sure(),
        given=given[-1] if given and standing else "",
    )


def _way(person: Person) -> tuple[Question, ...]:
    """Every question on this person's way: those still open and those answered."""
    open_still = set(screen(person, now()).unanswered)
    answered = {entry.question for entry in person.of(QuestionAnswered)}
    entered = {Kind.AGE, Kind.BASELINE, Kind.BODY, Kind.RACK}
    return tuple(each for each in questions() if each.id in open_still or each.id in answered or each.kind in entered)


def _milder(asked: Question) -> str:
    """The answers that do not bind, as the page's condition lists them."""
    return "|".join(answer.value for answer in Answer if not asked.triggers(answer))


def again(person: Person, question_ids: tuple[str, ...]) -> list[dict[str, str]]:
    """Links to ask some questions again, by their own words."""
    known = {each.id: each for each in questions()}
    asked = [known[question_id] for question_id in question_ids if question_id in known]
    return [
        {"address": address_of(each), "label": say(Text("web-ask-again", {"group": say(each.group_text)}))}
        for each in asked
    ]
