"""The facts of an exercise in words, line by line: the same for the command line and for pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from backrack.catalogue.model import Catalogue, Exercise, ExercisePhase, Fact, Mark
from backrack.catalogue.plain import gate_text, words_of
from backrack.words import Text, say

LABELLED = (
    "purpose",
    "needs",
    "prerequisites",
    "gates",
    "regions",
    "levels",
    "pressure_rank",
    "on_device",
    "place",
    "sides",
    "hold_s",
    "repeats",
    "suited",
    "not_suited",
    "raises",
    "lowers",
    "feel",
    "feel_not",
    "breathing",
    "ending",
    "stop_rule",
    "text_coverage",
)
"""Facts of an exercise that have a label, in the order of the sheet."""


@dataclass(frozen=True)
class Line:
    """One fact in words. ``words`` is empty where nothing is known: its mark says so."""

    name: str
    label: str
    words: str
    fact: Fact[Any]


def lines_of(exercise: Exercise, catalogue: Catalogue) -> tuple[Line, ...]:
    """Every labelled fact of an exercise, then its mistakes and what to do when one cannot get up."""
    labelled = (_line(name, value_words(name, exercise, catalogue), getattr(exercise, name)) for name in LABELLED)
    listed = (_line(name, _said(fact), fact) for name in ("mistakes", "stuck") for fact in getattr(exercise, name))
    return (*labelled, *listed)


def phase_lines(phase: ExercisePhase) -> tuple[Line, ...]:
    """What to do, how long, how to breathe, and what happens to the pressure, in that order."""
    breathing = say(f"catalogue-breathing-{phase.breathing.value}") if phase.breathing.value else ""
    hold = hold_words(phase.hold_s) if phase.hold_s.value is not None else ""
    return (
        _line("moves", _said(phase.moves), phase.moves),
        _line("hold_s", hold, phase.hold_s),
        _line("breathing", breathing, phase.breathing),
        _line("pressure_effect", _said(phase.pressure_effect), phase.pressure_effect),
    )


def mark_words(mark: Mark) -> str:
    """How we know a fact, in a few words."""
    return say(f"catalogue-mark-{mark}")


def value_words(name: str, exercise: Exercise, catalogue: Catalogue) -> str:
    """The words of one of the :data:`LABELLED` facts; empty where nothing is known."""
    fact: Fact[Any] = getattr(exercise, name)
    if fact.value is None:
        return ""
    if name == "prerequisites":
        names = [say(catalogue.exercise(each).name) for each in fact.value]
        return ", ".join(names) or say("catalogue-nothing")
    if name == "gates":
        gates = [say(gate_text(catalogue.gates[each])) for each in fact.value]
        return " ".join(gates) or say("catalogue-at_once")
    if name == "hold_s":
        return hold_words(fact)
    if name == "levels":
        return _run(fact.value) or say("catalogue-no_levels")
    return ", ".join(say(text) for text in words_of(name, fact))


def hold_words(fact: Fact[float]) -> str:
    """How long a posture is held, with its range where there is one."""
    if fact.value is None:
        return say("catalogue-hold_unknown")
    if fact.value == 0:
        return say("catalogue-no_hold")
    return say(Text(f"catalogue-hold{_bounded(fact)}", _numbers(fact)))


def angle_words(path: str, fact: Fact[float]) -> str:
    """One number of a posture by its path, with its range where there is one."""
    unit = {"deg": "degrees", "mm": "millimetres"}.get(path.rpartition("_")[2], "times")
    name = say(f"catalogue-angle-{path.replace('.', '-')}")
    return say(Text(f"catalogue-{unit}{_bounded(fact)}", {"name": name, **_numbers(fact)}))


def angles_by_mark(phase: ExercisePhase) -> Iterator[tuple[Mark, str]]:
    """The numbers of a posture in words, together with all others known as well as they are."""
    for mark in Mark:
        angles = [angle_words(path, fact) for path, fact in phase.angles.items() if fact.mark is mark]
        if angles:
            yield mark, ", ".join(angles)


def facts_of(exercise: Exercise) -> Iterator[Fact[Any]]:
    """Every fact of an exercise and of its phases."""
    yield from (fact for fact in vars(exercise).values() if isinstance(fact, Fact))
    yield from (*exercise.mistakes, *exercise.stuck)
    for phase in exercise.phases:
        yield from (fact for fact in vars(phase).values() if isinstance(fact, Fact))
        yield from phase.angles.values()


def _line(name: str, words: str, fact: Fact[Any]) -> Line:
    return Line(name, say(f"catalogue-label-{name}"), words, fact)


def _said(fact: Fact[Text]) -> str:
    return say(fact.value) if fact.value else ""


def _run(levels: tuple[str, ...]) -> str:
    return levels[0] + "–" + levels[-1] if len(levels) > 1 else "".join(levels)


def _bounded(fact: Fact[float]) -> str:
    return "" if fact.low is None else "_between"


def _numbers(fact: Fact[float]) -> dict[str, float]:
    found = {"value": fact.value, "low": fact.low, "high": fact.high}
    return {name: number for name, number in found.items() if number is not None}
