"""Which of the two solvers computes: numba's where it is ready, plain numpy's everywhere else. Same answers."""

from __future__ import annotations

import os  # the one question to the machine: whether its owner wants plain numpy
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from backrack.mechanics.errors import MechanicsError
from backrack.mechanics.parameters import Floats
from backrack.mechanics.plain import STEPS_MOST, solve_plain
from backrack.mechanics.problems import (
    HEIGHT_TETHER_N_PER_M,
    ROLL_TETHER_NM_PER_RAD,
    TETHER_MOST_N,
    TETHER_MOST_NM,
    Problems,
    Solutions,
)

Engine = Literal["auto", "plain", "compiled"]
PLAIN = "BACKRACK_PLAIN_NUMPY"
RETIED_MOST = 4  # a chain that is held needs one or two


class Solver(Protocol):
    def __call__(self, problems: Problems, warm: Floats | None = None) -> Solutions: ...


_ready: dict[str, Solver] = {}


def prepare() -> bool:
    """Makes the compiled solver ready: seconds the first time on a machine, then read back from numba's cache.

    Call it where nobody waits. False, and nothing changes, without numba or where BACKRACK_PLAIN_NUMPY is set.
    """
    if plain_wanted():
        return False
    if "compiled" not in _ready:
        solver = _compiled()
        if solver is None:
            return False
        solver(_smallest())
        _ready["compiled"] = solver
    return True


def solve_with(solver: Solver) -> None:
    """Another way to the same answers, for instance in another process: from now on "auto" takes it."""
    _ready["elsewhere"] = solver


def plain_wanted() -> bool:
    """Whether the machine's owner set BACKRACK_PLAIN_NUMPY to anything but nothing or 0."""
    return os.environ.get(PLAIN, "") not in ("", "0")


def run(problems: Problems, warm: Floats | None = None, engine: Engine = "auto") -> Solutions:
    """Solves. "auto" is compiled once :func:`prepare` has been called. Nothing is checked; see :func:`answered`."""
    if engine == "compiled" and not prepare():
        raise MechanicsError("no_compiler")
    fast = _ready.get("compiled") or (_ready.get("elsewhere") if engine == "auto" else None)
    if engine == "plain" or fast is None or plain_wanted():
        return solve_plain(problems, warm)
    return fast(problems, warm)


def answered(problems: Problems, warm: Floats | None = None, engine: Engine = "auto") -> Solutions:
    """The solutions, all found, finite and held by their contacts. Raises :class:`MechanicsError` otherwise.

    A soft chain may sag so far that its tether would tell: then the tether is moved to where the chain hangs.
    """
    got = run(problems, warm, engine)
    for _ in range(RETIED_MOST):
        finite = np.isfinite(np.concatenate([got.u, got.force, got.residual[:, None]], axis=1)).all(axis=1)
        _none(~finite, "not_finite")
        if not _pulled(problems, got).any():
            break
        problems = replace(problems, start=got.heights)
        got = run(problems, got.u, engine)
    _none(_pulled(problems, got), "not_held")
    _none(~got.done, "not_converged", residual=f"{got.residual[np.argmin(got.done)]:.3g}", steps=STEPS_MOST)
    return got


def _pulled(problems: Problems, got: Solutions) -> NDArray[np.bool_]:
    """Where the tether carries more than it may."""
    drift: Floats = HEIGHT_TETHER_N_PER_M * np.abs(got.heights - problems.start).max(axis=1)
    turn: Floats = ROLL_TETHER_NM_PER_RAD * np.abs(got.rolls).max(axis=1)
    return np.asarray((drift > TETHER_MOST_N) | (turn > TETHER_MOST_NM))


def _none(wrong: NDArray[np.bool_], key: str, **values: str | float) -> None:
    if wrong.any():
        raise MechanicsError(key, number=int(np.argmax(wrong)) + 1, **values)


@cache
def _compiled() -> Solver | None:
    try:
        found: Solver = import_module("backrack.mechanics.compiled").solve_compiled
    except ImportError:
        return None
    return found


def _smallest() -> Problems:
    """A problem as small as any, of the types that all have: what it takes to compile."""
    one, joints, contact = np.ones((1, 24)), np.ones((1, 25)), np.ones((1, 1))
    zero = np.zeros((1, 1))
    load, link = np.zeros((1, 49)), np.zeros((1, 1), dtype=np.int64)
    nothing = np.zeros((1, 25))
    return Problems(
        one, joints, joints, nothing, nothing, load, nothing, link, zero, zero, zero, *(contact,) * 2, zero, zero
    )
