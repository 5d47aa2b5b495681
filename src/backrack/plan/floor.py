"""Stage 0: a rest on the floor with knees bent, off the rack. Nothing presses; it counts as a session of its stage.

The position is ours, not the maker's: it has no angle that could load the back, and no source is needed for it.
"""

from __future__ import annotations

from dataclasses import replace

from backrack.catalogue import Catalogue
from backrack.plan.outcome import Step, StepKind
from backrack.posture import Ground, Padding, Posture
from backrack.record import FLOOR_EXERCISE

HOLD_MS = 240_000  # 3 to 5 minutes; assumed
LIE_DOWN_MS = 30_000
SETTLE_MS = 30_000
LAST_REST_MS = 10_000
GET_UP_MS = 20_000
GETTING_UP = ("rest_on_side", "lift", "kneel", "stand")  # as after the rack, from lying on the side on


def floor_steps(catalogue: Catalogue) -> tuple[Step, ...]:
    """Lie down beside the rack, rest, and get up as after any session."""
    lying = floor_posture(catalogue)
    off = catalogue.exercise("getting_off")
    on_side = off.phase("pivot").posture
    return (
        _still(StepKind.GET_ON, "lie_down", lying, LIE_DOWN_MS, ("say-floor-rack-away", "say-floor-lie-down")),
        _still(StepKind.SETTLE, "rest", lying, SETTLE_MS, ("say-floor-knees", "say-floor-back")),
        replace(_still(StepKind.HOLD, "rest", lying, 0), hold_ms=HOLD_MS),
        _still(StepKind.REST, "rest", lying, LAST_REST_MS, ("say-floor-last",)),
        _still(StepKind.GET_OFF, "roll", on_side, GET_UP_MS, ("say-floor-roll", "say-getting_off-pivot_together")),
        *(
            Step(StepKind.GET_OFF, off.id, each.id, None, each.posture, each.posture, GET_UP_MS, 0, each.cues)
            for each in (off.phase(name) for name in GETTING_UP)
        ),
    )


def floor_posture(catalogue: Catalogue) -> Posture:
    """The starting position's legs and hands, on the floor."""
    start = catalogue.exercise("starting_position").phases[0].posture
    return replace(start, ground=Ground.FLOOR, padding=Padding())


def _still(kind: StepKind, phase: str, posture: Posture, at_least_ms: int, cues: tuple[str, ...] = ()) -> Step:
    return Step(kind, FLOOR_EXERCISE, phase, None, posture, posture, at_least_ms, 0, cues)
