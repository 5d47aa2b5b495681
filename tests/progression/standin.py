"""A few rules that stand in for the policy, so that the replay is tested apart from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from backrack.progression.case import Case, Event, Policy, Situation
from backrack.progression.decision import Bound, Decision
from backrack.progression.verdict import Verdict
from backrack.words import Text

QUIET, TOO_MUCH_PAIN, LATE_AFTER = 3, 5, timedelta(hours=36)


class StandIn:
    """Three quiet sessions at a stage propose the next, pain above 5 eases, what has spread pauses."""

    def decide(self, case: Case) -> Verdict:
        decision = _decision(case)
        lower = max(0, case.situation.stage - 1)
        following = {Decision.ADVANCE: case.situation.stage + 1, Decision.STAY: case.situation.stage}
        bounds = () if decision is Decision.ADVANCE else (Bound(f"test-{decision.name}", decision, case.now, {}),)
        return Verdict(
            decision,
            following.get(decision, lower),
            decision > Decision.PAUSE,
            False,
            bounds,
            Policy.V1,
            {},
            tuple(Text(f"change-{bound.rule}") for bound in bounds),
        )

    def flares(self, case: Case) -> bool:
        return self.decide(case).decision <= Decision.EASE

    def after(self, situation: Situation, verdict: Verdict, case: Case, *, confirmed: bool = False) -> Situation:
        if verdict.decision is Decision.ADVANCE and not confirmed:
            return situation
        if verdict.stage_next == situation.stage:
            return situation
        events = (*situation.earlier_events, Event(verdict.decision, case.now, situation.stage))
        return replace(situation, stage=verdict.stage_next, stage_since=case.now, earlier_events=events)

    def locked_stages(self, case: Case) -> tuple[int, ...]:
        return ()


def _decision(case: Case) -> Decision:
    if not case.sittings:
        return Decision.STAY
    last = case.sittings[-1]
    if (last.distal_after or 0) > case.profile.dbase:
        return Decision.PAUSE
    if max(last.peak or 0, last.morning or 0) > TOO_MUCH_PAIN:
        return Decision.EASE
    since = case.situation.stage_since
    here = [s for s in case.sittings if s.stage == case.situation.stage and (since is None or s.start >= since)]
    quiet = [s for s in here[-QUIET:] if s.morning is not None and s.morning_at and s.morning_at - s.start < LATE_AFTER]
    return Decision.ADVANCE if len(quiet) == QUIET else Decision.STAY
