"""Signed notes of what was given to whom: to come back to a session, and to hear its track to the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.core import signing

from backrack.plan import COME_BACK_WITHIN

_SALT = "backrack.session.given"


@dataclass(frozen=True)
class Ticket:
    """A session that was given: to which person, when, and the digest of its plan."""

    person: UUID
    at: datetime
    plan: str

    def signed(self, track: str = "") -> str:
        """The ticket as a token; with ``track``, one that opens only the track of that name."""
        return signing.dumps([str(self.person), self.at.isoformat(), self.plan], salt=f"{_SALT}.{track}")


def ticket_in(token: str, person: UUID, moment: datetime, track: str = "") -> Ticket | None:
    """The ticket in a token, if it is this person's and not too old."""
    try:
        holder, at, plan = signing.loads(token, salt=f"{_SALT}.{track}")
        ticket = Ticket(UUID(holder), datetime.fromisoformat(at), plan)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    in_time = timedelta(0) <= moment - ticket.at <= COME_BACK_WITHIN
    return ticket if ticket.person == person and in_time else None
