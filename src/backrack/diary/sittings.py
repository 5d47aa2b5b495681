"""Sessions with their versions, each on one day: the day it began on, by the clock where it began."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from backrack.progression import counted_sessions, held_ms
from backrack.record import ComfortChecked, Person, PhaseDone, SessionDone, StopSign, TakenBack


@dataclass(frozen=True)
class Sitting:
    """One session: what stands and, told by hand, what stood before, oldest first.

    ``counts`` says whether it put the person on the rack long enough to matter (``counted_sessions``).
    """

    versions: tuple[SessionDone, ...]
    counts: bool
    withdrawn_at: datetime | None = None
    signs: tuple[StopSign, ...] = ()
    comfort: tuple[ComfortChecked, ...] = ()

    @property
    def stands(self) -> SessionDone:
        return self.versions[-1]

    @property
    def by_hand(self) -> bool:
        return self.stands.by_hand

    @property
    def day(self) -> date:
        return self.stands.started_at.date()

    @property
    def led_ms(self) -> int:
        """From beginning to end without pauses, in ms."""
        whole = self.stands.ended_at - self.stands.started_at
        return max(0, round(whole.total_seconds() * 1000) - self.stands.paused_ms)


def holds_of(session: SessionDone) -> tuple[PhaseDone, ...]:
    """The holds of a session: what was to be held, done or not."""
    return tuple(phase for phase in session.phases if phase.prescribed_ms > 0)


def sittings_of(person: Person) -> tuple[Sitting, ...]:
    """Every session once, in order of beginning."""
    told: dict[UUID, list[SessionDone]] = {}
    for entry in person.of(SessionDone):
        told.setdefault(entry.session, []).append(entry)
    counted = {entry.session for entry in counted_sessions(person)}
    taken = {entry.entry: entry.at for entry in reversed(person.of(TakenBack))}
    signs, comfort = person.of(StopSign), person.of(ComfortChecked)
    found = []
    for session, entries in told.items():
        versions = _versions(entries)
        withdrawn = _withdrawn_at(versions, taken)
        found.append(
            Sitting(
                versions,
                session in counted and withdrawn is None,
                withdrawn,
                tuple(sign for sign in signs if sign.session == session),
                tuple(check for check in comfort if check.session == session),
            )
        )
    return tuple(sorted(found, key=lambda sitting: (sitting.stands.started_at, str(sitting.stands.session))))


def _versions(entries: Iterable[SessionDone]) -> tuple[SessionDone, ...]:
    """What the player timed stands against anything told later: the entry with most done, as the rules take it."""
    each = tuple(entries)
    timed = [entry for entry in each if not entry.by_hand]
    if timed:
        return (max(timed, key=lambda entry: (held_ms(entry), entry.ended_at)),)
    return each


def _withdrawn_at(versions: tuple[SessionDone, ...], taken: dict[UUID, datetime]) -> datetime | None:
    """When a session told by hand was taken back, unless it was told anew after that."""
    times = [taken[entry.id] for entry in versions if entry.id in taken and entry.by_hand]
    last = max(times, default=None)
    return last if last is not None and last >= versions[-1].at else None
