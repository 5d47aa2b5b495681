"""The rules on simulated people, small: every target is borne out under v2, and each is missed by a simpler way.

``python -m bench.policy`` prints them large, with the assumptions made harder. With so few people a limit counts as
missed where one time in twenty, or less, chance alone would bring so many misses if it were just kept.
"""

from __future__ import annotations

from functools import cache

import pytest

from backrack.study import TARGETS, Part, Scenario, Tally, Target, Variant, live_part, reference_cells, way_of

PEOPLE, FEWER, DAYS, SEED = 40, 15, 42, 4
WAYS_THAT_MISS = {
    (Scenario.NO_EFFECT, "referred"): "v1",
    (Scenario.IMPROVES, "referred"): "v1",
    (Scenario.IMPROVES, "high"): "traffic-light",
    (Scenario.HARM_HALF, "low"): "calendar",
    (Scenario.HARM_ONE, "eased"): "traffic-light",
    (Scenario.WORSENS, "in-time"): "calendar",
    (Scenario.WORSENS, "before"): "v1",
}
"""Each target is missed by one of the others: a test that such people could not fail would tell nothing."""


@cache
def lived(way: str, scenario: Scenario, people: int) -> tuple[Tally, ...]:
    cells = reference_cells(scenario)
    return tuple(live_part(Part(each, Variant.REFERENCE, way, 0, people, DAYS, SEED), way_of(way)) for each in cells)


def named(target: Target) -> str:
    return f"{target.scenario.id}-{target.id}"


@pytest.mark.parametrize("target", TARGETS, ids=named)
def test_every_target_is_borne_out_under_v2(target: Target) -> None:
    assert target.is_borne_out(lived("v2", target.scenario, PEOPLE))


@pytest.mark.parametrize("target", TARGETS, ids=named)
def test_every_target_is_missed_by_a_simpler_way(target: Target) -> None:
    way = WAYS_THAT_MISS[target.scenario, target.id]
    assert not target.is_borne_out(lived(way, target.scenario, FEWER))
