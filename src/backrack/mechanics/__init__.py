"""Contact force and pressure on every nodule, left and right, per level, from a body, a rack and a posture.

An estimate that compares: which side, which region, more or less than in the starting position, by about what factor.
Importing this package imports numpy; the compiled solver only comes with :func:`prepare`.
"""

from backrack.mechanics.bodies import Bodies
from backrack.mechanics.document import (
    Contact,
    Load,
    Problem,
    Solution,
    problem_from_data,
    problem_to_data,
    solution_to_data,
    solve,
    solve_all,
)
from backrack.mechanics.engine import prepare
from backrack.mechanics.errors import MechanicsError
from backrack.mechanics.levels import LEVELS, REGIONS
from backrack.mechanics.parameters import DEFAULTS, Parameter, Values, parameters
from backrack.mechanics.pressure import PASSES_SHOWN, Pressure, Pressures, pressure, pressure_parts, pressures
from backrack.mechanics.support import natural_height_m

__all__ = [
    "DEFAULTS",
    "LEVELS",
    "PASSES_SHOWN",
    "REGIONS",
    "Bodies",
    "Contact",
    "Load",
    "MechanicsError",
    "Parameter",
    "Pressure",
    "Pressures",
    "Problem",
    "Solution",
    "Values",
    "natural_height_m",
    "parameters",
    "prepare",
    "pressure",
    "pressure_parts",
    "pressures",
    "problem_from_data",
    "problem_to_data",
    "solution_to_data",
    "solve",
    "solve_all",
]
