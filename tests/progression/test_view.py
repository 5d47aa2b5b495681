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
from backrack.progression.verdict import Verdict
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


def test_after_a_statement_the_last_of_the_sessions_left_is_the_one_of_which_more_may_be_told() -> None:
    sittings = tuple(Sitting(NOW + number * DAY, 1) for number in range(4))
    found = told_since(sittings, NOW + DAY)
    assert (found, tuple(found.past.sittings)) == (sittings[1:], sittings[1:3])


# How far back is looked, so that a long diary stays quick. A course has one report a day.


def verdict_of(**changed: Any) -> Verdict:
    """Under v1, on a calm course of which sittings, situation or plan are others."""
    case = calm()
    who = replace(case.profile, planned_per_week=changed.pop("planned", 7))
    sittings = changed.pop("sittings", case.sittings)
    return decide(
        replace(case, profile=who, situation=replace(case.situation, **changed), sittings=sittings), Policy.V1
    )


def bound(verdict: Verdict) -> dict[str, Decision]:
    return {each.rule: each.decision for each in verdict.bounds}


def told_only(*places: int, morning: int = 2) -> tuple[Sitting, ...]:
    """The calm course without its mornings but for those of some sessions, of which the first told that."""
    untold = [replace(each, morning=None, morning_at=None) for each in calm().sittings]
    for number, place in enumerate(places):
        told = calm().sittings[place]
        untold[place] = told if number else replace(told, morning=morning)
    return tuple(untold)


@pytest.mark.parametrize("first", [-3, -9, -12])
def test_the_last_three_mornings_are_the_last_three_told_however_many_were_left_out(first: int) -> None:
    found = verdict_of(sittings=told_only(first, -2, -1, morning=9))
    assert "P12" in bound(found)


@pytest.mark.parametrize(("place", "ends"), [(-3, True), (-4, False)])
def test_a_pause_ends_by_what_one_of_the_last_three_sessions_told_or_by_a_report(place: int, ends: bool) -> None:
    began, sittings = NOW - 6 * DAY, told_only(place)
    paused: dict[str, Any] = {"mode": State.PAUSED, "stage": 1, "stage_since": began, "paused_until": NOW - 4 * DAY}
    paused["earlier_events"] = (Event(Decision.PAUSE, began, 2),)
    assert ("held" not in bound(verdict_of(sittings=sittings, **paused))) is ends
    report = Settled(sittings[place].start + 22 * HOUR, 2, 0)
    assert "held" not in bound(verdict_of(sittings=sittings, reports=(report,), **paused))


@pytest.mark.parametrize(("today", "days"), [(19, 2), (20, 1)])
def test_days_with_a_session_are_those_of_the_last_twenty_sessions(today: int, days: int) -> None:
    earlier = Sitting(NOW - 6 * DAY, 2)
    sittings = (earlier, *(Sitting(NOW - number * timedelta(minutes=1), 2) for number in range(today, 0, -1)))
    found = bound(verdict_of(sittings=sittings, planned=3))  # of which 60 % are 1.8
    assert ("P23" in found) is (days < 1.8)


@pytest.mark.parametrize(("yesterday", "pauses"), [(10, True), (11, False)])
def test_three_bad_days_running_are_those_of_the_last_twelve_reports(yesterday: int, pauses: bool) -> None:
    at = (NOW - 2 * DAY, *(NOW - DAY + number * timedelta(minutes=1) for number in range(yesterday)), NOW)
    found = bound(verdict_of(sittings=(), reports=tuple(Settled(each, 9, 0) for each in at)))
    assert (found.get("gate3") is Decision.PAUSE) is pauses


@pytest.mark.parametrize(("later", "pauses"), [(5, False), (6, True)])
def test_a_bad_day_with_a_session_is_one_of_the_last_six(later: int, pauses: bool) -> None:
    last = NOW - 7 * DAY
    reports = tuple(Settled(last - days * DAY, 9, 0) for days in (2, 1, 0))
    began = (last - 2 * DAY, *(last + (1 + number) * DAY for number in range(later)))
    found = bound(verdict_of(sittings=tuple(Sitting(each, 2) for each in began), reports=reports))
    assert (found.get("gate3") is Decision.PAUSE) is pauses


@pytest.mark.parametrize(("sessions", "counts"), [(60, False), (61, True)])
def test_a_morning_after_one_of_the_last_sixty_sessions_is_none_between_sessions(sessions: int, counts: bool) -> None:
    began = [NOW - number * DAY for number in range(sessions, 0, -1)]
    sittings = tuple(Sitting(each, 2, morning=2, morning_at=each + 20 * HOUR) for each in began)
    told = Settled(began[0] + 20 * HOUR, 6, 0)
    state = replace(calm().situation, first_session=began[0], reports=(told,))
    found = View(replace(calm(), situation=state, sittings=sittings), Policy.V2, Settings()).mornings_between()
    assert found == ([told] if counts else [])
