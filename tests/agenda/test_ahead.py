"""What is planned ahead, and the calendar made of it, read by a library that is not ours."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from backrack.agenda import Ahead, Event, ahead, calendar_of
from backrack.agenda.calendar import LINE_BYTES, folded
from backrack.plan import RefusalKind, plan_today
from backrack.record import Answer, Person, SettingsGiven
from backrack.words import speaking
from tests.plan.people import climbed, lain, later, screened
from tests.progression.people import check_in, new_id
from tests.screening.people import passing_person

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday
DAY = timedelta(days=1)
SCREENED = screened(NOW)
READY = later(SCREENED, check_in(NOW))


def wishing(person: Person, **wishes: object) -> Person:
    return later(person, SettingsGiven(id=new_id(), at=NOW - DAY, **wishes))  # type: ignore[arg-type]


def times(person: Person, event: Event, now: datetime = NOW) -> list[datetime]:
    return [each.at for each in ahead(person, now) if each.event is event]


def read(text: str) -> Calendar:
    return Calendar.from_ical(text)


def test_sessions_are_on_the_days_of_ones_own_week() -> None:
    found = times(wishing(READY, session_days=(1, 3)), Event.SESSION)
    assert found[:3] == [datetime(2026, 3, 2, 10), datetime(2026, 3, 4, 10), datetime(2026, 3, 9, 10)]
    assert len(found) == 8


def test_every_planned_session_has_its_morning_after() -> None:
    person = wishing(READY, session_days=(1, 4))
    after = {each.date() + DAY for each in times(person, Event.SESSION)}
    assert after <= {each.date() for each in times(person, Event.MORNING)}


def test_quiet_hours_move_what_would_lie_in_them() -> None:
    person = wishing(READY, quiet_from=time(21, 30), quiet_until=time(11, 15))
    assert {each.time() for each in times(person, Event.SESSION)} == {time(11, 15)}
    assert {each.time() for each in times(person, Event.MORNING)} == {time(11, 15)}


@given(since=st.times(), until=st.times())
def test_nothing_is_planned_within_quiet_hours(since: time, until: time) -> None:
    person = wishing(READY, quiet_from=since, quiet_until=until)
    for each in ahead(person, NOW, weeks=1):
        clock = each.at.time()
        within = since <= clock < until if since < until else clock >= since or clock < until
        assert since == until or not within


def test_a_session_comes_at_the_time_of_day_at_which_one_usually_begins() -> None:
    evening = NOW.replace(hour=19, minute=40)
    person = climbed(evening, 5)
    assert {each.time() for each in times(person, Event.SESSION, evening)} == {time(19, 45)}


def test_after_todays_session_the_next_is_at_least_20_hours_away() -> None:
    person = later(SCREENED, *lain(NOW))
    found = plan_today(person, NOW)
    assert found.kind is RefusalKind.REST  # type: ignore[union-attr]
    assert times(person, Event.SESSION)[0] >= datetime(2026, 3, 3, 4)
    assert times(person, Event.MORNING)[0].date() == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("person", "kind"),
    [
        (passing_person(NOW, changed={"RF01": "yes"}), RefusalKind.LOCKED),
        (passing_person(NOW, changed={"DV01": "yes"}), RefusalKind.LOCKED),
        (Person(id=UUID(int=7)), RefusalKind.UNANSWERED),
        (later(SCREENED, check_in(NOW, moved_further_down=Answer.YES)), RefusalKind.PAUSED),
    ],
)
def test_whoever_may_not_exercise_has_no_session_ahead(person: Person, kind: RefusalKind) -> None:
    assert plan_today(person, NOW).kind is kind  # type: ignore[union-attr]
    assert times(person, Event.SESSION) == []
    if kind is not RefusalKind.PAUSED:
        assert ahead(person, NOW) == ()
    assert "SUMMARY:backrack session" not in calendar_of(ahead(person, NOW), person.id, NOW)


def test_a_pause_whose_end_must_be_asked_about_has_no_session_ahead() -> None:
    person = later(SCREENED, check_in(NOW, moved_further_down=Answer.YES))
    two_days = NOW + 2 * DAY
    assert plan_today(person, two_days).kind is RefusalKind.CHECK_IN  # type: ignore[union-attr]
    assert times(person, Event.SESSION, two_days) == []


def test_a_bad_day_leaves_out_today_alone() -> None:
    person = later(SCREENED, check_in(NOW, pain_now=9))
    assert times(person, Event.SESSION)[0].date() == date(2026, 3, 3)


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_nothing_ahead_is_in_the_past(hour: int) -> None:
    now = NOW.replace(hour=hour)
    here = now.replace(tzinfo=None)
    assert all(here < each.at < here + timedelta(weeks=4) for each in ahead(later(screened(now), check_in(now)), now))


def test_the_calendar_is_read_by_others_and_says_nothing_of_health() -> None:
    planned = ahead(READY, NOW)
    calendar = read(calendar_of(planned, READY.id, NOW))
    events = calendar.walk("VEVENT")
    assert [(event.decoded("dtstart"), str(event["summary"])) for event in events] == [
        (each.at, {Event.SESSION: "backrack session", Event.MORNING: "morning report"}[each.event]) for each in planned
    ]
    fields = {"UID", "DTSTAMP", "DTSTART", "DURATION", "SUMMARY", "CLASS", "TRANSP"}
    assert {name for event in events for name in event} == fields
    assert {event.decoded("duration") for event in events} == {timedelta(minutes=20), timedelta(minutes=5)}
    assert not calendar.walk("VALARM")
    with speaking("de"):
        german = read(calendar_of(planned, READY.id, NOW)).walk("VEVENT")
    assert {str(event["summary"]) for event in german} == {"backrack-Einheit", "Morgenbericht"}


def test_times_are_those_of_the_wall_also_when_the_clocks_change() -> None:
    """Floating times: the last Sunday of March moves no session."""
    berlin = datetime(2026, 3, 23, 9, tzinfo=ZoneInfo("Europe/Berlin"))
    person = later(screened(berlin), check_in(berlin))
    events = read(calendar_of(ahead(person, berlin), person.id, berlin)).walk("VEVENT")
    sessions = [event.decoded("dtstart") for event in events if str(event["summary"]) == "backrack session"]
    assert {each.tzinfo for each in sessions} == {None}
    assert {each.time() for each in sessions} == {time(10)}
    assert {date(2026, 3, 28), date(2026, 3, 29), date(2026, 3, 30)} <= {each.date() for each in sessions}


def test_an_event_keeps_its_name_when_its_time_changes_and_no_two_share_one() -> None:
    def names(person: Person, whose: UUID) -> dict[tuple[date, str], str]:
        events = read(calendar_of(ahead(person, NOW), whose, NOW)).walk("VEVENT")
        return {(event.decoded("dtstart").date(), str(event["summary"])): str(event["uid"]) for event in events}

    before, after = names(READY, READY.id), names(wishing(READY, quiet_from=time(9), quiet_until=time(12)), READY.id)
    same = before.keys() & after.keys()
    assert len(same) > 20
    assert {key: before[key] for key in same} == {key: after[key] for key in same}
    assert len(set(before.values())) == len(before)
    assert not set(before.values()) & set(names(READY, UUID(int=99)).values())
    assert str(READY.id) not in "".join(before.values())


def test_a_calendar_without_events_is_still_one() -> None:
    calendar = read(calendar_of((), READY.id, NOW))
    assert not calendar.walk("VEVENT")
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=400))
def test_lines_are_folded_at_75_bytes_and_unfold_to_the_same(words: str) -> None:
    lines = folded(words)
    assert lines.endswith("\r\n")
    assert all(len(part.encode()) <= LINE_BYTES for part in lines.split("\r\n"))
    assert lines.removesuffix("\r\n").replace("\r\n ", "") == words


def test_every_line_ends_as_the_standard_says_and_signs_are_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "long; ".ljust(120, "ä") + ", \\ done"
    monkeypatch.setattr("backrack.agenda.calendar.say", lambda _key: said)
    text = calendar_of([Ahead(datetime(2026, 3, 3, 10), Event.SESSION)], READY.id, NOW)
    assert "\n" not in text.replace("\r\n", "")
    assert str(read(text).walk("VEVENT")[0]["summary"]) == said
