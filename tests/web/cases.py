"""Sessions and comfort checks for tests of pages."""

from __future__ import annotations

from datetime import datetime, timedelta

from backrack.record import Answer, Comfort, ComfortChecked, Outcome, PhaseDone, SessionDone, Source
from tests.screening.people import an_id


def a_session(ended_at: datetime, outcome: Outcome = Outcome.COMPLETED, done_ms: int = 30_000) -> SessionDone:
    phases = tuple(
        PhaseDone(
            phase=f"hold-{side}",
            exercise="single_leg_raise",
            side=side,
            prescribed_ms=30_000,
            done_ms=done_ms,
            source=Source.PLAYER_TIMED,
        )
        for side in ("left", "right")
    )
    return SessionDone(
        id=an_id("session", ended_at),
        at=ended_at,
        session=an_id("sitting", ended_at),
        plan="a plan",
        stage=2,
        started_at=ended_at - timedelta(minutes=9),
        ended_at=ended_at,
        outcome=outcome,
        phases=phases,
    )


def comfort(session: SessionDone, result: Comfort = Comfort.COMFORTABLE) -> ComfortChecked:
    return ComfortChecked(
        id=an_id("comfort", session.id, result),
        at=session.at + timedelta(minutes=1),
        session=session.session,
        centred=Answer.YES,
        wood_beside_bone=Answer.YES,
        result=result,
        towels=1,
    )
