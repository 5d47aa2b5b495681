"""What the page for phones shows: how this machine is reached just now, and who has been handed the diary."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from http import HTTPStatus
from ipaddress import ip_address
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest

from backrack.web.days import full_day
from backrack.web.phone.certificate import Authority, Unreadable
from backrack.web.phone.folder import read_authority
from backrack.web.phone.handing import Device
from backrack.web.phone.listening import listening_now
from backrack.web.phone.names import AT_HOME
from backrack.web.phone.qr import picture_of
from backrack.words import Text, say

GONE, UNKNOWN, TOO_MANY = HTTPStatus.GONE, HTTPStatus.NOT_FOUND, HTTPStatus.TOO_MANY_REQUESTS


class Way(StrEnum):
    """How a phone gets here."""

    OFF = "off"  # it does not
    WAITING = "waiting"  # asked for, but this machine is in no home network
    LISTENING = "listening"  # as it is shown here, on the computer
    HERE = "here"  # the page was opened that way
    PROXY = "proxy"  # by what stands before this server


@dataclass(frozen=True)
class Reach:
    """``origin`` is the address that links for phones begin with; empty where there is no way."""

    way: Way
    origin: str = ""
    name: str = ""
    number: str = ""
    by_name: bool = False
    firewall: str = ""

    @property
    def page(self) -> str:
        return f"{self.origin}/phone"


def reach_of(request: HttpRequest) -> Reach:
    """How phones get here; by name where ``by=name`` asks for that."""
    if settings.BACKRACK_TO_PHONES:
        return Reach(Way.HERE, _origin(request))
    listening = listening_now()
    if listening is None:
        return Reach(Way.PROXY, _origin(request)) if request.is_secure() else Reach(Way.OFF)
    if listening.names is None:
        return Reach(Way.WAITING)
    name = listening.names.name or ""
    by_name = bool(name) and (request.POST.get("by") or request.GET.get("by")) == "name"
    number = listening.hosts[0]
    return Reach(
        Way.LISTENING,
        listening.address(by_name=by_name),
        name,
        number,
        by_name,
        _firewall(number, listening.port),
    )


def authority() -> Authority | None:
    """Whom phones are asked to trust; None where there is nobody yet, or nobody who can be read."""
    with suppress(Unreadable, OSError):
        return read_authority(settings.BACKRACK_HOME)
    return None


def fingerprint_lines(found: Authority) -> list[str]:
    """As phones show it, in lines of eight bytes that can be compared."""
    pairs = found.fingerprint.split(":")
    return [" ".join(pairs[start : start + 8]) for start in range(0, len(pairs), 8)]


def qr(link: str) -> str:
    return picture_of(link)


def device_rows(devices: Iterable[Device], own: UUID | None, now: datetime) -> list[dict[str, str | bool]]:
    return [
        {
            "id": str(each.id),
            "what": say(f"phone-kind-{each.kind}"),
            "since": _moment(each.since, now),
            "own": each.id == own,
        }
        for each in devices
    ]


def kind_of(request: HttpRequest) -> str:
    """What the browser says that it runs on. Nothing depends on it but words."""
    said = request.headers.get("User-Agent", "")
    if "iPhone" in said or "iPad" in said:
        return "iphone"
    return "android" if "Android" in said else "other"


def _moment(at: datetime, now: datetime) -> str:
    local = at.astimezone(now.tzinfo)
    return say(Text("phone-moment", {"day": say(full_day(local.date())), "time": f"{local.hour}:{local.minute:02}"}))


def _origin(request: HttpRequest) -> str:
    return f"{request.scheme}://{request.get_host()}"


def _firewall(number: str, port: int) -> str:
    """The command that lets the home network in, for the firewall that most Linux machines have."""
    address = ip_address(number.strip("[]"))
    network = next(net for net in AT_HOME if net.version == address.version and address in net)
    return f"sudo ufw allow proto tcp from {network} to any port {port}"
