"""Small builders of reports, corrections and stop signs."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from backrack.record import (
    AfterReport,
    Answer,
    LimbMap,
    MorningReport,
    SettledReport,
    Sign,
    StopSign,
    TakenBack,
    Told,
)
from tests.progression.people import new_id

T = TypeVar("T", bound=Told)
SITTING = UUID(int=7 * 10**9)


def after(at: datetime, session: UUID = SITTING, **told: Any) -> AfterReport:
    """Nothing new, pain 3 and effort 3, save for what is told."""
    calm: dict[str, Any] = {"peak": 3, "effort": 3, "anything_new": Answer.NO}
    return AfterReport(id=new_id(), at=at, session=session, **(calm | told))


def something_new(at: datetime, session: UUID = SITTING, **told: Any) -> AfterReport:
    """Something new that is told whole: nothing in the limbs, save for what is told."""
    whole: dict[str, Any] = {
        "anything_new": Answer.YES,
        "limbs": LimbMap(),
        "tingling": Answer.NO,
        "weakness": Answer.NO,
        "numbness_bladder_bowel": Answer.NO,
        "after": 3,
    }
    return after(at, session, **(whole | told))


def settled(at: datetime, session: UUID = SITTING, **told: Any) -> SettledReport:
    calm: dict[str, Any] = {"limbs": LimbMap(), "tingling": Answer.NO, "weakness": Answer.NO}
    return SettledReport(id=new_id(), at=at, session=session, **(calm | told))


def morning(at: datetime, back: int | None = 2, **told: Any) -> MorningReport:
    given: dict[str, Any] = {"day": at.date(), "back": back}
    return MorningReport(id=new_id(), at=at, **(given | told))


def sign(at: datetime, which: Sign, session: UUID | None = SITTING) -> StopSign:
    return StopSign(id=new_id(), at=at, session=session, sign=which)


def taken_back(at: datetime, entry: Told) -> TakenBack:
    return TakenBack(id=new_id(), at=at, entry=entry.id)


def corrected(entry: T, at: datetime, **better: Any) -> T:
    """The same report told again, with some of it put right."""
    fields = {name: getattr(entry, name) for name in type(entry).__dataclass_fields__}
    return type(entry)(**(fields | better | {"id": new_id(), "at": at, "corrects": entry.id}))
