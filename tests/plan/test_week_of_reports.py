"""A week of reports with an undo and corrections, played through the domain. Each expectation says its arithmetic."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from backrack.asking import due
from backrack.plan import Plan, plan_today
from backrack.progression import Mode, baseline_of, standing
from backrack.record import AnyEntry, Person, entry_from_json, with_entries
from tests.plan.people import comfort, later, screened
from tests.progression.people import session
from tests.screening.people import an_id

WEEK: list[dict[str, Any]] = json.loads((Path(__file__).parent / "week_of_reports.json").read_text("utf-8"))["week"]
MONDAY = datetime.fromisoformat(WEEK[0]["at"])


def told_in(line: dict[str, Any]) -> tuple[AnyEntry, ...]:
    """The entries of one line of the scenario."""
    at = datetime.fromisoformat(line["at"])
    if "session" in line:
        sitting = an_id("sitting", line["session"])
        done = session(at, session=sitting)
        felt = comfort(at + timedelta(minutes=9), session=sitting)
        named = line["session"]
        return replace(done, id=an_id("session", named)), replace(felt, id=an_id("comfort", named))
    if "take_back" in line:
        taken = {"kind": "taken_back", "entry": str(an_id(line["take_back"]))}
        return (_entry(line, taken),)
    return (_entry(line, line["tell"]),) if "tell" in line else ()


def _entry(line: dict[str, Any], fields: dict[str, Any]) -> AnyEntry:
    whole = {**fields, "id": str(an_id(line.get("name", line["at"]))), "at": line["at"]}
    if "session" in fields:
        whole["session"] = str(an_id("sitting", fields["session"]))
    if "corrects" in line:
        whole["corrects"] = str(an_id(line["corrects"]))
    return entry_from_json(json.dumps(whole))


def person_until(at: datetime, late: int = 0) -> Person:
    """All that was told by a moment; the first ``late`` entries arrive last, and in reverse."""
    lines = [line for line in WEEK if datetime.fromisoformat(line["at"]) <= at]
    entries = [entry for line in lines for entry in told_in(line) if entry.at <= at]
    return later(screened(MONDAY), *entries[late:], *reversed(entries[:late]))


EXPECTED = [line for line in WEEK if "expect" in line]


@pytest.mark.parametrize("line", EXPECTED, ids=[line["at"] for line in EXPECTED])
def test_each_moment_of_the_week_is_as_the_rules_have_it(line: dict[str, Any]) -> None:
    at, expected = datetime.fromisoformat(line["at"]), line["expect"]
    person = person_until(at)
    assert _seen(person, at) == {key: expected.get(key) for key in ("plan", "refusal", "rule")}, line["why"]
    asked = [each.kind.value for each in due(person, at) if each.is_open(at)]
    assert asked == expected["due"], line["why"]
    if "why" in expected:
        outcome = plan_today(person, at)
        assert isinstance(outcome, Plan) and outcome.why.key == expected["why"]


@pytest.mark.parametrize("late", [1, 5, 17, 99])
def test_the_week_is_the_same_in_any_order_of_arrival(late: int) -> None:
    for line in EXPECTED:
        at = datetime.fromisoformat(line["at"])
        assert person_until(at, late) == person_until(at)
        assert _seen(with_entries(person_until(at), person_until(at).entries), at) == _seen(person_until(at), at)


def _seen(person: Person, at: datetime) -> dict[str, Any]:
    outcome, baseline = plan_today(person, at), baseline_of(person)
    assert baseline is not None
    state = standing(person, baseline, at)
    return {
        "plan": outcome.stage if isinstance(outcome, Plan) else None,
        "refusal": None if isinstance(outcome, Plan) else outcome.kind.value,
        "rule": state.bound.rule if state.bound and state.mode is not Mode.ACTIVE else None,
    }
