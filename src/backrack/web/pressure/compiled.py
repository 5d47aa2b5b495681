"""The compiled solver in a process of its own, so that the server does not hold the compiler."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from backrack.web.aside import Aside, NotDone

if TYPE_CHECKING:
    from backrack.mechanics.engine import Solver
    from backrack.mechanics.parameters import Floats
    from backrack.mechanics.problems import Problems, Solutions


def solver() -> Solver:
    """What the process does. Raises ImportError where there is no compiler."""
    from backrack.mechanics.engine import prepare, run

    if not prepare():
        raise ImportError("numba")
    return partial(run, engine="compiled")


_solver = Aside(f"{__name__}:solver")


def make_fast() -> None:
    """Has pictures computed by the compiled solver once it is ready; until then the plain one gives the same forces."""
    from backrack.mechanics.engine import plain_wanted, solve_with

    if not plain_wanted():
        solve_with(_solved)
        _solver.begin()


def _solved(problems: Problems, warm: Floats | None = None) -> Solutions:
    from backrack.mechanics.plain import solve_plain

    if not _solver.runs:
        return solve_plain(problems, warm)
    try:
        found: Solutions = _solver.do(problems, warm)
    except NotDone:
        return solve_plain(problems, warm)
    return found
