"""The calls of the exercise pages: what is open to whoever asks, the moving pictures, and the reading."""

from __future__ import annotations

import logging
from typing import Any

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.middleware.gzip import GZipMiddleware
from django.urls import reverse
from ninja import Router

from backrack.audio.readings import Reading
from backrack.catalogue import Exercise, UnknownExercise, load_catalogue
from backrack.plan import access_to, access_to_data
from backrack.posture import Side
from backrack.web import shapes, store
from backrack.web.as_set import as_set_here
from backrack.web.clock import now
from backrack.web.exercises.motions import packed_motions
from backrack.web.exercises.reading import reading_room
from backrack.web.packed import unpack
from backrack.web.people import person_id_of
from backrack.web.session.ranges import serve_file
from backrack.words import say

router = Router()
_log = logging.getLogger(__name__)
SOUND = "audio/mpeg"


def _json(meaning: str, shape: dict[str, Any]) -> dict[str, Any]:
    return {"description": meaning, "content": {"application/json": {"schema": shape}}}


_BYTES = {SOUND: {"schema": {"type": "string", "format": "binary"}}}
_READING = {
    "responses": {
        200: _json("where it is, and when each stretch is heard", shapes.ANYTHING),
        202: _json("still being made", shapes.ANYTHING),
        404: _json("not found", shapes.FAULT),
        503: _json("no voice can be had", shapes.FAULT),
    }
}
_FILE = {
    "responses": {
        200: {"description": "the whole reading", "content": _BYTES},
        206: {"description": "the part asked for", "content": _BYTES},
        304: {"description": "known already"},
        404: _json("not found", shapes.FAULT),
        416: {"description": "no such part"},
    }
}


@router.get("", openapi_extra=shapes.answers(shapes.ANYTHING), url_name="exercises-access")
def exercises(request: HttpRequest) -> HttpResponseBase:
    """Every exercise in the maker's order, and whether it is open to whoever asks."""
    found = access_to(store.load(person_id_of(request)), now(), as_set=as_set_here())
    names = {exercise.id: say(exercise.name) for exercise in load_catalogue().exercises}
    told = [{"name": names[each.exercise_id], **access_to_data(each)} for each in found]
    return JsonResponse({"exercises": told})


@router.get("/{exercise_id}/motions", openapi_extra=shapes.answers(shapes.ANYTHING, 404), url_name="exercise-motions")
def motions(request: HttpRequest, exercise_id: str, side: Side = Side.LEFT) -> HttpResponseBase:
    """The movement of an exercise on one side, step by step. The same for everybody."""
    exercise = _exercise(exercise_id)
    if exercise is None:
        return _not_found()
    answer = JsonResponse(unpack(packed_motions(exercise.id, side)))
    # the pictures are numbers, and shrink to a third
    return GZipMiddleware(lambda _request: answer).process_response(request, answer)


@router.get("/{exercise_id}/reading", openapi_extra=_READING, url_name="exercise-reading")
def reading(request: HttpRequest, exercise_id: str) -> HttpResponseBase:
    """The page of an exercise as sound: 202 while it is being made, 503 where no voice can be had."""
    exercise = _exercise(exercise_id)
    if exercise is None:
        return _not_found()
    job = reading_room().order(exercise.id)
    if not job.done():
        return JsonResponse({"state": "preparing"}, status=202)
    if (problem := job.exception()) is not None:
        _log.error("The reading could not be made.", exc_info=problem)
        reading_room().forget(exercise.id)
        return JsonResponse({"error": say("exercises-read-no-voice"), "reason": "no_voice"}, status=503)
    return JsonResponse(_with_address(exercise.id, job.result()))


@router.get("/{exercise_id}/reading/{digest}.mp3", openapi_extra=_FILE, url_name="exercise-reading-file")
def reading_file(request: HttpRequest, exercise_id: str, digest: str) -> HttpResponseBase:
    """The reading of an exercise, whole or in parts. It says nothing of anybody."""
    made = reading_room().made(exercise_id)
    if made is None or made.digest != digest or not made.path.exists():
        return _not_found()
    return serve_file(request, made.path, SOUND, digest)


def _exercise(exercise_id: str) -> Exercise | None:
    try:
        return load_catalogue().exercise(exercise_id)
    except UnknownExercise:
        return None


def _not_found() -> JsonResponse:
    return JsonResponse({"error": say("exercises-not-found"), "reason": "not_found"}, status=404)


def _with_address(exercise_id: str, made: Reading) -> dict[str, Any]:
    return {
        "url": reverse("api-1:exercise-reading-file", args=[exercise_id, made.digest]),
        "voice": made.voice,
        "stretches": [{"from_ms": each.from_ms, "to_ms": each.to_ms} for each in made.stretches],
    }
