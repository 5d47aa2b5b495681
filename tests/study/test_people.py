"""Simulated people: chance comes from outside, scores are whole, and what is assumed is what happens."""

from __future__ import annotations

from dataclasses import fields, replace
from statistics import correlation, fmean

import numpy as np
import pytest

from backrack.study import Assumptions, Cell, Scenario, Someone, Variant, draw
from backrack.words import say

CELL = Cell(4.0, 1.0, Scenario.NO_EFFECT)
ASSUMED = Assumptions()


def someone(seed: int = 1, cell: Cell = CELL, assumed: Assumptions = ASSUMED, days: int = 42) -> Someone:
    return Someone(cell, draw(np.random.default_rng(seed), days, assumed), assumed)


def test_every_assumption_has_a_unit_and_a_reason() -> None:
    rows = list(ASSUMED.rows())
    assert [name for name, _, _, _ in rows] == [each.name for each in fields(Assumptions)]
    assert all(unit and say(why) for _, _, unit, why in rows)


def test_the_same_chance_gives_the_same_person() -> None:
    assert someone(3).draws == someone(3).draws
    assert someone(3).draws != someone(4).draws


@pytest.mark.parametrize("wanted", [0.4, 0.7])
def test_scatter_is_correlated_from_half_day_to_half_day(wanted: float) -> None:
    scatter = someone(days=20_000, assumed=replace(ASSUMED, correlation=wanted)).draws.scatter
    assert correlation(scatter[:-1], scatter[1:]) == pytest.approx(wanted, abs=0.02)
    assert fmean(each**2 for each in scatter) == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize(("felt", "score"), [(-3.0, 0), (0.49, 0), (0.5, 1), (4.5, 5), (9.6, 10), (14.0, 10)])
def test_scores_are_whole_and_between_nought_and_ten(felt: float, score: int) -> None:
    assert someone().told(felt, 1.0) == score


@pytest.mark.parametrize(("chance", "score"), [(0.0, 5), (0.024, 5), (0.026, 3), (0.049, 3), (0.05, 4)])
def test_a_score_told_wrong_is_one_off(chance: float, score: int) -> None:
    assert someone().told(4.0, chance) == score


@pytest.mark.parametrize(
    ("scenario", "day", "moved"),
    [
        (Scenario.NO_EFFECT, 30, 0.0),
        (Scenario.IMPROVES, 0, 0.0),
        (Scenario.IMPROVES, 14, -1.0),
        (Scenario.IMPROVES, 42, -2.0),
        (Scenario.WORSENS, 7, 0.0),
        (Scenario.WORSENS, 42, 3.0),
        (Scenario.HARM_ONE, 42, 0.0),
    ],
)
def test_usual_pain_moves_as_its_scenario_says(scenario: Scenario, day: float, moved: float) -> None:
    assert someone(cell=Cell(4.0, 1.0, scenario)).drift(day) == pytest.approx(moved)


def test_a_worsening_passes_two_points_when_it_says() -> None:
    one = someone(cell=Cell(4.0, 1.0, Scenario.WORSENS))
    assert one.drift(one.passes_two_day) == pytest.approx(2.0)
    assert one.drift(one.onset_day) == pytest.approx(0.0)


def test_starting_at_the_worst_fades() -> None:
    one = someone(assumed=Variant.WORST_AT_START.assumptions)
    assert [one.drift(day) for day in (-3.0, 0.0, 7.0, 14.0, 40.0)] == pytest.approx([1.0, 1.0, 0.5, 0.0, 0.0])


def test_soreness_peaks_in_the_first_days_of_a_stage_and_goes() -> None:
    one = someone()
    course = [one.soreness(day, 0.0) for day in range(8)]
    assert course[1] == max(course) > 0
    assert course[6:] == [0.0, 0.0]


def test_the_baseline_is_seven_mornings() -> None:
    one = someone()
    assert len(one.mornings_before()) == 7
    assert one.mornings_before()[0] == one.told(one.pain(-7, False), one.draws.wrong_before[0])
