"""The diary of one person, read at one moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TypeVar
from uuid import UUID

from backrack.diary.adherence import Adherence, Week, adherence_of, week_of
from backrack.diary.closed import Evening, closed_on, evening_of
from backrack.diary.day import Day, Shape
from backrack.diary.first_days import FirstDays, first_days_of
from backrack.diary.local import known_on, last_moment
from backrack.diary.sittings import Sitting, sittings_of
from backrack.record import (
    AfterReport,
    AgeGiven,
    BaselineGiven,
    BodyGiven,
    CheckIn,
    ComfortChecked,
    MorningReport,
    Note,
    Outcome,
    Person,
    QuestionAnswered,
    RackGiven,
    SettingsGiven,
    SettledReport,
    StopSign,
    Versions,
    versions_of,
)
from backrack.screening import screen

T = TypeVar("T")
_ASKED_AT_THE_START = (QuestionAnswered, AgeGiven, BaselineGiven, BodyGiven, RackGiven)
_DAY = timedelta(days=1)
_EVERY_DAY: tuple[int, ...] = tuple(range(1, 8))  # the default of SettingsGiven


class Diary:
    """Days of a person up to ``now``, an aware time in the zone where they are. Each day is worked out once."""

    def __init__(self, person: Person, now: datetime) -> None:
        self.person = person
        self.now = now
        self._days: dict[date, Day] = {}
        self._evenings: dict[date, Evening] = {}

    @property
    def today(self) -> date:
        return self.now.date()

    def day(self, day: date) -> Day:
        """One day, whole. A day that is still to come holds nothing."""
        if day not in self._days:
            self._days[day] = self._read(day)
        return self._days[day]

    def days(self, first: date, last: date) -> tuple[Day, ...]:
        """The days from ``first`` to ``last``, both included."""
        return tuple(self.day(first + timedelta(days=away)) for away in range((last - first).days + 1))

    def adherence(self, over_days: int) -> Adherence:
        """What was done against what was planned, over so many days up to today."""
        return adherence_of(self.days(self.today - timedelta(days=over_days - 1), self.today))

    def week(self) -> Week:
        """This week, Monday to Sunday, with the days of it that are still to come as planned now."""
        monday = self.today - timedelta(days=self.today.isoweekday() - 1)
        return week_of(self.days(monday, monday + timedelta(days=6)), self.today)

    def first_days(self) -> FirstDays:
        """The first session and the mornings after it."""
        began = min((sitting.day for sitting in self.sittings if sitting.counts), default=None)
        return first_days_of(began, self.today, self.day)

    @cached_property
    def sittings(self) -> tuple[Sitting, ...]:
        return sittings_of(self.person)

    @cached_property
    def start(self) -> date | None:
        """The day by whose end every question was answered for the first time. Nothing is planned up to then."""
        days = {entry.at.date() for kind in _ASKED_AT_THE_START for entry in self.person.of(kind)}
        for day in sorted(days):
            known = known_on(self.person, day)
            if not screen(known, last_moment(known, day, self.now)).unanswered:
                return day
        return None

    def planned(self, day: date) -> bool:
        """Whether ``day`` was a day for a session, by every plan that stood on it: a change counts against nobody."""
        if self.start is None or day < self.start:
            return False
        given = self.person.of(SettingsGiven)
        before = [entry.session_days for entry in given if entry.at.date() < day]
        that_day = [entry.session_days for entry in given if entry.at.date() == day]
        return all(day.isoweekday() in days for days in (*(before[-1:] or [_EVERY_DAY]), *that_day))

    def _read(self, day: date) -> Day:
        sittings = self._sittings.get(day, ())
        planned = self.planned(day)
        asks = self.start is not None and self.start <= day <= self.today
        closed = closed_on(self._evening(day - _DAY), self._evening(day)) if asks and not _whole(sittings) else ()
        return Day(
            day=day,
            shape=self._shape(day, sittings, planned, bool(closed)),
            is_today=day == self.today,
            planned=planned,
            closed=closed,
            sittings=sittings,
            check_ins=self._check_ins.get(day, ()),
            after=self._after.get(day, ()),
            settled=self._settled.get(day, ()),
            mornings=self._mornings.get(day, ()),
            notes=self._notes.get(day, ()),
            signs=self._signs.get(day, ()),
            comfort=self._comfort.get(day, ()),
        )

    def _evening(self, day: date) -> Evening:
        if day not in self._evenings:
            self._evenings[day] = evening_of(self.person, day, self.now)
        return self._evenings[day]

    def _shape(self, day: date, sittings: tuple[Sitting, ...], planned: bool, closed: bool) -> Shape:
        if any(sitting.withdrawn_at is None for sitting in sittings):
            return Shape.DONE if _whole(sittings) else Shape.PARTLY
        if day > self.today or self.start is None or day <= self.start:
            return Shape.NOTHING
        if closed or not planned:
            return Shape.REST
        return Shape.NOTHING if day == self.today else Shape.MISSED

    @cached_property
    def _sittings(self) -> Mapping[date, tuple[Sitting, ...]]:
        return _by_day(self.sittings, lambda sitting: sitting.day)

    @cached_property
    def _check_ins(self) -> Mapping[date, tuple[CheckIn, ...]]:
        return _by_day(self.person.of(CheckIn), lambda entry: entry.at.date())

    @cached_property
    def _after(self) -> Mapping[date, tuple[Versions[AfterReport], ...]]:
        found = versions_of(self.person, AfterReport)
        return _by_day(found, lambda each: self._day_of(each.entries[0].session, each.entries[0].at))

    @cached_property
    def _settled(self) -> Mapping[date, tuple[Versions[SettledReport], ...]]:
        found = versions_of(self.person, SettledReport)
        return _by_day(found, lambda each: self._day_of(each.entries[0].session, each.entries[0].at))

    @cached_property
    def _mornings(self) -> Mapping[date, tuple[Versions[MorningReport], ...]]:
        return _by_day(versions_of(self.person, MorningReport), lambda each: each.entries[-1].day)

    @cached_property
    def _notes(self) -> Mapping[date, tuple[Versions[Note], ...]]:
        return _by_day(versions_of(self.person, Note), lambda each: each.entries[-1].day)

    @cached_property
    def _signs(self) -> Mapping[date, tuple[StopSign, ...]]:
        loose = (sign for sign in self.person.of(StopSign) if sign.session not in self._known)
        return _by_day(loose, lambda sign: sign.at.date())

    @cached_property
    def _comfort(self) -> Mapping[date, tuple[ComfortChecked, ...]]:
        loose = (check for check in self.person.of(ComfortChecked) if check.session not in self._known)
        return _by_day(loose, lambda check: check.at.date())

    @cached_property
    def _known(self) -> Mapping[UUID, date]:
        return {sitting.stands.session: sitting.day for sitting in self.sittings}

    def _day_of(self, session: UUID, told_at: datetime) -> date:
        """The day of the session a report is about; of a session we do not know, the day it was told."""
        return self._known.get(session, told_at.date())


def _by_day(found: Iterable[T], day_of: Callable[[T], date]) -> Mapping[date, tuple[T, ...]]:
    days: dict[date, list[T]] = {}
    for each in found:
        days.setdefault(day_of(each), []).append(each)
    return {day: tuple(held) for day, held in days.items()}


def _whole(sittings: Iterable[Sitting]) -> bool:
    return any(each.withdrawn_at is None and each.stands.outcome is Outcome.COMPLETED for each in sittings)
