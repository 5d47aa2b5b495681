"""A ladder as data: its stages, what each is made of, what it does, why it comes there, and what closes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from backrack.ladder.load import Load
from backrack.ladder.region import Region
from backrack.mechanics.telling import LIKELY
from backrack.mechanics.uncertainty import Band
from backrack.posture import Padding, Posture, Side
from backrack.words import Text


class Closing(StrEnum):
    """Why a stage is closed."""

    SCREENING = "screening"  # questions open, or an answer that closes every session
    CAP = "cap"  # an answer sets the highest stage
    SAID = "said"  # a clinician does
    REMOVED = "removed"  # left out by an answer
    UNCONFIRMED = "unconfirmed"  # nobody has checked the content against the manual
    PREREQUISITE = "prerequisite"  # what must come before it is closed
    GATE = "gate"  # the maker's months of practice before the advanced exercises
    TOO_STEEP = "too_steep"  # nothing makes the step small enough; only a clinician opens it
    BELOW = "below"  # a stage further down is closed, and none is skipped


BY_ANSWERS = (Closing.CAP, Closing.REMOVED, Closing.PREREQUISITE)
"""What answers close, each from its moment on."""


@dataclass(frozen=True)
class Closed:
    """One thing that closes a stage, in a sentence."""

    kind: Closing
    text: Text


@dataclass(frozen=True)
class Holds:
    """A posture held ``count`` times for ``seconds``; each side has its own. Hip, tilt and turn in degrees."""

    exercise_id: str
    phase_id: str
    side: Side | None
    posture: Posture
    count: int
    seconds: float
    hip_deg: float | None = None
    tilt_deg: float | None = None
    turn_deg: float | None = None


@dataclass(frozen=True)
class Loads:
    """The region's load, each the highest over the stage's phases: N in all and a side, mean kPa. Estimates."""

    total_n: Band
    left_n: Band
    right_n: Band
    mean_kpa: Band

    @property
    def default(self) -> Load:
        return Load(self.total_n.value, self.left_n.value, self.right_n.value, self.mean_kpa.value)


@dataclass(frozen=True)
class Step:
    """From the stage below: ratios in all and of the left, right and mean pressure, and how sure it is a step up.

    ``surely_more`` is the share of draws in which what ranks this stage higher (total, side or pressure) is higher,
    ``surely_more_side`` that in which one of its sides carries more. None without draws.
    """

    total: float
    left: float
    right: float
    mean_kpa: float
    surely_more: float | None
    surely_more_side: float | None

    @property
    def side(self) -> float:
        return max(self.left, self.right)

    @property
    def told_apart(self) -> bool:
        """Whether the model can say that the stage presses more, in all or on a side."""
        chances = [each for each in (self.surely_more, self.surely_more_side) if each is not None]
        return not chances or max(chances) >= LIKELY


@dataclass(frozen=True)
class Stage:
    """One rung. ``exercise_id`` is None on the floor, and so is ``step``, as on the first stage above it.

    ``of_start`` is its total over that of the starting position on bare wood, ``side_of_start`` the same of the side
    that carries most. ``opened`` says that a clinician opened it though the step up to it is a large one.
    """

    exercise_id: str | None
    name: Text
    details: tuple[Text, ...]
    holds: tuple[Holds, ...]
    padding: Padding
    loads: Loads
    of_start: Band
    side_of_start: float
    step: Step | None
    why: Text
    step_told: Text | None
    closed: tuple[Closed, ...]
    opened: bool = False

    @property
    def told_apart(self) -> bool:
        """False where the model cannot say that it loads more than the stage below."""
        return self.step is None or self.step.told_apart


@dataclass(frozen=True)
class Ladder:
    """The ladder of a region. A stage's number is its place in ``stages``; 0 is the floor.

    ``beyond`` are exercises that load the region more and cannot be joined on: never offered from here. Their step is
    told from the highest stage.
    """

    region: Region
    stages: tuple[Stage, ...]
    beyond: tuple[Stage, ...]

    @property
    def highest_open(self) -> int:
        """The highest stage open now; every one below it is open too."""
        return next((number - 1 for number, stage in enumerate(self.stages) if stage.closed), len(self.stages) - 1)

    def open_without(self, *kinds: Closing) -> int:
        """The highest stage that would be open if nothing were closed for some kinds of reasons."""
        passed = {*kinds, Closing.BELOW}
        closed = (number for number, stage in enumerate(self.stages) if {each.kind for each in stage.closed} - passed)
        return next(closed, len(self.stages)) - 1
