"""The ladder: exact stages of the reference people, its invariants over all builds, and what closes a stage."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.catalogue import load_catalogue
from backrack.ladder import (
    Closing,
    Ladder,
    Load,
    Practice,
    Region,
    ladders_for,
    ranks_above,
    step_is_small,
)
from backrack.mechanics import MechanicsError
from backrack.mechanics.uncertainty import sample
from backrack.posture import Body, Ground, Side
from backrack.record import Answer
from backrack.screening import Cap
from tests.ladder.climbing import OPEN, PRACTISED, climb, everything, limits, rack_for, recomputed
from tests.mechanics.people import LARGE, MAN, SMALL, WOMAN

BODIES = st.builds(
    lambda height, bmi, sex: Body(height, bmi * height**2, sex),
    st.sampled_from([1.55, 1.62, 1.70, 1.75, 1.83, 1.92, 2.0]),
    st.sampled_from([18.5, 22.0, 25.0, 30.0, 35.0]),
    st.sampled_from(["female", "male"]),
)


def rungs(ladder: Ladder) -> list[tuple[str | None, float | None, float, float]]:
    """Exercise, hip, towel under seat and under back."""
    return [
        (stage.exercise_id, stage.holds[-1].hip_deg, stage.padding.seat_mm, stage.padding.back_mm)
        for stage in ladder.stages[1:]
    ]


def test_the_low_back_of_the_reference_man() -> None:
    ladder = climb(MAN, LARGE)[Region.LOW_BACK]
    start, single, double = "starting_position", "single_leg_raise", "double_leg_raise"
    assert rungs(ladder) == [
        (start, None, 20, 20),
        (start, None, 10, 10),
        (start, None, 0, 0),
        (single, 105, 5, 0),
        (single, 105, 0, 0),
        (single, 120, 0, 0),
        (double, 105, 0, 0),
        (double, 120, 0, 0),
    ]
    totals = [187.3, 219.9, 271.8, 280.9, 312.8, 360.9, 369.7, 428.7]
    assert [stage.loads.total_n.value for stage in ladder.stages[1:]] == pytest.approx(totals, abs=0.2)
    assert [stage.loads.left_n.value for stage in ladder.stages[4:7]] == pytest.approx([191.5, 213.1, 243.0], abs=0.2)
    assert ladder.stages[3].of_start.value == 1


def test_the_reference_woman_gets_other_stages() -> None:
    hers, his = (climb(*who)[Region.LOW_BACK] for who in ((WOMAN, SMALL), (MAN, LARGE)))
    assert rungs(hers) != rungs(his)
    assert [each for each in rungs(hers) if each[0] == "starting_position"] == [
        ("starting_position", None, 20, 20),
        ("starting_position", None, 10, 10),
        ("starting_position", None, 5, 5),
        ("starting_position", None, 0, 0),
    ]


def test_stage_0_is_the_floor_and_always_open() -> None:
    for ladder in climb(MAN, LARGE, limits(DV17=Answer.NO)).values():
        floor = ladder.stages[0]
        assert floor.exercise_id is None
        assert not floor.holds
        assert not floor.closed
        assert floor.loads.default == Load(0, 0, 0, 0)
        assert ladder.highest_open == 0


@given(BODIES, st.booleans())
@settings(max_examples=12, deadline=None)
def test_every_ladder_rises_in_small_steps_by_the_pressure_model(body: Body, small: bool) -> None:
    rack = rack_for(body.height_m, small)
    found = climb(body, rack, catalogue=everything(), practice=PRACTISED)
    order = [exercise.id for exercise in everything().exercises]
    for region, ladder in found.items():
        loads = [recomputed(stage, region, body, rack) for stage in ladder.stages[1:]]
        for stage, load in zip(ladder.stages[1:], loads, strict=True):
            told = stage.loads.default
            assert (told.total_n, told.left_n, told.right_n) == pytest.approx(
                (load.total_n, load.left_n, load.right_n), rel=1e-6, abs=1e-6
            )
            assert all(held.posture.ground is Ground.RACK for held in stage.holds)
        for lower, upper in combinations(loads, 2):
            assert ranks_above(upper, lower)
            assert upper.total_n > lower.total_n / 1.0201
        for lower, upper in pairwise(loads):
            assert upper.total_n <= 1.25 * lower.total_n * (1 + 1e-9)
            assert upper.left_n <= 1.5 * lower.left_n * (1 + 1e-9)
            assert upper.right_n <= 1.5 * lower.right_n * (1 + 1e-9)
        places = [order.index(stage.exercise_id or "") for stage in ladder.stages[1:]]
        assert places == sorted(places)


@given(BODIES, st.booleans())
@settings(max_examples=8, deadline=None)
def test_every_build_can_climb_to_the_double_leg_raise(body: Body, small: bool) -> None:
    ladder = climb(body, rack_for(body.height_m, small))[Region.LOW_BACK]
    exercises = [stage.exercise_id for stage in ladder.stages]
    assert {"starting_position", "single_leg_raise", "double_leg_raise"} <= set(exercises)
    assert ladder.highest_open == len(ladder.stages) - 1
    assert not ladder.stages[1].padding.seat_mm == ladder.stages[1].padding.back_mm == 0


def test_an_exercise_joins_only_the_ladders_whose_load_it_raises() -> None:
    found = climb(MAN, LARGE, catalogue=everything(), practice=PRACTISED)
    joined = {
        region: {stage.exercise_id for stage in (*ladder.stages[1:], *ladder.beyond)}
        for region, ladder in found.items()
    }
    raises_low_back = {"single_leg_raise", "double_leg_raise", "backwards_tilt", "double_leg_raise_tilt"}
    assert joined == {
        Region.LOW_BACK: {"starting_position", *raises_low_back},
        Region.THORACIC: {"starting_position", "stomach_crunch", "lean_back_tilt"},
        Region.NECK: {"starting_position"},
    }
    assert found[Region.NECK].stages[-1].holds[-1].turn_deg == 45


def test_a_side_counts_its_highest_over_both_turns() -> None:
    single = climb(MAN, LARGE)[Region.LOW_BACK].stages[5]
    assert [held.side for held in single.holds] == [None, Side.LEFT, Side.RIGHT]
    assert single.loads.left_n.value == pytest.approx(single.loads.right_n.value)
    assert [(held.count, held.seconds) for held in single.holds[1:]] == [(2, 30), (2, 30)]
    assert [held.phase_id for held in single.holds[1:]] == ["raise_left", "raise_right"]


def test_what_nothing_makes_small_enough_is_shown_and_stays_closed() -> None:
    ladder = climb(MAN, LARGE, catalogue=everything(), practice=PRACTISED)[Region.THORACIC]
    assert [stage.exercise_id for stage in ladder.beyond] == ["stomach_crunch", "lean_back_tilt"]
    for stage in ladder.beyond:
        assert [each.kind for each in stage.closed] == [Closing.TOO_STEEP]
        assert not step_is_small(stage.loads.default, ladder.stages[-1].loads.default)


def test_what_nobody_has_confirmed_is_never_a_stage() -> None:
    for ladder in climb(MAN, LARGE, practice=PRACTISED).values():
        offered = {exercise.id for exercise in load_catalogue().offered()}
        assert {stage.exercise_id for stage in ladder.stages[1:]} <= offered
        assert all(Closing.UNCONFIRMED in {each.kind for each in stage.closed} for stage in ladder.beyond)


@pytest.mark.parametrize(
    ("practice", "opens"),
    [(Practice(), False), (Practice(12, True), False), (Practice(13, False), False), (Practice(13, True), True)],
)
def test_the_makers_gate_stands_before_the_advanced_exercises(practice: Practice, opens: bool) -> None:
    ladder = climb(MAN, LARGE, catalogue=everything(), practice=practice)[Region.LOW_BACK]
    tilts = [stage for stage in ladder.stages if stage.exercise_id == "double_leg_raise_tilt"]
    assert tilts
    for stage in tilts:
        assert (Closing.GATE not in {each.kind for each in stage.closed}) is opens
    assert (ladder.highest_open == len(ladder.stages) - 1) is opens


def test_a_left_out_exercise_closes_itself_what_follows_it_and_nothing_below() -> None:
    without = replace(OPEN, removed_exercises=("single_leg_raise",))
    ladder = climb(MAN, LARGE, without)[Region.LOW_BACK]
    kinds = {stage.exercise_id: {each.kind for each in stage.closed} for stage in ladder.stages if stage.exercise_id}
    assert kinds["starting_position"] == set()
    assert Closing.REMOVED in kinds["single_leg_raise"]
    assert kinds["double_leg_raise"] == {Closing.PREREQUISITE, Closing.BELOW}
    assert ladder.highest_open == 3


def test_limits_only_ever_close() -> None:
    free = climb(MAN, LARGE)
    for given_limits in (
        limits(DV13=Answer.YES),
        limits(DV17=Answer.NO),
        limits(DV11=Answer.NO),
        limits(DV04=Answer.YES),
    ):
        for region, ladder in climb(MAN, LARGE, given_limits).items():
            assert rungs(ladder) == rungs(free[region])
            assert ladder.highest_open <= free[region].highest_open
            cap = given_limits.stage_cap
            assert cap is None or ladder.highest_open <= cap
            if not given_limits.passed:
                assert ladder.highest_open == 0


@pytest.mark.parametrize("cap", [0, 1, 4])
def test_a_cap_closes_every_stage_above_it(cap: int) -> None:
    ladder = climb(MAN, LARGE, replace(OPEN, caps=(Cap("DV01", cap), Cap("DV11", 7))))[Region.LOW_BACK]
    assert ladder.highest_open == cap
    for number, stage in enumerate(ladder.stages):
        assert (Closing.CAP in {each.kind for each in stage.closed}) is (number > cap)


def test_stages_that_cannot_be_told_apart_are_said_to_be_alike() -> None:
    drawn = sample(MAN, LARGE, np.random.default_rng(0), 60)
    ladder = ladders_for(MAN, LARGE, OPEN, load_catalogue(), drawn)[0]
    assert ladder.region is Region.LOW_BACK
    told = {number: stage.told_apart for number, stage in enumerate(ladder.stages)}
    assert told[2]
    assert not told[7]  # one leg at 120 degrees or both at 105: 2 % apart
    for stage in ladder.stages[1:]:
        for band in (stage.loads.total_n, stage.loads.left_n, stage.loads.mean_kpa, stage.of_start):
            assert band.low <= band.value <= band.high
    assert ladder.stages[8].loads.total_n.low < ladder.stages[8].loads.total_n.high


def test_the_same_person_gets_the_same_ladder() -> None:
    assert climb(WOMAN, SMALL) == climb(WOMAN, SMALL)


def test_a_sample_of_somebody_else_is_refused() -> None:
    drawn = sample(WOMAN, SMALL, np.random.default_rng(0), 3)
    with pytest.raises(ValueError, match="another body"):
        ladders_for(MAN, LARGE, OPEN, load_catalogue(), drawn)


def test_a_rack_of_the_wrong_size_is_refused() -> None:
    with pytest.raises(MechanicsError, match="does not suit the rack"):
        climb(Body(1.80, 70), SMALL)


@pytest.mark.parametrize(
    ("upper", "lower", "higher"),
    [
        (Load(103, 40, 40, 1), Load(100, 90, 90, 9), True),
        (Load(101, 60, 50, 1), Load(100, 50, 50, 9), True),
        (Load(99, 60, 50, 1), Load(100, 50, 50, 9), True),
        (Load(101, 50, 50, 2), Load(100, 50, 50, 1), True),
        (Load(100, 50, 50, 1.01), Load(100, 50, 50, 1), False),
        (Load(97, 90, 90, 9), Load(100, 50, 50, 1), False),
    ],
)
def test_totals_within_2_percent_rank_by_side_then_by_mean_pressure(upper: Load, lower: Load, higher: bool) -> None:
    assert ranks_above(upper, lower) is higher


@pytest.mark.parametrize(
    ("load", "small"),
    [
        (Load(125, 75, 75, 9), True),
        (Load(125.1, 75, 75, 1), False),
        (Load(110, 75.1, 34, 1), False),
        (Load(110, 34, 75.1, 1), False),
    ],
)
def test_a_step_is_at_most_25_percent_in_all_and_50_on_a_side(load: Load, small: bool) -> None:
    assert step_is_small(load, Load(100, 50, 50, 1)) is small
