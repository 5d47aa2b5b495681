"""Headers that every answer carries, and one of requests that is looked at first."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.gzip import GZipMiddleware

_PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), screen-wake-lock=(self), autoplay=(self)"


def quiet_headers(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Pages about a person are never kept by a cache; sensors stay off; other origins may read nothing."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers.setdefault("Permissions-Policy", _PERMISSIONS)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response

    return answer


def small_pages(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Pages go compressed to browsers that ask for it: a fifth of the size, on a line that may be slow.

    Django puts a few random bytes into each, and the token in a page is another one each time, so that its length
    tells nothing (BREACH). Sound and files are left as they are: they are asked for in parts.
    """
    press = GZipMiddleware(get_response)

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if response.headers.get("Content-Type", "").startswith("text/html"):
            press.process_response(request, response)  # it presses the answer itself
        return response

    return answer


def plain_lengths(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """A length that is no number is none: Django has read no body then, but would stumble over the word later."""

    def answer(request: HttpRequest) -> HttpResponse:
        said = str(request.META.get("CONTENT_LENGTH") or "")
        if not (said.isascii() and said.isdigit()):
            request.META["CONTENT_LENGTH"] = ""
        return get_response(request)

    return answer
