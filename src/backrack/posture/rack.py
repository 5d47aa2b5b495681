"""A rack as data: where each pair of nodules lies. The shipped racks are fictional until a real one is measured."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import isfinite
from typing import Any

from backrack.posture.body import geometry_m
from backrack.posture.spine import BackCurve, natural_curve

MAX_NODULES = 40  # assumed: more would lie closer together than a fingertip is wide


class UnreadableRack(ValueError):
    """A rack file that cannot be used. The message says which entry is wrong and what it should be."""


class UnknownRack(LookupError):
    """No rack has this id. The message lists those that exist."""


@dataclass(frozen=True)
class Nodule:
    """A pair of nodules, one on each side of the channel.

    ``x_m`` from L5/S1 towards the head, ``height_m`` above (+) or below (-) the rack's natural curve,
    ``half_gap_m`` from the middle line to the nodule's centre.
    """

    x_m: float
    height_m: float
    half_gap_m: float
    tip_radius_m: float
    footprint_radius_m: float


@dataclass(frozen=True)
class Rack:
    """A rack. ``name_key`` is the key of its name in the language files; the curve is that of one stature."""

    id: str
    name_key: str
    size: str
    reference_height_m: float
    fits_height_m: tuple[float, float]
    fictional: bool
    nodules: tuple[Nodule, ...]
    mass_limit_kg: float | None = None

    @property
    def curve(self) -> BackCurve:
        """The back curve the rack is carved to, before the nodules' own deviations."""
        return natural_curve(self.reference_height_m / geometry_m("reference_stature_m"))

    def tip_z_m(self, nodule: Nodule) -> float:
        """Height of a nodule's tip."""
        return self.curve.z(nodule.x_m) + nodule.height_m


@cache
def rack_ids() -> tuple[str, ...]:
    """Ids of the shipped racks, sorted."""
    return tuple(sorted(e.name.removesuffix(".json") for e in _folder().iterdir() if e.name.endswith(".json")))


@cache
def load_rack(rack_id: str) -> Rack:
    """A shipped rack. Raises :class:`UnknownRack`."""
    if rack_id not in rack_ids():
        raise UnknownRack(f"There is no rack '{rack_id}'. Known racks: {', '.join(rack_ids())}.")
    return rack_from_json((_folder() / f"{rack_id}.json").read_text("utf-8"))


def rack_from_json(text: str) -> Rack:
    """A rack from the text of its file. Raises :class:`UnreadableRack` with what to change."""
    try:
        data = json.loads(text)
    except ValueError as wrong:
        raise UnreadableRack(f"The rack file is not JSON: {wrong}.") from wrong
    if not isinstance(data, dict):
        raise UnreadableRack("The rack file must hold one object with id, size, reference_height_m and nodules.")
    nodules = tuple(_nodule(i, entry) for i, entry in enumerate(_list(data, "nodules"), start=1))
    _ordered(nodules)
    limit = data.get("mass_limit_kg")
    fits = _list(data, "fits_height_m")
    if len(fits) != 2:
        raise UnreadableRack("fits_height_m must hold two heights in m, the lowest and the highest.")
    return Rack(
        id=_word(data, "id"),
        name_key=_word(data, "name_key"),
        size=_word(data, "size"),
        reference_height_m=_number(data, "reference_height_m", 1.2, 2.3),
        fits_height_m=(_value("fits_height_m", fits[0], 1.2, 2.3), _value("fits_height_m", fits[1], 1.2, 2.3)),
        fictional=_truth(data, "fictional"),
        nodules=nodules,
        mass_limit_kg=None if limit is None else _value("mass_limit_kg", limit, 30, 400),
    )


def _folder() -> Any:
    return files("backrack.posture") / "data" / "racks"


def _nodule(number: int, entry: Any) -> Nodule:
    if not isinstance(entry, dict):
        raise UnreadableRack(f"Nodule {number} must be an object with x_m, height_m, half_gap_m and tip_radius_m.")
    place = f"nodule {number}: "
    return Nodule(
        x_m=_number(entry, "x_m", -0.3, 1.0, place),
        height_m=_number(entry, "height_m", -0.02, 0.02, place),
        half_gap_m=_number(entry, "half_gap_m", 0.015, 0.08, place),
        tip_radius_m=_number(entry, "tip_radius_m", 0.004, 0.04, place),
        footprint_radius_m=_number({"footprint_radius_m": 0.016} | entry, "footprint_radius_m", 0.004, 0.04, place),
    )


def _ordered(nodules: tuple[Nodule, ...]) -> None:
    if not 2 <= len(nodules) <= MAX_NODULES:
        raise UnreadableRack(f"A rack has 2 to {MAX_NODULES} pairs of nodules; this file has {len(nodules)}.")
    for number, (one, other) in enumerate(pairwise(nodules), start=1):
        if other.x_m - one.x_m < 0.01:
            raise UnreadableRack(
                f"Nodules {number} and {number + 1} lie less than 10 mm apart, or in the wrong order. "
                f"List them from the seat to the head with rising x_m."
            )


def _list(data: Mapping[str, Any], name: str) -> list[Any]:
    value = data.get(name)
    if not isinstance(value, list):
        raise UnreadableRack(f"The rack file needs a list called {name}.")
    return value


def _word(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str) or not value:
        raise UnreadableRack(f"The rack file needs a text called {name}.")
    return value


def _truth(data: Mapping[str, Any], name: str) -> bool:
    value = data.get(name)
    if not isinstance(value, bool):
        raise UnreadableRack(f"The rack file must say whether it is {name}: true or false.")
    return value


def _number(data: Mapping[str, Any], name: str, low: float, high: float, place: str = "") -> float:
    if name not in data:
        raise UnreadableRack(f"The rack file lacks {place}{name}.")
    return _value(place + name, data[name], low, high)


def _value(name: str, value: Any, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or not low <= value <= high:
        raise UnreadableRack(f"The rack file's {name} is {value!r}; it must be a number from {low:g} to {high:g}.")
    return float(value)
