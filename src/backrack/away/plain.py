"""What is put by, as plain data: what a device reads, compares and shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

from backrack.asking.due import AFTER_FOR, ASK_AGAIN_AFTER, MORNING_AFTER, MORNING_FROM, MORNING_UNTIL, NOON
from backrack.away.bundle import HOLDS_DAYS, Away, closed_figures
from backrack.away.figures import Figure
from backrack.plan import Refusal
from backrack.plan.today import APART, CHECK_IN_HOLDS
from backrack.progression import SETTLED_UNTIL, sessions_of
from backrack.record import AfterReport, MorningReport, Person, SettledReport, Versions, settings_of, versions_of
from backrack.words import say

Data = dict[str, Any]
KNOWN_FOR = timedelta(days=10)  # longer than what was put by holds; assumed
SITTINGS_FOR = timedelta(days=2)  # until when a morning is told of a session, and a little; assumed
STATES = (
    "emergency",
    "locked",
    "stale",
    "expired",
    "too_early",
    "rest",
    "not_today",
    "alone",
    "check_in",
    "ready",
    "gentler",
)


def away_to_data(person: Person, outcome: Away | Refusal, now: datetime) -> Data:
    """All that a device compares and says. Its sessions, and where pages are, are told by whoever serves them."""
    closed = _closed(outcome) if isinstance(outcome, Refusal) else None
    figures = closed_figures(person) if isinstance(outcome, Refusal) else outcome.figures
    return {
        "made_at": now.isoformat(),
        "until": (now if isinstance(outcome, Refusal) else outcome.until).isoformat(),
        "closed": closed,
        "knows": [str(entry.id) for entry in person.entries if entry.at > now - KNOWN_FOR],
        "gate": _gate(outcome, now),
        "rules": [_figure(each) for each in figures],
        "words": {name: _sentence(f"away-{name.replace('_', '-')}") for name in STATES},
        "due": _due(person),
        "sittings": list(_sittings(person, now)),
        "days": [_day(person, now.date() + timedelta(days=number)) for number in range(HOLDS_DAYS)],
    }


def _closed(refusal: Refusal) -> Data:
    said = {"title": refusal.title, "reason": refusal.reason, "what_to_do": refusal.what_to_do}
    return {"kind": refusal.kind.value, **{name: say(text) for name, text in said.items()}}


def _gate(outcome: Away | Refusal, now: datetime) -> Data:
    put = None if isinstance(outcome, Refusal) else outcome
    return {
        "check_in_holds_ms": _ms(CHECK_IN_HOLDS),
        "apart_ms": _ms(APART),
        "rest_until": put.rest_until.isoformat() if put and put.rest_until else None,
        "needs_someone": bool(put and put.needs_someone),
        "strikes": put.strikes if put else 0,
        "today": {"date": now.date().isoformat(), "at_most": put.today.value if put else "none"},
        "checked_in_at": put.checked_in_at.isoformat() if put and put.checked_in_at else None,
    }


def _due(person: Person) -> Data:
    quiet = settings_of(person).quiet_until
    begins = max(MORNING_FROM, quiet) if quiet and quiet < NOON else MORNING_FROM
    return {
        "after_for_ms": _ms(AFTER_FOR),
        "settled_after_ms": _ms(ASK_AGAIN_AFTER),
        "settled_for_ms": _ms(SETTLED_UNTIL),
        "morning_after_ms": _ms(MORNING_AFTER),
        "morning_until_ms": _ms(MORNING_UNTIL),
        "morning_from": begins.strftime("%H:%M"),
    }


def _sittings(person: Person, now: datetime) -> Iterator[Data]:
    told = {
        "after": _about(versions_of(person, AfterReport)),
        "settled": _about(versions_of(person, SettledReport)),
        "morning": _about(versions_of(person, MorningReport)),
    }
    for done in sessions_of(person):
        if done.ended_at > now - SITTINGS_FOR:
            session = str(done.session)
            names = [name for name, sessions in told.items() if session in sessions]
            yield {"session": session, "ended_at": done.ended_at.isoformat(), "told": names}


def _about(told: Iterable[Versions[Any]]) -> set[str]:
    """The sessions that reports stand for."""
    return {str(versions.stands.session) for versions in told if versions.stands}


def _day(person: Person, day: date) -> Data:
    return {"date": day.isoformat(), "session": day.isoweekday() in settings_of(person).session_days}


def _figure(figure: Figure) -> Data:
    if figure.at_least is not None:
        compared: Data = {"at_least": figure.at_least}
    elif figure.among:
        compared = {"among": list(figure.among)}
    else:
        compared = {"other_than": list(figure.other_than)}
    return {
        "entry": figure.entry,
        "field": figure.field,
        **compared,
        "then": figure.then.value,
        "why": say(figure.why),
    }


def _sentence(key: str) -> Data:
    return {"title": say(key), "what": say(f"{key}.what")}


def _ms(length: timedelta) -> int:
    return length // timedelta(milliseconds=1)
