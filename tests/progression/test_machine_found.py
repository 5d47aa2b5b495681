"""What random histories once found broken, each as the shortest course that shows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from backrack.ladder import Region
from backrack.progression.baseline import Baseline
from backrack.progression.case import Policy
from backrack.progression.course import Course, RegionCourse, course_of
from backrack.progression.decision import Decision
from backrack.progression.standing import Mode, standing
from backrack.record import (
    Answer,
    AnyEntry,
    BodyGiven,
    CheckIn,
    LimbMap,
    MorningReport,
    Person,
    SessionDone,
    StageChosen,
    with_entries,
)
from backrack.screening import screen
from tests.plan.people import screened
from tests.progression.machine.promises import rising_n
from tests.progression.machine.rungs import open_now, plain, pressed
from tests.progression.people import check_in, clearance, new_id
from tests.progression.reports import corrected, settled, something_new
from tests.progression.test_clocks import DAY, HOUR, LOW, MARCH, MINUTE, asked_again, course, low, risen, sat, six_days

FURTHER = LimbMap(left_leg=3)


def paused() -> list[AnyEntry]:
    """A first session with a morning of 9: a pause from 7:30 on the next day on."""
    return sat(MARCH, morning=9)


def at(entries: list[AnyEntry], now: datetime) -> Course:
    return course(with_entries(screened(MARCH - DAY), entries), now)


def test_a_clinician_lifts_the_referral_of_a_pause_that_never_settled_also_after_a_session_in_it() -> None:
    entries = [*paused(), *sat(MARCH + DAY, morning=6)[:3]]
    late = MARCH + 12 * DAY
    assert at(entries, late).standing.mode is Mode.REFERRED
    cleared = [*entries, clearance(late, "REFER"), *asked_again(late + MINUTE)]
    for now in (late + HOUR, late + DAY, late + 3 * DAY):
        lifted = at(cleared, now).of(LOW)
        assert lifted is not None
        assert (lifted.verdict.decision, lifted.stage) == (Decision.STAY, 0)


@pytest.mark.parametrize("how", ["told late", "put right"])
def test_a_calm_morning_of_the_first_day_of_a_pause_told_when_it_may_end_does_not_end_it(how: str) -> None:
    entries = paused()
    began = entries[-1].at
    inside = began + DAY
    sore = MorningReport(id=clearance(inside).id, at=inside, day=inside.date(), back=5, sore=1)
    assert not sore.corrects
    then = [*entries, check_in(inside, pain_this_morning=None, after_last=None)]
    told = began + 49 * HOUR
    late = [replace(sore, at=told, back=2)] if how == "told late" else [sore, corrected(sore, told, back=2)]
    assert at([*then, *late], told + MINUTE).standing.mode is Mode.PAUSED


def test_what_has_gone_15_minutes_later_eases_and_does_not_pause() -> None:
    before, done, *_ = sat(MARCH)
    session = done.id
    off = something_new(MARCH + 10 * MINUTE, session, limbs=FURTHER)
    gone = settled(MARCH + 25 * MINUTE, session)
    stays = settled(MARCH + 25 * MINUTE, session, limbs=FURTHER)
    now = MARCH + HOUR
    assert low([before, done, off, gone], now, MARCH).verdict.decision is Decision.EASE
    assert low([before, done, off, stays], now, MARCH).verdict.decision is Decision.PAUSE
    assert low([before, done, off], now, MARCH).verdict.decision is Decision.PAUSE


def test_a_pause_takes_one_step_down_however_many_sessions_are_done_in_it() -> None:
    entries = six_days(MARCH)
    yes = entries[-1].at + HOUR
    entries += [StageChosen(id=clearance(yes).id, at=yes, region=Region.LOW_BACK.value, stage=2)]
    entries += sat(MARCH + 6 * DAY, stage=2, morning=9)
    assert low(entries, MARCH + 7 * DAY, MARCH).stage == 1
    for number in (7, 8):
        entries += sat(MARCH + number * DAY, stage=1)[:3]
        assert low(entries, MARCH + number * DAY + 2 * HOUR, MARCH).stage == 1


def test_mornings_before_the_first_session_never_make_a_pause_a_referral() -> None:
    """They are what is usual. An uneasy first week and one morning of 8 are a pause, now as a day later."""
    before = [
        MorningReport(id=clearance(woke).id, at=woke, day=woke.date(), back=back, sore=0)
        for back, woke in zip((5, 0, 4), (MARCH - number * DAY for number in (3, 2, 1)), strict=True)
    ]
    entries = [*before, *sat(MARCH), *sat(MARCH + DAY, morning=8)]
    told = entries[-1].at
    person = with_entries(screened(MARCH - 5 * DAY), entries)
    for now in (told + MINUTE, told + DAY, told + 3 * DAY + HOUR):
        found = everywhere(person, now)
        assert {each.verdict.decision for each in found} == {Decision.PAUSE}
        assert all(each.verdict.binding for each in found)


def everywhere(person: Person, now: datetime) -> tuple[RegionCourse, ...]:
    limits = screen(person, now)
    return course_of(person, open_now(person, limits, now, tuple(Region)), limits, now).regions


def test_a_statement_lifts_what_was_told_before_it_also_where_another_report_was_put_right() -> None:
    """Lived through again with what is known now, a sign is still of the moment it was told at."""
    first = sat(MARCH)
    report = first[-1]
    assert isinstance(report, MorningReport)
    entries = [*first, corrected(report, report.at + HOUR, back=1)]
    before, done, off, told = sat(MARCH + DAY)
    assert isinstance(before, CheckIn)
    ill = replace(before, fever_fall_illness=Answer.YES)
    entries += [ill, done, off]
    seen = MARCH + DAY + HOUR
    assert low(entries, seen, MARCH).verdict.decision is Decision.REFER
    entries += [clearance(seen, "REFER"), *asked_again(seen + MINUTE), told]
    for now in (seen + HOUR, seen + 3 * HOUR, told.at + HOUR):
        assert low(entries, now, MARCH).verdict.decision is Decision.STAY


@pytest.mark.parametrize("wanted", [0, 1, 2])
def test_a_wish_for_less_after_a_long_gap_gives_no_more_than_the_gap_does(wanted: int) -> None:
    entries = risen(MARCH)
    gone = MARCH + 13 * DAY + 16 * DAY
    entries += asked_again(gone)
    alone = low(entries, gone + HOUR, MARCH).stage
    less = StageChosen(id=clearance(gone).id, at=gone + MINUTE, region=LOW.value, stage=wanted)
    assert (alone, low([*entries, less], gone + HOUR, MARCH).stage) == (1, min(wanted, 1))


def test_a_body_told_and_put_back_before_the_next_session_is_as_if_it_had_never_been_told() -> None:
    yes = MARCH + 6 * DAY - HOUR
    entries: list[AnyEntry] = [*six_days(MARCH), StageChosen(id=new_id(), at=yes, region=LOW.value, stage=2)]
    entries += [each for day in range(4) for each in sat(MARCH + (6 + day) * DAY, stage=2)]
    yes = entries[-1].at + MINUTE
    entries += [StageChosen(id=new_id(), at=yes, region=LOW.value, stage=3), *sat(yes + HOUR, stage=3)]
    person, told = with_entries(screened(MARCH - 5 * DAY), entries), entries[-1].at + HOUR
    body = person.of(BodyGiven)[-1]
    other = with_entries(person, [replace(body, id=new_id(), at=told, mass_kg=95.0)])
    back = with_entries(other, [replace(body, id=new_id(), at=told + HOUR)])
    now = told + 2 * HOUR
    never, heavier, again = (everywhere(each, now)[LOW_BACK] for each in (person, other, back))
    assert heavier.stage < never.stage == 3
    assert rising(heavier) <= rising(never)
    assert (again.stage, again.spans, again.verdict) == (never.stage, never.spans, never.verdict)


LOW_BACK = list(Region).index(LOW)


def rising(found: RegionCourse) -> float:
    return rising_n(found.ladder, found.stage)


@pytest.mark.parametrize("late", [timedelta(0), 3 * HOUR, DAY, 3 * DAY])
def test_a_second_bad_morning_within_14_days_of_the_first_refers_however_late_it_is_told(late: timedelta) -> None:
    begun = MARCH + 13 * DAY
    *told, bad = sat(begun, morning=9)
    calm_days = [check_in(MARCH + day * DAY + 2 * HOUR, after_last=None) for day in (1, 2, 3)]
    entries = [*paused(), *calm_days, *asked_again(MARCH + 4 * DAY), *told, replace(bad, at=bad.at + late)]
    found = at(sorted(entries, key=lambda entry: entry.at), bad.at + late + MINUTE).of(LOW)
    assert found is not None
    assert found.verdict.decision is Decision.REFER
    assert [bound.rule for bound in found.verdict.binding] == ["P26"]


@pytest.mark.parametrize(("told_after", "mode"), [(6 * DAY, Mode.ACTIVE), (30 * DAY, Mode.REFERRED)])
def test_a_calm_morning_told_after_seven_days_of_a_pause_opens_no_referral(told_after: timedelta, mode: Mode) -> None:
    entries = paused()
    began = entries[-1].at
    calm = began + 3 * DAY
    morning = MorningReport(id=new_id(), at=began + told_after, day=calm.date(), back=2, sore=1)
    entries += [check_in(calm, pain_this_morning=None, after_last=None), morning]
    person, now = with_entries(screened(MARCH - DAY), entries), began + told_after + MINUTE
    assert standing(person, Baseline(2, 0), now).mode is mode
    assert at(entries, now).standing.mode is mode


def told_late_and_put_right() -> list[AnyEntry]:
    """A pause that settled; later a bad morning, told days after it: a second pause. Then it is said to be wrong."""
    calm_days = [check_in(MARCH + day * DAY + 2 * HOUR, after_last=None) for day in (1, 2, 3)]
    sessions = [sat(MARCH + day * DAY) for day in (4, 5, 6, 7)]
    *told, morning = sessions[1]
    assert isinstance(morning, MorningReport)
    sessions[1] = told
    bad = replace(morning, at=TOLD_LATE, back=9)
    right = corrected(bad, TOLD_LATE + HOUR, back=2)
    entries = [*paused(), *calm_days, *(each for session in sessions for each in session), bad, right]
    return sorted(entries, key=lambda entry: entry.at)


TOLD_LATE = MARCH + 7 * DAY + 3 * HOUR


def test_a_referral_stays_also_when_the_late_report_it_came_from_was_put_right() -> None:
    entries = told_late_and_put_right()
    for hours in (2, 72, 74, 14 * 24):  # what was put right binds for 72 hours
        found = at(entries, TOLD_LATE + hours * HOUR)
        assert found.standing.mode is Mode.REFERRED
        low_back = found.of(LOW)
        assert low_back is not None
        assert (low_back.verdict.decision, low_back.proposed) == (Decision.REFER, None)


@pytest.mark.parametrize("hours", [24, 80])
def test_a_clinicians_statement_ends_such_a_referral(hours: int) -> None:
    when = TOLD_LATE + hours * HOUR
    cleared = [*told_late_and_put_right(), clearance(when, "REFER"), *asked_again(when + MINUTE)]
    for later in (HOUR, DAY, 5 * DAY):
        assert at(cleared, when + later).standing.mode is not Mode.REFERRED


def test_a_statement_about_a_visit_before_the_referral_ends_nothing() -> None:
    when = TOLD_LATE + 80 * HOUR
    before = replace(clearance(when, "REFER"), seen_on=(MARCH + 5 * DAY).date())
    assert at([*told_late_and_put_right(), before], when + HOUR).standing.mode is Mode.REFERRED


@pytest.mark.parametrize(("told_after", "opens"), [(timedelta(0), True), (3 * HOUR, True), (2 * DAY, False)])
def test_soreness_told_days_after_its_morning_is_no_quiet_morning(told_after: timedelta, opens: bool) -> None:
    entries = six_days(MARCH)
    *rest, last = entries
    assert isinstance(last, MorningReport)
    unasked = replace(last, sore=None)
    right = corrected(unasked, last.at + told_after + MINUTE, sore=0)
    now = right.at + MINUTE
    assert low([*rest, unasked, right], now, MARCH).proposed == (2 if opens else None)
    assert low([*rest, unasked, replace(right, sore=9)], now, MARCH).verdict.decision <= Decision.EASE


@pytest.mark.parametrize(("weeks", "stage"), [(0, 2), (5, 1)])
def test_who_begins_again_after_weeks_with_a_lighter_body_begins_with_the_first_stage(weeks: int, stage: int) -> None:
    person = screened(MARCH - 5 * DAY)
    body = person.of(BodyGiven)[-1]
    second = MARCH + 6 * DAY
    yes = StageChosen(id=new_id(), at=second - HOUR, region=LOW.value, stage=2)
    lived = [
        replace(each, pressed=(pressed(plain(LOW, heavy=True), each.stage or 1),))
        if isinstance(each, SessionDone)
        else each
        for each in [*six_days(MARCH), yes, *sat(second, stage=2)]
    ]
    now = second + DAY + timedelta(weeks=weeks)
    heavy, light = (
        replace(body, id=new_id(), at=at, mass_kg=mass_kg) for at, mass_kg in ((MARCH - DAY, 95.0), (now, 70.0))
    )
    person = with_entries(person, [heavy, *lived, light, *asked_again(now + MINUTE)])
    assert everywhere(person, now + HOUR)[LOW_BACK].stage == stage


@pytest.mark.parametrize("late", [timedelta(0), 3 * HOUR, DAY, 3 * DAY])
def test_a_bad_week_refers_under_the_first_rules_however_late_its_last_morning_is_told(late: timedelta) -> None:
    days = [sat(MARCH + day * DAY, morning=5 if day else 4) for day in (0, 2, 4, 6)]
    *told, last = (each for day in days for each in day)
    now = last.at + late + MINUTE
    person = with_entries(screened(MARCH - DAY), [*told, replace(last, at=last.at + late)])
    limits = screen(person, now)
    found = course_of(person, open_now(person, limits, now, (LOW,)), limits, now, policy=Policy.V1).of(LOW)
    assert found is not None
    assert ("P27", Decision.REFER) in {(bound.rule, bound.decision) for bound in found.verdict.bounds}
