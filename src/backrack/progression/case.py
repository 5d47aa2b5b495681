"""What a decision is made from, in a form that any engine can read (clinical fact sheet, section 2.5).

A case comes from a person's records or from a scenario file; the rules see nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum
from functools import cached_property

from backrack.progression.baseline import usual_of
from backrack.progression.decision import Decision
from backrack.record import Answer, Sign


class Policy(StrEnum):
    """Which rules hold: those of section 2.2 to the letter, or with pain judged against the person's own scatter."""

    V1 = "v1"
    V2 = "v2"


class State(Enum):
    """Whether a person may go on at all."""

    ACTIVE = "active"
    PAUSED = "paused"
    REFERRED = "referred"
    LOCKED = "locked"
    MAINTENANCE = "maintenance"


@dataclass(frozen=True, slots=True)
class MicroScreen:
    """The three questions before a session (section 1.4). ``a_weakness_only``: of (a), nothing but weakness."""

    a: Answer = Answer.NO
    b: Answer = Answer.NO
    c: Answer = Answer.NO
    a_weakness_only: bool = False


@dataclass(frozen=True, slots=True)
class Sitting:
    """One session and what was told about it. Scores 0-10, limb levels 0-4, ``done`` the share of hold time done.

    What was not told is None and never helps; ``signs_told`` is False where not every yes-or-no question was answered,
    ``in_doubt`` is True where a device's clock was wrong and nobody knows when it was done or told. ``sore_at`` is when
    soreness was first told; None counts as with the morning.
    """

    start: datetime
    stage: int
    pre: int | None = None
    peak: int | None = None
    after: int | None = None
    morning: int | None = None
    sore: int | None = None
    morning_at: datetime | None = None
    distal_pre: int | None = None
    distal_peak: int | None = None
    distal_after: int | None = None
    paraesthesia: bool = False
    paraesthesia_minutes: int | None = None
    weakness: bool = False
    cauda: bool = False
    night: bool = False
    fever: bool = False
    accident: bool = False
    constant_night_pain: bool = False
    sedated: bool = False
    done: float | None = None
    micro_screen: MicroScreen | None = field(default_factory=MicroScreen)
    light: bool = False
    by_hand: bool = False
    in_doubt: bool = False
    both_limbs: int | None = None
    signs: tuple[Sign, ...] = ()
    signs_told: bool = True
    sore_at: datetime | None = None


@dataclass(frozen=True)
class Profile:
    """What is usual for the person, and how far they may go. ``planned_per_week`` is how often a session is meant."""

    usual_pain: int
    dbase: int = 0
    baseline_mornings: tuple[int, ...] = ()
    ladder_top: int = 5
    screening_cap: int | None = None
    practitioner_cap: int | None = None
    locked_stages: tuple[int, ...] = ()
    planned_per_week: int = 7

    @cached_property
    def usual(self) -> int:
        """Usual pain: the lower median of three or more mornings where that is lower. It never rises."""
        return usual_of(self.usual_pain, self.baseline_mornings)


@dataclass(frozen=True)
class Event:
    """A decision made earlier, at what stage."""

    decision: Decision
    at: datetime
    stage: int
    chart: bool = False
    pain: bool = False
    about: datetime | None = None
    """``chart``: the chart of mornings decided. ``pain``: nothing but pain did. Unknown counts as the stricter.

    ``about`` is the start of the session that was answered; None where no session was, or nobody knows which.
    """


@dataclass(frozen=True)
class Settled:
    """Morning pain (0-10) and limb level (0-4) told on a day; ``in_doubt`` settles nothing.

    ``now`` is the pain told at a check-in; where there was none the morning stands for it.
    """

    at: datetime
    morning: int | None = None
    distal: int | None = None
    in_doubt: bool = False
    now: int | None = None


@dataclass(frozen=True)
class Cleared:
    """A clinician's statement, and who made it: that the person may go on, or that one ``stage`` is open again."""

    at: datetime
    by: str
    stage: int | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A stage, and since when it held."""

    stage: int
    since: datetime | None


@dataclass(frozen=True)
class Situation:
    """What holds before the last session's report."""

    mode: State
    stage: int
    stage_since: datetime | None
    first_session: datetime | None
    last_full_screen: datetime | None
    paused_until: datetime | None = None
    earlier_events: tuple[Event, ...] = ()
    clearances: tuple[Cleared, ...] = ()
    disability: tuple[tuple[datetime, int], ...] = ()
    """RMDQ totals 0-24 with when they were told, oldest first; the first is the start."""
    reports: tuple[Settled, ...] = ()
    """What was told of days: whether a pause has settled follows from it."""
    days: tuple[Settled, ...] | None = None
    """What this region tells of days that no session was before; None where only ``reports`` are known."""
    paused_since: datetime | None = None
    resumed_at: datetime | None = None
    """When the pause that holds began, and when a clinician's statement last ended a referral."""
    at_last_session: Held | None = None
    """The stage as the last session began; None counts as the stage now."""


@dataclass(frozen=True)
class Case:
    """Everything a decision depends on. Sittings are oldest first."""

    now: datetime
    profile: Profile
    situation: Situation
    sittings: tuple[Sitting, ...]


@dataclass(frozen=True)
class Settings:
    """What a practice may set: since when P8 only ends the session; for sessions before that it eases a stage.

    Which of the two is right is a question for a physiotherapist; as in section 2.2 it eases. It never looks back: a
    course is replayed from its records, and a step back that was taken must not be as if never made.
    """

    pain_above_limit_ends_since: datetime | None = None
    """An aware time; None where P8 always eases."""
