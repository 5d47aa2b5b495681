"""Coming back to a session that was begun: after a reload, a crash, a call. The same plan, or why it is over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from backrack.plan.outcome import Plan, Refusal, RefusalKind
from backrack.plan.signs import end_the_session
from backrack.plan.today import plan_today
from backrack.progression.as_set import AS_WRITTEN
from backrack.progression.case import Settings
from backrack.record import Outcome, Person, SessionDone, StopSign
from backrack.words import Text

COME_BACK_WITHIN = timedelta(
    hours=2
)  # assumed: as long as a check-in holds, and longer than any session with its rests
# what may have changed by the sitting itself, or only because time went by
_OF_THE_SITTING = frozenset({RefusalKind.CHECK_IN, RefusalKind.REST})


@dataclass(frozen=True)
class Given:
    """A session once given: the sitting it became, when it was given, and the digest of its plan."""

    sitting: UUID
    at: datetime
    plan: str


def plan_again(person: Person, given: Given, now: datetime, as_set: Settings = AS_WRITTEN) -> Plan | Refusal:
    """The plan of a session that was begun, for going on with it.

    What the sitting itself left in the record does not count against it, and a check-in may have grown old meanwhile.
    Everything else that closes a session closes this one: a lock, a pause, a bad day, a stop sign since it was given,
    another session in between. ``now`` is an aware time in the person's own zone.
    """
    if not timedelta(0) <= now - given.at <= COME_BACK_WITHIN or is_over(person, given.plan, given.sitting):
        return nothing_to_come_back_to()
    if _stopped(person, given):
        return _refused(RefusalKind.STOPPED, "stopped")
    before = _without(person, given.sitting)
    outcome = plan_today(before, now, as_set=as_set)
    if isinstance(outcome, Refusal) and outcome.kind in _OF_THE_SITTING:
        outcome = plan_today(before, given.at, as_set=as_set)
    if isinstance(outcome, Plan) and outcome.digest != given.plan:
        return _refused(RefusalKind.OVER, "changed")
    return outcome


def nothing_to_come_back_to() -> Refusal:
    """The session has ended, or it was never given."""
    return _refused(RefusalKind.OVER, "over")


def held_ms(person: Person, sitting: UUID) -> dict[str, int]:
    """What was held in a sitting so far, by phase: the most that any of its entries tells."""
    held: dict[str, int] = {}
    for entry in person.of(SessionDone):
        for phase in entry.phases if entry.session == sitting else ():
            held[phase.phase] = max(held.get(phase.phase, 0), phase.done_ms)
    return held


def is_over(person: Person, plan: str, sitting: UUID | None = None) -> bool:
    """Whether a session was ended, not only left: a plan belongs to one check-in, so it is done once."""
    done = (entry for entry in person.of(SessionDone) if entry.plan == plan or entry.session == sitting)
    return any(entry.outcome is not Outcome.LEFT for entry in done)


def _stopped(person: Person, given: Given) -> bool:
    # the sitting is asked for too: the clock of a phone may run behind
    told = (entry for entry in person.of(StopSign) if entry.at >= given.at or entry.session == given.sitting)
    return end_the_session(entry.sign for entry in told)


def _without(person: Person, sitting: UUID) -> Person:
    kept = (entry for entry in person.entries if not (isinstance(entry, SessionDone) and entry.session == sitting))
    return replace(person, entries=tuple(kept))


def _refused(kind: RefusalKind, name: str) -> Refusal:
    key = f"plan-again-{name}"
    return Refusal(kind, Text(key), Text(f"{key}.why"), Text(f"{key}.what"))
