"""How sure the model is: the same person drawn many times within what is not known, solved in one batch.

Chance is an argument. One :class:`Sample` serves every posture of a person, so that two postures are always compared in
the same draws: what is not known of the body is not known of both alike, and most of it cancels in their ratio.

Assumed, where the model (section 5) only states a range: it holds 90 %, its ends are the 5 % and the 95 % point; a
range told as a factor ("/2.5..x2.5") is log-normal about the default, any other is normal with its own width on each
side of the default; no draw lies further out than the 0.5 % point, and no share beyond 0 or 1. Parameters of one group
(the same tissue, the same joints) move together. The rack's shape against the body's is a smooth random curve of 4 mm
(1 SD) and 7 cm length. The number of nodules is the rack's own and is not varied.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from backrack.mechanics.bodies import Bodies
from backrack.mechanics.parameters import Floats, Parameter, Values, parameters
from backrack.mechanics.pressure import Pressures, pressures
from backrack.posture import Body, Posture, Rack

DRAWS = 400  # assumed: the 5 % and 95 % points then lie within about 2 % of where 10,000 draws put them
_Z95 = 1.6449  # normal quantile of 95 %
_FURTHEST = 2.5758  # normal quantile of 99.5 %; assumed
_ALIKE_N = 1e-6  # what the solver does not tell apart (pressure model section 4)
LEAST_N = 1.0  # below this a force is not told from none; assumed, a hundred grams
_MEASURED_ON_A_RACK = "nodule_"  # parameters of this name are unknown only as long as nobody has measured the rack


@dataclass(frozen=True)
class Sample:
    """One person on one rack, ``count`` times within what is not known; the first (index 0) is the default itself."""

    body: Body
    rack: Rack
    values: Values
    count: int

    @cached_property
    def bodies(self) -> Bodies:
        return Bodies.of(self.body, self.count)

    def loads(self, posture: Posture) -> Pressures:
        """Every force of a posture in every draw. Raises :class:`backrack.mechanics.MechanicsError`."""
        return pressures(posture, self.bodies, self.rack, self.values)


@dataclass(frozen=True)
class Band:
    """A value at the default, and the range that holds 90 % of the draws. The default lies in it."""

    value: float
    low: float
    high: float


def sample(body: Body, rack: Rack, chance: np.random.Generator, draws: int = DRAWS) -> Sample:
    """Draws whatever is not known of a person and a rack. The same generator state gives the same sample.

    ``draws`` of 0 gives the default alone: bands without width. Raises ``ValueError`` for fewer.
    """
    if draws < 0:
        raise ValueError(f"There cannot be {draws} draws. Give 0 or more.")
    drawn: dict[str, Floats] = {}
    moved: dict[str, Floats] = {}
    for name, parameter in parameters().items():
        if parameter.spread is None:
            continue
        group = parameter.group or name
        # drawn for every rack, so that a measured rack does not change the draws of all the rest
        z = moved[group] = moved[group] if group in moved else chance.standard_normal(draws)
        if rack.fictional or not name.startswith(_MEASURED_ON_A_RACK):
            drawn[name] = np.concatenate(([parameter.value], _spread(parameter, z)))
    drawn["rack_offset_m"] = np.concatenate((np.zeros((1, len(rack.nodules))), _misfit(rack, chance, draws)))
    return Sample(body, rack, Values(drawn), draws + 1)


def _spread(parameter: Parameter, z: Floats) -> Floats:
    """Values of one parameter at standard normal ``z``."""
    low, value, high = parameter.low, parameter.value, parameter.high
    assert low is not None and high is not None  # noqa: S101, PT018  what is varied has its range
    z = np.clip(z, -_FURTHEST, _FURTHEST) / _Z95
    if parameter.spread == "log":
        return np.asarray(value * np.exp(z * np.where(z < 0, np.log(value / low), np.log(high / value))))
    drawn = np.asarray(value + z * np.where(z < 0, value - low, high - value))
    return np.clip(drawn, 0.0, 1.0) if parameter.unit.startswith("share") else drawn


def _misfit(rack: Rack, chance: np.random.Generator, draws: int) -> Floats:
    """Height errors in m, [draws, nodules]: neighbours err alike, far ones do not."""
    deviation, length = (parameters()[name].value for name in ("rack_offset_sd_m", "rack_offset_length_m"))
    x = np.array([nodule.x_m for nodule in rack.nodules])
    along = np.exp(-0.5 * ((x[:, None] - x[None, :]) / length) ** 2) + 1e-9 * np.eye(len(x))
    errors: Floats = deviation * chance.standard_normal((draws, len(x))) @ np.linalg.cholesky(along).T
    return errors


def bands(drawn: Floats) -> list[Band]:
    """The bands of many quantities over one sample, [draws + 1, quantities] with the default first."""
    value, rest = drawn[0], drawn[1:]
    ends = np.quantile(rest, (0.05, 0.95), axis=0) if len(rest) else np.stack([value, value])
    low, high = np.minimum(ends[0], value), np.maximum(ends[1], value)
    return [Band(float(v), float(a), float(b)) for v, a, b in zip(value, low, high, strict=True)]


def band(drawn: Floats) -> Band:
    """The band of one quantity over a sample, [draws + 1] with the default first."""
    return bands(drawn[:, None])[0]


def ratio(now: Floats, start: Floats) -> Floats:
    """Force over the force it is compared with, shape by shape. Where there is hardly any in both, 1."""
    return np.where(np.maximum(now, start) < LEAST_N, 1.0, now / np.maximum(start, LEAST_N))


def chance_of_more(now: Floats, than: Floats) -> float:
    """The share of draws in which one force is larger than another; equal ones count half. 0.5 without draws."""
    if len(now) == 1:
        return 0.5
    alike = np.abs(now - than) < _ALIKE_N
    return float(np.where(alike, 0.5, now > than)[1:].mean())
