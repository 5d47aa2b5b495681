"""A session told from memory: what may be told, and the entry that keeps it. It is never shown as timed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from uuid import UUID

from backrack.catalogue import load_catalogue
from backrack.diary.local import known_by, known_on, last_moment
from backrack.plan.shape import START
from backrack.posture import SIDES, Side
from backrack.progression import baseline_of
from backrack.record import BY_HAND, Outcome, Person, PhaseDone, SessionDone, Source
from backrack.screening import screen
from backrack.words import Text

DAYS_BACK = 7  # assumed: later than that, nobody remembers seconds
MOST_HOLDS = 10  # of one side; assumed
LONGEST_HOLD_S = 600  # assumed
DONE_FROM_SHARE = 0.8  # progression policy section 2.2, P17
STAGE_START, STAGE_RAISED = 1, 2
"""What stands for the stage of a session told from memory: its load is not known, and counts as stage 1's."""


@dataclass(frozen=True)
class Dose:
    """What a session of one exercise is made of: its stage, and each hold with its side and length in ms."""

    exercise: str
    stage: int
    holds: tuple[tuple[Side | None, int], ...]

    @property
    def sides(self) -> tuple[Side | None, ...]:
        return tuple(dict.fromkeys(side for side, _ in self.holds))


@dataclass(frozen=True)
class Choices:
    """What a person says of a session: so many holds a side, each of about so many seconds."""

    exercise: str
    sides: tuple[Side | None, ...]
    holds: int
    hold_s: int


@cache
def dose_of(exercise: str) -> Dose | None:
    """The planned dose of an exercise; None where no session holds it."""
    return next((dose for dose in _doses() if dose.exercise == exercise), None)


@cache
def _doses() -> tuple[Dose, ...]:
    """The dose of each exercise as it is usually done: the rest of the starting position, or every repeat of a leg."""
    from backrack.ladder.variants import forms

    found: list[Dose] = []
    for form in forms(load_catalogue()):
        if form.position.exercise.offered and form.id not in {dose.exercise for dose in found}:
            holds = form.holds(form.goals[0])
            each = holds if form.is_start else holds[1:] * holds[-1].count
            doses = tuple((hold.side, round(hold.seconds * 1000)) for hold in each)
            found.append(Dose(form.id, STAGE_START if form.is_start else STAGE_RAISED, doses))
    return tuple(found)


def offered_at(person: Person, moment: datetime) -> tuple[str, ...]:
    """Ids of the exercises that were open to the person at ``moment``, by what was known then."""
    return _offered(known_by(person, moment), moment)


def offered_on(person: Person, day: date, now: datetime) -> tuple[str, ...]:
    """Ids of the exercises that were open to the person by the end of ``day``."""
    known = known_on(person, day)
    return _offered(known, last_moment(known, day, now))


def _offered(known: Person, moment: datetime) -> tuple[str, ...]:
    limits, baseline = screen(known, moment), baseline_of(known)
    if baseline is None or not limits.passed:
        return ()
    from backrack.plan.stage import comfortable
    from backrack.progression.course import course_now

    course = course_now(known, moment)
    # what was done is told whatever the stage was, for it is no step up; only what was closed is not asked about
    held = {stage.exercise_id for each in course.regions for stage in each.ladder.stages if not stage.closed}
    reached = {START} | (held if comfortable(known, moment) else set())
    return tuple(dose.exercise for dose in _doses() if dose.exercise in reached - {*limits.removed_exercises})


def session_by_hand(
    told: Choices,
    *,
    id: UUID,  # noqa: A002  # as the entry calls it
    session: UUID,
    at: datetime,
    started_at: datetime,
    versions: dict[str, str],
    supersedes: UUID | None = None,
) -> SessionDone:
    """The entry for what was told at ``at``. Nobody said how long it took in all: it ends with its holds, by ``at``.

    Planned holds that were not done are in it with 0 ms, as in a session that the player timed.
    """
    dose = dose_of(told.exercise)
    phases = _phases(told, dose) if dose else ()
    length = timedelta(milliseconds=sum(phase.done_ms for phase in phases))
    began = min(started_at, at - length) if started_at <= at else started_at
    return SessionDone(
        id=id,
        at=at,
        versions=versions,
        session=session,
        plan=BY_HAND,
        stage=dose.stage if dose else STAGE_START,
        started_at=began,
        ended_at=began + length,
        outcome=_outcome(phases),
        phases=phases,
        supersedes=supersedes,
    )


