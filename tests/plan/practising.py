"""Somebody calm who is led by the real plans, week after week: what the player would keep of each session."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from backrack.plan import Plan, plan_today
from backrack.progression.course import course_now
from backrack.record import (
    MorningReport,
    Outcome,
    Person,
    PhaseDone,
    SessionDone,
    Source,
    StageChosen,
)
from backrack.timeline import Timeline, build_timeline
from tests.plan.people import comfort, later, screened
from tests.progression.people import check_in, new_id
from tests.progression.reports import after

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
PHRASE_MS = 2_000
TURNING = ("neck", 3)
"""The step to turning the head, which nobody here says yes to."""


def timeline_of(plan: Plan) -> Timeline:
    return build_timeline(plan, lambda _key: PHRASE_MS)


def led(plan: Plan, at: datetime) -> SessionDone:
    """The record of a session that was led from beginning to end at ``at``, as the player makes it."""
    session = timeline_of(plan).session
    holds = tuple(
        PhaseDone(
            phase=phase.id,
            exercise=phase.exercise_id,
            side=phase.side.value if phase.side else None,
            prescribed_ms=phase.counted_ms,
            done_ms=phase.counted_ms,
            source=Source.PLAYER_TIMED,
        )
        for phase in session.phases
        if phase.counted_ms
    )
    ended = at + timedelta(milliseconds=session.end_ms)
    return SessionDone(
        id=new_id(),
        at=ended,
        session=new_id(),
        plan=plan.digest,
        stage=plan.stage,
        started_at=at,
        ended_at=ended,
        outcome=Outcome.COMPLETED,
        phases=holds,
        light=plan.light,
        pressed=plan.pressed,
        on_rack_ms=sum(phase.duration_ms for phase in session.phases if phase.on_rack),
    )


def morning(at: datetime, session: SessionDone | None = None, back: int = 2, sore: int = 1) -> MorningReport:
    return MorningReport(
        id=new_id(), at=at, day=at.date(), session=session.session if session else None, back=back, sore=sore
    )


def begun(first: datetime) -> Person:
    """Screened, with seven mornings told before the first session."""
    mornings = (morning(first - number * DAY - HOUR) for number in range(2, 9))
    return later(screened(first - DAY), *mornings)


def practise(person: Person, days: Iterator[datetime]) -> Iterator[tuple[Person, Plan, SessionDone]]:
    """A session on each of ``days``, everything told of it, and a yes to each step that opens."""
    for at in days:
        person = asked_again(person, at)
        person = later(person, *_yes(person, at - HOUR), check_in(at))
        plan = plan_today(person, at)
        assert isinstance(plan, Plan), plan
        done = led(plan, at)
        told = (after(done.ended_at + HOUR, done.session, peak=2), morning(at + DAY - 2 * HOUR, done))
        person = later(person, done, comfort(done.ended_at + HOUR, towels=0, session=done.session), *told)
        yield person, plan, done


def asked_again(person: Person, at: datetime) -> Person:
    """The questions of the screening are answered again each four weeks."""
    last = max(entry.at for entry in person.entries if entry.kind == "answer")
    return later(person, *screened(at - HOUR).entries) if at - last >= 20 * DAY else person


def _yes(person: Person, at: datetime) -> Iterator[StageChosen]:
    for each in course_now(person, at).regions:
        if each.proposed is not None and (each.region.value, each.proposed) != TURNING:
            yield StageChosen(id=new_id(), at=at, region=each.region.value, stage=each.proposed)
