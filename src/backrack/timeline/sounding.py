"""What is spoken and what is only shown: with the whole voice, a short one, or bells alone.

Times never depend on it. A phrase that is not spoken stands on the screen for as long as it would have been heard.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from fnmatch import fnmatchcase
from types import MappingProxyType

from backrack.timeline.events import ChapterKind
from backrack.timeline.phrases import SPOKEN


class Sound(StrEnum):
    """What is to be heard beside the tones."""

    VOICE = "voice"
    SHORT = "short"
    BELLS = "bells"


LEFT_OUT_WHEN_SHORT: Mapping[str, str] = MappingProxyType(
    {
        "say-opening": "a greeting: the start screen says what this is",
        "say-weekday-*": "the start screen shows the day",
        "say-day-*": "the start screen shows the day",
        "say-month-*": "the start screen shows the day",
        "say-stage-*": "the start screen shows the stage",
        "say-today-*": "the start screen shows what is done",
        "say-settle-breathe": "comfort, no move",
        "say-starting_position-feel": "known after a session or two; what one should not feel is kept",
        "say-single_leg_raise-feel": "known after a session or two; what one should not feel is kept",
        "say-getting_off-pause": "comfort, no move",
        "say-end-stop": "the player stops by itself",
    }
)
"""Phrases that the short voice leaves out of the session, by key or pattern, and why.

Sides, moves, counts, the stop questions and whatever one should not feel are spoken in every voice; so is every chapter
beside the session, for whoever is there needs the whole of it.
"""


def is_spoken(key: str, kind: ChapterKind, sound: Sound) -> bool:
    """Whether ``key`` is heard in a chapter of that kind. Sounds always are."""
    if not key.startswith(SPOKEN) or sound is Sound.VOICE:
        return True
    if sound is Sound.BELLS:
        return False
    return kind is not ChapterKind.SESSION or not any(fnmatchcase(key, pattern) for pattern in LEFT_OUT_WHEN_SHORT)
