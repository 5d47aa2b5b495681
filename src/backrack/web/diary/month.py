"""A month of the diary: this week large, the calendar, the days in a line each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.diary import Adherence, Day, Diary, holds_of
from backrack.record import Source
from backrack.web.clock import now
from backrack.web.diary.first_days import first_days_card
from backrack.web.diary.marks import LEGEND, Mark, mark_of, template_of, week_of, week_words
from backrack.web.diary.wording import day_name, length, month_name
from backrack.web.pages.frame import person_of, show
from backrack.words import Text, say

_WEEKDAYS = range(1, 8)
_OVER_DAYS = (7, 28)  # clinical fact sheet, section 4
_EARLIEST = date(2020, 1, 1)  # nothing was made before backrack was; assumed, as in the calls


@dataclass(frozen=True)
class Line:
    """One day in one line."""

    mark: Mark
    name: str
    words: tuple[str, ...]


@require_safe
def diary(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    if not person.entries:
        return redirect("questions")
    book = Diary(person, moment)
    first = _month_in(request.GET.get("month", ""), book.today)
    last = _next_month(first) - timedelta(days=1)
    days = book.days(first, last)
    name = month_name(first)
    return show(
        request,
        "diary/month",
        person,
        here="diary",
        week=week_of(book),
        week_words=week_words(book),
        month=name,
        weekdays=[say(Text("web-diary-letter", {"weekday": each})) for each in _WEEKDAYS],
        weeks=_weeks(days, book.today),
        earlier=_address(first - timedelta(days=1)) if first > _EARLIEST else "",
        later=_address(last + timedelta(days=1)) if last < book.today else "",
        lines=[_line(day, book.today) for day in reversed(days) if _is_told(day)],
        legend=[(template_of(shape), say(f"web-diary-legend-{shape}")) for shape in LEGEND],
        numbers=[_numbers(book.adherence(over)) for over in _OVER_DAYS] if _has_begun(book) else [],
        today=book.today.isoformat(),
        earliest=_EARLIEST.isoformat(),
        wrong=say("web-diary-find.wrong") if "wrong" in request.GET else "",
        first=first_days_card(book, always=True),
    )


@require_safe
def find(request: HttpRequest) -> HttpResponse:
    """Leads to the day that was asked for."""
    try:
        day = date.fromisoformat(request.GET.get("day", ""))
    except ValueError:
        day = None
    if day is None or not _EARLIEST <= day <= now().date():
        return redirect(f"{resolve_url('diary')}?wrong=day")
    return redirect("diary-day", day)


def _month_in(asked: str, today: date) -> date:
    """The first day of the month asked for; of this month, if that cannot be read or is still to come."""
    try:
        first = date.fromisoformat(f"{asked}-01")
    except ValueError:
        return today.replace(day=1)
    return first if _EARLIEST <= first <= today else today.replace(day=1)


def _next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def _address(day: date) -> str:
    return f"{resolve_url('diary')}?month={day:%Y-%m}"


def _weeks(days: tuple[Day, ...], today: date) -> list[list[Mark | None]]:
    """Rows of seven, Monday first; None where a day belongs to another month."""
    cells: list[Mark | None] = [None] * (days[0].day.isoweekday() - 1) + [mark_of(day, today) for day in days]
    cells += [None] * (-len(cells) % 7)
    return [cells[start : start + 7] for start in range(0, len(cells), 7)]


def _is_told(day: Day) -> bool:
    """A day that holds something; empty days stand in the calendar, and are not told one by one."""
    return day.holds_anything or bool(day.closed)


def _line(day: Day, today: date) -> Line:
    mark = mark_of(day, today)
    parts = (Text("web-diary-line-shape", {"shape": mark.shape}), *_parts(day))
    return Line(mark, day_name(day.day), tuple(say(part) for part in parts))


def _parts(day: Day) -> list[Text]:
    """What one line says of a day, most needed first."""
    holds = [hold for sitting in day.done for hold in holds_of(sitting.stands) if hold.done_ms]
    parts: list[Text] = []
    if holds:
        sources = {hold.source for hold in holds}
        source = Source(next(iter(sources))).value if len(sources) == 1 else "both"
        held = length(sum(hold.done_ms for hold in holds))
        parts.append(Text("web-diary-line-held", {"held": held, "source": source}))
    elif day.closed:
        parts.append(day.closed[0].text)
    if day.signs or any(sitting.signs for sitting in day.sittings):
        parts.append(Text("web-diary-line-sign"))
    peaks = [each.stands.peak for each in day.after if each.stands and each.stands.peak is not None]
    worst = [each.stands.worst for each in day.mornings if each.stands and each.stands.worst is not None]
    sore = [each.stands.sore for each in day.mornings if each.stands and each.stands.sore is not None]
    for key, name, scores in (
        ("web-diary-line-peak", "peak", peaks),
        ("web-diary-line-morning", "worst", worst),
        ("web-diary-line-sore", "sore", sore),
    ):
        if scores:
            parts.append(Text(key, {name: max(scores)}))
    notes = sum(each.stands is not None for each in day.notes)
    return [*parts, Text("web-diary-line-notes", {"count": notes})] if notes else parts


def _has_begun(book: Diary) -> bool:
    found = book.adherence(max(_OVER_DAYS))
    return bool(found.planned_days or found.done_days)


def _numbers(found: Adherence) -> dict[str, str]:
    held = Text("web-diary-over-holds", {"done": length(found.done_ms), "prescribed": length(found.prescribed_ms)})
    sources = Text("web-diary-over-sources", {"timed": length(found.timed_ms), "told": length(found.told_ms)})
    return {
        "over": say(Text("web-diary-over", {"days": found.over_days})),
        "days": say(Text("web-diary-over-days", {"done": found.done_days, "planned": found.planned_days})),
        "holds": say(held if found.prescribed_ms else "web-diary-over-none"),
        "sources": say(sources) if found.done_ms else "",
    }
