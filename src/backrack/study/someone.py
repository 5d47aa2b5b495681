"""One simulated person: how much it hurts when, and what of it is told."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from backrack.study.assumptions import Assumptions
from backrack.study.cells import Cell
from backrack.study.draws import Draws

WORST_SCORE = 10


@dataclass(frozen=True, slots=True)
class Someone:
    """A person of a cell, with their chance and what is assumed. Pain in points, days since the first session."""

    cell: Cell
    draws: Draws
    assumed: Assumptions

    @property
    def evening(self) -> bool:
        """Whether sessions are in the evening, not in the morning."""
        return self.draws.evening < self.assumed.evening_people

    @property
    def onset_day(self) -> float:
        """When a worsening begins."""
        first, last = self.assumed.onset_from_day, self.assumed.onset_to_day
        return first + self.draws.onset * (last - first)

    @property
    def passes_two_day(self) -> float:
        """When a worsening passes two points."""
        return self.onset_day + self.assumed.worsening_days * 2 / self.cell.scenario.value.worsening

    def pain(self, day: int, in_evening: bool, harm: float = 0.0) -> float:
        """What is felt, before it becomes a score. ``harm`` is what the last session adds."""
        time = day + 0.5 * in_evening
        wobble = self.draws.scatter[2 * (day + self.assumed.baseline_days) + in_evening]
        return self.cell.usual_pain + self.drift(time) + self.cell.scatter * wobble + harm

    def drift(self, time: float) -> float:
        """How far usual pain has moved by then."""
        effect, assumed = self.cell.scenario.value, self.assumed
        moved = -effect.gain * _share(time / assumed.improvement_days)
        moved += effect.worsening * _share((time - self.onset_day) / assumed.worsening_days)
        return moved + assumed.worst_at_start * (1 - _share(time / assumed.worst_fades_days))

    def soreness(self, days_since_rise: int, chance: float) -> float:
        """Tenderness to touch on a morning, by days since the stage last rose."""
        assumed = self.assumed
        peak = assumed.tender_peak if self.draws.tender < assumed.tender_people else assumed.others_peak
        course = assumed.soreness_course
        share = course[days_since_rise] if days_since_rise < len(course) else 0.0
        return peak * share + assumed.soreness_sd * chance

    def told(self, felt: float, wrong: float) -> int:
        """The score that is told: a whole number 0-10, now and then one off."""
        score = floor(felt + 0.5)
        if wrong < self.assumed.misreported:
            score += 1 if wrong < self.assumed.misreported / 2 else -1
        return min(WORST_SCORE, max(0, score))

    def usual_answer(self) -> int:
        """What is said to be usual, at the beginning."""
        felt = self.cell.usual_pain + self.drift(0.0) + self.assumed.usual_answer_sd * self.draws.usual_answer
        return self.told(felt, 1.0)

    def mornings_before(self) -> tuple[int, ...]:
        """The scores of the mornings before the first session, oldest first."""
        count = self.assumed.baseline_days
        wrong = self.draws.wrong_before
        return tuple(self.told(self.pain(day, False), wrong[day]) for day in range(-count, 0))


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))
