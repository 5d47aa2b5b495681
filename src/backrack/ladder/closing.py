"""What closes a stage. Nothing here can open one, or move it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from backrack.catalogue import Catalogue, Exercise
from backrack.ladder.gate import Practice
from backrack.ladder.region import Region
from backrack.ladder.stage import Closed, Closing, Ladder, Stage
from backrack.screening import Limits
from backrack.words import Text


@dataclass(frozen=True)
class Said:
    """What clinicians said: ids of exercises whose step is open though nothing makes it small, and the highest stage
    of a region, where they set one.
    """

    opened: frozenset[str] = frozenset()
    caps: Mapping[Region, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Closer:
    """Closes stages of a ladder that was found for a body, a rack and a catalogue."""

    limits: Limits
    catalogue: Catalogue
    practice: Practice
    said: Said = field(default_factory=Said)

    def ladder(self, found: Ladder) -> Ladder:
        """The same ladder with every reason that closes a stage now. An opened exercise becomes its last stage."""
        joined = tuple(
            replace(each, closed=(), opened=True, why=Text("ladder-why-opened"))
            for each in found.beyond
            if self._opens(each, found)
        )
        stages: list[Stage] = []
        for number, stage in enumerate((*found.stages, *joined)):
            closed = self._closing(found.region, number, stage) if stage.exercise_id else ()
            blocked = next((at for at, each in enumerate(stages) if each.closed), None)
            closed += () if blocked is None else (_below(blocked),)
            stages.append(replace(stage, closed=closed))
        beyond = (each for each in found.beyond if not self._opens(each, found))
        return Ladder(
            found.region,
            tuple(stages),
            tuple(replace(each, closed=(*self._closed_exercise(each), *each.closed)) for each in beyond),
        )

    def _opens(self, stage: Stage, found: Ladder) -> bool:
        """Whether a clinician opened a step that is steep and leads up."""
        steep = any(each.kind is Closing.TOO_STEEP for each in stage.closed)
        leads_up = stage.loads.default.total_n > found.stages[-1].loads.default.total_n
        return steep and leads_up and stage.exercise_id in self.said.opened

    def _closing(self, region: Region, number: int, stage: Stage) -> tuple[Closed, ...]:
        """Everything that closes a stage of that number, save for stages below it."""
        return (*_by_limits(number, self.limits), *self._capped(region, number), *self._closed_exercise(stage))

    def _capped(self, region: Region, number: int) -> Iterator[Closed]:
        cap = self.said.caps.get(region)
        if cap is not None and number > cap:
            yield Closed(Closing.SAID, Text("ladder-closed-said", {"cap": cap}))

    def _closed_exercise(self, stage: Stage) -> tuple[Closed, ...]:
        """What closes an exercise wherever it stands."""
        exercise = self.catalogue.exercise(stage.exercise_id or "")
        return (
            *(Closed(Closing.UNCONFIRMED, why) for why in exercise.why_not_offered),
            *_left_out(exercise, self.limits, self.catalogue),
            *_by_gates(exercise, self.catalogue, self.practice),
        )


def open_by_answers(ladder: Ladder, limits: Limits, catalogue: Catalogue) -> int:
    """The highest stage that caps and left-out exercises leave open, whatever else closes one."""
    cap = len(ladder.stages) - 1 if limits.stage_cap is None else limits.stage_cap
    left_out = (
        number
        for number, stage in enumerate(ladder.stages)
        if stage.exercise_id and any(_left_out(catalogue.exercise(stage.exercise_id), limits, catalogue))
    )
    return min(cap, next(left_out, len(ladder.stages)) - 1)


def _below(number: int) -> Closed:
    """Closed for the sake of a stage below."""
    return Closed(Closing.BELOW, Text("ladder-closed-below", {"stage": number}))


def _by_limits(number: int, limits: Limits) -> Iterator[Closed]:
    if not limits.passed:
        yield Closed(Closing.SCREENING, Text("ladder-closed-screening"))
    if limits.stage_cap is not None and number > limits.stage_cap:
        yield Closed(Closing.CAP, Text("ladder-closed-cap", {"cap": limits.stage_cap}))


def _left_out(exercise: Exercise, limits: Limits, catalogue: Catalogue) -> Iterator[Closed]:
    if exercise.id in limits.removed_exercises:
        yield Closed(Closing.REMOVED, Text("ladder-closed-removed"))
    for earlier_id in exercise.prerequisites.value or ():
        earlier = catalogue.exercise(earlier_id)
        if any(_left_out(earlier, limits, catalogue)):
            yield Closed(Closing.PREREQUISITE, Text("ladder-closed-prerequisite", {"earlier": earlier.name}))


def _by_gates(exercise: Exercise, catalogue: Catalogue, practice: Practice) -> Iterator[Closed]:
    for gate_id in exercise.gates.value or ():
        gate = catalogue.gates[gate_id]
        if not practice.opens(gate):
            yield Closed(Closing.GATE, practice.told(gate, "ladder-closed-gate"))
