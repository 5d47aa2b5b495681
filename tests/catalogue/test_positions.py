"""Positions one lies in on the rack: each once, found from any phase."""

from __future__ import annotations

import pytest

from backrack.catalogue import load_catalogue, position_of, positions
from backrack.posture import Ground, Side

CATALOGUE = load_catalogue()
POSITIONS = positions(CATALOGUE)


def test_the_starting_position_comes_first_and_no_position_comes_twice() -> None:
    assert POSITIONS[0].id == "starting_position.settle"
    assert len({each.id for each in POSITIONS}) == len(POSITIONS) >= 8
    shapes = [each.posture(side) for each in POSITIONS for side in (Side.LEFT, Side.RIGHT)]
    assert len(set(shapes)) == len(POSITIONS) + sum(each.sided for each in POSITIONS)


@pytest.mark.parametrize("position", POSITIONS, ids=lambda each: each.id)
def test_a_position_lies_on_the_rack_and_is_on_the_left_first(position) -> None:  # type: ignore[no-untyped-def]
    assert position.posture().ground is Ground.RACK
    assert position.phase.side in (None, "left")
    assert position.posture(Side.RIGHT) == position.posture().mirrored()


def test_the_other_legs_phase_is_the_same_position_on_the_right() -> None:
    left, right = (position_of(CATALOGUE, "single_leg_raise", f"raise_{side}") for side in ("left", "right"))
    assert left and right
    assert (left[0], left[1], right[0], right[1]) == (right[0], Side.LEFT, left[0], Side.RIGHT)
    assert right[0].posture(right[1]) == CATALOGUE.exercise("single_leg_raise").phase("raise_right").posture


def test_closer_to_the_chest_is_the_same_position_at_another_angle() -> None:
    closer = position_of(CATALOGUE, "double_leg_raise", "closer_both")
    assert closer
    assert closer[0].id == "double_leg_raise.raise_both"


@pytest.mark.parametrize(("exercise", "phase"), [("reverse_leg_raise", None), ("getting_off", "kneel")])
def test_what_is_not_lain_in_on_the_rack_has_no_position(exercise: str, phase: str | None) -> None:
    found = position_of(CATALOGUE, exercise, phase or "prepare")
    assert found is None


def test_an_exercise_alone_is_its_main_position() -> None:
    found = position_of(CATALOGUE, "starting_position")
    assert found
    assert found[0].id == "starting_position.settle"
