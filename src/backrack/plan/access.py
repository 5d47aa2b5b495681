"""Which exercises are open to a person now, and for each closed one why, and what opens it.

It only tells: what is open is exactly what the plan could hold today, and nothing here opens anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from backrack.catalogue import Catalogue, Exercise, load_catalogue
from backrack.catalogue.plain import gate_text
from backrack.plan.outcome import Refusal, RefusalKind
from backrack.plan.shape import START
from backrack.plan.today import Shape, shape_today
from backrack.progression import sessions_of
from backrack.progression.as_set import AS_WRITTEN
from backrack.progression.case import Settings
from backrack.record import Person
from backrack.screening import Limits, lifts_by_statement, screen
from backrack.words import Text

if TYPE_CHECKING:  # a server that plans nothing carries no numerics
    from backrack.ladder import Ladder
    from backrack.plan.stage import Stage

TRANSFERS = frozenset({"getting_on", "getting_off"})
_COMFORT = frozenset({"plan-why-first", "plan-why-too-much", "plan-why-not-yet", "plan-why-after-pause"})


class ClosedBy(StrEnum):
    """What closes one exercise. What closes all of them at once is a :class:`RefusalKind`."""

    CONTENT = "content"  # nobody has confirmed how it is done
    COMES_AFTER = "comes_after"  # nobody has confirmed an exercise that it comes after
    GATE = "gate"  # the maker's time of practice
    ANSWER = "answer"  # a screening answer leaves it out
    CAP = "cap"  # a screening answer, or the rack, keeps the person at an earlier stage
    STAGE = "stage"  # comfort, a pause or a gap: the person is at an earlier stage
    LIGHT_DAY = "light_day"
    NOT_DONE = "not_done"  # an exercise that it comes after was never done
    NOT_GUIDED = "not_guided"  # no session holds it


@dataclass(frozen=True)
class Closes:
    """One thing that closes an exercise: in one sentence, what exactly (``because``), and what ``opens`` it."""

    kind: ClosedBy | RefusalKind
    text: Text
    opens: Text
    because: Text | None = None

    @property
    def closes_all(self) -> bool:
        """Whether it closes every exercise, and not this one alone."""
        return isinstance(self.kind, RefusalKind)


@dataclass(frozen=True)
class Access:
    """Whether an exercise is open to a person. ``closed_by`` is in the order in which to tell it."""

    exercise_id: str
    closed_by: tuple[Closes, ...]

    @property
    def open(self) -> bool:
        return not self.closed_by


@dataclass(frozen=True)
class _Seen:
    """All that the reasons look at."""

    person: Person
    now: datetime
    catalogue: Catalogue
    limits: Limits
    today: Shape | Refusal
    ladders: tuple[Ladder, ...]

    @property
    def guided(self) -> frozenset[str]:
        """Exercises that a session can hold for somebody."""
        from backrack.ladder.variants import forms

        return frozenset(form.id for form in forms(self.catalogue) if form.position.exercise.offered) | TRANSFERS

    def within(self, stage: int) -> frozenset[str]:
        """Exercises of the person's stages up to one; without ladders all that is known is how they begin."""
        rungs = (each for ladder in self.ladders for each in ladder.stages[: stage + 1])
        return TRANSFERS | {START} | {each.exercise_id for each in rungs if each.exercise_id}


def access_to(
    person: Person, now: datetime, catalogue: Catalogue | None = None, as_set: Settings = AS_WRITTEN
) -> tuple[Access, ...]:
    """Every exercise in the maker's order. ``now`` is an aware time in the person's own zone.

    Open is what a session of today holds (rest between sessions and the check-in before one aside), nothing else.
    """
    from backrack.progression.situated import ladders_of

    known = catalogue or load_catalogue()
    limits = screen(person, now)
    ladders = ladders_of(person, limits, now, known)
    seen = _Seen(person, now, known, limits, shape_today(person, now, known, as_set), ladders)
    return tuple(Access(exercise.id, _closed_by(exercise, seen)) for exercise in known.exercises)


def _closed_by(exercise: Exercise, seen: _Seen) -> tuple[Closes, ...]:
    if isinstance(seen.today, Shape) and exercise.id in seen.today.exercises:
        return ()
    return (
        *_content(exercise),
        *_everything(seen),
        *_gates(exercise, seen),
        *_answers(exercise, seen),
        *_caps(exercise, seen),
        *_stage(exercise, seen),
    )


