"""What must hold for every body and posture: section 9 of the pressure model, and the order of its claims."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.mechanics import REGIONS, Bodies, Pressures, pressure, pressures
from backrack.mechanics.engine import run
from backrack.mechanics.loads import UNKNOWNS
from backrack.mechanics.lying import lying
from backrack.mechanics.parameters import DEFAULTS, Floats
from backrack.mechanics.plain import Energy
from backrack.posture import Body, Padding, Posture
from tests.mechanics.people import EVERY, INCLINED, LARGE, LYING, MAN, SMALL, START, WOMAN, double, lean_back, single

names = pytest.mark.parametrize("shape", EVERY.values(), ids=EVERY.keys())
padded = single(105, 110, Padding(seat_mm=10, back_mm=5, neck_mm=15))


@names
@pytest.mark.parametrize("passes", [1, 2])
def test_everything_together_carries_the_body(shape: Posture, passes: int) -> None:
    for body, rack in ((MAN, LARGE), (WOMAN, SMALL)):
        got = pressure(shape, body, rack, passes=passes).many
        assert abs(got.total_n()[0] - body.mass_kg * 9.81) < 0.02


@names
def test_moments_about_l5s1_balance(shape: Posture) -> None:
    this = lying(shape, Bodies.of(MAN), LARGE, DEFAULTS)
    got, chain, loads = run(this.problems), this.chain, this.loads
    x = np.take_along_axis(chain.ends_m, this.contacts.link, axis=1) + this.contacts.at * np.take_along_axis(
        chain.h_m, this.contacts.link, axis=1
    )
    start = chain.ends_m[:, :24]
    pitch = (got.force * x).sum() + (loads.force_n * start + loads.along_n * chain.h_m + loads.couple_nm).sum()
    roll = (got.force * this.contacts.y).sum() + loads.roll_nm.sum()
    assert abs(pitch) < 1e-3
    assert abs(roll) < 1e-3


@names
@pytest.mark.parametrize("passes", [1, 2])
def test_mirrored_posture_gives_mirrored_forces(shape: Posture, passes: int) -> None:
    got = pressure(shape, MAN, LARGE, passes=passes).many
    mirrored = pressure(shape.mirrored(), MAN, LARGE, passes=passes).many
    assert np.abs(got.nodule_force_n - mirrored.nodule_force_n[..., ::-1]).max() < 1e-9
    assert np.abs(got.buttocks_n - mirrored.buttocks_n[..., ::-1]).max() < 1e-9


@pytest.mark.parametrize("seed", range(8))
def test_any_start_gives_the_same_forces(seed: int) -> None:
    problems = lying(single(105, 110), Bodies.of(MAN), LARGE, DEFAULTS).problems
    chance = np.random.default_rng(seed)
    start = chance.normal(0, 0.05, (1, UNKNOWNS))
    assert np.abs(run(problems, start).force - run(problems).force).max() < 1e-5


@pytest.mark.parametrize("shape", [START, padded, EVERY["lean back"]], ids=["start", "padded", "lean back"])
def test_gradient_and_hessian_agree_with_differences(shape: Posture) -> None:
    problems = lying(shape, Bodies.of(MAN), LARGE, DEFAULTS).problems
    home = np.zeros((1, UNKNOWNS))
    energy, step = Energy(problems, home), 1e-6
    u = run(problems).u + 1e-3
    directions = np.random.default_rng(3).normal(size=(12, UNKNOWNS))
    state = energy.at(u)
    for way in directions / np.linalg.norm(directions, axis=1)[:, None]:
        up, down = energy.at(u + step * way), energy.at(u - step * way)
        slope = (up.energy[0] - down.energy[0]) / (2 * step)
        assert state.gradient[0] @ way == pytest.approx(slope, rel=1e-6)
        curve = (up.gradient[0] - down.gradient[0]) / (2 * step)
        product = full(energy.hessian(state)) @ way
        assert np.abs(product - curve).max() < 1e-6 * np.abs(curve).max()


def full(band: Floats) -> Floats:
    out = np.zeros((UNKNOWNS, UNKNOWNS))
    for offset in range(band.shape[1]):
        rows = np.arange(offset, UNKNOWNS)
        out[rows, rows - offset] = out[rows - offset, rows] = band[: UNKNOWNS - offset, offset, 0]
    return out


@names
def test_no_force_pulls_and_gaps_carry_nothing(shape: Posture) -> None:
    this = lying(shape, Bodies.of(MAN), LARGE, DEFAULTS)
    got = run(this.problems)
    link, at, y = this.contacts.link[0], this.contacts.at[0], this.contacts.y[0]
    height = got.heights[0, link] * (1 - at) + got.heights[0, link + 1] * at + got.rolls[0, link] * y
    gap = height > this.contacts.z[0]
    assert (got.force >= 0).all()
    assert (got.force[0, gap] == 0).all()
    assert (got.force[0, ~gap] > 0).all()


def test_heavier_body_presses_harder_everywhere() -> None:
    masses = np.arange(60.0, 101.0, 5.0)
    bodies = Bodies.from_all([Body(1.80, mass, "male", 40) for mass in masses])
    got = pressures(START, bodies, LARGE)
    for region in REGIONS:
        assert (np.diff(got.region_force_n(region).sum(axis=1)) > 0).all()


def adults() -> list[tuple[Body, bool]]:
    """Hundred adults within the racks' sizes: both sexes, 1.55 to 2.00 m, body mass index 18.5 to 35."""
    heights, indices = np.linspace(1.55, 2.00, 10), np.linspace(18.5, 35, 5)
    return [
        (Body(h, i * h * h, sex, 40), bool(h >= 1.75))  # type: ignore[arg-type]
        for h in heights
        for i in indices
        for sex in ("male", "female")
    ]


