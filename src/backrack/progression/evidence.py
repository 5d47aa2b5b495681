"""What the person's entries say, in the order it was told, as the rules need it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from uuid import UUID

from backrack.progression.sessions import session_before, session_during
from backrack.record import (
    AfterReport,
    Answer,
    CheckIn,
    MorningReport,
    Person,
    SettledReport,
    Sign,
    StopSign,
    Versions,
    versions_of,
)

# "15 minutes after getting off" (section 2.2) as people keep it: the wider window is assumed.
SETTLED_FROM = timedelta(minutes=10)
SETTLED_UNTIL = timedelta(hours=2)

Teller = Literal["check_in", "after", "settled", "morning", "stop"]


@dataclass(frozen=True)
class Told:
    """What one entry tells. Missing is None and never helps.

    ``day`` is the day it is about, and ``since`` when its first version was told. ``ends`` is when a corrected or
    withdrawn report stops binding; None while it stands, and for what cannot be corrected. ``level_later`` is the limb
    level told about 15 minutes after getting off, ``both_legs`` the level that both legs reach, and
    ``tingling_lasted`` is True until an answer says otherwise. Levels are 0-4, pain 0-10.
    """

    by: Teller
    at: datetime
    day: date
    since: datetime
    session: UUID | None = None
    ends: datetime | None = None
    morning: int | None = None
    peak: int | None = None
    distal_after: int | None = None
    distal_now: int | None = None
    level_later: int | None = None
    both_legs: int | None = None
    moved_further_down: bool = False
    tingling_lasted: bool = False
    weakness: bool = False
    numbness: bool = False
    sign: Sign | None = None
    in_doubt: bool = False

    def binds(self, moment: datetime) -> bool:
        """Whether it still counts at a moment."""
        return self.ends is None or self.ends > moment


def within_its_day(since: datetime, day: date) -> datetime:
    """When it was first told, or the end of the day it is about: told late it says nothing of the days since."""
    over = datetime.combine(day + timedelta(days=1), time(0), since.tzinfo)
    return min(since, over - timedelta.resolution)


def all_told(person: Person) -> tuple[Told, ...]:
    """All that was told, every version of it, oldest first."""
    return person.once("told", lambda: _all_told(person))


def _all_told(person: Person) -> tuple[Told, ...]:
    found = (*_check_ins(person), *_afters(person), *_settled(person), *_mornings(person), *_signs(person))
    return tuple(sorted(found, key=lambda told: (told.at, told.by)))


def answers_after(person: Person, after: AfterReport, told_at: datetime) -> tuple[SettledReport, ...]:
    """What stands of the answers given about 15 minutes after an after report first told at ``told_at``."""
    return tuple(
        versions.stands
        for versions in _settled_of(person).get(after.session, ())
        if versions.stands is not None and SETTLED_FROM <= versions.entries[0].at - told_at <= SETTLED_UNTIL
    )


def _settled_of(person: Person) -> dict[UUID, list[Versions[SettledReport]]]:
    """What stands of the answers 15 minutes later, by session."""

    def find() -> dict[UUID, list[Versions[SettledReport]]]:
        found: dict[UUID, list[Versions[SettledReport]]] = {}
        for versions in versions_of(person, SettledReport):
            if versions.stands is not None:
                found.setdefault(versions.stands.session, []).append(versions)
        return found

    return person.once("settled by session", find)


def not_no(answer: Answer | None) -> bool:
    """Not sure counts as yes. What was not asked is neither."""
    return answer is not None and answer is not Answer.NO


def _check_ins(person: Person) -> Iterator[Told]:
    for entry in person.of(CheckIn):
        after = entry.after_last
        yield Told(
            "check_in",
            entry.at,
            entry.at.date(),
            entry.at,
            session=session_before(person, entry.at),
            morning=entry.pain_this_morning,
            distal_after=after.distal_level if after else None,
            distal_now=entry.distal_now,
            moved_further_down=not_no(entry.moved_further_down),
            tingling_lasted=after is not None and _lasted(after.tingling, after.tingling_over_one_hour),
            weakness=not_no(entry.new_weakness),
            numbness=not_no(entry.numbness_bladder_bowel),
            in_doubt=entry.in_doubt,
        )


def _lasted(tingling: Answer, over_one_hour: Answer | None) -> bool:
    """Tingling whose length nobody gave counts as long: missing never helps."""
    return not_no(tingling) and over_one_hour is not Answer.NO


def _afters(person: Person) -> Iterator[Told]:
    for versions in versions_of(person, AfterReport):
        told_at = versions.entries[0].at
        for entry, ends in versions.with_ends():
            later = answers_after(person, entry, told_at)
            gone = any(each.tingling is Answer.NO for each in later)
            told = Told(
                "after",
                entry.at,
                entry.at.date(),
                told_at,
                session=entry.session,
                ends=ends,
                peak=_worse(entry.peak, entry.after),
                distal_after=entry.limbs.furthest if entry.limbs else None,
                level_later=min((each.limbs.furthest for each in later), default=None),
                both_legs=min(entry.limbs.left_leg, entry.limbs.right_leg) if entry.limbs else None,
                weakness=not_no(entry.weakness),
                numbness=not_no(entry.numbness_bladder_bowel),
            )
            yield told
            if not_no(entry.tingling) and not gone:
                yield _tingling(person, told)


def _settled(person: Person) -> Iterator[Told]:
    for versions in versions_of(person, SettledReport):
        told_at = versions.entries[0].at
        for entry, ends in versions.with_ends():
            told = Told(
                "settled",
                entry.at,
                entry.at.date(),
                told_at,
                session=entry.session,
                ends=ends,
                peak=entry.after,
                distal_after=entry.limbs.furthest,
                both_legs=min(entry.limbs.left_leg, entry.limbs.right_leg),
                weakness=not_no(entry.weakness),
            )
            yield told
            if not_no(entry.tingling):
                yield _tingling(person, told)


def _tingling(person: Person, told: Told) -> Told:
    """Tingling of a report, lasting until it is corrected or a check-in says that it was gone within the hour."""
    denials = [
        entry.at
        for entry in person.of(CheckIn)
        if entry.at > told.at
        and entry.after_last
        and entry.after_last.tingling_over_one_hour is Answer.NO
        and not_no(entry.after_last.tingling)
        and session_before(person, entry.at) == told.session
    ]
    ends = min((end for end in (told.ends, *denials) if end), default=None)
    return Told(told.by, told.at, told.day, told.since, session=told.session, ends=ends, tingling_lasted=True)


def _mornings(person: Person) -> Iterator[Told]:
    for versions in versions_of(person, MorningReport):
        for entry, ends in versions.with_ends():
            since = versions.entries[0].at
            yield Told(
                "morning",
                entry.at,
                entry.day,
                since,
                session=entry.session,
                ends=ends,
                morning=entry.worst,
                in_doubt=entry.in_doubt,
            )


def _signs(person: Person) -> Iterator[Told]:
    for entry in person.of(StopSign):
        session = entry.session or session_during(person, entry.at)
        yield Told(
            "stop",
            entry.at,
            entry.at.date(),
            entry.at,
            session=session,
            moved_further_down=entry.sign is Sign.SPREADING,
            tingling_lasted=entry.sign is Sign.TINGLING,
            sign=entry.sign,
        )


def _worse(*scores: int | None) -> int | None:
    return max((score for score in scores if score is not None), default=None)
