"""Plan, refusal and what is open, as plain data: the same for the command line, the API and the page."""

from __future__ import annotations

from typing import Any

from backrack.plan.access import Access, Closes
from backrack.plan.outcome import Card, Plan, Refusal, Step
from backrack.words import Text, say


def outcome_to_data(outcome: Plan | Refusal, language: str = "en") -> dict[str, Any]:
    """Dictionaries, lists, strings and whole milliseconds; sentences in ``language``."""
    return _plan(outcome, language) if isinstance(outcome, Plan) else _refusal(outcome, language)


def access_to_data(access: Access, language: str = "en") -> dict[str, Any]:
    """Whether an exercise is open to a person, and what closes and what opens it, in ``language``."""
    return {
        "id": access.exercise_id,
        "open": access.open,
        "closed_by": [_closes(closes, language) for closes in access.closed_by],
    }


def _closes(closes: Closes, language: str) -> dict[str, Any]:
    return {
        "kind": closes.kind.value,
        "text": say(closes.text, language),
        "because": _maybe(closes.because, language),
        "opens": say(closes.opens, language),
    }


def _plan(plan: Plan, language: str) -> dict[str, Any]:
    return {
        "kind": "plan",
        "digest": plan.digest,
        "day": plan.day.isoformat(),
        "stage": plan.stage,
        "title": say(plan.title, language),
        "why": say(plan.why, language),
        "minutes": plan.minutes,
        "towels": plan.towels,
        "light": plan.light,
        "needs": [say(need, language) for need in plan.needs],
        "notices": [say(notice, language) for notice in plan.notices],
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


def _refusal(refusal: Refusal, language: str) -> dict[str, Any]:
    card = refusal.card
    return {
        "kind": "refusal",
        "why_not": refusal.kind.value,
        "title": say(refusal.title, language),
        "reason": say(refusal.reason, language),
        "what_to_do": say(refusal.what_to_do, language),
        "sentence": _maybe(refusal.sentence, language),
        "until": refusal.until.isoformat() if refusal.until else None,
        "questions": list(refusal.questions),
        "card": _card(card, language) if card else None,
    }


def _card(card: Card, language: str) -> dict[str, Any]:
    return {"title": say(card.title, language), "why": say(card.why, language), "minutes": card.minutes}


def _maybe(text: Text | None, language: str) -> str | None:
    return say(text, language) if text else None
