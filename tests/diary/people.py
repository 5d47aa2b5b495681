"""People with a diary: one who passed the questions on a Sunday, and what they tell from Monday on."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from uuid import UUID

from backrack.diary import Diary
from backrack.diary.by_hand import Choices, session_by_hand
from backrack.posture import Side
from backrack.record import (
    AfterReport,
    AnyEntry,
    MorningReport,
    Note,
    Outcome,
    Person,
    SessionDone,
    SettingsGiven,
    TakenBack,
    with_entries,
)
from tests.progression.people import new_id, session
from tests.screening.people import passing_person

SUNDAY = date(2026, 3, 1)
MONDAY = SUNDAY + timedelta(days=1)
BOTH = (Side.LEFT, Side.RIGHT)


def moment(day: date, hour: int = 9, minute: int = 0, zone: tzinfo = UTC) -> datetime:
    return datetime.combine(day, time(hour, minute), tzinfo=zone)


def started(*entries: AnyEntry) -> Person:
    """Someone who answered every question on Sunday; usual pain 2."""
    return with_entries(passing_person(moment(SUNDAY, 12), usual_pain=2), entries)


def diary(*entries: AnyEntry, now: datetime) -> Diary:
    return Diary(started(*entries), now)


def timed(day: date, hour: int = 9, outcome: Outcome = Outcome.COMPLETED, **told: Any) -> SessionDone:
    return session(moment(day, hour), outcome=outcome, **told)


def told_by_hand(began: datetime, at: datetime, *, holds: int = 1, hold_s: int = 120, **told: Any) -> SessionDone:
    """The starting position, from memory."""
    choices = told.pop("choices", Choices("starting_position", (None,), holds, hold_s))
    ids: dict[str, UUID] = {"id": new_id(), "session": new_id()} | told
    return session_by_hand(choices, at=at, started_at=began, versions={}, **ids)


def settings(at: datetime, *days: int) -> SettingsGiven:
    return SettingsGiven(id=new_id(), at=at, session_days=days)


def morning(day: date, at: datetime | None = None, **told: Any) -> MorningReport:
    return MorningReport(id=new_id(), at=at or moment(day, 8), day=day, **told)


def after(done: SessionDone, **told: Any) -> AfterReport:
    return AfterReport(id=new_id(), at=done.ended_at + timedelta(minutes=1), session=done.session, **told)


def note(day: date, text: str, at: datetime | None = None, **told: Any) -> Note:
    return Note(id=new_id(), at=at or moment(day, 20), day=day, text=text, **told)


def taken_back(entry: AnyEntry, at: datetime) -> TakenBack:
    return TakenBack(id=new_id(), at=at, entry=entry.id)
