"""What a question, an answer and a group of exercises are, exactly."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from importlib import import_module

import pytest

from backrack.catalogue import load_catalogue
from backrack.record import Answer, BaselineGiven, DeviceClock, RackGiven
from backrack.screening import (
    Action,
    lifts_by_statement,
    question,
    questions,
    questions_version,
    screen,
    who_must_not,
)
from backrack.screening.evidence import Given, evidence
from backrack.screening.fit import same_rack
from backrack.screening.left_out import exercises_in
from backrack.screening.standing import is_settled
from tests.screening.people import NOW, a_person, an_id, checked_in, passing_person

BEFORE = NOW - timedelta(days=1)
ASKED = question("RF21")


def usual(pain: int, level: int = 0) -> BaselineGiven:
    return BaselineGiven(id=an_id("usual", pain, level), at=NOW, usual_pain=pain, distal_level=level)


@pytest.mark.parametrize(("pain", "binds"), [(5, False), (6, True), (7, True)])
def test_usual_pain_of_six_or_more_needs_a_clinician(pain: int, binds: bool) -> None:
    (given,) = evidence(a_person(usual(pain)), NOW)["BASELINE"]
    assert (given.triggers, given.answers) == (binds, True)
    assert given.answer is (Answer.YES if binds else Answer.NO)


@pytest.mark.parametrize(
    ("at", "in_doubt", "answers"),
    [(NOW, False, True), (NOW + timedelta(minutes=1), False, False), (NOW, True, False), (BEFORE, True, False)],
)
def test_a_check_in_ahead_or_of_a_time_in_doubt_answers_nothing(at: datetime, in_doubt: bool, answers: bool) -> None:
    clock = DeviceClock(at=at, ahead_ms=0, in_doubt=True) if in_doubt else None
    seen = evidence(a_person(replace(checked_in(at), clock=clock)), NOW)
    assert {given.answers for each in seen.values() for given in each} == {answers}


def test_of_the_questions_that_close_the_rack_each_is_listed_under_what_it_leads_to() -> None:
    found = {asked.id: (closing.action, asked.action) for closing in who_must_not() for asked in closing.questions}
    assert found
    assert [each for each, (listed, leads_to) in found.items() if listed is not leads_to] == []


def test_what_was_said_of_a_rack_before_any_was_told_is_of_the_first() -> None:
    first = RackGiven(id=an_id("rack", 1), at=NOW, rack_id="prorack-large")
    assert same_rack(a_person(first), BEFORE, NOW)
    assert not same_rack(a_person(), BEFORE, NOW)


def test_what_lies_on_the_rack_is_every_exercise_on_it_that_is_more_than_getting_there() -> None:
    group = exercises_in("on_the_rack")
    for each in load_catalogue().exercises:
        assert (each.id in group) == (each.on_device.value != "no" and each.series.value != "transfer"), each.id
    assert group


def test_a_statement_lifts_only_what_asks_for_one() -> None:
    for each in questions():
        assert lifts_by_statement(each.id) is (each.lifts == "clearance"), each.id
    assert lifts_by_statement("no such question") is False
    assert {lifts_by_statement(each.id) for each in questions()} == {True, False}


def test_the_set_of_questions_has_a_number() -> None:
    assert questions_version().isdigit()


@pytest.mark.parametrize(
    ("of_question", "of_set", "named"),
    [("", "", None), ("A. Clinician", "", "A. Clinician"), ("", "B. Clinician", "B. Clinician"),
     ("A. Clinician", "B. Clinician", "A. Clinician")],
)  # fmt: skip
def test_who_reviewed_a_question_is_named_or_else_who_reviewed_them_all(
    of_question: str, of_set: str, named: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = import_module("backrack.screening.questions")
    entry = reading._data()["question"][0]
    monkeypatch.setattr(reading, "_data", lambda: {"reviewer": of_set})
    assert reading._question({**entry, "reviewer": of_question}, {}).reviewer == named


def test_a_sign_is_told_as_what_it_means_itself_and_what_makes_it_worse_as_what_that_means() -> None:
    limits = screen(passing_person(changed={"RF06": "yes", "RF06_sudden": "yes"}), NOW)
    assert [(each.question_id, each.action) for each in limits.reasons] == [
        ("RF06_sudden", Action.EMERGENCY),
        ("RF06", Action.URGENT),
    ]


@pytest.mark.parametrize(("answer", "conditions"), [("yes", ("no_neck_work",)), ("no", ())])
def test_what_a_follow_up_asks_for_holds_only_where_it_binds(answer: str, conditions: tuple[str, ...]) -> None:
    assert screen(passing_person(changed={"DV07": "yes", "DV07_neck": answer}), NOW).conditions == conditions


def given(triggers: bool, answers: bool) -> Given:
    return Given(ASKED.id, Answer.YES if triggers else Answer.NO, BEFORE, triggers, answers)


CALM, BINDS, ONLY_BINDS, NO_ANSWER = given(False, True), given(True, True), given(True, False), given(False, False)


@pytest.mark.parametrize(
    ("said", "settled"),
    [
        ((), False), ((CALM,), True), ((BINDS,), False), ((ONLY_BINDS,), False), ((NO_ANSWER,), False),
        ((CALM, BINDS), False), ((CALM, ONLY_BINDS), False), ((CALM, NO_ANSWER), True),
    ],
)  # fmt: skip
def test_a_question_is_settled_by_an_answer_where_nothing_of_it_binds(said: tuple[Given, ...], settled: bool) -> None:
    assert is_settled(ASKED, {ASKED.id: said}) is settled
