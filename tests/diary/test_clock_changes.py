"""A session keeps its own day when the clocks change and when a person travels: none is lost, none is there twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.diary import Diary, Shape
from backrack.record import AnyEntry, Person, SessionDone, person_from_json, person_to_json, with_entries
from tests.diary.people import SUNDAY, started, taken_back
from tests.progression.people import session
from tests.record import strategies

LONDON, TOKYO, LOS_ANGELES = ZoneInfo("Europe/London"), timezone(timedelta(hours=9)), timezone(timedelta(hours=-8))
PLACES = ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "UTC")


def days_of(person: Person, now: datetime) -> dict[date, list[SessionDone]]:
    """Every day that holds sessions, by what its page would show."""
    book = Diary(person, now)
    ends = [sitting.day for sitting in book.sittings] or [now.date()]
    days = book.days(min(ends) - timedelta(days=2), max(ends) + timedelta(days=2))
    return {day.day: [sitting.stands for sitting in day.sittings] for day in days if day.sittings}


def there(year: int, month: int, day: int, hour: int, minute: int, place: ZoneInfo = LONDON, fold: int = 0) -> datetime:
    """A time by the clock on the wall, with the offset that a phone would write beside it."""
    moment = datetime(year, month, day, hour, minute, tzinfo=place, fold=fold)
    return moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta()))


def test_sessions_on_both_sides_of_the_hour_that_is_lost_are_of_one_day() -> None:
    before, after = session(there(2026, 3, 29, 0, 30)), session(there(2026, 3, 29, 23, 30))
    assert after.started_at.utcoffset() == timedelta(hours=1)
    assert days_of(started(before, after), there(2026, 4, 2, 9, 0)) == {date(2026, 3, 29): [before, after]}


def test_sessions_in_the_hour_that_comes_twice_are_two() -> None:
    first, second = session(there(2026, 10, 25, 1, 30)), session(there(2026, 10, 25, 1, 30, fold=1))
    assert second.started_at - first.started_at == timedelta(hours=1)
    assert days_of(started(first, second), there(2026, 10, 28, 9, 0)) == {date(2026, 10, 25): [first, second]}


def test_one_session_a_day_stays_one_a_day_through_a_week_in_which_the_clocks_change() -> None:
    for first in (date(2026, 3, 26), date(2026, 10, 22)):
        week = [first + timedelta(days=n) for n in range(7)]
        each = [there(day.year, day.month, day.day, 23, 50) for day in week]
        assert len({began.utcoffset() for began in each}) == 2
        found = Diary(started(*map(session, each)), each[-1] + timedelta(minutes=9)).days(first, week[-1])
        assert [len(held.sittings) for held in found] == [1] * 7
        assert {held.shape for held in found} == {Shape.DONE}


def test_a_session_over_midnight_belongs_to_the_day_it_began_on() -> None:
    late = session(datetime(2026, 3, 3, 23, 55, tzinfo=UTC))
    assert late.ended_at.date() == date(2026, 3, 4)
    assert days_of(started(late), datetime(2026, 3, 5, tzinfo=UTC)) == {date(2026, 3, 3): [late]}


def test_a_flight_over_the_date_line_loses_and_doubles_nothing() -> None:
    tokyo = session(datetime(2026, 3, 4, 7, 0, tzinfo=TOKYO))
    los_angeles = session(datetime(2026, 3, 4, 20, 0, tzinfo=LOS_ANGELES))
    found = days_of(started(tokyo, los_angeles), datetime(2026, 3, 6, tzinfo=LOS_ANGELES))
    assert found == {date(2026, 3, 4): [tokyo, los_angeles]}
    back = session(datetime(2026, 3, 7, 6, 0, tzinfo=TOKYO))
    assert list(days_of(started(los_angeles, back), datetime(2026, 3, 8, tzinfo=TOKYO))) == [
        date(2026, 3, 4),
        date(2026, 3, 7),
    ]


@pytest.mark.parametrize("seen_from", [UTC, TOKYO, LOS_ANGELES])
def test_the_day_does_not_depend_on_where_it_is_read(seen_from: timezone) -> None:
    done = session(datetime(2026, 3, 4, 23, 30, tzinfo=TOKYO))
    assert list(days_of(started(done), datetime(2026, 3, 8, tzinfo=seen_from))) == [date(2026, 3, 4)]


places = st.sampled_from(PLACES).map(ZoneInfo) | strategies.zones
moments = st.datetimes(datetime(2026, 3, 5), datetime(2026, 4, 10), timezones=st.just(UTC))


def of_a_phone(moment: datetime, place: Any) -> datetime:
    local = moment.astimezone(place)
    return local.replace(tzinfo=timezone(local.utcoffset() or timedelta()))


sessions = st.lists(st.builds(of_a_phone, moments, places).map(session), max_size=12)


@settings(max_examples=40)
@given(sessions, st.builds(of_a_phone, moments, places))
def test_no_session_is_lost_or_shown_twice_in_any_zone(done: list[SessionDone], now: datetime) -> None:
    person = started(*done)
    shown = days_of(person, now)
    assert sorted(entry.id for entries in shown.values() for entry in entries) == sorted(entry.id for entry in done)
    assert all(entry.started_at.date() == day for day, entries in shown.items() for entry in entries)
    assert days_of(person_from_json(person_to_json(person)), now) == shown


@settings(max_examples=40)
@given(sessions, st.lists(strategies.entries, max_size=6, unique_by=lambda entry: entry.id), st.data())
def test_nothing_told_changes_the_day_of_a_timed_session(
    done: list[SessionDone], more: list[AnyEntry], data: st.DataObject
) -> None:
    now = datetime(2026, 4, 12, tzinfo=UTC)
    before = days_of(started(*done), now)
    told = [entry for entry in more if not isinstance(entry, SessionDone)]
    told += [taken_back(entry, entry.at + timedelta(minutes=data.draw(st.integers(0, 30)))) for entry in done]
    assert days_of(with_entries(started(*done), told), now) == before


@settings(max_examples=40)
@given(sessions, st.builds(of_a_phone, moments, places))
def test_every_day_has_one_shape_and_today_and_the_future_are_never_missed(
    done: list[SessionDone], now: datetime
) -> None:
    book = Diary(started(*done), now)
    for day in book.days(SUNDAY - timedelta(days=1), now.date() + timedelta(days=3)):
        assert day.shape in Shape
        assert (day.shape is Shape.DONE) == bool(day.sittings)
        assert day.shape is not Shape.MISSED or (book.start or now.date()) < day.day < now.date()
        assert day.shape is not Shape.NOTHING or day.day >= now.date() or day.day <= SUNDAY
