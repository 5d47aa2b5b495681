"""The calls of the player: today's session, and its track."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import Any

from django.core import signing
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.middleware.gzip import GZipMiddleware
from django.urls import reverse
from ninja import Router

from backrack.plan import Plan, Refusal, plan_today
from backrack.web import shapes, store
from backrack.web.clock import now
from backrack.web.people import person_id_of
from backrack.web.session.ranges import serve_file
from backrack.web.session.tracks import Prepared, workshop
from backrack.words import say

router = Router()
_log = logging.getLogger(__name__)
TRACK_TYPE = "audio/mpeg"
# A session once begun may be heard to its end, pauses included, though its check-in grows old meanwhile; assumed.
GIVEN_FOR = timedelta(hours=1)
_SALT = "backrack.session.given"


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


def plan_of(request: HttpRequest) -> Plan | Refusal:
    """Today's plan of whoever asks."""
    return plan_today(store.load(person_id_of(request)), now())


def prepare(plan: Plan | Refusal) -> None:
    """Begins making the session, so that it is ready when the player asks. Returns at once."""
    if isinstance(plan, Plan):
        workshop().order(plan)


@router.get("", openapi_extra=_SESSION, url_name="session-data")
def session(request: HttpRequest) -> HttpResponseBase:
    """Today's session for the player: 202 while it is being made, 409 with the reason when there is none."""
    plan = plan_of(request)
    if isinstance(plan, Refusal):
        return JsonResponse(_refused(plan), status=409)
    job = workshop().order(plan)
    if not job.done():
        return JsonResponse({"state": "preparing"}, status=202)
    if (problem := job.exception()) is not None:
        _log.error("The session could not be made.", exc_info=problem)
        workshop().forget(plan)
        return JsonResponse({"error": say("player-broken"), "reason": "not_made"}, status=503)
    answer = JsonResponse(_with_addresses(job.result()))
    # the pictures are numbers, and shrink to a third
    return GZipMiddleware(lambda _request: answer).process_response(request, answer)


@router.get("/track/{digest}.mp3", openapi_extra=_TRACK, url_name="session-track")
def track(request: HttpRequest, digest: str, given: str = "", download: bool = False) -> HttpResponseBase:
    """The track of today's session, whole or in parts. Anybody else's, or yesterday's, is not found."""
    made = _made_for(request, given)
    path = (made.downloads if download else made.files).get(digest) if made else None
    if path is None or not path.exists():
        return JsonResponse({"error": say("player-no-track"), "reason": "not_found"}, status=404)
    answer = serve_file(request, path, TRACK_TYPE, f"{digest}-whole" if download else digest)
    if download and made:
        answer["Content-Disposition"] = f'attachment; filename="backrack-{made.payload["date"]}.mp3"'
    return answer


def _refused(refusal: Refusal) -> dict[str, str]:
    sentences = {"error": refusal.reason, "title": refusal.title, "what_to_do": refusal.what_to_do}
    return {"reason": refusal.kind.value, **{name: say(text) for name, text in sentences.items()}}


def _made_for(request: HttpRequest, given: str) -> Prepared | None:
    plan = plan_of(request)
    if isinstance(plan, Refusal) and (at := _given_at(given)):
        plan = plan_today(store.load(person_id_of(request)), at)
    if isinstance(plan, Refusal):
        return None
    job: Future[Prepared] = workshop().order(plan)
    return job.result() if job.done() and job.exception() is None else None


def _with_addresses(made: Prepared) -> dict[str, Any]:
    voice, bells = (_address(name) if name else None for name in (made.sounds.voice, made.sounds.bells))
    return {**made.payload, "voice": made.voice, "audio_url": voice, "bells_url": bells}


def _address(digest: str) -> str:
    given = signing.dumps(now().isoformat(), salt=_SALT)
    return f"{reverse('api-1:session-track', args=[digest])}?given={given}"


def _given_at(given: str) -> datetime | None:
    """When the session was given to the player, if that is not long ago."""
    try:
        at = datetime.fromisoformat(signing.loads(given, salt=_SALT))
    except signing.BadSignature:
        return None
    return at if now() - at <= GIVEN_FOR else None
