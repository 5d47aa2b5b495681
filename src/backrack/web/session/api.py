"""The calls of the player: today's session, and its track."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.middleware.gzip import GZipMiddleware
from django.urls import reverse
from ninja import Router

from backrack.plan import Given, Plan, Refusal, held_ms, is_over, nothing_to_come_back_to, plan_again, plan_today
from backrack.posture import Side
from backrack.record import Entry, Person, SettingsGiven
from backrack.timeline import Sound
from backrack.web import shapes, store
from backrack.web.as_set import as_set_here
from backrack.web.clock import now
from backrack.web.people import person_id_of
from backrack.web.session.given import Ticket, ticket_in
from backrack.web.session.ranges import serve_file
from backrack.web.session.tracks import Prepared, speak_ahead, track_on_disk, workshop
from backrack.web.session.wishes import Rate, of_the_person, wish_of
from backrack.words import say

router = Router()
_log = logging.getLogger(__name__)
TRACK_TYPE = "audio/mpeg"


def _answers(**kinds: dict[str, Any]) -> dict[str, Any]:
    return {"responses": {int(code.removeprefix("http")): answer for code, answer in kinds.items()}}


def _json(meaning: str, shape: dict[str, Any]) -> dict[str, Any]:
    return {"description": meaning, "content": {"application/json": {"schema": shape}}}


_SOUND = {TRACK_TYPE: {"schema": {"type": "string", "format": "binary"}}}
_SESSION = _answers(
    http200=_json("the session", shapes.ANYTHING),
    http202=_json("still being made", shapes.ANYTHING),
    http409=_json("no session now", shapes.FAULT),
    http503=_json("could not be made", shapes.FAULT),
)
_TRACK = _answers(
    http200={"description": "the whole track", "content": _SOUND},
    http206={"description": "the part asked for", "content": _SOUND},
    http304={"description": "known already"},
    http404=_json("not found", shapes.FAULT),
    http416={"description": "no such part"},
)


@dataclass(frozen=True)
class Begun:
    """A plan and the ticket it goes by: a new one, or the one that a person came back with."""

    plan: Plan
    ticket: Ticket


def begin(person: Person, moment: datetime, sitting: UUID | None = None, token: str = "") -> Begun | Refusal:
    """Today's session of a person; or, with a sitting and its token, the one that was begun."""
    if sitting is None:
        outcome = plan_today(person, moment, as_set=as_set_here())
        return outcome if isinstance(outcome, Refusal) else Begun(outcome, Ticket(person.id, moment, outcome.digest))
    ticket = ticket_in(token, person.id, moment)
    if ticket is None:
        return nothing_to_come_back_to()
    outcome = plan_again(person, Given(sitting, ticket.at, ticket.plan), moment, as_set_here())
    return outcome if isinstance(outcome, Refusal) else Begun(outcome, ticket)


def prepare(plan: Plan | Refusal, person: Person) -> None:
    """Begins making the session as the person's settings want it, so that it is ready when the player asks."""
    if isinstance(plan, Plan):
        workshop().order(plan, wish_of(person))


def speak_for(entries: Iterable[Entry]) -> None:
    """Has the phrases spoken in the background at the rate that new settings ask for. Returns at once."""
    for rate in {entry.speech_rate for entry in entries if isinstance(entry, SettingsGiven)} - {"normal"}:
        speak_ahead(workshop(), rate)


@router.get("", openapi_extra=_SESSION, url_name="session-data")
def session(
    request: HttpRequest,
    sound: Sound | None = None,
    rate: Rate | None = None,
    side: Side | None = None,
    sitting: UUID | None = None,
    given: str = "",
) -> HttpResponseBase:
    """Today's session for the player: 202 while it is being made, 409 with the reason when there is none.

    With ``sitting`` and ``given``, the session that was begun under them.
    """
    person = store.load(person_id_of(request))
    begun = begin(person, now(), sitting, given)
    if isinstance(begun, Refusal):
        return JsonResponse(_refused(begun), status=409)
    wish = wish_of(person, sound, rate, side)
    job = workshop().order(begun.plan, wish)
    if not job.done():
        return JsonResponse({"state": "preparing"}, status=202)
    if (problem := job.exception()) is not None:
        _log.error("The session could not be made.", exc_info=problem)
        workshop().forget(begun.plan, wish)
        return JsonResponse({"error": say("player-broken"), "reason": "not_made"}, status=503)
    held = held_ms(person, sitting) if sitting else {}
    whole = {**_with_addresses(job.result(), begun.ticket), **of_the_person(person), "held_ms": held}
    answer = JsonResponse(whole)
    # the pictures are numbers, and shrink to a third
    return GZipMiddleware(lambda _request: answer).process_response(request, answer)


@router.get("/track/{digest}.mp3", openapi_extra=_TRACK, url_name="session-track")
def track(request: HttpRequest, digest: str, given: str = "", download: bool = False) -> HttpResponseBase:
    """A track that was given, whole or in parts, to whom it was given. Anybody else's, or yesterday's, is not found.

    Whoever lies on the rack still hears the way off, whatever has been told since; a session that ended is closed.
    """
    person_id = person_id_of(request)
    ticket = ticket_in(given, person_id, now(), digest)
    if ticket is None or is_over(store.load(person_id), ticket.plan):
        return _no_track()
    made = workshop().with_track(digest)
    path = _download(made, digest) if download else made.files[digest] if made else track_on_disk(digest)
    if path is None or not path.exists():
        return _no_track()
    answer = serve_file(request, path, TRACK_TYPE, f"{digest}-whole" if download else digest)
    if download and made:
        answer["Content-Disposition"] = f'attachment; filename="backrack-{made.payload["date"]}.mp3"'
    return answer


def _download(made: Prepared | None, digest: str) -> Path | None:
    return made.downloads.get(digest) if made else None


def _no_track() -> HttpResponseBase:
    return JsonResponse({"error": say("player-no-track"), "reason": "not_found"}, status=404)


def _refused(refusal: Refusal) -> dict[str, str]:
    sentences = {"error": refusal.reason, "title": refusal.title, "what_to_do": refusal.what_to_do}
    return {"reason": refusal.kind.value, **{name: say(text) for name, text in sentences.items()}}


def _with_addresses(made: Prepared, ticket: Ticket) -> dict[str, Any]:
    heard, bells = (_address(name, ticket) if name else None for name in (made.sounds.voice, made.sounds.bells))
    return {**made.payload, "voice": made.voice, "audio_url": heard, "bells_url": bells, "given": ticket.signed()}


def _address(digest: str, ticket: Ticket) -> str:
    return f"{reverse('api-1:session-track', args=[digest])}?given={ticket.signed(digest)}"
