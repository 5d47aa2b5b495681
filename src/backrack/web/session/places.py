"""Where in the session each phase is: "3 of 8"."""

from __future__ import annotations

from collections.abc import Sequence

from backrack.timeline import Phase, State

_STRETCH = {
    State.OPENING: "on",
    State.GET_ON: "on",
    State.SETTLE: "settle",
    State.ASK: "settle",
    State.GET_OFF: "off",
    State.END: "off",
}
_TOWARDS_A_HOLD = frozenset({State.GET_READY, State.MOVE, State.HOLD})


def places(phases: Sequence[Phase]) -> tuple[int, ...]:
    """The step of every phase, from 1: lying down, settling, each hold with what leads to and from it, coming off.

    Of help with getting up, every phase is a step.
    """
    found: list[int] = []
    before: Phase | None = None
    held = False
    for phase in phases:
        starts = before is None or _another_stretch(before, phase) or (held and _next_hold(before, phase))
        if starts:
            held = False
        held = held or phase.state is State.HOLD
        found.append((found[-1] if found else 0) + int(starts))
        before = phase
    return tuple(found)


def _another_stretch(before: Phase, phase: Phase) -> bool:
    step_by_step = phase.state is State.STUCK
    return step_by_step or _STRETCH.get(before.state, "holds") != _STRETCH.get(phase.state, "holds")


def _next_hold(before: Phase, phase: Phase) -> bool:
    return phase.state in _TOWARDS_A_HOLD and before.state not in _TOWARDS_A_HOLD
