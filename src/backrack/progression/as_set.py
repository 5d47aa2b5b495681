"""How the rules are set where backrack runs, as whoever runs it writes that down."""

from __future__ import annotations

from enum import StrEnum

from backrack.progression.case import Settings


class PainAboveLimit(StrEnum):
    """What pain above the limit on the rack, or after it, leads to (P8)."""

    EASE = "ease"
    END = "end"
    """Only that session ends, and the stage stays."""


AS_WRITTEN = Settings()
"""As section 2.2 has it."""


def settings_from(pain_above_limit: str) -> Settings:
    """Settings by the word for each; nothing written is as section 2.2 has it. Raises ValueError for another word."""
    chosen = PainAboveLimit(pain_above_limit) if pain_above_limit else PainAboveLimit.EASE
    return Settings(pain_above_limit_eases=chosen is PainAboveLimit.EASE)


def pain_above_limit(settings: Settings) -> PainAboveLimit:
    """The word for it."""
    return PainAboveLimit.EASE if settings.pain_above_limit_eases else PainAboveLimit.END
