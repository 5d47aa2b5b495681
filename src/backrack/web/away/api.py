"""The calls by which a device gets what is put by for it, and its two sessions."""

from __future__ import annotations

import hashlib
import json
import logging
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.middleware.gzip import GZipMiddleware
from django.urls import reverse
from ninja import Router

from backrack.catalogue import load_catalogue
from backrack.plan import Plan, Refusal
from backrack.record import Person
from backrack.web import shapes, store
from backrack.web.away.kept import KEPT
from backrack.web.clock import now
from backrack.web.days import weekday
from backrack.web.people import mark_of, person_id_of
from backrack.web.session.given import Ticket
from backrack.web.session.tracks import Prepared, workshop
from backrack.web.session.wishes import of_the_person, wish_of
from backrack.words import current_language, say

if TYPE_CHECKING:  # it tries the rules, which weigh, and an idle server carries no numerics
    from backrack.away import Away

router = Router()
_log = logging.getLogger(__name__)

FORMAT = 1
GIVEN = "away"
"""Stands for the plan in the tickets of what is put by: it may be done on several days, so no session ends it."""
PAGES = (
    "/away",
    "/away/check-in",
    "/away/session/normal",
    "/away/session/gentler",
    "/away/after",
    "/away/settled",
    "/away/morning",
    "/exercises",
    "/explorer",
    "/instructions",
    "/cannot-get-up",
)


class Variant(StrEnum):
    NORMAL = "normal"
    GENTLER = "gentler"


@dataclass(frozen=True)
class _Ready:
    """A session that was put by, with its pictures and tracks made."""

    plan: Plan
    made: Prepared


_JSON = {"content": {"application/json": {"schema": shapes.ANYTHING}}}
_BUNDLE = {
    "responses": {
        200: {"description": "what is put by, or why nothing is", **_JSON},
        202: {"description": "still being made", **_JSON},
    }
}
_SESSION = {
    "responses": {
        **_BUNDLE["responses"],
        404: {"description": "not found", "content": {"application/json": {"schema": shapes.FAULT}}},
        409: {"description": "nothing is put by", "content": {"application/json": {"schema": shapes.FAULT}}},
        503: {"description": "could not be made", "content": {"application/json": {"schema": shapes.FAULT}}},
    }
}


@router.get("", openapi_extra=_BUNDLE, url_name="away")
def bundle(request: HttpRequest) -> HttpResponseBase:
    """All that this device may offer while the server is away, and all it has to compare. 202 while it is made."""
    person = store.load(person_id_of(request))
    made_at, outcome = KEPT.put_by(person, now())
    jobs = {variant: _order(person, outcome, variant) for variant in Variant}
    if not all(job is None or job.done() for job in jobs.values()):
        return JsonResponse({"state": "preparing"}, status=202)
    ready = {variant: found for variant, job in jobs.items() if (found := _ready(person, outcome, variant, job))}
    return _packed(request, _bundle(person, outcome, made_at, ready))


@router.get("/session/{name}", openapi_extra=_SESSION, url_name="away-session")
def session(request: HttpRequest, name: str) -> HttpResponseBase:
    """One of the two sessions for the player, as it is put by."""
    if name not in set(Variant):
        return JsonResponse({"error": say("web-api-not-found"), "reason": "not_found"}, status=404)
    variant = Variant(name)
    person = store.load(person_id_of(request))
    _, outcome = KEPT.put_by(person, now())
    job = _order(person, outcome, variant)
    if isinstance(outcome, Refusal) or job is None:
        return JsonResponse({"error": say("away-nothing"), "reason": "nothing_put_by"}, status=409)
    if not job.done():
        return JsonResponse({"state": "preparing"}, status=202)
    found = _ready(person, outcome, variant, job)
    if found is None:
        return JsonResponse({"error": say("player-broken"), "reason": "not_made"}, status=503)
    sounds = {"audio_url": found.made.sounds.voice, "bells_url": found.made.sounds.bells}
    ticket = Ticket(person.id, now(), GIVEN)
    addresses = {name: _track(each, ticket) if each else None for name, each in sounds.items()}
    whole = {**found.made.payload, **addresses, **of_the_person(person)}
    return _packed(request, {**whole, "voice": found.made.voice, "given": f"{GIVEN}:{variant.value}", "held_ms": {}})


def _order(person: Person, outcome: Away | Refusal, variant: Variant) -> Future[Prepared] | None:
    return None if isinstance(outcome, Refusal) else workshop().order(_plan(outcome, variant), wish_of(person))


def _plan(away: Away, variant: Variant) -> Plan:
    return away.normal if variant is Variant.NORMAL else away.gentler


def _ready(person: Person, outcome: Away | Refusal, variant: Variant, job: Future[Prepared] | None) -> _Ready | None:
    if isinstance(outcome, Refusal) or job is None:
        return None
    plan = _plan(outcome, variant)
    if (problem := job.exception()) is not None:
        _log.error("A session could not be put by.", exc_info=problem)
        workshop().forget(plan, wish_of(person))
        return None
    return _Ready(plan, job.result())


def _bundle(person: Person, outcome: Away | Refusal, made_at: datetime, ready: dict[Variant, _Ready]) -> dict[str, Any]:
    from backrack.away import away_to_data

    ticket = Ticket(person.id, now(), GIVEN)
    told = away_to_data(person, outcome, made_at)
    content = {
        "format": FORMAT,
        "person": mark_of(person.id),
        "language": current_language(),
        **told,
        "days": [{**day, "label": say(weekday(datetime.fromisoformat(day["date"]).date()))} for day in told["days"]],
        "sessions": {variant.value: _session(found, variant, ticket) for variant, found in ready.items()},
        "pages": [*PAGES, *(reverse("exercise", args=[each.id]) for each in load_catalogue().exercises)],
        "asks": [],
    }
    name = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]
    # told last: what was put by may be some minutes old, and a device holds its own clock against this
    return {"id": name, **content, "now": now().isoformat()}


def _session(found: _Ready, variant: Variant, ticket: Ticket) -> dict[str, Any]:
    plan, sounds = found.plan, found.made.sounds
    return {
        "title": say(plan.title),
        "minutes": plan.minutes,
        "why": say(plan.why),
        "needs": [say(need) for need in plan.needs],
        "page": f"/away/session/{variant.value}",
        "url": reverse("api-1:away-session", args=[variant.value]),
        "tracks": [_track(name, ticket) for name in dict.fromkeys((sounds.voice, sounds.bells)) if name],
    }


def _track(name: str, ticket: Ticket) -> str:
    return f"{reverse('api-1:session-track', args=[name])}?given={ticket.signed(name)}"


def _packed(request: HttpRequest, content: dict[str, Any]) -> HttpResponseBase:
    answer = JsonResponse(content)
    # the pictures are numbers, and shrink to a third
    return GZipMiddleware(lambda _request: answer).process_response(request, answer)
