"""The moving pictures of a session: the person's own body on their own rack."""

from __future__ import annotations

from typing import Any

from backrack.drawing import frames
from backrack.plan import Plan
from backrack.posture import Posture
from backrack.posture.body import Body
from backrack.posture.rack import load_rack

FRAMES = 12  # visual direction, section 14: 12 to 24; the page blends between them


def draw_motion(plan: Plan, before: Posture, reached: Posture, accent: tuple[str, ...]) -> dict[str, Any]:
    """Frames from one posture to another as the page draws them; ``accent`` names what moves."""
    body = Body(height_m=plan.body.height_m, mass_kg=plan.body.mass_kg, sex=plan.body.sex)
    return frames(before, reached, body, load_rack(plan.rack_id), "side", FRAMES, accent)
