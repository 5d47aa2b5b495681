"""The postures that the data state, each once, with a fact for every number in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any

from backrack.catalogue.model import Fact, Mark, Source
from backrack.catalogue.reading import Place, Reader, bounds, marked, number, table
from backrack.posture import ImpossiblePosture, Posture, posture_from_data, posture_to_data

Shapes = Mapping[str, tuple[Posture, Mapping[str, Fact[float]]]]


def shapes_in(entries: Mapping[str, Any], sources: Mapping[str, Source]) -> Shapes:
    """Every posture that is stated, once, by ``exercise.phase``."""
    shapes: dict[str, tuple[Posture, Mapping[str, Fact[float]]]] = {}
    for name, data in entries.items():
        if not isinstance(data, Mapping) or not isinstance(data.get("phases"), list):
            continue
        for index, phase in enumerate(data["phases"]):
            if isinstance(phase, Mapping) and "posture" in phase:
                place = Place(name).at("phases").at(str(index + 1))
                shapes[f"{data.get('id')}.{phase.get('id')}"] = _shape(place, phase, sources)
    return shapes


def _shape(
    place: Place, phase: Mapping[str, Any], sources: Mapping[str, Source]
) -> tuple[Posture, Mapping[str, Fact[float]]]:
    stated = _numbers(place.at("posture"), phase["posture"])
    try:
        posture = posture_from_data(phase["posture"])
    except ImpossiblePosture as wrong:
        raise place.at("posture").fault(str(wrong)) from None
    marks = _flat(place.at("angles"), phase.get("angles", {}), stop="mark")
    for path in stated:
        if path not in marks:
            raise place.at("angles").fault(f"'{path}' of the posture has no mark here. Say how we know it.")
    for path in marks:
        if path not in stated:
            raise place.at("angles").fault(f"'{path}' is not a number of the posture. Remove it or state it there.")
    return posture, MappingProxyType(
        {
            path: _angle(place.at("angles").at(path), value, marks[path], sources, _possible(phase["posture"], path))
            for path, value in stated.items()
        }
    )


def _possible(posture: Mapping[str, Any], path: str) -> Reader[float]:
    """A reader of numbers that a body can take in place of the one at ``path``."""

    def read(place: Place, value: Any) -> float:
        try:
            posture_from_data(_with(posture, path.split("."), number(place, value)))
        except ImpossiblePosture as wrong:
            raise place.fault(str(wrong)) from None
        return float(value)

    return read


def _with(data: Mapping[str, Any], path: Sequence[str], value: float) -> dict[str, Any]:
    first, *rest = path
    return {**data, first: _with(data[first], rest, value) if rest else value}


def _angle(place: Place, value: float, data: Any, sources: Mapping[str, Source], read: Reader[float]) -> Fact[float]:
    found = table(place, data, ("mark", "sources"), ("low", "high"))
    mark, named = marked(place, found, sources)
    if mark is Mark.UNKNOWN:
        raise place.fault("marked unknown, but the posture states it. Mark it an estimate or a candidate.")
    low, high = bounds(place, found, value, read)
    if mark is Mark.ESTIMATE and low is None:
        raise place.fault("an estimated angle needs its range. Give both low and high.")
    return Fact(value, mark, named, low, high)


def _numbers(place: Place, data: Any) -> dict[str, float]:
    """Every number a posture states, by its path. Faults in shape are left to the posture itself."""
    if not isinstance(data, Mapping):
        raise place.fault("a posture is a table. See another phase for its form.")
    known = _posture_paths()
    for path in _flat(place, data):
        if path not in known:
            raise place.at(path).fault("a posture has no such part. Remove it or correct its spelling.")
    return {
        path: number(place.at(path), value)
        for path, value in _flat(place, data).items()
        if path.endswith(("_deg", "_mm", "_tone"))
    }


def _flat(place: Place, data: Any, stop: str | None = None) -> dict[str, Any]:
    """Nested tables as one, with dotted paths; tables that hold the key ``stop`` are kept whole."""
    if not isinstance(data, Mapping):
        raise place.fault("a table is needed here.")
    flat: dict[str, Any] = {}
    for key, value in data.items():
        if isinstance(value, Mapping) and (stop is None or stop not in value):
            flat |= {f"{key}.{path}": leaf for path, leaf in _flat(place.at(key), value, stop).items()}
        else:
            flat[key] = value
    return flat


@cache
def _posture_paths() -> frozenset[str]:
    """Paths of everything a posture can state."""
    example = {"hip_flexion_deg": 0.0, "knee_flexion_deg": 0.0, "foot": "air"}
    whole_posture = {
        "ground": "rack",
        "left_leg": example,
        "right_leg": example,
        "left_hand": "free",
        "right_hand": "free",
    }
    return frozenset(_flat(Place(""), posture_to_data(posture_from_data(whole_posture))))
