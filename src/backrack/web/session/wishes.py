"""How somebody wants to hear and see a session: as asked for now, else as their settings say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from backrack.plan import CALL_AT_ONCE, STOP_SIGNS
from backrack.posture import Side
from backrack.record import Person, Sign, settings_of
from backrack.timeline import Sound
from backrack.web.emergency import emergency_number
from backrack.words import Text, current_language, say
from backrack.words.text import DEFAULT_LANGUAGE

Rate = Literal["slow", "normal", "quick"]


@dataclass(frozen=True)
class Wish:
    """All that a session's words, tracks and pictures depend on beside its plan. ``side`` is where the phone lies."""

    sound: Sound = Sound.VOICE
    rate: Rate = "normal"
    side: Side = Side.LEFT
    language: str = DEFAULT_LANGUAGE


def wish_of(person: Person, sound: Sound | None = None, rate: Rate | None = None, side: Side | None = None) -> Wish:
    """What is asked for now, completed from the settings."""
    known = settings_of(person)
    return Wish(
        sound or Sound(known.sound), rate or known.speech_rate, side or Side(known.phone_side), current_language()
    )


def of_the_person(person: Person) -> dict[str, Any]:
    """What the player is given beside the session: how it is shown, and the signs to stop with what to do."""
    known, number = settings_of(person), emergency_number(person)
    return {
        "settings": {
            "volume_percent": known.volume_percent,
            "picture_turn_deg": known.picture_turn_deg,
            "hand": known.hand,
        },
        "stop_signs": [_sign(sign) for sign in STOP_SIGNS],
        "emergency_number": number.shown if number else None,
    }


def _sign(sign: Sign) -> dict[str, Any]:
    words = Text(f"player-sign-{sign}")
    return {
        "sign": sign.value,
        "words": say(words),
        "advice": say(f"{words.key}.advice"),
        "grave": sign in CALL_AT_ONCE,
    }
