"""How much of the maker's practice before the advanced exercises a person has done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from backrack.catalogue import Gate
from backrack.record import BINDS_ON, Answer, LowBackTold, Person, SessionDone, versions_of
from backrack.words import Text
from backrack.words.text import Value

WEEK_DAYS = 7
ANSWER_HOLDS = timedelta(weeks=8)
"""How long a yes counts: it is asked for every four weeks, and may be missed once. Assumed."""
_MINUTE_MS = 60_000


@dataclass(frozen=True)
class Practice:
    """Weeks of practice done without a break up to now, and whether the low back was told to move more freely.

    Both are asked for; what is not known counts as not done. ``days`` of the last seven counted, and the last session
    had ``last_min`` whole minutes on the rack (None before the first).
    """

    weeks: int = 0
    low_back_moves: bool = False
    days: int = 0
    last_min: int | None = None

    def opens(self, gate: Gate) -> bool:
        """Whether it is all that the gate asks."""
        return self.has_the_weeks(gate) and self.has_the_answer(gate)

    def has_the_weeks(self, gate: Gate) -> bool:
        return gate.weeks.value is not None and self.weeks >= gate.weeks.value

    def has_the_answer(self, gate: Gate) -> bool:
        return self.low_back_moves or not gate.lower_spine_mobile.value

    def missing(self, gate: Gate) -> Literal["weeks", "answer", "both", "nothing"]:
        """What of the gate's two demands is not met."""
        if self.opens(gate):
            return "nothing"
        if self.has_the_weeks(gate):
            return "answer"
        return "weeks" if self.has_the_answer(gate) else "both"

    def told(self, gate: Gate, key: str) -> Text:
        """A sentence on what the gate asks, what of it is done, and what is missing, from the words of ``key``."""
        values: dict[str, Value] = {
            "weeks": gate.weeks.value or 0,
            "least": gate.sessions_per_week_least.value or 0,
            "most": gate.sessions_per_week_most.value or 0,
            "minutes": gate.minutes_per_session.value or 0,
            "done": min(self.weeks, gate.weeks.value or 0),
            "days": self.days,
            "last": -1 if self.last_min is None else self.last_min,
            "missing": self.missing(gate),
        }
        return Text(key, values)


def practice_of(person: Person, gate: Gate, now: datetime) -> Practice:
    """All that a gate looks at, as it is known at ``now``, an aware time in the person's own zone."""
    led = [entry for entry in person.of(SessionDone) if not (entry.by_hand or entry.in_doubt) and entry.ended_at <= now]
    last = max(led, key=lambda entry: (entry.ended_at, entry.lain_ms), default=None)
    days = _days(led, gate)
    return Practice(
        weeks=weeks_done(person, gate, now),
        low_back_moves=low_back_moves(person, now),
        days=sum(1 for day in days if 0 <= (now.date() - day).days < WEEK_DAYS),
        last_min=None if last is None else last.lain_ms // _MINUTE_MS,
    )


def weeks_done(person: Person, gate: Gate, now: datetime) -> int:
    """Weeks without a gap, up to the one that is going on, that had the gate's sessions on as many days.

    A session counts from the gate's minutes on the rack, the time to settle with them, and not if it was told from
    memory: that never opens anything. A week with fewer days ends the count: our reading of "three months", the
    stricter. The week that is going on may still be filled, so the last whole one ended within six days.
    """
    least = gate.sessions_per_week_least.value
    if not least:
        return 0
    days = _days((entry for entry in person.of(SessionDone) if entry.ended_at <= now), gate)
    ends = (now.date() - timedelta(days=back) for back in range(WEEK_DAYS))
    return max(sum(1 for _ in _full_weeks(days, least, end)) for end in ends)


def low_back_moves(person: Person, now: datetime) -> bool:
    """Whether it was told, and stands, that the low back moves more freely than at the start.

    Unknown, withdrawn or old counts as no, and so does a yes while another answer of the last 72 hours still binds.
    """
    told = [each for each in versions_of(person, LowBackTold) if each.entries[0].at <= now]
    if not told:
        return False
    stands = told[-1].stands
    if (
        stands is None
        or stands.moves is not Answer.YES
        or stands.in_doubt
        or not timedelta(0) <= now - stands.at <= ANSWER_HOLDS
    ):
        return False
    recent = (entry for each in told for entry in each.entries if now - entry.at < BINDS_ON)
    return all(entry.moves is Answer.YES for entry in recent)


def _days(sessions: Iterable[SessionDone], gate: Gate) -> set[date]:
    """The days on which somebody was led on the rack for the gate's minutes."""
    minutes = gate.minutes_per_session.value
    if not minutes:
        return set()
    enough = (
        entry for entry in sessions if not (entry.by_hand or entry.in_doubt) and entry.lain_ms >= minutes * _MINUTE_MS
    )
    return {entry.ended_at.date() for entry in enough}


def _full_weeks(days: set[date], least: int, end: date) -> Iterator[date]:
    """The last day of each week, back from ``end``, that had enough days."""
    while sum(1 for back in range(WEEK_DAYS) if end - timedelta(days=back) in days) >= least:
        yield end
        end -= timedelta(days=WEEK_DAYS)
