"""Drawings for pages: they lie in the page itself, so that its colours reach them."""

from __future__ import annotations

from django.utils.safestring import SafeString, mark_safe

from backrack.catalogue import load_catalogue
from backrack.drawing import draw
from backrack.plan import Card, Plan
from backrack.posture import Posture, Side
from backrack.posture.body import Body
from backrack.posture.rack import load_rack, rack_ids
from backrack.record import BodyGiven, Person, RackGiven
from backrack.words import Text, kept_by_language

# someone of the middle of the smaller rack's heights: a picture before we know the person
ANYBODY = Body(height_m=1.65, mass_kg=70.0, sex=None)


def starting_position(person: Person | None = None) -> SafeString:
    """The person, or somebody, lying in the starting position."""
    return _of(person, load_catalogue().exercise("starting_position").phases[0].posture)


def of_card(card: Card, person: Person) -> SafeString:
    """What a session will be about, before it may begin."""
    return _of(person, card.shown)


def _of(person: Person | None, posture: Posture, accent: tuple[Side, ...] | None = None) -> SafeString:
    given = person.latest(BodyGiven) if person else None
    rack = person.latest(RackGiven) if person else None
    rack_id = rack.rack_id if rack and rack.rack_id in rack_ids() else small_rack()
    moves = posture.raised_sides() if accent is None else accent
    return _drawn(posture, _body(given) if given else ANYBODY, rack_id, moves)


def of_posture(posture: Posture, person: Person, accent: tuple[Side, ...]) -> SafeString:
    """The person in a posture; ``accent`` names what moves."""
    return _of(person, posture, accent)


def of_plan(plan: Plan) -> SafeString:
    """The person in what is new in today's session."""
    return _drawn(plan.shown, _body(plan.body), plan.rack_id, plan.shown.raised_sides())


def _body(given: BodyGiven) -> Body:
    return Body(given.height_m, given.mass_kg, given.sex)


def small_rack() -> str:
    """The rack that somebody of no known height is drawn on."""
    return min(rack_ids(), key=lambda rack_id: load_rack(rack_id).reference_height_m)


def _drawn(posture: Posture, body: Body, rack_id: str, accent: tuple[Side, ...]) -> SafeString:
    return drawn(posture, body, rack_id, tuple(side.value for side in accent), Text("web-picture"))


@kept_by_language(maxsize=64)
def drawn(posture: Posture, body: Body, rack_id: str, accent: tuple[str, ...], description: Text) -> SafeString:
    """A posture on a rack of ours; ``accent`` names what moves."""
    # unstyled: a style sheet inside the page would break its content policy, and the page's own has the rules
    arc = bool(posture.raised_sides())
    svg = draw(posture, body, load_rack(rack_id), accent=accent, description=description, arc=arc, styled=False)
    return mark_safe(svg)  # noqa: S308  our own drawing code wrote it, from numbers alone
