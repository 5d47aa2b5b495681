"""The catalogue from its data files: one file an exercise, checked whole before anything is used."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from hashlib import sha256
from importlib.resources import files
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from backrack.catalogue.model import Catalogue, Confirmation, Exercise, ExercisePhase, Fact, Gate, Mark, Source
from backrack.catalogue.reading import (
    CatalogueError,
    Place,
    bounds,
    day,
    fact,
    filled_text,
    marked,
    number,
    one_of,
    seconds,
    several,
    table,
    text,
    truth,
    whole,
    worded,
)
from backrack.posture import ImpossiblePosture, Posture, Side, posture_from_data, posture_to_data
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
BREATHING = ("free", "keep_breathing", "in", "out", "out_on_effort")
SIDE_NAMES = ("left", "right", "none")

Read = Callable[[Place, Any], Any]
EXERCISE_FACTS: Mapping[str, Read] = {
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
PHASE_FACTS: Mapping[str, Read] = {"hold_s": seconds, "breathing": one_of(BREATHING)}
PHASE_TEXTS = ("moves", "pressure_effect")
GATE_FACTS: Mapping[str, Read] = {
    "weeks": whole(1),
    "sessions_per_week_least": whole(1),
    "sessions_per_week_most": whole(1),
    "minutes_per_session": whole(1),
    "lower_spine_mobile": truth,
}
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
Shapes = Mapping[str, tuple[Posture, Mapping[str, Fact[float]]]]


@cache
def load_catalogue() -> Catalogue:
    """The catalogue this package ships. Raises :class:`CatalogueError` when its data are not in order."""
    folder = files("backrack.catalogue") / "data"
    entries = [*folder.iterdir(), *(folder / "exercises").iterdir()]
    named = {entry.name: entry.read_text(encoding="utf-8") for entry in entries if entry.name.endswith(".toml")}
    return catalogue_from_files(named)


def catalogue_from_files(contents: Mapping[str, str]) -> Catalogue:
    """The catalogue in TOML texts by file name: ``sources.toml``, ``gates.toml`` and one file an exercise."""
    return catalogue_from_data({name: _toml(name, content) for name, content in contents.items()})


def catalogue_from_data(data: Mapping[str, Any]) -> Catalogue:
    """The catalogue in plain tables by file name. Raises :class:`CatalogueError` with the first fault."""
    if not all(name in data for name in ("sources.toml", "gates.toml")):
        raise CatalogueError("The catalogue needs sources.toml and gates.toml beside the exercises.")
    sources = _sources(Place("sources.toml"), data["sources.toml"])
    gates = _gates(Place("gates.toml"), data["gates.toml"], sources)
    texts = {name: data[name] for name in sorted(data) if name not in ("sources.toml", "gates.toml")}
    shapes = _shapes(texts, sources)
    read = [_exercise(name, found, sources, gates, shapes) for name, found in texts.items()]
    ordered = tuple(sorted(read, key=lambda exercise: exercise.order.value or 0))
    _check_order(ordered)
    _check_prerequisites(ordered)
    return Catalogue(_closing_what_follows(ordered), sources, gates, _version(data))


def _toml(name: str, content: str) -> dict[str, Any]:
    try:
        return tomllib.loads(content)
    except tomllib.TOMLDecodeError as wrong:
        raise CatalogueError(f"{name}: this is not a TOML file: {wrong}.") from None


def _version(data: Mapping[str, Any]) -> str:
    """A digest of the content, so that a record names exactly what it was made with."""
    return sha256(repr(sorted(_plain(data))).encode()).hexdigest()[:12]


def _plain(data: Any, path: str = "") -> list[tuple[str, str]]:
    if isinstance(data, Mapping):
        return [leaf for key in data for leaf in _plain(data[key], f"{path}/{key}")]
    if isinstance(data, list):
        return [leaf for index, each in enumerate(data) for leaf in _plain(each, f"{path}/{index}")]
    return [(path, repr(data))]


def _sources(place: Place, data: Any) -> Mapping[str, Source]:
    found = table(place, data, (), data if isinstance(data, Mapping) else ())
    if not found:
        raise place.fault("no source is listed. List them all.")
    return MappingProxyType({name: _source(place.at(name), name, value) for name, value in found.items()})


def _source(place: Place, name: str, value: Any) -> Source:
    found = table(place, value, ("title", "kind"))
    kind = one_of(("maker", "other", "own"))(place.at("kind"), found["kind"])
    return Source(name, filled_text(place.at("title"), found["title"]), kind)


def _gates(place: Place, data: Any, sources: Mapping[str, Source]) -> Mapping[str, Gate]:
    found = table(place, data, (), data if isinstance(data, Mapping) else ())
    return MappingProxyType({name: _gate(place.at(name), name, value, sources) for name, value in found.items()})


def _gate(place: Place, name: str, value: Any, sources: Mapping[str, Source]) -> Gate:
    found = table(place, value, GATE_FACTS)
    facts: dict[str, Fact[Any]] = {
        key: fact(place.at(key), found[key], sources, read) for key, read in GATE_FACTS.items()
    }
    for key, known in facts.items():
        if known.value is None:
            raise place.at(key).fault("a gate cannot be unknown. State it.")
    least, most = facts["sessions_per_week_least"].value, facts["sessions_per_week_most"].value
    if least is not None and most is not None and least > most:
        raise place.fault("the least number of sessions a week is above the most.")
    return Gate(id=name, **facts)


def _exercise(
    name: str, data: Any, sources: Mapping[str, Source], gates: Mapping[str, Gate], shapes: Shapes
) -> Exercise:
    place = Place(name)
    needed = ("id", "awaiting_clinician_check", "confirmation", "facts", "texts", "mistakes", "stuck", "phases")
    found = table(place, data, needed)
    exercise_id = filled_text(place.at("id"), found["id"])
    facts = _exercise_facts(place.at("facts"), found["facts"], sources)
    for gate in facts["gates"].value:
        if gate not in gates:
            raise place.at("facts").at("gates").fault(f"gate '{gate}' is not in gates.toml.")
    if name != f"{facts['order'].value:02d}_{exercise_id}.toml":
        raise place.fault(f"the file should be called {facts['order'].value:02d}_{exercise_id}.toml.")
    phases = _phases(place.at("phases"), exercise_id, found["phases"], sources, shapes)
    confirmation = _confirmation(place.at("confirmation"), found["confirmation"], phases)
    open_content = any(phase.open_facts for phase in phases) and not confirmation.confirmed
    return Exercise(
        id=exercise_id,
        **facts,
        **_texts(place.at("texts"), exercise_id, found["texts"], EXERCISE_TEXTS, sources),
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


def _texts(
    place: Place, prefix: str, data: Any, names: Iterable[str], sources: Mapping[str, Source], joint: str = "-"
) -> dict[str, Any]:
    found = table(place, data, names)
    return {name: worded(place.at(name), found[name], sources, Text(f"{prefix}{joint}{name}")) for name in found}


def _listed(place: Place, prefix: str, data: Any, sources: Mapping[str, Source]) -> tuple[Fact[Text], ...]:
    found = table(place, data, (), data if isinstance(data, Mapping) else ())
    return tuple(_texts(place, prefix, found, found, sources).values())


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


def _phases(
    place: Place, exercise_id: str, data: Any, sources: Mapping[str, Source], shapes: Shapes
) -> tuple[ExercisePhase, ...]:
    read: dict[str, ExercisePhase] = {}
    for index, value in enumerate(_list_of_tables(place, data)):
        here = place.at(str(index + 1))
        if "mirror_of" in value:
            phase = _mirrored(here, value, read)
        else:
            phase = _phase(here, exercise_id, value, sources, shapes)
        if phase.id in read:
            raise here.fault(f"there are two phases called '{phase.id}'. Rename one.")
        read[phase.id] = phase
    phases = tuple(read.values())
    numbers = [phase.number for phase in phases]
    if any(later != earlier + 1 for earlier, later in pairwise(numbers)) or numbers[0] > 1:
        raise place.fault(f"phases should be numbered one after the other from 0 or 1, not {numbers}.")
    return phases


def _list_of_tables(place: Place, data: Any) -> list[Mapping[str, Any]]:
    if not isinstance(data, list) or not data or not all(isinstance(value, Mapping) for value in data):
        raise place.fault("a list of phases is needed, with at least one.")
    return data


def _phase(place: Place, exercise_id: str, data: Any, sources: Mapping[str, Source], shapes: Shapes) -> ExercisePhase:
    shape = ("posture_of",) if "posture_of" in data else ("posture", "angles")
    plain = ("id", "number", "side", "optional", "turns_neck", "posture_mark", "cues")
    found = table(place, data, (*plain, *shape, *PHASE_FACTS, *PHASE_TEXTS))
    phase_id = filled_text(place.at("id"), found["id"])
    side = one_of(SIDE_NAMES)(place.at("side"), found["side"])
    posture, angles = shapes[_shape_name(place, exercise_id, found, shapes)]
    cues = several(filled_text)(place.at("cues"), found["cues"])
    for cue in cues:
        if not cue.startswith(f"say-{exercise_id}-"):
            raise place.at("cues").fault(f"'{cue}' should start with 'say-{exercise_id}-'.")
    if not cues:
        raise place.at("cues").fault("nothing is said in this phase. Name at least one phrase.")
    facts = {name: fact(place.at(name), found[name], sources, read) for name, read in PHASE_FACTS.items()}
    texts = {name: found[name] for name in PHASE_TEXTS}
    return ExercisePhase(
        id=phase_id,
        exercise_id=exercise_id,
        number=whole(0)(place.at("number"), found["number"]),
        side=None if side == "none" else Side(side),
        optional=truth(place.at("optional"), found["optional"]),
        turns_neck=truth(place.at("turns_neck"), found["turns_neck"]),
        posture=posture,
        angles=angles,
        posture_mark=Mark(one_of(mark.value for mark in Mark)(place.at("posture_mark"), found["posture_mark"])),
        cues=cues,
        **facts,
        **_texts(place, f"{exercise_id}-phase-{phase_id}", texts, PHASE_TEXTS, sources, joint="."),
    )


def _shape_name(place: Place, exercise_id: str, found: Mapping[str, Any], shapes: Shapes) -> str:
    if "posture_of" not in found:
        return f"{exercise_id}.{found['id']}"
    wanted = filled_text(place.at("posture_of"), found["posture_of"])
    if wanted not in shapes:
        raise place.at("posture_of").fault(f"no phase '{wanted}' states a posture of its own. Name one that does.")
    return wanted


def _mirrored(place: Place, data: Mapping[str, Any], earlier: Mapping[str, ExercisePhase]) -> ExercisePhase:
    found = table(place, data, ("id", "number", "mirror_of"))
    phase_id = filled_text(place.at("id"), found["id"])
    wanted = filled_text(place.at("mirror_of"), found["mirror_of"])
    model = earlier.get(wanted)
    if model is None or model.side is None:
        raise place.at("mirror_of").fault(f"no earlier phase '{wanted}' with a side. Name the one to mirror.")
    side = model.side.other
    if phase_id != _mirror_name(wanted, side):
        raise place.at("id").fault(f"the mirror of '{wanted}' should be called '{_mirror_name(wanted, side)}'.")
    prefix = f"{model.exercise_id}-phase-{phase_id}"
    return replace(
        model,
        id=phase_id,
        number=whole(0)(place.at("number"), found["number"]),
        side=side,
        posture=model.posture.mirrored(),
        angles=_mirrored_angles(model),
        moves=replace(model.moves, value=model.moves.value and Text(f"{prefix}.moves")),
        pressure_effect=replace(
            model.pressure_effect, value=model.pressure_effect.value and Text(f"{prefix}.pressure_effect")
        ),
        cues=tuple(_mirror_name(cue, side) for cue in model.cues),
    )


def _mirrored_angles(model: ExercisePhase) -> Mapping[str, Fact[float]]:
    """Legs change sides; what leans or turns to a side changes its sign."""
    turned = ("trunk.roll_deg", "trunk.head_turn_deg")
    return MappingProxyType(
        {_swapped(path): _negated(known) if path in turned else known for path, known in model.angles.items()}
    )


def _negated(known: Fact[float]) -> Fact[float]:
    ends = (None, None) if known.low is None or known.high is None else (-known.high, -known.low)
    return replace(known, value=-(known.value or 0.0), low=ends[0], high=ends[1])


def _mirror_name(name: str, side: Side) -> str:
    """The name with its side exchanged; a name without one gets the side at its end."""
    return _swapped(name) if _swapped(name) != name else f"{name}_{side}"


def _swapped(name: str) -> str:
    return name.replace("left", "\0").replace("right", "left").replace("\0", "right")


def _shapes(texts: Mapping[str, Any], sources: Mapping[str, Source]) -> Shapes:
    """Every posture that is stated, once, by ``exercise.phase``."""
    shapes: dict[str, tuple[Posture, Mapping[str, Fact[float]]]] = {}
    for name, data in texts.items():
        if not isinstance(data, Mapping) or not isinstance(data.get("phases"), list):
            continue
        for index, phase in enumerate(data["phases"]):
            if isinstance(phase, Mapping) and "posture" in phase:
                place = Place(name).at("phases").at(str(index + 1))
                shapes[f"{data.get('id')}.{phase.get('id')}"] = _shape(place, phase, sources)
    return shapes


def _shape(
    place: Place, phase: Mapping[str, Any], sources: Mapping[str, Source]
) -> tuple[Posture, Mapping[str, Fact[float]]]:
    stated = _numbers(place.at("posture"), phase["posture"])
    try:
        posture = posture_from_data(phase["posture"])
    except ImpossiblePosture as wrong:
        raise place.at("posture").fault(str(wrong)) from None
    marks = _flat(place.at("angles"), phase.get("angles", {}), stop="mark")
    for path in stated:
        if path not in marks:
            raise place.at("angles").fault(f"'{path}' of the posture has no mark here. Say how we know it.")
    for path in marks:
        if path not in stated:
            raise place.at("angles").fault(f"'{path}' is not a number of the posture. Remove it or state it there.")
    return posture, MappingProxyType(
        {path: _angle(place.at("angles").at(path), value, marks[path], sources) for path, value in stated.items()}
    )


def _angle(place: Place, value: float, data: Any, sources: Mapping[str, Source]) -> Fact[float]:
    found = table(place, data, ("mark", "sources"), ("low", "high"))
    mark, named = marked(place, found, sources)
    if mark is Mark.UNKNOWN:
        raise place.fault("marked unknown, but the posture states it. Mark it an estimate or a candidate.")
    low, high = bounds(place, found, value)
    if mark is Mark.ESTIMATE and low is None:
        raise place.fault("an estimated angle needs its range. Give both low and high.")
    return Fact(value, mark, named, low, high)


def _numbers(place: Place, data: Any) -> dict[str, float]:
    """Every number a posture states, by its path. Faults in shape are left to the posture itself."""
    if not isinstance(data, Mapping):
        raise place.fault("a posture is a table. See another phase for its form.")
    known = posture_to_data_paths()
    for path in _flat(place, data):
        if path not in known:
            raise place.at(path).fault("a posture has no such part. Remove it or correct its spelling.")
    return {
        path: number(place.at(path), value)
        for path, value in _flat(place, data).items()
        if path.endswith(("_deg", "_mm"))
    }


def _flat(place: Place, data: Any, stop: str | None = None) -> dict[str, Any]:
    """Nested tables as one, with dotted paths; tables that hold the key ``stop`` are kept whole."""
    if not isinstance(data, Mapping):
        raise place.fault("a table is needed here.")
    flat: dict[str, Any] = {}
    for key, value in data.items():
        if isinstance(value, Mapping) and (stop is None or stop not in value):
            flat |= {f"{key}.{path}": leaf for path, leaf in _flat(place.at(key), value, stop).items()}
        else:
            flat[key] = value
    return flat


@cache
def posture_to_data_paths() -> frozenset[str]:
    """Paths of everything a posture can state."""
    example = {"hip_flexion_deg": 0.0, "knee_flexion_deg": 0.0, "foot": "air"}
    whole_posture = {
        "ground": "rack",
        "left_leg": example,
        "right_leg": example,
        "left_hand": "free",
        "right_hand": "free",
    }
    return frozenset(_flat(Place(""), posture_to_data(posture_from_data(whole_posture))))


def _check_order(exercises: tuple[Exercise, ...]) -> None:
    ids = [exercise.id for exercise in exercises]
    for exercise_id in ids:
        if ids.count(exercise_id) > 1:
            raise CatalogueError(f"There are two exercises called '{exercise_id}'. Rename one.")
    orders = [exercise.order.value for exercise in exercises]
    if len(set(orders)) != len(orders):
        raise CatalogueError(f"Two exercises have the same place in the order: {orders}.")


def _check_prerequisites(exercises: tuple[Exercise, ...]) -> None:
    after = {exercise.id: exercise.prerequisites.value or () for exercise in exercises}
    for exercise_id, earlier in after.items():
        for wanted in earlier:
            if wanted not in after:
                raise CatalogueError(
                    f"{exercise_id}: prerequisite '{wanted}' is not an exercise. Correct its spelling."
                )
    for exercise_id in after:
        _check_no_circle(exercise_id, after, ())


def _check_no_circle(exercise_id: str, after: Mapping[str, tuple[str, ...]], trail: tuple[str, ...]) -> None:
    if exercise_id in trail:
        circle = " after ".join((*trail[trail.index(exercise_id) :], exercise_id))
        raise CatalogueError(f"The prerequisites go round in a circle: {circle}. Break it.")
    for earlier in after[exercise_id]:
        _check_no_circle(earlier, after, (*trail, exercise_id))


def _closing_what_follows(exercises: tuple[Exercise, ...]) -> tuple[Exercise, ...]:
    """An exercise that asks for comfort with one that is not offered cannot be reached either."""
    by_id = {exercise.id: exercise for exercise in exercises}

    def closed(exercise: Exercise) -> bool:
        return not exercise.offered or any(closed(by_id[earlier]) for earlier in exercise.prerequisites.value or ())

    def with_reasons(exercise: Exercise) -> Exercise:
        blocking = [earlier for earlier in exercise.prerequisites.value or () if closed(by_id[earlier])]
        reasons = tuple(Text(f"{earlier}-closes_next") for earlier in blocking)
        return replace(exercise, why_not_offered=(*exercise.why_not_offered, *reasons))

    return tuple(with_reasons(exercise) for exercise in exercises)
