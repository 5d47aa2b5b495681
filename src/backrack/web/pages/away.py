"""Pages that a device puts by for when the server cannot be reached. Their script fills in what holds by then.

A browser that asks for one of them while the server answers is led to its sister, which knows more.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from backrack.asking import Kind
from backrack.plan import Refusal
from backrack.record import Person
from backrack.web.away.kept import KEPT
from backrack.web.clock import now
from backrack.web.emergency import emergency_number
from backrack.web.pages.check_in import every_step
from backrack.web.pages.frame import ENTRIES, fixed, person_of, show
from backrack.web.pages.reports import after_steps, morning_steps, settled_steps
from backrack.web.picture import of_plan
from backrack.words import Text, say

TO_KEEP = "X-Backrack-Keep"
VARIANTS = ("normal", "gentler")
_REPORTS: dict[str, Callable[[Person], Any]] = {
    Kind.AFTER.value: lambda _: after_steps(),
    Kind.SETTLED.value: lambda _: settled_steps(),
    Kind.MORNING.value: lambda person: morning_steps(person, {}),
}


def _only_to_keep(sister: str) -> Callable[..., Any]:
    def put_by(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        def answer(request: HttpRequest, **parts: str) -> HttpResponse:
            if TO_KEEP in request.headers:
                return view(request, **parts)
            if not sister and parts["report"] not in _REPORTS:
                raise Http404
            return redirect(sister or parts["report"])

        return require_safe(answer)

    return put_by


@_only_to_keep("today")
def today(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    number = emergency_number(person)
    return show(
        request,
        "away/today",
        person,
        here="today",
        away="today",
        number=number,
        pictures=_pictures(person),
        reports=tuple(_REPORTS),
        words=json.dumps(_words()),
    )


def _pictures(person: Person) -> dict[str, SafeString]:
    """What each session put by begins with, by the name of what is shown."""
    _, outcome = KEPT.put_by(person, now())
    if isinstance(outcome, Refusal):
        return {}
    return {"normal": of_plan(outcome.normal), "gentler": of_plan(outcome.gentler)}


def _words() -> dict[str, str]:
    """Sentences with places in braces for what only the device knows by then."""
    places = {name: f"{{{name}}}" for name in ("title", "minutes", "weekday", "time")}
    keys = {
        "title": "web-away-title",
        "on": "web-away-when",
        "today": "web-away-when.today",
        "tomorrow": "web-away-when.tomorrow",
        "session": "web-away-day.session",
        "rest": "web-away-day.rest",
    }
    return {name: say(Text(key, places)) for name, key in keys.items()}


@_only_to_keep("check-in")
def check_in(request: HttpRequest) -> HttpResponse:
    return _steps(request, "check-in", say("web-check-in"), every_step(person_of(request)), fixed("check_in"))


@_only_to_keep("")
def report(request: HttpRequest, report: str) -> HttpResponse:
    if report not in _REPORTS:
        raise Http404
    steps = _REPORTS[report](person_of(request))
    return _steps(request, report, say(f"web-report-{report}"), steps, fixed(report))


def _steps(request: HttpRequest, name: str, title: str, steps: Any, whole: str) -> HttpResponse:
    back = resolve_url("today")
    around: dict[str, Any] = {"to": ENTRIES, "next": back, "back": back, "away": name}
    return show(request, "list_of_steps", title=title, steps=steps, fixed=whole, **around)


@_only_to_keep("session")
def session(request: HttpRequest, variant: str) -> HttpResponse:
    """The player without its plan: what it is about is put by beside it."""
    if variant not in VARIANTS:
        raise Http404
    addresses = {"session_url": f"/api/away/session/{variant}", "entries_url": resolve_url("api-1:add_entries")}
    answer: HttpResponse = render(request, "web/session.html", {"variant": variant, **addresses})
    return answer
