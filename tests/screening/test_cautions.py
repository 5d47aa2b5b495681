"""Cautions cap the stage, leave exercises out or set a condition, and lift as the fact sheet says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from backrack.catalogue import load_catalogue
from backrack.plan import Refusal, plan_today
from backrack.record import with_entries
from backrack.screening import Action, Cap, question, questions, screen
from backrack.screening.left_out import exercises_in
from backrack.words import say
from tests.screening.cases import TRIGGERED
from tests.screening.people import NOW, answered, cleared, passing_person

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
CAUTIONS = tuple(key for key, action in TRIGGERED.items() if action is Action.CAUTION and "_" not in key)
LEG_RAISES = {"single_leg_raise", "double_leg_raise", "double_leg_raise_tilt", "backwards_tilt"}


@pytest.mark.parametrize("question_id", CAUTIONS)
def test_every_caution_caps_at_stage_one_and_lets_the_person_start(question_id: str) -> None:
    limits = screen(passing_person(changed={question_id: question(question_id).trigger}), NOW)
    assert limits.caps == (Cap(question_id, 1),)
    assert limits.stage_cap == 1
    assert limits.passed


@pytest.mark.parametrize("question_id", sorted(set(CAUTIONS) - {"DV07"}))
def test_a_cap_lifts_with_a_clinicians_statement_only(question_id: str) -> None:
    asked = question(question_id)
    person, later = passing_person(changed={question_id: asked.trigger}), NOW + 5 * DAY
    changed = with_entries(person, [answered(question_id, "no" if asked.trigger == "yes" else "yes", later)])
    declared = with_entries(changed, [cleared(question_id, at=later, by="self")])
    assert screen(declared, later).stage_cap == 1
    lifted = screen(with_entries(changed, [cleared(question_id, at=later)]), later)
    assert (lifted.stage_cap, lifted.removed_exercises, lifted.conditions) == (None, (), ())


def test_symptoms_below_the_hip_leave_out_every_leg_raise() -> None:
    limits = screen(passing_person(changed={"RF25": "not_sure"}), NOW)
    assert set(limits.removed_exercises) >= LEG_RAISES
    assert "starting_position" not in limits.removed_exercises


def test_a_hip_leaves_out_whatever_brings_the_knee_to_the_chest() -> None:
    limits = screen(passing_person(changed={"DV13": "yes"}), NOW)
    flagged = {each.id for each in load_catalogue().exercises if each.knee_to_chest.value}
    assert flagged
    assert flagged <= set(limits.removed_exercises)


def test_a_loose_neck_leaves_out_neck_and_upper_back() -> None:
    limits = screen(passing_person(changed={"DV04": "yes"}), NOW)
    assert {"stomach_crunch", "lean_back_tilt"} <= set(limits.removed_exercises)
    assert "single_leg_raise" not in limits.removed_exercises
    assert "no_neck_work" in limits.conditions


@pytest.mark.parametrize(
    ("changed", "condition"),
    [
        ({"DV11": "no"}, "someone_in_room"),
        ({"DV11": "not_sure"}, "someone_in_room"),
        ({"DV14": "yes"}, "no_advance_sedated"),
        ({"RF21": "yes"}, "leg_tracking"),
    ],
)
def test_a_condition_goes_with_its_answer(changed: dict[str, str], condition: str) -> None:
    assert screen(passing_person(changed=changed), NOW).conditions == (condition,)


@pytest.mark.parametrize("place", ["DV07_low", "DV07_upper", "DV07_neck"])
@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_hurt_skin_under_the_wood_keeps_the_rack_shut_until_healed(place: str, answer: str) -> None:
    person = passing_person(changed={"DV07": "yes", place: answer})
    limits = screen(person, NOW)
    assert limits.action is Action.CAUTION
    assert [(lock.question_id, lock.opened_by) for lock in limits.locks] == [("DV07", "mending")]
    assert set(limits.removed_exercises) == set(exercises_in("on_the_rack"))
    assert screen(with_entries(person, [cleared("DV07", at=NOW + DAY)]), NOW + DAY).locks


def test_healed_skin_opens_after_72_hours_and_not_before() -> None:
    person, given_at = passing_person(changed={"DV07": "yes", "DV07_low": "yes"}), NOW - HOUR
    early, late = given_at + 72 * HOUR - timedelta(seconds=1), given_at + 72 * HOUR
    soon = with_entries(person, [answered("DV07", "no", early)])
    assert screen(soon, late + DAY).locks
    healed = screen(with_entries(soon, [answered("DV07", "no", late)]), late)
    assert healed.passed
    assert (healed.caps, healed.removed_exercises) == ((), ())


def test_hurt_skin_again_shuts_it_again() -> None:
    person = passing_person(changed={"DV07": "yes", "DV07_low": "yes"})
    later = NOW + 4 * DAY
    healed = with_entries(person, [answered("DV07", "no", later)])
    again = with_entries(
        healed,
        [
            answered(key, answer, later + DAY)
            for key, answer in [("DV07", "yes"), ("DV07_low", "no"), ("DV07_upper", "yes"), ("DV07_neck", "no")]
        ],
    )
    assert [lock.question_id for lock in screen(again, later + DAY).locks] == ["DV07"]


def test_a_person_whose_skin_must_heal_is_refused_in_words() -> None:
    refused = plan_today(passing_person(changed={"DV07": "yes", "DV07_low": "yes"}), NOW)
    assert isinstance(refused, Refusal)
    assert say(refused.title)
    assert say(refused.what_to_do)


def test_pain_below_the_knee_leaves_a_cap_after_clearance_until_a_second_visit() -> None:
    person, first = passing_person(changed={"RF21": "yes"}), NOW + DAY
    cleared_once = with_entries(person, [cleared("RF21", at=first)])
    limits = screen(cleared_once, first)
    assert limits.passed
    assert (limits.action, limits.stage_cap, limits.conditions) == (Action.CAUTION, 1, ("leg_tracking",))
    sent_twice = with_entries(cleared_once, [cleared("RF21", at=first + HOUR, said="They may go on.")])
    assert screen(sent_twice, first + DAY).stage_cap == 1
    own_word = with_entries(cleared_once, [cleared("RF21", at=first + 5 * DAY, by="self")])
    assert screen(own_word, first + 5 * DAY).stage_cap == 1
    seen_again = with_entries(cleared_once, [cleared("RF21", at=first + 5 * DAY)])
    assert screen(seen_again, first + 5 * DAY).stage_cap is None


@pytest.mark.parametrize(("usual_pain", "action"), [(5, Action.OK), (6, Action.CLEARANCE), (10, Action.CLEARANCE)])
def test_a_usual_pain_of_six_needs_a_clearance(usual_pain: int, action: Action) -> None:
    assert screen(passing_person(usual_pain=usual_pain), NOW).action is action


def test_after_that_clearance_the_cap_stays() -> None:
    person = with_entries(passing_person(usual_pain=7), [cleared("BASELINE", at=NOW, by="self")])
    limits = screen(person, NOW)
    assert limits.passed
    assert limits.caps == (Cap("BASELINE", 1),)


@pytest.mark.parametrize(
    ("distal_level", "bound"),
    [(0, set()), (1, set()), (2, {"RF25"}), (3, {"RF21", "RF25"}), (4, {"RF21", "RF25"})],
)
def test_how_far_symptoms_usually_reach_counts_like_the_answer(distal_level: int, bound: set[str]) -> None:
    limits = screen(passing_person(distal_level=distal_level), NOW)
    assert {reason.question_id for reason in limits.reasons} == bound
    assert (set(limits.removed_exercises) >= LEG_RAISES) is bool(bound)


def test_no_question_removes_or_caps_without_being_a_caution_or_leaving_one_behind() -> None:
    limiting = [each for each in questions() if each.parent is None and (each.caps or each.removes)]
    assert {each.id for each in limiting} == set(CAUTIONS)
