"""What the rules see of a case, and which figures a decision carries."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from backrack.progression.case import (
    Case,
    Cleared,
    Event,
    Policy,
    Profile,
    Settings,
    Settled,
    Sitting,
    Situation,
    State,
)
from backrack.progression.decision import Decision
from backrack.progression.policy import decide
from backrack.progression.policy.table import PAIN
from backrack.progression.policy.view import View, in_order, told_since
from backrack.progression.scenario import cases_from_json
from tests.progression.scenarios import NOW, calm_scenario

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def calm() -> Case:
    (case,) = cases_from_json(json.dumps(calm_scenario()))
    return case


@pytest.mark.parametrize(
    ("mornings", "usual"), [((), 4), ((2, 2), 4), ((2, 2, 2), 2), ((2, 3, 9, 9), 3), ((5, 5, 5), 4)]
)
def test_three_lower_mornings_lower_what_is_usual_and_none_raise_it(mornings: tuple[int, ...], usual: int) -> None:
    assert Profile(4, baseline_mornings=mornings).usual == usual


def test_a_decision_carries_the_figures_of_the_last_session_and_of_the_chart() -> None:
    session = {"usual": 2, "stage": 2, "pre": 2, "peak": 3, "after": 2, "morning": 2, "sore": 1}
    assert decide(calm(), Policy.V1).evidence == session
    chart = {"week_mean": 2.0, "reference": 2.0, "scatter": pytest.approx(0.4**0.5), "mornings": 7}
    assert decide(calm(), Policy.V2).evidence == session | chart


def test_a_lock_is_as_strict_as_what_locked_since_the_last_statement() -> None:
    spoken = NOW - 3 * DAY
    events = (Event(Decision.EMERGENCY, spoken, 2), Event(Decision.REFER, spoken + DAY, 2))
    locked = Situation(State.REFERRED, 2, spoken, spoken, spoken, earlier_events=events, resumed_at=spoken)
    assert decide(replace(calm(), situation=locked)).decision is Decision.REFER
    since = replace(locked, resumed_at=spoken - HOUR)
    assert decide(replace(calm(), situation=since)).decision is Decision.EMERGENCY


def test_a_statement_about_a_stage_opens_that_stage_and_lifts_no_lock() -> None:
    case = calm()
    eased = tuple(Event(Decision.EASE, NOW - days * DAY, 3) for days in (20, 8))
    for stage, opens in ((3, True), (4, False)):
        said = replace(case.situation, earlier_events=eased, clearances=(Cleared(NOW - DAY, "A", stage),))
        rules = {bound.rule for bound in decide(replace(case, situation=said), Policy.V1).bounds}
        assert ("P24" not in rules) is opens
    lock = replace(case.situation, mode=State.REFERRED, clearances=(Cleared(NOW - HOUR, "A", 3),))
    assert decide(replace(case, situation=lock)).decision is Decision.REFER


def view(**situation: Any) -> View:
    case = calm()
    return View(replace(case, situation=replace(case.situation, **situation)), Policy.V2, Settings())


def test_what_was_told_at_the_moment_of_a_statement_is_behind_it() -> None:
    spoken = view(resumed_at=NOW - DAY)
    assert spoken.is_heard(NOW)
    assert not spoken.is_heard(NOW + HOUR)
    assert not spoken.is_heard(NOW - DAY)
    assert spoken.is_heard(NOW - DAY + timedelta.resolution)


@pytest.mark.parametrize(("told", "kept"), [((6, 3), (0, 6)), ((3, 6), (1, 6)), ((0, 1), (1, 1)), ((6, 6), (0, 6))])
def test_of_a_morning_told_twice_the_worst_counts_and_of_two_alike_the_first(
    told: tuple[int, int], kept: tuple[int, int]
) -> None:
    day = NOW - 20 * DAY
    reports = tuple(Settled(day + n * HOUR, score, 0) for n, score in enumerate(told))
    (only,) = view(reports=reports, first_session=day).mornings_between()
    assert (only.at, only.morning) == (day + kept[0] * HOUR, kept[1])


def test_mornings_before_the_first_session_are_no_part_of_the_course() -> None:
    began = NOW - 20 * DAY
    reports = tuple(Settled(began + days * DAY, 6, 0) for days in (-1, 0, 1))
    assert [each.at for each in view(reports=reports, first_session=began).mornings_between()] == [began, began + DAY]


def test_a_statement_that_lifts_nothing_leaves_nothing_behind() -> None:
    assert view(clearances=(Cleared(NOW - HOUR / 2, "A"),)).resumed is None
    assert len(view(clearances=(Cleared(NOW - HOUR / 2, "A"),)).sittings) == 12


def test_sessions_are_in_order_whatever_order_they_came_in() -> None:
    early, late = Sitting(NOW - DAY, 1), Sitting(NOW, 1)
    assert in_order((late, early)) == in_order((early, late)) == (early, late)


def test_of_a_session_before_a_statement_only_a_morning_told_after_it_is_left() -> None:
    told = Sitting(NOW, 2, peak=8, morning=5, sore=3, morning_at=NOW + HOUR, night=True, weakness=True)
    morning = Sitting(NOW, 2, morning=5, sore=3, morning_at=NOW + HOUR, night=True, micro_screen=told.micro_screen)
    assert told_since((told,), NOW) == (told,)
    assert told_since((told,), NOW + timedelta.resolution) == (morning,)
    assert told_since((told,), NOW + HOUR) == ()
    undated = replace(told, morning_at=None)
    assert told_since((undated,), NOW + DAY) == (replace(morning, morning_at=None),)
    assert told_since((replace(told, morning=None),), NOW + timedelta.resolution) == ()


def test_a_morning_was_answered_by_what_was_decided_from_when_it_was_told_on() -> None:
    last = calm().sittings[-1]
    assert last.morning_at is not None
    for at, morning in ((last.morning_at, Decision.EASE), (last.morning_at - HOUR, Decision.ADVANCE)):
        eased = (Event(Decision.EASE, at, 2, about=last.start),)
        assert view(earlier_events=eased).answered() == (Decision.EASE, morning)


def test_a_decision_without_a_chart_looked_at_the_first_policy() -> None:
    few = replace(calm(), profile=Profile(2, baseline_mornings=(2, 2)))
    assert decide(calm(), Policy.V2).looked_at is Policy.V2
    assert decide(few, Policy.V2).looked_at is decide(calm(), Policy.V1).looked_at is Policy.V1


def test_these_rules_are_about_pain_and_these_about_a_sitting_or_its_next_morning() -> None:
    """Written from the policy, section 2.4, not from the table."""
    assert set(PAIN) == {"P4", "P8", "P9", "P10", "morning", "P11", "P12", "P22", "W1", "W2", "W3"}
