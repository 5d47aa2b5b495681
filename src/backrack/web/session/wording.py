"""What the player writes for a phase: the state, the side and part, the move."""

from __future__ import annotations

from dataclasses import dataclass

from backrack.posture import SIDES
from backrack.timeline import Phase, State
from backrack.words import Text

_STEP_BY_STEP = frozenset({State.GET_ON, State.GET_OFF})
_OF_A_LEG = frozenset({State.GET_READY, State.MOVE, State.HOLD, State.RETURN})


@dataclass(frozen=True)
class Wording:
    """Line 1 holds side and part alone, so that it can be set in the largest type; line 2 says the move."""

    label: Text
    part: Text
    move: Text


def wording(phase: Phase, reached: Phase | None = None) -> Wording:
    """The words of a phase. ``reached`` is the hold that a phase with both feet down leads to or comes from."""
    label = Text(f"player-state-{_dashed(phase.state)}")
    if phase.state in _OF_A_LEG and phase.side and not (reached or phase).raised_sides:
        return Wording(label, Text(f"player-part-head-{phase.side}"), Text(f"player-move-{_of_the_head(phase)}"))
    which = _leg(phase, reached) if phase.state in _OF_A_LEG else None
    if which is None:
        name = _stretch(phase)
        return Wording(label, Text(f"player-part-{name}"), Text(f"player-move-{name}"))
    part = "foot" if phase.state is State.RETURN else "knee"
    move = {State.RETURN: "floor", State.GET_READY: "next"}.get(phase.state, "chest")
    return Wording(label, Text(f"player-part-{part}-{which}"), Text(f"player-move-{move}-{which}"))


def _of_the_head(phase: Phase) -> str:
    return {State.RETURN: "head-back", State.GET_READY: "head-next"}.get(phase.state, "head")


def _stretch(phase: Phase) -> str:
    """The name of a stretch without a moving leg; getting on and off are worded step by step."""
    if phase.state in _STEP_BY_STEP:
        return f"{phase.exercise_id}-{phase.catalogue_phase}"
    return "rest" if phase.state in (State.HOLD, State.GET_READY) else _dashed(phase.state)


def _leg(phase: Phase, reached: Phase | None) -> str | None:
    raised = (reached or phase).raised_sides or phase.raised_sides
    if len(raised) == len(SIDES):
        return "both"
    if raised:
        return raised[0].value
    return phase.side.value if phase.side else None


def _dashed(state: State) -> str:
    return state.value.replace("_", "-")
