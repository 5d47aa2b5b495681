"""The parameters of the pressure model: one typed table, read from the data, and values that differ from it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backrack.mechanics.errors import MechanicsError

Floats = NDArray[np.float64]
Number = Floats | float
Spread = Literal["log", "linear"]

SIGNED = frozenset({"slide_m", "buttock_gap_m", "rack_offset_m", "lumbar_curve_deg", "thoracic_curve_deg"}) | {
    "neck_curve_deg"
}
"""Parameters that may be zero or negative; all others are at least zero."""


@dataclass(frozen=True)
class Parameter:
    """One number: its default, unit, source, mark (read, recall, assumed, unknown) and 90 % range.

    ``spread`` is "log" (low and high are the value over and times a factor), "linear", or None: not varied.
    Parameters of one ``group`` belong to the same tissue or joints; a draw may move them together.
    """

    name: str
    value: float
    unit: str
    mark: str
    source: str
    scales: str
    low: float | None = None
    high: float | None = None
    spread: Spread | None = None
    group: str | None = None


@cache
def parameters() -> Mapping[str, Parameter]:
    """The whole table by name."""
    data = (files("backrack.mechanics") / "data" / "parameters.toml").read_text("utf-8")
    return MappingProxyType({name: Parameter(name=name, **row) for name, row in tomllib.loads(data).items()})


@dataclass(frozen=True)
class Values:
    """Values that replace the table's: a number for everybody, or an array with one for each body.

    ``rack_offset_m`` may also be [bodies, pairs]. Raises :class:`MechanicsError` for an unknown name, or a number that
    is not finite or, where it must not be, negative.

    >>> float(Values({"buttock_gap_m": 0.0})["buttock_gap_m"])
    0.0
    """

    given: Mapping[str, ArrayLike] = field(default_factory=dict)
    _arrays: Mapping[str, Floats] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        arrays = {name: _checked(name, value) for name, value in self.given.items()}
        object.__setattr__(self, "_arrays", arrays)

    def __getitem__(self, name: str) -> Floats:
        found = self._arrays.get(name)
        return _default(name) if found is None else found

    def with_(self, **more: ArrayLike) -> Values:
        """These values with some replaced."""
        return Values({**self.given, **more})

    def take(self, chosen: slice) -> Values:
        """The values of some of the bodies."""
        return Values({n: a[chosen] if a.ndim and len(a) > 1 else a for n, a in self._arrays.items()})

    def fits(self, bodies: int) -> None:
        """Raises when an array is neither one number nor one for each body."""
        for name, value in self._arrays.items():
            if value.ndim and value.shape[0] not in (1, bodies):
                raise MechanicsError("values_shape", name=name, got=int(value.shape[0]), bodies=bodies)


@cache
def _default(name: str) -> Floats:
    return np.asarray(parameters()[name].value, dtype=np.float64)


def _checked(name: str, value: Any) -> Floats:
    if name not in parameters():
        raise MechanicsError("values_unknown", name=name)
    array = np.asarray(value, dtype=np.float64)
    if array.ndim > (2 if name == "rack_offset_m" else 1):
        raise MechanicsError("values_shape", name=name, got=str(array.shape), bodies=1)
    if not np.isfinite(array).all():
        raise MechanicsError("values_finite", name=name)
    if name not in SIGNED and (array < 0).any():
        raise MechanicsError("values_negative", name=name, got=float(array.min()))
    return array


DEFAULTS = Values()
