"""The weeks ahead: when sessions and morning reports are planned, and the same as a calendar."""

from backrack.agenda.ahead import Ahead, Event, ahead
from backrack.agenda.calendar import calendar_of

__all__ = ["Ahead", "Event", "ahead", "calendar_of"]
