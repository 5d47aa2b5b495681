"""A view of the explorer in words, numbers and pictures: what the page shows first and the call answers after that."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from backrack.catalogue import Position
from backrack.drawing import Overlay, band, draw, draw_back
from backrack.posture import SIDES, Body, Rack, Side
from backrack.web.pressure.asked import Asked
from backrack.web.pressure.model import comparison
from backrack.words import Text, capital, say

if TYPE_CHECKING:
    from backrack.mechanics.change import Comparison, Level, Place


def told(asked: Asked) -> dict[str, Any]:
    """Everything that follows the controls, as plain data.

    Raises :class:`backrack.posture.ImpossiblePosture` and :class:`backrack.mechanics.MechanicsError`.
    """
    from backrack.mechanics import telling

    got = comparison(asked.posture, asked.other, asked.body, asked.rack.id)
    against = against_words(asked.against)
    focus = got.places[got.focus, got.focus_sides(got.focus)]
    return {
        "title": say(telling.headline(got)),
        "sentence": say(telling.sentence(got, against)),
        "sure": say(telling.sureness(focus)),
        "note": "" if asked.position.exercise.offered else say("web-pressure-not-offered"),
        "picture": picture(asked, got),
        "map": back_map(asked.body, asked.rack, got),
        "balance": balance(got),
        "hip": None if asked.hip_deg is None else round(asked.hip_deg),
        "sided": asked.position.sided,
        "places": places(got),
        "levels": levels(got),
        "address": asked.address(),
    }


def against_words(against: Position | None) -> str:
    if against is None:
        return say("pressure-against-start")
    return say(Text("pressure-against-other", {"posture": name_of(against)}))


def name_of(position: Position) -> str:
    """The exercise's name, and for its further positions what is done."""
    exercise = say(position.exercise.name)
    if next(phase for phase in position.exercise.phases if phase.hold_s.value != 0).id == position.phase.id:
        return exercise
    values = {"exercise": exercise, "part": say(position.phase.part), "move": say(position.phase.move)}
    return say(Text("web-pressure-position", values))


def overlay(got: Comparison) -> tuple[Overlay, ...]:
    return tuple(Overlay(each.index, each.side, each.ratio) for each in got.nodules)


def picture(asked: Asked, got: Comparison) -> str:
    """The person from the side, with what each nodule carries."""
    description = Text("web-pressure-picture")
    return draw(asked.posture, asked.body, asked.rack, overlay=overlay(got), description=description, styled=False)


def back_map(body: Body, rack: Rack, got: Comparison) -> str:
    return draw_back(body, rack, overlay(got), styled=False)


def balance(got: Comparison) -> dict[str, Any]:
    """How the place most changed is shared between left and right: whole percent and their bands of colour."""
    from backrack.mechanics import telling

    left = round(100 * got.left_share[got.focus].value)
    bands = {str(side): band(got.places[got.focus, side].ratio.value) for side in SIDES}
    where = telling.where(got.focus, None)
    return {
        "words": say(telling.balance(got)),
        "where": capital(where),
        "left": left,
        "right": 100 - left,
        "left_band": bands["left"],
        "right_band": bands["right"],
    }


def places(got: Comparison) -> list[dict[str, Any]]:
    """Each part of the back and side from the neck down, with its band and its range in words."""
    from backrack.mechanics.change import Place

    return [_place(got, place, side) for place in reversed(Place) for side in SIDES]


def _place(got: Comparison, place: Place, side: Side) -> dict[str, Any]:
    from backrack.mechanics import telling

    change = got.places[place, side]
    name, kind = telling.where(place, side), band(change.ratio.value)
    return {
        "name": capital(name),
        "band": kind,
        "word": say(f"drawing-band-{kind}"),
        "likely": say(telling.likely(change.ratio)),
    }


def levels(got: Comparison) -> list[dict[str, str]]:
    """Each level from the neck down, left and right: force with its range, and how it compares."""
    return [_level(pair) for pair in reversed(list(_pairs(got.levels)))]


def _pairs(each: Iterable[Level]) -> Iterable[tuple[Level, Level]]:
    ordered = iter(each)
    return zip(ordered, ordered, strict=True)


def _level(pair: tuple[Level, Level]) -> dict[str, str]:
    left, right = pair
    return {"level": left.level, "left": _force(left), "right": _force(right)}


def _force(level: Level) -> str:
    values: dict[str, str | int | float] = {
        "force": _newtons(level.force_n.value),
        "low": _newtons(level.force_n.low),
        "high": _newtons(level.force_n.high),
        "word": say(f"drawing-band-{band(level.ratio.value)}"),
    }
    return say(Text("web-pressure-force", values))


def _newtons(value: float) -> int:
    return round(value)
