"""The page the session plays on."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from backrack.plan import Refusal
from backrack.web.days import full_day
from backrack.web.session.api import plan_of, prepare
from backrack.words import say


@require_safe
def session(request: HttpRequest) -> HttpResponseBase:
    """The player. Without a plan there is nothing to play: today says why."""
    plan = plan_of(request)
    if isinstance(plan, Refusal):
        return redirect("today")
    prepare(plan)
    context = {
        "plan": plan,
        "day": say(full_day(plan.day)),
        "session_url": reverse("api-1:session-data"),
        "entries_url": reverse("api-1:add_entries"),
    }
    answer: HttpResponse = render(request, "web/session.html", context)
    return answer
