"""What arrived of a request that came through a proxy, for ``backrack doctor --url``. Nothing is stored."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from ninja import Router

from backrack import __version__
from backrack.audio.files import write_whole
from backrack.web import shapes
from backrack.web.session.ranges import serve_file
from backrack.web.silence import SILENCE
from backrack.words import say

router = Router()
_TYPE = "audio/mpeg"
_SOUND = {_TYPE: {"schema": {"type": "string", "format": "binary"}}}
_SILENCE_ANSWERS = {
    "responses": {
        200: {"description": "the whole track", "content": _SOUND},
        206: {"description": "the part asked for", "content": _SOUND},
        304: {"description": "known already"},
        416: {"description": "no such part"},
    }
}


@router.get("/seen", openapi_extra=shapes.answers(shapes.ANYTHING))
def seen(request: HttpRequest) -> HttpResponse:
    """How this request looked when it got here."""
    return JsonResponse(
        {
            "backrack": __version__,
            "host": request.headers.get("Host"),
            "origin": request.headers.get("Origin"),
            "forwarded_proto": request.headers.get("X-Forwarded-Proto"),
            "scheme": request.scheme,
        }
    )


@router.post("/sent", openapi_extra=shapes.takes(shapes.ANYTHING, shapes.ANYTHING))
def sent(request: HttpRequest) -> HttpResponse:
    """How many bytes arrived, if the call would have been taken as one of our own pages."""
    try:
        return JsonResponse({"bytes": len(request.body)})
    except RequestDataTooBig:
        return JsonResponse({"error": say("web-api-too-big"), "reason": "too_big"}, status=413)


@router.get("/silence.mp3", openapi_extra=_SILENCE_ANSWERS)
def silence(request: HttpRequest) -> HttpResponseBase:
    """A track of nothing, served as every track is."""
    return serve_file(request, _silent_file(), _TYPE, sha256(SILENCE).hexdigest()[:16])


def _silent_file() -> Path:
    path = Path(settings.BACKRACK_HOME) / "audio" / f"silence-{len(SILENCE)}.mp3"
    if not path.exists():
        write_whole(path, (SILENCE,))
    return path
