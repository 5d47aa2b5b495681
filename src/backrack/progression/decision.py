"""What a rule may bound, and what the bounds add up to. Rules can only tighten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from types import MappingProxyType

from backrack.words import Text


class Decision(IntEnum):
    """Strictest first, so that the smallest of all bounds is the result (progression policy, section 2.2)."""

    EMERGENCY = 0
    REFER = 1
    PAUSE = 2
    EASE = 3
    STAY = 4
    ADVANCE = 5


@dataclass(frozen=True)
class Bound:
    """One rule that bound: its id, how far, when, and the values it saw.

    ``ends`` is when it stops because what was told was corrected or withdrawn; an emergency or a referral never does.
    """

    rule: str
    decision: Decision
    at: datetime
    values: Mapping[str, float | str]
    ends: datetime | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))
        if self.decision <= Decision.REFER:
            object.__setattr__(self, "ends", None)

    def binds(self, moment: datetime) -> bool:
        """Whether it still counts at a moment."""
        return self.ends is None or self.ends > moment

    @property
    def text(self) -> Text:
        """The reason in words."""
        own = "-stay" if (self.rule, self.decision) in _OWN_WORDS else ""
        return Text(f"progression-{self.rule}{own}", dict(self.values))


_OWN_WORDS = frozenset({("P8", Decision.STAY)})
"""Too much pain says that it goes one step easier; where it only keeps the stage it must not."""
