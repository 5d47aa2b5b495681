"""From what was reported to what may come next: rules that only tighten, each with its reason."""

from backrack.progression.baseline import BASELINE_MORNINGS, MORNINGS_NEEDED, Baseline, baseline_of
from backrack.progression.decision import Bound, Decision
from backrack.progression.evidence import SETTLED_UNTIL, answers_after, not_no
from backrack.progression.gate import GateResult, gate, gate_of_day, three_bad_days
from backrack.progression.limits import SETTLED_ABOVE_BASELINE, Gate
from backrack.progression.rules import EMERGENCY_SIGNS, RULES, Rule, bounds, morning_limit, peak_limit
from backrack.progression.sessions import counted_sessions, held_ms, sessions_of
from backrack.progression.standing import Mode, Standing, standing

POLICY_VERSION = "v2"
"""The rules of sections 2.2 and 2.4. What was kept before the stages followed from them names "v1-reports"."""

__all__ = [
    "BASELINE_MORNINGS",
    "EMERGENCY_SIGNS",
    "MORNINGS_NEEDED",
    "POLICY_VERSION",
    "RULES",
    "SETTLED_ABOVE_BASELINE",
    "SETTLED_UNTIL",
    "Baseline",
    "Bound",
    "Decision",
    "Gate",
    "GateResult",
    "Mode",
    "Rule",
    "Standing",
    "answers_after",
    "baseline_of",
    "bounds",
    "counted_sessions",
    "gate",
    "gate_of_day",
    "held_ms",
    "morning_limit",
    "not_no",
    "peak_limit",
    "sessions_of",
    "standing",
    "three_bad_days",
]
