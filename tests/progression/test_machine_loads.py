"""Every step up a person ever takes, weighed before and after by the pressure model alone, over a handful of bodies."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Literal
from uuid import UUID

import pytest

from backrack.ladder import MOST_SIDE, MOST_TOTAL, Ladder, Region
from backrack.posture import load_rack
from backrack.progression.course import Course, course_of
from backrack.progression.situated import body_at, ladders_of
from backrack.record import AnyEntry, BodyGiven, MorningReport, Person, RackGiven, StageChosen, with_entries
from backrack.screening import screen
from tests.ladder.climbing import recomputed
from tests.plan.people import screened
from tests.progression.machine.rungs import pressed
from tests.progression.people import check_in, new_id, session
from tests.progression.reports import after

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
DAYS = 15
TOLERANCE = 1e-6  # of a ratio: the same numbers solved twice
Sex = Literal["female", "male"]
BODIES: tuple[tuple[float, float, Sex], ...] = (
    (1.57, 48.0, "female"),
    (1.68, 70.0, "female"),
    (1.83, 78.0, "male"),
    (1.95, 92.0, "male"),
)


def person_of(height_m: float, mass_kg: float, sex: Sex) -> Person:
    rack_id = "fictional_small" if height_m < 1.75 else "fictional_large"
    body = BodyGiven(id=UUID(int=901), at=START - HOUR, height_m=height_m, mass_kg=mass_kg, sex=sex)
    rack = RackGiven(id=UUID(int=902), at=START - HOUR, rack_id=rack_id, mass_limit_kg=150.0)
    return with_entries(screened(START), [body, rack])


def stands(person: Person, now: datetime) -> Course:
    limits = screen(person, now)
    return course_of(person, ladders_of(person, limits, now), limits, now)


def a_day(course: Course, at: datetime) -> list[AnyEntry]:
    """A calm session at every region's own stage, and the next morning."""
    loads = tuple(pressed(each.ladder, each.stage) for each in course.regions)
    done = replace(session(at, pressed=loads), stage=course.regions[0].stage)
    exercises = {each.ladder.stages[each.stage].exercise_id for each in course.regions} - {None}
    phases = tuple(replace(done.phases[0], exercise=each) for each in sorted(str(each) for each in exercises))
    woke = at + DAY - HOUR
    return [
        check_in(at - MINUTE, pain_this_morning=None, after_last=None),
        replace(done, phases=phases or done.phases),
        after(done.ended_at + MINUTE, done.session, peak=2),
        MorningReport(id=new_id(), at=woke, day=woke.date(), session=done.session, back=2, sore=1),
    ]


def climbs(person: Person) -> list[tuple[Ladder, int]]:
    """The ladder and the new stage of every step up of somebody whose back never minds."""
    steps: list[tuple[Ladder, int]] = []
    course = stands(person, START)
    for number in range(DAYS):
        person = with_entries(person, a_day(course, START + number * DAY))
        now = START + (number + 1) * DAY - HOUR + MINUTE
        before = stands(person, now)
        asked = [each for each in before.regions if each.proposed is not None]
        yes = [_yes(each.region, each.proposed or 0, now) for each in asked]
        person = with_entries(person, yes)
        course = stands(person, now) if asked else before
        for each in asked:
            now_at = course.of(each.region)
            assert now_at is not None
            assert (now_at.stage, each.stage + 1) == (each.proposed, each.proposed)
            steps.append((now_at.ladder, now_at.stage))
    return steps


def _yes(region: Region, stage: int, at: datetime) -> StageChosen:
    return StageChosen(id=new_id(), at=at, region=region.value, stage=stage)


@pytest.mark.parametrize("build", BODIES, ids=lambda build: f"{build[0]} m {build[1]} kg")
def test_every_advance_is_a_small_step_by_the_pressure_model_itself(build: tuple[float, float, Sex]) -> None:
    person = person_of(*build)
    body = body_at(person, START)
    assert body is not None
    rack = load_rack(person.of(RackGiven)[-1].rack_id)
    steps = climbs(person)
    assert len(steps) >= 6
    for ladder, number in steps:
        below, now = (recomputed(ladder.stages[n], ladder.region, body, rack) for n in (number - 1, number))
        assert now.total_n <= (MOST_TOTAL + TOLERANCE) * below.total_n
        assert now.left_n <= (MOST_SIDE + TOLERANCE) * below.left_n
        assert now.right_n <= (MOST_SIDE + TOLERANCE) * below.right_n
