"""Why there could be no session on a day: a lock, a referral, a pause, a bad day. None of it counts against anyone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from backrack.diary.local import known_on, last_moment
from backrack.plan.today import APART, SOMEONE_IN_ROOM
from backrack.progression import (
    Baseline,
    Gate,
    Mode,
    Standing,
    baseline_of,
    bounds,
    counted_sessions,
    gate_of_day,
    standing,
)
from backrack.progression.decision import Decision
from backrack.record import (
    AgeGiven,
    Answer,
    BodyGiven,
    CheckIn,
    Clearance,
    Person,
    QuestionAnswered,
    RackGiven,
)
from backrack.screening import Action, Limits, screen
from backrack.words import Text


class Why(StrEnum):
    """What closed a day."""

    SCREENING = "screening"
    REFERRED = "referred"
    PAUSED = "paused"
    BAD_DAY = "bad-day"
    ALONE = "alone"
    RESTING = "resting"


@dataclass(frozen=True)
class Closed:
    """One reason that closed a day, in words, and what was said to do; None where that was for then only."""

    why: Why
    text: Text
    what: Text | None = None


@dataclass(frozen=True)
class Evening:
    """What was known at the end of a day (today: by now), and what followed from it."""

    day: date
    known: Person
    moment: datetime
    limits: Limits
    baseline: Baseline | None
    state: Standing | None


def evening_of(person: Person, day: date, now: datetime) -> Evening:
    known = known_on(person, day)
    moment = last_moment(known, day, now)
    baseline = baseline_of(known)
    state = standing(known, baseline, moment) if baseline else None
    return Evening(day, known, moment, screen(known, moment), baseline, state)


def closed_on(before: Evening, evening: Evening) -> tuple[Closed, ...]:
    """Every reason that held as a day began (``before``), came up during it, or held at its ``evening``.

    Only what was known by then: nothing told later closes or opens a day that is over.
    """
    found = (*_held(before), *_came_up(evening), *_held(evening), *_of_the_day(evening))
    return tuple({(each.why, each.text.key): each for each in found}.values())


def _held(evening: Evening) -> Iterator[Closed]:
    """What goes on from one day to the next."""
    yield from _by_screening(evening.limits)
    if evening.state is not None:
        yield from _by_standing(evening.state)


def _by_screening(limits: Limits) -> Iterator[Closed]:
    if limits.locks:
        worst = max(limits.locks, key=lambda lock: lock.action)
        yield from (
            Closed(Why.SCREENING, each.text) for each in limits.reasons if each.question_id == worst.question_id
        )
    elif limits.action is Action.CLOSED or "starting_position" in limits.removed_exercises:
        yield Closed(Why.SCREENING, limits.reasons[0].text if limits.reasons else Text("plan-closed.why"))


def _by_standing(state: Standing) -> Iterator[Closed]:
    if state.bound is None or state.mode is Mode.ACTIVE:
        return
    why = Why.PAUSED if state.mode is Mode.PAUSED else Why.REFERRED
    yield Closed(why, state.bound.text, Text(f"{state.bound.text.key}.what"))


def _came_up(evening: Evening) -> Iterator[Closed]:
    """Locks, pauses and referrals that came up on this very day, even where they were lifted before it was over."""
    for place in _may_lift(evening):
        earlier = replace(evening.known, entries=evening.known.entries[:place])
        yield from _by_screening(screen(earlier, evening.known.entries[place].at))
    for bound in bounds(evening.known, evening.baseline) if evening.baseline else ():
        if bound.at.date() == evening.day and bound.decision <= Decision.PAUSE:
            why = Why.PAUSED if bound.decision is Decision.PAUSE else Why.REFERRED
            yield Closed(why, bound.text, Text(f"{bound.text.key}.what"))


def _may_lift(evening: Evening) -> Iterator[int]:
    """Places of what may have lifted a lock on this day: statements, changed answers, facts given anew."""
    given: dict[str, Answer] = {}
    for place, entry in enumerate(evening.known.entries):
        changed = isinstance(entry, Clearance | AgeGiven | BodyGiven | RackGiven)
        if isinstance(entry, QuestionAnswered):
            changed = given.get(entry.question, entry.answer) is not entry.answer
            given[entry.question] = entry.answer
        if changed and entry.at.date() == evening.day:
            yield place


def _of_the_day(evening: Evening) -> Iterator[Closed]:
    yield from _by_gate(evening)
    company = [entry.someone_in_room for entry in evening.known.of(CheckIn) if entry.at.date() == evening.day]
    if SOMEONE_IN_ROOM in evening.limits.conditions and company and Answer.YES not in company:
        yield Closed(Why.ALONE, Text("plan-alone"))
    last = counted_sessions(evening.known)[-1:]
    if last and last[0].started_at.date() != evening.day and evening.moment - last[0].ended_at < APART:
        yield Closed(Why.RESTING, Text("plan-rest.why"))


def _by_gate(evening: Evening) -> Iterator[Closed]:
    if evening.baseline is None or evening.state is None:
        return
    result = gate_of_day(evening.known, evening.baseline, evening.moment)
    if result.text is None:
        return
    if result.gate is Gate.NO_SESSION:
        yield Closed(Why.BAD_DAY, result.text)
