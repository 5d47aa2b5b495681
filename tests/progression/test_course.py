"""From records to where a person stands: choices, late and corrected reports, other bodies, and the one bound."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.ladder import MOST_TOTAL, Ladder, Region
from backrack.progression.accounts import Worst, accounts_of, sitting_of
from backrack.progression.case import MicroScreen
from backrack.progression.choke import Done, allowed_stage, found_again
from backrack.progression.course import Course, RegionCourse, course_now, course_of
from backrack.progression.decision import Decision
from backrack.progression.situated import ladders_of
from backrack.record import (
    AgeGiven,
    AnyEntry,
    BodyGiven,
    LimbMap,
    MorningReport,
    Person,
    Pressed,
    SessionDone,
    StageChosen,
    TakenBack,
    with_entries,
)
from backrack.screening import screen
from tests.plan.people import climbed, screened
from tests.progression.people import check_in, clearance, new_id, session
from tests.progression.reports import after, settled, something_new
from tests.progression.standin import StandIn

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
SCREENED = screened(START)
LOW = Region.LOW_BACK


@cache
def ladders() -> tuple[Ladder, ...]:
    return ladders_of(SCREENED, screen(SCREENED, START), START)


def ladder(region: Region = LOW) -> Ladder:
    return next(each for each in ladders() if each.region is region)


def pressed(stage: int) -> tuple[Pressed, ...]:
    found = []
    for each in ladders():
        load = each.stages[min(stage, len(each.stages) - 1)].loads.default
        sides = {"left_n": load.left_n, "right_n": load.right_n}
        found.append(Pressed(region=each.region.value, stage=stage, total_n=load.total_n, **sides))
    return tuple(found)


def day(number: int, stage: int = 1, **told: Any) -> tuple[SessionDone, list[AnyEntry]]:
    """A session of a day with its two reports; ``peak`` and ``morning`` are calm unless told."""
    at = START + number * DAY
    done = session(at, stage=stage, pressed=pressed(stage))
    report = after(at + HOUR, done.session, peak=told.get("peak", 2))
    morning = MorningReport(
        id=new_id(),
        at=told.get("told_at", at + 22 * HOUR),
        day=(at + DAY).date(),
        session=done.session,
        back=told.get("morning", 2),
        sore=1,
    )
    return done, [done, report, morning]


def days(*stages: int, first: int = 0) -> list[AnyEntry]:
    return [entry for number, stage in enumerate(stages, first) for entry in day(number, stage)[1]]


def yes(at: datetime, stage: int, region: Region = LOW) -> StageChosen:
    return StageChosen(id=new_id(), at=at, region=region.value, stage=stage)


def at_end(number: int) -> datetime:
    return START + number * DAY + 23 * HOUR


def course(entries: list[AnyEntry], now: datetime) -> Course:
    person = with_entries(SCREENED, entries)
    limits = screen(SCREENED, START)
    return course_of(person, ladders_of(person, limits, now), limits, now, StandIn())


def of(found: Course, region: Region = LOW) -> RegionCourse:
    asked = found.of(region)
    assert asked is not None
    return asked


def stage(entries: list[AnyEntry], now: datetime, region: Region = LOW) -> int:
    return of(course(entries, now), region).stage


THREE_DAYS = days(1, 1, 1)


def test_everyone_begins_at_stage_one() -> None:
    fresh = course([], START + HOUR)
    assert [each.stage for each in fresh.regions] == [1, 1, 1]
    assert all(each.spans == () and each.since is None and each.proposed is None for each in fresh.regions)


def test_quiet_sessions_propose_the_next_stage_and_raise_nothing_by_themselves() -> None:
    low = of(course(THREE_DAYS, at_end(2)))
    assert (low.stage, low.proposed, low.verdict.decision) == (1, 2, Decision.ADVANCE)


def test_a_yes_to_what_was_proposed_raises_by_one_and_only_once() -> None:
    said = [*THREE_DAYS, yes(at_end(2), 2)]
    low = of(course(said, at_end(2) + HOUR))
    assert (low.stage, low.proposed) == (2, None)
    assert [(span.stage, span.decision) for span in low.spans] == [(1, None), (2, Decision.ADVANCE)]
    twice = [*said, yes(at_end(2) + timedelta(minutes=1), 2), yes(at_end(2) + timedelta(minutes=2), 3)]
    assert stage(twice, at_end(2) + HOUR) == 2
    assert stage(said, at_end(2) + HOUR, Region.NECK) == 1


@pytest.mark.parametrize("number", [0, 3, 9])
def test_a_yes_to_what_was_not_proposed_is_ignored(number: int) -> None:
    assert stage([*THREE_DAYS, yes(at_end(2), number + (number > 0))], at_end(2) + HOUR) == (0 if number == 0 else 1)
    assert stage([*days(1, 1), yes(at_end(1), 2)], at_end(1) + HOUR) == 1


def test_a_wish_for_less_counts_at_any_time_and_is_no_flare() -> None:
    low = of(course([*days(1), yes(at_end(0), 0)], at_end(0) + HOUR))
    assert low.stage == 0
    assert [span.decision for span in low.spans] == [None, None]
    assert stage([yes(START - HOUR, 0)], START + HOUR) == 0


def test_too_much_pain_eases_to_the_floor_and_three_quiet_sessions_there_lead_up_again() -> None:
    hard = [*day(0, peak=8)[1]]
    low = of(course(hard, at_end(0)))
    assert (low.stage, low.spans[-1].decision) == (0, Decision.EASE)
    floor = [*hard, *days(0, 0, 0, first=1)]
    again = of(course(floor, at_end(3)))
    assert (again.stage, again.proposed) == (0, 1)
    assert stage([*floor, yes(at_end(3), 1)], at_end(3) + HOUR) == 1


def test_what_has_spread_pauses_every_region() -> None:
    done, told = day(0)
    new = [
        something_new(START + HOUR, done.session, limbs=LimbMap(left_leg=3)),
        settled(START + HOUR + timedelta(minutes=15), done.session, limbs=LimbMap(left_leg=3)),
    ]
    paused = course([told[0], *new, told[2]], at_end(0))
    assert {each.verdict.decision for each in paused.regions} == {Decision.PAUSE}
    assert {each.stage for each in paused.regions} == {0}


def test_pain_of_one_region_eases_that_region_alone() -> None:
    done, told = day(0)
    morning = replace(told[2], neck=8, back=2)
    eased = course([done, told[1], morning], at_end(0))
    assert [of(eased, region).stage for region in Region] == [1, 1, 0]


def test_a_report_told_late_never_leaves_more_than_told_in_time() -> None:
    bad = day(1, morning=8)[1]
    in_time = [*days(1), *bad, *days(1, first=2)]
    late = [*days(1), *day(1, morning=8, told_at=START + 3 * DAY)[1], *days(1, first=2)]
    assert stage(in_time, at_end(3)) == stage(late, at_end(3)) == 0


def test_a_morning_told_late_takes_back_a_yes_it_would_have_held_up() -> None:
    before = [*days(1, 1), *day(2, told_at=START + 6 * DAY, morning=8)[1], *days(1, first=3)]
    assert stage([*before, yes(at_end(3), 2)], START + 7 * DAY) < 2


def test_order_of_arrival_makes_no_difference() -> None:
    entries = [*THREE_DAYS, yes(at_end(2), 2)]
    assert course(entries, at_end(3)) == course(list(reversed(entries)), at_end(3))


@pytest.mark.parametrize("way", ["corrected", "taken back"])
def test_what_a_report_decided_holds_after_it_was_bettered_or_withdrawn(way: str) -> None:
    done, told = day(0, peak=8)
    report = told[1]
    undo: AnyEntry = TakenBack(id=new_id(), at=report.at + HOUR, entry=report.id)
    better: AnyEntry = after(report.at + HOUR, done.session, peak=1, corrects=report.id)
    for now in (at_end(0), START + 5 * DAY):
        assert stage([*told, undo if way == "taken back" else better], now) == 0


def test_a_report_undone_within_ten_minutes_is_as_if_never_entered() -> None:
    _, told = day(0, peak=8)
    undo = TakenBack(id=new_id(), at=told[1].at + timedelta(minutes=9), entry=told[1].id)
    assert stage([*told, undo], at_end(0)) == 1


def test_what_is_dated_ahead_changes_nothing() -> None:
    ahead = [*THREE_DAYS, yes(at_end(9), 2), day(9, peak=9)[1][1]]
    assert stage(ahead, at_end(2)) == stage(THREE_DAYS, at_end(2))


def test_a_report_of_a_wrong_day_gives_no_morning() -> None:
    entries = [*days(1, 1), *day(2)[1]]
    wrong = replace(entries[-1], day=(START - 40 * DAY).date())
    assert of(course([*entries[:-1], wrong], at_end(2))).proposed is None


def test_a_calm_session_told_whole_leaves_nothing_missing() -> None:
    person = with_entries(SCREENED, [check_in(START - HOUR / 2), *days(1)])
    (account,) = accounts_of(person)
    sitting = sitting_of(account, LOW, 1, Worst(account.facts))
    told = (sitting.pre, sitting.peak, sitting.after, sitting.morning, sitting.sore, sitting.done)
    assert told == (2, 2, 2, 2, 1, 1.0)
    assert (sitting.distal_pre, sitting.distal_peak, sitting.distal_after) == (0, 0, 0)
    assert sitting.micro_screen == MicroScreen()


def test_the_zone_the_person_is_in_makes_no_difference() -> None:
    entries = [*THREE_DAYS, yes(at_end(2), 2)]
    for zone in ("Pacific/Auckland", "America/Los_Angeles"):
        now = (at_end(2) + HOUR).astimezone(ZoneInfo(zone))
        assert of(course(entries, now)).stage == 2


def test_another_body_finds_the_stage_again_by_load_never_by_number() -> None:
    up = [*THREE_DAYS, yes(at_end(2), 2), *days(2, first=3)]
    assert stage(up, at_end(3)) == 2
    body = SCREENED.of(BodyGiven)[-1]
    heavier = replace(body, id=UUID(int=77), at=at_end(3), mass_kg=body.mass_kg + 40)
    found = of(course([*up, heavier], at_end(3) + HOUR))
    assert found.ladder.stages[found.stage].loads.default.total_n <= 1.02 * pressed(2)[0].total_n or found.stage == 1
    same = replace(body, id=UUID(int=78), at=at_end(3))
    assert stage([*up, same], at_end(3) + HOUR) == 2


@pytest.mark.parametrize("told", [{"mass_kg": 69.9}, {"mass_kg": 60.0}, {"age_years": 41}])
def test_a_birthday_or_a_little_less_weight_raises_no_stage(told: dict[str, Any]) -> None:
    """Stages of the neck press nearly the same, with the head straight or turned: load alone would give the third."""
    now = START + 4 * DAY
    person = climbed(now, 2)
    before = {each.region: each.stage for each in course_now(person, now).regions}
    kind = AgeGiven if "age_years" in told else BodyGiven
    other = replace(person.of(kind)[-1], id=UUID(int=80), at=now, **told)
    found = course_now(with_entries(person, [other]), now + HOUR)
    assert {each.region: each.stage for each in found.regions} == before == dict.fromkeys(Region, 1)


def test_a_stage_in_the_record_that_was_never_done_is_not_offered() -> None:
    light = [replace(entry, pressed=pressed(0)) if isinstance(entry, SessionDone) else entry for entry in THREE_DAYS]
    assert of(course(light, at_end(2))).proposed is None


def test_without_a_ladder_there_is_a_course_without_regions() -> None:
    limits = screen(SCREENED, START)
    assert course_of(SCREENED, (), limits, START, StandIn()).regions == ()
    assert course_of(SCREENED, (), limits, START, StandIn()).of(LOW) is None


@settings(max_examples=200)
@given(
    st.sampled_from(list(Region)),
    st.integers(0, 40),
    st.floats(0, 2000),
    st.sets(st.integers(1, 12), max_size=3),
)
def test_nothing_passes_the_one_bound(region: Region, wanted: int, done_n: float, locked: set[int]) -> None:
    rungs = ladder(region)
    got = allowed_stage(wanted, rungs, Done(done_n), locked)
    assert 0 <= got <= min(wanted, rungs.highest_open)
    assert not any(got >= each for each in locked)
    assert got <= 1 or rungs.stages[got].loads.default.total_n <= MOST_TOTAL * done_n
    more = allowed_stage(wanted, rungs, Done(done_n * 1.1), locked)
    assert got <= more


@given(st.floats(0, 2000))
def test_a_stage_found_again_presses_no_harder_than_what_was_done(done_n: float) -> None:
    exercises = frozenset({"starting_position", "single_leg_raise"})
    got = found_again(ladder(), Done(done_n, exercises))
    assert got <= 1 or ladder().stages[got].loads.default.total_n <= 1.02 * done_n
    assert ladder().stages[got].exercise_id in (None, *exercises)


def test_a_clinician_opens_a_large_step_by_its_exercise_and_no_other() -> None:
    found = ((each, stage) for each in ladders() for stage in each.beyond)
    rungs, steep = next((each, s) for each, s in found if any(why.kind == "too_steep" for why in s.closed))
    limits, later = screen(SCREENED, START), START + HOUR
    opened = with_entries(SCREENED, [clearance(START, f"OPEN_{steep.exercise_id}")])
    now = next(each for each in ladders_of(opened, limits, later) if each.region is rungs.region)
    assert (now.stages[-1].exercise_id, now.stages[-1].opened) == (steep.exercise_id, True)
    assert now.stages[:-1] == rungs.stages
    own = with_entries(SCREENED, [clearance(START, f"OPEN_{steep.exercise_id}", by="self")])
    assert ladders_of(own, limits, later) == ladders()


def test_where_the_rack_does_not_fit_there_is_no_ladder() -> None:
    body = replace(SCREENED.of(BodyGiven)[-1], id=UUID(int=79), at=START, height_m=2.25)
    assert ladders_of(with_entries(SCREENED, [body]), screen(SCREENED, START), START + HOUR) == ()
    assert ladders_of(Person(id=UUID(int=5)), screen(SCREENED, START), START) == ()
