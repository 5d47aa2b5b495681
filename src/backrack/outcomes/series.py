"""One measure over time: its points, what is missing, and how far it has gone since the start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from backrack.scores import Change, Scale
from backrack.words import Text


class Measure(StrEnum):
    """What is measured. ``PAIN`` is the worst of all regions; those after it are told by region."""

    PAIN = "pain"
    BACK = "back"
    NECK = "neck"
    HIP = "hip"
    SORENESS = "soreness"
    STIFFNESS = "stiffness"
    LIMBS = "limbs"
    FUNCTION = "function"
    CHANGE = "change"
    DISABILITY = "disability"


@dataclass(frozen=True)
class Point:
    """What was told of one day. ``rescaled`` stands for a sheet of which something was missing."""

    day: date
    value: float
    rescaled: bool = False


@dataclass(frozen=True)
class Series:
    """One measure, one point a day at most, oldest first; days without one are gaps and never 0.

    ``missing`` counts how often it was asked and not told. ``change`` is against the start, None while there is no
    start or too little since; its ``towards`` says whether people notice such a change. ``now`` is the mean of the last
    7 days of what is told daily, None with too few of them and for everything else.
    """

    measure: Measure
    scale: Scale
    points: tuple[Point, ...]
    missing: int
    change: Change | None
    now: float | None = None

    @property
    def told(self) -> int:
        return len(self.points)

    @property
    def latest(self) -> Point | None:
        return self.points[-1] if self.points else None

    @property
    def label(self) -> Text:
        return Text(f"outcomes-{self.measure.value}")

    @property
    def reading(self) -> Text:
        """The series in one sentence or two."""
        if self.change is None:
            return Text(f"outcomes-{self.measure.value}.early", {"told": self.told})
        way = "same" if self.change.points == 0 else "lower" if self.change.points < 0 else "higher"
        values = {
            "size": rounded(self.change.size),
            "way": way,
            "matters": "yes" if self.change.matters else "unknown" if self.scale.points is None else "no",
            "towards": self.change.towards.value,
            "now": rounded(self.change.now),
        }
        return Text(f"outcomes-{self.measure.value}.reading", values)


@dataclass(frozen=True)
class Activity:
    """One activity in the person's own words, with its ratings."""

    key: str
    words: str
    points: tuple[Point, ...]
    change: Change | None


def rounded(value: float) -> float | int:
    """To one decimal place, and whole where that is whole."""
    short = round(value, 1)
    return int(short) if short == int(short) else short
