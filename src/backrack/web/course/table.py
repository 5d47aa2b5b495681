"""The whole table of rules in plain words, from the one table that decides."""

from __future__ import annotations

from dataclasses import dataclass

from backrack.progression.as_set import EASE, END
from backrack.progression.case import Policy
from backrack.progression.policy import POLICY_RULES, PolicyRule
from backrack.web.as_set import as_set_here
from backrack.web.days import full_day
from backrack.words import Text, say
from backrack.words.text import Value


@dataclass(frozen=True)
class RuleShown:
    """One rule: what it looks at, what follows, and what it rests on."""

    id: str
    looks_at: str
    then: str
    basis: str
    only: str = ""  # the version of the rules that it is in, where it is not in both


def rules_of(policy: Policy | None = None) -> tuple[RuleShown, ...]:
    """Every rule of a policy, or of all of them, in the order of the table."""
    return tuple(_shown(rule) for rule in POLICY_RULES if policy is None or policy in rule.policies)


def basis_of(rule_id: str) -> str:
    """What a rule rests on, in words; empty for what is no rule of the table."""
    return next((basis_in_words(rule.basis) for rule in POLICY_RULES if rule.id == rule_id), "")


def basis_in_words(basis: str) -> str:
    """ "C/E": "convention, evidence"."""
    return ", ".join(say(Text("rules-basis", {"basis": letter})) for letter in basis.split("/"))


def _shown(rule: PolicyRule) -> RuleShown:
    return RuleShown(rule.id, say(f"rules-{rule.id}"), say(_then(rule)), basis_in_words(rule.basis), _only(rule))


def _then(rule: PolicyRule) -> Text:
    """What follows: of too much pain, as it is set here."""
    values = pain_above_limit_here()
    ends = rule.id == "P8" and values["above"] == END
    return Text(f"rules-{rule.id}.ends", values) if ends else Text(f"rules-{rule.id}.then")


def pain_above_limit_here() -> dict[str, Value]:
    """What too much pain leads to on this server, and from which day on (in UTC) where that is not as written."""
    since = as_set_here().pain_above_limit_ends_since
    return {"above": EASE, "day": ""} if since is None else {"above": END, "day": full_day(since.date())}


def _only(rule: PolicyRule) -> str:
    """The one version of the rules that it is in; empty where it is in both."""
    return say(Text("rules-only", {"policy": rule.policies[0].value})) if len(rule.policies) == 1 else ""
