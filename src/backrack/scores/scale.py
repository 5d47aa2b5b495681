"""What a score can be, which way is better, and which change of it matters to people."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_ROUNDING = 1e-9  # means of whole numbers, compared as the numbers they stand for


class Towards(StrEnum):
    """Which way something went by at least what matters; ``SAME`` is neither way."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"


@dataclass(frozen=True)
class Scale:
    """One instrument. A change matters from ``points`` on, or from ``percent`` of the start where that is given.

    ``source`` names where the size comes from; None in ``points`` means that no size is known.
    """

    name: str
    least: float
    most: float
    lower_is_better: bool
    points: float | None
    percent: float | None
    source: str


@dataclass(frozen=True)
class Change:
    """From ``start`` to ``now``. ``points`` is signed as the score is; ``towards`` says what it means.

    ``matters`` is False for a change smaller than the one people notice, and where no such size is known.
    """

    start: float
    now: float
    points: float
    towards: Towards

    @property
    def matters(self) -> bool:
        return self.towards is not Towards.SAME

    @property
    def size(self) -> float:
        return abs(self.points)


def change_of(scale: Scale, start: float | None, now: float | None) -> Change | None:
    """The change between two scores; None where either is missing. Worse needs no more than better does."""
    if start is None or now is None:
        return None
    points = now - start
    if not _matters(scale, start, points):
        return Change(start, now, points, Towards.SAME)
    better = (points < 0) is scale.lower_is_better
    return Change(start, now, points, Towards.BETTER if better else Towards.WORSE)


def _matters(scale: Scale, start: float, points: float) -> bool:
    if scale.points is None or points == 0:
        return False
    share = scale.percent is not None and start > 0 and abs(points) * 100 >= scale.percent * start - _ROUNDING
    return share or abs(points) >= scale.points - _ROUNDING


def mean_of(values: tuple[float, ...]) -> float | None:
    """The mean of what was told; None for nothing."""
    return sum(values) / len(values) if values else None
