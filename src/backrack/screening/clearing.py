"""Which statements count, and which answers they cover."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from backrack.record import Clearance, Person
from backrack.screening.evidence import Given


def statements(person: Person, question_id: str, by: str, now: datetime) -> tuple[Clearance, ...]:
    """Valid statements about a question, oldest first: recorded by now, dated no later than recorded, in words.

    One of which nobody knows when it was recorded is none.
    A clinician's statement names the clinician (clinical fact sheet, section 1.1 rule 4).
    """
    return tuple(entry for entry in _whole(person, by, now) if question_id in entry.questions)


def spoken(person: Person, now: datetime) -> tuple[Clearance, ...]:
    """Every valid statement of a clinician, oldest first."""
    return _whole(person, "clinician", now)


def _whole(person: Person, by: str, now: datetime) -> tuple[Clearance, ...]:
    told = sorted(person.of(Clearance), key=lambda each: each.at)
    return tuple(entry for entry in told if entry.by == by and _is_whole(entry, now))


def covered(given: Given, clearances: Iterable[Clearance]) -> bool:
    """Whether a statement was recorded after this answer, about a visit no earlier than the day of the answer."""
    return any(is_about(given.at, entry) for entry in clearances)


def is_about(at: datetime, entry: Clearance) -> bool:
    """Whether a statement can be about what was told at ``at``: recorded later, the visit no earlier than that day."""
    return at < entry.at and at.astimezone(entry.at.tzinfo).date() <= entry.seen_on


def seen_again(first: Iterable[Clearance], clinician: Iterable[Clearance]) -> bool:
    """Whether a clinician was seen on a later day than an earlier statement's; a form sent twice is no visit."""
    earlier = tuple(first)
    return any(entry.at > before.at and entry.seen_on > before.seen_on for entry in clinician for before in earlier)


def _is_whole(entry: Clearance, now: datetime) -> bool:
    named = entry.by == "self" or bool((entry.clinician or "").strip())
    return (
        named
        and not entry.in_doubt
        and bool(entry.said.strip())
        and entry.at <= now
        and entry.seen_on <= entry.at.date()
    )
