"""The closed list of what can be said, so that every phrase is rendered once and a session is assembled."""

from __future__ import annotations

from datetime import date

from backrack.words import all_keys, current_language

SPOKEN = "say-"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def phrase_keys(language: str | None = None) -> tuple[str, ...]:
    """Every key a voice must be able to say, sorted."""
    return tuple(sorted(key for key in all_keys(language or current_language()) if key.startswith(SPOKEN)))


HIGHEST_SPOKEN = 20
"""No ladder has as many stages; above it the exercise alone is said."""
_NAMED = ("floor", "starting_position", "single_leg_raise", "double_leg_raise")


def opening_keys(day: date, stage: int, exercise_id: str) -> tuple[str, ...]:
    """The track's beginning: what it is, its date and stage, the exercise that is new in it, and the stop questions."""
    return (
        "say-opening",
        f"say-weekday-{WEEKDAYS[day.weekday()]}",
        f"say-day-{day.day}",
        f"say-month-{day.month}",
        *((f"say-stage-{stage}",) if stage <= HIGHEST_SPOKEN else ()),
        f"say-today-{exercise_id if exercise_id in _NAMED else 'other'}",
        "say-stop-ask",
        "say-stop-numbness",
        "say-stop-weakness",
        "say-stop-illness",
        "say-stop-further",
        "say-stop-if-yes",
        "say-stop-during",
    )
