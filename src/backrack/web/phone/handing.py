"""A diary handed over to another browser by a link that works once, for ten minutes; and taken back again."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final
from uuid import UUID

from django.db import transaction

from backrack.web.models import DeviceRow, PersonRow

LASTS: Final = timedelta(minutes=10)
TOKEN_BYTES: Final = 20  # 160 bits: nobody guesses it, and the picture of the link stays coarse


class Link(StrEnum):
    """What a link is good for."""

    OPEN = "open"
    USED = "used"
    LATE = "late"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Found:
    """What is known of a link: whose it is while it is open, and which device it made once it is used."""

    link: Link
    person_id: UUID | None = None
    device_id: UUID | None = None


@dataclass(frozen=True)
class Device:
    """A browser that was handed a diary; ``kind`` is ``iphone``, ``android`` or ``other``, as it said itself."""

    id: UUID
    kind: str
    since: datetime


def new_link(person_id: UUID, now: datetime) -> str | None:
    """The token of a new link; earlier ones that nobody took end. None for somebody of whom nothing is kept."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    with transaction.atomic():
        if not PersonRow.objects.filter(id=person_id).exists():
            return None
        DeviceRow.objects.filter(person_id=person_id, taken_at=None).delete()
        DeviceRow.objects.create(person_id=person_id, token_sha256=_hash(token), made_at=now)
    return token


def look_at(token: str, now: datetime) -> Found:
    """Changes nothing: whoever only looks, a preview or a browser that reads ahead, does not use the link up."""
    row = DeviceRow.objects.filter(token_sha256=_hash(token)).first()
    if row is None:
        return Found(Link.UNKNOWN)
    if row.taken_at is not None:
        return Found(Link.USED, device_id=row.id)
    return Found(Link.OPEN, row.person_id) if now < row.made_at + LASTS else Found(Link.LATE)


def take(token: str, kind: str, now: datetime) -> tuple[UUID, UUID] | None:
    """The person and the device that the link makes of a browser. One caller gets them; everybody else gets None."""
    mine = DeviceRow.objects.filter(token_sha256=_hash(token))
    # one statement decides, so that of two at once one finds nothing left
    if mine.filter(taken_at=None, made_at__gt=now - LASTS).update(taken_at=now, kind=kind) != 1:
        return None
    row = mine.get()
    return row.person_id, row.id


def devices_of(person_id: UUID) -> tuple[Device, ...]:
    """The browsers that were handed the person's diary, the oldest first."""
    rows = DeviceRow.objects.filter(person_id=person_id, taken_at__isnull=False).order_by("taken_at", "id")
    return tuple(Device(row.id, row.kind, row.taken_at) for row in rows if row.taken_at)


def is_open_to(person_id: UUID, device_id: UUID) -> bool:
    """Whether a device may still open the diary."""
    return DeviceRow.objects.filter(id=device_id, person_id=person_id, taken_at__isnull=False).exists()


def end(person_id: UUID, device_id: UUID) -> None:
    """From its next request on the device is somebody new. Somebody else's device, or none, is no fault."""
    DeviceRow.objects.filter(id=device_id, person_id=person_id).delete()


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
