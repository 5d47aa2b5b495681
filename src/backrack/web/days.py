"""Days and times of day in words."""

from __future__ import annotations

from datetime import date, datetime

from backrack.words import Text
from backrack.words.text import Value


def weekday(day: date) -> Text:
    """ "Saturday"."""
    return Text("web-weekday", {"weekday": day.isoweekday()})


def full_day(day: date) -> Text:
    """ "Saturday 22 November 2026"."""
    values: dict[str, Value] = {"weekday": day.isoweekday(), "day": day.day, "month": day.month, "year": str(day.year)}
    return Text("web-full-day", values)


def when(moment: datetime, now: datetime) -> Text:
    """ "today at 14:30", "tomorrow at 9:05" or "Saturday at 9:05", in the zone of ``now``."""
    local = moment.astimezone(now.tzinfo)
    away = (local.date() - now.date()).days
    values: dict[str, Value] = {"time": f"{local.hour}:{local.minute:02}", "weekday": local.isoweekday()}
    return Text({0: "web-when-today", 1: "web-when-tomorrow"}.get(away, "web-when-weekday"), values)
