"""The small map for other pages: one position of an exercise against the person's own starting position."""

from __future__ import annotations

from typing import Any

from backrack.catalogue import load_catalogue, position_of
from backrack.posture import Body, ImpossiblePosture, Posture, load_rack
from backrack.record import Person
from backrack.web.pressure import model
from backrack.web.pressure.asked import Asked, asked, start_position
from backrack.web.pressure.told import against_words, back_map, balance
from backrack.words import Text, kept_by_language, say


def small_map(person: Person, exercise_id: str, phase_id: str | None = None) -> dict[str, Any] | None:
    """The map, its sentence, and the address of the explorer on it; None where one does not lie on the rack.

    Raises :class:`backrack.catalogue.UnknownExercise`.
    """
    wanted = _asked(person, exercise_id, phase_id)
    if wanted is None:
        return None
    from backrack.mechanics import MechanicsError

    try:
        return _small(wanted)
    except (MechanicsError, ImpossiblePosture):
        return None  # a body the model cannot take has no map; the page goes on without


def _asked(person: Person, exercise_id: str, phase_id: str | None) -> Asked | None:
    found = position_of(load_catalogue(), exercise_id, phase_id)
    if found is None:
        return None
    position, side = found
    query = {"position": position.id, "side": side.value}
    if phase_id is not None:
        phase = load_catalogue().exercise(exercise_id).phase(phase_id)
        raised = phase.posture.raised_sides()
        query |= {"hip": f"{phase.posture.leg(raised[0]).hip_flexion_deg:g}"} if raised else {}
    return asked(query, person)


def _small(wanted: Asked) -> dict[str, Any]:
    advice = "" if wanted.hip_deg is None else angle_advice(wanted)
    return {**_map(wanted.posture, wanted.body, wanted.rack.id), "advice": advice, "address": wanted.address()}


@kept_by_language(maxsize=128)
def _map(posture: Posture, body: Body, rack_id: str) -> dict[str, Any]:
    from backrack.mechanics import telling

    got = model.comparison(posture, start_position(), body, rack_id)
    return {
        "map": back_map(body, load_rack(rack_id), got),
        "title": say(telling.headline(got)),
        "sentence": say(telling.sentence(got, against_words(None))),
        "balance": balance(got),
    }


def angle_advice(wanted: Asked) -> str:
    """Which angle of a leg raise loads the lower back least, and in how many people that holds."""
    posture = wanted.position.posture(wanted.side)
    got = model.advice(posture, start_position(), wanted.body, wanted.rack.id)
    sure = say(Text("web-pressure-angle-sure", {"in_ten": round(10 * got.sure)}))
    values: dict[str, str | int | float] = {
        "least": round(got.least.hip_deg),
        "most": round(got.most.hip_deg),
        "sure": sure,
    }
    return say(Text("web-pressure-angle-advice", values))
