"""What somebody wants to see: a position and what it is compared with, on a body and a rack. Read from an address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal
from urllib.parse import urlencode

from backrack.catalogue import Position, load_catalogue, positions
from backrack.posture import Body, ImpossibleBody, Padding, Posture, Rack, Side, load_rack, rack_ids
from backrack.record import AgeGiven, BodyGiven, Person, RackGiven
from backrack.words import Text

Sex = Literal["female", "male"]
START = "start"
FOLD_MM = 10.0  # a folded towel under a body (pressure model section 14)
PADS_MM = (0.0, 5.0, 10.0, 20.0, 30.0)  # thicknesses with a place in the model's own table (section 14)
# someone of the middle of the smaller rack's heights, for whom nothing is known; assumed
ANYBODY = Body(height_m=1.65, mass_kg=70.0)


class CannotAsk(ValueError):
    """A parameter that cannot be read. ``text`` says which, and what it may be."""

    def __init__(self, field: str, text: Text) -> None:
        self.field, self.text = field, text
        super().__init__(text.key)


@dataclass(frozen=True)
class Asked:
    """One view of the explorer. ``hip_deg`` is None where no leg is raised."""

    position: Position
    side: Side
    hip_deg: float | None
    padding: Padding
    body: Body
    rack: Rack
    against: Position | None

    @property
    def posture(self) -> Posture:
        from backrack.mechanics.angles import with_hip

        posture = self.position.posture(self.side)
        own = posture.padding
        pads = Padding(*(max(each) for each in zip(_mm(own), _mm(self.padding), strict=True)))
        posture = replace(posture, padding=pads)
        return posture if self.hip_deg is None else with_hip(posture, self.hip_deg)

    @property
    def other(self) -> Posture:
        """What it is compared with: the bare starting position, or another on the same side as the model has it."""
        return start_position() if self.against is None else self.against.posture(self.side)

    def address(self) -> str:
        """The query that leads back here."""
        values = {
            "position": self.position.id,
            "side": self.side.value,
            "hip": None if self.hip_deg is None else f"{self.hip_deg:g}",
            "seat": f"{self.padding.seat_mm:g}",
            "back": f"{self.padding.back_mm:g}",
            "neck": f"{self.padding.neck_mm:g}",
            "height": f"{self.body.height_m * 100:g}",
            "mass": f"{self.body.mass_kg:g}",
            "sex": self.body.sex or "",
            "rack": self.rack.id,
            "against": self.against.id if self.against else START,
        }
        return urlencode({name: value for name, value in values.items() if value is not None})


def start_position() -> Posture:
    return _every()[0].posture()


def _mm(padding: Padding) -> tuple[float, float, float]:
    return padding.seat_mm, padding.back_mm, padding.neck_mm


def asked(query: Mapping[str, str], person: Person) -> Asked:
    """The view that ``query`` asks for; what it leaves out is the person's own, or else anybody's.

    Raises :class:`CannotAsk`.
    """
    position = _position(query.get("position", ""), "position", _every()[_usual()])
    body = _body(query, person)
    return Asked(
        position=position,
        side=_one_of(query, "side", {side.value: side for side in Side}, Side.LEFT),
        hip_deg=_hip(query, position),
        padding=Padding(*(_number(query, name, 0, 80, 0.0) for name in ("seat", "back", "neck"))),
        body=body,
        rack=_rack(query, person, body),
        against=None if query.get("against", START) == START else _position(query["against"], "against", None),
    )


@cache
def _every() -> tuple[Position, ...]:
    return positions(load_catalogue())


@cache
def _usual() -> int:
    """Which position shows first: the first that has a raised leg."""
    return next(i for i, each in enumerate(_every()) if each.posture().raised_sides())


def _position(wanted: str, field: str, default: Position | None) -> Position:
    by_id = {each.id: each for each in _every()}
    if not wanted and default:
        return default
    if wanted not in by_id:
        raise CannotAsk(field, Text("web-pressure-wrong-choice", {"field": field, "known": ", ".join(by_id)}))
    return by_id[wanted]


def _hip(query: Mapping[str, str], position: Position) -> float | None:
    from backrack.mechanics.angles import LEAST_HIP_DEG, MOST_HIP_DEG, hip_of

    usual = hip_of(position.posture())
    return None if usual is None else _number(query, "hip", LEAST_HIP_DEG, MOST_HIP_DEG, usual)


def _body(query: Mapping[str, str], person: Person) -> Body:
    given, aged = person.latest(BodyGiven), person.latest(AgeGiven)
    own = Body(given.height_m, given.mass_kg, given.sex) if given else ANYBODY
    if given and aged and aged.age_years is not None:
        own = replace(own, age_years=float(aged.age_years))
    sexes: dict[str, Sex | None] = {"": None, "female": "female", "male": "male"}
    try:
        return replace(
            own,
            height_m=round(_number(query, "height", 0, 1000, own.height_m * 100) / 100, 4),
            mass_kg=_number(query, "mass", 0, 1000, own.mass_kg),
            sex=_one_of(query, "sex", sexes, own.sex),
        )
    except ImpossibleBody as wrong:
        raise CannotAsk("height", Text("web-pressure-wrong-body", {"why": str(wrong)})) from None


def _rack(query: Mapping[str, str], person: Person, body: Body) -> Rack:
    given = person.latest(RackGiven)
    own = given.rack_id if given and given.rack_id in rack_ids() else _nearest(body)
    return load_rack(_one_of(query, "rack", {each: each for each in rack_ids()}, own))


def _nearest(body: Body) -> str:
    return min(rack_ids(), key=lambda each: abs(load_rack(each).reference_height_m - body.height_m))


def _one_of(query: Mapping[str, str], field: str, known: Mapping[str, Any], default: Any) -> Any:
    if field not in query:
        return default
    if query[field] not in known:
        names = ", ".join(name for name in known if name)
        raise CannotAsk(field, Text("web-pressure-wrong-choice", {"field": field, "known": names}))
    return known[query[field]]


def _number(query: Mapping[str, str], field: str, low: float, high: float, default: float) -> float:
    written = query.get(field, "").strip().replace(",", ".")
    if not written:
        return default
    read = _or_none(float, written)
    if read is None or not low <= read <= high:
        raise CannotAsk(field, Text("web-pressure-wrong-number", {"field": field, "low": low, "high": high}))
    return read


def _or_none(read: Callable[[str], float], written: str) -> float | None:
    try:
        return read(written)
    except ValueError:
        return None