def _content(exercise: Exercise) -> Iterator[Closes]:
    for told in exercise.why_not_offered:
        if told.key == f"{exercise.id}-not_offered":
            yield Closes(
                ClosedBy.CONTENT, Text("plan-exercise-content"), Text("plan-exercise-content.opens"), because=told
            )
        else:
            yield Closes(ClosedBy.COMES_AFTER, told, Text("plan-exercise-content.opens_before"))


def _everything(seen: _Seen) -> Iterator[Closes]:
    if isinstance(seen.today, Refusal):
        refusal = seen.today
        # a pause that could end today refuses by asking how the morning was
        paused = refusal.kind is RefusalKind.CHECK_IN
        title = Text("plan-paused") if paused else refusal.title
        kind = RefusalKind.PAUSED if paused else refusal.kind
        yield Closes(kind, title, refusal.what_to_do, because=refusal.reason)


def _gates(exercise: Exercise, seen: _Seen) -> Iterator[Closes]:
    """Told until weeks and answer are there: what is done, what counts, and what is missing."""
    from backrack.ladder import practice_of

    for name in exercise.gates.value or ():
        gate = seen.catalogue.gates[name]
        practice = practice_of(seen.person, gate, seen.now)
        if not practice.opens(gate):
            opens = practice.told(gate, "plan-exercise-gate.opens")
            yield Closes(ClosedBy.GATE, Text("plan-exercise-gate"), opens, because=gate_text(gate))


def _answers(exercise: Exercise, seen: _Seen) -> Iterator[Closes]:
    for removal in seen.limits.removals:
        if exercise.id in removal.exercises:
            yield _answer(ClosedBy.ANSWER, "plan-exercise-answer", removal.question_id, seen)


def _caps(exercise: Exercise, seen: _Seen) -> Iterator[Closes]:
    told = {removal.question_id for removal in seen.limits.removals if exercise.id in removal.exercises}
    for cap in seen.limits.caps:
        if cap.question_id not in told and exercise.id in seen.guided - seen.within(cap.stage):
            yield _answer(ClosedBy.CAP, "plan-exercise-cap", cap.question_id, seen)


def _answer(kind: ClosedBy, key: str, question_id: str, seen: _Seen) -> Closes:
    reason = next(reason for reason in seen.limits.reasons if reason.question_id == question_id)
    opens = Text("plan-exercise-statement") if lifts_by_statement(question_id) else reason.what
    return Closes(kind, Text(key), opens, because=reason.text)


def _stage(exercise: Exercise, seen: _Seen) -> Iterator[Closes]:
    if not exercise.offered:
        return
    if exercise.id not in seen.guided:
        yield from _not_done(exercise, seen)
        yield Closes(ClosedBy.NOT_GUIDED, Text("plan-exercise-not-guided"), Text("plan-exercise-not-guided.opens"))
    elif isinstance(seen.today, Shape) and not _told_by_answers(seen.today.stage):
        yield from _not_done(exercise, seen)
        stage = seen.today.stage
        kind = ClosedBy.LIGHT_DAY if stage.light else ClosedBy.STAGE
        yield Closes(kind, stage.why, _opens(stage))


def _opens(stage: Stage) -> Text:
    if stage.light:
        return Text("plan-exercise-light-day")
    return Text("plan-exercise-comfort" if stage.why.key in _COMFORT else "plan-exercise-climb")


def _told_by_answers(stage: Stage) -> bool:
    return stage.why.key == "plan-why-capped"


def _not_done(exercise: Exercise, seen: _Seen) -> Iterator[Closes]:
    done = {
        phase.exercise
        for session in sessions_of(seen.person)
        if session.ended_at <= seen.now
        for phase in session.phases
        if phase.done_ms > 0
    }
    for earlier in exercise.prerequisites.value or ():
        if earlier not in done | TRANSFERS | {START}:
            values = {"earlier": earlier}
            yield Closes(
                ClosedBy.NOT_DONE, Text("plan-exercise-not-done", values), Text("plan-exercise-not-done.opens", values)
            )
