"""No rule without words: whatever decides can say so, say what would change it, and what to tell a doctor."""

from __future__ import annotations

import pytest

from backrack.progression import Decision
from backrack.progression.moved import PAIN_ALONE
from backrack.progression.policy import POLICY_RULES, PolicyRule
from backrack.words import all_keys

REFERRING = tuple(rule for rule in POLICY_RULES if rule.lowest <= Decision.REFER)


def by_id(rule: PolicyRule) -> str:
    return rule.id


@pytest.mark.parametrize("rule", POLICY_RULES, ids=by_id)
def test_every_rule_has_its_sentence_its_line_in_the_list_and_what_would_change_it(rule: PolicyRule) -> None:
    needed = {
        f"progression-{rule.id}",
        f"progression-change-{rule.id}",
        f"rules-{rule.id}",
        f"rules-{rule.id}.then",
    }
    assert needed <= set(all_keys())


@pytest.mark.parametrize("rule", REFERRING, ids=by_id)
def test_every_rule_that_refers_has_its_words_for_the_doctor(rule: PolicyRule) -> None:
    assert f"plan-referred-sentence-{rule.id}" in all_keys()


def test_whoever_is_referred_for_mornings_alone_is_told_that_scores_wobble() -> None:
    assert {rule.id for rule in REFERRING if rule.pain} <= PAIN_ALONE
    assert not PAIN_ALONE & {"P1", "P2", "P5", "P7", "RF05", "RF08", "RF23"}
