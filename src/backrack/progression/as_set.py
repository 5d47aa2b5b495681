"""How the rules are set where backrack runs, as whoever runs it writes that down."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from enum import StrEnum

from backrack.progression.case import Settings

EASE = "ease"
"""Pain above the limit on the rack, or after it, eases a stage (P8)."""
END = "end"
"""Only that session ends, and the stage stays: ``end:2026-12-01``, for sessions from that day on (midnight UTC)."""

AS_WRITTEN = Settings()
"""As section 2.2 has it."""
ENDS_ALWAYS = Settings(pain_above_limit_ends_since=datetime.min.replace(tzinfo=UTC))
"""For a decision on one moment alone. On a course it would take back steps that were made long ago."""


class Wrong(StrEnum):
    """What is wrong with a word for a setting."""

    UNKNOWN = "unknown"
    NO_DAY = "no-day"
    NOT_A_DAY = "not-a-day"


class WrongSetting(ValueError):
    """A word for a setting that says nothing there is."""

    def __init__(self, why: Wrong, word: str) -> None:
        super().__init__(f"{word}: {why}")
        self.why = why


def settings_from(word: str) -> Settings:
    """Settings for a course by the word for P8: ``ease``, or ``end:`` and a day. Raises :class:`WrongSetting`."""
    if word == EASE:
        return AS_WRITTEN
    said, _, day = word.partition(":")
    if said != END:
        raise WrongSetting(Wrong.UNKNOWN, word)
    if not day:
        raise WrongSetting(Wrong.NO_DAY, word)
    return Settings(pain_above_limit_ends_since=_midnight(day, word))


def settings_of_a_moment(word: str) -> Settings:
    """The same for a decision on one moment, which has no steps to take back: ``end`` needs no day."""
    return ENDS_ALWAYS if word == END else settings_from(word)


def _midnight(day: str, word: str) -> datetime:
    """The beginning of a day in UTC."""
    try:
        found = date.fromisoformat(day)
    except ValueError:
        raise WrongSetting(Wrong.NOT_A_DAY, word) from None
    if found.isoformat() != day:  # Python also reads 20261201 and weeks: one form, so that nobody misreads it
        raise WrongSetting(Wrong.NOT_A_DAY, word)
    return datetime.combine(found, time.min, UTC)
