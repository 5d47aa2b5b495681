"""Random histories of a person's records, lived through the real course with the real rules (section 2.3)."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backrack.ladder import Region
from backrack.progression.case import Policy
from backrack.progression.decision import Decision
from tests.progression.machine import acts
from tests.progression.machine.acts import Act
from tests.progression.machine.driver import ALL_ODD, ODD, ODD_AND_REST, decisions_met, live
from tests.progression.machine.promises import holds_alone, holds_between, remember
from tests.progression.machine.world import Pick, World, begin

DAYS = 27  # before everything is asked again
STEPS_IN_ALL, PARTS, STEPS = 20_000, 4, 25
HISTORIES = STEPS_IN_ALL // PARTS // STEPS
WITHOUT_REST = (
    1466, 1474, 1643, 1968, 1998, 2437, 4146, 4211, 4243, 4378, 4633, 5086, 5571, 5935, 6768, 6772, 8442, 8518, 9484,
    10534, 11728, 11993, 20097,
)  # fmt: skip
WITH_LIMITS = (989, 1239, 6624, 7882, 11278, 20088)
ONCE_BROKEN = (
    30003,
    30017,
    30050,
    30182,
    30496,
    100245,
    100468,
    200070,
    200290,
    300146,
    400904,
    401134,
    500940,
    601409,
    700048,
    703510,
    704169,
    704199,
    706609,
    707551,
    707555,
    707641,
    707961,
    710668,
    711147,
)


@pytest.mark.parametrize("part", range(PARTS))
def test_20_000_steps_of_random_histories_keep_every_promise(part: int) -> None:
    met = Counter[str]()
    for number in range(HISTORIES):
        chance = random.Random(f"{part} {number}")  # noqa: S311  # chance, not secrets
        live(Pick(chance.randrange), STEPS, met)
    assert met["steps"] >= HISTORIES * STEPS
    assert decisions_met(met) == {each.name for each in Decision}
    assert min(met["rises"], met["locks"], met["opened"]) > 10


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_a_search_for_the_worst_history_finds_no_broken_promise(data: st.DataObject) -> None:
    live(Pick(lambda below: data.draw(st.integers(0, below - 1))), 30)


@pytest.mark.parametrize("policy", Policy)
def test_a_perfect_responder_reaches_the_top_of_every_ladder_one_step_at_a_time(policy: Policy) -> None:
    world = begin(Pick(lambda _: 0), (policy,), (tuple(Region),))
    world.calm, world.better = 1000, True
    acts.mornings_before(world)
    world.seen = world.course()
    for _ in range(DAYS):
        acts.sit(world)
        acts.after(world)
        acts.morning(world)
        remember(world, "morning", world.course())
        for each in _proposed(world):
            acts.yes_to(world, each)
            before, after = world.seen, world.course()
            assert before is not None
            assert [*holds_alone(world, after), *holds_between(world, "say_yes", before, after)] == []
            remember(world, "say_yes", after)
    assert world.seen is not None
    assert [each.stage for each in world.seen.regions] == [each.ladder.highest_open for each in world.seen.regions]


def _proposed(world: World) -> list[Region]:
    assert world.seen is not None
    return [each.region for each in world.seen.regions if each.proposed is not None]


@pytest.mark.parametrize(
    ("number", "odd"),
    [
        *((each, ODD) for each in WITHOUT_REST),
        *((each, ODD_AND_REST) for each in ONCE_BROKEN),
        *((each, ALL_ODD) for each in WITH_LIMITS),
    ],
)
def test_histories_of_the_million_that_once_broke_a_promise_keep_all(number: int, odd: Sequence[Act]) -> None:
    """By their numbers in ``bench.machine``; the first of them knew no mornings without a session."""
    live(Pick(random.Random(number).randrange), 80, odd=odd)  # noqa: S311  # chance, not secrets
