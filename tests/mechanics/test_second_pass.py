"""The second pass against exact rotations: an independent multibody chain, settled dynamically (section 10)."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from backrack.mechanics import DEFAULTS, Bodies, pressure
from backrack.mechanics.levels import centres_m, spread
from backrack.mechanics.lying import lying
from backrack.mechanics.parameters import Floats
from backrack.posture import Posture
from tests.mechanics.multibody import settle
from tests.mechanics.people import EVERY, INCLINED, LARGE, LYING, MAN

WORTH_COMPARING_N = 5.0  # levels that carry less are left out, as in section 10


@pytest.fixture(scope="module")
def exact() -> dict[str, Floats]:
    """Force on each level and side by exact rotations, [24, 2]."""
    found = {}
    for name, shape in EVERY.items():
        this = lying(shape, Bodies.of(MAN), LARGE, DEFAULTS)
        nodules = settle(this).force_n[: 2 * len(LARGE.nodules)].reshape(-1, 2)
        found[name] = spread(this.contacts.x, centres_m(this.bodies, this.chain))[0].T @ nodules
    return found


def off(shape: Posture, exact: Floats, passes: int) -> Floats:
    """Relative difference at each level and side worth comparing."""
    got = pressure(shape, MAN, LARGE, passes=passes).many.level_force_n[0]
    worth = exact > WORTH_COMPARING_N
    return np.abs(got - exact)[worth] / exact[worth]


@pytest.mark.parametrize("name", EVERY)
def test_two_passes_agree_with_exact_rotations(exact: dict[str, Floats], name: str) -> None:
    assert off(EVERY[name], exact[name], 2).max() < 0.03


@pytest.mark.parametrize("name", LYING)
def test_one_pass_is_near_in_lying_postures(exact: dict[str, Floats], name: str) -> None:
    differences = off(LYING[name], exact[name], 1)
    assert differences.max() < 0.04
    assert np.median(differences) < 0.012


def test_one_pass_is_not_enough_when_the_trunk_leans(exact: dict[str, Floats]) -> None:
    assert off(INCLINED["lean back with tilt"], exact["lean back with tilt"], 1).max() > 0.10


@pytest.mark.parametrize("name", INCLINED)
def test_passes_converge(name: str) -> None:
    """Each pass changes the forces less than a third as much as the one before, down to nothing."""
    forces = [pressure(INCLINED[name], MAN, LARGE, passes=n).many.nodule_force_n for n in range(1, 7)]
    changes = [float(np.abs(b - a).max()) for a, b in pairwise(forces)]
    for before, after in pairwise(changes):
        assert after < before / 3 or after < 1e-6
    assert changes[-1] < 0.01


@pytest.mark.parametrize("name", INCLINED)
def test_further_passes_lead_to_exact_rotations(exact: dict[str, Floats], name: str) -> None:
    assert off(INCLINED[name], exact[name], 6).max() < 0.01
