"""Pages for what went wrong, in our own look and words."""

from __future__ import annotations

import logging

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse

from backrack.web import store
from backrack.web.pages.frame import show
from backrack.web.people import person_id_of
from backrack.words import say


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _fault(request, 400, "web-fault-request")


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _fault(request, 403, "web-fault-origin")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _fault(request, 404, "web-fault-missing")


def broken(request: HttpRequest) -> HttpResponse:
    return _fault(request, 500, "web-fault-broken")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    logging.getLogger("backrack.web").info("refused a form from elsewhere: %s", reason)
    return _fault(request, 403, "web-fault-origin")


def _has_a_diary(request: HttpRequest) -> bool:
    """Whether there is a way around for this person; a page for a fault does not fail as well."""
    try:
        return store.has_any(person_id_of(request))
    except DatabaseError:
        return False


def _fault(request: HttpRequest, status: int, key: str) -> HttpResponse:
    if request.path.startswith("/api/"):
        return JsonResponse({"error": say(f"{key}.lead"), "reason": "fault"}, status=status)
    enrolled = status == 404 and _has_a_diary(request)
    return show(request, "fault", status=status, title=say(key), lead=say(f"{key}.lead"), enrolled=enrolled)
