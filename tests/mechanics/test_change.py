"""A posture against another: what is certain of the model comes out, mirrored for the other side."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from backrack.mechanics.angles import (
    HIP_AND_KNEE_DEG,
    LEAST_HIP_DEG,
    MOST_HIP_DEG,
    advise,
    hip_of,
    knee_for,
    with_hip,
)  # fmt: skip
from backrack.mechanics.change import Place, compare
from backrack.mechanics.uncertainty import Band
from backrack.posture import SIDES, Body, Side
from tests.mechanics.seen import MAN, START, WOMAN, change, compared, comparison, drawn, hips, position, raised

LOW, LEFT, RIGHT = Place.LOW_BACK, Side.LEFT, Side.RIGHT


@pytest.mark.parametrize("body", [MAN, WOMAN], ids=["man", "woman"])
def test_a_raised_leg_loads_its_own_side_of_the_lower_back(body: Body) -> None:
    """Certain in the model (section 11)."""
    got = compared(raised(), body=body, draws=60)
    assert got.focus is LOW
    assert got.focus_sides(LOW) is LEFT
    assert got.places[LOW, LEFT].ratio.low > 1
    assert got.places[LOW, LEFT].more > 0.95
    assert got.left_share[LOW].low > 0.5


def test_nothing_differs_from_itself() -> None:
    got = compared(START)
    assert {each.ratio for each in got.places.values()} == {Band(1.0, 1.0, 1.0)}
    assert {each.more for each in got.places.values()} == {0.5}
    assert {each.ratio for each in got.nodules} == {1.0}
    assert got.focus_sides(got.focus) is None


def test_levels_and_nodules_come_in_pairs_from_the_seat() -> None:
    got = compared(raised())
    assert [each.side for each in got.levels[:4]] == [LEFT, RIGHT, LEFT, RIGHT]
    assert [each.level for each in got.levels[::2]][:3] == ["S2", "S1", "L5"]
    assert [(each.index, each.side) for each in got.nodules[:3]] == [(0, LEFT), (0, RIGHT), (1, LEFT)]


def test_places_are_sums_of_their_levels() -> None:
    got = compared(raised())
    low = [each for each in got.levels if each.level[0] in "SL"]
    for side in SIDES:
        total = sum(each.force_n.value for each in low if each.side is side)
        assert got.places[LOW, side].force_n.value == pytest.approx(total)
    both = got.places[LOW, None]
    assert both.force_n.value == pytest.approx(sum(got.places[LOW, side].force_n.value for side in SIDES))


@settings(max_examples=8, deadline=None)
@given(hip=hips)
def test_the_other_leg_gives_the_mirrored_comparison(hip: float) -> None:
    left, right = (compared(raised(side, hip)) for side in SIDES)
    for place in Place:
        for side in SIDES:
            one, other = left.places[place, side], right.places[place, side.other]
            assert one.ratio.value == pytest.approx(other.ratio.value, rel=1e-6)
            assert one.ratio.low == pytest.approx(other.ratio.low, rel=1e-6)
        assert left.left_share[place].value == pytest.approx(1 - right.left_share[place].value, abs=1e-6)
    assert left.focus is right.focus
    mirrored = {(each.index, each.side.other): each.ratio for each in right.nodules}
    for each in left.nodules:
        assert each.ratio == pytest.approx(mirrored[each.index, each.side], rel=1e-6)


def test_the_focus_is_where_most_newtons_moved() -> None:
    small, large = change(Band(3.0, 2.0, 4.0), 6.0), change(Band(1.5, 1.2, 1.8), 90.0)
    assert comparison(Place.NECK, small, small).focus is Place.NECK
    got = comparison(Place.NECK, small, small)
    got.places[LOW, LEFT] = large  # type: ignore[index]
    assert got.focus is LOW
    assert got.focus_sides(LOW) is LEFT


# --- angles -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("hip", "knee"), HIP_AND_KNEE_DEG)
def test_the_knee_goes_with_the_hip_as_the_model_states(hip: float, knee: float) -> None:
    assert knee_for(hip) == knee


@given(hip=hips)
def test_between_the_stated_angles_the_knee_goes_steadily(hip: float) -> None:
    assert 95 <= knee_for(hip) <= 125
    assert knee_for(min(hip + 1, MOST_HIP_DEG)) >= knee_for(hip)


def test_the_catalogues_raise_is_the_models() -> None:
    posture = position("single_leg_raise").posture()
    assert with_hip(posture, 105.0) == posture
    assert hip_of(posture) == 105
    assert hip_of(START) is None
    assert with_hip(START, 120.0) == START
    assert LEAST_HIP_DEG < 105 < MOST_HIP_DEG


def test_the_angle_advice_is_the_least_and_most_of_what_was_tried() -> None:
    got = advise(raised(), START, drawn(draws=40))
    forces = [each.low_back.force_n.value for each in got.angles]
    assert got.least.low_back.force_n.value == min(forces)
    assert got.most.low_back.force_n.value == max(forces)
    assert got.sure >= 0.5


def test_a_closer_knee_loads_the_lower_back_more() -> None:
    """Lumbar load rises with the hip angle in 97 % of bodies (section 11)."""
    got = advise(raised(), START, drawn(draws=40))
    assert (got.least.hip_deg, got.most.hip_deg) == (80.0, 120.0)
    assert got.sure > 0.75


def test_comparing_two_samples_of_different_size_is_refused() -> None:
    with pytest.raises(ValueError, match="broadcast"):
        compare(drawn(draws=3).loads(START), drawn(draws=5).loads(START))
