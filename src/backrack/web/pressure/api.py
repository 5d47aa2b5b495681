"""The calls of the explorer and of the small map. They read only; an idle server carries no numerics for them."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.middleware.gzip import GZipMiddleware
from ninja import Router

from backrack.catalogue import UnknownExercise
from backrack.posture import ImpossiblePosture
from backrack.web import shapes, store
from backrack.web.people import person_id_of
from backrack.web.pressure.asked import CannotAsk, asked
from backrack.words import Text, say

router = Router()


@router.get("", openapi_extra=shapes.answers(shapes.ANYTHING, 422), url_name="pressure")
def pressure(
    request: HttpRequest,
    position: str = "",
    side: str = "",
    hip: str = "",
    seat: str = "",
    back: str = "",
    neck: str = "",
    height: str = "",
    mass: str = "",
    sex: str | None = None,
    rack: str = "",
    against: str = "",
) -> HttpResponseBase:
    """One view of the explorer. What is left out is the person's own."""
    from backrack.mechanics import MechanicsError
    from backrack.web.pressure.compiled import make_fast
    from backrack.web.pressure.told import told

    given = {name: value for name, value in request.GET.dict().items() if value or name == "sex"}
    make_fast()  # whoever moves a slider moves it again
    try:
        answer = told(asked(given, store.load(person_id_of(request))))
    except CannotAsk as wrong:
        return _refused(wrong.field, wrong.text)
    except MechanicsError as wrong:
        return _refused("position", wrong.text)
    except ImpossiblePosture:
        return _refused("hip", Text("web-pressure-impossible"))
    return _small_enough(request, answer)


@router.get("/small", openapi_extra=shapes.answers(shapes.ANYTHING, 404), url_name="pressure-small")
def small(request: HttpRequest, exercise: str, phase: str | None = None) -> HttpResponseBase:
    """The small map of one phase of an exercise, or of its main one."""
    from backrack.web.pressure.small import small_map

    try:
        found = small_map(store.load(person_id_of(request)), exercise, phase)
    except (UnknownExercise, KeyError):
        found = None
    if found is None:
        return JsonResponse({"error": say("web-pressure-no-map"), "reason": "no_map"}, status=404)
    return _small_enough(request, found)


def _refused(field: str, text: Text) -> JsonResponse:
    return JsonResponse({"error": say(text), "reason": "cannot_be_shown", "field": field}, status=422)


def _small_enough(request: HttpRequest, answer: dict[str, Any]) -> HttpResponseBase:
    # the pictures shrink to a third
    response = JsonResponse(answer)
    return GZipMiddleware(lambda _request: response).process_response(request, response)
