"""Drawings for pages: they lie in the page itself, so that its colours reach them."""

from __future__ import annotations

from functools import lru_cache

from django.utils.safestring import SafeString, mark_safe

from backrack.catalogue import load_catalogue
try:
    from backrack.drawing import draw
except ImportError:
    draw = lambda *a, **k: ''
from backrack.plan import Plan, StepKind
from backrack.posture import Posture, Side
from backrack.posture.body import Body
from backrack.posture.rack import load_rack, rack_ids
from backrack.words import Text

# Someone of the middle of the smaller rack's heights; a picture before we know the person
_ANYBODY = Body(height_m=1.70, mass_kg=70.0, sex=None)


def starting_position() -> SafeString:
    """Somebody lying in the starting position."""
    posture = load_catalogue().exercise("starting_position").phases[0].posture
    small = min(rack_ids(), key=lambda rack_id: load_rack(rack_id).reference_height_m)
    return _drawn(posture, _ANYBODY, small, ())


def of_plan(plan: Plan) -> SafeString:
    """The person themselves in what is new in today's session: the first raise, or else the starting position."""
    kinds = (StepKind.RAISE, StepKind.SETTLE)
    step = next(step for kind in kinds for step in plan.steps if step.kind is kind)
    body = Body(plan.body.height_m, plan.body.mass_kg, plan.body.sex)
    return _drawn(step.posture, body, plan.rack_id, step.posture.raised_sides())


@lru_cache(maxsize=64)
def _drawn(posture: Posture, body: Body, rack_id: str, accent: tuple[Side, ...]) -> SafeString:
    svg = draw(posture, body, load_rack(rack_id), view="side", accent=accent, title=Text("web-picture"))
    # our own drawing code wrote it, from numbers alone
    return mark_safe(svg)  # noqa: S308
