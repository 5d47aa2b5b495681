"""The closed list of what can be said, so that every phrase is rendered once and a session is assembled."""

from __future__ import annotations

from datetime import date

from backrack.words import all_keys

SPOKEN = "say-"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def phrase_keys(language: str = "en") -> tuple[str, ...]:
    """Every key a voice must be able to say, sorted."""
    return tuple(sorted(key for key in all_keys(language) if key.startswith(SPOKEN)))


def opening_keys(day: date, stage: int) -> tuple[str, ...]:
    """The track's beginning: what it is, its date and stage, and the stop questions."""
    return (
        "say-opening",
        f"say-weekday-{WEEKDAYS[day.weekday()]}",
        f"say-day-{day.day}",
        f"say-month-{day.month}",
        f"say-stage-{stage}",
        "say-stop-ask",
        "say-stop-numbness",
        "say-stop-weakness",
        "say-stop-illness",
        "say-stop-further",
        "say-stop-if-yes",
        "say-stop-during",
    )
