"""Today's session: the one place that decides whether there is something to do, and what."""

from backrack.plan.outcome import Card, Plan, Refusal, RefusalKind, Step, StepKind
from backrack.plan.plain import outcome_to_data
from backrack.plan.stage import towels_for
from backrack.plan.today import plan_today

__all__ = ["Card", "Plan", "Refusal", "RefusalKind", "Step", "StepKind", "outcome_to_data", "plan_today", "towels_for"]
