"""Clocks that change, travel, or are wrong, from the records to where a person stands (section 2.3, 10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest

from backrack.ladder import Region
from backrack.progression.course import Course, RegionCourse, course_of
from backrack.progression.decision import Decision
from backrack.progression.facts import waking_day
from backrack.record import AgeGiven, AnyEntry, DeviceClock, MorningReport, Person, StageChosen, with_entries
from backrack.screening import screen
from tests.plan.people import screened
from tests.progression.machine.rungs import open_now, plain, pressed
from tests.progression.people import check_in, new_id, session
from tests.progression.reports import after
from tests.screening.people import benign_answers

LOW = Region.LOW_BACK
BERLIN, AUCKLAND, HONOLULU = ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Auckland"), ZoneInfo("Pacific/Honolulu")
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
SPRING, AUTUMN = datetime(2026, 3, 24, 9, 0, tzinfo=BERLIN), datetime(2026, 10, 20, 9, 0, tzinfo=BERLIN)
MARCH = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def sat(at: datetime, stage: int = 1, told_at: datetime | None = None, morning: int = 2) -> list[AnyEntry]:
    """One calm session with everything told. ``at`` is local time; the next morning is told by the same clock."""
    done = session(at, stage=stage, pressed=(pressed(plain(LOW, heavy=False), stage),))
    woke = waking_day(done.ended_at)
    wakes = datetime(woke.year, woke.month, woke.day, 7, 30, tzinfo=at.tzinfo)
    told = MorningReport(
        id=new_id(), at=told_at or wakes, day=woke, session=done.session, back=morning, hip=None, sore=1
    )
    before = check_in(at - 5 * MINUTE, pain_this_morning=None, after_last=None)
    return [before, done, after(done.ended_at + MINUTE, done.session, peak=2), told]


def six_days(start: datetime, hour: int = 9) -> list[AnyEntry]:
    """Six sessions at one hour of the local clock, whatever the clock does in between."""
    days = (start.date() + timedelta(days=number) for number in range(6))
    return [each for day in days for each in sat(datetime(day.year, day.month, day.day, hour, 0, tzinfo=start.tzinfo))]


def risen(start: datetime) -> list[AnyEntry]:
    """Stage 1 for six days, stage 2 for four, stage 3 for four; the last morning is on the fifteenth day."""
    entries = six_days(start)
    for number, stage in ((6, 2), (10, 3)):
        yes = start + number * DAY - HOUR
        entries.append(StageChosen(id=new_id(), at=yes, region=LOW.value, stage=stage))
        entries += [each for day in range(4) for each in sat(start + (number + day) * DAY, stage=stage)]
    return entries


def asked_again(at: datetime) -> list[AnyEntry]:
    return [*benign_answers(at), AgeGiven(id=new_id(), at=at, age_years=40)]


def low(entries: list[AnyEntry], now: datetime, start: datetime) -> RegionCourse:
    found = course(with_entries(screened(start - DAY), entries), now).of(LOW)
    assert found is not None
    return found


def course(person: Person, now: datetime) -> Course:
    limits = screen(person, now)
    return course_of(person, open_now(person, limits, now, (LOW,)), limits, now)


def the_last(entries: list[AnyEntry]) -> datetime:
    return max(entry.at for entry in entries)


@pytest.mark.parametrize("start", [SPRING, AUTUMN], ids=["to summer time", "to winter time"])
def test_the_hour_of_daylight_saving_opens_nothing_early_and_holds_nothing_up(start: datetime) -> None:
    entries = six_days(start)
    now = the_last(entries) + HOUR
    assert start.utcoffset() != now.astimezone(BERLIN).utcoffset()
    assert low(entries, now, start).proposed == 2
    five = [each for each in entries if each.at < start + 4 * DAY]
    assert low(five, the_last(five) + HOUR, start).proposed is None


@pytest.mark.parametrize("start", [SPRING, AUTUMN], ids=["to summer time", "to winter time"])
def test_72_hours_are_real_hours_also_when_the_clock_changes_in_between(start: datetime) -> None:
    entries = six_days(start)
    change = the_last(entries) + HOUR
    entries += [StageChosen(id=new_id(), at=change, region=LOW.value, stage=2)]
    first = change.astimezone(BERLIN).date()
    for number in range(4):
        day = first + timedelta(days=number)
        entries += sat(datetime(day.year, day.month, day.day, 9, 0, tzinfo=BERLIN), stage=2)
    reached = change.astimezone(UTC) + 72 * HOUR
    told = [each for each in entries if each.at <= reached - MINUTE]
    assert low(told, reached - MINUTE, start).proposed is None
    assert low(entries, the_last(entries) + HOUR, start).proposed == 3


@pytest.mark.parametrize("zone", [AUCKLAND, HONOLULU], ids=["east", "west"])
def test_travel_changes_neither_the_days_nor_the_waiting(zone: tzinfo) -> None:
    """The same instants written down by a clock elsewhere; only what the person calls today is another day."""
    entries = six_days(MARCH)
    moved = [replace(each, at=each.at.astimezone(zone)) for each in entries]
    now = the_last(entries) + HOUR
    assert low(moved, now.astimezone(zone), MARCH) == replace(low(entries, now, MARCH))


@pytest.mark.parametrize("zone", [AUCKLAND, HONOLULU], ids=["east", "west"])
def test_whoever_flies_in_mid_programme_is_never_ahead_of_whoever_stays(zone: tzinfo) -> None:
    at_home = six_days(MARCH)
    left = MARCH + 2 * DAY + 12 * HOUR
    days = (left.astimezone(zone).date() + timedelta(days=number) for number in range(1, 4))
    away = [each for day in days for each in sat(datetime(day.year, day.month, day.day, 9, 0, tzinfo=zone))]
    flown = [each for each in at_home if each.at < left] + away
    for now in (MARCH + 4 * DAY, MARCH + 5 * DAY - MINUTE):
        assert low([e for e in flown if e.at <= now], now, MARCH).proposed is None
    assert low(flown, the_last(flown) + HOUR, MARCH).stage == 1


def test_two_sessions_on_one_day_are_one_day_wherever_the_second_was() -> None:
    """Flying west gives a day of 34 hours; two sessions on it are one day of three."""
    first = sat(datetime(2026, 3, 2, 8, 0, tzinfo=AUCKLAND), told_at=datetime(2026, 3, 2, 6, 30, tzinfo=HONOLULU))
    second = sat(datetime(2026, 3, 2, 7, 0, tzinfo=HONOLULU))
    verdict = low([*first, *second], the_last(second) + HOUR, MARCH).verdict
    assert ("P17", "second") in {(bound.rule, bound.values.get("why")) for bound in verdict.bounds}


def test_a_phone_from_2019_opens_nothing_and_what_hurt_then_still_counts() -> None:
    """Its sessions lie years back: a gap follows, and the six days have to be lived anew."""
    wrong = six_days(datetime(2019, 1, 1, 9, 0, tzinfo=UTC))
    person = with_entries(screened(MARCH), wrong)
    found = course(person, MARCH).of(LOW)
    assert found is not None
    assert (found.stage, found.proposed) == (1, None)
    assert "gap" in {bound.rule for bound in found.verdict.bounds}
    one_more = with_entries(person, [*asked_again(MARCH + MINUTE), *sat(MARCH + HOUR)])
    again = course(one_more, MARCH + 23 * HOUR + HOUR).of(LOW)
    assert again is not None
    assert again.proposed is None


@pytest.mark.parametrize("year", [2031, 2099])
def test_what_a_phone_dates_years_ahead_changes_nothing_until_then(year: int) -> None:
    entries = six_days(MARCH)
    now = the_last(entries) + HOUR
    ahead = sat(datetime(year, 1, 1, 9, 0, tzinfo=UTC))
    choice = StageChosen(id=new_id(), at=datetime(year, 1, 1, 12, 0, tzinfo=UTC), region=LOW.value, stage=2)
    assert low([*entries, *ahead, choice], now, MARCH) == low(entries, now, MARCH)


def test_a_session_that_says_it_began_later_than_it_was_told_of_is_none() -> None:
    entries = six_days(MARCH)
    now = the_last(entries) + HOUR
    done = session(now + DAY, stage=1)
    odd = replace(done, at=now - MINUTE)
    assert low([*entries, odd], now, MARCH).stage == 1


def test_reports_that_come_in_out_of_order_give_the_same_course() -> None:
    entries = six_days(MARCH)
    now = the_last(entries) + HOUR
    person = screened(MARCH - DAY)
    in_turn = course(with_entries(person, entries), now)
    backwards = person
    for entry in reversed(entries):
        backwards = with_entries(backwards, [entry, entry])
    assert course(backwards, now) == in_turn


def test_a_morning_told_days_late_is_not_in_time_and_a_bad_one_still_counts() -> None:
    entries = six_days(MARCH)
    last = entries[-1]
    assert isinstance(last, MorningReport)
    late = replace(last, at=last.at + 3 * DAY)
    calm = low([*entries[:-1], late], late.at + HOUR, MARCH)
    assert calm.proposed is None
    bad = replace(late, back=9)
    assert low([*entries[:-1], bad], late.at + HOUR, MARCH).verdict.decision is Decision.PAUSE


def test_sessions_after_midnight_belong_to_the_day_they_were_done_and_wake_that_same_day() -> None:
    """Done at half past midnight, the next waking at least five hours later is that same morning."""
    entries = [each for number in range(5) for each in sat(MARCH.replace(hour=0, minute=30) + number * DAY)]
    first = entries[3]
    assert isinstance(first, MorningReport)
    assert first.day == MARCH.date()
    assert low(entries, the_last(entries) + HOUR, MARCH - DAY).proposed is None  # the fifth day is not over
    entries += sat(MARCH.replace(hour=0, minute=30) + 5 * DAY)
    assert low(entries, the_last(entries) + HOUR, MARCH - DAY).proposed == 2


def test_around_midnight_two_sessions_minutes_apart_never_stand_for_two_quiet_days() -> None:
    """23:40 and 00:20 are two dates; without a morning in between the first is never whole."""
    late = MARCH.replace(hour=23, minute=40)
    entries = [each for number in range(2) for each in sat(late + number * DAY)]
    entries += sat(late + 40 * MINUTE + DAY)
    assert low(entries, the_last(entries) + HOUR, MARCH - DAY).proposed is None


@pytest.mark.parametrize(("days", "stage"), [(7, 2), (8, 1), (14, 1), (15, 0), (28, 0), (29, 1), (365, 1)])
def test_a_gap_lowers_by_its_length_and_after_a_year_begins_at_stage_one_at_most(days: int, stage: int) -> None:
    entries = six_days(MARCH)
    entries += [StageChosen(id=new_id(), at=the_last(entries) + HOUR, region=LOW.value, stage=2)]
    start = MARCH + 6 * DAY
    entries += sat(start, stage=2)
    now = start + days * DAY
    entries += asked_again(now - MINUTE)
    found = low(entries, now, MARCH)
    assert (found.stage, found.proposed) == (stage, None)


def test_one_calm_session_after_a_years_gap_proposes_nothing() -> None:
    """What was quiet a year ago says nothing of today, also where one session a week is all that was meant."""
    entries = six_days(MARCH)
    again = MARCH + 365 * DAY
    entries += [*asked_again(again - HOUR), *sat(again)]
    assert low(entries, again + 23 * HOUR, MARCH).proposed is None


def doubted(entry: AnyEntry) -> AnyEntry:
    """The same entry, from a device of which nobody knows what its clock said."""
    return replace(entry, clock=DeviceClock(at=entry.at - 9 * 365 * DAY, ahead_ms=0, in_doubt=True))


@pytest.mark.parametrize("kind", ["check_in", "session", "after", "morning"])
def test_whatever_is_in_doubt_proposes_nothing_and_says_why(kind: str) -> None:
    entries = six_days(MARCH)
    now = the_last(entries) + HOUR
    assert low(entries, now, MARCH).proposed == 2
    last = [each for each in entries if each.kind == kind][-1]
    found = low([doubted(each) if each is last else each for each in entries], now, MARCH)
    assert (found.stage, found.proposed) == (1, None)
    assert ("P17", "clock") in {(bound.rule, bound.values.get("why")) for bound in found.verdict.bounds}


def test_a_clock_that_was_wrong_and_known_is_no_doubt() -> None:
    """Sent at once, the server knows how far it was off, and the time is right."""
    entries = six_days(MARCH)
    known = DeviceClock(at=MARCH - 9 * 365 * DAY, ahead_ms=-1, in_doubt=False)
    now = the_last(entries) + HOUR
    assert low([replace(each, clock=known) for each in entries], now, MARCH).proposed == 2


def test_a_yes_in_doubt_is_none_and_a_wish_for_less_counts() -> None:
    entries = six_days(MARCH)
    at = the_last(entries) + HOUR
    for stage, reached in ((2, 1), (0, 0)):
        choice = StageChosen(id=new_id(), at=at, region=LOW.value, stage=stage)
        assert low([*entries, doubted(choice)], at + HOUR, MARCH).stage == reached


@pytest.mark.parametrize("hours", [49, 72, 120])
def test_a_pause_does_not_end_by_what_is_in_doubt(hours: int) -> None:
    entries = six_days(MARCH)
    last = entries[-1]
    assert isinstance(last, MorningReport)
    entries[-1] = replace(last, back=9)
    at = last.at + hours * HOUR
    told = [check_in(at), MorningReport(id=new_id(), at=at, day=at.date(), back=2, hip=None, sore=1)]
    now = at + MINUTE
    assert low([*entries, *told], now, MARCH).verdict.decision > Decision.PAUSE
    for each in told:
        in_doubt = [doubted(other) if other is each else other for other in told]
        assert low([*entries, *in_doubt], now, MARCH).verdict.decision <= Decision.PAUSE


def test_a_bad_morning_in_doubt_pauses_like_any_other() -> None:
    entries = six_days(MARCH)
    last = entries[-1]
    assert isinstance(last, MorningReport)
    bad = doubted(replace(last, back=9))
    assert low([*entries[:-1], bad], last.at + HOUR, MARCH).verdict.decision is Decision.PAUSE
