"""Today's plan, or the refusal in its place, in plain form."""

from __future__ import annotations

from typing import Any

from backrack.plan import Plan, Refusal, Step
from backrack.words import Text, say


def outcome_to_data(outcome: Plan | Refusal) -> dict[str, Any]:
    """JSON-able; sentences are given in words, times in milliseconds."""
    return _plan(outcome) if isinstance(outcome, Plan) else _refusal(outcome)


def _plan(plan: Plan) -> dict[str, Any]:
    return {
        "kind": "plan",
        "digest": plan.digest,
        "day": plan.day.isoformat(),
        "stage": plan.stage,
        "title": say(plan.title),
        "why": say(plan.why),
        "minutes": plan.minutes,
        "towels": plan.towels,
        "light": plan.light,
        "needs": [say(need) for need in plan.needs],
        "notices": [say(notice) for notice in plan.notices],
        "steps": [_step(step) for step in plan.steps],
        "versions": dict(plan.versions),
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "kind": step.kind.value,
        "exercise": step.exercise_id,
        "phase": step.catalogue_phase,
        "side": step.side.value if step.side else None,
        "at_least_ms": step.at_least_ms,
        "hold_ms": step.hold_ms,
    }


def _refusal(refusal: Refusal) -> dict[str, Any]:
    card = refusal.card
    return {
        "kind": "refusal",
        "why_not": refusal.kind.value,
        "title": say(refusal.title),
        "reason": say(refusal.reason),
        "what_to_do": say(refusal.what_to_do),
        "sentence": _maybe(refusal.sentence),
        "until": refusal.until.isoformat() if refusal.until else None,
        "questions": list(refusal.questions),
        "card": {"title": say(card.title), "why": say(card.why), "minutes": card.minutes} if card else None,
    }


def _maybe(text: Text | None) -> str | None:
    return say(text) if text else None
