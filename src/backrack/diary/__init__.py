"""Day by day: what was planned, what was done, what was told, and why there was no session."""

from backrack.diary.adherence import Adherence, Week
from backrack.diary.by_hand import (
    DAYS_BACK,
    choices_of,
    dose_of,
    fault_of,
    offered_at,
    offered_on,
    session_by_hand,
)
from backrack.diary.closed import Closed, Why
from backrack.diary.day import Day, Shape
from backrack.diary.diary import Diary
from backrack.diary.first_days import FIRST_DAYS, FirstDays, Morning
from backrack.diary.sittings import Sitting, holds_of

__all__ = [
    "DAYS_BACK",
    "FIRST_DAYS",
    "Adherence",
    "Closed",
    "Day",
    "Diary",
    "FirstDays",
    "Morning",
    "Shape",
    "Sitting",
    "Week",
    "Why",
    "choices_of",
    "dose_of",
    "fault_of",
    "holds_of",
    "offered_at",
    "offered_on",
    "session_by_hand",
]
