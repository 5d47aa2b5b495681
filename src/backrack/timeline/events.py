"""The shapes of a timeline: phases with postures, cues with keys, chapters. All times are whole milliseconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from backrack.posture import Posture, Side

PhraseDurations = Callable[[str], int]
"""Spoken length in ms of a phrase key in the chosen voice; 0 for a phrase the voice does not speak."""


class State(StrEnum):
    """What the person is doing. Each has its cue, its colour and its tone."""

    OPENING = "opening"
    GET_ON = "get_on"
    SETTLE = "settle"
    ASK = "ask"
    GET_READY = "get_ready"
    MOVE = "move"
    HOLD = "hold"
    RETURN = "return"
    CHANGE_SIDE = "change_side"
    REST = "rest"
    GET_OFF = "get_off"
    END = "end"


@dataclass(frozen=True)
class Phase:
    """One stretch of time in one state. ``posture`` is the one reached; ``counted_ms`` is hold time that is dose."""

    id: str
    state: State
    exercise_id: str
    catalogue_phase: str
    side: Side | None
    start_ms: int
    end_ms: int
    posture: Posture
    counted_ms: int = 0

    @property
    def duration_ms(self) -> int:
        return self.end_ms - self.start_ms


@dataclass(frozen=True)
class Cue:
    """Something heard: a phrase (``say-...``) or a sound (``sound-...``). The key names words or sound."""

    key: str
    at_ms: int
    duration_ms: int

    @property
    def end_ms(self) -> int:
        return self.at_ms + self.duration_ms


@dataclass(frozen=True)
class Chapter:
    """A run of phases heard without a break: the session itself, or one way out."""

    id: str
    start_ms: int
    end_ms: int
    phases: tuple[Phase, ...]
    cues: tuple[Cue, ...]


@dataclass(frozen=True)
class WaysOut:
    """The chapters that *too much* and *stop* lead to from one moment."""

    ease: str
    off: str


@dataclass(frozen=True)
class Timeline:
    """The session first, then, after a long silence, the ways out. Times run on through the whole track."""

    session: Chapter
    ways_out: tuple[Chapter, ...]
    ways_out_of_phase: dict[str, WaysOut]

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        return (self.session, *self.ways_out)

    @property
    def end_ms(self) -> int:
        return self.chapters[-1].end_ms
