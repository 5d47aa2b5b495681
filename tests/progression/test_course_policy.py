"""The real rules on a real ladder: the way to the top, down again, and never more by editing, deleting or delay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from backrack.ladder import Region
from backrack.progression import Mode
from backrack.progression.baseline import Baseline
from backrack.progression.between import Between
from backrack.progression.case import Case, Event, Policy, Profile, Situation, State
from backrack.progression.course import Course, course_of
from backrack.progression.decision import Decision
from backrack.progression.ruled import PolicyRules
from backrack.progression.situated import ladders_of
from backrack.record import (
    AnyEntry,
    LimbMap,
    MorningReport,
    Pressed,
    StageChosen,
    TakenBack,
    with_entries,
)
from backrack.screening import screen
from tests.plan.people import screened
from tests.progression.people import check_in, clearance, new_id, session
from tests.progression.reports import after, something_new

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
SCREENED = screened(START)
LIMITS = screen(SCREENED, START)
LADDERS = ladders_of(SCREENED, LIMITS, START)
LOW = Region.LOW_BACK
TOPS = tuple(each.highest_open for each in LADDERS)


def stages(found: Course) -> tuple[int, ...]:
    return tuple(each.stage for each in found.regions)


def stage(entries: Iterable[AnyEntry], now: datetime, region: Region = LOW) -> int:
    asked = course(entries, now).of(region)
    assert asked is not None
    return asked.stage


def course(entries: Iterable[AnyEntry], now: datetime, policy: Policy = Policy.V2, **told: Any) -> Course:
    return course_of(with_entries(SCREENED, entries), LADDERS, LIMITS, now, policy=policy, **told)


def pressed(at_stages: Iterable[int]) -> tuple[Pressed, ...]:
    found = []
    for each, number in zip(LADDERS, at_stages, strict=True):
        load = each.stages[number].loads.default
        sides = {"left_n": load.left_n, "right_n": load.right_n}
        found.append(Pressed(region=each.region.value, stage=number, total_n=load.total_n, **sides))
    return tuple(found)


def mornings_before() -> list[AnyEntry]:
    """A week of mornings before the programme: pain 2."""
    return [morning(START - (8 - number) * DAY) for number in range(7)]


def morning(at: datetime, pain: int = 2, **told: Any) -> MorningReport:
    return MorningReport(id=new_id(), at=at, day=at.date(), back=pain, **{"sore": 1, **told})


def day(number: int, at_stages: Iterable[int], **told: Any) -> list[AnyEntry]:
    """A check-in, a session and its two reports; ``peak``, ``pain`` the next morning and ``told_at`` if not calm."""
    at = START + number * DAY
    done = session(at, stage=max(at_stages), pressed=pressed(at_stages))
    told_at = told.get("told_at", at + 22 * HOUR)
    report = after(at + HOUR, done.session, peak=told.get("peak", 2))
    next_morning = replace(morning(told_at, told.get("pain", 2)), day=(at + DAY).date(), session=done.session)
    return [check_in(at - HOUR / 4), done, report, next_morning]


def at_end(number: int) -> datetime:
    return START + number * DAY + 23 * HOUR


def live(days: int, policy: Policy = Policy.V2, pain: Callable[[int], int] = lambda _: 2) -> list[AnyEntry]:
    """A person who does what is planned, says yes whenever asked, and tells ``pain`` of each morning."""
    entries = mornings_before()
    where = stages(course(entries, START, policy))
    for number in range(days):
        entries += day(number, where, pain=pain(number))
        found = course(entries, at_end(number), policy)
        for each in found.regions:
            if each.proposed is not None:
                entries.append(
                    StageChosen(id=new_id(), at=at_end(number), region=each.region.value, stage=each.proposed)
                )
        where = stages(course(entries, at_end(number), policy))
    return entries


@cache
def climbed(days: int = 30, policy: Policy = Policy.V2) -> tuple[AnyEntry, ...]:
    return tuple(live(days, policy))


@pytest.mark.parametrize("policy", list(Policy))
def test_a_perfect_responder_reaches_the_top_in_small_steps(policy: Policy) -> None:
    found = course(climbed(30, policy), at_end(29), policy)
    assert stages(found) == TOPS
    for each in found.regions:
        assert [span.stage for span in each.spans] == list(range(1, each.stage + 1))
        starts = [span.since for span in each.spans]
        gaps = [later - earlier for earlier, later in pairwise(starts)]
        assert all(gap >= 3 * DAY for gap in gaps)
        assert len(starts) == 1 or starts[1] - starts[0] >= 4 * DAY


def test_nobody_advances_without_a_yes() -> None:
    quiet = [entry for entry in climbed(12) if not isinstance(entry, StageChosen)]
    found = course(quiet, at_end(11))
    assert stages(found) == (1, 1, 1)
    assert [each.proposed for each in found.regions] == [2, 2, 2]


def test_too_much_pain_eases_by_one_and_holds_for_a_week() -> None:
    climbs = climbed(12)
    before = stages(course(climbs, at_end(11)))
    hard = [*climbs, *day(12, before, peak=7)]
    found = course(hard, at_end(12))
    assert stages(found) == tuple(max(0, each - 1) for each in before)
    assert {each.verdict.decision for each in found.regions} == {Decision.EASE}
    low = found.of(LOW)
    assert low is not None and low.spans[-1].bound is not None and low.spans[-1].bound.rule == "P8"
    then = hard + [entry for number in range(13, 18) for entry in day(number, stages(found))]
    assert {each.proposed for each in course(then, at_end(17)).regions} == {None}


def paused(*then: AnyEntry, extra: timedelta = timedelta(0)) -> Course:
    calm = [*mornings_before(), *day(0, (1, 1, 1))]
    bad = day(1, (1, 1, 1))
    bad[2] = something_new(bad[2].at, bad[1].session, limbs=LimbMap(left_leg=3))  # type: ignore[union-attr]
    return course([*calm, *bad, *then], START + 5 * DAY + extra)


def settled_on(number: int, pain: int = 2, level: int = 0) -> list[AnyEntry]:
    at = START + number * DAY
    return [morning(at, pain), check_in(at + HOUR, pain_this_morning=pain, distal_now=level, after_last=None)]


def test_a_pause_ends_by_a_settled_morning_without_any_session() -> None:
    waiting = paused()
    assert waiting.standing.mode is Mode.PAUSED
    assert {each.stage for each in waiting.regions} == {0}
    assert {each.verdict.decision for each in waiting.regions} == {Decision.PAUSE}
    over = paused(*settled_on(4))
    assert over.standing.mode is Mode.ACTIVE
    assert {each.verdict.decision for each in over.regions} == {Decision.STAY}
    assert all(each.verdict.bounds for each in over.regions)


@pytest.mark.parametrize(
    "told", [settled_on(2), settled_on(4, pain=4), settled_on(4, level=2), settled_on(4)[:1], settled_on(4)[1:1]]
)
def test_a_pause_goes_on_without_a_settled_morning_after_48_hours(told: list[AnyEntry]) -> None:
    assert paused(*told).standing.mode is Mode.PAUSED


def test_a_pause_that_has_not_settled_in_a_week_goes_to_a_clinician_and_comes_back_a_stage_lower() -> None:
    week = timedelta(days=5)
    assert paused(extra=week).standing.mode is Mode.REFERRED
    cleared = paused(clearance(START + 9 * DAY, "REFER"), extra=week)
    assert cleared.standing.mode is Mode.ACTIVE
    assert {each.stage for each in cleared.regions} == {0}
    assert {each.verdict.decision for each in cleared.regions} == {Decision.STAY}


def locked(*said: AnyEntry, at: datetime = START + 40 * DAY) -> tuple[int, ...]:
    """Stages locked by two eases at stage 3, 27 days apart, two at stage 2, 28 days apart, and what clinicians said."""
    told = with_entries(SCREENED, said)
    between = Between(told, Baseline(2, 0), at, hindsight=False)
    eased = ((START, 3), (START + 27 * DAY, 3), (START, 2), (START + 28 * DAY, 2))
    events = tuple(Event(Decision.EASE, when, number, chart=True) for when, number in eased)
    situation = Situation(State.ACTIVE, 2, START, START, at, earlier_events=events)
    opened = between.clearances(LOW, 9, None, at)
    profile = Profile(2, baseline_mornings=(2,) * 7, ladder_top=8)
    return PolicyRules().locked_stages(Case(at, profile, replace(situation, clearances=opened), ()))


def test_the_floor_is_never_locked_and_the_first_stage_is() -> None:
    events = tuple(Event(Decision.EASE, START + day * DAY, stage, chart=True) for day in (0, 1) for stage in (0, 1))
    situation = Situation(State.ACTIVE, 0, START, START, START, earlier_events=events)
    profile = Profile(2, baseline_mornings=(2,) * 7, ladder_top=8)
    assert PolicyRules().locked_stages(Case(START + 2 * DAY, profile, situation, ())) == (1,)


def test_two_eases_at_one_stage_within_28_days_lock_it_until_a_clinician_opens_that_very_stage() -> None:
    later = START + 30 * DAY
    assert locked() == (3,)
    assert locked(clearance(later, "STAGE_low_back_3")) == ()
    assert locked(clearance(later, "STAGE_neck_3", "REFER")) == (3,)
    assert locked(clearance(later, "STAGE_low_back_3", by="self")) == (3,)


def test_mornings_that_stay_worse_ease_and_are_kept_from_going_up_again() -> None:
    lived = live(24, pain=lambda number: 5 if 10 <= number < 15 else 2)
    low = course(lived, at_end(23)).of(LOW)
    assert low is not None
    assert any(span.bound is not None and span.bound.rule == "W2" for span in low.spans)
    assert low.stage < stage(climbed(24), at_end(23))


def test_a_disability_total_that_rose_by_five_goes_to_a_clinician() -> None:
    told = [*mornings_before(), *day(0, (1, 1, 1))]
    totals = ((START - DAY, 4), (START + DAY / 2, 9))
    assert course(told, at_end(0), disability=totals).standing.mode is Mode.REFERRED
    assert course(told, at_end(0), disability=totals[:1]).standing.mode is Mode.ACTIVE


def test_deleting_bettering_or_delaying_a_report_never_gives_more() -> None:
    climbs = climbed(12)
    before = stages(course(climbs, at_end(11)))
    hard = day(12, before, peak=8, pain=6)
    honest = stages(course([*climbs, *hard], at_end(13)))
    report, woke = hard[2], hard[3]
    better = replace(report, id=new_id(), at=report.at + HOUR, peak=1, corrects=report.id)  # type: ignore[call-arg]
    told_late = replace(woke, at=woke.at + 40 * HOUR)
    for changed in (
        [*hard, TakenBack(id=new_id(), at=report.at + HOUR, entry=report.id)],
        [*hard, better],
        [*hard[:3], told_late],
        [hard[0], hard[1], hard[2]],
        [hard[0], hard[1], hard[3]],
        hard[1:],
    ):
        for now in (at_end(13), at_end(30)):
            got = stages(course([*climbs, *changed], now))
            assert all(a <= b for a, b in zip(got, before, strict=True))
    assert honest < before


def test_a_gap_lowers_by_its_length() -> None:
    climbs = climbed(15)
    last = stages(course(climbs, at_end(14)))[0]
    for days, expected in ((6, last), (10, last - 1), (20, last - 2), (40, 1)):
        assert stage(climbs, START + (14 + days) * DAY + HOUR) == max(min(1, last), expected) if days < 40 else 1


def test_the_same_records_give_the_same_course_in_any_order() -> None:
    entries = list(climbed(12))
    assert course(entries, at_end(12)) == course(list(reversed(entries)), at_end(12))
