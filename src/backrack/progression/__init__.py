"""From what was reported to what may come next: rules that only tighten, each with its reason."""

from backrack.progression.baseline import Baseline, baseline_of
from backrack.progression.decision import Bound, Decision
from backrack.progression.evidence import counted_sessions, held_ms, sessions_of
from backrack.progression.gate import Gate, GateResult, gate, gate_of_day, three_bad_days
from backrack.progression.rules import RULES, Rule, bounds
from backrack.progression.standing import Mode, Standing, standing

POLICY_VERSION = "v1-start"
"""The rules of section 2.2 that hold from the first session: the gate, P1, P2, P5, P7, P10."""

__all__ = [
    "POLICY_VERSION",
    "RULES",
    "Baseline",
    "Bound",
    "Decision",
    "Gate",
    "GateResult",
    "Mode",
    "Rule",
    "Standing",
    "baseline_of",
    "bounds",
    "counted_sessions",
    "gate",
    "gate_of_day",
    "held_ms",
    "sessions_of",
    "standing",
    "three_bad_days",
]
