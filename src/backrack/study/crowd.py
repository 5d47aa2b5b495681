"""Many people of one cell, in parts that can be lived apart and added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from backrack.study.cells import Cell, Variant
from backrack.study.draws import draw
from backrack.study.figures import mean, share
from backrack.study.life import live
from backrack.study.someone import Someone
from backrack.study.tally import Tally, tally
from backrack.study.ways import Way

CHUNK = 50
"""People lived in one go; results do not depend on it."""


Group = tuple[Cell, Variant, str]


@dataclass(frozen=True)
class Part:
    """The people ``first`` up to, not with, ``last`` of a cell, through ``days`` days, by the way named ``way``."""

    cell: Cell
    variant: Variant
    way: str
    first: int
    last: int
    days: int
    seed: int

    @property
    def group(self) -> Group:
        """What its counts may be added to."""
        return self.cell, self.variant, self.way


def parts(cells: Iterable[Cell], variant: Variant, way: str, people: int, days: int, seed: int) -> Iterator[Part]:
    """Share ``people`` out over the cells as evenly as may be, cut into parts."""
    each = list(cells)
    for number, cell in enumerate(each):
        count = people // len(each) + (number < people % len(each))
        for first in range(0, count, CHUNK):
            yield Part(cell, variant, way, first, min(count, first + CHUNK), days, seed)


def chance_of(part: Part, person: int) -> np.random.Generator:
    """The chance of one person: the same whoever else is lived, whatever happens and whichever rules hold."""
    seeds = np.random.SeedSequence(part.seed, spawn_key=(*part.cell.key, person))
    return np.random.Generator(np.random.PCG64(seeds))


def live_part(part: Part, way: Way) -> Tally:
    """Live one part."""
    assumed, found = part.variant.assumptions, Tally()
    for person in range(part.first, part.last):
        someone = Someone(part.cell, draw(chance_of(part, person), part.days, assumed), assumed)
        found += tally(live(someone, way, part.days))
    return found


def to_data(found: Tally, chance: np.random.Generator) -> dict[str, Any]:
    """The results of one tally, each with its interval."""
    people = found.people
    stages = sorted({stage for stage, _ in found.first_days})
    days = {
        stage: Counter({day: count for (at, day), count in found.first_days.items() if at == stage})
        for stage in stages
    }  # fmt: skip
    return {
        "people": people,
        "referred": share(found.referred, people).to_data(),
        "end_stage": {str(stage): share(count, people).to_data() for stage, count in sorted(found.end_stages.items())},
        "flares": mean(found.flares, chance).to_data(),
        "reached": {
            str(stage): {
                "share": share(days[stage].total(), people).to_data(),
                "mean_day": mean(days[stage], chance).to_data(),
            }
            for stage in stages
        },
        "ended_at_most_2_unreferred": share(found.ended_low_unreferred, people).to_data(),
        "ended_at_least_4": share(found.ended_high, people).to_data(),
        "never_at_2_points_or_eased": share(found.never_or_eased, people).to_data(),
        "referred_within_14_days": share(found.referred_in_time, found.passed).to_data(),
        "referred_before_onset": share(found.before_onset, people).to_data(),
    }
