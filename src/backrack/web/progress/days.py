"""Days in few letters, for charts and tables."""

from __future__ import annotations

from datetime import date

from backrack.words import Text, say


def short_day(day: date) -> str:
    """ "5 Oct"."""
    return say(Text("progress-day", {"day": day.day, "month": day.month}))


def day_of_week(day: date) -> str:
    """ "Mon 5 Oct"."""
    return say(Text("progress-weekday", {"weekday": day.isoweekday(), "day": short_day(day)}))
