"""The address at which somebody's calendar is subscribed: made, renewed and switched off by them alone."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from backrack.web.models import CalendarRow, PersonRow

TOKEN_BYTES: Final = 32  # 256 bits: nobody guesses it


@dataclass(frozen=True)
class Subscribed:
    """Whose calendar an address opens, and in which language it was made."""

    person_id: UUID
    token: str
    language: str


def subscription_of(person_id: UUID) -> Subscribed | None:
    """The person's address, if they have one."""
    return _read(CalendarRow.objects.filter(person_id=person_id).first())


def behind(token: str) -> Subscribed | None:
    """Whose calendar a token opens, if anybody's."""
    return _read(CalendarRow.objects.filter(token=token).first())


def renew(person_id: UUID, language: str) -> bool:
    """A new address, and the old one opens nothing from now on. False for somebody of whom nothing is kept."""
    if not PersonRow.objects.filter(id=person_id).exists():
        return False
    values = {"token": secrets.token_urlsafe(TOKEN_BYTES), "language": language}
    CalendarRow.objects.update_or_create(person_id=person_id, defaults=values)
    return True


def switch_off(person_id: UUID) -> None:
    """From now on no address opens the person's calendar."""
    CalendarRow.objects.filter(person_id=person_id).delete()


def _read(row: CalendarRow | None) -> Subscribed | None:
    return Subscribed(row.person_id, row.token, row.language) if row else None
