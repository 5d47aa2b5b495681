"""What stands where nothing is given, and each limit exactly at itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from backrack.ladder import Region
from backrack.progression import Decision
from backrack.progression.case import (
    Case,
    Event,
    MicroScreen,
    Policy,
    Profile,
    Settings,
    Settled,
    Sitting,
    Situation,
    State,
)
from backrack.progression.evidence import Told
from backrack.progression.facts import Fact
from backrack.progression.limits import (
    PAUSE_AT_LEAST,
    Gate,
    both_limbs_warn,
    calm,
    can_settle,
    is_overdue,
    is_second_time,
    morning_that_pauses,
    most_pain,
    pain_gate,
    spread,
    third_running,
)
from backrack.progression.mornings import mornings_before
from backrack.progression.policy import after, decide
from backrack.progression.verdict import Verdict
from tests.progression.people import DAY_ONE, person, session
from tests.progression.reports import morning

DAY, HOUR, MOMENT = timedelta(days=1), timedelta(hours=1), timedelta.resolution
SITTING, PROFILE = Sitting(DAY_ONE, 1), Profile(2)
NOT_GIVEN: list[tuple[Any, str, Any]] = [
    *((SITTING, name, False) for name in ("paraesthesia", "weakness", "cauda", "night", "fever", "accident")),
    *((SITTING, name, False) for name in ("constant_night_pain", "sedated", "light", "by_hand", "in_doubt")),
    (SITTING, "signs_told", True),
    (MicroScreen(), "a_weakness_only", False),
    (PROFILE, "dbase", 0),
    (PROFILE, "ladder_top", 5),
    (PROFILE, "planned_per_week", 7),
    (Event(Decision.EASE, DAY_ONE, 1), "chart", False),
    (Event(Decision.EASE, DAY_ONE, 1), "pain", False),
    (Settled(DAY_ONE), "in_doubt", False),
    (Settings(), "pain_above_limit_ends_since", None),
    (Fact(UUID(int=1), DAY_ONE, {}), "settles", False),
    (Fact(UUID(int=1), DAY_ONE, {}), "in_doubt", False),
    *((Told("after", DAY_ONE, DAY_ONE.date(), DAY_ONE), name, False) for name in ("weakness", "numbness", "in_doubt")),
]


@pytest.mark.parametrize(("of", "name", "stands"), NOT_GIVEN)
def test_what_nobody_gave_stands_as_section_2_5_has_it(of: Any, name: str, stands: Any) -> None:
    assert getattr(of, name) == stands


def test_decisions_and_gates_are_all_different_and_the_strictest_is_the_smallest() -> None:
    assert [each.name for each in sorted(Decision)] == ["EMERGENCY", "REFER", "PAUSE", "EASE", "STAY", "ADVANCE"]
    assert [each.name for each in sorted(Gate)] == ["NO_SESSION", "LIGHT", "NORMAL"]


@pytest.mark.parametrize(
    ("pain", "usual", "allows"),
    [
        (4, 2, Gate.NORMAL), (5, 2, Gate.LIGHT), (6, 2, Gate.NO_SESSION),
        (7, 5, Gate.NORMAL), (7, 6, Gate.NORMAL), (8, 6, Gate.NO_SESSION),
    ],
)  # fmt: skip
def test_a_day_is_light_from_three_points_on_and_off_from_four_or_from_eight(
    pain: int, usual: int, allows: Gate
) -> None:
    assert pain_gate(pain, usual) is allows


@pytest.mark.parametrize(("usual", "most"), [(0, 5), (3, 5), (4, 6), (5, 7), (6, 7)])
def test_the_pain_borne_is_two_above_usual_between_five_and_seven(usual: int, most: int) -> None:
    assert most_pain(usual) == most


@pytest.mark.parametrize(("usual", "pauses"), [(2, 6), (4, 8), (5, 8)])
def test_a_morning_pauses_from_four_above_usual_or_from_eight(usual: int, pauses: int) -> None:
    assert morning_that_pauses(usual) == pauses


def test_limbs_warn_further_down_than_usual_and_both_of_them_beyond_the_buttock() -> None:
    assert [spread(level, 1) for level in (None, 1, 2)] == [False, False, True]
    assert [both_limbs_warn(level, 0) for level in (None, 1, 2)] == [False, False, True]
    assert [both_limbs_warn(level, 2) for level in (2, 3)] == [False, True]


def test_days_are_calm_up_to_a_point_above_usual_with_the_limbs_as_usual() -> None:
    assert [calm(pain, 0, 2, 0) for pain in (None, 3, 4)] == [True, True, False]
    assert [calm(3, level, 2, 1) for level in (None, 1, 2)] == [True, True, False]


def test_a_pause_can_end_from_48_hours_on_and_until_seven_days() -> None:
    first, last = DAY_ONE, DAY_ONE + DAY
    assert PAUSE_AT_LEAST == 48 * HOUR
    assert [can_settle(last + 48 * HOUR - each, first, last) for each in (MOMENT, timedelta(0))] == [False, True]
    assert [can_settle(first + 7 * DAY + each, first, last) for each in (timedelta(0), MOMENT)] == [True, False]
    assert [is_overdue(first, first + 7 * DAY + each) for each in (timedelta(0), MOMENT)] == [False, True]


def test_soreness_counts_as_told_of_the_next_day_until_36_hours_after_the_session_began() -> None:
    told = Sitting(DAY_ONE, 1, 2, 2, 2, 2, 0, DAY_ONE + DAY, distal_pre=0, distal_peak=0, distal_after=0, done=1.0)
    state = Situation(State.ACTIVE, 1, DAY_ONE, DAY_ONE, DAY_ONE)
    for late, missing in ((timedelta(0), []), (MOMENT, ["sore"])):
        sore = replace(told, sore_at=DAY_ONE + 36 * HOUR + late)
        found = decide(Case(DAY_ONE + 2 * DAY, PROFILE, state, (sore,))).bounds
        assert [bound.values["missing"] for bound in found if bound.rule == "P16"] == missing


def test_a_second_time_is_one_less_than_14_days_later() -> None:
    assert [is_second_time(DAY_ONE, DAY_ONE + 14 * DAY - each) for each in (MOMENT, timedelta(0))] == [True, False]


@pytest.mark.parametrize(("bad", "third"), [((1, 2, 3), True), ((2, 3), False), ((1, 3), False), ((0, 1, 2), False)])
def test_the_third_bad_day_running_is_the_one_with_two_just_before_it(bad: tuple[int, ...], third: bool) -> None:
    days = [date(2026, 3, day + 1) for day in bad]
    assert third_running(date(2026, 3, 4), days) is third


@pytest.mark.parametrize(("told", "usual"), [(3, (1, 2, 3)), (7, (1, 2, 3, 4, 5, 6, 7)), (8, (1, 2, 3, 4, 5, 6, 7))])
def test_the_first_seven_mornings_before_the_first_session_are_the_usual_ones(
    told: int, usual: tuple[int, ...]
) -> None:
    first = DAY_ONE + 20 * DAY
    before = [morning(DAY_ONE + number * DAY, number) for number in range(1, told + 1)]
    someone = person(*before, session(first), morning(first + MOMENT, 9))
    assert mornings_before(someone, Region.LOW_BACK) == usual


def test_a_morning_told_as_the_first_session_begins_is_none_before_it() -> None:
    assert mornings_before(person(morning(DAY_ONE, 4), session(DAY_ONE)), Region.LOW_BACK) == ()


def test_a_step_up_follows_only_where_somebody_said_yes_to_it() -> None:
    before = Situation(State.ACTIVE, 1, DAY_ONE, DAY_ONE, DAY_ONE)
    advance = Verdict(Decision.ADVANCE, 2, True, False, (), Policy.V2, {})
    case = Case(DAY_ONE + 9 * DAY, PROFILE, before, (SITTING,))
    assert after(before, advance, case).stage == 1
    assert after(before, advance, case, confirmed=True).stage == 2
