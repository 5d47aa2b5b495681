"""What is known of each exercise, and how well it is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, Generic, TypeVar

from backrack.posture import Posture, Side
from backrack.words import Text, all_keys

T = TypeVar("T")


class Mark(StrEnum):
    """How we know a fact."""

    READ = "read"  # a source says it
    INFERRED = "inferred"  # follows from sources, not said
    ESTIMATE = "estimate"  # ours; no source
    CANDIDATE = "candidate"  # our guess at a step of which only the title could be read
    UNKNOWN = "unknown"  # nothing read; the value is None
    OWN_WORDING = "own-wording"  # our own conservative advice


OPEN_MARKS = frozenset({Mark.CANDIDATE, Mark.UNKNOWN})
"""Content with these marks is not offered until a person confirms it in the data."""


class UnknownExercise(KeyError):
    """No exercise has this id. ``near`` are ids that look like it, nearest first."""

    def __init__(self, wanted: str, near: tuple[str, ...]) -> None:
        super().__init__(wanted, near)
        # told back to whoever typed it: short, and printable anywhere
        self.wanted = wanted[:40].encode("utf-8", "replace").decode("utf-8")
        self.near = near

    def __str__(self) -> str:
        hint = f" Did you mean {' or '.join(self.near)}?" if self.near else ""
        return f"There is no exercise called '{self.wanted}'.{hint}"


@dataclass(frozen=True)
class Fact(Generic[T]):
    """One thing we hold to be so, how we know it, and from where.

    ``low`` and ``high`` give the range of an estimate around its default, in the unit of the value.
    """

    value: T | None
    mark: Mark
    sources: tuple[str, ...]
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Source:
    """Where facts come from. ``own`` marks our own work: it can carry an estimate, never something read."""

    id: str
    title: str
    kind: str

    @property
    def own(self) -> bool:
        return self.kind == "own"


@dataclass(frozen=True)
class Gate:
    """What must have been done before an exercise opens, beyond comfort with the earlier ones."""

    id: str
    weeks: Fact[int]
    sessions_per_week_least: Fact[int]
    sessions_per_week_most: Fact[int]
    minutes_per_session: Fact[int]
    lower_spine_mobile: Fact[bool]


@dataclass(frozen=True)
class Confirmation:
    """Whether a person has checked the open content against the printed manual, who and when."""

    confirmed: bool
    by: str
    on: date | None


@dataclass(frozen=True)
class ExercisePhase:
    """One step: the posture reached, how long it is held, and what is said.

    ``angles`` holds a fact for every number of the posture, by its path: ``left_leg.hip_flexion_deg``
    in degrees, ``padding.neck_mm`` in millimetres; the value is the one in the posture. ``posture_mark`` and
    ``posture_sources`` say how we know the rest of it: what carries the body, and where feet and hands are.
    """

    id: str
    exercise_id: str
    number: int
    side: Side | None
    optional: bool
    turns_neck: bool
    posture: Posture
    angles: Mapping[str, Fact[float]]
    posture_mark: Mark
    posture_sources: tuple[str, ...]
    hold_s: Fact[float]
    breathing: Fact[str]
    moves: Fact[Text]
    pressure_effect: Fact[Text]
    cues: tuple[str, ...]

    @property
    def part(self) -> Text:
        """First line of the display title: side and part of the body only."""
        return Text(f"{self.exercise_id}-phase-{self.id}.part")

    @property
    def move(self) -> Text:
        """Second line of the display title: where it goes."""
        return Text(f"{self.exercise_id}-phase-{self.id}.move")

    @property
    def open_facts(self) -> tuple[str, ...]:
        """Names of the facts needed to do this step that nobody has confirmed."""
        needed: dict[str, Fact[Any]] = {"moves": self.moves, "hold_s": self.hold_s, "breathing": self.breathing}
        return tuple(name for name, fact in needed.items() if fact.mark in OPEN_MARKS)


@dataclass(frozen=True)
class Exercise:
    """One entry of the programme. Every field named like a property of the exercise is a :class:`Fact`."""

    id: str
    order: Fact[int]
    series: Fact[str]
    series_number: Fact[int]
    on_device: Fact[str]
    place: Fact[str]
    regions: Fact[tuple[str, ...]]
    levels: Fact[tuple[str, ...]]
    pressure_rank: Fact[str]
    prerequisites: Fact[tuple[str, ...]]
    gates: Fact[tuple[str, ...]]
    sides: Fact[str]
    hold_s: Fact[float]
    knee_to_chest: Fact[bool]
    leg_raise: Fact[bool]
    uses_neck_or_upper_back: Fact[bool]
    repeats: Fact[Text]
    purpose: Fact[Text]
    needs: Fact[Text]
    suited: Fact[Text]
    not_suited: Fact[Text]
    raises: Fact[Text]
    lowers: Fact[Text]
    feel: Fact[Text]
    feel_not: Fact[Text]
    breathing: Fact[Text]
    ending: Fact[Text]
    stop_rule: Fact[Text]
    text_coverage: Fact[Text]
    mistakes: tuple[Fact[Text], ...]
    stuck: tuple[Fact[Text], ...]
    phases: tuple[ExercisePhase, ...]
    awaiting_clinician_check: bool
    confirmation: Confirmation
    why_not_offered: tuple[Text, ...]

    @property
    def name(self) -> Text:
        return Text(f"{self.id}-name")

    @property
    def offered(self) -> bool:
        """False until everything needed to do it is known or confirmed. Gates and screening come on top."""
        return not self.why_not_offered

    @property
    def advanced(self) -> bool:
        return self.series.value == "advanced"

    @property
    def cues(self) -> tuple[str, ...]:
        """Phrase keys said about the exercise as a whole: what to feel, and what not, where it is known."""
        said = {"feel": self.feel, "feel_not": self.feel_not}
        return tuple(f"say-{self.id}-{name}" for name, fact in said.items() if fact.value is not None)

    def phase(self, phase_id: str) -> ExercisePhase:
        """The phase of that id. Raises ``KeyError`` naming those there are."""
        for phase in self.phases:
            if phase.id == phase_id:
                return phase
        known = ", ".join(phase.id for phase in self.phases)
        raise KeyError(f"{self.id} has no phase '{phase_id}'. It has: {known}.")


@dataclass(frozen=True)
class Catalogue:
    """The whole programme in the maker's order. ``version`` changes whenever any of its data does."""

    exercises: tuple[Exercise, ...]
    sources: Mapping[str, Source]
    gates: Mapping[str, Gate]
    version: str

    def exercise(self, exercise_id: str) -> Exercise:
        """The exercise of that id. Raises :class:`UnknownExercise` with the nearest ids."""
        for exercise in self.exercises:
            if exercise.id == exercise_id:
                return exercise
        ids = [exercise.id for exercise in self.exercises]
        raise UnknownExercise(exercise_id, tuple(get_close_matches(exercise_id.lower(), ids, n=3, cutoff=0.4)))

    def offered(self) -> tuple[Exercise, ...]:
        """Those whose content is known well enough to be offered at all, in order."""
        return tuple(exercise for exercise in self.exercises if exercise.offered)

    @property
    def cannot_get_up(self) -> tuple[Text, ...]:
        """What to do when one cannot get up, calm and in order."""
        return tuple(fact.value for exercise in self.exercises for fact in exercise.stuck if fact.value is not None)

    @property
    def cannot_get_up_cues(self) -> Mapping[str, tuple[str, ...]]:
        """The same spoken: the phrase keys of each step by the step's own name, in order."""
        return {step.key.rpartition("-")[2]: spoken_form(step) for step in self.cannot_get_up}


def spoken_form(text: Text) -> tuple[str, ...]:
    """Keys of the phrases that ``text`` is made of, in order; none where it is only read."""
    return tuple(sorted(key for key in all_keys() if key.startswith(f"say-{text.key}-")))
