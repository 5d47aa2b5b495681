"""The programme as the maker's pages give it: ten entries, their order, their steps and our default angles."""

from __future__ import annotations

import pytest

from backrack.catalogue import Catalogue, Exercise, ExercisePhase, Mark, UnknownExercise, load_catalogue
from backrack.posture import Foot, Ground, Hand, Posture, Side, posture_from_data, posture_to_data
from backrack.posture.body import Body
from backrack.posture.kinematics import skeleton
from backrack.posture.rack import load_rack

MAKERS_ORDER = (
    "getting_on",
    "starting_position",
    "single_leg_raise",
    "double_leg_raise",
    "backwards_tilt",
    "getting_off",
    "double_leg_raise_tilt",
    "stomach_crunch",
    "lean_back_tilt",
    "reverse_leg_raise",
)
# the steps of the fact sheet's table of phases, in order; ours may lie between them
STEPS = {
    "getting_on": ("kneel", "sit", "slide_back", "roll_down"),
    "starting_position": ("settle", "neck_left", "neck_right", "neck_towel"),
    "single_leg_raise": ("raise_left", "closer_left", "lower_left", "raise_right", "closer_right", "lower_right"),
    "double_leg_raise": ("raise_both", "closer_both", "lower_both"),
    "backwards_tilt": ("unverified",),
    "getting_off": ("start_pos", "pivot", "lift"),
    "double_leg_raise_tilt": ("raise_both", "tilt_left", "tilt_right", "lower_both"),
    "stomach_crunch": ("warm_up", "prepare", "lift", "return"),
    "lean_back_tilt": ("stop_halfway", "lean_back", "step_down", "tilt_left", "tilt_right", "finish"),
    "reverse_leg_raise": (
        "warm_up",
        "to_bed",
        "prepare",
        "lift_1_single_bent",
        "lift_2_double_bent",
        "lift_3_single_straight",
        "lift_4_double_straight",
        "return",
    ),
}
# pressure model section 6: hip and knee of the raised legs, degrees
RAISED = {
    "single_leg_raise.raise_left": (105, 110),
    "single_leg_raise.raise_right": (105, 110),
    "single_leg_raise.closer_left": (120, 125),
    "single_leg_raise.closer_right": (120, 125),
    "double_leg_raise.raise_both": (105, 110),
    "double_leg_raise.closer_both": (120, 125),
    "double_leg_raise_tilt.raise_both": (105, 110),
    "double_leg_raise_tilt.tilt_left": (105, 110),
    "backwards_tilt.unverified": (130, 125),
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def phase(place: str) -> ExercisePhase:
    exercise_id, phase_id = place.split(".")
    return load_catalogue().exercise(exercise_id).phase(phase_id)


def every_phase() -> list[ExercisePhase]:
    return [phase for exercise in load_catalogue().exercises for phase in exercise.phases]


def test_ten_entries_in_the_makers_order(catalogue: Catalogue) -> None:
    assert tuple(exercise.id for exercise in catalogue.exercises) == MAKERS_ORDER
    assert [exercise.order.value for exercise in catalogue.exercises] == list(range(1, 11))


def test_series_number_their_exercises(catalogue: Catalogue) -> None:
    found: dict[str | None, list[int | None]] = {}
    for exercise in catalogue.exercises:
        found.setdefault(exercise.series.value, []).append(exercise.series_number.value)
    assert found == {"transfer": [0, 0], "basic": [1, 2, 3, 4], "advanced": [1, 2, 3, 4]}


@pytest.mark.parametrize("exercise_id", STEPS)
def test_every_step_of_the_fact_sheet_is_there_in_order(catalogue: Catalogue, exercise_id: str) -> None:
    found = [phase.id for phase in catalogue.exercise(exercise_id).phases]
    assert [step for step in found if step in STEPS[exercise_id]] == list(STEPS[exercise_id])


def test_the_hold_is_the_makers_thirty_seconds(catalogue: Catalogue) -> None:
    for exercise_id in ("single_leg_raise", "double_leg_raise", "lean_back_tilt"):
        hold = catalogue.exercise(exercise_id).hold_s
        assert (hold.value, hold.mark) == (30, Mark.READ)


def test_start_has_hips_at_fifty_and_both_feet_on_the_floor() -> None:
    posture = phase("starting_position.settle").posture
    for side in Side:
        assert posture.leg(side).hip_flexion_deg == 50
        assert posture.leg(side).foot is Foot.FLOOR
        assert posture.leg(side).knee_flexion_deg is None


@pytest.mark.parametrize(("place", "angles"), RAISED.items())
def test_raised_legs_have_the_load_models_angles(place: str, angles: tuple[float, float]) -> None:
    posture = phase(place).posture
    assert posture.raised_sides()
    for side in posture.raised_sides():
        leg = posture.leg(side)
        assert (leg.hip_flexion_deg, leg.knee_flexion_deg) == angles


@pytest.mark.parametrize("side", list(Side))
def test_single_raise_holds_behind_the_raised_knee_with_both_hands(side: Side) -> None:
    posture = phase(f"single_leg_raise.raise_{side}").posture
    behind = Hand.BEHIND_LEFT_KNEE if side is Side.LEFT else Hand.BEHIND_RIGHT_KNEE
    assert posture.raised_sides() == (side,)
    assert (posture.left_hand, posture.right_hand) == (behind, behind)
    assert posture.leg(side.other).foot is Foot.FLOOR


def test_double_raise_has_one_hand_behind_each_knee() -> None:
    posture = phase("double_leg_raise.raise_both").posture
    assert (posture.left_hand, posture.right_hand) == (Hand.BEHIND_LEFT_KNEE, Hand.BEHIND_RIGHT_KNEE)


def test_backwards_tilt_rounds_the_low_back_by_twenty_five() -> None:
    assert phase("backwards_tilt.unverified").posture.trunk.lumbar_flexion_deg == 25


def test_crunch_keeps_the_chin_away_from_the_chest() -> None:
    trunk = phase("stomach_crunch.lift").posture.trunk
    assert trunk.neck_flexion_deg == 8
    assert 20 <= trunk.thoracic_flexion_deg <= 24
    assert trunk.pitch_deg == 90


def test_lean_back_reclines_with_an_opened_chest() -> None:
    trunk = phase("lean_back_tilt.lean_back").posture.trunk
    assert trunk.pitch_deg == 57
    assert trunk.thoracic_flexion_deg == -15
    assert phase("lean_back_tilt.step_down").posture.trunk.pitch_deg > trunk.pitch_deg


def test_tilt_to_the_left_lowers_the_left_side() -> None:
    for exercise_id in ("lean_back_tilt", "double_leg_raise_tilt"):
        assert phase(f"{exercise_id}.tilt_left").posture.trunk.roll_deg == -15
        assert phase(f"{exercise_id}.tilt_right").posture.trunk.roll_deg == 15


def test_a_head_turn_to_the_left_is_positive() -> None:
    assert phase("starting_position.neck_left").posture.trunk.head_turn_deg == 45
    assert phase("starting_position.neck_left").turns_neck
    assert not phase("starting_position.settle").turns_neck


def test_both_feet_are_down_whenever_a_raise_has_ended() -> None:
    start = phase("starting_position.settle").posture
    for place in ("single_leg_raise.lower_left", "single_leg_raise.lower_right", "double_leg_raise.lower_both"):
        assert phase(place).posture == start


def test_advanced_gate_is_thirteen_weeks_of_three_to_four_times_twenty_minutes(catalogue: Catalogue) -> None:
    gate = catalogue.gates["advanced"]
    assert gate.weeks.value == 13
    assert (gate.sessions_per_week_least.value, gate.sessions_per_week_most.value) == (3, 4)
    assert gate.minutes_per_session.value == 20


def test_exactly_the_advanced_series_is_behind_the_gate(catalogue: Catalogue) -> None:
    gated = [exercise.id for exercise in catalogue.exercises if exercise.gates.value == ("advanced",)]
    assert gated == [exercise.id for exercise in catalogue.exercises if exercise.advanced]
    assert gated == list(MAKERS_ORDER[6:])


def test_basic_exercises_come_one_after_another(catalogue: Catalogue) -> None:
    after = {exercise.id: exercise.prerequisites.value for exercise in catalogue.exercises}
    assert after["single_leg_raise"] == ("starting_position",)
    assert after["double_leg_raise"] == ("single_leg_raise",)
    assert after["backwards_tilt"] == ("double_leg_raise",)
    assert after["lean_back_tilt"] == after["reverse_leg_raise"] == ("stomach_crunch",)


def test_lean_back_comes_on_the_way_down_and_reverse_raise_off_the_rack(catalogue: Catalogue) -> None:
    assert catalogue.exercise("lean_back_tilt").place.value == "while_getting_on"
    assert catalogue.exercise("reverse_leg_raise").place.value == "off_the_rack"
    assert catalogue.exercise("reverse_leg_raise").on_device.value == "no"


def test_lean_back_has_the_makers_stop_rule(catalogue: Catalogue) -> None:
    rule = catalogue.exercise("lean_back_tilt").stop_rule
    assert (rule.mark, rule.sources) == (Mark.READ, ("W9",))


def test_flags_say_which_exercises_screening_may_remove(catalogue: Catalogue) -> None:
    def flagged(name: str) -> set[str]:
        return {exercise.id for exercise in catalogue.exercises if getattr(exercise, name).value}

    raises = {"single_leg_raise", "double_leg_raise", "backwards_tilt", "double_leg_raise_tilt", "reverse_leg_raise"}
    assert flagged("leg_raise") == raises
    assert flagged("knee_to_chest") == raises
    assert flagged("uses_neck_or_upper_back") == {"backwards_tilt", "stomach_crunch", "lean_back_tilt"}


@pytest.mark.parametrize("found", every_phase(), ids=lambda phase: f"{phase.exercise_id}.{phase.id}")
def test_a_leg_in_the_air_is_flagged_as_a_leg_raise(found: ExercisePhase) -> None:
    exercise = load_catalogue().exercise(found.exercise_id)
    assert not found.posture.raised_sides() or exercise.leg_raise.value is True


@pytest.mark.parametrize("found", every_phase(), ids=lambda phase: f"{phase.exercise_id}.{phase.id}")
def test_both_sides_of_a_step_mirror_each_other_exactly(found: ExercisePhase) -> None:
    if found.side is None:
        assert found.posture == found.posture.mirrored() or found.exercise_id == "getting_off"
        return
    twins = [
        other
        for other in load_catalogue().exercise(found.exercise_id).phases
        if other.side is found.side.other and other.posture == found.posture.mirrored() and other.hold_s == found.hold_s
    ]
    assert len(twins) >= 1
    assert all(twin.breathing == found.breathing and len(twin.cues) == len(found.cues) for twin in twins)


@pytest.mark.parametrize("found", every_phase(), ids=lambda phase: f"{phase.exercise_id}.{phase.id}")
def test_angles_repeat_the_posture_with_a_mark_each(found: ExercisePhase) -> None:
    stated = posture_to_data(found.posture)
    for path, fact in found.angles.items():
        value = stated
        for key in path.split("."):
            value = value[key]
        assert value == fact.value
        assert fact.mark is not Mark.ESTIMATE or (fact.low is not None and fact.low <= fact.value <= fact.high)
    assert posture_from_data(stated) == found.posture


@pytest.mark.parametrize("found", every_phase(), ids=lambda phase: f"{phase.exercise_id}.{phase.id}")
@pytest.mark.parametrize(
    ("body", "rack_id"),
    [
        (Body(1.55, 50, "female"), "fictional_small"),
        (Body(1.75, 75), "fictional_large"),
        (Body(2.0, 110, "male"), "fictional_large"),
    ],
    ids=["1.55 m", "1.75 m", "2.00 m"],
)
def test_people_of_every_size_can_take_every_posture(found: ExercisePhase, body: Body, rack_id: str) -> None:
    reached = skeleton(found.posture, body, load_rack(rack_id))
    for side in Side:
        assert reached.hip_flexion_deg[side] == pytest.approx(found.posture.leg(side).hip_flexion_deg)


def test_only_the_reverse_raise_leaves_the_rack_for_a_bed() -> None:
    on_bed = {phase.exercise_id for phase in every_phase() if phase.posture.ground is Ground.BED}
    assert on_bed == {"reverse_leg_raise"}


def test_knees_touch_the_floor_only_when_kneeling_to_get_on_or_off() -> None:
    def kneels(posture: Posture) -> bool:
        return any(posture.leg(side).foot is Foot.KNEE for side in Side)

    assert {phase.exercise_id for phase in every_phase() if kneels(phase.posture)} == {"getting_on", "getting_off"}


def test_unknown_exercise_names_the_nearest(catalogue: Catalogue) -> None:
    with pytest.raises(UnknownExercise, match="single_leg_raise") as raised:
        catalogue.exercise("single_leg_rise")
    assert raised.value.near[0] == "single_leg_raise"


def test_unknown_phase_names_those_there_are(catalogue: Catalogue) -> None:
    exercise: Exercise = catalogue.exercise("double_leg_raise")
    with pytest.raises(KeyError, match="raise_both, closer_both, lower_both"):
        exercise.phase("raise_left")


def test_the_catalogue_is_read_once() -> None:
    assert load_catalogue() is load_catalogue()
