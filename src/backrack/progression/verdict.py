"""A decision, everything that bound it, and what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from backrack.progression.case import Policy
from backrack.progression.decision import Bound, Decision
from backrack.words import Text


@dataclass(frozen=True)
class Verdict:
    """What follows from one case. ``bounds`` is every rule that set a bound below ADVANCE, strictest first.

    ``stage_next`` is the stage after it, once an advance is confirmed. ``evidence`` holds the figures the rules looked
    at, by name, and ``would_change`` what opens the next step, one sentence for each bound: none where it is open.
    """

    decision: Decision
    stage_next: int
    session_allowed: bool
    rescreen: bool
    bounds: tuple[Bound, ...]
    policy: Policy
    evidence: Mapping[str, float | int | str | None]
    would_change: tuple[Text, ...] = ()

    @property
    def looked_at(self) -> Policy:
        """The version whose rules on pain were looked at: v1 too where too few baseline mornings give no chart."""
        return self.policy if "scatter" in self.evidence else Policy.V1

    @property
    def with_changes(self) -> tuple[tuple[Bound, Text], ...]:
        """Every bound with what would change it."""
        return tuple(zip(self.bounds, self.would_change, strict=True))

    def narrowed(self, reasons: Iterable[tuple[Bound, Text]]) -> Verdict:
        """The same with these bounds, each with what would change it."""
        kept = tuple(reasons)
        return replace(self, bounds=tuple(bound for bound, _ in kept), would_change=tuple(change for _, change in kept))

    @property
    def binding(self) -> tuple[Bound, ...]:
        """The rules that made the decision what it is."""
        return tuple(bound for bound in self.bounds if bound.decision is self.decision)
