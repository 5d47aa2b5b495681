"""Which language a browser is spoken to in: the one chosen there, else the first of its own that we have."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from backrack.words import languages, speaking
from backrack.words.text import DEFAULT_LANGUAGE

LANGUAGE_COOKIE = "backrack_language"
# browsers keep a cookie for 400 days at most (RFC 6265bis)
_KEEP = timedelta(days=400)

Answer = Callable[[HttpRequest], HttpResponse]


def language_of(request: HttpRequest) -> str:
    """One of :func:`backrack.words.languages`."""
    chosen = request.COOKIES.get(LANGUAGE_COOKIE, "")
    return chosen if chosen in languages() else _of_the_browser(request)


def _of_the_browser(request: HttpRequest) -> str:
    asked = parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    primary = (name.partition("-")[0] for name, weight in asked if weight > 0)
    return next((name for name in primary if name in languages()), DEFAULT_LANGUAGE)


def in_their_language(get_response: Answer) -> Answer:
    """Answers in the language of the browser, and says which it is."""

    def answer(request: HttpRequest) -> HttpResponse:
        language = language_of(request)
        with speaking(language):
            response = get_response(request)
        response.headers.setdefault("Content-Language", language)
        patch_vary_headers(response, ("Accept-Language", "Cookie"))
        return response

    return answer


@csrf_exempt  # nothing of anybody's is changed by it, and a token would stand on every page
@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Keeps the chosen language for this browser, and goes back to the page it was chosen on."""
    wanted, back = request.POST.get("language", ""), request.POST.get("back", "")
    ours = url_has_allowed_host_and_scheme(back, allowed_hosts=None) and back.startswith("/")
    response = HttpResponseRedirect(back if ours else reverse("landing"))
    if wanted in languages():
        secure = request.is_secure()
        response.set_cookie(LANGUAGE_COOKIE, wanted, max_age=_KEEP, httponly=True, samesite="Lax", secure=secure)
    return response
