"""The whole policy of sections 2.2 and 2.4: one table of rules, the decision on a case, and what holds after it."""

from backrack.progression.policy.after import after
from backrack.progression.policy.decide import decide, flares, locked_stages
from backrack.progression.policy.table import POLICY_RULES, PolicyRule

__all__ = ["POLICY_RULES", "PolicyRule", "after", "decide", "flares", "locked_stages"]