def choices_of(session: SessionDone) -> Choices:
    """What had been told, read back from a session told by hand."""
    done = [phase for phase in session.phases if phase.done_ms]
    sides = tuple(dict.fromkeys(Side(phase.side) if phase.side else None for phase in done))
    most = max((sum(phase.side == each.side for phase in done) for each in done), default=0)
    return Choices(session.phases[0].exercise, sides, most, max((phase.done_ms for phase in done), default=0) // 1000)


def _phases(told: Choices, dose: Dose) -> tuple[PhaseDone, ...]:
    found = []
    for side in dose.sides:
        planned = [hold_ms for each, hold_ms in dose.holds if each is side]
        done = told.holds if side in told.sides else 0
        found += [
            PhaseDone(
                phase=f"{BY_HAND}-{side or 'both'}-{number + 1}",
                exercise=dose.exercise,
                side=side.value if side else None,
                prescribed_ms=planned[min(number, len(planned) - 1)],
                done_ms=told.hold_s * 1000 if number < done else 0,
                source=Source.SELF_REPORTED,
            )
            for number in range(max(len(planned), done))
        ]
    return tuple(found)


def _outcome(phases: Iterable[PhaseDone]) -> Outcome:
    each = tuple(phases)
    done = sum(min(phase.done_ms, phase.prescribed_ms) for phase in each)
    whole = done >= DONE_FROM_SHARE * sum(phase.prescribed_ms for phase in each)
    return Outcome.COMPLETED if whole else Outcome.CAME_OFF


def fault_of(person: Person, entry: SessionDone, now: datetime) -> Text | None:
    """Why a session cannot be told by hand as it is; None if it can."""
    return next((Text(f"diary-fault-{name}") for name, wrong in _FAULTS if wrong(person, entry, now)), None)


def _misshapen(_person: Person, entry: SessionDone, _now: datetime) -> bool:
    """Timed in part, nothing done in it, more than anyone holds, or not of one exercise."""
    done = [phase for phase in entry.phases if phase.done_ms]
    exercises = {phase.exercise for phase in entry.phases}
    return (
        not entry.by_hand
        or not done
        or len(exercises) != 1
        or not all(phase.prescribed_ms for phase in entry.phases)
        or _outcome(entry.phases) is not entry.outcome
        or any(phase.done_ms > LONGEST_HOLD_S * 1000 for phase in done)
        or any(sum(phase.side == side for phase in done) > MOST_HOLDS for side in (None, *SIDES))
    )


def _ahead(_person: Person, entry: SessionDone, now: datetime) -> bool:
    return entry.ended_at > now or entry.started_at > now


def _long_ago(_person: Person, entry: SessionDone, _now: datetime) -> bool:
    there = entry.at.astimezone(entry.started_at.tzinfo).date()
    return (there - entry.started_at.date()).days > DAYS_BACK


def _not_offered(person: Person, entry: SessionDone, _now: datetime) -> bool:
    offered = offered_at(person, entry.started_at)
    return any(phase.exercise not in offered for phase in entry.phases)


def _of_another(person: Person, entry: SessionDone, _now: datetime) -> bool:
    """A correction names a session told by hand; whatever is new has a session of its own."""
    same = [each for each in person.of(SessionDone) if each.session == entry.session and each.id != entry.id]
    if not all(each.by_hand for each in same):
        return True
    if entry.supersedes is not None:
        return all(each.id != entry.supersedes for each in same)
    return any(each.at <= entry.at for each in same)


_FAULTS: tuple[tuple[str, Callable[[Person, SessionDone, datetime], bool]], ...] = (
    ("shape", _misshapen),
    ("ahead", _ahead),
    ("long-ago", _long_ago),
    ("not-offered", _not_offered),
    ("another", _of_another),
)
