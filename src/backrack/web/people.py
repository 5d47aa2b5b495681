"""Who is asking. Every page, call and file gets its person from :func:`person_id_of`.

Without an account a person is a signed device cookie, made at the first visit; another browser is another person.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

DEVICE_COOKIE = "backrack_device"
PERSON_HEADER = "X-Backrack-Person"
# browsers keep a cookie for 400 days at most (RFC 6265bis); it is renewed while the person keeps coming
_KEEP = timedelta(days=400)
_RENEW_AFTER = timedelta(days=30)


def person_id_of(request: HttpRequest) -> UUID:
    """The person behind a request; one who has just arrived gets a new id."""
    known: UUID | None = getattr(request, "person_id", None)
    if known is None:
        known = _read(request)[0] or uuid4()
        request.person_id = known  # type: ignore[attr-defined]
    return known


def mark_of(person_id: UUID) -> str:
    """What a page calls its person by: the same for all their pages, and nothing that opens anything."""
    return salted_hmac("backrack.person", str(person_id)).hexdigest()[:16]


def is_of_this_person(request: HttpRequest) -> bool:
    """Whether the page that calls was made for whoever holds the device cookie now.

    A page may stay open while everything is deleted in another window; a call that does not say is nobody's page.
    """
    said = request.headers.get(PERSON_HEADER)
    return said is None or said == mark_of(person_id_of(request))


def become_somebody_new(request: HttpRequest) -> None:
    """From the answer to this request on, the browser is a new person."""
    request.person_id = uuid4()  # type: ignore[attr-defined]
    request.is_new_person = True  # type: ignore[attr-defined]


def remember_device(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Sets the device cookie at the first visit, and again from time to time."""

    def answer(request: HttpRequest) -> HttpResponse:
        person_id_of(request)
        response = get_response(request)
        if getattr(request, "is_new_person", False) or not _read(request)[1]:
            response.set_cookie(
                DEVICE_COOKIE,
                _signer().sign(str(person_id_of(request))),
                max_age=_KEEP,
                httponly=True,
                samesite="Lax",
                secure=request.is_secure(),
            )
        return response

    return answer


def _read(request: HttpRequest) -> tuple[UUID | None, bool]:
    """The person a cookie names, if its signature holds, and whether the cookie is still young."""
    signed = request.COOKIES.get(DEVICE_COOKIE, "")
    try:
        return UUID(_signer().unsign(signed, max_age=_RENEW_AFTER)), True
    except SignatureExpired:
        return UUID(_signer().unsign(signed)), False
    except (BadSignature, ValueError):
        return None, False


def _signer() -> TimestampSigner:
    return TimestampSigner(salt="backrack.device")
