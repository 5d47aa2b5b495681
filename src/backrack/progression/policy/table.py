"""Every rule there is, as one table: id, basis, policies, and the worst it may bound (section 2.2 and 2.4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from backrack.progression.case import Policy, Sitting
from backrack.progression.decision import Decision
from backrack.progression.policy import course_rules as course
from backrack.progression.policy import sitting_rules as sitting
from backrack.progression.policy.sitting_rules import Found
from backrack.progression.policy.view import View

BOTH = (Policy.V1, Policy.V2)
V1, V2 = (Policy.V1,), (Policy.V2,)


@dataclass(frozen=True)
class PolicyRule:
    """``basis``: E evidence, C convention, D design. ``lowest`` is its strictest bound, and ``pain`` what it is about.

    ``of_sitting`` looks at one session, and ``of_course`` at the days before; the chart and P26 need what else was
    found and stand in ``decide``. Its sentence is ``progression-<id>``, and ``progression-change-<id>`` what opens it.
    """

    id: str
    basis: str
    lowest: Decision
    of_sitting: Callable[[View, Sitting], Found] | None = None
    of_course: Callable[[View], Found] | None = None
    policies: tuple[Policy, ...] = BOTH
    pain: bool = False


E_, R_, P_, L_, S_ = Decision.EMERGENCY, Decision.REFER, Decision.PAUSE, Decision.EASE, Decision.STAY
POLICY_RULES = (
    PolicyRule("P1", "E", E_, sitting.p1),
    PolicyRule("RF05", "E", E_, sitting.rf05),
    PolicyRule("RF08", "E", E_, sitting.rf08),
    PolicyRule("RF23", "C", E_, sitting.rf23),
    PolicyRule("P2", "E", R_, sitting.p2),
    PolicyRule("held", "D", E_, of_course=course.held),
    PolicyRule("gate3", "D", P_, of_course=course.gate3),
    PolicyRule("morning", "D", P_, of_course=course.morning, pain=True),
    PolicyRule("micro-b", "D", S_, sitting.micro_b),
    PolicyRule("P4", "D", S_, sitting.p4, pain=True),
    PolicyRule("P5", "C", R_, sitting.p5),
    PolicyRule("P6", "C", L_, sitting.p6),
    PolicyRule("P7", "C", R_, sitting.p7),
    PolicyRule("stop-sharp", "D", P_, sitting.stop_sharp),
    PolicyRule("stop-dizzy", "D", P_, sitting.stop_dizzy),
    PolicyRule("P8", "C/E", L_, sitting.p8, pain=True),
    PolicyRule("P9", "D", L_, sitting.p9, policies=V1, pain=True),
    PolicyRule("P10", "D", P_, sitting.p10, pain=True),
    PolicyRule("P11", "C/E", L_, sitting.p11, policies=V1, pain=True),
    PolicyRule("P12", "D", S_, of_course=course.p12, policies=V1, pain=True),
    PolicyRule("P13", "D", L_, sitting.p13),
    PolicyRule("P15", "C", L_, sitting.p15),
    PolicyRule("P16", "D", S_, sitting.p16),
    PolicyRule("P17", "D", S_, sitting.p17),
    PolicyRule("P18", "D", S_),
    PolicyRule("P19", "D", S_, of_course=course.p19),
    PolicyRule("P20", "D", S_, of_course=course.p20),
    PolicyRule("P21", "D", S_, of_course=course.p21),
    PolicyRule("P22", "C", L_, of_course=course.p22, policies=V1, pain=True),
    PolicyRule("P23", "D", S_, of_course=course.p23),
    PolicyRule("P24", "D", S_, of_course=course.p24),
    PolicyRule("P25", "D", S_, of_course=course.p25),
    PolicyRule("P26", "D", R_),
    PolicyRule("P27", "E", R_, of_course=course.p27),
    PolicyRule("P28", "D", S_, of_course=course.p28),
    PolicyRule("gap", "D", S_, of_course=course.gap),
    PolicyRule("W1", "D", S_, policies=V2, pain=True),
    PolicyRule("W2", "D", L_, policies=V2, pain=True),
    PolicyRule("W3", "D", R_, policies=V2, pain=True),
)
OF_SITTING = tuple((rule.id, rule.of_sitting) for rule in POLICY_RULES if rule.of_sitting is not None)
OF_COURSE = tuple((rule.id, rule.of_course) for rule in POLICY_RULES if rule.of_course is not None)
FLARES_OF_SITTING = tuple((rule.id, rule.of_sitting) for rule in POLICY_RULES if rule.of_sitting and rule.lowest <= L_)
FLARES_OF_COURSE = tuple(rule.of_course for rule in POLICY_RULES if rule.of_course and rule.lowest <= L_)
"""Rules that may ask for a step back or more."""
PAIN = frozenset(rule.id for rule in POLICY_RULES if rule.pain)
NEXT_MORNING = frozenset({"P10", "P11", "P13", "P15"})
"""What is told on the morning after a session."""
ABOUT_A_SITTING = frozenset(rule for rule, _ in OF_SITTING)
ABOUT_A_DAY = frozenset({"gate3", "morning"})
"""What is told of days that no session was on, or before."""
