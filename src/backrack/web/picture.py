"""Drawings for pages: they lie in the page itself, so that its colours reach them."""

from __future__ import annotations

import re
from functools import lru_cache

from django.utils.safestring import SafeString, mark_safe

from backrack.catalogue import load_catalogue
from backrack.drawing import draw
from backrack.plan import Card, Plan, StepKind
from backrack.posture import Posture, Side
from backrack.posture.body import Body
from backrack.posture.rack import load_rack, rack_ids
from backrack.record import BodyGiven, Person, RackGiven
from backrack.words import Text

# someone of the middle of the smaller rack's heights: a picture before we know the person
_ANYBODY = Body(height_m=1.65, mass_kg=70.0, sex=None)
# the page's own style sheet has the rules; one inside the page would break its content policy
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)


def starting_position(person: Person | None = None) -> SafeString:
    """The person, or somebody, lying in the starting position."""
    return _of(person, load_catalogue().exercise("starting_position").phases[0].posture)


def of_card(card: Card, person: Person) -> SafeString:
    """What a session will be about, before it may begin."""
    if card.title.key != "plan-title-raise":
        return starting_position(person)
    return _of(person, load_catalogue().exercise("single_leg_raise").phase("raise_left").posture)


def _of(person: Person | None, posture: Posture) -> SafeString:
    given = person.latest(BodyGiven) if person else None
    rack = person.latest(RackGiven) if person else None
    rack_id = rack.rack_id if rack and rack.rack_id in rack_ids() else _small_rack()
    return _drawn(posture, _body(given) if given else _ANYBODY, rack_id, posture.raised_sides())


def of_plan(plan: Plan) -> SafeString:
    """The person in what is new in today's session: the first raise, or else the starting position."""
    kinds = (StepKind.RAISE, StepKind.SETTLE)
    step = next(step for kind in kinds for step in plan.steps if step.kind is kind)
    return _drawn(step.posture, _body(plan.body), plan.rack_id, step.posture.raised_sides())


def _body(given: BodyGiven) -> Body:
    return Body(given.height_m, given.mass_kg, given.sex)


def _small_rack() -> str:
    return min(rack_ids(), key=lambda rack_id: load_rack(rack_id).reference_height_m)


@lru_cache(maxsize=64)
def _drawn(posture: Posture, body: Body, rack_id: str, accent: tuple[Side, ...]) -> SafeString:
    rack, description = load_rack(rack_id), Text("web-picture")
    svg = draw(posture, body, rack, accent=accent, description=description, arc=bool(accent))
    # our own drawing code wrote it, from numbers alone
    return mark_safe(without_styles(svg))  # noqa: S308


def without_styles(svg: str) -> str:
    """A drawing as it may lie in a page: classes only."""
    return _STYLE.sub("", svg)
