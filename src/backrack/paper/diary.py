"""A sheet to fill in with a pen: a week or a month of days."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from backrack.paper.parts import day_words, foot, short_day, signs
from backrack.paper.setting import pdf_of
from backrack.words import say

_COLUMNS = ("day", "pain", "sore", "session", "note")
_SCORED = ("pain", "sore")
_SUNDAY = 7


class Span(StrEnum):
    WEEK = "week"
    MONTH = "month"

    @property
    def days(self) -> int:
        return 7 if self is Span.WEEK else 30


def diary_pdf(span: Span, first: date, number: str | None) -> bytes:
    """One page with a line a day from ``first`` on. Nothing of anybody stands on it."""
    content = {
        "title": say(f"paper-diary-{span}"),
        "day": day_words(first),
        "lead": say("paper-diary.lead"),
        "how": say("paper-diary.how"),
        "columns": [[say(f"paper-diary-{name}"), *_scale(name)] for name in _COLUMNS],
        "yes": say("paper-yes"),
        "no": say("paper-no"),
        "days": [_day(first + timedelta(days=ahead)) for ahead in range(span.days)],
        "roomy": span is Span.WEEK,
        "stop": signs(number),
        **foot(first),
    }
    return pdf_of("diary", first, content)


def _scale(name: str) -> tuple[str, ...]:
    return (say("paper-diary-scale"),) if name in _SCORED else ()


def _day(day: date) -> dict[str, Any]:
    """A line of the sheet; a grey Sunday shows where a week ends."""
    return {"name": short_day(day), "pale": day.isoweekday() == _SUNDAY}
