"""Shares and means with 95 % intervals."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import comb, sqrt

import numpy as np

Z_95 = 1.959964
RESAMPLES = 1000
"""Enough for the ends of a 95 % interval to be steady to about a twentieth of its width; assumed."""


@dataclass(frozen=True)
class Figure:
    """A value and the ends of its 95 % interval; None where nobody could be counted."""

    value: float | None
    low: float | None
    high: float | None

    def to_data(self) -> dict[str, float | None]:
        """As plain data, rounded to what is worth telling."""
        return {
            name: None if end is None else round(end, 4)
            for name, end in (("value", self.value), ("low", self.low), ("high", self.high))
        }


def share(hits: int, of: int) -> Figure:
    """A share with its Wilson interval (Wilson 1927), which holds at 0 and 1 too."""
    if of == 0:
        return Figure(None, None, None)
    p, z2 = hits / of, Z_95**2
    middle = (p + z2 / (2 * of)) / (1 + z2 / of)
    half = Z_95 / (1 + z2 / of) * sqrt(p * (1 - p) / of + z2 / (4 * of * of))
    return Figure(p, max(0.0, middle - half), min(1.0, middle + half))


def most_by_chance(of: int, share: float, sure: float = 0.95) -> int:
    """How many of ``of`` it may be true of without saying that the share is higher; exact, by the binomial."""
    sum_to = 0.0
    for hits in range(of):
        sum_to += comb(of, hits) * share**hits * (1 - share) ** (of - hits)
        if sum_to >= sure:
            return hits
    return of


def mean(counts: Counter[int], chance: np.random.Generator) -> Figure:
    """The mean of counted whole numbers, with a bootstrapped interval."""
    total = sum(counts.values())
    if total == 0:
        return Figure(None, None, None)
    values = np.array(sorted(counts), dtype=float)
    weights = np.array([counts[int(value)] for value in values]) / total
    means = chance.multinomial(total, weights, RESAMPLES) @ values / total
    low, high = np.quantile(means, (0.025, 0.975))
    return Figure(float(values @ weights), float(low), float(high))
