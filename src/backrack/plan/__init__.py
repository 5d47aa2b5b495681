"""Today's session: the one place that decides whether there is something to do, and what."""

from backrack.plan.access import Access, ClosedBy, Closes, access_to
from backrack.plan.again import COME_BACK_WITHIN, Given, held_ms, is_over, nothing_to_come_back_to, plan_again
from backrack.plan.outcome import Card, Plan, Refusal, RefusalKind, Step, StepKind
from backrack.plan.plain import access_to_data, outcome_to_data
from backrack.plan.signs import CALL_AT_ONCE, STOP_SIGNS
from backrack.plan.today import PutBy, limbs_are_to_ask, needs_someone, plan_away, plan_today, towels_for

__all__ = [
    "CALL_AT_ONCE",
    "COME_BACK_WITHIN",
    "STOP_SIGNS",
    "Access",
    "Card",
    "ClosedBy",
    "Closes",
    "Given",
    "Plan",
    "PutBy",
    "Refusal",
    "RefusalKind",
    "Step",
    "StepKind",
    "access_to",
    "access_to_data",
    "held_ms",
    "is_over",
    "limbs_are_to_ask",
    "needs_someone",
    "nothing_to_come_back_to",
    "outcome_to_data",
    "plan_again",
    "plan_away",
    "plan_today",
    "towels_for",
]
