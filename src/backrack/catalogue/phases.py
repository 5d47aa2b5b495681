"""The phases of an exercise, and the mirror images of those done on the other side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from backrack.catalogue.model import ExercisePhase, Fact, Source
from backrack.catalogue.reading import (
    Place,
    Reader,
    fact,
    filled_text,
    identifier,
    one_of,
    seconds,
    several,
    table,
    texts,
    truth,
    whole,
    worded,
)
from backrack.catalogue.shapes import Shapes
from backrack.posture import Side
from backrack.words import Text

BREATHING = ("free", "keep_breathing", "in", "out", "out_on_effort")
SIDE_NAMES = ("left", "right", "none")
PHASE_FACTS: Mapping[str, Reader[Any]] = {"hold_s": seconds, "breathing": one_of(BREATHING)}
PHASE_TEXTS = ("moves", "pressure_effect")


def phases_of(
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
    plain = ("id", "number", "side", "optional", "turns_neck", "posture_basis", "cues")
    found = table(place, data, (*plain, *shape, *PHASE_FACTS, *PHASE_TEXTS))
    phase_id = identifier(place.at("id"), found["id"])
    side = one_of(SIDE_NAMES)(place.at("side"), found["side"])
    posture, angles = shapes[_shape_name(place, exercise_id, found, shapes)]
    basis = worded(place.at("posture_basis"), found["posture_basis"], sources, posture)
    if basis.value is None:
        raise place.at("posture_basis").fault("marked unknown, but a posture is stated. Mark it a candidate.")
    cues = _cues(place.at("cues"), exercise_id, found["cues"])
    facts: dict[str, Any] = {
        name: fact(place.at(name), found[name], sources, read) for name, read in PHASE_FACTS.items()
    }
    sentences = {name: found[name] for name in PHASE_TEXTS}
    return ExercisePhase(
        id=phase_id,
        exercise_id=exercise_id,
        number=whole(0)(place.at("number"), found["number"]),
        side=None if side == "none" else Side(side),
        optional=truth(place.at("optional"), found["optional"]),
        turns_neck=truth(place.at("turns_neck"), found["turns_neck"]),
        posture=posture,
        angles=angles,
        posture_mark=basis.mark,
        posture_sources=basis.sources,
        cues=cues,
        **facts,
        **texts(place, f"{exercise_id}-phase-{phase_id}", sentences, PHASE_TEXTS, sources, joint="."),
    )


def _cues(place: Place, exercise_id: str, data: Any) -> tuple[str, ...]:
    cues = several(filled_text)(place, data)
    for cue in cues:
        if not cue.startswith(f"say-{exercise_id}-"):
            raise place.fault(f"'{cue}' should start with 'say-{exercise_id}-'.")
    if not cues:
        raise place.fault("nothing is said in this phase. Name at least one phrase.")
    return cues


def _shape_name(place: Place, exercise_id: str, found: Mapping[str, Any], shapes: Shapes) -> str:
    if "posture_of" not in found:
        return f"{exercise_id}.{found['id']}"
    wanted = filled_text(place.at("posture_of"), found["posture_of"])
    if wanted not in shapes:
        raise place.at("posture_of").fault(f"no phase '{wanted}' states a posture of its own. Name one that does.")
    return wanted


def _mirrored(place: Place, data: Mapping[str, Any], earlier: Mapping[str, ExercisePhase]) -> ExercisePhase:
    found = table(place, data, ("id", "number", "mirror_of"))
    phase_id = identifier(place.at("id"), found["id"])
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
