"""The sessions of a person, each once, as the rules count them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import datetime
from uuid import UUID

from backrack.record import Outcome, Person, SessionDone

# A session broken off by a closed page with less than this share of its holds done does not count as done; assumed.
COUNTED_SHARE_OF_BROKEN_SESSION = 0.5


def sessions_of(person: Person) -> tuple[SessionDone, ...]:
    """One entry a session, oldest first: the one with most done. No entry can take back what another says was done."""
    return person.once("sessions", lambda: _sessions_of(person))


def _sessions_of(person: Person) -> tuple[SessionDone, ...]:
    standing: dict[UUID, SessionDone] = {}
    for entry in person.of(SessionDone):
        rival = standing.get(entry.session)
        if rival is None or (held_ms(entry), entry.ended_at) >= (held_ms(rival), rival.ended_at):
            standing[entry.session] = entry
    return tuple(sorted(standing.values(), key=lambda entry: entry.ended_at))


def counted_sessions(person: Person) -> tuple[SessionDone, ...]:
    """Sessions that put the person on the rack long enough to matter."""
    return tuple(entry for entry in sessions_of(person) if _counts(entry))


def held_ms(session: SessionDone) -> int:
    """Hold time really done, in ms."""
    return sum(phase.done_ms for phase in session.phases if phase.prescribed_ms > 0)


def _counts(session: SessionDone) -> bool:
    if session.outcome is Outcome.COMPLETED:
        return True
    held = held_ms(session)
    prescribed = sum(phase.prescribed_ms for phase in session.phases)
    enough = COUNTED_SHARE_OF_BROKEN_SESSION * prescribed if session.outcome is Outcome.LEFT else 0
    return held > 0 and held >= enough


def session_before(person: Person, at: datetime) -> UUID | None:
    """The session that had ended last at a moment."""
    ended = person.once("sessions by end", lambda: sorted(person.of(SessionDone), key=_end))
    after = bisect_right(ended, at, key=_end)
    # of several that ended at one moment the first counts
    return ended[bisect_left(ended, ended[after - 1].ended_at, key=_end)].session if after else None


def _end(entry: SessionDone) -> datetime:
    return entry.ended_at


def session_during(person: Person, at: datetime) -> UUID | None:
    """The session that was going on at a moment."""
    return next((entry.session for entry in person.of(SessionDone) if entry.started_at <= at <= entry.ended_at), None)
