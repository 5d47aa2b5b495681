"""How a beginner's session is shaped: which stretches, in what order, how long. At most four exercises, 15 minutes."""

from __future__ import annotations

from dataclasses import replace

from backrack.catalogue import Catalogue, ExercisePhase
from backrack.plan.outcome import Step, StepKind
from backrack.posture import SIDES, Ground, Padding, Posture

STAGE_START = 1
STAGE_SINGLE_LEG_RAISE = 2

TOWEL_MM = 10.0  # a folded towel under load, pressure model section 14
MAX_TOWELS = 4  # assumed; more would lift the body off the nodules' reach
HOLD_MS = 30_000  # about 30 s a leg: the maker's own number
REPEATS = 2  # 2 x 30 s a side, progression policy section 2.2
REST_IN_START_MS = 120_000  # hold of the starting position; the programme sheet estimates 60-300 s

# Time to do each thing without hurry; all assumed, lead-ins as in the design notes (5 s for moves, 10 s to lie down).
GET_ON_MS = 20_000
SETTLE_MS = 60_000
ASK_MS = 20_000
LEAD_IN_MS = 5_000
MOVE_MS = 5_000
RETURN_MS = 5_000
BETWEEN_MS = 10_000
LAST_REST_MS = 30_000
GET_OFF_MS = 20_000
OPENING_MS = 45_000


def steps_for(stage: int, towels: int, catalogue: Catalogue) -> tuple[Step, ...]:
    """The session of a stage. Left and right get the same holds, in turn, left first (our choice; no source says)."""
    start = _padded(catalogue.exercise("starting_position").phases[0].posture, towels)
    raising = stage >= STAGE_SINGLE_LEG_RAISE
    middle = _raises(towels, start, catalogue) if raising else (_rest_hold(start, catalogue),)
    feel = catalogue.exercise("single_leg_raise").cues if raising else ()
    return (
        *_transfer("getting_on", StepKind.GET_ON, GET_ON_MS, towels, catalogue),
        _still(StepKind.SETTLE, SETTLE_MS, start, catalogue),
        replace(_still(StepKind.ASK, ASK_MS, start, catalogue), cues=feel),
        *middle,
        _still(StepKind.REST, LAST_REST_MS, start, catalogue),
        *_transfer("getting_off", StepKind.GET_OFF, GET_OFF_MS, towels, catalogue),
    )


def minutes_of(steps: tuple[Step, ...]) -> int:
    """Whole minutes a session of these steps takes, opening questions included."""
    return round((OPENING_MS + sum(step.at_least_ms + step.hold_ms for step in steps)) / 60_000)


def exercises_in(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """Ids of the exercises used, in order, each once."""
    return tuple(dict.fromkeys(step.exercise_id for step in steps))


def _raises(towels: int, start: Posture, catalogue: Catalogue) -> tuple[Step, ...]:
    exercise = catalogue.exercise("single_leg_raise")
    by_side = {side: exercise.phase(f"raise_{side}") for side in SIDES}
    rest = _still(StepKind.REST, BETWEEN_MS, start, catalogue)
    raises: list[Step] = []
    for _ in range(REPEATS):
        for side in SIDES:
            lower = exercise.phase(f"lower_{side}").cues
            raises += [replace(_raise(exercise.id, by_side[side], towels, start), return_cues=lower), rest]
    return tuple(raises[:-1])


def _raise(exercise_id: str, phase: ExercisePhase, towels: int, start: Posture) -> Step:
    return Step(
        kind=StepKind.RAISE,
        exercise_id=exercise_id,
        catalogue_phase=phase.id,
        side=phase.side,
        posture=_padded(phase.posture, towels),
        return_posture=start,
        at_least_ms=LEAD_IN_MS + MOVE_MS + RETURN_MS,
        hold_ms=HOLD_MS,
        cues=phase.cues,
    )


def _rest_hold(start: Posture, catalogue: Catalogue) -> Step:
    return replace(_still(StepKind.HOLD, 0, start, catalogue), hold_ms=REST_IN_START_MS)


def _still(kind: StepKind, at_least_ms: int, start: Posture, catalogue: Catalogue) -> Step:
    phase = catalogue.exercise("starting_position").phases[0]
    cues = (*phase.cues, *catalogue.exercise("starting_position").cues) if kind is StepKind.SETTLE else ()
    return Step(kind, "starting_position", phase.id, None, start, start, at_least_ms, 0, cues)


def _transfer(exercise_id: str, kind: StepKind, each_ms: int, towels: int, catalogue: Catalogue) -> tuple[Step, ...]:
    return tuple(
        Step(
            kind,
            exercise_id,
            phase.id,
            None,
            _padded(phase.posture, towels),
            _padded(phase.posture, towels),
            each_ms,
            0,
            phase.cues,
        )
        for phase in catalogue.exercise(exercise_id).phases
    )


def _padded(posture: Posture, towels: int) -> Posture:
    """Folded towels lie along the rack, under seat and back alike."""
    if posture.ground is not Ground.RACK:
        return posture
    return replace(posture, padding=Padding(seat_mm=towels * TOWEL_MM, back_mm=towels * TOWEL_MM))
