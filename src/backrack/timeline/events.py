"""The shapes of a timeline: phases with postures, cues with keys, chapters. All times are whole milliseconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from backrack.posture import Ground, Posture, Side

PhraseDurations = Callable[[str], int]
"""Spoken length in ms of a phrase key in the chosen voice; 0 for a phrase the voice does not speak."""


SOUND_MS = {
    "sound-ready": 900,
    "sound-start": 700,
    "sound-half": 600,
    "sound-tick": 240,
    "sound-end": 1200,
    "sound-change": 900,
}
"""Longest each sound may ring, in ms (our choice). Speech waits for it, so a sound must end by then."""


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
    HEAR = "hear"
    PAUSE = "pause"
    WAIT = "wait"
    SPASM = "spasm"
    STUCK = "stuck"


LYING = frozenset(
    {
        State.SETTLE,
        State.ASK,
        State.GET_READY,
        State.MOVE,
        State.HOLD,
        State.RETURN,
        State.CHANGE_SIDE,
        State.REST,
        State.PAUSE,
        State.SPASM,
    }
)
"""States in which the person lies, on the rack or on the floor."""


class ChapterKind(StrEnum):
    """What a chapter is for. ``OFF`` brings off at once, ``EASE`` after a rest with both feet down."""

    SESSION = "session"
    HEAR = "hear"
    PAUSE = "pause"
    WAIT = "wait"
    SPASM = "spasm"
    STUCK = "stuck"
    EASE = "ease"
    OFF = "off"


@dataclass(frozen=True)
class Phase:
    """One stretch of time in one state. ``counted_ms`` is hold time that is dose.

    ``posture`` is the one reached; None where the person stays as they are, whatever that is.
    """

    id: str
    state: State
    exercise_id: str
    catalogue_phase: str
    side: Side | None
    start_ms: int
    end_ms: int
    posture: Posture | None
    counted_ms: int = 0

    @property
    def duration_ms(self) -> int:
        return self.end_ms - self.start_ms

    @property
    def on_rack(self) -> bool:
        """Whether the person lies on the rack in it, settling, resting and holds alike."""
        return self.state in LYING and self.posture is not None and self.posture.ground is Ground.RACK

    @property
    def raised_sides(self) -> tuple[Side, ...]:
        """The legs that are off the floor in this phase's posture."""
        return self.posture.raised_sides() if self.posture else ()


@dataclass(frozen=True)
class Cue:
    """Something heard: a phrase (``say-...``) or a sound (``sound-...``). The key names words or sound.

    A phrase that is not ``spoken`` keeps its time as a caption.
    """

    key: str
    at_ms: int
    duration_ms: int
    spoken: bool = True

    @property
    def end_ms(self) -> int:
        return self.at_ms + self.duration_ms


@dataclass(frozen=True)
class Chapter:
    """A run of phases heard without a break: the session itself, a way out, or what is said beside it."""

    id: str
    kind: ChapterKind
    start_ms: int
    end_ms: int
    phases: tuple[Phase, ...]
    cues: tuple[Cue, ...]


@dataclass(frozen=True)
class WaysOut:
    """The chapters that lead on from one moment.

    A pause can be had at any time; *too much*, *stop* and a spasm from lying down to the last rest.
    """

    pause: str
    ease: str | None = None
    off: str | None = None
    spasm: str | None = None


@dataclass(frozen=True)
class Timeline:
    """The session first, then, after an afterword and a long silence, the other chapters. Times run on through them.

    ``resume_of_phase`` says where on the track to go on after a pause in a phase; None is where it was interrupted.
    """

    session: Chapter
    others: tuple[Chapter, ...]
    ways_out_of_phase: dict[str, WaysOut]
    resume_of_phase: dict[str, int | None]

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        return (self.session, *self.others)

    @property
    def end_ms(self) -> int:
        return self.chapters[-1].end_ms

    def phase_at(self, at_ms: int) -> Phase | None:
        """The phase that is on at ``at_ms``; None in the silences between chapters."""
        return next((p for chapter in self.chapters for p in chapter.phases if p.start_ms <= at_ms < p.end_ms), None)

    def ways_out_at(self, at_ms: int) -> WaysOut | None:
        """Where pause, *too much*, *stop* and a spasm lead at ``at_ms``; None where nothing is led."""
        phase = self.phase_at(at_ms)
        return self.ways_out_of_phase.get(phase.id) if phase else None

    def chapter(self, chapter_id: str) -> Chapter:
        """The chapter of that id. Raises KeyError."""
        return {chapter.id: chapter for chapter in self.chapters}[chapter_id]
