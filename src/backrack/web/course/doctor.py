"""One page for a doctor or physiotherapist: what was done, what was told, and what the rules made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from textwrap import shorten
from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from backrack.diary import Day, Diary
from backrack.plan import Plan, Refusal, plan_today
from backrack.progression import Decision, baseline_of
from backrack.record import Person
from backrack.record.adverse_events import in_words, tellings
from backrack.web.as_set import as_set_here
from backrack.web.clock import now
from backrack.web.course import course as courses
from backrack.web.course.stages import region_name, shown
from backrack.web.days import full_day
from backrack.web.pages.frame import person_of, show
from backrack.words import Text, say

if TYPE_CHECKING:  # ladders weigh, and an idle server carries no numerics
    from backrack.progression.course import Course

DAYS = 28
"""Four weeks, as long as answers to the questions hold."""
MOST = 8
"""Lines of each list that still leave one page; assumed, and held by a test."""
WORDS = 160
"""Letters of a person's own words that one line can take; assumed. All of them are in the file of events."""


@dataclass(frozen=True)
class Scores:
    """What one day told, 0 to 10; empty where nothing was told."""

    day: str
    morning: str
    sore: str
    before: str
    during: str
    session: str


@dataclass(frozen=True)
class Dated:
    """Something that happened on a day."""

    day: str
    words: str


@dataclass(frozen=True)
class Listed:
    """The latest of what happened, oldest first, and how many came before them."""

    rows: tuple[Dated, ...]
    before: int

    @classmethod
    def of(cls, every: Iterable[Dated]) -> Listed:
        rows = tuple(every)
        return cls(rows[-MOST:], max(0, len(rows) - MOST))


@require_safe
def doctor(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    if not person.entries:
        return redirect("today")
    found = courses.course_now(person, moment)
    usual = baseline_of(person)
    return show(
        request,
        "course/doctor",
        person,
        here="more",
        day=say(full_day(moment.date())),
        usual=say(Text("doctor-usual", {"usual": usual.pain})) if usual else "",
        scores=list(_scores(person, moment)),
        stages=Listed.of(_in_order(_stages(found))),
        decisions=Listed.of(_in_order(_decisions(found, moment))),
        events=Listed.of(_events(person)),
        sentence=_sentence(plan_today(person, moment, as_set=as_set_here())),
    )


def _scores(person: Person, moment: datetime) -> Iterator[Scores]:
    """The days of four weeks on which anything was told, oldest first."""
    book = Diary(person, moment)
    for held in book.days(book.today - timedelta(days=DAYS - 1), book.today):
        row = _row(held)
        if any((row.morning, row.sore, row.before, row.during, row.session)):
            yield row


def _row(held: Day) -> Scores:
    mornings = [each.stands for each in held.mornings if each.stands]
    afters = [each.stands for each in held.after if each.stands]
    woken = [entry.pain_this_morning for entry in held.check_ins]
    return Scores(
        day=short(held.day),
        morning=_worst((*(entry.worst for entry in mornings), *woken)),
        sore=_worst(entry.sore for entry in mornings),
        before=_worst(entry.pain_now for entry in held.check_ins),
        during=_worst(entry.peak for entry in afters),
        session=say(f"doctor-session-{held.shape.value}") if held.done else "",
    )


def _worst(told: Iterable[int | None]) -> str:
    return str(max((score for score in told if score is not None), default=""))


def _stages(found: Course | None) -> Iterator[tuple[datetime, str]]:
    """Each stretch at a stage, by the day it began."""
    for region in found.regions if found else ():
        for span in region.spans:
            name = shown(region.ladder, span.stage)
            values = {"region": region_name(region), "place": name.place, "stage": name.whole}
            yield span.since, say(Text("doctor-stage", values))


def _decisions(found: Course | None, moment: datetime) -> Iterator[tuple[datetime, str]]:
    """Decisions of four weeks that eased, paused or referred, with reasons. Regions that share one share a line."""
    regions: dict[tuple[datetime, Decision, str], list[str]] = {}
    for region in found.regions if found else ():
        for each in region.decided:
            if each.verdict.decision < Decision.STAY and moment - each.at <= timedelta(days=DAYS):
                made = (each.at, each.verdict.decision, say(each.verdict.binding[0].text))
                regions.setdefault(made, []).append(region_name(region))
    for (at, decision, reason), names in regions.items():
        yield at, _decided(names, decision, reason)


def _decided(regions: list[str], decision: Decision, reason: str) -> str:
    values = {"region": ", ".join(regions), "decision": say(f"doctor-{decision.name}"), "reason": reason}
    return say(Text("doctor-decision", values))


def _in_order(found: Iterable[tuple[datetime, str]]) -> Iterator[Dated]:
    for at, words in sorted(found, key=lambda each: each[0]):
        yield Dated(short(at.date()), words)


def _events(person: Person) -> Iterator[Dated]:
    for each in tellings(person):
        if each.status == "stands":
            about = ", ".join(say(text) for text in in_words(each.entry)[:-1])
            words = Text("doctor-event", {"what": shorten(each.entry.what, WORDS, placeholder="…"), "about": about})
            yield Dated(short(each.entry.happened_on), say(words))


def _sentence(outcome: Plan | Refusal) -> Text:
    """What to say: the sentence of what holds now, or a plain question."""
    if isinstance(outcome, Refusal) and outcome.sentence:
        return outcome.sentence
    return Text("doctor-sentence")


def short(day: date) -> str:
    """ "3 Nov"."""
    return say(Text("doctor-day", {"day": day.day, "month": day.month}))
