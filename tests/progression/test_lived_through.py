"""Moments and edges of a course that is lived through again, and of where a person stands: one exact case for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from backrack.ladder import Ladder, Region
from backrack.progression.accounts import accounts_of
from backrack.progression.baseline import Baseline
from backrack.progression.course import Course, RegionCourse, course_of
from backrack.progression.decision import Decision
from backrack.progression.replay import changed_later
from backrack.progression.standing import Mode, standing
from backrack.record import (
    Answer,
    AnyEntry,
    BaselineGiven,
    BodyGiven,
    LimbMap,
    MorningReport,
    Person,
    SessionDone,
    StageChosen,
    with_entries,
)
from backrack.screening import screen
from tests.plan.people import screened
from tests.progression.machine.rungs import open_now, plain
from tests.progression.people import check_in, clearance, new_id
from tests.progression.reports import settled, something_new, taken_back
from tests.progression.test_clocks import DAY, HOUR, LOW, MARCH, MINUTE, asked_again, risen, sat, six_days
from tests.screening.people import answered

WEEK = timedelta(days=7)


def course(entries: Sequence[AnyEntry], now: datetime, *ladders: Ladder) -> Course:
    person = known(entries)
    limits = screen(person, now)
    return course_of(person, ladders or open_now(person, limits, now, tuple(Region)), limits, now)


def known(entries: Sequence[AnyEntry]) -> Person:
    return with_entries(screened(MARCH - DAY), sorted(entries, key=lambda entry: entry.at))


def of(entries: Sequence[AnyEntry], now: datetime, region: Region = LOW) -> RegionCourse:
    found = course(entries, now).of(region)
    assert found is not None
    return found


def chosen(at: datetime, stage: int) -> StageChosen:
    return StageChosen(id=new_id(), at=at, region=LOW.value, stage=stage)


# --- a pause of one region --------------------------------------------------------------------------------------------


def with_a_bad_neck() -> tuple[list[AnyEntry], datetime]:
    *told, last = risen(MARCH)
    assert isinstance(last, MorningReport)
    return [*told, replace(last, neck=9)], last.at


def test_a_pause_that_one_region_asks_for_takes_a_step_from_every_region_and_closes_sessions() -> None:
    entries, told = with_a_bad_neck()
    low, neck = of(entries, told + MINUTE), of(entries, told + MINUTE, Region.NECK)
    assert (low.verdict.decision, neck.verdict.decision) == (Decision.PAUSE, Decision.PAUSE)
    assert (low.stage, low.verdict.stage_next, low.verdict.session_allowed) == (2, 2, False)
    assert neck.stage == 0
    *calm, last = sat(MARCH)
    assert of([*calm, replace(last, neck=9)], last.at + MINUTE).stage == 0


def test_a_pause_says_until_when_it_lasts_at_least_and_what_brought_it() -> None:
    entries, told = with_a_bad_neck()
    found = course(entries, told + MINUTE)
    assert [each.paused_until for each in found.regions] == [told + 48 * HOUR] * 3
    assert found.standing.mode is Mode.PAUSED
    for later in (MINUTE, 10 * HOUR):
        bound = course(entries, told + later).standing.bound
        assert bound is not None
        assert (bound.rule, bound.at) == ("P10", told)


def test_a_pause_that_never_settles_is_a_referral_from_the_end_of_its_seven_days_on() -> None:
    entries, told = with_a_bad_neck()
    for later in (WEEK + MINUTE, 30 * DAY):
        low = of(entries, told + later)
        assert low.verdict.decision is Decision.REFER
        assert low.lock is not None
        assert low.lock.at == told + WEEK + timedelta.resolution
        assert low.paused_until is None


@pytest.mark.parametrize("later", [8 * DAY, 12 * DAY, 40 * DAY])
def test_so_it_is_where_a_session_was_done_in_the_pause_whenever_somebody_looks(later: timedelta) -> None:
    entries = sat(MARCH, morning=9)
    began = entries[-1].at
    found = of([*entries, *sat(MARCH + DAY)[:3]], began + later)
    assert found.lock is not None
    assert [each.at for each in (found.decided[-1], found.lock)] == [began + WEEK + timedelta.resolution] * 2


# --- where a person stands --------------------------------------------------------------------------------------------


def test_standing_tells_when_a_pause_began_when_it_may_end_and_when_it_became_a_referral() -> None:
    entries = sat(MARCH, morning=9)
    began = entries[-1].at
    paused = standing(known(entries), Baseline(2, 0), began + HOUR)
    assert (paused.mode, paused.until, paused.last_pause) == (Mode.PAUSED, began + 48 * HOUR, began)
    assert paused.last_ease is None
    referred = standing(known(entries), Baseline(2, 0), began + 9 * DAY)
    assert referred.bound is not None
    assert (referred.mode, referred.bound.at) == (Mode.REFERRED, began + WEEK)


@pytest.mark.parametrize(("told_after", "mode"), [(WEEK, Mode.ACTIVE), (WEEK + timedelta.resolution, Mode.REFERRED)])
def test_a_calm_morning_is_told_in_time_up_to_the_end_of_the_seventh_day(told_after: timedelta, mode: Mode) -> None:
    entries = sat(MARCH, morning=9)
    began = entries[-1].at
    calm = began + 3 * DAY
    told = MorningReport(id=new_id(), at=began + told_after, day=calm.date(), back=2, sore=1)
    before = check_in(calm, pain_this_morning=None, after_last=None)
    assert standing(known([*entries, before, told]), Baseline(2, 0), began + 8 * DAY).mode is mode


@pytest.mark.parametrize(("off_after", "decision"), [(10, Decision.EASE), (110, Decision.PAUSE)])
def test_what_had_gone_counts_as_lasting_where_nobody_said_so_within_two_hours_of_the_session(
    off_after: int, decision: Decision
) -> None:
    before, done, *_ = sat(MARCH)
    assert isinstance(done, SessionDone)
    off = something_new(done.ended_at + off_after * MINUTE, done.session, limbs=LimbMap(left_leg=3))
    gone = settled(off.at + 70 * MINUTE, done.session)
    assert of([before, done, off, gone], gone.at + MINUTE).verdict.decision is decision


# --- a yes and what stood then ----------------------------------------------------------------------------------------


def on_the_floor() -> tuple[list[AnyEntry], datetime]:
    """Eased by a stop in the first session; ten calm days on the floor since: the first stage is open."""
    before, done, off, told = sat(MARCH)
    hurt = replace(off, peak=9)
    entries = [before, done, hurt, told]
    entries += [each for day in range(1, 11) for each in sat(MARCH + day * DAY, stage=0)]
    return entries, entries[-1].at + HOUR


def test_a_yes_while_answers_close_the_rack_never_counts() -> None:
    entries, now = on_the_floor()
    assert of(entries, now).proposed == 1
    assert of([*entries, chosen(now, 1)], now + MINUTE).stage == 1
    closed = answered("RF10", Answer.YES, now - MINUTE)
    assert not screen(known([*entries, closed]), now).passed
    opened = [*asked_again(now + HOUR), clearance(now + HOUR, "RF10")]
    assert of([*entries, closed, chosen(now, 1), *opened], now + 2 * HOUR).stage == 0


def test_a_yes_while_a_pause_stands_that_no_session_brought_never_counts() -> None:
    entries, now = on_the_floor()
    bad = check_in(now - MINUTE, pain_this_morning=9, pain_now=9, distal_now=3)
    assert course([*entries, bad], now).standing.mode is not Mode.ACTIVE
    assert of([*entries, bad, chosen(now, 1)], now + MINUTE).stage == 0


def test_at_the_top_the_reason_to_stay_is_the_top() -> None:
    whole = plain(LOW, heavy=False)
    short = replace(whole, stages=whole.stages[:2])
    entries = six_days(MARCH)
    found = course(entries, entries[-1].at + HOUR, short).of(LOW)
    assert found is not None
    bounds = [(bound.rule, bound.values["why"]) for bound in found.verdict.bounds]
    assert (found.verdict.decision, found.proposed, bounds) == (Decision.STAY, None, [("P24", "top")])


# --- what is told late, and another body ------------------------------------------------------------------------------


def test_what_is_told_at_the_moment_the_next_session_begins_is_told_late() -> None:
    first, second = sat(MARCH), sat(MARCH + DAY)
    began = second[1].at - timedelta(minutes=8)
    for at, late in ((began - timedelta.resolution, False), (began, True)):
        told = [*first[:3], replace(first[3], at=at), *second]
        assert changed_later(accounts_of(known(told))) is late


def test_a_step_back_by_what_was_told_late_and_withdrawn_ends_by_itself_after_three_days() -> None:
    entries = risen(MARCH)
    now = entries[-1].at + HOUR
    assert of(entries, now).stage == 3
    *_, off, _ = entries[-8:-4]
    late = replace(off, id=new_id(), at=entries[-4].at + 2 * HOUR, corrects=off.id, peak=9)
    withdrawn = [*entries, late, taken_back(late.at + HOUR, late)]
    assert [of(withdrawn, late.at + later).stage for later in (2 * HOUR, 70 * HOUR, 74 * HOUR)] == [2, 2, 3]


def test_a_step_after_another_body_is_not_taken_back_by_the_next_session() -> None:
    entries = six_days(MARCH)
    now = entries[-1].at + HOUR
    body = known(entries).of(BodyGiven)[-1]
    other = replace(body, id=new_id(), at=MARCH + 4 * DAY + HOUR, mass_kg=body.mass_kg + 1)
    said = [*entries, other, chosen(now, 2)]
    said += sat(now + HOUR, stage=2)[:3]
    assert of(said, now + 3 * HOUR).stage == 2


def test_a_long_time_away_after_a_step_back_lowers_to_what_is_less_of_both() -> None:
    *told, off, last = risen(MARCH)
    hurt = replace(off, peak=9)
    eased = [*told, hurt, last]
    assert of(eased, last.at + HOUR).stage == 2
    gone = last.at + 16 * DAY
    assert of([*eased, *asked_again(gone)], gone + HOUR).stage == 1


# --- nobody said what is usual ----------------------------------------------------------------------------------------


def of_nobody_usual(entries: Sequence[AnyEntry]) -> RegionCourse:
    whole = screened(MARCH - DAY)
    kept = [each for each in whole.entries if not isinstance(each, BaselineGiven)]
    person, now = with_entries(replace(whole, entries=()), [*kept, *entries]), entries[-1].at + HOUR
    found = course_of(person, (plain(LOW, heavy=False),), screen(person, now), now).of(LOW)
    assert found is not None
    return found


@pytest.mark.parametrize(("back", "decision"), [(2, Decision.STAY), (3, Decision.EASE), (4, Decision.PAUSE)])
def test_where_nobody_said_what_is_usual_no_pain_is(back: int, decision: Decision) -> None:
    found = of_nobody_usual(sat(MARCH, morning=back))
    assert found.verdict.evidence["usual"] == 0
    assert found.verdict.decision is decision


def test_where_nobody_said_how_far_is_usual_nothing_is() -> None:
    before, done, _, told = sat(MARCH)
    spread = something_new(MARCH + 10 * MINUTE, done.id, limbs=LimbMap(left_leg=1))
    assert of_nobody_usual([before, done, spread, told]).verdict.decision is Decision.PAUSE
