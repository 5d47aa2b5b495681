"""Problems as arrays: many chains on many springs, ready for a solver. And what comes back."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from backrack.mechanics.loads import UNKNOWNS
from backrack.mechanics.parameters import Floats

Integers = NDArray[np.int64]

# Keeps the matrix positive definite when few contacts are closed; its force stays under 0.01 N (section 3).
HEIGHT_TETHER_N_PER_M = 1e-3
ROLL_TETHER_NM_PER_RAD = 1e-5
TETHER_MOST_N = 0.01
TETHER_MOST_NM = 1e-3  # the accuracy asked of the balance of moments (section 9)


@dataclass(frozen=True)
class Problems:
    """B problems of C contacts each. All lengths in m, forces in N, angles in rad.

    ``h`` [B, 24]; ``bend``, ``twist``, ``angle``, ``roll`` [B, 25] (entry l is joint l; 0 and 24 unused);
    ``load`` [B, 49] forces on the unknowns; ``start`` [B, 25] heights to begin from.
    Contacts [B, C]: ``link``, ``at`` (share along it), ``y``, ``z`` height of the support, ``stiffness`` K in N/m^1.5,
    ``hardening`` dh, and a pad in series: ``pad_stiffness`` in N/m (0: none), ``pad_thickness``.
    """

    h: Floats
    bend: Floats
    twist: Floats
    angle: Floats
    roll: Floats
    load: Floats
    start: Floats
    link: Integers
    at: Floats
    y: Floats
    z: Floats
    stiffness: Floats
    hardening: Floats
    pad_stiffness: Floats
    pad_thickness: Floats

    def __len__(self) -> int:
        return len(self.h)

    @property
    def padded(self) -> bool:
        return bool(self.pad_stiffness.any())

    def take(self, chosen: slice | NDArray[np.int64]) -> Problems:
        """Some of the problems."""
        return Problems(*(getattr(self, each.name)[chosen] for each in fields(self)))


@dataclass(frozen=True)
class Solutions:
    """Minima: unknowns ``u`` [B, 49] (w0, phi0, w1, ..., w24); per contact [B, C] ``force`` and ``indent`` (the
    tissue's alone, without the pad's part); ``iterations`` and largest remaining force ``residual`` [B]; ``shifted``
    [B] where the matrix needed help; ``done`` [B] whether the stopping rule was met.
    """

    u: Floats
    force: Floats
    indent: Floats
    iterations: Integers
    residual: Floats
    shifted: NDArray[np.bool_]
    done: NDArray[np.bool_]

    @property
    def heights(self) -> Floats:
        return self.u[:, 0::2]

    @property
    def rolls(self) -> Floats:
        return self.u[:, 1::2]


def start_of(problems: Problems, warm: Floats | None) -> Floats:
    """Unknowns to begin from, [B, 49]: the given ones, or the problems' own heights without roll."""
    if warm is not None:
        return np.ascontiguousarray(np.broadcast_to(warm, (len(problems), UNKNOWNS)))
    out = np.zeros((len(problems), UNKNOWNS))
    out[:, 0::2] = problems.start
    return out


def tethers() -> Floats:
    """Stiffness of the tether of each unknown, [49]."""
    out = np.full(UNKNOWNS, ROLL_TETHER_NM_PER_RAD)
    out[0::2] = HEIGHT_TETHER_N_PER_M
    return out


def rounding_n(problems: Problems) -> Floats:
    """Force below which rounding alone moves the gradient, [B]: very stiff chains cannot be asked for less."""
    stiffest: Floats = problems.bend.max(axis=1) / problems.h.min(axis=1) ** 2
    highest: Floats = np.abs(problems.start).max(axis=1)
    return 4e-15 * stiffest * highest
