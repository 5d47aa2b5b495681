"""The positions one lies in on the rack: each once, whatever the side and however high a leg is raised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from backrack.catalogue.model import Catalogue, Exercise, ExercisePhase
from backrack.posture import SIDES, Foot, Ground, Leg, Posture, Side

_HELD_S = 5.0  # what is held for less is on the way to something else; assumed


@dataclass(frozen=True)
class Position:
    """A phase that is held on the rack, as it is done on the left where it has sides."""

    exercise: Exercise
    phase: ExercisePhase

    @property
    def id(self) -> str:
        return f"{self.exercise.id}.{self.phase.id}"

    @property
    def sided(self) -> bool:
        """Whether doing it on the other side makes a difference."""
        return self.phase.posture.mirrored() != self.phase.posture

    def posture(self, side: Side = Side.LEFT) -> Posture:
        return self.phase.posture.mirrored() if side is Side.RIGHT else self.phase.posture


def positions(catalogue: Catalogue) -> tuple[Position, ...]:
    """Every position held on the rack, in the order of the programme; the starting position comes first."""
    seen: set[Posture] = set()
    found = []
    for position in _held(catalogue):
        one, other = _shape(position.phase.posture), _shape(position.phase.posture.mirrored())
        if not seen & {one, other}:
            found.append(position)
        seen |= {one, other}
    return tuple(found)


def position_of(catalogue: Catalogue, exercise_id: str, phase_id: str | None = None) -> tuple[Position, Side] | None:
    """The position of an exercise's phase, and the side it is done on; without a phase, the exercise's main one.

    None where the exercise is not lain in on the rack. The angle of a raised leg is that of the position.
    """
    every = positions(catalogue)
    phases = [phase for phase in catalogue.exercise(exercise_id).phases if phase_id in (None, phase.id)]
    own = [each for each in every if each.exercise.id == exercise_id]
    if phase_id is None and own:
        return own[0], Side.LEFT
    for phase in phases:
        for side in SIDES:
            for each in every:
                if phase.posture.ground is Ground.RACK and _shape(each.posture(side)) == _shape(phase.posture):
                    return each, side
    return None


def _held(catalogue: Catalogue) -> Iterator[Position]:
    for exercise in catalogue.exercises:
        for phase in exercise.phases:
            held = phase.hold_s.value is None or phase.hold_s.value >= _HELD_S
            if held and phase.posture.ground is Ground.RACK and exercise.series.value != "transfer":
                yield Position(exercise, phase)


def _shape(posture: Posture) -> Posture:
    """The posture without what a person varies: how high a raised leg is."""
    legs = [posture.leg(side) for side in SIDES]
    left, right = (Leg(90.0, 90.0, Foot.AIR) if leg.foot is Foot.AIR else leg for leg in legs)
    return replace(posture, left_leg=left, right_leg=right)
