"""The next session never opens in the quiet hours, and they never open one earlier."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.plan import Plan, Refusal, RefusalKind, plan_today
from backrack.plan.today import APART
from backrack.record import Person, SettingsGiven, quiet_hours
from backrack.words import say
from tests.plan.people import later, screened
from tests.progression.people import check_in, session

BERLIN = ZoneInfo("Europe/Berlin")


def quiet(at: datetime, since: time, until: time) -> SettingsGiven:
    return SettingsGiven(id=uuid4(), at=at - timedelta(days=1), quiet_from=since, quiet_until=until)


def someone(now: datetime, began: datetime, since: time, until: time) -> Person:
    return later(screened(now), session(began), quiet(now, since, until), check_in(now))


def rest(person: Person, now: datetime) -> Refusal:
    outcome = plan_today(person, now)
    assert isinstance(outcome, Refusal) and outcome.kind is RefusalKind.REST, outcome
    return outcome


def test_what_would_open_in_the_night_opens_in_the_morning_and_says_so() -> None:
    began, now = datetime(2026, 3, 2, 8, 30, tzinfo=BERLIN), datetime(2026, 3, 3, 5, 0, tzinfo=BERLIN)
    refusal = rest(someone(now, began, time(22), time(7)), now)
    assert refusal.until == datetime(2026, 3, 3, 7, tzinfo=BERLIN)
    assert "quiet hours" in say(refusal.what_to_do)


def test_at_their_end_the_session_is_there() -> None:
    began, now = datetime(2026, 3, 2, 8, 30, tzinfo=BERLIN), datetime(2026, 3, 3, 7, 0, tzinfo=BERLIN)
    assert isinstance(plan_today(someone(now, began, time(22), time(7)), now), Plan)


def test_what_opens_outside_of_them_opens_as_ever() -> None:
    began, now = datetime(2026, 3, 2, 14, 0, tzinfo=BERLIN), datetime(2026, 3, 3, 9, 0, tzinfo=BERLIN)
    refusal = rest(someone(now, began, time(22), time(7)), now)
    assert refusal.until == session(began).ended_at.astimezone(UTC) + APART
    assert "quiet" not in say(refusal.what_to_do)


def test_a_session_that_had_opened_before_the_night_stays_open() -> None:
    began, now = datetime(2026, 3, 2, 1, 0, tzinfo=BERLIN), datetime(2026, 3, 2, 23, 0, tzinfo=BERLIN)
    assert isinstance(plan_today(someone(now, began, time(22), time(7)), now), Plan)


def test_the_end_is_the_local_one_when_the_clocks_change_in_the_night() -> None:
    began, now = datetime(2026, 3, 28, 8, 0, tzinfo=BERLIN), datetime(2026, 3, 28, 23, 0, tzinfo=BERLIN)
    refusal = rest(someone(now, began, time(22), time(7)), now)
    assert refusal.until == datetime(2026, 3, 29, 5, 0, tzinfo=UTC)


minutes = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))


@settings(max_examples=40)
@given(st.integers(0, 50 * 60), minutes, minutes)
def test_quiet_hours_only_ever_delay_and_never_open_in_themselves(after: int, since: time, until: time) -> None:
    began = datetime(2026, 3, 28, 8, 0, tzinfo=BERLIN)  # the clocks change in the night that follows
    now = (began.astimezone(UTC) + timedelta(minutes=after)).astimezone(BERLIN)
    outcome = plan_today(someone(now, began, since, until), now)
    without = plan_today(later(screened(now), session(began), check_in(now)), now)
    resting = isinstance(outcome, Refusal) and outcome.kind is RefusalKind.REST
    if isinstance(without, Refusal):
        assert without.kind is RefusalKind.REST and resting
    if resting:
        assert isinstance(outcome, Refusal) and outcome.until is not None and outcome.until > now
        hours = quiet_hours(quiet(now, since, until))
        assert hours is None or not hours.holds(outcome.until, BERLIN)
