"""Small builders: a person with usual pain 2 in the back only, and what they tell us."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from backrack.record import (
    Answer,
    AnyEntry,
    BaselineGiven,
    CheckIn,
    Clearance,
    LimbAfterLast,
    Outcome,
    Person,
    PhaseDone,
    SessionDone,
    Source,
    with_entries,
)

DAY_ONE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EARLIER_PLAN = "an earlier plan"
_ids = count(1)


def new_id() -> UUID:
    return UUID(int=next(_ids))


def person(*entries: AnyEntry, usual_pain: int = 2, distal_level: int = 0) -> Person:
    start = DAY_ONE - timedelta(days=1)
    usual = BaselineGiven(id=new_id(), at=start, usual_pain=usual_pain, distal_level=distal_level)
    return with_entries(Person(id=UUID(int=0)), (usual, *entries))


def check_in(at: datetime, **told: Any) -> CheckIn:
    calm: dict[str, Any] = {
        "pain_now": 2,
        "pain_this_morning": 2,
        "distal_now": 0,
        "numbness_bladder_bowel": Answer.NO,
        "new_weakness": Answer.NO,
        "fever_fall_illness": Answer.NO,
        "moved_further_down": Answer.NO,
        "after_last": LimbAfterLast(distal_level=0, tingling=Answer.NO),
    }
    return CheckIn(id=new_id(), at=at, **(calm | told))


def session(at: datetime, done_ms: int = 30_000, outcome: Outcome = Outcome.COMPLETED, **told: Any) -> SessionDone:
    hold = PhaseDone(
        phase="session-09-hold",
        exercise="starting_position",
        prescribed_ms=30_000,
        done_ms=done_ms,
        source=Source.PLAYER_TIMED,
    )
    entry_id = new_id()
    given: dict[str, Any] = {"session": entry_id, "plan": EARLIER_PLAN, "stage": 1, "phases": (hold,)}
    ended = at + timedelta(minutes=8)
    given |= {"started_at": at, "ended_at": ended, "outcome": outcome}
    return SessionDone(id=entry_id, at=ended, **(given | told))


def clearance(at: datetime, *questions: str, by: Any = "clinician") -> Clearance:
    name = "Dr Ada" if by == "clinician" else None
    return Clearance(
        id=new_id(), at=at, questions=questions, by=by, clinician=name, seen_on=at.date(), said="You may go on."
    )
