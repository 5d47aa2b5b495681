"""What the rules have to reach on the reference people: on the mean of the nine cells, and in the worst of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from backrack.study.cells import Scenario
from backrack.study.figures import most_by_chance
from backrack.study.tally import Tally


@dataclass(frozen=True)
class Target:
    """One share with its limits: ``at_most`` says which way is good. ``worst`` is None where only the mean is held."""

    scenario: Scenario
    id: str
    counted: Callable[[Tally], tuple[int, int]]
    """How many people it is true of, and of how many."""
    at_most: bool
    mean: float
    worst: float | None

    def share(self, found: Tally) -> float:
        """The share in one cell; raises ZeroDivisionError where nobody could be counted."""
        hits, of = self.counted(found)
        return hits / of

    def holds(self, shares: list[float]) -> bool:
        """Whether both limits are kept by the cells' shares."""
        mean, worst = sum(shares) / len(shares), max(shares) if self.at_most else min(shares)
        pairs = [(mean, self.mean)] + ([] if self.worst is None else [(worst, self.worst)])
        return all(got <= limit if self.at_most else got >= limit for got, limit in pairs)

    def is_borne_out(self, cells: Sequence[Tally]) -> bool:
        """Whether few people give no reason to doubt the limits: all of them the mean, and each cell the worst."""
        counts = [self.counted(each) for each in cells]
        people = [(sum(hits for hits, _ in counts), sum(of for _, of in counts), self.mean)]
        people += [] if self.worst is None else [(*each, self.worst) for each in counts]
        return all(self._is_near(*each) for each in people)

    def _is_near(self, hits: int, of: int, limit: float) -> bool:
        if self.at_most:
            return hits <= most_by_chance(of, limit)
        return of - hits <= most_by_chance(of, 1 - limit)


def _referred(found: Tally) -> tuple[int, int]:
    return found.referred, found.people


def _high(found: Tally) -> tuple[int, int]:
    return found.ended_high, found.people


def _low(found: Tally) -> tuple[int, int]:
    return found.ended_low_unreferred, found.people


def _eased(found: Tally) -> tuple[int, int]:
    return found.never_or_eased, found.people


def _in_time(found: Tally) -> tuple[int, int]:
    return found.referred_in_time, found.passed


def _before(found: Tally) -> tuple[int, int]:
    return found.before_onset, found.people


TARGETS = (
    Target(Scenario.NO_EFFECT, "referred", _referred, True, 0.04, 0.10),
    Target(Scenario.IMPROVES, "referred", _referred, True, 0.01, 0.02),
    Target(Scenario.IMPROVES, "high", _high, False, 0.90, 0.65),
    Target(Scenario.HARM_HALF, "low", _low, False, 0.95, 0.88),
    Target(Scenario.HARM_ONE, "eased", _eased, False, 0.96, 0.92),
    Target(Scenario.WORSENS, "in-time", _in_time, False, 0.97, 0.93),
    Target(Scenario.WORSENS, "before", _before, True, 0.01, None),
)
"""Clinical fact sheet 2.4, as agreed for policy v2 (assumed people, not data)."""
