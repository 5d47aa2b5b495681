"""One typed table of parameters; wrong people, values, racks and postures are refused with field, limit and fix."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from backrack.mechanics import (
    Bodies,
    MechanicsError,
    Parameter,
    Values,
    parameters,
    pressure,
    pressure_parts,
    pressures,
)
from backrack.posture import Body, Foot, Ground, ImpossibleBody, Leg, Trunk, UnreadableRack, rack_from_json
from tests.mechanics.people import LARGE, MAN, SMALL, START, WOMAN, single
from tools import parameters as parameters_tool

TABLE = list(parameters().values())


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_every_parameter_has_unit_source_mark_and_a_range_around_it(row: Parameter) -> None:
    assert row.unit and row.source and row.scales
    assert row.mark in ("read", "recall", "assumed", "unknown")
    assert (row.low is None) == (row.high is None) == (row.spread is None)
    if row.low is not None and row.high is not None:
        assert row.low <= row.value <= row.high
        if row.spread == "log":
            assert row.value / row.low == pytest.approx(row.high / row.value, rel=0.01)


def test_the_page_shows_the_table_as_it_is() -> None:
    page = parameters_tool.PAGE.read_text(encoding="utf-8")
    assert parameters_tool.with_table(page) == page, "Run tools/parameters.py."


def test_every_parameter_is_used() -> None:
    root = Path(__file__).parents[2]
    code = "".join(path.read_text() for path in (root / "src/backrack/mechanics").glob("*.py"))
    families = ("bending_nm_per_rad", "torsion_nm_per_rad", "curve_deg")
    # drawn by whoever makes the draws: the mismatch of a rack, and its length
    drawn = {"rack_offset_sd_m", "rack_offset_length_m"}
    unused = {name for name in parameters() if f'"{name}"' not in code and not name.endswith(families)} - drawn
    assert unused == set()


@pytest.mark.parametrize("row", [row for row in TABLE if row.spread], ids=lambda row: row.name)
def test_every_parameter_with_a_range_changes_the_forces(row: Parameter) -> None:
    shape = single(105, 110, None) if row.name != "pad_modulus_kpa" else PADDED
    usual = pressure(shape, MAN, LARGE).many.nodule_force_n
    other = pressure(shape, MAN, LARGE, Values({row.name: row.high or 0.0})).many.nodule_force_n
    assert np.abs(usual - other).max() > 1e-3


PADDED = replace(START, padding=replace(START.padding, seat_mm=10))


def test_draws_of_one_body_are_the_answers_of_their_own_values() -> None:
    gaps, moduli = np.array([-0.01, 0.0, 0.01]), np.array([30.0, 45.0, 60.0])
    offsets = np.random.default_rng(1).normal(0, 0.004, (3, len(LARGE.nodules)))
    draws = Values({"buttock_gap_m": gaps, "lumbar_modulus_kpa": moduli, "rack_offset_m": offsets})
    together = pressures(START, Bodies.of(MAN, 3), LARGE, draws)
    for i in range(3):
        own = {"buttock_gap_m": gaps[i], "lumbar_modulus_kpa": moduli[i], "rack_offset_m": offsets[i : i + 1]}
        alone = pressure(START, MAN, LARGE, Values(own)).many
        assert np.abs(together.nodule_force_n[i] - alone.nodule_force_n[0]).max() < 1e-9


def test_many_bodies_are_computed_in_parts_without_a_seam() -> None:
    count = 1030  # one part of 1024, and the rest
    many, gaps = Bodies.of(MAN, count), Values({"buttock_gap_m": np.linspace(-0.01, 0.01, count)})
    got = pressures(START, many, LARGE, gaps, passes=1)
    assert (np.diff(got.buttocks_n[:, 0]) < 0).all()
    parts = list(pressure_parts(START, many, LARGE, gaps, passes=1))
    assert [len(part) for part in parts] == [1024, 6]
    assert np.abs(np.concatenate([part.head_n for part in parts]) - got.head_n).max() == 0


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"hand_shear": 1.0}, "There is no parameter 'hand_shear'"),
        ({"hand_share": float("nan")}, "'hand_share' has a value that is not a number"),
        ({"lumbar_modulus_kpa": -3.0}, "'lumbar_modulus_kpa' is -3; it must not be below 0"),
        ({"hand_share": np.ones((2, 2))}, "'hand_share' has (2, 2) values for 1 bodies"),
    ],
)
def test_wrong_values_are_refused(given: dict[str, object], said: str) -> None:
    with pytest.raises(MechanicsError) as raised:
        Values(given)  # type: ignore[arg-type]
    assert said in str(raised.value)


def test_values_for_other_bodies_are_refused() -> None:
    with pytest.raises(MechanicsError, match="'hand_share' has 3 values for 2 bodies"):
        pressures(START, Bodies.of(MAN, 2), LARGE, Values({"hand_share": np.ones(3)}))


def test_no_bodies_are_refused() -> None:
    with pytest.raises(MechanicsError, match="There is no body"):
        pressures(START, Bodies.of(MAN, 0), LARGE)


@pytest.mark.parametrize(("height", "mass", "said"), [(0.5, 80, "height of 0.5 m"), (1.80, 500, "mass of 500 kg")])
def test_impossible_body_is_refused(height: float, mass: float, said: str) -> None:
    with pytest.raises(ImpossibleBody, match=said):
        Body(height, mass)


def test_impossible_body_among_many_is_refused() -> None:
    one = np.ones(2)
    with pytest.raises(MechanicsError, match=r"height_m is 0\.5 m; it must be from 1\.2 to 2\.3 m"):
        Bodies(np.array([1.8, 0.5]), 80 * one, one, 40 * one, one + 20)
    with pytest.raises(MechanicsError, match="mass_kg is 500 kg; it must be from 30 to 250 kg"):
        Bodies(1.8 * one, np.array([80.0, 500.0]), one, 40 * one, one + 20)


def test_rack_of_the_wrong_size_is_refused() -> None:
    with pytest.raises(
        MechanicsError, match=r"1\.62 m does not suit the rack .fictional_large., which is made for 1\.75"
    ):
        pressure(START, WOMAN, LARGE)
    with pytest.raises(MechanicsError, match="does not suit the rack 'fictional_small'"):
        pressure(START, MAN, SMALL)


def test_unsorted_nodules_are_refused() -> None:
    swapped = (LARGE.nodules[1], LARGE.nodules[0], *LARGE.nodules[2:])
    with pytest.raises(MechanicsError, match="Nodules 1 and the next are in the wrong order"):
        pressure(START, MAN, replace(LARGE, nodules=swapped))
    with pytest.raises(UnreadableRack, match="needs a list called nodules"):
        rack_from_json("{}")


def test_rack_that_nobody_reaches_still_leaves_the_seat() -> None:
    """No nodule under the back: seat and head carry it all."""
    low = replace(LARGE, nodules=tuple(replace(n, height_m=-0.5) for n in LARGE.nodules))
    got = pressure(START, MAN, low).many
    assert got.nodule_force_n.max() == 0
    assert got.total_n()[0] == pytest.approx(80 * 9.81, abs=0.02)


def test_posture_off_the_rack_is_refused() -> None:
    with pytest.raises(MechanicsError, match="this posture is on: floor"):
        pressure(replace(START, ground=Ground.FLOOR), MAN, LARGE)


def test_sitting_up_is_refused() -> None:
    with pytest.raises(MechanicsError, match="The trunk is at 60 degrees"):
        pressure(replace(START, trunk=Trunk(pitch_deg=60)), MAN, LARGE)


def test_foot_that_cannot_reach_the_floor_is_refused() -> None:
    high = replace(START, left_leg=Leg(120, None, Foot.FLOOR))
    with pytest.raises(MechanicsError, match="With the hip at 120 degrees the foot cannot reach the floor"):
        pressure(high, MAN, LARGE)


def test_kneeling_on_the_rack_is_refused() -> None:
    kneeling = replace(START, left_leg=Leg(90, 90, Foot.KNEE))
    with pytest.raises(MechanicsError, match="The left leg ends on: knee"):
        pressure(kneeling, MAN, LARGE)


def test_straight_leg_rests_on_the_floor() -> None:
    straight = replace(START, left_leg=Leg(0, 0, Foot.RESTING))
    got = pressure(straight, MAN, LARGE).many
    assert got.legs_on_floor_n[0] == pytest.approx([0.65 * 155.86, 0], abs=0.1)
    assert got.total_n()[0] == pytest.approx(80 * 9.81, abs=0.02)


@pytest.mark.parametrize("passes", [0, 21])
def test_absurd_number_of_passes_is_refused(passes: int) -> None:
    with pytest.raises(MechanicsError, match=f"{passes} passes cannot be taken"):
        pressure(START, MAN, LARGE, passes=passes)
