"""Cloth under seat, back and neck: section 14, and a pad as a spring in series."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from backrack.mechanics import Values, pressure
from backrack.mechanics.law import contact, pad_give, tissue_force
from backrack.posture import Body, Padding, Posture, Rack
from tests.mechanics.people import LARGE, MAN, SMALL, START, WOMAN, double, posture, single

BOARD = Values({"pad_modulus_kpa": 1e9})  # as hard as wood: what section 14 computed with

# seat pad in mm: lumbosacral total / raised side, over the unpadded start; man, and woman where she is stated
TABLE = """
30 | 0.53/0.53 | 0.58/0.77 | 0.69/0.87 | 0.94/1.18 (0.75/0.92) | 0.82 (0.87) | 1.17 (0.99) | 0.83/1.21 (0.87/1.32)
20 | 0.61/0.61 | 0.71/0.98 | 0.81/1.07 | 1.07/1.38 (0.88/1.10) | 0.98 (1.02) | 1.32 (1.13) | 0.98/1.50 (1.03/1.62)
10 | 0.77/0.77 | 0.93/1.32 | 1.02/1.37 | 1.26/1.66 (1.08/1.38) | 1.22 (1.26) | 1.52 (1.35) | 1.21/1.92 (1.26/2.07)
5 | 0.88/0.88 | 1.07/1.53 | 1.15/1.56 | 1.37/1.83 (1.21/1.55) | 1.37 (1.41) | 1.65 (1.49) | 1.36/2.18 (1.41/2.33)
0 | 1.00/1.00 | 1.23/1.76 | 1.29/1.76 | 1.49/2.01 (1.35/1.75) | 1.53 (1.57) | 1.78 (1.64) | 1.51/2.44 (1.57/2.62)
"""
ROWS = [line.split(" | ") for line in TABLE.strip().splitlines()]


def on_pad(seat_mm: float) -> list[Posture]:
    pad = Padding(seat_mm=seat_mm)
    return [
        posture(padding=pad),
        single(80, 95, pad),
        single(105, 110, pad),
        single(120, 125, pad),
        double(105, 110, padding=pad),
        double(120, 125, padding=pad),
        double(105, 110, -15, pad),
    ]


def ratios(shape: Posture, body: Body, rack: Rack, values: Values) -> tuple[float, float]:
    """Lumbosacral force over that of the unpadded start: in all, and on the left."""
    got = pressure(shape, body, rack, values, passes=1).many.region_force_n("lumbosacral")[0]
    start = pressure(START, body, rack, passes=1).many.region_force_n("lumbosacral")[0]
    return float(got.sum() / start.sum()), float(got[0] / start[0])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]} mm")
def test_seat_pad_takes_force_off_the_low_back_as_tabled(row: list[str]) -> None:
    for shape, cell in zip(on_pad(float(row[0])), row[1:], strict=True):
        mans, _, womans = cell.partition(" (")
        for stated, body, rack in ((mans, MAN, LARGE), (womans.rstrip(")"), WOMAN, SMALL)):
            if stated:
                wanted = [float(number) for number in stated.split("/")]
                assert ratios(shape, body, rack, BOARD)[: len(wanted)] == pytest.approx(wanted, abs=0.011)


def test_soft_towel_does_a_little_less_than_a_board_of_its_thickness() -> None:
    for mm in (5, 10, 20):
        board, towel = (ratios(posture(padding=Padding(seat_mm=mm)), MAN, LARGE, v)[0] for v in (BOARD, Values()))
        assert board < towel < board + 0.05


def test_mat_under_the_whole_back_lowers_pressure_but_hardly_force() -> None:
    bare = pressure(START, MAN, LARGE).many
    for mm in (5, 10, 20):
        mat = pressure(posture(padding=Padding(back_mm=mm)), MAN, LARGE).many
        change = mat.region_force_n("lumbosacral").sum() / bare.region_force_n("lumbosacral").sum()
        assert 0.95 < change < 1.05
        assert (mat.nodule_pressure_kpa.max() < bare.nodule_pressure_kpa.max() * 0.85).all()


def test_ladder_of_small_steps_exists() -> None:
    """Within +25 % in all and +50 % a side: start on 20, 10, 0 mm, single raise on 10, on 5, on none (section 14)."""
    steps = [on_pad(20)[0], on_pad(10)[0], on_pad(0)[0], on_pad(10)[2], on_pad(5)[2], on_pad(0)[2]]
    totals, sides = zip(*(ratios(shape, MAN, LARGE, BOARD) for shape in steps), strict=True)
    assert all(later <= earlier * 1.31 for earlier, later in pairwise(totals))
    assert totals[3] <= totals[2] * 1.25
    assert sides[3] <= sides[2] * 1.50


@pytest.mark.parametrize("approach_m", [1e-6, 1e-3, 5e-3, 2e-2, 0.2])
def test_pad_and_tissue_carry_the_same_force(approach_m: float) -> None:
    d, k, dh = np.array([approach_m]), np.array([3e4]), np.array([0.01])
    pad, thick = np.array([2e4]), np.array([0.01])
    force, slope, _, indent = contact(d, k, dh, pad, thick)
    give = pad_give(force, pad, thick)[0]
    assert give + indent == pytest.approx(d, rel=1e-12)
    assert tissue_force(indent, k, dh)[0] == pytest.approx(force, rel=1e-12)
    assert (give < thick).all()
    step = 1e-7 * d
    up, down = contact(d + step, k, dh, pad, thick), contact(d - step, k, dh, pad, thick)
    assert slope == pytest.approx((up[0] - down[0]) / (2 * step), rel=1e-5)
    assert force == pytest.approx((up[2] - down[2]) / (2 * step), rel=1e-5)
