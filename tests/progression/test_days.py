"""What is told of days without a session speaks against a stage at the moment it is told, and never for one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from backrack.ladder import Region
from backrack.progression import Decision, Mode
from backrack.progression.baseline import Baseline
from backrack.progression.case import Case, Event, Policy, Profile, Settled, Sitting, Situation, State
from backrack.progression.course import Course, RegionCourse
from backrack.progression.days import Days
from backrack.progression.policy import decide
from backrack.record import Answer, AnyEntry, MorningReport, StageChosen
from tests.progression.machine.rungs import plain
from tests.progression.people import DAY_ONE, check_in, clearance, new_id, person, session
from tests.progression.reports import corrected, morning, taken_back
from tests.progression.test_clocks import DAY, HOUR, LOW, MARCH, MINUTE, asked_again, risen, sat
from tests.progression.test_lived_through import course as course_of_all

AFTER = MARCH + 15 * DAY - 2 * HOUR
"""The first morning that no session was before: the last of fourteen was two days ago. Stage 3 of the low back."""
WEEK = [morning(MARCH - (8 - number) * DAY, 2) for number in range(7)]


def lived(*told: AnyEntry) -> list[AnyEntry]:
    """A week of mornings at 2 before the first session, six weeks' worth of answers, stage 3, and what is told then."""
    return [*WEEK, *risen(MARCH), *told]


def bad(at: datetime, back: int = 5, **told: object) -> MorningReport:
    return morning(at, back, **told)


def course(entries: Sequence[AnyEntry], now: datetime) -> Course:
    """Of the low back alone: on another ladder the person still stands at stage 1, and refers sooner."""
    return course_of_all(entries, now, plain(LOW, heavy=False))


def of(entries: Sequence[AnyEntry], now: datetime) -> RegionCourse:
    (found,) = course(entries, now).regions
    return found


def stages(entries: Sequence[AnyEntry], now: datetime) -> tuple[int, int]:
    found = course_of_all(entries, now)
    low, neck = found.of(LOW), found.of(Region.NECK)
    assert low is not None and neck is not None
    return low.stage, neck.stage


def test_a_bad_morning_without_a_session_is_a_step_back_from_the_moment_it_was_told() -> None:
    assert of(lived(), AFTER).stage == 3
    found = of(lived(bad(AFTER)), AFTER + MINUTE)
    assert (found.stage, found.verdict.decision, found.since) == (2, Decision.EASE, AFTER)
    assert [(each.at, each.session) for each in found.decided if each.verdict.decision is Decision.EASE] == [
        (AFTER, None)
    ]
    assert {bound.rule for bound in found.verdict.binding} == {"W2"}


def test_calm_mornings_after_it_give_nothing_back_and_it_is_held_against_one_stage_only() -> None:
    calm = [morning(AFTER + day * DAY, 2) for day in (1, 2)]
    for now in (AFTER + HOUR, AFTER + 2 * DAY + HOUR):
        assert of(lived(bad(AFTER), *calm), now).stage == 2


def test_what_further_bad_mornings_add_up_to_is_another_step_and_then_a_referral() -> None:
    entries = lived(*(bad(AFTER + day * DAY) for day in range(3)))
    assert [of(entries, AFTER + day * DAY + HOUR).stage for day in range(2)] == [2, 1]
    last = of(entries, AFTER + 2 * DAY + HOUR)
    assert (last.verdict.decision, last.lock and last.lock.rule) == (Decision.REFER, "W3")


def test_told_three_days_late_it_counts_from_then_on() -> None:
    late = bad(AFTER + 3 * DAY, day=AFTER.date())
    assert of(lived(late), AFTER + 3 * DAY - MINUTE).stage == 3
    assert of(lived(late), AFTER + 3 * DAY + MINUTE).stage == 2


@pytest.mark.parametrize("days", [(17, 18), (18, 19), (17, 19), (16, 17), (16,)])
def test_what_was_told_neither_comes_to_a_referral_nor_ends_one_by_waiting(days: tuple[int, ...]) -> None:
    """Also where all questions are to be answered again meanwhile, which is on day 27."""
    told = [bad(MARCH + day * DAY - 2 * HOUR, 5) for day in days]
    entries = lived(*sat(MARCH + 15 * DAY, stage=3, morning=7), *told)
    found = [of(entries, MARCH + day * DAY).verdict.decision for day in range(days[-1] + 1, 40)]
    assert found == found[:1] * len(found) or Decision.REFER not in found


