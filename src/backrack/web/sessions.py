"""What was done, as pages show it: the last session and its holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from backrack.diary import Diary
from backrack.plan import towels_for
from backrack.record import FLOOR_EXERCISE, Person, SessionDone
from backrack.web.as_set import as_set_here
from backrack.web.days import weekday
from backrack.web.diary.wording import length
from backrack.words import Text, say
from backrack.words.text import Value


@dataclass(frozen=True)
class Fact:
    label: str
    value: str


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
    """Whether any hold was done there at all: without one there is nothing to say about comfort on it."""
    return any(phase.done_ms > 0 and phase.exercise != FLOOR_EXERCISE for phase in session.phases)


def towels_of(person: Person, session: SessionDone) -> int:
    """How many folded towels the session was planned on."""
    return towels_for(person, session.started_at, as_set_here())


def minutes(session: SessionDone) -> int:
    """Whole minutes from the first cue to the last, without the time in which nothing was led."""
    led = session.ended_at - session.started_at - timedelta(milliseconds=session.paused_ms)
    return max(1, round(led.total_seconds() / 60))


def facts(session: SessionDone) -> list[Fact]:
    """What was recorded: minutes, hold time lying still and on each side, and time on the rack with the rests."""
    found = [Fact(say("web-fact-minutes"), str(minutes(session)))]
    for side in (None, "left", "right"):
        phases = [phase for phase in session.phases if phase.side == side and phase.prescribed_ms]
        if phases:
            done = sum(phase.done_ms for phase in phases)
            values = {"seconds": round(done / 1000), "holds": len([phase for phase in phases if phase.done_ms])}
            found.append(Fact(say(f"web-fact-{side or 'start'}"), say(Text("web-fact-seconds", values))))
    if session.on_rack_ms:
        found.append(Fact(say("web-fact-on-rack"), length(session.lain_ms)))
    return found


def last_time(person: Person, now: datetime) -> dict[str, str] | None:
    """How the last session that stands went, in one sentence."""
    standing = [sitting for sitting in Diary(person, now).sittings if sitting.withdrawn_at is None]
    if not standing:
        return None
    last = max(standing, key=lambda sitting: sitting.stands.ended_at)
    label = Text("web-last-today") if last.day == now.date() else Text("web-last", {"day": say(weekday(last.day))})
    return {"label": say(label), "words": say(_how_it_went(last.stands))}


def _how_it_went(session: SessionDone) -> Text:
    if session.by_hand:
        held = sum(phase.done_ms for phase in session.phases)
        return Text("web-diary-last-told", {"held": length(held)})
    values: dict[str, Value] = {"minutes": minutes(session), "outcome": session.outcome.value.replace("_", "-")}
    return Text("web-last-words", values)
