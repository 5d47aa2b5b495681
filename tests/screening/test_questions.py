"""The questions as data, and their words."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from backrack.catalogue import Fact, Mark, load_catalogue
from backrack.record import Answer
from backrack.screening import Action, Kind, Question, follow_ups, micro_questions, question, questions, what_to_do
from backrack.screening.left_out import GROUPS, exercises_in
from backrack.screening.questions import UnknownQuestion, sources
from backrack.words import Text, all_keys, say
from tests.screening.cases import TRIGGERED, TRIGGERED_BY_NO

EVERY = (*questions(), *micro_questions())
# Clinical fact sheet, sections 1.2 and 1.3: CLEARANCE that no declaration of the person's own opens.
CLINICIAN_ONLY = {"RF10", "RF20", "DV01", "DV16"}


def test_every_question_of_the_fact_sheet_is_asked_once() -> None:
    roots = [each.id for each in questions() if each.kind is Kind.CHOICE and each.parent is None]
    wanted = {f"RF{number:02}" for number in range(1, 26)} | {f"DV{number:02}" for number in range(1, 18)}
    assert set(roots) == wanted
    assert len(roots) == len(wanted)


def test_the_cases_of_the_tests_cover_every_choice() -> None:
    assert {each.id for each in questions() if each.kind is Kind.CHOICE} == set(TRIGGERED)


def test_the_age_comes_first_and_the_red_flags_in_their_order() -> None:
    ids = [each.id for each in questions()]
    assert ids[0] == "AGE"
    assert [each for each in ids if re.fullmatch(r"RF\d\d", each)] == [f"RF{number:02}" for number in range(1, 26)]


def test_a_follow_up_stands_behind_its_parent() -> None:
    ids = [each.id for each in questions()]
    for each in questions():
        for place, follow_up in enumerate(follow_ups(each.id), start=1):
            assert ids[ids.index(each.id) + place] == follow_up.id


def test_only_dv11_and_dv17_bind_on_no() -> None:
    assert tuple(sorted(each.id for each in EVERY if each.trigger is Answer.NO)) == TRIGGERED_BY_NO


def test_not_sure_binds_everywhere_but_in_dv15() -> None:
    assert [each.id for each in EVERY if not each.triggers(Answer.NOT_SURE)] == ["DV15"]


def test_four_clearances_open_to_a_clinician_only() -> None:
    clearances = [each for each in questions() if each.kind is Kind.CHOICE and each.parent is None]
    assert {e.id for e in clearances if e.action is Action.CLEARANCE and not e.declaration} == CLINICIAN_ONLY
    assert not [each.id for each in EVERY if each.declaration and each.action is not Action.CLEARANCE]


def test_no_question_claims_a_review_that_has_not_been_made() -> None:
    assert {each.reviewer for each in EVERY} == {None}


@pytest.mark.parametrize("asked", EVERY, ids=lambda each: each.id)
def test_every_question_names_known_sources(asked: Question) -> None:
    assert asked.sources
    assert set(asked.sources) <= set(sources())


@pytest.mark.parametrize("asked", EVERY, ids=lambda each: each.id)
def test_every_question_is_worded_whole(asked: Question) -> None:
    words = [say(text) for text in (asked.text, asked.why, asked.reason, asked.what, asked.sentence, asked.group_text)]
    assert words[0].endswith(("?", "."))
    assert "?" in words[0]
    assert all(len(each) > 7 for each in words)
    assert words[4].startswith("“")
    assert words[4].endswith("”")


@pytest.mark.parametrize(
    ("question_id", "explicit"),
    [
        ("RF01", ("inner thighs", "genitals", "back passage", "wipe")),
        ("RF02", ("urine", "bladder", "leak", "start or to stop")),
        ("RF03", ("bowels", "control")),
        ("RF04", ("genitals", "erection", "ejaculat")),
    ],
)
def test_the_first_four_use_the_plain_words(question_id: str, explicit: tuple[str, ...]) -> None:
    asked = say(question(question_id).text)
    assert [word for word in explicit if word not in asked] == []


@pytest.mark.parametrize(
    "key", sorted(key for key in all_keys() if re.match(r"screen-|RF|DV|MS_|AGE|BASELINE|FIT", key))
)
def test_no_word_promises_or_frightens(key: str) -> None:
    values: dict[str, str | int | float] = {
        "number": "112",
        "stage": 1,
        "exercises": "x",
        "questions": "x",
        "shortest": 1.55,
        "tallest": 2.0,
        "size": "small",
    }
    sentence = say(Text(key, values)).lower()
    forbidden = (
        r"\b(safe|safely|nothing serious|serious illness|decompress\w*|cure\w*|realign\w*|guarante\w+|certainly|"
    )
    assert not re.search(forbidden + r"die|death|paraly\w+|danger\w*|you must not|your fault)\b", sentence)


def test_passing_says_only_what_it_means() -> None:
    assert say("screen-passed") == "Nothing in your answers means you must see someone first."


def test_an_emergency_names_a_number_only_if_the_deployment_gave_one() -> None:
    assert not re.search(r"\d", say(what_to_do(Action.EMERGENCY)))
    assert "0118" in say(what_to_do(Action.EMERGENCY, "0118"))


@pytest.mark.parametrize("action", Action)
def test_every_action_has_its_words(action: Action) -> None:
    assert say(f"screen-title-{action.name}")
    assert say(what_to_do(action))


def test_every_condition_has_its_words() -> None:
    for condition in {each for asked in EVERY for each in asked.conditions}:
        assert say(f"screen-condition-{condition}")


def test_what_is_removed_is_known_to_the_catalogue() -> None:
    assert {group for asked in EVERY for group in asked.removes} <= set(GROUPS)


def test_leg_raises_are_all_that_start_from_one() -> None:
    named = {"single_leg_raise", "double_leg_raise", "double_leg_raise_tilt", "backwards_tilt"}
    assert named <= set(exercises_in("leg_raise"))
    assert "starting_position" not in exercises_in("leg_raise")


def test_what_nobody_knows_of_an_exercise_counts_as_said() -> None:
    start = load_catalogue().exercise("starting_position")
    assert not GROUPS["leg_raise"](start)
    assert GROUPS["leg_raise"](replace(start, leg_raise=Fact(None, Mark.UNKNOWN, ())))


def test_an_unknown_question_is_named() -> None:
    with pytest.raises(UnknownQuestion, match="RF99"):
        question("RF99")
