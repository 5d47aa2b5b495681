"""The short questions before each session."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.asking import morning_of
from backrack.plan import Plan, RefusalKind, limbs_are_to_ask, needs_someone, plan_today
from backrack.record import Person
from backrack.screening import micro_questions, screen
from backrack.web.as_set import as_set_here
from backrack.web.clock import now
from backrack.web.pages.frame import ENTRIES, Step, choice, fixed, how_far, pain, person_of, show, yes_no_not_sure
from backrack.words import say

# A check-in may be done where it is asked for, and again where it may change the answer.
_OPEN = (RefusalKind.CHECK_IN, RefusalKind.NOT_TODAY, RefusalKind.PAUSED)
_FIELDS = {
    "MS_numbness": "numbness_bladder_bowel",
    "MS_weakness": "new_weakness",
    "MS_fever": "fever_fall_illness",
    "MS_further": "moved_further_down",
}


@require_safe
def check_in(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    outcome = plan_today(person, now(), as_set=as_set_here())
    if not isinstance(outcome, Plan) and outcome.kind not in _OPEN:
        return redirect("today")
    return show(
        request,
        "list_of_steps",
        title=say("web-check-in"),
        steps=_steps(person),
        fixed=fixed("check_in"),
        to=ENTRIES,
        next=resolve_url("today"),
        back=resolve_url("today"),
    )


def every_step(person: Person) -> tuple[Step, ...]:
    """All of it, for a day on which nobody knows what reports will have said."""
    return _steps(person, every=True)


def _steps(person: Person, every: bool = False) -> tuple[Step, ...]:
    """What reports have not said already."""
    eyebrow, moment = say("web-check-in"), now()
    steps = [pain("pain_now", say("web-pain-now"), eyebrow=eyebrow)]
    if every or morning_of(person, moment.date()) is None:
        skip = say("web-pain-morning.skip")
        steps.append(pain("pain_this_morning", say("web-pain-morning"), eyebrow=eyebrow, skip=skip))
    steps.append(how_far("distal_now", say("web-distal-now"), lead=say("web-usual-distal.lead"), eyebrow=eyebrow))
    if every or limbs_are_to_ask(person, moment):
        steps += _after_last(say("web-after-last"))
    steps += [
        Step(_FIELDS[asked.id], say(asked.text), yes_no_not_sure(), why=say(asked.why), eyebrow=say(asked.group_text))
        for asked in micro_questions()
    ]
    if needs_someone(person, screen(person, moment)):
        steps.append(choice("someone_in_room", "web-someone", why=say("web-someone.why"), eyebrow=eyebrow))
    return tuple(steps)


def _after_last(eyebrow: str) -> list[Step]:
    return [
        how_far("after_last.distal_level", say("web-after-distal"), lead=say("web-after-distal.lead"), eyebrow=eyebrow),
        choice("after_last.tingling", "web-tingling", lead=say("web-tingling.lead"), eyebrow=eyebrow),
        choice(
            "after_last.tingling_over_one_hour",
            "web-tingling-hour",
            eyebrow=eyebrow,
            when="after_last.tingling=yes|not_sure",
        ),
    ]
