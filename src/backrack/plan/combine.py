"""From each region's own stage to what is done today: the low back's holds, on the most cloth any region asks for.

The regions are decided each by itself, and lie on one rack. So the low back's stage is lowered until nothing presses a
region clearly more than that region's own stage does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from backrack.ladder import Holds, Ladder, Load, Region, Weigher
from backrack.mechanics.parameters import DEFAULTS
from backrack.mechanics.uncertainty import Sample
from backrack.plan.shape import TOWEL_MM
from backrack.posture import Body, Padding, Posture, load_rack

MOST_ABOVE_OWN = 1.1  # of a region's own stage, in all and on either side; assumed: less than half of one step
TOO_LITTLE_N = 5.0  # the weight of a pound, of which the model knows nothing; assumed
MAX_TOWELS = 4  # assumed; more would lift the body off the nodules' reach
_KEPT = 32  # bodies on racks whose postures are kept; assumed
FLOOR = 0
NOTHING = Load(0.0, 0.0, 0.0, 0.0)

Stages = Mapping[Region, int]
Loads = Mapping[Region, Load]


@dataclass(frozen=True)
class Work:
    """What is done: the low back's stage it comes from, holds (none on the floor), cloth, and each region's load."""

    number: int
    holds: tuple[Holds, ...]
    padding: Padding
    loads: Loads


ON_THE_FLOOR = Work(FLOOR, (), Padding(), dict.fromkeys(Region, NOTHING))


@dataclass(frozen=True)
class Combiner:
    """The ladders of one body on one rack. ``towels`` is how many lie along the rack at least."""

    ladders: Mapping[Region, Ladder]
    weigher: Weigher
    towels: int = 0

    def work(self, stages: Stages) -> Work:
        """The most that presses no region more than a tenth above its own stage; the floor if a region is there."""
        if min(stages.values()) <= FLOOR:
            return ON_THE_FLOOR
        return next((each for each in self._from_most(stages) if self._within(each, stages)), ON_THE_FLOOR)

    def _from_most(self, stages: Stages) -> Iterator[Work]:
        """The neck's own holds are left out before the low back is lowered; at last fewer towels, then more."""
        for low in range(stages[Region.LOW_BACK], FLOOR, -1):
            yield from (self._with(low, stages, self.towels, neck) for neck in (True, False))
        for towels in (*range(self.towels - 1, -1, -1), *range(self.towels + 1, MAX_TOWELS + 1)):
            yield self._with(1, stages, towels, neck=False)

    def _with(self, low: int, stages: Stages, towels: int, neck: bool) -> Work:
        own = {**stages, Region.LOW_BACK: low}
        each = [self.ladders[region].stages[number].padding for region, number in own.items()]
        padding = thickest([*each, Padding(seat_mm=towels * TOWEL_MM, back_mm=towels * TOWEL_MM)])
        turned = self.ladders[Region.NECK].stages[own[Region.NECK]].holds[1:] if neck else ()
        holds = (*self.ladders[Region.LOW_BACK].stages[low].holds, *turned)
        done = tuple(replace(hold, posture=padded(hold.posture, padding)) for hold in holds)
        postures = [hold.posture for hold in done]
        return Work(low, done, padding, {region: self.weigher.load(postures, region) for region in Region})

    def _within(self, work: Work, stages: Stages) -> bool:
        return all(
            not_above(work.loads[region], self.ladders[region].stages[number].loads.default)
            for region, number in stages.items()
        )


def not_above(load: Load, own: Load) -> bool:
    """Whether a load is at most a tenth above a stage's own, in all and on the side that carries most."""
    return _alike(load.total_n, own.total_n) and _alike(load.side_n, own.side_n)


def _alike(force_n: float, own_n: float) -> bool:
    return force_n <= max(MOST_ABOVE_OWN * own_n, own_n + TOO_LITTLE_N)


def thickest(each: Iterable[Padding]) -> Padding:
    """Field by field the most cloth."""
    known = tuple(each)
    return Padding(
        seat_mm=max(one.seat_mm for one in known),
        back_mm=max(one.back_mm for one in known),
        neck_mm=max(one.neck_mm for one in known),
    )


def padded(posture: Posture, padding: Padding) -> Posture:
    return replace(posture, padding=padding)


@lru_cache(maxsize=_KEPT)
def weigher_of(body: Body, rack_id: str) -> Weigher:
    """Weighs postures of a body on a rack, each once."""
    return Weigher(Sample(body, load_rack(rack_id), DEFAULTS, 1))
