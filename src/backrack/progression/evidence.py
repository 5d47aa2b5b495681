"""What the person's entries say, in the order it happened, as the rules need it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backrack.record import Answer, CheckIn, Outcome, Person, Report, SessionDone

# A session broken off by a closed page with less than this share of its holds done does not count as done; assumed.
COUNTED_SHARE_OF_BROKEN_SESSION = 0.5


@dataclass(frozen=True)
class Symptoms:
    """Limb symptoms and morning pain from one entry, and the session they follow. Missing is None."""

    at: datetime
    after_session: UUID | None
    morning: int | None
    distal_after: int | None
    distal_now: int | None
    moved_further_down: bool
    tingling_over_one_hour: bool


def symptoms_of(person: Person) -> tuple[Symptoms, ...]:
    """All that was reported, oldest first."""
    found = [_from_check_in(person, entry) for entry in person.of(CheckIn)]
    found += [_from_report(person, entry) for entry in person.of(Report)]
    return tuple(sorted(found, key=lambda symptoms: symptoms.at))


def sessions_of(person: Person) -> tuple[SessionDone, ...]:
    """One entry a session, oldest first: the one with most done. No entry can take back what another says was done."""
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


def _from_check_in(person: Person, entry: CheckIn) -> Symptoms:
    after = entry.after_last
    return Symptoms(
        at=entry.at,
        after_session=_session_before(person, entry.at),
        morning=entry.pain_this_morning,
        distal_after=after.distal_level if after else None,
        distal_now=entry.distal_now,
        moved_further_down=not_no(entry.moved_further_down),
        tingling_over_one_hour=after is not None and _lasted(after.tingling, after.tingling_over_one_hour),
    )


def _from_report(person: Person, entry: Report) -> Symptoms:
    return Symptoms(
        at=entry.at,
        after_session=entry.session or _session_before(person, entry.at),
        morning=entry.morning,
        distal_after=entry.distal_after,
        distal_now=None,
        moved_further_down=False,
        tingling_over_one_hour=_lasted(entry.tingling, entry.tingling_over_one_hour),
    )


def not_no(answer: Answer) -> bool:
    """Not sure counts as yes."""
    return answer is not Answer.NO


def _lasted(tingling: Answer | None, over_one_hour: Answer | None) -> bool:
    """Tingling whose length nobody gave counts as long: missing never helps."""
    return tingling is not None and not_no(tingling) and (over_one_hour is None or not_no(over_one_hour))


def _session_before(person: Person, at: datetime) -> UUID | None:
    before = [entry for entry in _sessions_in_time(person) if entry.ended_at <= at]
    return before[-1].session if before else None


def _sessions_in_time(person: Person) -> Iterator[SessionDone]:
    return iter(sorted(person.of(SessionDone), key=lambda entry: entry.ended_at))
