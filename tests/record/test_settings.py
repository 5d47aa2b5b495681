"""Settings hold whole, the latest of them; quiet hours move what would come up in them to their end."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.record import (
    Person,
    SettingsGiven,
    can_be_dialled,
    out_of_quiet,
    person_from_json,
    person_to_json,
    quiet_hours,
    settings_of,
    with_entries,
)
from backrack.record.settings import DEFAULTS
from tests.record.strategies import times, zones

NOBODY = Person(id=UUID(int=1))
BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = {"quiet_from": time(22), "quiet_until": time(7)}


def given_at(at: datetime, **settings: Any) -> SettingsGiven:
    return SettingsGiven(id=uuid4(), at=at, **settings)


def quiet(**ends: time) -> SettingsGiven:
    return given_at(datetime(2026, 1, 1, tzinfo=UTC), **ends)


def test_without_any_the_defaults_hold() -> None:
    assert settings_of(NOBODY) == DEFAULTS
    assert (DEFAULTS.sound, DEFAULTS.text_size, DEFAULTS.emergency_number) == ("voice", "normal", None)


def test_the_latest_settings_hold_whole_whenever_they_came() -> None:
    first = given_at(datetime(2026, 3, 1, tzinfo=UTC), hand="left", text_size="large")
    second = given_at(datetime(2026, 3, 2, tzinfo=UTC), hand="left")
    assert settings_of(with_entries(NOBODY, [second, first])) == second


@given(st.lists(st.tuples(times, st.sampled_from(["normal", "large", "largest"])), max_size=6))
def test_of_any_settings_the_one_of_the_latest_time_holds(told: list[tuple[datetime, Any]]) -> None:
    every = [given_at(at, text_size=size) for at, size in told]
    standing = settings_of(with_entries(NOBODY, every))
    assert standing.at == max((each.at for each in every), default=DEFAULTS.at)


@pytest.mark.parametrize("number", ["15", "112", "0 1 23", "+44 999", "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5"])
def test_digits_spaces_and_a_plus_can_be_dialled(number: str) -> None:
    assert can_be_dialled(number)


@pytest.mark.parametrize(
    "number", ["", "1", "+", "doctor", "112a", "1+12", " 112", "112 ", "1  12", "1-1-2", "٣٤٥", "1" * 16, "11\n2"]
)
def test_anything_else_cannot(number: str) -> None:
    assert not can_be_dialled(number)


@pytest.mark.parametrize(
    ("at", "opens"),
    [
        ("2026-03-02T21:59", "2026-03-02T21:59"),
        ("2026-03-02T22:00", "2026-03-03T07:00"),
        ("2026-03-02T23:30", "2026-03-03T07:00"),
        ("2026-03-03T00:00", "2026-03-03T07:00"),
        ("2026-03-03T06:59", "2026-03-03T07:00"),
        ("2026-03-03T07:00", "2026-03-03T07:00"),
    ],
)
def test_over_midnight_what_lies_in_the_quiet_hours_moves_to_their_end(at: str, opens: str) -> None:
    moment, wanted = (datetime.fromisoformat(each).replace(tzinfo=BERLIN) for each in (at, opens))
    assert out_of_quiet(quiet(**NIGHT), moment, BERLIN) == wanted


def test_within_one_day_too() -> None:
    nap = quiet(quiet_from=time(13), quiet_until=time(15, 30))
    noon = datetime(2026, 3, 2, 14, tzinfo=BERLIN)
    assert out_of_quiet(nap, noon, BERLIN) == datetime(2026, 3, 2, 15, 30, tzinfo=BERLIN)
    assert out_of_quiet(nap, noon + timedelta(hours=2), BERLIN) == noon + timedelta(hours=2)


def test_the_hours_are_those_where_the_person_is() -> None:
    moment = datetime(2026, 3, 2, 4, tzinfo=UTC)  # 13:00 in Tokyo
    assert out_of_quiet(quiet(**NIGHT), moment, ZoneInfo("Asia/Tokyo")) == moment
    assert out_of_quiet(quiet(**NIGHT), moment, BERLIN) == datetime(2026, 3, 2, 7, tzinfo=BERLIN)


@pytest.mark.parametrize("ends", [{}, {"quiet_from": time(22)}, {"quiet_until": time(7)}])
def test_without_both_ends_nothing_is_quiet(ends: dict[str, time]) -> None:
    assert quiet_hours(quiet(**ends)) is None


def test_two_equal_ends_are_no_quiet_hours() -> None:
    assert quiet_hours(quiet(quiet_from=time(7), quiet_until=time(7))) is None


def test_an_offset_given_with_a_time_of_day_means_nothing() -> None:
    ends = {"quiet_from": time(22, tzinfo=UTC), "quiet_until": time(7, tzinfo=timezone(timedelta(hours=5)))}
    person = person_from_json(person_to_json(with_entries(NOBODY, [quiet(**ends)])))
    moment = datetime(2026, 3, 2, 23, tzinfo=BERLIN)
    assert out_of_quiet(settings_of(person), moment, BERLIN) == datetime(2026, 3, 3, 7, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("until", "moment", "opens_utc"),
    [
        # the clocks go forward from 2:00 to 3:00 on 29 March, and back from 3:00 to 2:00 on 25 October
        (time(7), datetime(2026, 3, 28, 23, tzinfo=BERLIN), datetime(2026, 3, 29, 5, tzinfo=UTC)),
        (time(7), datetime(2026, 10, 24, 23, tzinfo=BERLIN), datetime(2026, 10, 25, 6, tzinfo=UTC)),
        (time(2, 30), datetime(2026, 3, 28, 23, tzinfo=BERLIN), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        (time(2, 30), datetime(2026, 10, 24, 23, tzinfo=BERLIN), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),
    ],
)
def test_when_the_clocks_change_the_end_is_the_later_reading(
    until: time, moment: datetime, opens_utc: datetime
) -> None:
    assert out_of_quiet(quiet(quiet_from=time(22), quiet_until=until), moment, BERLIN) == opens_utc


LOCAL = st.sampled_from([BERLIN, ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe"), UTC]) | zones


@given(times, LOCAL, st.times(), st.times())
def test_whatever_is_moved_is_never_earlier_never_quiet_and_within_two_days(
    moment: datetime, zone: Any, since: time, until: time
) -> None:
    settings = quiet(
        quiet_from=since.replace(second=0, microsecond=0), quiet_until=until.replace(second=0, microsecond=0)
    )
    opens = out_of_quiet(settings, moment, zone)
    hours = quiet_hours(settings)
    assert moment.astimezone(UTC) <= opens.astimezone(UTC) <= moment.astimezone(UTC) + timedelta(days=2)
    assert hours is None or not hours.holds(opens, zone)
    assert out_of_quiet(settings, opens, zone) == opens
