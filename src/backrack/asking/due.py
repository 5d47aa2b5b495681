"""What is to be asked at one moment. Nothing is asked before its time, and nothing for ever."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from backrack.asking.answered import morning_of
from backrack.progression import BASELINE_MORNINGS, SETTLED_UNTIL, answers_after, held_ms, not_no, sessions_of
from backrack.record import (
    AfterReport,
    BaselineGiven,
    MorningReport,
    Outcome,
    Person,
    SessionDone,
    Versions,
    out_of_quiet,
    settings_of,
    versions_of,
)
from backrack.record.entries import Region

AFTER_FOR = timedelta(hours=6)  # assumed: later than that people no longer tell the rack from the day
ASK_AGAIN_AFTER = timedelta(minutes=15)  # progression policy section 2.2, `after`
MORNING_AFTER = timedelta(hours=5)  # progression policy section 2.2, `morning`
MORNING_UNTIL = timedelta(hours=36)  # progression policy section 2.2, `morning`
MORNING_FROM = time(5, 0)  # assumed, for whoever gave no quiet hours
NOON = time(12, 0)  # assumed: a morning before the first session is told in the morning, or left out


class Kind(StrEnum):
    AFTER = "after"
    SETTLED = "settled"
    MORNING = "morning"
    BASELINE = "baseline"


@dataclass(frozen=True)
class Due:
    """One report to be told, from ``opens`` until ``until``; before ``opens`` it is only announced."""

    kind: Kind
    opens: datetime
    until: datetime
    session: UUID | None = None
    day: date | None = None

    def is_open(self, now: datetime) -> bool:
        return self.opens <= now


def due(person: Person, now: datetime) -> tuple[Due, ...]:
    """Everything to be told now or announced, most pressing first. ``now`` is in the person's own zone."""
    last = _last_session(person, now)
    found = [*_settled(person), *_after(person, last), *_morning(person, last, now), *_baseline(person, last, now)]
    return tuple(each for each in found if now <= each.until)


def regions_of(person: Person) -> tuple[Region, ...]:
    """The regions the person wants to be asked about."""
    return settings_of(person).regions


def _last_session(person: Person, now: datetime) -> SessionDone | None:
    """The last session that brought the person onto the rack."""
    lain = [
        done
        for done in sessions_of(person)
        if done.ended_at <= now and (held_ms(done) > 0 or done.outcome is Outcome.COMPLETED)
    ]
    return lain[-1] if lain else None


def _after(person: Person, last: SessionDone | None) -> Iterator[Due]:
    if last and not any(told.session == last.session for told, _ in _standing(person)):
        yield Due(Kind.AFTER, last.ended_at, last.ended_at + AFTER_FOR, last.session)


def _settled(person: Person) -> Iterator[Due]:
    """Whatever was new is asked again, until two hours after it was first told."""
    for told, versions in reversed(_standing(person)):
        first = versions.entries[0].at
        if _anything_new(told) and not answers_after(person, told, first):
            yield Due(Kind.SETTLED, first + ASK_AGAIN_AFTER, first + SETTLED_UNTIL, told.session)


def _anything_new(told: AfterReport) -> bool:
    limbs = told.limbs is not None and told.limbs.furthest > 0
    return limbs or any(map(not_no, (told.anything_new, told.tingling, told.weakness, told.numbness_bladder_bowel)))


def _standing(person: Person) -> list[tuple[AfterReport, Versions[AfterReport]]]:
    return [(versions.stands, versions) for versions in versions_of(person, AfterReport) if versions.stands]


def _morning(person: Person, last: SessionDone | None, now: datetime) -> Iterator[Due]:
    if last is None or _told_of(person, last.session) or morning_of(person, now.date()):
        return
    next_day = last.ended_at.astimezone(now.tzinfo).date() + timedelta(days=1)
    opens = max(
        last.ended_at + MORNING_AFTER, _morning_begins(person, next_day, now), _morning_begins(person, now.date(), now)
    )
    if now.date() >= next_day:
        yield Due(Kind.MORNING, opens, last.ended_at + MORNING_UNTIL, last.session, now.date())


def _told_of(person: Person, session: UUID) -> bool:
    told = (versions.stands for versions in versions_of(person, MorningReport))
    return any(each is not None and each.session == session for each in told)


def _baseline(person: Person, last: SessionDone | None, now: datetime) -> Iterator[Due]:
    if last or not person.of(BaselineGiven) or morning_of(person, now.date()):
        return
    days = {versions.stands.day for versions in versions_of(person, MorningReport) if versions.stands}
    if len(days) < BASELINE_MORNINGS:
        noon = datetime.combine(now.date(), NOON, now.tzinfo)
        yield Due(Kind.BASELINE, _morning_begins(person, now.date(), now), noon, day=now.date())


def _morning_begins(person: Person, day: date, now: datetime) -> datetime:
    """When a morning begins in the zone of ``now``; quiet hours that last longer put it off."""
    begins = datetime.combine(day, MORNING_FROM, now.tzinfo)
    return out_of_quiet(settings_of(person), begins, now.tzinfo).astimezone(now.tzinfo)
