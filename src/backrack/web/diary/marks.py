"""A day as one of five shapes, each with its word; the same on Today and in the diary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.shortcuts import resolve_url

from backrack.diary import Day, Diary, Shape
from backrack.web.diary.wording import day_name
from backrack.words import Text, say

OPEN = "open"
"""Today while nothing is done: no shape of its own in the diary, but a ring to show where one is."""
LEGEND = (Shape.DONE, Shape.PARTLY, Shape.REST, Shape.MISSED, Shape.NOTHING, OPEN)


@dataclass(frozen=True)
class Mark:
    """One day of a strip or a month. ``address`` is empty for days that are still to come."""

    letter: str
    number: int
    words: str
    shape: str
    template: str
    today: bool
    address: str


def mark_of(day: Day, today: date) -> Mark:
    shape = OPEN if day.is_today and day.shape is Shape.NOTHING else day.shape.value
    said = say(Text("diary-shape", {"shape": shape}))
    return Mark(
        letter=say(Text("web-diary-letter", {"weekday": day.day.isoweekday()})),
        number=day.day.day,
        words=say(Text("web-diary-day-shape", {"name": day_name(day.day), "shape": said})),
        shape=shape,
        template=template_of(shape),
        today=day.is_today,
        address=resolve_url("diary-day", day.day) if day.day <= today or day.holds_anything else "",
    )


def template_of(shape: str) -> str:
    return f"web/week/{shape}.html"


def week_of(book: Diary) -> list[Mark]:
    """Monday to Sunday of this week."""
    monday = book.today - timedelta(days=book.today.isoweekday() - 1)
    return [mark_of(day, book.today) for day in book.days(monday, monday + timedelta(days=6))]


def week_words(book: Diary) -> str:
    """ "3 of 4 days done this week. ..."."""
    week = book.week()
    return say(Text("web-diary-week.days", {"done": week.done_days, "planned": week.planned_days}))
