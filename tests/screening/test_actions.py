"""Every question, every answer, every action: through the function and through the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from backrack.cli.main import main
from backrack.record import Answer, person_to_json
from backrack.screening import Action, question, screen
from tests.screening.cases import CASES, answers_of, expected_action
from tests.screening.people import NOW, passing_person


@pytest.mark.parametrize(("question_id", "answer"), CASES)
def test_each_answer_leads_to_its_action(question_id: str, answer: Answer) -> None:
    limits = screen(passing_person(changed=answers_of(question_id, answer)), NOW)
    expected = expected_action(question_id, answer)
    assert limits.action is expected
    assert limits.unanswered == ()
    opens = expected <= Action.CAUTION and question_id not in ("DV07_low", "DV07_upper", "DV07_neck")
    binds = question(question_id).triggers(answer)
    assert limits.passed is (opens or (expected is Action.CAUTION and not binds))
    if binds and expected > Action.OK:
        assert question_id.split("_")[0] in {reason.question_id for reason in limits.reasons}


@pytest.mark.parametrize(("question_id", "answer"), CASES)
def test_the_command_line_says_the_same(question_id: str, answer: Answer, tmp_path: Path) -> None:
    file = tmp_path / "person.json"
    file.write_text(person_to_json(passing_person(changed=answers_of(question_id, answer))), encoding="utf-8")
    ran = CliRunner().invoke(main, ["screen", "--person", str(file), "--now", NOW.isoformat(), "--json"])
    assert ran.exit_code == 0, ran.output
    said = json.loads(ran.stdout)
    assert said["action"] == expected_action(question_id, answer).name
    assert said["passed"] is (not said["locks"] and not said["unanswered"])
    assert bool(said["locks"]) >= (expected_action(question_id, answer) >= Action.CLEARANCE)


# Conditions of section 1.2 that need more than one answer.
@pytest.mark.parametrize(
    ("changed", "age_years", "action"),
    [
        ({"RF12": "yes"}, 65, Action.OK),
        ({"RF12": "yes"}, 66, Action.URGENT),
        ({"RF12": "not_sure", "RF12_steroids": "not_sure"}, 42, Action.URGENT),
        ({"RF12": "no", "RF12_bones": "yes"}, 70, Action.OK),
        ({"RF12": "yes", "DV01": "yes"}, 42, Action.URGENT),
        ({"RF19": "yes", "RF19_months": "yes", "RF19_rest": "yes"}, 42, Action.CLEARANCE),
        ({"RF19": "yes", "RF19_months": "yes", "RF19_night": "not_sure"}, 42, Action.CLEARANCE),
        ({"RF19": "yes", "RF19_months": "no", "RF19_night": "yes"}, 42, Action.OK),
        ({"RF19": "no", "RF19_months": "yes", "RF19_night": "yes"}, 42, Action.OK),
        ({"RF14": "yes", "RF14_new": "not_sure"}, 42, Action.URGENT),
    ],
)
def test_conditions_hold_together(changed: dict[str, str], age_years: int, action: Action) -> None:
    assert screen(passing_person(changed=changed, age_years=age_years), NOW).action is action


def test_without_an_age_the_person_may_be_over_65() -> None:
    person = passing_person(changed={"RF12": "yes"})
    ageless = type(person)(id=person.id, entries=tuple(entry for entry in person.entries if entry.kind != "age"))
    assert screen(ageless, NOW).action is Action.URGENT


@pytest.mark.parametrize("question_id", ["RF12", "RF14", "RF19"])
def test_an_unanswered_condition_counts_as_holding(question_id: str) -> None:
    person = passing_person(changed={question_id: "yes"})
    kept = [entry for entry in person.entries if not getattr(entry, "question", "").startswith(f"{question_id}_")]
    limits = screen(type(person)(id=person.id, entries=tuple(kept)), NOW)
    assert limits.action is question(question_id).action
    assert not limits.passed


def test_the_most_severe_action_stands_and_is_named_first() -> None:
    limits = screen(passing_person(changed={"DV13": "yes", "RF10": "yes", "RF23": "yes", "RF17": "yes"}), NOW)
    assert limits.action is Action.EMERGENCY
    assert [reason.action for reason in limits.reasons] == sorted((r.action for r in limits.reasons), reverse=True)
    assert limits.reasons[0].question_id == "RF23"


def test_a_follow_up_that_binds_without_its_parent_still_binds() -> None:
    limits = screen(passing_person(changed={"RF06_sudden": "yes"}), NOW)
    assert limits.action is Action.EMERGENCY
    assert {"RF06", "RF06_sudden"} <= {reason.question_id for reason in limits.reasons}
