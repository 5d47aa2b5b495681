"""The catalogue from its data files: one file an exercise, checked whole before anything is used."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from backrack.catalogue.entries import exercise_from
from backrack.catalogue.model import Catalogue, Fact, Gate, Source
from backrack.catalogue.order import check_order, check_prerequisites, closing_what_follows
from backrack.catalogue.reading import CatalogueError, Place, Reader, fact, filled_text, one_of, table, truth, whole
from backrack.catalogue.shapes import shapes_in

GATE_FACTS: Mapping[str, Reader[Any]] = {
    "weeks": whole(1),
    "sessions_per_week_least": whole(1),
    "sessions_per_week_most": whole(1),
    "minutes_per_session": whole(1),
    "lower_spine_mobile": truth,
}


@cache
def load_catalogue() -> Catalogue:
    """The catalogue this package ships. Raises :class:`CatalogueError` when its data are not in order."""
    folder = files("backrack.catalogue") / "data"
    entries = [*folder.iterdir(), *(folder / "exercises").iterdir()]
    named = {entry.name: entry.read_text(encoding="utf-8") for entry in entries if entry.name.endswith(".toml")}
    return catalogue_from_files(named)


def catalogue_from_files(contents: Mapping[str, str]) -> Catalogue:
    """The catalogue in TOML texts by file name: ``sources.toml``, ``gates.toml`` and one file an exercise."""
    return catalogue_from_data({name: _toml(name, content) for name, content in contents.items()})


def catalogue_from_data(data: Mapping[str, Any]) -> Catalogue:
    """The catalogue in plain tables by file name. Raises :class:`CatalogueError` with the first fault."""
    if not all(name in data for name in ("sources.toml", "gates.toml")):
        raise CatalogueError("The catalogue needs sources.toml and gates.toml beside the exercises.")
    sources = _sources(Place("sources.toml"), data["sources.toml"])
    gates = _gates(Place("gates.toml"), data["gates.toml"], sources)
    entries = {name: data[name] for name in sorted(data) if name not in ("sources.toml", "gates.toml")}
    shapes = shapes_in(entries, sources)
    read = [exercise_from(name, found, sources, gates, shapes) for name, found in entries.items()]
    ordered = tuple(sorted(read, key=lambda exercise: exercise.order.value or 0))
    check_order(ordered)
    check_prerequisites(ordered)
    return Catalogue(closing_what_follows(ordered), sources, gates, _version(data))


def _toml(name: str, content: str) -> dict[str, Any]:
    try:
        return tomllib.loads(content)
    except tomllib.TOMLDecodeError as wrong:
        raise CatalogueError(f"{name}: this is not a TOML file: {wrong}.") from None


def _version(data: Mapping[str, Any]) -> str:
    """A digest of the content, so that a record names exactly what it was made with."""
    return sha256(repr(sorted(_plain(data))).encode()).hexdigest()[:12]


def _plain(data: Any, path: str = "") -> list[tuple[str, str]]:
    if isinstance(data, Mapping):
        return [leaf for key in data for leaf in _plain(data[key], f"{path}/{key}")]
    if isinstance(data, list):
        return [leaf for index, each in enumerate(data) for leaf in _plain(each, f"{path}/{index}")]
    return [(path, repr(data))]


def _sources(place: Place, data: Any) -> Mapping[str, Source]:
    found = table(place, data, (), data if isinstance(data, Mapping) else ())
    if not found:
        raise place.fault("no source is listed. List them all.")
    return MappingProxyType({name: _source(place.at(name), name, value) for name, value in found.items()})


def _source(place: Place, name: str, value: Any) -> Source:
    found = table(place, value, ("title", "kind"))
    kind = one_of(("maker", "other", "own"))(place.at("kind"), found["kind"])
    return Source(name, filled_text(place.at("title"), found["title"]), kind)


def _gates(place: Place, data: Any, sources: Mapping[str, Source]) -> Mapping[str, Gate]:
    found = table(place, data, (), data if isinstance(data, Mapping) else ())
    return MappingProxyType({name: _gate(place.at(name), name, value, sources) for name, value in found.items()})


def _gate(place: Place, name: str, value: Any, sources: Mapping[str, Source]) -> Gate:
    found = table(place, value, GATE_FACTS)
    facts: dict[str, Fact[Any]] = {
        key: fact(place.at(key), found[key], sources, read) for key, read in GATE_FACTS.items()
    }
    for key, known in facts.items():
        if known.value is None:
            raise place.at(key).fault("a gate cannot be unknown. State it.")
    least, most = facts["sessions_per_week_least"].value, facts["sessions_per_week_most"].value
    if least is not None and most is not None and least > most:
        raise place.fault("the least number of sessions a week is above the most.")
    return Gate(id=name, **facts)
