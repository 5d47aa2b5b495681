"""The moving pictures of a session: the person's own body on their own rack."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from backrack.drawing import frames
from backrack.plan import Plan
from backrack.posture import Posture, Side
from backrack.posture.body import Body
from backrack.posture.rack import load_rack
from backrack.web.packed import pack, unpack

FRAMES = 12  # visual direction, section 14: 12 to 24; the page blends between them
KEPT = 200  # assumed: the movements of a few people, some 10 kB each


def draw_motion(
    plan: Plan, before: Posture, reached: Posture, accent: tuple[str, ...], seen_from: Side = Side.LEFT
) -> dict[str, Any]:
    """Frames from one posture to another as the page draws them; ``accent`` names what moves.

    ``seen_from`` is the side of the body the phone lies on, so that left stays left for the eye.
    """
    body = Body(height_m=plan.body.height_m, mass_kg=plan.body.mass_kg, sex=plan.body.sex)
    return unpack(_drawn(before, reached, body, plan.rack_id, accent, seen_from is Side.RIGHT))


# tomorrow's session moves much as today's does
@lru_cache(maxsize=KEPT)
def _drawn(before: Posture, reached: Posture, body: Body, rack_id: str, accent: tuple[str, ...], mirror: bool) -> bytes:
    return pack(frames(before, reached, body, load_rack(rack_id), "side", FRAMES, accent, mirror=mirror))
