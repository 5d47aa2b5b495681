"""What clinicians say of stages: a highest one closes those above at once, and taken back it raises nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from backrack.ladder import Region, Said
from backrack.progression import Decision
from backrack.progression.course import RegionCourse
from backrack.progression.said import Cap, capping, caps, limits_of, opening, opening_step, said_by
from backrack.record import AfterReport, AnyEntry, StageChosen
from backrack.words import say
from tests.progression.people import DAY_ONE, clearance, new_id, person
from tests.progression.test_clocks import DAY, HOUR, LOW, MARCH, MINUTE, asked_again, risen, sat
from tests.progression.test_lived_through import course

NECK = Region.NECK
AFTER = MARCH + 13 * DAY
"""Stage 3 of the low back, reached on the tenth day."""


def low(entries: Sequence[AnyEntry], now: datetime) -> RegionCourse:
    found = course(entries, now).of(LOW)
    assert found is not None
    return found


def too_much() -> list[AnyEntry]:
    """Stage 3, and then a session with too much pain: a step back."""
    last = sat(MARCH + 14 * DAY, stage=3)
    return [*risen(MARCH), *(replace(each, peak=7) if isinstance(each, AfterReport) else each for each in last)]


def set_at(at: datetime, stage: int | None, by: str = "clinician", region: Region = LOW) -> AnyEntry:
    return clearance(at, capping(region, stage), by=by)


def test_the_names_are_those_of_the_documentation() -> None:
    assert opening(LOW, 4) == "STAGE_low_back_4"
    assert opening_step("lean_back_tilt") == "OPEN_lean_back_tilt"
    assert (capping(LOW, 2), capping(NECK, None)) == ("CAP_low_back_2", "CAP_neck_none")


def test_any_stage_below_the_top_can_be_the_highest_and_the_floor_for_the_low_back_alone() -> None:
    assert [list(limits_of(region, 4)) for region in (LOW, Region.THORACIC, NECK)] == [[0, 1, 2], [1, 2], [1, 2]]
    assert [list(limits_of(region, 1)) for region in (LOW, NECK)] == [[], []]


def test_a_statement_counts_from_its_moment_and_the_later_one_stands() -> None:
    told = [set_at(DAY_ONE, 2), set_at(DAY_ONE + HOUR, 4), set_at(DAY_ONE + 2 * HOUR, None)]
    for after, highest in ((-timedelta.resolution, None), (timedelta(0), 2), (HOUR, 4), (2 * HOUR, None)):
        assert said_by(person(*told), DAY_ONE + after).caps.get(LOW) == highest
    assert caps(person(*told), DAY_ONE + HOUR) == [Cap(DAY_ONE, LOW, 2), Cap(DAY_ONE + HOUR, LOW, 4)]


def test_a_ladder_may_have_ten_stages_and_more() -> None:
    assert said_by(person(clearance(DAY_ONE, capping(LOW, 10))), DAY_ONE).caps == {LOW: 10}


def test_one_statement_may_name_several_things() -> None:
    told = clearance(DAY_ONE, capping(LOW, 2), capping(NECK, 0), opening_step("crunch"), opening(LOW, 3), "REFER")
    assert said_by(person(told), DAY_ONE) == Said(frozenset({"crunch"}), {LOW: 2, NECK: 0})


@pytest.mark.parametrize(
    "name",
    [
        "CAP_low_back_",
        "CAP_low_back_-1",
        "CAP_low_back_2.5",
        "CAP_knee_2",
        "CAP_2",
        "cap_low_back_2",
        "CAP_low_back_100",
        "CAP_low_back_²",
    ],
)
def test_a_name_that_means_no_stage_caps_nothing(name: str) -> None:
    assert said_by(person(clearance(DAY_ONE, name)), DAY_ONE) == Said()


def test_only_a_whole_statement_of_a_clinician_counts() -> None:
    whole = clearance(DAY_ONE, capping(LOW, 2))
    others = (
        clearance(DAY_ONE, capping(LOW, 2), by="self"), replace(whole, clinician=" "), replace(whole, said=" "),
        replace(whole, seen_on=(DAY_ONE + DAY).date()),
    )  # fmt: skip
    assert said_by(person(whole), DAY_ONE).caps == {LOW: 2}
    assert all(said_by(person(each), DAY_ONE).caps == {} for each in others)


def test_a_highest_stage_below_the_one_now_is_a_step_back_from_its_moment_on() -> None:
    entries = [*risen(MARCH), set_at(AFTER, 1)]
    assert low(entries, AFTER - MINUTE).stage == 3
    found = low(entries, AFTER + MINUTE)
    assert (found.stage, found.ladder.highest_open, found.proposed) == (1, 1, None)
    assert {(bound.rule, bound.values["why"]) for bound in found.verdict.bounds if bound.rule == "P24"} == {
        ("P24", "cap")
    }
    assert "A clinician set stage 1 as the highest" in say(found.ladder.stages[2].closed[0].text)


def test_it_closes_that_region_alone() -> None:
    found = course([*risen(MARCH), set_at(AFTER, 1)], AFTER + MINUTE)
    assert {each.region: each.ladder.highest_open for each in found.regions if each.region is not LOW} == {
        each.region: len(each.ladder.stages) - 1 for each in found.regions if each.region is not LOW
    }


def test_taken_back_it_raises_nothing_by_itself() -> None:
    entries = [*risen(MARCH), set_at(AFTER, 1), set_at(AFTER + HOUR, None)]
    found = low(entries, AFTER + 2 * HOUR)
    assert (found.stage, found.ladder.highest_open) == (1, len(found.ladder.stages) - 1)
    assert [(span.stage, span.decision) for span in found.spans[-2:]] == [(3, Decision.ADVANCE), (1, Decision.STAY)]


@pytest.mark.parametrize(("highest", "stage"), [(3, 3), (4, 4), (None, 4)])
def test_a_yes_above_it_is_refused_also_where_it_is_taken_back_later(highest: int | None, stage: int) -> None:
    asked = MARCH + 13 * DAY - HOUR
    yes = StageChosen(id=new_id(), at=asked, region=LOW.value, stage=4)
    entries = [*risen(MARCH), set_at(MARCH + 11 * DAY, highest), yes, set_at(asked + MINUTE, None)]
    assert low(risen(MARCH), asked).proposed == 4
    assert low(entries, asked + 2 * MINUTE).stage == stage


def test_the_way_up_under_a_new_limit_is_walked_anew() -> None:
    down = [*risen(MARCH), set_at(AFTER, 1), set_at(AFTER + HOUR, None)]
    for number in range(4):
        down += sat(AFTER + HOUR + number * DAY, stage=1)
    assert low(down, AFTER + 4 * DAY).proposed == 2


def test_a_limit_counts_from_its_moment_on_and_what_was_before_stays_as_it_was() -> None:
    entries = risen(MARCH)
    free, capped = low(entries, AFTER), low([*entries, set_at(AFTER, 0)], AFTER)
    assert capped.spans[:-1] == (*free.spans[:-1], replace(free.spans[-1], until=AFTER))
    assert [each.at for each in capped.decided[:-1]] == [each.at for each in free.decided[:-1]]
    assert "P19" not in {bound.rule for bound in capped.verdict.bounds}


@pytest.mark.parametrize("highest", [2, 3])
def test_a_limit_above_the_stage_now_lowers_nothing_nor_does_its_end_raise(highest: int) -> None:
    eased = too_much()
    now = MARCH + 15 * DAY
    assert low(eased, now).stage == 2
    told = [*eased, set_at(now, highest)]
    assert low(told, now + MINUTE).stage == 2
    assert low([*told, set_at(now + HOUR, None)], now + 2 * HOUR).stage == 2


def test_a_limit_set_after_a_long_gap_and_taken_back_gives_no_more_than_the_gap_does() -> None:
    gone = MARCH + 13 * DAY + 16 * DAY
    entries = [*risen(MARCH), *asked_again(gone - HOUR)]
    limited = [*entries, set_at(gone, 2), set_at(gone + MINUTE, None)]
    assert low(limited, gone + HOUR).stage == low(entries, gone + HOUR).stage == 1


@pytest.mark.parametrize(("wanted", "stage"), [(1, 1), (2, 2)])
def test_a_choice_after_a_flare_is_from_the_stage_that_was_shown(wanted: int, stage: int) -> None:
    eased = too_much()
    now = MARCH + 15 * DAY
    assert low(eased, now).stage == 2
    chosen = StageChosen(id=new_id(), at=now, region=LOW.value, stage=wanted)
    assert low([*eased, chosen], now + HOUR).stage == stage
