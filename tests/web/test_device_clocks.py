"""A device whose clock is wrong loses nothing: each entry is put where it was made, or counts as made when it came."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.http import HttpResponse

from backrack.plan import plan_today
from backrack.plan.outcome import Refusal
from backrack.record import AnyEntry, SessionDone, Sign, StopSign, TakenBack, entry_to_data
from backrack.web import store
from backrack.web.clock import now
from tests.plan.people import screened
from tests.progression.reports import after
from tests.screening.people import an_id, answered, checked_in
from tests.web.cases import a_session
from tests.web.conftest import Visitor

NOW = datetime.now(UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
YEARS = 365 * DAY
NEAR = timedelta(seconds=1)
SIGN = StopSign(id=an_id("a sign"), at=NOW, sign=Sign.SHARP)


@pytest.fixture(autouse=True)
def _our_clock_stands(at: Callable[[datetime], None]) -> None:
    at(NOW)


def tell(visitor: Visitor, ahead: timedelta | None, *entries: AnyEntry | dict[str, Any]) -> HttpResponse:
    """As pages send from a device whose clock is that far ahead of ours."""
    read = [each if isinstance(each, dict) else entry_to_data(each) for each in entries]
    headers = {"X-CSRFToken": visitor.token}
    if ahead is not None:
        headers["X-Backrack-Clock"] = (now() + ahead).isoformat()
    return visitor.client.post("/api/entries", json.dumps(read), content_type="application/json", headers=headers)


def dated(entry: AnyEntry, ahead: timedelta) -> dict[str, Any]:
    """An entry with its times as a clock that is that far ahead would have written them."""
    data = entry_to_data(entry)
    times = {key: data[key] for key in ("at", "started_at", "ended_at") if key in data}
    return data | {key: (datetime.fromisoformat(time) + ahead).isoformat() for key, time in times.items()}


def kept(visitor: Visitor) -> AnyEntry:
    (entry,) = store.load(visitor.id).entries
    return entry


@pytest.mark.parametrize("ahead", [-56 * YEARS, -8 * YEARS, -40 * MINUTE, 40 * MINUTE, 2 * DAY, 70 * YEARS])
def test_a_stop_sign_from_a_wrong_clock_binds_at_once(ahead: timedelta, visitor: Visitor) -> None:
    visitor.has(*screened(NOW).entries)
    assert tell(visitor, ahead, dated(SIGN, ahead)).status_code == 200
    sign = store.load(visitor.id).latest(StopSign)
    assert sign is not None
    assert abs(sign.at - NOW) < NEAR
    assert sign.clock is not None
    assert sign.clock.at == NOW + ahead
    assert abs(sign.clock.ahead_ms - ahead / timedelta(milliseconds=1)) < 30_000
    assert isinstance(plan_today(store.load(visitor.id), now()), Refusal)


@pytest.mark.parametrize("ahead", [timedelta(0), -4 * MINUTE])
def test_a_clock_that_is_nearly_right_is_left_alone(ahead: timedelta, visitor: Visitor) -> None:
    assert tell(visitor, ahead, dated(SIGN, ahead)).status_code == 200
    assert (kept(visitor).at, kept(visitor).clock) == (NOW + ahead, None)


def test_a_clock_a_little_ahead_dates_nothing_later_than_it_came(visitor: Visitor) -> None:
    tell(visitor, 3 * MINUTE, dated(SIGN, 3 * MINUTE))
    assert kept(visitor).at <= now()
    assert not kept(visitor).in_doubt


def test_a_sign_to_stop_dated_ahead_binds_at_once_whoever_sends_it(visitor: Visitor) -> None:
    assert tell(visitor, None, dated(SIGN, 20 * timedelta(hours=1))).status_code == 200
    assert kept(visitor).at <= now()


def test_a_session_keeps_its_length_and_its_offset(visitor: Visitor) -> None:
    done = a_session(NOW)
    tell(visitor, -8 * YEARS, dated(done, -8 * YEARS))
    entry = kept(visitor)
    assert isinstance(entry, SessionDone)
    assert entry.ended_at - entry.started_at == done.ended_at - done.started_at
    assert abs(entry.ended_at - NOW) < NEAR
    assert entry.at.utcoffset() == timedelta(0)
    assert not entry.in_doubt


@pytest.mark.parametrize("ahead", [-8 * YEARS, 2 * DAY])
def test_what_waited_on_a_wrong_clock_counts_as_told_when_it_came(ahead: timedelta, visitor: Visitor) -> None:
    """The clock may have been set between making and sending."""
    tell(visitor, ahead, dated(SIGN, ahead - 3 * DAY))
    assert abs(kept(visitor).at - NOW) < NEAR
    assert kept(visitor).in_doubt


@pytest.mark.parametrize("made", [-8 * YEARS, -31 * DAY, 6 * MINUTE, 70 * YEARS])
def test_a_clock_set_right_before_sending_loses_nothing(made: timedelta, visitor: Visitor) -> None:
    assert tell(visitor, timedelta(0), dated(SIGN, made)).status_code == 200
    assert abs(kept(visitor).at - NOW) < NEAR
    assert kept(visitor).in_doubt


def test_what_waited_for_days_on_a_right_clock_stays_where_it_was(visitor: Visitor) -> None:
    tell(visitor, timedelta(0), dated(SIGN, -29 * DAY))
    assert (kept(visitor).at, kept(visitor).clock) == (NOW - 29 * DAY, None)


def test_a_session_in_which_the_clock_was_set_ends_when_it_was_told_of(visitor: Visitor) -> None:
    data = dated(a_session(NOW), -8 * YEARS) | {"at": NOW.isoformat()}
    assert tell(visitor, timedelta(0), data).status_code == 200
    entry = kept(visitor)
    assert isinstance(entry, SessionDone)
    assert (entry.ended_at, entry.started_at) == (NOW, NOW - timedelta(minutes=9))
    assert entry.in_doubt


def test_sent_again_it_is_the_same_entry_whatever_the_clock_says_by_now(visitor: Visitor) -> None:
    for data in (dated(SIGN, 2 * DAY), dated(a_session(NOW), 2 * DAY)):
        for ahead in (2 * DAY, 2 * DAY + MINUTE, timedelta(0), -8 * YEARS, None):
            assert tell(visitor, ahead, data).status_code == 200
    assert len(store.load(visitor.id).entries) == 2


def test_another_entry_under_a_known_id_is_refused_as_before(visitor: Visitor) -> None:
    tell(visitor, 2 * DAY, dated(SIGN, 2 * DAY))
    assert tell(visitor, 2 * DAY, dated(SIGN, 2 * DAY) | {"sign": "spasm"}).status_code == 409
    assert tell(visitor, 2 * DAY, dated(SIGN, 3 * DAY)).status_code == 409


def test_an_undo_that_waited_is_a_withdrawal_and_hides_nothing(visitor: Visitor) -> None:
    told = after(NOW - timedelta(hours=1), an_id("a session"), peak=9)
    visitor.has(told)
    undo = TakenBack(id=an_id("undo"), at=told.at + MINUTE, entry=told.id)
    assert tell(visitor, timedelta(0), undo).status_code == 200
    person = store.load(visitor.id)
    assert person.undone() == frozenset()
    assert person.of(type(told)) == (told,)


def test_answers_whose_time_is_in_doubt_open_nothing(visitor: Visitor) -> None:
    tell(visitor, 2 * DAY, *(dated(each, 2 * DAY - timedelta(hours=1)) for each in screened(NOW).entries))
    assert isinstance(plan_today(store.load(visitor.id), now()), Refusal)
    assert all(entry.in_doubt for entry in store.load(visitor.id).entries)


def test_a_check_in_whose_time_is_in_doubt_is_asked_again(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    visitor.has(*(entry for entry in screened(NOW).entries if entry.kind != "check_in"))
    waited = dated(checked_in(NOW), 2 * DAY - timedelta(minutes=20))
    tell(visitor, 2 * DAY, waited)
    in_doubt = plan_today(store.load(visitor.id), now())
    at(NOW + MINUTE)
    tell(visitor, 2 * DAY, dated(checked_in(NOW + MINUTE), 2 * DAY))
    assert isinstance(in_doubt, Refusal)
    assert plan_today(store.load(visitor.id), now()) != in_doubt


def test_an_age_from_a_wrong_clock_is_taken(visitor: Visitor) -> None:
    said = {"id": str(an_id("age")), "at": (NOW - 8 * YEARS).isoformat(), "age_years": 40}
    for _ in range(2):
        headers = {"X-CSRFToken": visitor.token, "X-Backrack-Clock": (now() - 8 * YEARS).isoformat()}
        answer = visitor.client.post("/api/age", json.dumps(said), content_type="application/json", headers=headers)
        assert answer.status_code == 200
    assert abs(kept(visitor).at - NOW) < NEAR


@pytest.mark.parametrize("clock", ["", "yesterday", "2026-03-02T09:00:00", "1" * 400])
def test_a_clock_that_cannot_be_read_is_as_if_not_told(clock: str, visitor: Visitor) -> None:
    headers = {"X-CSRFToken": visitor.token, "X-Backrack-Clock": clock}
    old = json.dumps(dated(answered("RF01", "no", NOW), -8 * YEARS))
    answer = visitor.client.post("/api/entries", old, content_type="application/json", headers=headers)
    assert answer.status_code == 422


@pytest.mark.parametrize("time", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_the_ends_of_time_are_taken_as_a_wrong_clock(time: str, visitor: Visitor) -> None:
    times = {"at": time, "started_at": time, "ended_at": time}
    assert tell(visitor, timedelta(0), entry_to_data(a_session(NOW)) | times).status_code == 200
    assert visitor.get("/api/person").status_code == 200
    assert kept(visitor).in_doubt
