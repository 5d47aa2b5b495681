"""What a person may be in when something else is needed: lying with both feet down, or with a leg up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from backrack.plan import Plan, Step, StepKind
from backrack.timeline.draft import Place
from backrack.timeline.events import Phase, State

HERE = "here"
"""The context of a pause where nobody lies on the wood yet, or no longer."""

# a leg on its way down is not down yet
_LEG_UP = frozenset({State.MOVE, State.HOLD, State.RETURN})


@dataclass(frozen=True)
class Contexts:
    """``start``: lying with both feet down. ``raised``: each raise of the session by its name. ``off``: getting off."""

    start: Place
    raised: Mapping[str, Step]
    off: tuple[Step, ...]

    @classmethod
    def of(cls, plan: Plan) -> Contexts:
        start = place_of(next(step for step in plan.steps if step.kind is StepKind.SETTLE))
        raises = (step for step in plan.steps if step.kind is StepKind.RAISE)
        off = tuple(step for step in plan.steps if step.kind is StepKind.GET_OFF)
        return cls(start, {f"{step.exercise_id}.{step.catalogue_phase}": step for step in raises}, off)

    @property
    def all(self) -> Mapping[str, Step | None]:
        """Every context lying down, with the leg that has to come down first."""
        return {self.start.exercise_id: None, **self.raised}

    def of_phase(self, phase: Phase) -> str:
        """The context of a phase in which the person lies on the wood."""
        named = f"{phase.exercise_id}.{phase.catalogue_phase}"
        return named if phase.state in _LEG_UP and named in self.raised else self.start.exercise_id


def place_of(step: Step) -> Place:
    return Place(step.exercise_id, step.catalogue_phase, step.side, step.posture)


def place_down(step: Step) -> Place:
    """Where a raise comes back to."""
    return Place(step.exercise_id, step.catalogue_phase, step.side, step.return_posture)


def lower_keys(step: Step) -> tuple[str, ...]:
    """What is heard when a leg comes down: a tone, then the side first."""
    return ("sound-end", *step.return_cues)
