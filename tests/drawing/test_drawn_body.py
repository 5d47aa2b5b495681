"""What a drawing shows, read back from its finished paths: angles, contacts, sides. For every phase there is."""

from __future__ import annotations

import math

import pytest

from backrack.catalogue import load_catalogue
from backrack.drawing import Drawn, draw, moving_parts, read_back
from backrack.drawing.scene import floor_line
from backrack.posture import SIDES, Body, Foot, Ground, Hand, Posture, Side, skeleton
from tests.posture.people import ANYONE, START, left_raise, rack_for

PHASES = [
    pytest.param(phase.posture, id=f"{exercise.id}-{phase.id}")
    for exercise in load_catalogue().exercises
    for phase in exercise.phases
]
HEIGHTS = [1.2, 1.55, 1.75, 2.0, 2.3]
SINKS_IN_MM = 5.0  # flesh sinks so far into the nodules (visual direction section 5)
ROUNDING_MM = 1.5


def _drawn(posture: Posture, height: float, **how: object) -> Drawn:
    body = Body(height)
    return read_back(draw(posture, body, rack_for(height), accent=moving_parts(posture), **how))  # type: ignore[arg-type]


def _apart_deg(a: float, b: float) -> float:
    return abs((a - b + 180) % 360 - 180)


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("posture", PHASES)
def test_joint_angles_read_back_within_two_degrees(posture: Posture, height: float, mirror: bool) -> None:
    bones = skeleton(posture, Body(height), rack_for(height))
    # a person on the side is laid out turned over
    hand = -1 if bones.on_the_side else 1
    for side, leg in _drawn(posture, height, mirror=mirror).legs().items():
        hip_deg = 90 - posture.trunk.pitch_deg + 180 - hand * leg.thigh_deg
        assert _apart_deg(hip_deg, bones.hip_flexion_deg[side]) < 2
        assert _apart_deg(hand * leg.knee_flexion_deg, bones.knee_flexion_deg[side]) < 2


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("posture", PHASES)
def test_feet_on_the_floor_are_drawn_on_the_floor_line(posture: Posture, height: float) -> None:
    bones, drawn = skeleton(posture, Body(height), rack_for(height)), _drawn(posture, height)
    for side in SIDES:
        if posture.leg(side).foot is Foot.FLOOR:
            line = floor_line(bones.joint("heel", side)[1])
            assert drawn.leg(side).foot_low_mm == pytest.approx(line, abs=2)


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("posture", PHASES)
def test_no_raised_foot_is_drawn_under_the_floor(posture: Posture, height: float) -> None:
    bones, drawn = skeleton(posture, Body(height), rack_for(height)), _drawn(posture, height)
    for side in SIDES:
        if posture.leg(side).foot is Foot.AIR:
            assert drawn.leg(side).foot_low_mm < floor_line(bones.joint("heel", side)[1]) + 2


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("posture", PHASES)
def test_a_hand_that_holds_a_knee_is_drawn_at_it(posture: Posture, height: float) -> None:
    drawn, scale = _drawn(posture, height), height / 1.75
    for side in SIDES:
        held = {Hand.BEHIND_LEFT_KNEE: Side.LEFT, Hand.BEHIND_RIGHT_KNEE: Side.RIGHT}.get(posture.hand(side))
        if held is not None:
            knee = drawn.leg(held).knee
            fingers = drawn.outlines[f"hand-{side}"][0]
            assert min(math.dist(point, knee) for point in fingers) < 90 * scale


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("posture", [p for p in PHASES if p.values[0].ground is Ground.RACK])
def test_nothing_of_the_body_goes_through_the_rack(posture: Posture, height: float) -> None:
    rack, drawn = rack_for(height), _drawn(posture, height)
    first, last = rack.nodules[0].x_m * 1000, rack.nodules[-1].x_m * 1000
    for part in ("pelvis", "top", "neck", "face", "hair"):
        for x, y in drawn.outlines[part][0]:
            if first <= x <= last:
                assert y <= -rack.curve.z(x / 1000) * 1000 + SINKS_IN_MM + ROUNDING_MM, part
    bones = skeleton(posture, Body(height), rack)
    for side in SIDES:
        plane = 0.24 * 1000 * bones.joint("hip", side)[1]
        for x, y in drawn.outlines[f"leg-{side}"][0]:
            if first <= x <= last:
                assert y - plane <= -rack.curve.z(x / 1000) * 1000 + SINKS_IN_MM + ROUNDING_MM


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("posture", PHASES)
def test_left_and_right_are_told_apart(posture: Posture, mirror: bool) -> None:
    bones = skeleton(posture, ANYONE, rack_for(1.75))
    drawn = _drawn(posture, 1.75, mirror=mirror)
    near = Side.RIGHT if mirror else Side.LEFT
    if bones.on_the_side:
        near = Side.LEFT if posture.trunk.roll_deg > 0 else Side.RIGHT
    left, right = drawn.leg(near), drawn.leg(near.other)
    assert (left.shade, right.shade) == ("near", "far")
    assert drawn.order.index(f"leg-{near}") > drawn.order.index(f"leg-{near.other}")
    assert drawn.paints[f"leg-{near}"] != drawn.paints[f"leg-{near.other}"]
    assert math.dist(left.hip, right.hip) > 15


@pytest.mark.parametrize("posture", PHASES)
def test_both_arms_are_whole(posture: Posture) -> None:
    drawn = _drawn(posture, 1.75)
    for side in SIDES:
        forearm, hand = drawn.outlines[f"arm-{side}"][1], drawn.outlines[f"hand-{side}"][0]
        gap = min(math.dist(a, b) for a in forearm for b in hand)
        assert gap < 40
        assert f"sleeve-{side}" in drawn.outlines


def test_the_moving_leg_alone_is_accented() -> None:
    drawn = _drawn(left_raise(), 1.75)
    assert drawn.paints["leg-left"] == "moving-near"
    assert drawn.paints["leg-right"] == "trousers-far"


def test_a_taller_person_is_drawn_taller() -> None:
    knees = [abs(_drawn(START, height).leg(Side.LEFT).knee[1]) for height in HEIGHTS]
    assert knees == sorted(knees)
    assert knees[-1] > knees[0] * 1.5
