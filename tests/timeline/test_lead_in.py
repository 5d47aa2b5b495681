"""Time to get ready: five seconds before a move, ten and more to lie down (design notes), however quick the voice."""

from __future__ import annotations

import pytest

from backrack.timeline import State, build_timeline
from tests.timeline.test_timeline import PLANS, ordinary

READY_MS, LYING_DOWN_MS = 5_000, 10_000


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("voice", [ordinary, lambda _key: 0], ids=["ordinary", "silent"])
def test_there_is_time_before_every_move_and_to_lie_down(name: str, voice: object) -> None:
    phases = build_timeline(PLANS[name], voice).session.phases  # type: ignore[arg-type]
    ready = [phase.duration_ms for phase in phases if phase.state is State.GET_READY]
    lying_down = [phase.duration_ms for phase in phases if phase.state in (State.GET_ON, State.SETTLE)]
    assert ready and min(ready) >= READY_MS
    assert lying_down and min(lying_down) >= LYING_DOWN_MS
