"""Cases with an answer on paper: lever rule, uniform bed, beam and shaft on an elastic bed."""

from __future__ import annotations

import numpy as np
import pytest

from backrack.mechanics import Contact, Load, Solution, solve
from backrack.mechanics.parameters import Floats
from tests.mechanics.chains import bedding, chain, uniform_load


@pytest.mark.parametrize("at_link", [3, 11, 17])
def test_rigid_chain_on_two_supports_follows_the_lever_rule(at_link: int) -> None:
    """Supports at the middles of links 2 and 20, 100 N between: F1 = 100 (20 - n) / 18, F2 = 100 (n - 2) / 18."""
    load = Load(at_link, 0.5, 0.0, -100.0)
    supports = [Contact(2, 0.5, 0.0, 0.0, 1e5, 0.02), Contact(20, 0.5, 0.0, 0.0, 1e5, 0.02)]
    got = solve(chain([load], supports, kb=1e7, kt=1e7))
    # the tether takes its own small share: 1e-3 N/m on some centimetres
    assert got.force_n == pytest.approx([100 * (20 - at_link) / 18, 100 * (at_link - 2) / 18], abs=1e-3)
    assert got.force_n[0] * (at_link - 2) - got.force_n[1] * (20 - at_link) == pytest.approx(0, abs=2e-2)


def test_a_couple_shifts_load_between_two_supports() -> None:
    """5.4 N·m that lift the cranial end take 10 N over 0.54 m: off the cranial, onto the caudal support."""
    loads = [Load(11, 0.5, 0.0, -100.0), Load(11, 0.5, 0.0, 0.0, 5.4)]
    supports = [Contact(2, 0.5, 0.0, 0.0, 1e5, 0.02), Contact(20, 0.5, 0.0, 0.0, 1e5, 0.02)]
    assert solve(chain(loads, supports, kb=1e7, kt=1e7)).force_n == pytest.approx([60.0, 40.0], abs=1e-3)


def test_uniform_bed_gives_way_uniformly() -> None:
    """40 N a link on two springs of K each: d = (40 / 2 K)^(2/3)."""
    got = solve(chain(uniform_load(40.0), bedding(2e4)))
    assert -np.array(got.w_m) == pytest.approx((40 / 4e4) ** (2 / 3), rel=1e-6)
    assert got.force_n == pytest.approx([20.0] * 48, rel=1e-5)


def test_hardening_bed_gives_way_less_by_its_own_law() -> None:
    """K d^1.5 (1 + (d/dh)^2) = 20 N with K = 2e4 and d = dh = 0.00630 m: 2e4 d^1.5 * 2 = 20."""
    d = (20 / (2 * 2e4)) ** (2 / 3)
    got = solve(chain(uniform_load(40.0), bedding(2e4, dh=d)))
    assert -np.array(got.w_m) == pytest.approx(d, rel=1e-6)


def middles(got: Solution) -> Floats:
    """Heights of the links' middles, where supports and loads are."""
    w = np.array(got.w_m)
    return (w[1:] + w[:-1]) / 2


def dent(h_lambda: float) -> float:
    """How far the dent of a small point load is from a beam's on an elastic bed, as a share of its depth."""
    h, force, load = 0.03, 40.0, 0.02
    k = 2e4
    d = (force / (2 * k)) ** (2 / 3)
    tangent = 2 * 1.5 * k * np.sqrt(d) / h  # N/m per metre
    lam = h_lambda / h
    bend = tangent / (4 * lam**4) / h  # EI = kb h
    bed, contacts = uniform_load(force), bedding(k)
    flat = middles(solve(chain(bed, contacts, kb=bend)))
    bent = middles(solve(chain([*bed, Load(12, 0.5, 0.0, -load)], contacts, kb=bend)))
    x = np.abs(np.arange(24) - 12) * h
    beam = load * lam / (2 * tangent) * np.exp(-lam * x) * (np.cos(lam * x) + np.sin(lam * x))
    near = slice(6, 18)  # far from the ends, which the endless beam does not have
    return float(np.abs(flat - bent - beam)[near].max() / beam.max())


def test_small_point_load_dents_like_a_beam_on_an_elastic_bed() -> None:
    assert dent(0.44) < 0.07


def test_the_dent_comes_nearer_to_the_beam_as_the_links_become_short() -> None:
    """Discreteness: the error falls with the square of h lambda."""
    errors = {h_lambda: dent(h_lambda) for h_lambda in (0.88, 0.62, 0.44)}
    order = np.log(errors[0.88] / errors[0.44]) / np.log(2)
    assert errors[0.88] > errors[0.62] > errors[0.44]
    assert 1.5 < order < 2.5


def test_small_torque_twists_like_a_shaft_on_an_elastic_bed() -> None:
    """dphi = T / (2 sqrt(GJ kphi)) e^(-mu |x|): torque on the middle of link 12."""
    h, force, torque, k, y, twist = 0.03, 40.0, 2e-4, 2e4, 0.03, 60.0
    d = (force / (2 * k)) ** (2 / 3)
    roll_bed = 2 * 1.5 * k * np.sqrt(d) * y**2 / h  # N·m/rad per metre
    stiffness = twist * h  # GJ
    mu = np.sqrt(roll_bed / stiffness)
    bed, contacts = uniform_load(force), bedding(k, y=y)
    turn = [Load(12, 0.5, 1.0, torque), Load(12, 0.5, 0.0, -torque)]
    got = np.array(solve(chain([*bed, *turn], contacts, kt=twist)).phi_rad)
    x = np.abs(np.arange(24) - 12) * h
    shaft = torque / (2 * np.sqrt(stiffness * roll_bed)) * np.exp(-mu * x)
    near = slice(5, 20)
    assert 0.25 < mu * h < 0.35
    assert np.abs(got - shaft)[near].max() < 0.02 * shaft.max()
