"""The shipped data as plain tables that a test may spoil, and every place in them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from importlib.resources import files
from typing import Any

from backrack.catalogue import Exercise, Fact, load_catalogue

Path = tuple[str | int, ...]


@cache
def texts() -> dict[str, str]:
    folder = files("backrack.catalogue") / "data"
    entries = [*folder.iterdir(), *(folder / "exercises").iterdir()]
    return {entry.name: entry.read_text(encoding="utf-8") for entry in entries if entry.name.endswith(".toml")}


@cache
def _parsed() -> dict[str, Any]:
    return {name: tomllib.loads(text) for name, text in texts().items()}


def data() -> dict[str, Any]:
    return deepcopy(_parsed())


@cache
def places() -> tuple[tuple[Path, Any], ...]:
    """Every table, list and leaf below the files, with its path."""
    return tuple(_places(_parsed(), ()))


def _places(here: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    for key, value in here.items() if isinstance(here, dict) else enumerate(here):
        if path:
            yield (*path, key), value
        if isinstance(value, dict | list):
            yield from _places(value, (*path, key))


def with_value(path: Path, value: Any) -> dict[str, Any]:
    """The data with one place changed; all else is shared, which keeps generated tests quick."""
    spoilt, last = _opened(path)
    last[path[-1]] = value
    return spoilt


def without(path: Path) -> dict[str, Any]:
    spoilt, last = _opened(path)
    del last[path[-1]]
    return spoilt


def _opened(path: Path) -> tuple[dict[str, Any], Any]:
    """A copy of the data along ``path``, and the table that holds its end."""
    spoilt = dict(_parsed())
    here: Any = spoilt
    for key in path[:-1]:
        here[key] = here[key].copy()
        here = here[key]
    return spoilt, here


def entry(exercise_id: str) -> str:
    """The file of an exercise."""
    return next(name for name in texts() if name.endswith(f"_{exercise_id}.toml") and name[3:-5] == exercise_id)


def facts() -> Iterator[tuple[str, Fact[Any]]]:
    """Every fact of the shipped catalogue, with its place."""
    catalogue = load_catalogue()
    for gate in catalogue.gates.values():
        yield from ((f"{gate.id}.{name}", fact) for name, fact in vars(gate).items() if isinstance(fact, Fact))
    for exercise in catalogue.exercises:
        yield from _facts_of(exercise)


def _facts_of(exercise: Exercise) -> Iterator[tuple[str, Fact[Any]]]:
    for thing, name in ((exercise, exercise.id), *((phase, f"{exercise.id}.{phase.id}") for phase in exercise.phases)):
        yield from ((f"{name}.{key}", fact) for key, fact in vars(thing).items() if isinstance(fact, Fact))
    yield from ((f"{exercise.id}.mistakes", fact) for fact in exercise.mistakes)
    yield from ((f"{exercise.id}.stuck", fact) for fact in exercise.stuck)
    for phase in exercise.phases:
        yield from ((f"{exercise.id}.{phase.id}.{path}", fact) for path, fact in phase.angles.items())
