"""Each region decided by itself, one session of all: nothing presses a region clearly more than its own stage."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.catalogue import load_catalogue
from backrack.ladder import Ladder, Region, ladders_for
from backrack.plan import Given, Plan, plan_again, plan_today
from backrack.plan.combine import ON_THE_FLOOR, Combiner, not_above, weigher_of
from backrack.plan.shape import exercises_in, minutes_of, steps_for
from backrack.posture import Body, Ground
from backrack.progression.choke import stage_by_load
from backrack.record import BodyGiven, Comfort, Outcome, Person, SessionDone, StageChosen
from backrack.screening import screen
from backrack.words import say
from tests.plan.people import climbed, comfort, later, screened
from tests.progression.people import check_in, new_id, session

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LIMITS = screen(screened(NOW), NOW)
LOW = Region.LOW_BACK
BUILDS = [
    (rack, Body(height, bmi * height**2, sex, age_years=45.0))
    for rack, height, bmi, sex in (
        ("fictional_large", 1.75, 19.0, "male"),
        ("fictional_large", 2.0, 25.0, "female"),
        ("fictional_small", 1.6, 19.0, "male"),
        ("fictional_small", 1.6, 33.0, "female"),
        ("fictional_small", 1.75, 25.0, "male"),
    )
]
builds = st.sampled_from(range(len(BUILDS)))


@cache
def combiner(build: int, towels: int = 0) -> Combiner:
    rack_id, body = BUILDS[build]
    weigher = weigher_of(body, rack_id)
    found = ladders_for(body, weigher.sample.rack, LIMITS, load_catalogue())
    return Combiner({each.region: each for each in found}, weigher, towels)


def planned(person: Person, now: datetime = NOW) -> Plan:
    result = plan_today(later(person, check_in(now)), now)
    assert isinstance(result, Plan), result
    return result


@settings(max_examples=60, deadline=None)
@given(builds, st.integers(0, 4), st.data())
def test_no_region_is_pressed_clearly_more_than_its_own_stage(build: int, towels: int, data: st.DataObject) -> None:
    made = combiner(build, towels)
    own = {region: data.draw(st.integers(1, ladder.highest_open)) for region, ladder in made.ladders.items()}
    work = made.work(own)
    assert 1 <= work.number <= own[LOW]
    for region, number in own.items():
        assert not_above(work.loads[region], made.ladders[region].stages[number].loads.default)
        asked = made.ladders[region].stages[min(number, work.number) if region is LOW else number].padding
        assert work.padding.seat_mm >= asked.seat_mm and work.padding.back_mm >= asked.back_mm
    assert all(hold.posture.padding == work.padding for hold in work.holds)
    steps = steps_for(work, load_catalogue())
    assert minutes_of(steps) <= 15
    assert len(exercises_in(steps)) <= 4


@pytest.mark.parametrize("build", range(len(BUILDS)))
def test_a_region_on_the_floor_keeps_all_of_them_there(build: int) -> None:
    made = combiner(build)
    for own in product((0, 1), repeat=3):
        work = made.work(dict(zip(Region, own, strict=True)))
        assert (work == ON_THE_FLOOR) is (0 in own)


@pytest.mark.parametrize("build", range(len(BUILDS)))
def test_whoever_says_yes_to_every_step_reaches_every_top(build: int) -> None:
    made = combiner(build)
    own = dict.fromkeys(Region, 1)
    tops = {region: ladder.highest_open for region, ladder in made.ladders.items()}
    for _ in range(sum(tops.values())):
        loads = made.work(own).loads
        done = [r for r in Region if reached(made.ladders[r], loads[r].total_n, loads[r].side_n, own[r])]
        own |= {region: min(tops[region], own[region] + 1) for region in done}
    assert own == tops
    assert made.work(own).number == tops[LOW]


def reached(ladder: Ladder, total_n: float, side_n: float, own: int) -> bool:
    """Whether a session counts as one of the region's own stage."""
    return stage_by_load(ladder, total_n, side_n) >= own


def test_the_plan_tells_each_regions_stage_and_load() -> None:
    plan = planned(climbed(NOW))
    assert [(each.region, each.stage) for each in plan.pressed] == [("low_back", 4), ("thoracic", 2), ("neck", 2)]
    low = plan.pressed[0]
    assert low.total_n < low.left_n + low.right_n <= 2 * max(low.left_n, low.right_n)
    assert planned(climbed(NOW - DAY), NOW - DAY).pressed == plan.pressed


def test_the_head_is_turned_only_by_who_said_yes_to_it() -> None:
    phases = [{step.catalogue_phase for step in planned(climbed(NOW, turning=each)).steps} for each in (False, True)]
    assert [{"neck_left", "neck_right"} <= each for each in phases] == [False, True]


def test_the_stages_go_from_towels_to_wood_to_one_leg_to_both() -> None:
    titles = [say(planned(climbed(NOW, days)).title) for days in (1, 7, 10, 13, 24)]
    assert titles == ["Starting position"] * 3 + ["Single leg raise", "Double leg raise"]
    needs = [say(planned(climbed(NOW, days)).needs[1]) for days in (1, 7, 10, 13)]
    assert needs[0].startswith("2 towels") and needs[1].startswith("One towel")
    assert "bare wood" in needs[2] and "under your seat" in needs[3]


def test_a_wish_for_less_is_done_today() -> None:
    less = StageChosen(id=new_id(), at=NOW - HOUR, region="low_back", stage=2)
    assert planned(later(climbed(NOW), less)).stage == 2


def test_stage_zero_is_a_rest_on_the_floor_that_counts() -> None:
    less = StageChosen(id=new_id(), at=NOW - HOUR, region="low_back", stage=0)
    plan = planned(later(screened(NOW - DAY), less))
    assert (plan.stage, say(plan.title)) == (0, "Rest on the floor")
    assert all(step.posture.ground is Ground.FLOOR for step in plan.steps)
    assert 180_000 <= plan.prescribed_hold_ms() <= 300_000
    assert [(each.stage, each.total_n) for each in plan.pressed] == [(0, 0.0)] * 3
    assert "towel" not in " ".join(say(need) for need in plan.needs)


def test_too_much_adds_towels_over_the_stages_own() -> None:
    before = climbed(NOW)
    done = before.of(SessionDone)[-1]
    plan = planned(later(before, comfort(NOW - HOUR, Comfort.TOO_MUCH, towels=0, session=done.session)))
    assert plan.stage == 3 and plan.towels == 1
    assert say(plan.why).startswith("Last time it was too much")


def test_a_rack_that_does_not_fit_gives_the_gentlest_position_and_says_so() -> None:
    person = screened(NOW - DAY)
    tall = replace(person.of(BodyGiven)[-1], id=UUID(int=79), at=NOW - HOUR, height_m=2.25)
    plan = planned(later(person, tall))
    assert (plan.stage, plan.towels, plan.pressed) == (1, 2, ())
    assert plan.why.key == "plan-why-no-ladder"


def test_coming_back_to_a_session_gives_the_same_plan() -> None:
    person = later(climbed(NOW), check_in(NOW))
    plan = plan_today(person, NOW)
    assert isinstance(plan, Plan)
    sitting = UUID(int=77)
    left = session(NOW, 30_000, session=sitting, plan=plan.digest, outcome=Outcome.LEFT, stage=4, pressed=plan.pressed)
    assert plan_again(later(person, left), Given(sitting, NOW, plan.digest), NOW + HOUR / 2) == plan
