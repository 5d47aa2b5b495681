"""The page the session plays on."""

from __future__ import annotations

from contextlib import suppress
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from backrack.plan import Refusal
from backrack.web.clock import now
from backrack.web.days import full_day
from backrack.web.pages.frame import person_of
from backrack.web.session.api import begin, prepare
from backrack.words import say


@require_safe
def session(request: HttpRequest) -> HttpResponseBase:
    """The player, anew or for the sitting it was begun as. Without a plan there is nothing to play: today says why."""
    person = person_of(request)
    begun = begin(person, now(), _sitting(request), request.GET.get("given", ""))
    if isinstance(begun, Refusal):
        return redirect("today")
    prepare(begun.plan, person)
    context = {
        "plan": begun.plan,
        "day": say(full_day(begun.plan.day)),
        "session_url": reverse("api-1:session-data"),
        "entries_url": reverse("api-1:add_entries"),
    }
    answer: HttpResponse = render(request, "web/session.html", context)
    return answer


def _sitting(request: HttpRequest) -> UUID | None:
    with suppress(ValueError):
        return UUID(request.GET.get("sitting", ""))
    return None