def test_questions_to_be_answered_again_keep_the_stage_now_and_leave_the_way_as_it_was() -> None:
    entries = lived()
    before, after = of(entries, MARCH + 26 * DAY), of(entries, MARCH + 27 * DAY)
    rules = [{bound.rule for bound in each.verdict.bounds} for each in (before, after)]
    assert ["P25" in each for each in rules] == [False, True]
    ways = [[(span.stage, span.since) for span in each.spans[:-1]] for each in (before, after)]
    assert ways[0] == ways[1] == [(span.stage, span.since) for span in of(entries, MARCH + 15 * DAY).spans]


def test_each_region_hears_its_own_morning() -> None:
    assert stages(lived(), AFTER + MINUTE) == (3, 1)
    assert stages(lived(bad(AFTER, 2, neck=4)), AFTER + MINUTE) == (3, 0)
    assert stages(lived(bad(AFTER, 4, neck=2)), AFTER + MINUTE) == (2, 1)


def test_the_questions_of_a_day_tell_a_morning_too() -> None:
    asked = check_in(AFTER, pain_this_morning=5, after_last=None)
    assert of(lived(asked), AFTER + MINUTE).stage == 2


def test_a_morning_after_a_session_is_that_sessions_and_counts_once() -> None:
    *before, told = sat(MARCH + 14 * DAY, stage=3, morning=5)
    assert of(lived(*before, told), told.at + DAY).stage == 2


def test_a_morning_told_before_a_session_of_the_same_night_is_none_of_that_session() -> None:
    """Who sits at five in the morning sleeps after it; what was told at four was no answer to it."""
    told = bad(AFTER.replace(hour=4))
    done = session(AFTER.replace(hour=5), stage=3)
    assert of(lived(told), told.at + MINUTE).stage == 2
    assert of(lived(told, done), done.at + MINUTE).stage == 2


def test_mornings_before_the_first_session_say_what_is_usual_and_are_no_step() -> None:
    assert of([*WEEK, bad(MARCH - HOUR), *risen(MARCH)], AFTER).stage == 3


def test_put_right_later_it_stays_a_step_and_undone_at_once_it_was_never_told() -> None:
    told = bad(AFTER)
    assert of(lived(told, corrected(told, AFTER + HOUR, back=2)), AFTER + DAY).stage == 2
    assert of(lived(told, corrected(told, AFTER + HOUR, back=2)), AFTER + 5 * DAY).stage == 2
    assert of(lived(told, taken_back(AFTER + 5 * MINUTE, told)), AFTER + DAY).stage == 3


def test_a_yes_after_it_is_refused() -> None:
    yes = StageChosen(id=new_id(), at=AFTER + MINUTE, region=LOW.value, stage=4)
    assert of(lived(yes), AFTER + HOUR).stage == 4
    assert of(lived(bad(AFTER), yes), AFTER + HOUR).stage == 2
    assert of(lived(yes, bad(AFTER + HOUR)), AFTER + 2 * HOUR).stage == 3


# --- a morning as bad as P10, and three bad days ----------------------------------------------------------------------


def test_a_morning_of_eight_pauses_takes_a_step_and_its_pause_ends_with_a_calm_morning() -> None:
    entries = lived(
        bad(AFTER, 8), morning(AFTER + 2 * DAY, 2), check_in(AFTER + 2 * DAY + MINUTE, after_last=None),
        bad(AFTER + 4 * DAY, 3),
    )  # fmt: skip
    held = course(entries, AFTER + DAY)
    low = held.of(LOW)
    assert low is not None
    assert (held.standing.mode, low.stage, low.paused_until) == (Mode.PAUSED, 2, AFTER + 48 * HOUR)
    for later in (2 * DAY + HOUR, 4 * DAY + HOUR):
        free = course(entries, AFTER + later)
        assert (free.standing.mode, free.regions[0].stage, free.regions[0].paused_until) == (Mode.ACTIVE, 2, None)


def test_what_adds_up_in_a_pause_is_another_step_as_it_ends_and_is_told_by_its_rule_alone() -> None:
    yes, calm = StageChosen(id=new_id(), at=AFTER, region=LOW.value, stage=4), AFTER + 4 * DAY
    limbs = check_in(calm + MINUTE, after_last=None)
    found = of(lived(yes, bad(AFTER + DAY, 8), bad(AFTER + 2 * DAY, 5), morning(calm, 2), limbs), calm + HOUR)
    assert (found.stage, found.verdict.decision) == (2, Decision.EASE)
    assert {bound.rule for bound in found.verdict.bounds} == {"W2", "P18", "P21"}


