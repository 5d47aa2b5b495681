"""What can be printed: today's session, the whole programme and a diary sheet, each as a PDF."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from backrack.paper import Span, diary_pdf, programme_pdf, session_pdf
from backrack.plan import Plan, Refusal, plan_today
from backrack.record import Person
from backrack.web.as_set import as_set_here
from backrack.web.clock import now
from backrack.web.emergency import emergency_number
from backrack.web.pages.frame import person_of, show
from backrack.words import say


@require_safe
def sheets(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    outcome = plan_today(person, now(), as_set=as_set_here())
    refused = outcome if isinstance(outcome, Refusal) else None
    why = [say(refused.reason), say(refused.what_to_do)] if refused else []
    return show(request, "print", person, here="more", why=why)


@require_safe
def session(request: HttpRequest) -> HttpResponse:
    """The sheet of today's session; whoever has none today is told why on the page of today."""
    person = person_of(request)
    outcome = plan_today(person, now(), as_set=as_set_here())
    if not isinstance(outcome, Plan):
        return redirect("today")
    return _pdf(session_pdf(outcome, _number(person)), "session", outcome.day.isoformat())


@require_safe
def programme(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    return _pdf(programme_pdf(person, moment, _number(person), as_set_here()), "programme", moment.date().isoformat())


@require_safe
def diary(request: HttpRequest) -> HttpResponse:
    """A sheet from today on: a month, or with ``?span=week`` a week."""
    asked = request.GET.get("span", Span.MONTH)
    if asked not in list(Span):
        raise Http404
    person, day = person_of(request), now().date()
    return _pdf(diary_pdf(Span(asked), day, _number(person)), "diary", day.isoformat())


def _number(person: Person) -> str | None:
    found = emergency_number(person)
    return found.shown if found else None


def _pdf(content: bytes, sheet: str, day: str) -> HttpResponse:
    name = {"Content-Disposition": f'attachment; filename="backrack-{sheet}-{day}.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=name)
