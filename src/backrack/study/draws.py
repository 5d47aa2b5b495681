"""All the chance in one simulated life, drawn at once."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np

from backrack.study.assumptions import Assumptions


@dataclass(frozen=True, slots=True)
class Day:
    """One day's chance. Uniform 0-1 but for the three deviations, which are standard normal."""

    reaction: float
    afterwards: float
    soreness: float
    skips: float
    misses: float
    woken: float
    short: float
    says_yes: float
    wrong: tuple[float, ...]
    """For each of pre, peak, after, morning, sore: whether, and which way, it is told wrong."""


@dataclass(frozen=True, slots=True)
class Draws:
    """A life's chance. ``scatter``: standard normal, correlated, two a day from the first baseline morning on."""

    scatter: tuple[float, ...]
    wrong_before: tuple[float, ...]
    usual_answer: float
    tender: float
    evening: float
    onset: float
    days: tuple[Day, ...]


def draw(chance: np.random.Generator, days: int, assumed: Assumptions) -> Draws:
    """Draw one life of ``days`` days."""
    steps = 2 * (assumed.baseline_days + days + 1)
    shocks: list[float] = chance.standard_normal(steps).tolist()
    normals: list[list[float]] = chance.standard_normal((days, 3)).tolist()
    uniforms: list[list[float]] = chance.random((days, 10)).tolist()
    tender, evening, onset, *wrong_before = chance.random(3 + assumed.baseline_days).tolist()
    return Draws(
        scatter=_correlated(shocks, assumed.correlation),
        wrong_before=tuple(wrong_before),
        usual_answer=float(chance.standard_normal()),
        tender=tender,
        evening=evening,
        onset=onset,
        days=tuple(_day(n, u) for n, u in zip(normals, uniforms, strict=True)),
    )


def _day(normal: list[float], uniform: list[float]) -> Day:
    reaction, afterwards, soreness = normal
    skips, misses, woken, short, says_yes, *wrong = uniform
    return Day(reaction, afterwards, soreness, skips, misses, woken, short, says_yes, tuple(wrong))


def _correlated(shocks: list[float], correlation: float) -> tuple[float, ...]:
    """A first-order autoregression of unit variance."""
    fresh = sqrt(1 - correlation**2)
    found = shocks[:1]
    for shock in shocks[1:]:
        found.append(correlation * found[-1] + fresh * shock)
    return tuple(found)
