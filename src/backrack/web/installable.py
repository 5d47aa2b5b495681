"""What makes a browser take backrack for an app: the manifest, and the worker that answers without a network."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import resolve_url
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from backrack.words import current_language, say

# the colours of paper (styles/tokens.css); a manifest has one scheme, the pages name both
_PAPER = "#f7f2ea"
_ICONS = (
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-maskable-512.png", "512x512", "maskable"),
)
_ALSO_KEPT = ("web/mark.svg",)
# asked for at every visit, so that an update is noticed at once
_ASK_ALWAYS = "private, no-cache, max-age=0"


@require_safe
def manifest(_request: HttpRequest) -> HttpResponse:
    """Name and description in the language of the browser."""
    icons = [
        {"src": static(f"web/{name}"), "sizes": size, "type": "image/png", "purpose": purpose}
        for name, size, purpose in _ICONS
    ]
    whole = {
        "id": "/",
        "name": say("web-name"),
        "short_name": say("web-name"),
        "description": say("web-landing.lead"),
        "lang": current_language(),
        "dir": "ltr",
        "start_url": resolve_url("today"),
        "scope": "/",
        "display": "standalone",
        "background_color": _PAPER,
        "theme_color": _PAPER,
        "categories": ["health", "fitness"],
        "icons": icons,
    }
    return JsonResponse(whole, content_type="application/manifest+json", headers={"Cache-Control": _ASK_ALWAYS})


@require_safe
def worker(_request: HttpRequest) -> HttpResponse:
    """The service worker, with the list of what it keeps before its own code: a new build is a new worker."""
    made = {**_built(), "nothing": render_to_string("web/away/nothing.html")}
    code = f"self.backrack = {json.dumps(made)};\n{_code()}"
    return HttpResponse(code, content_type="text/javascript", headers={"Cache-Control": _ASK_ALWAYS})


@require_safe
def built(_request: HttpRequest) -> HttpResponse:
    """The same list for the page that keeps what works without the server."""
    return JsonResponse(_built(), headers={"Cache-Control": _ASK_ALWAYS})


@cache
def _built() -> dict[str, Any]:
    """Every built file by its address, and one name for all of them."""
    folder = _static() / "built" / "assets"
    # the compressed forms lie beside them, and are sent by the names of these
    whole_files = (path for path in sorted(folder.iterdir()) if path.suffix not in (".br", ".gz"))
    kept = {static(f"built/assets/{path.name}"): path for path in whole_files}
    kept |= {static(name): _static() / name for name in _ALSO_KEPT}
    whole = hashlib.sha256(_code().encode())
    for address, path in kept.items():
        whole.update(address.encode() + path.read_bytes())
    return {"version": whole.hexdigest()[:16], "files": list(kept)}


@cache
def _code() -> str:
    return (_static() / "built" / "worker.js").read_text(encoding="utf-8")


def _static() -> Path:
    return Path(str(files("backrack.web") / "static"))
