"""How a session is shaped: which stretches, in what order, how long. At most four exercises, 15 minutes at first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from backrack.catalogue import Catalogue
from backrack.plan.floor import floor_steps
from backrack.plan.outcome import Step, StepKind
from backrack.posture import Ground, Padding, Posture
from backrack.record import FLOOR_EXERCISE

if TYPE_CHECKING:  # a server that plans nothing carries no numerics
    from backrack.ladder import Holds
    from backrack.plan.combine import Work

START = "starting_position"
TOWEL_MM = 10.0  # a folded towel under load, pressure model section 14
SECOND_MS = 1_000

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
LAY_THE_TOWEL = "say-getting_on-prepare_mat"


def steps_for(work: Work, catalogue: Catalogue) -> tuple[Step, ...]:
    """The session of what is done. Left and right get the same holds, in turn, left first (our choice; no source says).

    The rest in the starting position is counted where nothing else is; elsewhere settling is that rest.
    """
    if not work.holds:
        return floor_steps(catalogue)
    start = replace(catalogue.exercise(START).phases[0].posture, padding=work.padding)
    rest, *others = work.holds
    moves = tuple(_moves(others, start, catalogue))
    raising = next((hold.exercise_id for hold in others if hold.exercise_id != START), None)
    still = () if raising else (_rest_hold(rest, start, catalogue),)
    between = _still(StepKind.REST, BETWEEN_MS, start, catalogue)
    middle = tuple(step for each in (*still, *moves) for step in (each, between))[:-1]
    feel = catalogue.exercise(raising).cues if raising else ()
    return (
        *_transfer("getting_on", StepKind.GET_ON, GET_ON_MS, work.padding, catalogue),
        _still(StepKind.SETTLE, SETTLE_MS, start, catalogue),
        replace(_still(StepKind.ASK, ASK_MS, start, catalogue), cues=feel),
        *middle,
        _still(StepKind.REST, LAST_REST_MS, start, catalogue),
        *_transfer("getting_off", StepKind.GET_OFF, GET_OFF_MS, work.padding, catalogue),
    )


def minutes_of(steps: tuple[Step, ...]) -> int:
    """Whole minutes a session of these steps takes, opening questions included."""
    return round(whole_ms(steps) / 60_000)


def whole_ms(steps: tuple[Step, ...]) -> int:
    """How long these steps take, opening questions included."""
    return OPENING_MS + sum(step.at_least_ms + step.hold_ms for step in steps)


def exercises_in(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """Ids of the catalogue's exercises used, in order, each once."""
    return tuple(dict.fromkeys(step.exercise_id for step in steps if step.exercise_id != FLOOR_EXERCISE))


def towels_in(padding: Padding) -> int:
    """Folded towels along the whole rack, a thin one counted as one."""
    return -int(-min(padding.seat_mm, padding.back_mm) // TOWEL_MM)


def cloth_of(padding: Padding) -> str:
    """Where the towels lie: ``none``, ``along`` the whole rack, under ``seat`` or ``back`` alone, or ``uneven``."""
    if not padding.seat_mm and not padding.back_mm:
        return "none"
    if padding.seat_mm == padding.back_mm:
        return "along"
    if padding.seat_mm and padding.back_mm:
        return "uneven"
    return "seat" if padding.seat_mm else "back"


def _moves(holds: Iterable[Holds], start: Posture, catalogue: Catalogue) -> Iterator[Step]:
    """Each exercise's repeats, its sides in turn: legs first, then the head."""
    each = tuple(holds)
    for exercise_id in dict.fromkeys(
        hold.exercise_id for hold in sorted(each, key=lambda hold: hold.exercise_id == START)
    ):
        same = [hold for hold in each if hold.exercise_id == exercise_id]
        for _ in range(max(hold.count for hold in same)):
            yield from (_move(hold, start, catalogue) for hold in same)


def _move(hold: Holds, start: Posture, catalogue: Catalogue) -> Step:
    exercise = catalogue.exercise(hold.exercise_id)
    phase = exercise.phase(hold.phase_id)
    which = hold.side.value if hold.side else "both"
    turned = hold.exercise_id == START
    return Step(
        kind=StepKind.RAISE,
        exercise_id=exercise.id,
        catalogue_phase=phase.id,
        side=hold.side,
        posture=hold.posture,
        return_posture=start,
        at_least_ms=LEAD_IN_MS + MOVE_MS + RETURN_MS,
        hold_ms=round(hold.seconds * SECOND_MS),
        cues=(*phase.cues, *_how_far(hold, phase.posture, which)),
        return_cues=("say-turn-back",) if turned else exercise.phase(f"lower_{which}").cues,
    )


def _how_far(hold: Holds, usual: Posture, which: str) -> tuple[str, ...]:
    """Closer to the chest than the exercise is usually done, or not so close."""
    raised = usual.raised_sides()
    own = usual.leg(raised[0]).hip_flexion_deg if raised else None
    if hold.hip_deg is None or own is None or hold.hip_deg == own:
        return ()
    return (f"say-variant-{'closer' if hold.hip_deg > own else 'wider'}-{which}",)


def _rest_hold(hold: Holds, start: Posture, catalogue: Catalogue) -> Step:
    return replace(_still(StepKind.HOLD, 0, start, catalogue), hold_ms=round(hold.seconds * SECOND_MS))


def _still(kind: StepKind, at_least_ms: int, start: Posture, catalogue: Catalogue) -> Step:
    phase = catalogue.exercise(START).phases[0]
    cues = (*phase.cues, *catalogue.exercise(START).cues) if kind is StepKind.SETTLE else ()
    return Step(kind, START, phase.id, None, start, start, at_least_ms, 0, cues)


def _transfer(
    exercise_id: str, kind: StepKind, each_ms: int, padding: Padding, catalogue: Catalogue
) -> tuple[Step, ...]:
    cloth = cloth_of(padding)
    said = {LAY_THE_TOWEL: LAY_THE_TOWEL if cloth == "along" else f"say-towel-{cloth}"}
    found = []
    for phase in catalogue.exercise(exercise_id).phases:
        posture = _padded(phase.posture, padding)
        cues = tuple(said.get(cue, cue) for cue in phase.cues)
        found.append(Step(kind, exercise_id, phase.id, None, posture, posture, each_ms, 0, cues))
    return tuple(found)


def _padded(posture: Posture, padding: Padding) -> Posture:
    return replace(posture, padding=padding) if posture.ground is Ground.RACK else posture
