"""One exercise from its file: its facts, its texts, and whether somebody has confirmed what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from backrack.catalogue.model import Confirmation, Exercise, ExercisePhase, Fact, Gate, Mark, Source
from backrack.catalogue.phases import phases_of
from backrack.catalogue.reading import (
    Place,
    Reader,
    day,
    fact,
    filled_text,
    identifier,
    one_of,
    seconds,
    several,
    table,
    text,
    texts,
    truth,
    whole,
)
from backrack.catalogue.shapes import Shapes
from backrack.words import Text

SERIES = ("transfer", "basic", "advanced")
ON_DEVICE = ("yes", "partly", "no")
PLACES = ("in_order", "while_getting_on", "off_the_rack")
REGIONS = ("whole_body", "whole_spine", "neck", "upper_back", "low_back", "hamstring", "abdomen")
LEVELS = ("C3", "C4", "C5", "C6", "C7", *(f"T{n}" for n in range(1, 13)), "L1", "L2", "L3", "L4", "L5", "S1", "S2")
PRESSURE_RANKS = (
    "none",
    "small",
    "low_to_moderate",
    "low_to_moderate_above_single",
    "highest_basic",
    "maximum_low_back",
    "moderate_low_back",
    "maximum_upper_back",
)
SIDES_DONE = ("none", "neck_either", "each_in_turn", "both_together", "centre_then_either", "either", "one_or_both")
EXERCISE_FACTS: Mapping[str, Reader[Any]] = {
    "order": whole(1),
    "series": one_of(SERIES),
    "series_number": whole(0),
    "on_device": one_of(ON_DEVICE),
    "place": one_of(PLACES),
    "regions": several(one_of(REGIONS)),
    "levels": several(one_of(LEVELS)),
    "pressure_rank": one_of(PRESSURE_RANKS),
    "prerequisites": several(filled_text),
    "gates": several(filled_text),
    "sides": one_of(SIDES_DONE),
    "hold_s": seconds,
    "knee_to_chest": truth,
    "leg_raise": truth,
    "uses_neck_or_upper_back": truth,
}
EXERCISE_TEXTS = (
    "repeats",
    "purpose",
    "needs",
    "suited",
    "not_suited",
    "raises",
    "lowers",
    "feel",
    "feel_not",
    "breathing",
    "ending",
    "stop_rule",
    "text_coverage",
)
# Facts without which an exercise cannot be placed or guarded, so never "unknown".
ALWAYS_KNOWN = (
    "order",
    "series",
    "series_number",
    "on_device",
    "place",
    "prerequisites",
    "gates",
    "knee_to_chest",
    "leg_raise",
    "uses_neck_or_upper_back",
)


def exercise_from(
    name: str, data: Any, sources: Mapping[str, Source], gates: Mapping[str, Gate], shapes: Shapes
) -> Exercise:
    place = Place(name)
    needed = ("id", "awaiting_clinician_check", "confirmation", "facts", "texts", "mistakes", "stuck", "phases")
    found = table(place, data, needed)
    exercise_id = identifier(place.at("id"), found["id"])
    facts = _exercise_facts(place.at("facts"), found["facts"], sources)
    for gate in facts["gates"].value:
        if gate not in gates:
            raise place.at("facts").at("gates").fault(f"gate '{gate}' is not in gates.toml.")
    if name != f"{facts['order'].value:02d}_{exercise_id}.toml":
        raise place.fault(f"the file should be called {facts['order'].value:02d}_{exercise_id}.toml.")
    phases = phases_of(place.at("phases"), exercise_id, found["phases"], sources, shapes)
    confirmation = _confirmation(place.at("confirmation"), found["confirmation"], phases)
    open_content = any(phase.open_facts for phase in phases) and not confirmation.confirmed
    return Exercise(
        id=exercise_id,
        **facts,
        **texts(place.at("texts"), exercise_id, found["texts"], EXERCISE_TEXTS, sources),
        mistakes=_listed(place.at("mistakes"), f"{exercise_id}-mistake", found["mistakes"], sources),
        stuck=_listed(place.at("stuck"), f"{exercise_id}-stuck", found["stuck"], sources),
        phases=phases,
        awaiting_clinician_check=truth(place.at("awaiting_clinician_check"), found["awaiting_clinician_check"]),
        confirmation=confirmation,
        why_not_offered=(Text(f"{exercise_id}-not_offered"),) if open_content else (),
    )


def _exercise_facts(place: Place, data: Any, sources: Mapping[str, Source]) -> dict[str, Any]:
    found = table(place, data, EXERCISE_FACTS)
    facts = {name: fact(place.at(name), found[name], sources, read) for name, read in EXERCISE_FACTS.items()}
    for name in ALWAYS_KNOWN:
        if facts[name].value is None:
            raise place.at(name).fault("this cannot be unknown: the exercise cannot be placed or guarded without it.")
    return facts


def _listed(place: Place, prefix: str, data: Any, sources: Mapping[str, Source]) -> tuple[Fact[Text], ...]:
    found = table(place, data, (), data if isinstance(data, Mapping) else ())
    return tuple(texts(place, prefix, found, found, sources).values())


def _confirmation(place: Place, data: Any, phases: Iterable[ExercisePhase]) -> Confirmation:
    found = table(place, data, ("confirmed", "confirmed_by", "confirmed_on"))
    confirmed = truth(place.at("confirmed"), found["confirmed"])
    by = text(place.at("confirmed_by"), found["confirmed_by"]).strip()
    on = day(place.at("confirmed_on"), found["confirmed_on"])
    if confirmed and not (by and on):
        raise place.fault("confirmed, but not by whom and when. Fill in confirmed_by and confirmed_on.")
    if not confirmed and (by or on):
        raise place.fault("someone or a date is named, but confirmed is false. Set it to true or empty the others.")
    for phase in phases if confirmed else ():
        for name in phase.open_facts:
            if getattr(phase, name).mark is Mark.UNKNOWN:
                raise place.fault(f"confirmed, but '{name}' of phase '{phase.id}' is still unknown. State it.")
    return Confirmation(confirmed, by, on)
