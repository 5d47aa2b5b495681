"""The page that brings backrack to a phone, the certificate to trust, and the link that hands a diary over."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from cryptography.hazmat.primitives.serialization import Encoding
from django.core.validators import slug_re
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backrack.record import Person
from backrack.web import store
from backrack.web.clock import now
from backrack.web.days import full_day
from backrack.web.pages.frame import person_of, show
from backrack.web.people import become, device_id_of, person_id_of
from backrack.web.phone import handing
from backrack.web.phone.handing import Link
from backrack.web.phone.misses import Misses
from backrack.web.phone.page import (
    GONE,
    TOO_MANY,
    UNKNOWN,
    authority,
    device_rows,
    fingerprint_lines,
    kind_of,
    qr,
    reach_of,
)
from backrack.words import say

_CONFLICT = 409
_START, _START_FROM_SOURCE = "backrack serve --phone", "make run PHONE=1"
_missed = Misses()
# registered and taken away again by the page: a browser that does not trust the certificate refuses it
_NOTHING = "// nothing\n"


@require_safe
def phone(request: HttpRequest) -> HttpResponse:
    """The guided steps, as far as they can be gone where the page was opened."""
    person, reach, found = person_of(request), reach_of(request), authority()
    devices = device_rows(handing.devices_of(person.id), device_id_of(request), now())
    values: dict[str, Any] = {
        "reach": reach,
        "picture": qr(reach.page) if reach.origin else "",
        "trusted": found is not None,
        "fingerprint": fingerprint_lines(found) if found else [],
        "devices": devices,
        "own": any(each["own"] for each in devices),
        "kind": kind_of(request),
        "start": _START,
        "start_from_source": _START_FROM_SOURCE,
    }
    return show(request, "phone/phone", person, here="more", **values)


@require_POST
def link(request: HttpRequest) -> HttpResponse:
    """A new link, shown in the answer to the request that asked for it and never again: only its hash is kept."""
    person, reach, moment = person_of(request), reach_of(request), now()
    token = handing.new_link(person.id, moment) if reach.origin else None
    if token is None:
        return redirect("phone")
    address = f"{reach.origin}{resolve_url('phone-handed', token)}"
    until = moment + handing.LASTS
    clock = f"{until.hour}:{until.minute:02}"
    values: dict[str, Any] = {"picture": qr(address), "address": address, "until": clock, "reach": reach}
    return show(request, "phone/link", person, here="more", **values)


@require_safe
def paste(request: HttpRequest) -> HttpResponse:
    """A link that was copied from another browser of the same phone."""
    token = urlsplit(request.GET.get("link", "").strip()).path.rpartition("/")[2]
    return redirect("phone-handed", token) if slug_re.match(token) else redirect("phone")


@require_http_methods(["GET", "HEAD", "POST"])
def handed(request: HttpRequest, token: str) -> HttpResponse:
    """Whoever opens the link is asked; only the button, sent by the page itself, takes the diary over."""
    moment, caller = now(), str(request.META.get("REMOTE_ADDR", ""))
    if _missed.too_many(caller, moment):
        return _calm(request, "phone-link-wait", TOO_MANY)
    found = handing.look_at(token, moment)
    if found.link is Link.UNKNOWN:
        _missed.note(caller, moment)
        return _calm(request, "phone-link-unknown", UNKNOWN)
    if found.link is Link.USED and found.device_id == device_id_of(request):
        return redirect("phone")
    if found.person_id is None:
        return _calm(request, f"phone-link-{found.link.value}", GONE)
    here = person_of(request)
    if found.person_id == here.id:
        return _calm(request, "phone-link-same", 200)
    if request.method != "POST" or (here.entries and request.POST.get("instead") != "yes"):
        asked_again = _CONFLICT if request.method == "POST" else 200
        return _asked(request, here, store.load(found.person_id), asked_again)
    return _taken(request, token)


@require_POST
def end(request: HttpRequest) -> HttpResponse:
    """A device of the person's own loses the diary."""
    try:
        handing.end(person_id_of(request), UUID(request.POST.get("device", "")))
    except ValueError:
        raise Http404 from None
    return redirect("phone")


@require_safe
def root(request: HttpRequest) -> HttpResponse:
    """The root certificate, as phones take it. It holds nothing secret."""
    found = authority()
    if found is None:
        raise Http404
    name = {"Content-Disposition": 'attachment; filename="backrack-root.crt"'}
    content = found.root.public_bytes(Encoding.DER)
    return HttpResponse(content, content_type="application/x-x509-ca-cert", headers=name)


@require_safe
def probe(request: HttpRequest) -> HttpResponse:
    return HttpResponse(_NOTHING, content_type="text/javascript; charset=utf-8")


def _asked(request: HttpRequest, here: Person, other: Person, status: int) -> HttpResponse:
    """What the link would change, before it is changed."""
    return show(
        request,
        "phone/handed",
        here,
        status=status,
        count=len(other.entries),
        since=_since(other),
        own_count=len(here.entries),
        own_since=_since(here),
    )


def _taken(request: HttpRequest, token: str) -> HttpResponse:
    taken = handing.take(token, kind_of(request), now())
    if taken is None:  # somebody else was quicker
        return _calm(request, "phone-link-used", GONE)
    become(request, *taken)
    return redirect("phone")


def _calm(request: HttpRequest, key: str, status: int) -> HttpResponse:
    return show(request, "phone/calm", person_of(request), status=status, title=say(key), lead=say(f"{key}.lead"))


def _since(person: Person) -> str:
    return say(full_day(person.entries[0].at.date())) if person.entries else ""
