"""How long it takes to find where a person stands: python -m bench.course. Prints ratios to the shortest history.

The person does a session a day, tells all of it, says yes to what may come next, is asked everything anew every four
weeks, and now and then has a bad day or puts a report right. One year of that is about 2,000 entries. Then the same
with some reports that are told only days later and put right. The next look is one five minutes later.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice, product

from backrack.progression.course import course_now
from backrack.progression.last_way import forget_ways
from backrack.record import (
    AnyEntry,
    MorningReport,
    Person,
    SessionDone,
    StageChosen,
    person_from_json,
    person_to_json,
    with_entries,
)
from tests.plan.people import ladders, pressed, screened
from tests.progression.people import check_in, new_id, session
from tests.progression.reports import after, corrected
from tests.screening.people import NOW, benign_answers

ENTRIES = (200, 600, 2000, 6000)
TIMES = 3
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LATE_DAYS_APART, LATE_BY, PUT_RIGHT_AFTER = 45, 4 * DAY, DAY
ASKED_ANEW_DAYS, BAD_DAYS_APART, PUT_RIGHT_DAYS_APART, YES_DAYS_APART = 27, 40, 50, 4
BAD_MORNING = 5
MORNINGS_BEFORE = 7


def days(late: bool) -> Iterator[AnyEntry]:
    """What somebody of unending patience tells us, day after day; where ``late``, now and then only later."""
    number, done = 0, None
    yield from (_told(NOW - back * DAY) for back in range(MORNINGS_BEFORE, 0, -1))
    while True:
        at = NOW + number * DAY
        if number % ASKED_ANEW_DAYS == ASKED_ANEW_DAYS - 1:
            yield from benign_answers(at - 3 * HOUR)
        if done is not None:
            yield from _morning(number, at - 2 * HOUR, done, late)
        if number % YES_DAYS_APART == 0:
            yield from _yes(number, at - HOUR)
        yield check_in(at - HOUR / 4)
        done = session(at, pressed=pressed(_stages(number)))
        yield done
        yield after(at + HOUR / 2, done.session, peak=2)
        number += 1


def _told(at: datetime, back: int = 2, done: SessionDone | None = None) -> MorningReport:
    return MorningReport(id=new_id(), at=at, day=at.date(), session=done.session if done else None, back=back, sore=1)


def _morning(number: int, at: datetime, done: SessionDone, late: bool) -> Iterator[MorningReport]:
    if late and number % LATE_DAYS_APART == LATE_DAYS_APART - 1:
        told = replace(_told(at, 2, done), at=at + LATE_BY)
        yield from (told, corrected(told, told.at + PUT_RIGHT_AFTER, back=1))
        return
    bad = number % BAD_DAYS_APART == BAD_DAYS_APART - 1
    told = _told(at, BAD_MORNING if bad else 2, done)
    yield told
    if number % PUT_RIGHT_DAYS_APART == PUT_RIGHT_DAYS_APART - 1:
        yield corrected(told, at + HOUR / 4, back=1)


def _yes(number: int, at: datetime) -> Iterator[StageChosen]:
    """A yes to the next stage of every region, be it open or not."""
    for ladder, stage in zip(ladders(), _stages(number), strict=True):
        yield StageChosen(id=new_id(), at=at, region=ladder.region.value, stage=stage)


def _stages(number: int) -> tuple[int, ...]:
    """The stages that somebody is at who took a step with every yes."""
    return tuple(min(number // YES_DAYS_APART + 1, len(ladder.stages) - 1) for ladder in ladders())


def person_of(entries: int, late: bool = False) -> tuple[Person, datetime]:
    """The first so many entries of it, and a minute after the last."""
    begun = screened(NOW - MORNINGS_BEFORE * DAY - HOUR)
    told = tuple(islice(days(late), entries - len(begun.entries)))
    return with_entries(begun, told), max(each.at for each in told) + timedelta(minutes=1)


def took_s(person: Person, now: datetime, again: bool = False) -> float:
    """The median of some runs, each as if the person had just been read; ``again`` five minutes after another look."""
    taken = []
    for _ in range(TIMES):
        forget_ways()
        if again:
            course_now(replace(person), now - timedelta(minutes=5))
        fresh = person_from_json(person_to_json(person))
        begun = time.process_time()
        course_now(fresh, now)
        taken.append(time.process_time() - begun)
    return statistics.median(taken)


def main() -> None:
    first = None
    for late, entries in product((False, True), ENTRIES):
        person, now = person_of(entries, late)
        course_now(replace(person), now)  # the ladders of a body on a rack are found once
        took, took_again = took_s(person, now), took_s(person, now, again=True)
        first = first or took
        told = ", some told late and put right" if late else ""
        times = f"{took / first:6.1f} times the first; {took / took_again:4.1f} times the next look"
        print(f"{entries:5,} entries{told}: {took:6.3f} s of one core = {times}")


if __name__ == "__main__":
    main()
