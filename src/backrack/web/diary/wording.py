"""Days, times and lengths as the diary says them."""

from __future__ import annotations

from datetime import date, datetime

from backrack.words import Text, say
from backrack.words.text import Value


def day_name(day: date) -> str:
    """ "Tuesday 3 March"."""
    return say(Text("web-diary-day", {"weekday": day.isoweekday(), "day": day.day, "month": day.month}))


def month_name(day: date) -> str:
    """ "March 2026"."""
    return say(Text("web-diary-month", {"month": day.month, "year": str(day.year)}))


def clock_time(moment: datetime) -> str:
    """ "9:05", by the clock of the place where it was told."""
    return f"{moment.hour}:{moment.minute:02}"


def time_of(moment: datetime) -> str:
    """ "3 March, 9:05"."""
    values: dict[str, Value] = {"day": moment.day, "month": moment.month, "time": clock_time(moment)}
    return say(Text("web-diary-time", values))


def length(ms: int) -> str:
    """ "90 s", "2 min" or "3 min 5 s"."""
    seconds = round(ms / 1000)
    minutes, rest = divmod(seconds, 60) if seconds >= 120 else (0, seconds)
    return say(Text("web-diary-length", {"minutes": minutes, "seconds": rest}))
