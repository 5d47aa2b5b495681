"""Who is asking. Every page, call and file gets its person from :func:`person_id_of`.

Without an account a person is a signed device cookie, made at the first visit; another browser is another person.
A browser that was handed a diary (:mod:`backrack.web.phone`) has a cookie that also names the device: with each request
the database is asked whether that has been taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

from backrack.web.phone.handing import is_open_to

DEVICE_COOKIE = "backrack_device"
PERSON_HEADER = "X-Backrack-Person"
# browsers keep a cookie for 400 days at most (RFC 6265bis); it is renewed while the person keeps coming
_KEEP = timedelta(days=400)
_RENEW_AFTER = timedelta(days=30)


@dataclass(frozen=True)
class _Holder:
    """Who holds a browser. ``device_id`` is None where they were not handed over; a cookie that is old is renewed."""

    person_id: UUID
    device_id: UUID | None
    young: bool


def person_id_of(request: HttpRequest) -> UUID:
    """The person behind a request; one who has just arrived gets a new id."""
    return _holder(request).person_id


def device_id_of(request: HttpRequest) -> UUID | None:
    """Which device this is, if its diary was handed over to it."""
    return _holder(request).device_id


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
    _become(request, uuid4(), None)


def become(request: HttpRequest, person_id: UUID, device_id: UUID) -> None:
    """From the answer to this request on, the browser is a device of this person."""
    _become(request, person_id, device_id)


def remember_device(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Sets the device cookie at the first visit, and again from time to time."""

    def answer(request: HttpRequest) -> HttpResponse:
        _holder(request)
        response = get_response(request)
        holder = _holder(request)
        if not holder.young:
            response.set_cookie(
                DEVICE_COOKIE,
                _signer().sign("/".join(map(str, filter(None, (holder.person_id, holder.device_id))))),
                max_age=_KEEP,
                httponly=True,
                samesite="Lax",
                secure=request.is_secure(),
            )
        return response

    return answer


def _holder(request: HttpRequest) -> _Holder:
    holder: _Holder | None = getattr(request, "holder", None)
    if holder is None:
        holder = _read(request) or _Holder(uuid4(), None, young=False)
        request.holder = holder  # type: ignore[attr-defined]
    return holder


def _become(request: HttpRequest, person_id: UUID, device_id: UUID | None) -> None:
    request.holder = _Holder(person_id, device_id, young=False)  # type: ignore[attr-defined]


def _read(request: HttpRequest) -> _Holder | None:
    """Who a cookie says that holds the browser, if its signature holds and nobody has taken the diary back."""
    signed = request.COOKIES.get(DEVICE_COOKIE, "")
    try:
        value, young = _unsigned(signed)
        person, _, device = value.partition("/")
        holder = _Holder(UUID(person), UUID(device) if device else None, young)
    except (BadSignature, ValueError):
        return None
    return holder if _is_open(holder) else None


def _unsigned(signed: str) -> tuple[str, bool]:
    try:
        return _signer().unsign(signed, max_age=_RENEW_AFTER), True
    except SignatureExpired:
        return _signer().unsign(signed), False


def _is_open(holder: _Holder) -> bool:
    if holder.device_id is None:
        return True
    try:
        return is_open_to(holder.person_id, holder.device_id)
    except DatabaseError:
        # nothing of anybody's can be read now either; a stranger's cookie would only lose the way back to the diary
        return True


def _signer() -> TimestampSigner:
    return TimestampSigner(salt="backrack.device")