def test_a_pause_that_grows_to_a_referral_for_one_region_is_one_for_all_with_what_would_change_each() -> None:
    ladders = plain(LOW, heavy=False), plain(Region.NECK, heavy=False)
    entries = lived(bad(AFTER, 8, neck=2), bad(AFTER + DAY, 6, neck=2), bad(AFTER + 2 * DAY, 2, neck=7))
    assert course_of_all(entries, AFTER + 2 * DAY - MINUTE, *ladders).standing.mode is Mode.PAUSED
    found = course_of_all(entries, AFTER + 2 * DAY + MINUTE, *ladders)
    assert found.standing.mode is Mode.REFERRED
    for each in found.regions:
        assert (each.verdict.decision, each.lock and each.lock.rule) == (Decision.REFER, "W3")
        assert each.verdict.with_changes[0][0].decision is Decision.REFER


def test_what_was_told_as_the_first_session_began_is_heard() -> None:
    assert settled(days(morning(DAY_ONE, 9)), DAY_ONE)[0].morning == 9


def test_where_no_chart_is_known_four_above_usual_pause_and_a_second_pause_refers() -> None:
    def pause(at: datetime) -> list[AnyEntry]:
        return [bad(at, 6), morning(at + 2 * DAY, 2), check_in(at + 2 * DAY + MINUTE, after_last=None)]

    entries = [*risen(MARCH), *pause(AFTER), *pause(AFTER + 4 * DAY)]
    assert course(entries, AFTER + HOUR).standing.mode is Mode.PAUSED
    assert course(entries, AFTER + 3 * DAY).standing.mode is Mode.ACTIVE
    found = of(entries, AFTER + 4 * DAY + HOUR)
    assert (found.verdict.decision, found.lock and found.lock.rule) == (Decision.REFER, "P26")


def test_three_days_that_pain_closed_are_a_pause_and_a_step() -> None:
    days = [check_in(AFTER + day * DAY, pain_now=6, pain_this_morning=None, after_last=None) for day in range(3)]
    assert of(lived(*days[:2]), AFTER + DAY + HOUR).stage == 3
    found = of(lived(*days), AFTER + 2 * DAY + HOUR)
    assert (found.stage, found.verdict.decision) == (2, Decision.PAUSE)
    assert [each.at for each in found.decided if {bound.rule for bound in each.verdict.binding} == {"gate3"}] == [
        AFTER + 2 * DAY
    ]
    calm = [*days[:2], check_in(AFTER + 2 * DAY, pain_now=5, pain_this_morning=None, after_last=None)]
    assert of(lived(*calm), AFTER + 2 * DAY + HOUR).stage == 3


def test_a_lock_that_a_clinician_lifts_leaves_what_was_told_after_the_statement() -> None:
    numb = check_in(AFTER, numbness_bladder_bowel=Answer.YES, pain_this_morning=None, after_last=None)
    said = [clearance(AFTER + DAY, "REFER", "MS_numbness"), *asked_again(AFTER + DAY + MINUTE)]
    assert course(lived(numb), AFTER + HOUR).standing.mode is Mode.EMERGENCY
    entries = lived(numb, *said, bad(AFTER + 2 * DAY, 8))
    assert course(entries, AFTER + DAY + HOUR).standing.mode is Mode.ACTIVE
    assert course(entries, AFTER + 2 * DAY + HOUR).standing.mode is Mode.PAUSED


# --- the reports of a day ---------------------------------------------------------------------------------------------


def days(*told: AnyEntry, binding_at: datetime | None = None) -> Days:
    return Days(person(session(DAY_ONE), *told), Baseline(2, 0), binding_at)


SECOND = DAY_ONE + 2 * DAY


def settled(found: Days, moment: datetime, region: Region = LOW) -> list[Settled]:
    return list(found.by(region, moment))


def test_a_day_is_the_worst_told_of_it_by_a_moment_and_as_old_as_its_morning() -> None:
    asked = check_in(SECOND + HOUR, pain_now=7, distal_now=1, pain_this_morning=None, after_last=None)
    found = days(morning(SECOND, 3), morning(SECOND + 2 * HOUR, 2), asked)
    first = Settled(SECOND, 3, None)
    assert settled(found, SECOND - MINUTE) == []
    assert settled(found, SECOND) == [first]
    assert settled(found, SECOND + HOUR) == [Settled(SECOND, 3, 1, now=7)]
    assert settled(found, SECOND + 3 * HOUR) == [Settled(SECOND + 2 * HOUR, 3, 1, now=7)]


