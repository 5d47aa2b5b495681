"""The skeleton against independent figures, then what holds for every body and posture."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.catalogue import load_catalogue
from backrack.posture import (
    SIDES,
    Body,
    Foot,
    Ground,
    Hand,
    ImpossiblePosture,
    Leg,
    Padding,
    Posture,
    Side,
    Skeleton,
    Trunk,
    between,
    knee_for_foot_on_floor,
    skeleton,
)
from backrack.posture.kinematics import FLOOR_Z_M, angle_at
from backrack.posture.spine import link_lengths_m

from .people import (
    ANYONE,
    FOOT_DOWN,
    MAN,
    START,
    WOMAN,
    bodies,
    large,
    left_raise,
    likely_postures,
    postures,
    rack_for,
    raised,
)

PHASES = [(e.id, phase.id, phase.posture) for e in load_catalogue().exercises for phase in e.phases]


def test_the_knee_of_the_reference_man_is_that_of_the_pressure_model() -> None:
    assert knee_for_foot_on_floor(50, MAN) == pytest.approx(118.3, abs=0.05)


def test_the_knee_is_in_the_order_of_the_programme_s_table() -> None:
    # another body table and hip height: only the order of magnitude is comparable
    assert knee_for_foot_on_floor(35, Body(1.75)) == pytest.approx(85, abs=15)


def test_a_cushion_under_the_seat_bends_the_knee_more() -> None:
    assert knee_for_foot_on_floor(50, MAN, lift_m=0.02) > knee_for_foot_on_floor(50, MAN) + 1
    padded = skeleton(replace(START, padding=Padding(seat_mm=20)), MAN, large())
    assert padded.knee_flexion_deg[Side.LEFT] == pytest.approx(knee_for_foot_on_floor(50, MAN, lift_m=0.02))


def test_the_hip_lies_where_the_pressure_model_puts_it() -> None:
    hip = skeleton(START, MAN, large()).joint("hip", Side.LEFT)
    s = 1.80 / 1.75
    assert hip == pytest.approx((-0.09 * s, 0.085 * s, 0.09 * s))


def test_the_shoulder_lies_where_the_pressure_model_puts_it() -> None:
    bones = skeleton(START, Body(1.875), large())
    assert bones.joint("shoulder", Side.RIGHT)[2] == pytest.approx(0.10 * 1.875 / 1.75, abs=0.005)
    assert bones.joint("shoulder", Side.RIGHT)[1] == pytest.approx(-0.17 * 1.875 / 1.75)


def test_a_foot_that_cannot_reach_teaches_the_fix() -> None:
    with pytest.raises(ImpossiblePosture, match=r"Bend the hip to (\d+) degrees or less") as refused:
        knee_for_foot_on_floor(80, ANYONE)
    advice = int(str(refused.value).split("Bend the hip to ")[1].split()[0])
    assert 0 < knee_for_foot_on_floor(advice, ANYONE) <= 150


def test_a_straight_leg_cannot_stand_on_its_sole() -> None:
    with pytest.raises(ImpossiblePosture, match="Bend the hip more"):
        knee_for_foot_on_floor(-10, ANYONE)


def test_hands_cannot_reach_a_knee_that_is_far_away() -> None:
    with pytest.raises(ImpossiblePosture, match="hand cannot reach behind the knee"):
        skeleton(left_raise(30, 10), ANYONE, large())


def test_a_leg_in_the_air_cannot_be_under_the_floor() -> None:
    hands = Hand.BELLY
    low = Posture(Ground.RACK, Trunk(), raised(-15, 10), FOOT_DOWN, hands, hands)
    with pytest.raises(ImpossiblePosture, match="left foot would be under the floor"):
        skeleton(low, ANYONE, large())


def test_uneven_knees_cannot_kneel() -> None:
    legs = (Leg(10, 90, Foot.KNEE), Leg(60, 140, Foot.KNEE))
    with pytest.raises(ImpossiblePosture, match="same angle"):
        skeleton(Posture(Ground.FLOOR, Trunk(pitch_deg=-10), *legs, Hand.FREE, Hand.FREE), ANYONE, large())


def test_a_shin_cannot_go_through_the_floor() -> None:
    legs = (Leg(10, 60, Foot.KNEE), Leg(10, 60, Foot.KNEE))
    with pytest.raises(ImpossiblePosture, match="the shin must lie along the floor"):
        skeleton(Posture(Ground.FLOOR, Trunk(pitch_deg=-10), *legs, Hand.FREE, Hand.FREE), ANYONE, large())


def test_toes_that_hang_in_the_air_are_refused() -> None:
    leg = Leg(10, 0, Foot.TOES)
    with pytest.raises(ImpossiblePosture, match="cm above the floor"):
        skeleton(
            Posture(Ground.BED, Trunk(pitch_deg=-90), leg, leg, Hand.BEFORE_HEAD, Hand.BEFORE_HEAD), ANYONE, large()
        )


def _segments(bones: Skeleton, body: Body) -> list[tuple[float, float]]:
    pairs = []
    for side in SIDES:
        for a, b, name in (
            ("hip", "knee", "thigh"), ("knee", "ankle", "shank"), ("heel", "toe", "foot"),
            ("shoulder", "elbow", "upper_arm"), ("elbow", "wrist", "forearm"), ("wrist", "hand", "hand"),
        ):  # fmt: skip
            pairs.append((math.dist(bones.joint(a, side), bones.joint(b, side)), body.length_m(name)))
    links = zip(bones.spine, bones.spine[1:], link_lengths_m(body.scale), strict=False)
    return pairs + [(math.dist(a, b), length) for a, b, length in links]


def _is_sound(bones: Skeleton, posture: Posture, body: Body) -> None:
    for found, wanted in _segments(bones, body):
        assert found == pytest.approx(wanted, abs=1e-6)
    for side in SIDES:
        hip, knee, ankle = (bones.joint(name, side) for name in ("hip", "knee", "ankle"))
        assert 180 - angle_at(hip, knee, ankle) == pytest.approx(bones.knee_flexion_deg[side], abs=1e-4)
        if posture.leg(side).foot is Foot.FLOOR:
            assert bones.joint("heel", side)[2] == pytest.approx(FLOOR_Z_M, abs=1e-6)
            assert bones.joint("toe", side)[2] == pytest.approx(FLOOR_Z_M, abs=1e-6)


@pytest.mark.parametrize(("exercise", "phase", "posture"), PHASES, ids=[f"{e}-{p}" for e, p, _ in PHASES])
@pytest.mark.parametrize("height", [1.2, 1.62, 1.75, 2.0, 2.3])
def test_every_phase_of_the_programme_can_be_taken(exercise: str, phase: str, posture: Posture, height: float) -> None:
    assert exercise
    assert phase
    body = Body(height)
    _is_sound(skeleton(posture, body, rack_for(height)), posture, body)


@settings(max_examples=150, deadline=None)
@given(posture=postures, body=bodies)
def test_any_posture_is_sound_or_refused_with_a_sentence(posture: Posture, body: Body) -> None:
    try:
        bones = skeleton(posture, body, rack_for(body.height_m))
    except ImpossiblePosture as refused:
        sentence = str(refused)
    else:
        _is_sound(bones, posture, body)
        return
    assert sentence.endswith(".")
    assert len(sentence.split()) > 6


@settings(max_examples=80, deadline=None)
@given(posture=likely_postures, body=bodies)
def test_a_back_never_goes_through_the_wood(posture: Posture, body: Body) -> None:
    rack = rack_for(body.height_m)
    for x, _, z in skeleton(posture, body, rack).spine[2:]:
        assert z >= rack.curve.z(x) - 1e-6


@settings(max_examples=80, deadline=None)
@given(posture=postures, body=bodies)
def test_the_mirrored_posture_mirrors_the_skeleton(posture: Posture, body: Body) -> None:
    rack = rack_for(body.height_m)
    try:
        bones = skeleton(posture, body, rack)
    except ImpossiblePosture:
        with pytest.raises(ImpossiblePosture):
            skeleton(posture.mirrored(), body, rack)
        return
    other = skeleton(posture.mirrored(), body, rack)
    for side in SIDES:
        for name in ("hip", "knee", "ankle", "heel", "toe", "shoulder", "elbow", "wrist", "hand"):
            x, y, z = bones.joint(name, side)
            assert other.joint(name, side.other) == pytest.approx((x, -y, z), abs=1e-9)


@pytest.mark.parametrize("body", [MAN, WOMAN])
@pytest.mark.parametrize(("hip", "knee"), [(80, 95), (105, 110), (120, 125), (130, 125)])
def test_hands_hold_the_lower_thigh_at_every_angle_of_the_raise(body: Body, hip: float, knee: float) -> None:
    bones = skeleton(left_raise(hip, knee), body, large())
    for side in SIDES:
        assert math.dist(bones.joint("hand", side), bones.joint("knee", Side.LEFT)) < 0.17 * body.scale


@given(share=st.floats(0, 1), body=st.sampled_from([MAN, WOMAN]))
@settings(max_examples=60, deadline=None)
def test_a_movement_is_continuous_and_keeps_the_standing_foot_down(share: float, body: Body) -> None:
    here = between(START, left_raise(), share, body, large())
    near = between(START, left_raise(), min(share + 0.01, 1.0), body, large())
    for name, point in here.joints.items():
        assert math.dist(point, near.joints[name]) < 0.03
    assert here.joint("heel", Side.RIGHT)[2] == pytest.approx(FLOOR_Z_M, abs=1e-6)
    assert here.joint("toe", Side.LEFT)[2] >= FLOOR_Z_M - 0.01


def test_a_movement_begins_and_ends_with_its_two_postures() -> None:
    assert between(START, left_raise(), 0.0, MAN, large()) == skeleton(START, MAN, large())
    assert between(START, left_raise(), 1.0, MAN, large()) == skeleton(left_raise(), MAN, large())


def test_rolling_to_the_left_lifts_the_right_side() -> None:
    legs = (raised(105, 110), raised(105, 110))
    hands = (Hand.BEHIND_LEFT_KNEE, Hand.BEHIND_RIGHT_KNEE)
    bones = skeleton(Posture(Ground.RACK, Trunk(roll_deg=-15), *legs, *hands), ANYONE, large())
    assert bones.joint("hip", Side.RIGHT)[2] > bones.joint("hip", Side.LEFT)[2] + 0.02
    assert bones.joint("knee", Side.LEFT)[1] > 0.15
