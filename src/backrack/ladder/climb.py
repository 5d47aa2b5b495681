"""Which stages a region's ladder has: the fewest small steps from each of the maker's exercises to the next.

A stage ranks above another with more force in all; within 2 % with more on a side; within 2 % of that too with more
mean pressure. It must rank above every stage below it, and be a small step from the one just below.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from backrack.ladder.load import SAME_WITHIN, Load, Weigher
from backrack.ladder.region import Region
from backrack.ladder.variants import Form, Variant

MOST_TOTAL, MOST_SIDE = 1.25, 1.5  # a step in all and on either side, progression policy section 2.2
JOINS_FROM = 1.1  # an exercise that loads a region less than a tenth more than the start does not join; assumed
MOST_BETWEEN = 6  # stages between two of the maker's; assumed, more are never needed by an adult inside the size limits


@dataclass(frozen=True)
class Rung:
    """A variant of a form and what it puts on the region."""

    form: Form
    how: Variant
    load: Load


@dataclass(frozen=True)
class Beyond:
    """The first variant of an exercise that loads the region more and is not joined on, and whether it is too steep."""

    rung: Rung
    too_steep: bool


@dataclass(frozen=True)
class Climb:
    """The rungs from the first padded one up, and what is not joined on, in the maker's order."""

    start: Rung
    rungs: tuple[Rung, ...]
    beyond: tuple[Beyond, ...]


def ranks_above(one: Load, other: Load) -> bool:
    """Whether a load is the higher rung of two."""
    for mine, others in ((one.total_n, other.total_n), (one.side_n, other.side_n), (one.mean_kpa, other.mean_kpa)):
        if not same(mine, others):
            return mine > others
    return False


def same(one: float, other: float) -> bool:
    """Whether two values lie within 2 % of each other."""
    return max(one, other) <= (1 + SAME_WITHIN) * min(one, other)


def step_is_small(load: Load, below: Load) -> bool:
    """Whether going from one load to another is at most 25 % more in all and 50 % more on either side."""
    return (
        load.total_n <= MOST_TOTAL * below.total_n
        and load.left_n <= MOST_SIDE * below.left_n
        and load.right_n <= MOST_SIDE * below.right_n
    )


@dataclass
class Climber:
    """Weighs the forms of one region for one person, each variant once."""

    region: Region
    weigher: Weigher
    _known: dict[tuple[str, str, Variant], Rung] = field(default_factory=dict)

    def climb(self, forms: Sequence[Form]) -> Climb:
        """The ladder over ``forms``, which are in the maker's order with the start first."""
        start = self.rung(forms[0], forms[0].goals[0])
        rungs = list(self._first(forms[0], start))
        beyond: dict[str, Beyond] = {}
        for form in forms[1:]:
            if form.id in beyond or not self._joins(form, start):
                continue
            goals = [self.rung(form, goal) for goal in form.goals]
            if not form.position.exercise.offered:
                lightest = self.rung(form, form.lightest)
                beyond[form.id] = Beyond(goals[0], not step_is_small(lightest.load, rungs[-1].load))
            elif more := list(self._up(rungs, goals)):
                rungs += more
            elif any(_tops(goal, rungs) for goal in goals):
                beyond[form.id] = Beyond(goals[0], too_steep=True)
        return Climb(start, tuple(rungs), tuple(beyond.values()))

    def _joins(self, form: Form, start: Rung) -> bool:
        """Whether the exercise itself, its rest left out, loads the region clearly more than the start."""
        return any(joins(self.weigher.load(form.worked(goal), self.region), start.load) for goal in form.goals)

    def rung(self, form: Form, how: Variant) -> Rung:
        key = (form.id, form.position.phase.id, how)
        if key not in self._known:
            self._known[key] = Rung(form, how, self.weigher.load(form.postures(how), self.region))
        return self._known[key]

    def _first(self, form: Form, start: Rung) -> Iterable[Rung]:
        """From the thickest towels that the ladder can begin with to the starting position on bare wood."""
        for how in sorted(form.variants, key=lambda each: (-each.back_mm, -each.seat_mm)):
            first = self.rung(form, how)
            if how.bare or (found := self._between([first], start)) is None:
                continue
            return (first, *found)
        return (start,)

    def _up(self, below: Sequence[Rung], goals: Sequence[Rung]) -> Iterator[Rung]:
        """The stages of one form: those on the way to each of its goals that ranks higher than all before."""
        so_far = list(below)
        for goal in goals:
            found = self._between(so_far, goal) if _tops(goal, so_far) else None
            yield from found or ()
            so_far += found or ()

    def _between(self, below: Sequence[Rung], goal: Rung) -> tuple[Rung, ...] | None:
        """The shortest way up to ``goal``, in variants of its form as like it as can be; None if there is none."""
        form = goal.form
        for unlike in (0, 1, 2, 3):
            hows = [how for how in form.variants if how.eases(goal.how) and how.differs(goal.how) <= unlike]
            found = shortest(below, [self.rung(form, how) for how in hows], goal)
            if found is not None:
                return found
        return None


def joins(load: Load, start: Load) -> bool:
    """Whether an exercise loads a region clearly more than the starting position on bare wood."""
    if same(load.total_n, start.total_n):
        return load.side_n >= JOINS_FROM * start.side_n
    return load.total_n >= JOINS_FROM * start.total_n


def shortest(below: Sequence[Rung], between: Sequence[Rung], goal: Rung) -> tuple[Rung, ...] | None:
    """The fewest small steps that end at ``goal``; of as few, those whose largest step is smallest."""
    ways: list[tuple[Rung, ...]] = [()]
    for _ in range(MOST_BETWEEN):
        longer = [(*way, rung) for way in ways for rung in between if _follows(rung, (*below, *way))]
        best: dict[Variant, tuple[Rung, ...]] = {}
        for way in sorted(longer, key=lambda each: (_largest(below[-1], each), each[-1].how)):
            best.setdefault(way[-1].how, way)
        if goal.how in best:
            return best[goal.how]
        ways = list(best.values())
    return None


def _follows(rung: Rung, below: Sequence[Rung]) -> bool:
    return step_is_small(rung.load, below[-1].load) and _tops(rung, below)


def _tops(rung: Rung, below: Sequence[Rung]) -> bool:
    return all(ranks_above(rung.load, lower.load) for lower in below)


def _largest(last: Rung, way: Sequence[Rung]) -> float:
    """The largest step of a way, 1 being one as large as is allowed."""
    loads = [last.load, *(rung.load for rung in way)]
    return max(
        max(
            math.log(load.total_n / low.total_n) / math.log(MOST_TOTAL),
            math.log(load.side_n / low.side_n) / math.log(MOST_SIDE),
        )
        for low, load in pairwise(loads)
    )
