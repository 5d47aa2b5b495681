"""How much of the maker's practice before the advanced exercises a person has done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from backrack.catalogue import Gate
from backrack.record import Person, SessionDone

_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Practice:
    """Weeks of practice done without a break up to now, and whether the low back was told to move more freely.

    Both are asked for; what is not known counts as not done.
    """

    weeks: int = 0
    low_back_moves: bool = False

    def opens(self, gate: Gate) -> bool:
        """Whether it is all that the gate asks."""
        moves = self.low_back_moves or not gate.lower_spine_mobile.value
        return moves and gate.weeks.value is not None and self.weeks >= gate.weeks.value


def weeks_done(person: Person, gate: Gate, now: datetime) -> int:
    """Weeks, counted back from ``now`` and without a gap, that had the gate's sessions on as many days.

    A session counts from the gate's minutes on the rack, the time to settle with them, and not if it was told from
    memory: that never opens anything. A week with fewer ends the count: our reading of "three months", the stricter.
    """
    least, minutes = gate.sessions_per_week_least.value, gate.minutes_per_session.value
    if not least or not minutes:
        return 0
    led = (entry for entry in person.of(SessionDone) if not entry.by_hand)
    times = [entry.ended_at for entry in led if _on_rack(entry) >= timedelta(minutes=minutes)]
    return sum(1 for _ in _full_weeks(times, least, now))


def _full_weeks(times: list[datetime], least: int, now: datetime) -> Iterator[datetime]:
    end = now
    while len({time.date() for time in times if end - _WEEK < time <= end}) >= least:
        yield end
        end -= _WEEK


def _on_rack(entry: SessionDone) -> timedelta:
    return timedelta(milliseconds=sum(phase.done_ms for phase in entry.phases))
