"""Plan, refusal and what is open, as plain data: the same for the command line, the API and the page."""

from __future__ import annotations

from typing import Any

from backrack.plan.access import Access, Closes
from backrack.plan.outcome import Card, Plan, Refusal, Step
from backrack.words import Text, say


def outcome_to_data(outcome: Plan | Refusal) -> dict[str, Any]:
    """Dictionaries, lists, strings and whole milliseconds; sentences."""
    return _plan(outcome) if isinstance(outcome, Plan) else _refusal(outcome)


def access_to_data(access: Access) -> dict[str, Any]:
    """Whether an exercise is open to a person, and what closes and what opens it,."""
    return {
        "id": access.exercise_id,
        "open": access.open,
        "closed_by": [_closes(closes) for closes in access.closed_by],
    }


def _closes(closes: Closes) -> dict[str, Any]:
    return {
        "kind": closes.kind.value,
        "text": say(closes.text),
        "because": _maybe(closes.because),
        "opens": say(closes.opens),
    }


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
        "card": _card(card) if card else None,
    }


def _card(card: Card) -> dict[str, Any]:
    return {"title": say(card.title), "why": say(card.why), "minutes": card.minutes}


def _maybe(text: Text | None) -> str | None:
    return say(text) if text else None
