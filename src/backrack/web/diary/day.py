"""One day of the diary, whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.diary import DAYS_BACK, Day, Diary
from backrack.record import Note, Versions
from backrack.web.clock import now
from backrack.web.diary.marks import mark_of
from backrack.web.diary.reports import replaced_at, reports_of
from backrack.web.diary.sessions import TakeBack, comfort_words, sign_words, take_back, told_of
from backrack.web.diary.wording import day_name, time_of
from backrack.web.pages.frame import person_of, show
from backrack.words import Text, say


@dataclass(frozen=True)
class NoteShown:
    """A note with what it said before: words, and until when they stood."""

    text: str
    told: str
    earlier: tuple[tuple[str, str], ...]
    withdrawn: str
    right_at: str
    take_back: TakeBack | None


@require_safe
def day(request: HttpRequest, day: date) -> HttpResponse:
    person, moment = person_of(request), now()
    if not person.entries:
        return redirect("questions")
    book = Diary(person, moment)
    held = book.day(day)
    past = day <= book.today
    return show(
        request,
        "diary/day",
        person,
        here="diary",
        title=day_name(day),
        named=day_name(day).partition(" "),
        year=str(day.year),
        mark=mark_of(held, book.today),
        planned=_planned(book, held),
        closed=[(say(each.text), say(each.what) if each.what and held.is_today else "") for each in held.closed],
        is_today=held.is_today,
        sessions=[told_of(sitting, moment) for sitting in held.sittings],
        none=say("web-diary-done.open" if held.is_today else "web-diary-done.none") if past else "",
        signs=[sign_words(sign) for sign in held.signs],
        comfort=[comfort_words(check) for check in held.comfort],
        reports=reports_of(held),
        notes=[_note(each, day, moment) for each in held.notes],
        note_at=resolve_url("diary-note", day) if past else "",
        by_hand_at=resolve_url("diary-by-hand", day) if past and (book.today - day).days <= DAYS_BACK else "",
        before=resolve_url("diary-day", day - timedelta(days=1)),
        after=resolve_url("diary-day", day + timedelta(days=1)) if day < book.today else "",
        month=f"{resolve_url('diary')}?month={day:%Y-%m}",
    )


def _planned(book: Diary, held: Day) -> str:
    if book.start is None or held.day < book.start or (held.day == book.start and not held.done):
        part = "before"
    elif held.day > book.today:
        part = "ahead"
    else:
        part = "session" if held.planned else "rest"
    return say(f"web-diary-planned.{part}")


def _note(versions: Versions[Note], day: date, moment: datetime) -> NoteShown:
    last, gone = versions.entries[-1], versions.withdrawn_at
    ended = zip(versions.entries, replaced_at(versions), strict=True)
    return NoteShown(
        text="" if gone else last.text,
        told=say(Text("web-diary-told-at", {"when": time_of(last.at)})),
        earlier=tuple((each.text, say(Text("web-diary-until", {"when": time_of(at)}))) for each, at in ended if at),
        withdrawn=say(Text("web-diary-withdrawn", {"when": time_of(gone)})) if gone else "",
        right_at="" if gone else f"{resolve_url('diary-note', day)}?corrects={last.id}",
        take_back=None if gone else take_back(last, moment),
    )
