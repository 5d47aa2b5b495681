"""Lives: the calendar climbs whatever is told, the traffic light follows the scores, and parts add up."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import numpy as np
import pytest

from backrack.progression import Decision
from backrack.progression.case import State
from backrack.study import (
    Assumptions,
    Cell,
    Life,
    Part,
    Scenario,
    Someone,
    Tally,
    Variant,
    draw,
    live,
    live_part,
    mean,
    most_by_chance,
    parts,
    share,
    tally,
    way_of,
)
from backrack.study.life import BEGINNING

DAYS = 42


def life_of(cell: Cell, way: str, seed: int = 1, days: int = DAYS) -> Life:
    assumed = Assumptions()
    return live(Someone(cell, draw(np.random.default_rng(seed), days, assumed), assumed), way_of(way), days)


def test_the_calendar_reaches_the_top_whatever_is_told() -> None:
    life = life_of(Cell(5.0, 1.5, Scenario.HARM_ONE), "calendar")
    assert life.situation.stage == 5
    assert list(life.first_at) == [1, 2, 3, 4, 5]
    assert life.flares == 0


def test_the_calendar_gives_each_stage_its_sessions() -> None:
    life = life_of(Cell(2.0, 0.7, Scenario.NO_EFFECT), "calendar")
    assert [Counter(stage for stage, _ in life.decisions)[stage] for stage in (1, 2, 3, 4)] == [5, 5, 5, 5]


@pytest.mark.parametrize(("pain", "stage"), [(0.0, 5), (4.0, 1), (9.0, 0)])
def test_the_traffic_light_goes_by_the_score_alone(pain: float, stage: int) -> None:
    assert life_of(Cell(pain, 0.05, Scenario.NO_EFFECT), "traffic-light", seed=2).situation.stage == stage


def test_a_missed_morning_stays_missing() -> None:
    told = [each.morning for each in life_of(Cell(4.0, 1.0, Scenario.NO_EFFECT), "calendar", days=300).sittings]
    assert 0 < told.count(None) / len(told) < 0.12


def test_harm_is_felt_the_next_morning_by_the_stage() -> None:
    def mornings(scenario: Scenario) -> list[int]:
        life = life_of(Cell(2.0, 0.1, scenario), "calendar", seed=4)
        return [each.morning for each in life.sittings if each.stage == 5 and each.morning is not None]

    calm, harmed = mornings(Scenario.NO_EFFECT), mornings(Scenario.HARM_ONE)
    assert [after - before for before, after in zip(calm, harmed, strict=True)] == [5] * len(calm)


def whole(way: str, first: int, last: int) -> Tally:
    part = Part(Cell(4.0, 1.0, Scenario.HARM_HALF), Variant.REFERENCE, way, first, last, DAYS, 7)
    return live_part(part, way_of(way))


def test_parts_lived_apart_add_up_to_the_whole() -> None:
    assert whole("traffic-light", 0, 9) + whole("traffic-light", 9, 30) == whole("traffic-light", 0, 30)


@pytest.mark.parametrize("people", [1, 9, 10, 1000])
def test_people_are_shared_out_over_the_cells_without_loss(people: int) -> None:
    cells = [Cell(pain, 1.0, Scenario.NO_EFFECT) for pain in (2.0, 4.0, 5.0)]
    shared = list(parts(cells, Variant.REFERENCE, "calendar", people, DAYS, 1))
    assert sum(part.last - part.first for part in shared) == people
    counts = Counter(dict.fromkeys(cells, 0))
    for part in shared:
        counts[part.cell] += part.last - part.first
    assert max(counts.values()) - min(counts.values()) <= 1


def test_too_much_harm_counts_as_answered_only_within_two_sessions() -> None:
    life = life_of(Cell(2.0, 0.7, Scenario.HARM_ONE), "calendar")
    stay, ease = Decision.STAY, Decision.EASE
    for decisions, answered in (
        ([(1, stay)], True),
        ([(1, stay), (2, stay), (2, ease)], True),
        ([(2, stay), (2, stay), (2, ease)], False),
        ([(2, stay)], False),
    ):
        life.decisions = decisions
        assert tally(life).never_or_eased is answered


def test_a_worsening_is_caught_in_time_late_or_too_early() -> None:
    life = life_of(Cell(4.0, 1.0, Scenario.WORSENS), "calendar")
    latest = life.someone.passes_two_day + 14
    for day, counted in (
        (None, (0, 1, 0)),
        (int(life.someone.onset_day), (1, 0, 0)),
        (int(latest), (0, 1, 1)),
        (int(latest) + 1, (0, 1, 0)),
    ):
        life.referred_day = day
        found = tally(life)
        assert (found.before_onset, found.passed, found.referred_in_time) == counted


def test_a_wilson_interval_is_the_known_one() -> None:
    found = share(5, 50)
    assert (found.value, found.low, found.high) == pytest.approx((0.1, 0.0435, 0.2136), abs=1e-4)
    assert share(0, 20).low == 0.0 and (share(0, 20).high or 0) > 0.1
    assert share(0, 0).value is None


def test_a_mean_lies_in_its_interval_and_repeats_by_seed() -> None:
    counts = Counter({0: 30, 1: 50, 4: 20})
    found = mean(counts, np.random.default_rng(1))
    assert found == mean(counts, np.random.default_rng(1))
    assert found.low is not None and found.high is not None and found.value == pytest.approx(1.3)
    assert 1.0 < found.low < 1.3 < found.high < 1.6


@pytest.mark.parametrize(("of", "limit", "most"), [(10, 0.0, 0), (10, 0.5, 8), (40, 0.1, 7), (1, 1.0, 1)])
def test_what_chance_brings_is_the_binomial_quantile(of: int, limit: float, most: int) -> None:
    assert most_by_chance(of, limit) == most


def test_mornings_without_a_session_are_told_to_the_rules_alone() -> None:
    cell = Cell(4.0, 1.0, Scenario.NO_EFFECT)
    life = life_of(cell, "v2", seed=3)
    trained = {each.start.date() for each in life.sittings}
    told = [each.at.date() for each in life.situation.reports]
    assert told and len(told) == len(set(told))
    assert all(day - timedelta(days=1) not in trained for day in told)
    assert life_of(cell, "calendar", seed=3).situation.reports == ()


def test_a_worsening_ends_in_a_referral_also_where_pain_leaves_no_session() -> None:
    lives = [life_of(Cell(5.0, 1.5, Scenario.WORSENS), "v2", seed=seed) for seed in range(12)]
    assert all(life.referred_day is not None for life in lives)
    assert any(life.sittings[-1].start.date() < day_of(life) - timedelta(days=2) for life in lives)


def day_of(life: Life) -> date:
    return (BEGINNING + timedelta(days=life.referred_day or 0)).date()


def test_after_a_referral_nobody_trains_on() -> None:
    life = life_of(Cell(5.0, 1.5, Scenario.WORSENS), "v2", seed=1)
    assert life.situation.mode is State.REFERRED
    assert life.sittings[-1].start.date() <= day_of(life)
