"""A verdict in words: what bound, with its values, what was looked at and passed, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from backrack.progression import Bound, Decision
from backrack.progression.policy.course_rules import QUIET_NEEDED
from backrack.progression.verdict import Verdict
from backrack.web.course.table import RuleShown, basis_of, rules_of
from backrack.words import Text, all_keys, decimal, say

if TYPE_CHECKING:  # ladders weigh, and an idle server carries no numerics
    from backrack.progression.course import RegionCourse

_TELLING = ("usual", "morning", "sore", "peak")


@dataclass(frozen=True)
class Reason:
    """One rule that bound: the sentence with the values it saw, and how far it let one go."""

    rule: str
    words: str
    lets: str
    basis: str


@dataclass(frozen=True)
class Figure:
    """One figure that the rules looked at."""

    label: str
    value: str


def one_sentence(course: RegionCourse) -> str:
    """Why the person is where they are: the first of the rules that decided."""
    binding = course.verdict.binding
    if binding:
        return say(binding[0].text)
    return say("today-why-gone-on" if course.proposed is None else "today-why-open")


def headline(course: RegionCourse) -> str:
    """The decision in a few words. A step that was said yes to is open no more."""
    decision = course.verdict.decision
    gone_on = decision is Decision.ADVANCE and course.proposed is None
    return say(f"today-decision-{(Decision.STAY if gone_on else decision).name}")


def advice(bound: Bound) -> Iterator[str]:
    """What to do about it, where the rule says more than its reason."""
    key = f"{bound.text.key}.what"
    if key in all_keys():
        yield say(Text(key, bound.values))


def what_would_change(course: RegionCourse) -> tuple[str, ...]:
    return tuple(dict.fromkeys(say(each) for each in course.verdict.would_change))


def reasons(verdict: Verdict, *, decided: bool) -> tuple[Reason, ...]:
    """The rules that made the decision, or those that bound less than it."""
    bounds = (each for each in verdict.bounds if (each.decision is verdict.decision) is decided)
    return tuple(_reason(each) for each in bounds if each.decision is not Decision.ADVANCE)


def figures(verdict: Verdict) -> tuple[Figure, ...]:
    """What the rules looked at, as far as it is worded. What was not told says so, and is never 0."""
    return tuple(
        Figure(say(f"rules-figure-{name}"), _figure(value))
        for name, value in verdict.evidence.items()
        if f"rules-figure-{name}" in all_keys()
    )


def passed(verdict: Verdict) -> tuple[RuleShown, ...]:
    """Rules that were looked at and would have let the person go on."""
    bound = {each.rule for each in verdict.bounds}
    return tuple(rule for rule in rules_of(verdict.looked_at) if rule.id not in bound)


def why_open(course: RegionCourse) -> tuple[str, ...]:
    """Why a step is open, in the numbers that tell most. The whole table is a tap away."""
    told = {name: course.verdict.evidence.get(name) for name in _TELLING}
    lines = (f"{say(f'rules-figure-{name}')}: {_figure(value)}" for name, value in told.items() if value is not None)
    return (say(Text("today-step-quiet", {"count": QUIET_NEEDED})), *lines)


def _figure(value: float | str | None) -> str:
    if value is None:
        return say("rules-figure-missing")
    return str(value) if isinstance(value, str) else decimal(value)


def _reason(bound: Bound) -> Reason:
    return Reason(
        rule=bound.rule,
        words=say(bound.text),
        lets=say(f"rules-lets-{bound.decision.name}"),
        basis=basis_of(bound.rule),
    )
