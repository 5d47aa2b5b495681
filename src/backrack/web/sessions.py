"""What was done, as pages show it: the last session, its holds, the week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from backrack.plan import towels_for
from backrack.record import Outcome, Person, SessionDone
from backrack.web.days import weekday
from backrack.words import Text, say


@dataclass(frozen=True)
class Fact:
    label: str
    value: str


@dataclass(frozen=True)
class WeekDay:
    """One day of the strip: a shape, and the same in words."""

    letter: str
    words: str
    template: str
    today: bool


def standing_sessions(person: Person) -> tuple[SessionDone, ...]:
    """Sessions in order of time; an entry that a later one supersedes is left out."""
    sessions = person.of(SessionDone)
    superseded = {entry.supersedes for entry in sessions}
    latest = {entry.session: entry for entry in sessions if entry.id not in superseded}
    return tuple(sorted(latest.values(), key=lambda entry: entry.ended_at))


def last_session(person: Person) -> SessionDone | None:
    sessions = standing_sessions(person)
    return sessions[-1] if sessions else None


def was_on_the_rack(session: SessionDone) -> bool:
    """Whether any hold was done at all: without one there is nothing to say about comfort."""
    return any(phase.done_ms > 0 for phase in session.phases)


def towels_of(person: Person, session: SessionDone) -> int:
    """How many folded towels the session was planned on."""
    return towels_for(person, session.started_at)


def minutes(session: SessionDone) -> int:
    """Whole minutes from the first cue to the last."""
    return max(1, round((session.ended_at - session.started_at).total_seconds() / 60))


def facts(session: SessionDone) -> list[Fact]:
    """What was recorded: minutes, and hold time lying still and on each side."""
    found = [Fact(say("web-fact-minutes"), str(minutes(session)))]
    for side in (None, "left", "right"):
        phases = [phase for phase in session.phases if phase.side == side and phase.prescribed_ms]
        if phases:
            done = sum(phase.done_ms for phase in phases)
            values = {"seconds": round(done / 1000), "holds": len([phase for phase in phases if phase.done_ms])}
            found.append(Fact(say(f"web-fact-{side or 'start'}"), say(Text("web-fact-seconds", values))))
    return found


def last_time(person: Person, now: datetime) -> dict[str, str] | None:
    """How the last session went, in one sentence."""
    last = last_session(person)
    if last is None:
        return None
    day = last.ended_at.astimezone(now.tzinfo).date()
    label = Text("web-last-today") if day == now.date() else Text("web-last", {"day": say(weekday(day))})
    words = Text("web-last-words", {"minutes": minutes(last), "outcome": last.outcome.value.replace("_", "-")})
    return {"label": say(label), "words": say(words)}


def week(person: Person, now: datetime) -> list[WeekDay]:
    """The seven days up to today."""
    by_day: dict[date, list[SessionDone]] = {}
    for session in standing_sessions(person):
        by_day.setdefault(session.ended_at.astimezone(now.tzinfo).date(), []).append(session)
    days = [now.date() - timedelta(days=back) for back in range(6, -1, -1)]
    return [_week_day(day, by_day.get(day, []), now.date()) for day in days]


def _week_day(day: date, sessions: list[SessionDone], today: date) -> WeekDay:
    whole = any(session.outcome is Outcome.COMPLETED for session in sessions)
    shape = "done" if whole else "partly" if sessions else "now" if day == today else "nothing"
    name = say(weekday(day))
    words = say(Text("web-week-day", {"day": name, "shape": shape}))
    return WeekDay(name[0], words, f"web/week/{shape}.html", day == today)
