"""The policy as the replay asks it."""

from __future__ import annotations

from dataclasses import dataclass, field

from backrack.progression.case import Case, Policy, Settings, Situation
from backrack.progression.policy import after, decide, flares, locked_stages
from backrack.progression.verdict import Verdict


@dataclass(frozen=True)
class PolicyRules:
    """One policy with a practice's settings."""

    policy: Policy = Policy.V2
    settings: Settings = field(default_factory=Settings)

    def decide(self, case: Case) -> Verdict:
        return decide(case, self.policy, self.settings)

    def flares(self, case: Case) -> bool:
        return flares(case, self.policy, self.settings)

    def after(self, situation: Situation, verdict: Verdict, case: Case, *, confirmed: bool = False) -> Situation:
        return after(situation, verdict, case, confirmed)

    def locked_stages(self, case: Case) -> tuple[int, ...]:
        return locked_stages(case, self.policy)