def test_the_morning_after_a_session_is_left_out_and_what_else_was_told_that_day_is_not() -> None:
    next_day = DAY_ONE + DAY
    asked = check_in(next_day, pain_now=4, distal_now=0, pain_this_morning=6, after_last=None)
    assert settled(days(morning(next_day, 6), asked), next_day + HOUR) == [Settled(next_day, None, 0, now=4)]


def test_what_moved_further_down_nobody_said_how_far_is_the_furthest() -> None:
    asked = check_in(SECOND, moved_further_down=Answer.NOT_SURE, after_last=None)
    assert settled(days(asked), SECOND)[0].distal == 4


def test_a_morning_that_has_not_come_and_one_of_before_the_first_session_are_left_out() -> None:
    ahead = morning(SECOND, 9, day=(SECOND + DAY).date())
    before = morning(DAY_ONE - HOUR, 9)
    assert settled(days(ahead, before), SECOND + HOUR) == []
    assert settled(Days(person(morning(SECOND, 9)), Baseline(2, 0)), SECOND) == []


def test_with_hindsight_only_what_still_binds_is_heard() -> None:
    wrong = morning(SECOND, 9)
    right = corrected(wrong, SECOND + HOUR, back=2)
    binds_until = SECOND + HOUR + 72 * HOUR
    for at, score in ((None, 9), (binds_until - MINUTE, 9), (binds_until, 2)):
        assert settled(days(wrong, right, binding_at=at), SECOND + 5 * DAY)[0].morning == score


def test_old_days_are_kept_for_their_mornings_alone() -> None:
    """Only the last twelve can be of the three running."""
    asked = [check_in(SECOND + day * DAY, pain_this_morning=None, after_last=None) for day in range(14)]
    found = days(morning(SECOND, 3), *asked)
    told = settled(found, SECOND + 20 * DAY)
    assert [each.at for each in told] == [SECOND, *(SECOND + day * DAY for day in range(2, 14))]


def test_a_moment_is_a_turn_where_something_may_speak_against_a_stage() -> None:
    calm, closed, further = (
        check_in(SECOND + number * DAY, pain_this_morning=None, after_last=None, **told)
        for number, told in enumerate(({"pain_now": 5}, {"pain_now": 6}, {"distal_now": 1}))
    )
    found = days(calm, closed, further, morning(SECOND + 3 * DAY, 2))
    assert found.moments(SECOND, SECOND + 3 * DAY) == [SECOND + day * DAY for day in (1, 2, 3)]
    assert found.turns == {SECOND + day * DAY for day in (1, 2, 3)}


@pytest.mark.parametrize("region", Region)
def test_pain_told_with_the_questions_is_every_regions(region: Region) -> None:
    asked = check_in(SECOND, pain_this_morning=6, after_last=None)
    assert settled(days(asked), SECOND, region)[0].morning == 6


@pytest.mark.parametrize("calm_day", [None, 1, 2, 3])
@pytest.mark.parametrize(("pause", "decision"), [(14 * DAY - MINUTE, Decision.REFER), (14 * DAY, Decision.PAUSE)])
def test_a_second_pause_by_a_day_counts_from_that_day_whatever_was_told_of_later_ones(
    calm_day: int | None, pause: timedelta, decision: Decision
) -> None:
    """Under the first rules, where pain alone counts; a morning of 9 told three days late."""
    day = datetime(MARCH.year, MARCH.month, 20, tzinfo=MARCH.tzinfo)
    told = [Settled(day + 7 * HOUR, 9)]
    if calm_day is not None:
        told.append(Settled(day + calm_day * DAY + 12 * HOUR, None, 0, now=2))
    events = (Event(Decision.PAUSE, day - pause, 1),)
    sat_at = MARCH + DAY
    sitting = Sitting(
        sat_at, 1, 2, 2, 2, 2, 1, sat_at + 22 * HOUR, distal_pre=0, distal_peak=0, distal_after=0, done=1.0
    )
    situation = Situation(State.ACTIVE, 1, MARCH, MARCH, day, earlier_events=events, days=tuple(told))
    case = Case(day + 3 * DAY + 13 * HOUR, Profile(2), situation, (sitting,))
    assert decide(case, Policy.V1).decision is decision
