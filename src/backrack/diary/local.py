"""A person's own days. What was told carries the offset of the place where it was told, and that decides its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from backrack.record import Person

_LAST_TIME = time(23, 59, 59, 999999)


def known_on(person: Person, day: date) -> Person:
    """The person as they were known when ``day`` ended where they were. What was undone since was never entered."""
    undone = person.undone()
    kept = (entry for entry in person.entries if entry.at.date() <= day and entry.id not in undone)
    return replace(person, entries=tuple(kept))


def known_by(person: Person, moment: datetime) -> Person:
    """The person as they were known at a moment. What was undone since was never entered."""
    undone = person.undone()
    kept = (entry for entry in person.entries if entry.at <= moment and entry.id not in undone)
    return replace(person, entries=tuple(kept))


def last_moment(known: Person, day: date, now: datetime) -> datetime:
    """The end of ``day`` where the person was last heard from by then; of today, ``now``."""
    zone = known.entries[-1].at.tzinfo if known.entries else now.tzinfo
    return min(datetime.combine(day, _LAST_TIME, tzinfo=zone), now)
