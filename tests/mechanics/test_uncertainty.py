"""Draws within what is not known: repeatable, paired, within their ranges, and bands that hold the default."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from backrack.mechanics.parameters import parameters
from backrack.mechanics.uncertainty import LEAST_N, band, bands, chance_of_more, ratio, sample
from backrack.posture import Body, Side, load_rack
from tests.mechanics.seen import FEW, MAN, START, WOMAN, compared, drawn, people, raised

SMALL = load_rack("fictional_small")
MANY = 20_000


def values_of(name: str, draws: int = MANY) -> np.ndarray:
    return sample(WOMAN, SMALL, np.random.default_rng(3), draws).values[name]


def test_the_first_draw_is_the_default() -> None:
    got = drawn().values
    for name, parameter in parameters().items():
        first = np.atleast_1d(got[name])[0]
        assert np.all(first == parameter.value), name


@pytest.mark.parametrize("name", [name for name, each in parameters().items() if each.spread])
def test_nine_in_ten_draws_lie_in_the_stated_range(name: str) -> None:
    parameter, got = parameters()[name], values_of(name)[1:]
    inside = np.mean((got >= parameter.low) & (got <= parameter.high))
    assert inside == pytest.approx(0.9 if not parameter.unit.startswith("share") else 0.95, abs=0.01)
    assert np.median(got) == pytest.approx(parameter.value, rel=0.05, abs=0.05 * (parameter.high - parameter.low))


def test_a_share_is_never_more_than_the_whole() -> None:
    assert values_of("hand_share").max() <= 1.0


def test_tissue_of_one_kind_moves_together() -> None:
    lumbar, neck = values_of("lumbar_modulus_kpa"), values_of("neck_modulus_kpa")
    assert np.corrcoef(np.log(lumbar), np.log(neck))[0, 1] == pytest.approx(1.0)
    assert abs(np.corrcoef(lumbar, values_of("slide_m"))[0, 1]) < 0.05


def test_the_racks_misfit_is_smooth_and_four_millimetres() -> None:
    misfit = values_of("rack_offset_m")[1:]
    assert misfit.std() == pytest.approx(0.004, rel=0.03)
    near, far = (np.corrcoef(misfit[:, 4], misfit[:, at])[0, 1] for at in (5, 16))
    assert near > 0.8
    assert abs(far) < 0.1


def test_a_measured_rack_is_not_drawn_anew() -> None:
    measured = dataclasses.replace(SMALL, fictional=False)
    got = sample(WOMAN, measured, np.random.default_rng(1), 30).values
    assert np.ndim(got["nodule_half_gap_factor"]) == 0
    other = sample(WOMAN, SMALL, np.random.default_rng(1), 30).values
    assert np.array_equal(got["slide_m"], other["slide_m"])


def test_the_same_seed_gives_the_same_bands_and_another_seed_others() -> None:
    one, again, other = (
        band(sample(MAN, load_rack("fictional_large"), np.random.default_rng(seed), FEW).loads(START).head_n)
        for seed in (5, 5, 6)
    )
    assert one == again
    assert one.value == other.value
    assert one != other


def test_without_draws_a_band_has_no_width() -> None:
    got = sample(MAN, load_rack("fictional_large"), np.random.default_rng(0), 0).loads(START)
    one = band(got.head_n)
    assert one.value == one.low == one.high
    assert chance_of_more(got.head_n, got.head_n) == 0.5


def test_fewer_than_no_draws_are_refused() -> None:
    with pytest.raises(ValueError, match="0 or more"):
        sample(MAN, SMALL, np.random.default_rng(0), -1)


@settings(max_examples=15, deadline=None)
@given(body=people, seed=st.integers(0, 2**32 - 1))
def test_every_band_holds_its_default(body: Body, seed: int) -> None:
    drawn = sample(body, SMALL, np.random.default_rng(seed), 8)
    force = drawn.loads(raised()).level_force_n.reshape(9, -1)
    for one, value in zip(bands(force), force[0], strict=True):
        assert one.low <= one.value == value <= one.high


@settings(max_examples=10, deadline=None)
@given(body=people, seed=st.integers(0, 2**32 - 1))
def test_a_mirrored_posture_has_mirrored_forces_in_every_draw(body: Body, seed: int) -> None:
    drawn = sample(body, SMALL, np.random.default_rng(seed), 6)
    left, right = (drawn.loads(raised(side)).nodule_force_n for side in (Side.LEFT, Side.RIGHT))
    assert np.allclose(left, right[:, :, ::-1], atol=1e-6)


forces = arrays(np.float64, 6, elements=st.floats(0, 1e4))


@given(now=forces, start=forces)
def test_a_ratio_is_finite_and_says_more_only_where_there_is_more(now: np.ndarray, start: np.ndarray) -> None:
    got = ratio(now, start)
    assert np.isfinite(got).all()
    assert np.all(got >= 0)
    assert not np.any((got > 1) & (now <= start))
    hardly = np.maximum(now, start) < LEAST_N
    assert np.all(got[hardly] == 1)


@given(now=forces, than=forces)
def test_chances_of_more_and_of_less_make_one(now: np.ndarray, than: np.ndarray) -> None:
    assert chance_of_more(now, than) + chance_of_more(than, now) == pytest.approx(1.0)


def test_most_of_what_is_not_known_cancels_in_a_ratio() -> None:
    """Why one sample serves both postures."""
    change = compared(raised(), draws=100).places[next(iter(compared(raised(), draws=100).places))]
    force, share = change.force_n, change.ratio
    assert (share.high - share.low) / share.value < (force.high - force.low) / force.value
