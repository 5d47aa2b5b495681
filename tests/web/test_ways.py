"""Every question and every answer, through the calls and the pages: nothing to do without a passing screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from backrack.plan import Plan, plan_today
from backrack.record import Answer
from backrack.screening import Action, screen
from tests.screening.cases import CASES, answers_of, expected_action
from tests.screening.people import NOW, a_person, checked_in, passing_person
from tests.web.conftest import Visitor

pytestmark = pytest.mark.usefixtures("no_tracks")
CHECKED = checked_in(NOW - timedelta(minutes=5))
SHUT = (Action.CLEARANCE, Action.CLOSED, Action.URGENT, Action.EMERGENCY)


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


@pytest.mark.parametrize(("question_id", "answer"), CASES, ids=lambda value: str(value))
def test_every_answer_has_its_action_through_calls_and_pages(
    question_id: str, answer: Answer, visitor: Visitor
) -> None:
    limit_kg = None if question_id == "DV15" else 120.0
    person = passing_person(changed=answers_of(question_id, answer), mass_limit_kg=limit_kg)
    entries = (*person.entries, CHECKED)
    assert visitor.keep(*entries).status_code == 200

    action = expected_action(question_id, answer)
    assert visitor.get("/api/screening").json()["action"] == action.name
    _assert_pages_follow(visitor, action)
    whole = a_person(*entries)
    assert (visitor.get("/api/plan").json()["kind"] == "plan") == isinstance(plan_today(whole, NOW), Plan)


def _assert_pages_follow(visitor: Visitor, action: Action) -> None:
    plan = visitor.get("/api/plan").json()
    session, track = visitor.get("/session"), visitor.get("/api/session")
    if action in SHUT:
        assert plan["kind"] == "refusal"
        assert "steps" not in plan
        assert session.status_code == 302
        assert track.status_code == 409
        assert visitor.get("/today").status_code == 302
        assert "/session" not in visitor.get("/refusal").content.decode()
    if plan["kind"] == "plan":
        assert visitor.get("/api/screening").json()["passed"]
        assert session.status_code == 200


@pytest.mark.parametrize("left_out", [entry.id for entry in passing_person().entries], ids=str)
def test_one_thing_left_unanswered_never_passes(left_out: object, visitor: Visitor) -> None:
    entries = [entry for entry in (*passing_person().entries, CHECKED) if entry.id != left_out]
    visitor.keep(*entries)
    assert visitor.get("/api/plan").json()["why_not"] in ("unanswered", "about_you")
    assert visitor.get("/session").status_code == 302
    assert visitor.get("/api/session").status_code == 409
    page = visitor.get("/questions")
    assert page.status_code == 302
    assert page.headers["Location"] != "/today"


def test_whoever_passes_and_has_checked_in_may_begin(visitor: Visitor) -> None:
    person = a_person(*passing_person().entries, CHECKED)
    assert screen(person, NOW).passed
    visitor.keep(*person.entries)
    assert visitor.get("/api/plan").json()["kind"] == "plan"
    assert "Start" in visitor.get("/today").content.decode()
    assert visitor.get("/session").status_code == 200
