"""Every rule at, just below and just above its threshold, under both policies: one scenario file a rule."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from backrack.progression.case import Policy
from backrack.progression.decision import Decision
from backrack.progression.policy import POLICY_RULES, PolicyRule, decide, flares
from backrack.progression.scenario import cases_from_json, verdict_to_data
from backrack.words import say
from tests.progression.scenarios import FILES, as_expected, cases_in, scenario_of


def cases() -> Iterator[Any]:
    for file in FILES:
        for number, case in enumerate(cases_in(file), start=1):
            for policy in case["policies"]:
                yield pytest.param(case, Policy(policy), id=f"{file.stem}-{number}-{policy}")


@pytest.mark.parametrize(("case", "policy"), list(cases()))
def test_a_rule_binds_exactly_where_it_says(case: dict[str, Any], policy: Policy) -> None:
    (read,) = cases_from_json(json.dumps(scenario_of(case)))
    verdict = decide(read, policy)
    assert as_expected(verdict_to_data(verdict), case["expect"]) == case["expect"], case["because"]
    assert all(say(text) for text in (*(bound.text for bound in verdict.bounds), *verdict.would_change))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_step_back_or_more_is_seen_without_its_reasons(file: Path) -> None:
    for case in cases_in(file):
        (read,) = cases_from_json(json.dumps(scenario_of(case)))
        for policy in map(Policy, case["policies"]):
            assert flares(read, policy) is (decide(read, policy).decision <= Decision.EASE), case["because"]


@pytest.mark.parametrize(
    ("rule", "policy"),
    [pytest.param(rule, each, id=f"{rule.id}-{each}") for rule in POLICY_RULES for each in rule.policies],
)
def test_every_rule_has_a_case_in_which_it_binds_and_one_in_which_it_does_not(rule: PolicyRule, policy: Policy) -> None:
    """Under each policy that it is of, down to its strictest bound."""
    expected = {
        case["expect"]["bound"][rule.id]
        for file in FILES
        for case in cases_in(file)
        if policy in case["policies"] and rule.id in case["expect"]["bound"]
    }
    assert expected >= {None, rule.lowest.name}
