"""Help with getting up, and what is kept."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from backrack.catalogue import load_catalogue
from backrack.web.days import full_day
from backrack.web.pages.frame import person_of, show
from backrack.web.pages.refusal import emergency
from backrack.words import Text, say


@require_safe
def cannot_get_up(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    return show(request, "cannot_get_up", person, here="more", helps=_helps(), **emergency(True, person))


def _helps() -> tuple[Text, ...]:
    """What to do, in order; when to call for help stands on the page by itself."""
    return load_catalogue().cannot_get_up[:-1]


@require_safe
def data(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    since = say(full_day(person.entries[0].at.date())) if person.entries else ""
    kept: dict[str, Any] = {"count": len(person.entries), "since": since, "folder": str(settings.BACKRACK_HOME)}
    return show(request, "data", person, here="more", **kept)