@pytest.fixture(scope="module")
def hundred() -> dict[str, list[Pressures]]:
    shapes = LYING | INCLINED
    out: dict[str, list[Pressures]] = {}
    for name, shape in shapes.items():
        out[name] = []
        for rack, large in ((SMALL, False), (LARGE, True)):
            bodies = Bodies.from_all([body for body, wants_large in adults() if wants_large is large])
            out[name].append(pressures(shape, bodies, rack, passes=1))
    return out


def total(got: list[Pressures], region: str) -> Floats:
    return np.concatenate([one.region_force_n(region).sum(axis=1) for one in got])


def side(got: list[Pressures], region: str, index: int) -> Floats:
    return np.concatenate([one.region_force_n(region)[:, index] for one in got])


def test_start_then_one_leg_then_two_load_the_low_back_more(hundred: dict[str, list[Pressures]]) -> None:
    start, one = total(hundred["start"], "lumbosacral"), total(hundred["single raise 105/110"], "lumbosacral")
    two = total(hundred["double raise 105/110"], "lumbosacral")
    assert len(start) == 100
    assert (start < one).all()
    assert (one < two).all()


def test_the_raised_side_carries_more(hundred: dict[str, list[Pressures]]) -> None:
    for name in ("single raise 80/95", "single raise 105/110", "single raise 120/125"):
        assert (side(hundred[name], "lumbosacral", 0) > side(hundred[name], "lumbosacral", 1)).all()


def test_drawing_both_legs_closer_loads_the_lumbar_spine_more(hundred: dict[str, list[Pressures]]) -> None:
    nearer, less = hundred["double raise 120/125"], hundred["double raise 105/110"]
    assert (total(nearer, "lumbar") > total(less, "lumbar")).all()


def test_lean_back_loads_the_upper_thoracic_spine_most(hundred: dict[str, list[Pressures]]) -> None:
    most = total(hundred["lean back"], "upper_thoracic")
    for name, got in hundred.items():
        if name not in ("lean back", "lean back with tilt", "rolled further down"):
            assert (most > total(got, "upper_thoracic")).all(), name


def test_rolling_further_down_moves_the_peak_towards_the_head() -> None:
    peaks = [
        int(np.argmax(pressure(lean_back(front), MAN, LARGE).many.level_force_n[0].sum(axis=1)))
        for front in (10, 12, 14)
    ]
    assert peaks == sorted(peaks)
    assert peaks[0] < peaks[-1]


@settings(max_examples=25, deadline=None)
@given(
    height=st.floats(1.55, 2.00),
    index=st.floats(18.5, 35),
    sex=st.sampled_from(["male", "female", None]),
    age=st.floats(18, 90),
    hip=st.floats(80, 130),
    tilt=st.floats(-20, 20),
)
def test_any_adult_is_carried_whole(height: float, index: float, sex: str, age: float, hip: float, tilt: float) -> None:
    body = Body(height, index * height**2, sex, age)  # type: ignore[arg-type]
    got = pressure(double(hip, 115, tilt), body, LARGE if height >= 1.75 else SMALL).many
    assert abs(got.total_n()[0] - body.mass_kg * 9.81) < 0.02
    assert got.residual_n[0] < 1e-6
    assert (got.nodule_force_n >= 0).all()


def test_levels_keep_the_sum_of_the_nodules() -> None:
    for shape in EVERY.values():
        got = pressure(shape, MAN, LARGE).many
        assert got.level_force_n.sum(axis=1) == pytest.approx(got.nodule_force_n.sum(axis=1), abs=1e-9)


def test_bodies_in_one_call_do_not_disturb_each_other() -> None:
    people = [Body(1.75 + 0.02 * i, 60 + 4 * i, ("male", "female")[i % 2], 30 + i) for i in range(11)]  # type: ignore[arg-type]
    together = pressures(single(105, 110), Bodies.from_all(people), LARGE)
    for i, person in enumerate(people):
        alone = pressure(single(105, 110), person, LARGE).many
        assert np.abs(together.nodule_force_n[i] - alone.nodule_force_n[0]).max() < 1e-9


def test_warm_start_gives_the_same_forces() -> None:
    before = pressure(single(105, 110), MAN, LARGE)
    cold, warm = pressure(single(106, 110), MAN, LARGE), pressure(single(106, 110), MAN, LARGE, warm=before)
    assert np.abs(cold.many.nodule_force_n - warm.many.nodule_force_n).max() < 1e-9
