"""The one place that bounds a stage, whatever led to it: no limit, lock or load is ever passed (fact sheet, 6)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from backrack.ladder import MOST_TOTAL, SAME_WITHIN, Ladder, Stage
from backrack.record import SessionDone


@dataclass(frozen=True)
class Done:
    """What was really done in one region: the highest load in all in N (0 with nothing done), and the exercises."""

    total_n: float
    exercises: frozenset[str] = frozenset()


def allowed_stage(wanted: int, ladder: Ladder, done: Done, locked: Collection[int] = ()) -> int:
    """The highest stage up to ``wanted`` that nothing forbids.

    It is open (limits, caps, gates and what lies below), below every locked stage, and its estimated load is at most
    25 % above the highest really done; the floor and stage 1 need nothing done before. A step that a clinician opened
    may be larger, once the stage below it was done.
    """
    highest = min((wanted, ladder.highest_open, *(number - 1 for number in locked)))
    number = max(0, highest)
    while number > 1 and not _within_reach(number, ladder, done):
        number -= 1
    return number


def _within_reach(number: int, ladder: Ladder, done: Done) -> bool:
    stage = ladder.stages[number]
    if stage.opened:
        return _total_n(ladder.stages[number - 1]) <= (1 + SAME_WITHIN) * done.total_n
    return _total_n(stage) <= MOST_TOTAL * done.total_n


def done_of(ladder: Ladder, sessions: Iterable[SessionDone]) -> Done:
    """What sessions did to a region. One that does not say how hard it pressed counts as stage 1's."""
    each = tuple(sessions)
    totals = [pressed_by(session, ladder)[0] for session in each]
    exercises = (phase.exercise for session in each for phase in session.phases if phase.done_ms > 0)
    return Done(max(totals, default=0.0), frozenset(exercises))


def pressed_by(session: SessionDone, ladder: Ladder) -> tuple[float, float]:
    """What a session put on a region in N: in all, and on the side that carried most. Stage 1's if it does not say."""
    told = next((pressed for pressed in session.pressed if pressed.region == ladder.region), None)
    if told is not None:
        return told.total_n, max(told.left_n, told.right_n)
    first = ladder.stages[min(1, len(ladder.stages) - 1)].loads.default
    return first.total_n, first.side_n


def found_again(ladder: Ladder, done: Done) -> int:
    """The stage on another ladder that is no more than what was done: by load, never by number.

    Only exercises that were done count; on the rack it is at least the first stage.
    """
    number = 1 if done.total_n > 0 and len(ladder.stages) > 1 else 0
    for above, stage in enumerate(ladder.stages[1:], start=1):
        if _total_n(stage) > (1 + SAME_WITHIN) * done.total_n or stage.exercise_id not in done.exercises:
            break
        number = above
    return number


def stage_by_load(ladder: Ladder, total_n: float, side_n: float | None = None) -> int:
    """The highest stage whose load is no more than ``total_n``, nor on a side than ``side_n``.

    Whoever lay on the rack was at stage 1 at least.
    """
    if total_n <= 0:
        return 0
    reached = (1 + SAME_WITHIN) * total_n
    side = float("inf") if side_n is None else (1 + SAME_WITHIN) * side_n
    loads = (each.loads.default for each in ladder.stages)
    return max(1, *(n for n, load in enumerate(loads) if load.total_n <= reached and load.side_n <= side))


def _total_n(stage: Stage) -> float:
    return stage.loads.default.total_n
