"""The emergency number: the person's own if they gave one, else that of this installation. None is guessed."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings

from backrack.record import Person, can_be_dialled, settings_of


@dataclass(frozen=True)
class EmergencyNumber:
    """A number as it is shown and as a telephone dials it."""

    shown: str

    @property
    def to_dial(self) -> str:
        return "".join(sign for sign in self.shown if sign.isdigit() or sign == "+")


def emergency_number(person: Person | None = None) -> EmergencyNumber | None:
    """The number to show to a person; every page and the player get it here."""
    own = settings_of(person).emergency_number if person else None
    if own and can_be_dialled(own):
        return EmergencyNumber(own)
    given = settings.BACKRACK_EMERGENCY_NUMBER
    return EmergencyNumber(given) if given else None
