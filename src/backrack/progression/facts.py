"""Each report as facts about one session: what it tells, when it was told, and when it stops binding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from backrack.ladder import Region
from backrack.progression.evidence import not_no
from backrack.progression.sessions import session_before, session_during, sessions_of
from backrack.record import (
    AfterReport,
    Answer,
    CheckIn,
    LimbAfterLast,
    LimbMap,
    MorningReport,
    Person,
    SessionDone,
    SettledReport,
    Sign,
    StopSign,
    versions_of,
)

MORNING_AFTER = timedelta(hours=5)  # section 2.2, `morning`
WAKING_BY = time(12, 0)  # assumed: who gets off the rack by seven in the morning has yet to sleep
ASKED_AGAIN_MIN, WITHIN_THE_HOUR_MIN, LONGER_MIN = 15, 60, 61  # P7 asks whether tingling lasted more than an hour


@dataclass(frozen=True)
class Fact:
    """What one version of one report tells about a session, by name; ``ends`` is when a replaced version stops binding.

    ``settles`` marks the second answer about 15 minutes later, which belongs to the report that asked for it;
    ``in_doubt`` what was told nobody knows when.

    Names: peak, after, sore, morning_<region> (0-10), distal_peak, distal_after, both_legs (0-4), tingling, weakness,
    cauda, night (0 or 1), tingling_minutes.
    """

    session: UUID
    at: datetime
    values: Mapping[str, int]
    ends: datetime | None = None
    sign: Sign | None = None
    settles: bool = False
    in_doubt: bool = False

    def binds(self, moment: datetime) -> bool:
        return self.ends is None or self.ends > moment


def facts_of(person: Person) -> tuple[Fact, ...]:
    """Every fact about any session, oldest first."""
    found = (*_after(person), *_settled(person), *_mornings(person), *_check_ins(person), *_signs(person))
    return tuple(sorted(found, key=lambda fact: fact.at))


def _told(**values: int | bool | None) -> dict[str, int]:
    """Only what was told. An answer of "not sure" has become True before."""
    return {name: int(value) for name, value in values.items() if value is not None}


def _asked(answer: Answer | None) -> bool | None:
    return None if answer is None else not_no(answer)


def _after(person: Person) -> Iterator[Fact]:
    for versions in versions_of(person, AfterReport):
        for entry, ends in versions.with_ends():
            calm = entry.anything_new is Answer.NO and entry.limbs is None
            limbs = LimbMap() if calm else entry.limbs
            told = _told(
                peak=entry.peak,
                # asked 15 minutes later only where something is new; else it counts as bad as the worst
                after=entry.peak if calm and entry.after is None else entry.after,
                distal_peak=limbs.furthest if limbs else None,
                both_legs=min(limbs.left_leg, limbs.right_leg) if limbs else None,
                tingling=_asked(entry.tingling),
                weakness=_asked(entry.weakness),
                cauda=_asked(entry.numbness_bladder_bowel),
            )
            yield Fact(entry.session, entry.at, told, ends, in_doubt=entry.in_doubt)


def _settled(person: Person) -> Iterator[Fact]:
    for versions in versions_of(person, SettledReport):
        for entry, ends in versions.with_ends():
            gone = entry.tingling is Answer.NO
            told = _told(
                after=entry.after,
                distal_after=entry.limbs.furthest,
                both_legs=min(entry.limbs.left_leg, entry.limbs.right_leg),
                tingling=not gone,
                tingling_minutes=ASKED_AGAIN_MIN if gone else None,
                weakness=not_no(entry.weakness),
            )
            yield Fact(entry.session, entry.at, told, ends, settles=True, in_doubt=entry.in_doubt)


def _mornings(person: Person) -> Iterator[Fact]:
    for versions in versions_of(person, MorningReport):
        for entry, ends in versions.with_ends():
            session = session_of_morning(person, entry.day, versions.entries[0].at)
            if session is not None:
                told = _told(sore=entry.sore, night=_asked(entry.woken_by_pain))
                yield Fact(session.session, entry.at, told | by_region(entry), ends, in_doubt=entry.in_doubt)


def by_region(entry: MorningReport) -> dict[str, int]:
    """The hip follows the low back; the neck is its own where it was asked about, or else the worst of all."""
    low = [score for score in (entry.back, entry.hip) if score is not None]
    return _told(
        **{
            f"morning_{Region.LOW_BACK}": max(low, default=entry.worst),
            f"morning_{Region.THORACIC}": entry.back if entry.back is not None else entry.worst,
            f"morning_{Region.NECK}": entry.neck if entry.neck is not None else entry.worst,
        }
    )


def session_of_morning(person: Person, day: date, told_at: datetime) -> SessionDone | None:
    """The last session after which one first woke on ``day``: that, and no later morning, is about it."""
    woken = person.once("sessions by waking", lambda: _by_waking(person)).get(day, ())
    return next((each for each in reversed(woken) if each.ended_at <= told_at), None)


def _by_waking(person: Person) -> dict[date, list[SessionDone]]:
    """Sessions by the day on which one first woke after them, each day's in order of ending."""
    found: dict[date, list[SessionDone]] = {}
    for session in sessions_of(person):
        found.setdefault(waking_day(session.ended_at), []).append(session)
    return found


def waking_day(ended_at: datetime) -> date:
    """The day of the first waking at least five hours after a session, by the clock where it ended."""
    rested = ended_at + MORNING_AFTER
    return rested.date() if rested.time() <= WAKING_BY else rested.date() + timedelta(days=1)


def _check_ins(person: Person) -> Iterator[Fact]:
    for entry in person.of(CheckIn):
        session = session_before(person, entry.at)
        if session is not None:
            if entry.after_last is not None:
                yield Fact(session, entry.at, _limbs_later(entry.after_last), in_doubt=entry.in_doubt)
            if entry.pain_this_morning is not None:
                yield from _morning_at_check_in(person, entry)


def _morning_at_check_in(person: Person, entry: CheckIn) -> Iterator[Fact]:
    about = session_of_morning(person, entry.at.date(), entry.at)
    if about is not None:
        pain = _told(**{f"morning_{region}": entry.pain_this_morning for region in Region})
        yield Fact(about.session, entry.at, pain, in_doubt=entry.in_doubt)


def _limbs_later(after: LimbAfterLast) -> dict[str, int]:
    minutes = WITHIN_THE_HOUR_MIN if after.tingling_over_one_hour is Answer.NO else None
    if after.tingling_over_one_hour in (Answer.YES, Answer.NOT_SURE):
        minutes = LONGER_MIN
    return _told(distal_after=after.distal_level, tingling=not_no(after.tingling), tingling_minutes=minutes)


def _signs(person: Person) -> Iterator[Fact]:
    for entry in person.of(StopSign):
        session = entry.session or session_during(person, entry.at)
        if session is not None:
            yield Fact(session, entry.at, {}, sign=entry.sign)
