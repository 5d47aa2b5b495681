"""Scenarios read and results written as JSON (clinical fact sheet, section 2.5); every fault is told by its place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from backrack.progression.case import Case
from backrack.progression.decision import Decision
from backrack.progression.policy.course_rules import QUIET_NEEDED
from backrack.progression.scenario_form import Scenario
from backrack.progression.verdict import Verdict
from backrack.words import Text, say

FAULTS_TOLD = 5


class UnreadableScenario(ValueError):
    """A scenario that is not in the form of section 2.5; its message is made for the reader."""


def cases_from_json(text: str | bytes) -> tuple[Case, ...]:
    """The cases of a file that holds one scenario or a list. Raises :class:`UnreadableScenario`."""
    many = text.lstrip()[:1] in ("[", b"[")
    try:
        read = _adapter(many).validate_json(text)
    except ValidationError as wrong:
        raise UnreadableScenario(_told(wrong)) from None
    return tuple(each.case() for each in read) if many else (read.case(),)


def scenario_schema() -> dict[str, Any]:
    """The JSON Schema of a scenario file: one scenario or a list."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "backrack scenario",
        **TypeAdapter(Scenario | list[Scenario]).json_schema(),
    }


def verdict_to_data(verdict: Verdict) -> dict[str, Any]:
    """A result exactly as section 2.5 has it. An advance names the rule that opened it."""
    bounds = [_bound(each.rule, each.decision, each.values) for each in verdict.bounds]
    opened = _bound("P18", Decision.ADVANCE, {"quiet": QUIET_NEEDED, "needed": QUIET_NEEDED})
    return {
        "decision": verdict.decision.name,
        "stage_next": verdict.stage_next,
        "session_allowed": verdict.session_allowed,
        "rescreen": verdict.rescreen,
        "bounds": bounds or [opened],
        "policy": verdict.policy.value,
    }


def reasons_to_data(verdict: Verdict) -> dict[str, Any]:
    """What the result of section 2.5 rests on, and what would change it: one sentence for each rule that bound.

    A figure that was not told is None. Figures have four decimals at most.
    """
    return {
        "evidence": {
            name: round(value, 4) if isinstance(value, float) else value for name, value in verdict.evidence.items()
        },
        "would_change": [{"rule": bound.rule, "sentence": say(change)} for bound, change in verdict.with_changes],
    }


def _bound(rule: str, decision: Decision, values: Mapping[str, float | str]) -> dict[str, Any]:
    return {"rule": rule, "bound": decision.name, "values": dict(values)}


@cache
def _adapter(many: bool) -> TypeAdapter[Any]:
    return TypeAdapter(tuple[Scenario, ...] if many else Scenario)


def _told(wrong: ValidationError) -> str:
    faults = wrong.errors(include_url=False)
    told = [say(Text("scenario-unreadable"))]
    for fault in faults[:FAULTS_TOLD]:
        place = ".".join(str(part) for part in fault["loc"])
        told.append(say(Text("scenario-at", {"place": place, "what": _plain(fault)})) if place else _plain(fault))
    if len(faults) > FAULTS_TOLD:
        told.append(say(Text("scenario-more", {"number": len(faults) - FAULTS_TOLD})))
    return "\n".join(told)


_KINDS = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "int_type": "int",
    "int_from_float": "int",
    "float_type": "number",
    "finite_number": "number",
    "string_type": "text",
    "string_too_short": "text",
    "bool_type": "bool",
    "tuple_type": "list",
    "model_type": "object",
    "timezone_aware": "offset",
    "datetime_type": "time",
    "datetime_parsing": "time",
    "datetime_from_date_parsing": "time",
    "value_error": "year",
    "json_invalid": "json",
    "json_type": "json",
    "too_long": "long",
}
_BOUNDS = {"greater_than_equal": "least", "less_than_equal": "most", "literal_error": "choice", "enum": "choice"}


def _plain(fault: Mapping[str, Any]) -> str:
    kind, context = fault["type"], fault.get("ctx", {})
    if kind in _BOUNDS:
        limit = context.get("ge", context.get("le", context.get("expected")))
        return say(Text(f"scenario-{_BOUNDS[kind]}", {"limit": limit, "given": _short(fault["input"])}))
    return say(f"scenario-{_KINDS.get(kind, 'other')}")


def _short(value: object) -> str:
    """What was given, told back short."""
    told = json.dumps(value, default=str, ensure_ascii=False)
    return told if len(told) <= 40 else told[:40] + "…"
