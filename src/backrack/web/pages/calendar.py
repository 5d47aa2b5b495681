"""The weeks ahead as a calendar: to take along as a file, or to subscribe to at an address of one's own."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_POST, require_safe

from backrack.agenda import Ahead, ahead, calendar_of
from backrack.record import Person
from backrack.web import store, subscribed
from backrack.web.as_set import as_set_here
from backrack.web.clock import now
from backrack.web.pages.frame import person_of, show
from backrack.web.people import person_id_of
from backrack.words import Text, current_language, say, speaking

TYPE = "text/calendar; charset=utf-8"
SHOWN = 6  # assumed: about as many as one looks at


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    found = subscribed.subscription_of(person.id)
    address = request.build_absolute_uri(resolve_url("calendar-subscribed", found.token)) if found else ""
    planned = ahead(person, now(), as_set=as_set_here())[:SHOWN]
    rows = [_row(each) for each in planned]
    return show(request, "calendar", person, here="more", rows=rows, address=address)


@require_safe
def download(request: HttpRequest) -> HttpResponse:
    """The calendar of whoever holds the device cookie, as a file."""
    name = {"Content-Disposition": 'attachment; filename="backrack.ics"'}
    return HttpResponse(_of(person_of(request)), content_type=TYPE, headers=name)


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The calendar that a token opens, for calendars: they bring no cookie, and speak the language it was made in."""
    found = subscribed.behind(token)
    if found is None:
        raise Http404
    with speaking(found.language):
        return HttpResponse(_of(store.load(found.person_id)), content_type=TYPE)


@require_POST
def address(request: HttpRequest) -> HttpResponse:
    """Makes, renews or switches off the address."""
    person_id, wanted = person_id_of(request), request.POST.get("address", "")
    if wanted == "new":
        subscribed.renew(person_id, current_language())
    elif wanted == "off":
        subscribed.switch_off(person_id)
    return redirect("calendar")


def _of(person: Person) -> str:
    moment = now()
    return calendar_of(ahead(person, moment, as_set=as_set_here()), person.id, moment)


def _row(planned: Ahead) -> dict[str, str]:
    at = planned.at
    day = Text("paper-short-day", {"weekday": at.isoweekday(), "day": at.day, "month": at.month})
    return {
        "when": say(Text("calendar-when", {"day": day, "time": f"{at.hour}:{at.minute:02}"})),
        "what": say(f"agenda-{planned.event}"),
    }
