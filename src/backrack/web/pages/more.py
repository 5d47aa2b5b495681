"""The fourth way: everything that is not today's business, and the instructions for use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.views.decorators.http import require_safe

from backrack.record import Sign
from backrack.screening import micro_questions, who_must_not
from backrack.web.clock import now
from backrack.web.days import full_day
from backrack.web.emergency import emergency_number
from backrack.web.pages.frame import person_of, show
from backrack.web.pages.measures import asks_for_it
from backrack.words import Text, say

_PAGES = (
    "explorer",
    "easier",
    "clinician-said",
    "for-the-doctor",
    "print",
    "calendar",
    "phone",
    "rules",
    "settings",
    "instructions",
    "went-wrong",
    "measures-questionnaire",
    "data",
    "cannot-get-up",
)


@dataclass(frozen=True)
class Row:
    """One page of the list, and what is found there."""

    address: str
    title: str
    about: str


@require_safe
def more(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    pages = [page for page in _PAGES if page != "measures-questionnaire" or asks_for_it(person)]
    rows = [Row(resolve_url(page), say(f"guide-more-{page}"), say(f"guide-more-{page}.about")) for page in pages]
    return show(request, "more", person, here="more", rows=rows)


@require_safe
def instructions(request: HttpRequest) -> HttpResponse:
    """The instructions for use: the lists in them are read from the questions and from the signs to stop for."""
    person = person_of(request)
    return show(
        request,
        "instructions",
        person,
        here="more",
        closings=_closings(),
        signs=[Text(f"guide-sign-{sign.value}") for sign in Sign],
        before=[(asked.reason, asked.what) for asked in micro_questions()],
        number=emergency_number(person),
        folder=str(settings.BACKRACK_HOME),
        day=say(full_day(now().date())),
    )


def _closings() -> list[dict[str, Any]]:
    return [
        {
            "title": Text(f"guide-closed-{closing.action.name}"),
            "what": Text(f"guide-closed-{closing.action.name}.what"),
            "reasons": [asked.reason for asked in closing.questions],
        }
        for closing in who_must_not()
    ]
