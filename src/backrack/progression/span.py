"""Stretches of time at a stage, and decisions with the moment and the session they are about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backrack.progression.decision import Bound, Decision
from backrack.progression.verdict import Verdict


@dataclass(frozen=True)
class Span:
    """A stretch of time at one stage, and the decision and the rule that began it (None for the beginning).

    Neither stands where the person chose a lower stage, or where body or rack changed.
    """

    stage: int
    since: datetime
    until: datetime | None
    decision: Decision | None = None
    bound: Bound | None = None


@dataclass(frozen=True)
class Decided:
    """One decision, when it was made, and the session it is about."""

    at: datetime
    session: UUID | None
    verdict: Verdict
