"""Ways to decide the next stage: the rules people live by, and two simple ones to hold beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from backrack.progression import Decision
from backrack.progression.case import Case, Policy, Situation, State
from backrack.progression.limits import Gate, pain_gate
from backrack.progression.policy import after, decide
from backrack.progression.verdict import Verdict

GREEN_TO = 2
AMBER_TO = 5
CALENDAR_SESSIONS = 5
"""Sessions to a stage on the fixed calendar; assumed."""


@dataclass(frozen=True)
class Way:
    """How a session is let through, how its report is judged, and what holds after that.

    ``gate`` is asked before a session with pain now, ``decide`` after its report, and ``after`` is told whether the
    person said yes to a proposed step.
    """

    name: str
    gate: Callable[[Case, int], Gate]
    decide: Callable[[Case], Verdict]
    after: Callable[[Case, Verdict, bool], Situation]
    hears_every_morning: bool = False
    """Whether mornings without a session before them are told, and three days running without one are a pause."""


def rules(policy: Policy) -> Way:
    """The rules that real people live by."""

    def gate(case: Case, pre: int) -> Gate:
        held = case.situation.mode is not State.ACTIVE
        return Gate.NO_SESSION if held else pain_gate(pre, case.profile.usual)

    def judge(case: Case) -> Verdict:
        return decide(case, policy)

    def take(case: Case, verdict: Verdict, says_yes: bool) -> Situation:
        return after(case.situation, verdict, case, says_yes)

    return Way(policy.value, gate, judge, take, True)


def calendar(sessions: int = CALENDAR_SESSIONS) -> Way:
    """One stage up every so many sessions, whatever is told."""

    def decide(case: Case) -> Verdict:
        here = sum(1 for each in case.sittings if each.stage == case.situation.stage)
        return _verdict(case, Decision.ADVANCE if here >= sessions else Decision.STAY)

    return Way("calendar", _always, decide, _step)


def traffic_light() -> Way:
    """The leaflet taken at its word: green up, amber stay, red down, by the worst score of a session."""

    def decide(case: Case) -> Verdict:
        last = case.sittings[-1]
        told = [score for score in (last.peak, last.after, last.morning) if score is not None]
        worst = max(told, default=AMBER_TO)
        if worst > AMBER_TO:
            return _verdict(case, Decision.EASE)
        return _verdict(case, Decision.ADVANCE if worst <= GREEN_TO else Decision.STAY)

    return Way("traffic-light", _always, decide, _step)


def way_of(name: str) -> Way:
    """A way by its name. Raises KeyError for a name that there is not."""
    return _WAYS[name]()


def way_names() -> tuple[str, ...]:
    """Every way there is."""
    return tuple(_WAYS)


def _always(case: Case, pre: int) -> Gate:  # noqa: ARG001
    return Gate.NORMAL


def _verdict(case: Case, decision: Decision) -> Verdict:
    step = {Decision.ADVANCE: 1, Decision.EASE: -1}.get(decision, 0)
    stage = min(case.profile.ladder_top, max(0, case.situation.stage + step))
    return Verdict(decision, stage, True, False, (), Policy.V1, {})


def _step(case: Case, verdict: Verdict, says_yes: bool) -> Situation:  # noqa: ARG001
    situation = case.situation
    if verdict.stage_next == situation.stage:
        return situation
    return replace(situation, stage=verdict.stage_next, stage_since=case.now)


_WAYS: dict[str, Callable[[], Way]] = {
    "v2": lambda: rules(Policy.V2),
    "v1": lambda: rules(Policy.V1),
    "calendar": calendar,
    "traffic-light": traffic_light,
}
