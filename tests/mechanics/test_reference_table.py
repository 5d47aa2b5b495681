"""The reference values of the pressure model's section 9, one pass: regions to 1 % or 0.3 N, pressures to 2 %."""

from __future__ import annotations

import numpy as np
import pytest

from backrack.mechanics import REGIONS, Bodies, pressure
from backrack.mechanics.chain import chain
from backrack.mechanics.limbs import add_limbs
from backrack.mechanics.loads import Loads
from backrack.mechanics.parameters import DEFAULTS
from backrack.posture import Body, Posture, Rack
from tests.mechanics.people import (
    LARGE,
    LEFT_KNEE,
    MAN,
    SMALL,
    START,
    TURNED,
    WOMAN,
    crunch,
    double,
    lean_back,
    posture,
    single,
)

# sacral | lumbar | lower thoracic | upper thoracic | cervical: left/right N (peak kPa) | buttocks | head | feet
ROWS: list[tuple[Body, Rack, Posture, str]] = [
    (
        MAN,
        LARGE,
        START,
        "69.0/69.0 (114) | 51.4/51.4 (60) | 54.1/54.1 (47) | 34.5/34.5 (47) | 19.9/19.9 (30) | 60.9/60.9 | 32.3 | 67.1/67.1",  # noqa: E501
    ),
    (
        MAN,
        LARGE,
        TURNED,
        "69.3/68.7 | 51.9/50.9 | 56.3/51.8 | 39.0/30.0 | 24.4/15.4 (34) | 61.1/60.6 | 32.2 | 67.1/67.1",
    ),
    (
        MAN,
        LARGE,
        single(105, 110),
        "141.7/59.3 (200) | 70.5/39.6 (98) | 62.0/47.6 | 36.7/31.9 | 19.3/18.4 | 108.5/49.5 | 32.6 | 0/67.1",
    ),
    (
        MAN,
        LARGE,
        single(120, 125),
        "144.9/59.3 (210) | 97.5/58.0 (122) | 62.4/48.1 | 38.2/33.4 | 21.0/20.1 | 74.8/27.7 | 32.1 | 0/67.1",
    ),
    (
        MAN,
        LARGE,
        double(105, 110),
        "125.3/125.3 (187) | 58.6/58.6 (86) | 55.6/55.6 | 30.2/30.2 | 15.7/15.7 | 90.1/90.1 | 33.5 | 0/0",
    ),
    (
        MAN,
        LARGE,
        double(120, 125),
        "124.6/124.6 (193) | 89.2/89.2 (112) | 55.1/55.1 | 35.6/35.6 | 20.5/20.5 | 51.1/51.1 | 32.1 | 0/0",
    ),
    (
        MAN,
        LARGE,
        double(105, 110, -15),
        "206.6/41.2 (269) | 87.6/29.2 (133) | 69.2/42.1 | 34.6/25.9 | 16.6/15.0 | 149.1/34.0 | 33.5 | 0/0",
    ),
    (
        MAN,
        LARGE,
        crunch(),
        "40.7/40.7 (83) | 24.0/24.0 (41) | 161.6/161.6 (120) | 38.0/38.0 (68) | 6.2/6.2 | 54.7/54.7 | 0 | 67.1/67.1",
    ),
    (
        MAN,
        LARGE,
        lean_back(),
        "53.1/53.1 (106) | 8.9/8.9 (45) | 88.8/88.8 (164) | 103.6/103.6 (164) | 0.1/0.1 | 70.7/70.7 | 0 | 67.1/67.1",
    ),
    (
        WOMAN,
        SMALL,
        START,
        "53.3/53.3 (90) | 42.8/42.8 (50) | 40.1/40.1 | 24.9/24.9 | 13.2/13.2 | 54.9/54.9 | 27.5 | 47.5/47.5",
    ),
    (
        WOMAN,
        SMALL,
        single(105, 110),
        "106.1/47.6 (149) | 61.3/37.1 (82) | 46.6/36.6 | 24.1/21.1 | 10.7/10.1 | 86.6/44.5 | 28.0 | 0/47.5",
    ),
]


def pair(cell: str) -> list[float]:
    return [float(number) for number in cell.partition("(")[0].split("/")]


@pytest.mark.parametrize(("body", "rack", "shape", "row"), ROWS)
def test_reference_values_come_out(body: Body, rack: Rack, shape: Posture, row: str) -> None:
    got = pressure(shape, body, rack, passes=1).many
    *regions, buttocks, head, feet = (cell.strip() for cell in row.split("|"))
    for region, cell in zip(REGIONS, regions, strict=False):
        assert got.region_force_n(region)[0] == pytest.approx(pair(cell), rel=0.01, abs=0.3)
        if "(" in cell:
            assert got.region_peak_kpa(region).max() == pytest.approx(float(cell.split("(")[1][:-1]), rel=0.02)
    assert got.buttocks_n[0] == pytest.approx(pair(buttocks), rel=0.01, abs=0.3)
    assert got.head_n[0] == pytest.approx(float(head), rel=0.01, abs=0.3)
    assert got.feet_n[0] == pytest.approx(pair(feet), rel=0.01, abs=0.3)


def test_shipped_racks_are_those_of_the_reference() -> None:
    for rack, reference in ((LARGE, 1.875), (SMALL, 1.65)):
        scale = reference / 1.75
        assert rack.reference_height_m == reference
        assert [n.x_m for n in rack.nodules] == pytest.approx(np.linspace(-0.050, 0.560, 17) * scale, abs=6e-5)
        assert {(n.height_m, n.half_gap_m, n.tip_radius_m, n.footprint_radius_m) for n in rack.nodules} == {
            (0.0, 0.035, 0.016, 0.016)
        }


def test_a_held_leg_pulls_and_unloads_the_shoulder() -> None:
    """The leg check of section 9: leg 155.8 N, pull 8.6 N in all, pelvis -194.2 N and -4.51 N·m, other foot 67.1 N."""
    bodies = Bodies.of(MAN)
    body = chain(bodies, DEFAULTS)

    def loads_of(shape: Posture) -> Loads:
        loads = Loads(1)
        add_limbs(loads, shape, bodies, body, DEFAULTS)
        return loads

    both = loads_of(posture((105, 110), hands=(LEFT_KNEE, LEFT_KNEE)))
    other = loads_of(posture((105, 110)))  # the same right leg; the left leg up without hands
    free = loads_of(posture((105, 110), (105, 110)))
    raised_alone = free.force_n[0, 0] / 2
    right_leg = other.force_n[0, 0] - raised_alone
    assert raised_alone == pytest.approx(-155.8, abs=0.1)
    assert right_leg == pytest.approx(-(155.86 - 67.1), abs=0.2)
    assert both.force_n[0, 0] - right_leg == pytest.approx(-194.2, abs=0.1)
    right_couple = other.couple_nm[0, 0] - free.couple_nm[0, 0] / 2
    pull_along = 6.33  # of 8.6 N in all
    hip_z = 0.09 * 1.80 / 1.75
    assert both.couple_nm[0, 0] - right_couple == pytest.approx(-4.51 - hip_z * pull_along, abs=0.03)
    shoulders = both.force_n[0, 13:18].sum()
    hanging = 2 * 0.58 * 0.0494 * 80 * 9.81
    pulled_down = np.sqrt(8.6**2 - pull_along**2)  # the leg is pulled down, so the shoulder is pulled up
    assert shoulders == pytest.approx(-hanging + pulled_down, abs=0.1)
