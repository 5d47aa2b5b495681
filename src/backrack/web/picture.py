"""Drawings for pages: they lie in the page itself, so that its colours reach them."""

from __future__ import annotations

from functools import lru_cache

from django.utils.safestring import SafeString, mark_safe

from backrack.catalogue import load_catalogue
from backrack.drawing import draw
from backrack.plan import Card, Plan
from backrack.posture import Posture, Side
from backrack.posture.body import Body
from backrack.posture.rack import load_rack, rack_ids
from backrack.record import BodyGiven, Person, RackGiven
from backrack.words import Text

# someone of the middle of the smaller rack's heights: a picture before we know the person
_ANYBODY = Body(height_m=1.65, mass_kg=70.0, sex=None)


def starting_position(person: Person | None = None) -> SafeString:
    """The person, or somebody, lying in the starting position."""
    return _of(person, load_catalogue().exercise("starting_position").phases[0].posture)


def of_card(card: Card, person: Person) -> SafeString:
    """What a session will be about, before it may begin."""
    return _of(person, card.shown)


def _of(person: Person | None, posture: Posture) -> SafeString:
    given = person.latest(BodyGiven) if person else None
    rack = person.latest(RackGiven) if person else None
    rack_id = rack.rack_id if rack and rack.rack_id in rack_ids() else _small_rack()
    return _drawn(posture, _body(given) if given else _ANYBODY, rack_id, posture.raised_sides())


def of_plan(plan: Plan) -> SafeString:
    """The person in what is new in today's session."""
    return _drawn(plan.shown, _body(plan.body), plan.rack_id, plan.shown.raised_sides())


def _body(given: BodyGiven) -> Body:
    return Body(given.height_m, given.mass_kg, given.sex)


def _small_rack() -> str:
    return min(rack_ids(), key=lambda rack_id: load_rack(rack_id).reference_height_m)


@lru_cache(maxsize=64)
def _drawn(posture: Posture, body: Body, rack_id: str, accent: tuple[Side, ...]) -> SafeString:
    rack, description = load_rack(rack_id), Text("web-picture")
    # unstyled: a style sheet inside the page would break its content policy, and the page's own has the rules
    svg = draw(posture, body, rack, accent=accent, description=description, arc=bool(accent), styled=False)
    return mark_safe(svg)  # noqa: S308  our own drawing code wrote it, from numbers alone
