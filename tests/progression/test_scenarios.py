"""Every rule at, just below and just above its threshold, under both policies: one scenario file a rule."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from backrack.progression.case import Policy
from backrack.progression.decision import Decision
from backrack.progression.policy import POLICY_RULES, decide, flares
from backrack.progression.scenario import cases_from_json, verdict_to_data
from backrack.words import say
from tests.progression.scenarios import calm_scenario, changed

FILES = sorted((Path(__file__).parent / "scenarios").glob("*.json"))


def cases(files: Iterable[Path] = FILES) -> Iterator[Any]:
    for file in files:
        for number, case in enumerate(json.loads(file.read_text(encoding="utf-8")), start=1):
            for policy in case.get("policies", ["v1", "v2"]):
                yield pytest.param(case, Policy(policy), id=f"{file.stem}-{number}-{policy}")


def scenario_of(case: dict[str, Any]) -> dict[str, Any]:
    scenario = calm_scenario()
    for number in sorted(case.get("drop", []), reverse=True, key=lambda each: each % 12):
        del scenario["sessions"][number % 12]
    return changed(scenario, case["change"])


@pytest.mark.parametrize(("case", "policy"), list(cases()))
def test_a_rule_binds_exactly_where_it_says(case: dict[str, Any], policy: Policy) -> None:
    (read,) = cases_from_json(json.dumps(scenario_of(case)))
    verdict = decide(read, policy)
    result = verdict_to_data(verdict)
    expected = dict(case["expect"])
    bounds = {each["rule"]: each["bound"] for each in result["bounds"] if each["bound"] != "ADVANCE"}
    assert {rule: bounds.get(rule) for rule in expected["bound"]} == expected.pop("bound"), case["because"]
    told = {each["rule"]: each["values"] for each in result["bounds"]}
    for rule, values in expected.pop("values", {}).items():
        assert told[rule] == values, case["because"]
    assert {name: result[name] for name in expected} == expected, (case["because"], bounds)
    assert all(say(text) for text in (*(bound.text for bound in verdict.bounds), *verdict.would_change))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_step_back_or_more_is_seen_without_its_reasons(file: Path) -> None:
    for param in cases([file]):
        case, policy = param.values
        (read,) = cases_from_json(json.dumps(scenario_of(case)))
        assert flares(read, policy) is (decide(read, policy).decision <= Decision.EASE), param.id


def test_every_rule_has_a_case_in_which_it_binds() -> None:
    bound = {
        rule
        for file in FILES
        for case in json.loads(file.read_text(encoding="utf-8"))
        for rule, decision in case["expect"]["bound"].items()
        if decision is not None
    }
    assert {rule.id for rule in POLICY_RULES} - bound == set()
