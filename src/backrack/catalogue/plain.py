"""An exercise as plain data, ready for JSON: every fact with its value, its sentence, its mark and its sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from backrack.catalogue.model import Catalogue, Exercise, ExercisePhase, Fact, Gate
from backrack.posture import posture_to_data
from backrack.words import Text, say

# Facts whose value is a word of ours: under which prefix the language files word it.
WORDED_BY = {
    "series": "catalogue-series",
    "on_device": "catalogue-on_device",
    "place": "catalogue-place",
    "regions": "catalogue-region",
    "pressure_rank": "catalogue-pressure",
    "sides": "catalogue-sides",
}


def words_of(name: str, fact: Fact[Any]) -> tuple[Text, ...]:
    """The texts that put a fact into words; none for numbers, ids and what is unknown."""
    if isinstance(fact.value, Text):
        return (fact.value,)
    if fact.value is None or name not in WORDED_BY:
        return ()
    values = fact.value if isinstance(fact.value, tuple) else (fact.value,)
    return tuple(Text(f"{WORDED_BY[name]}-{value}") for value in values)


def gate_text(gate: Gate) -> Text:
    """What a gate asks for, in one sentence."""
    return Text(
        f"catalogue-gate-{gate.id}",
        {
            "weeks": gate.weeks.value or 0,
            "least": gate.sessions_per_week_least.value or 0,
            "most": gate.sessions_per_week_most.value or 0,
            "minutes": gate.minutes_per_session.value or 0,
        },
    )


def catalogue_to_data(catalogue: Catalogue) -> dict[str, Any]:
    """The whole catalogue: version, exercises in order, gates and sources."""
    return {
        "version": catalogue.version,
        "exercises": [exercise_to_data(exercise) for exercise in catalogue.exercises],
        "gates": {gate.id: {**_facts(gate), "text": say(gate_text(gate))} for gate in catalogue.gates.values()},
        "sources": {source.id: {"title": source.title, "kind": source.kind} for source in catalogue.sources.values()},
    }


def exercise_to_data(exercise: Exercise) -> dict[str, Any]:
    """Everything known of one exercise."""
    return {
        "id": exercise.id,
        "name": say(exercise.name),
        "offered": exercise.offered,
        "why_not_offered": [say(reason) for reason in exercise.why_not_offered],
        "awaiting_clinician_check": exercise.awaiting_clinician_check,
        "confirmation": {
            "confirmed": exercise.confirmation.confirmed,
            "confirmed_by": exercise.confirmation.by or None,
            "confirmed_on": _plain(exercise.confirmation.on),
        },
        **_facts(exercise),
        "mistakes": [_fact("mistakes", fact) for fact in exercise.mistakes],
        "stuck": [_fact("stuck", fact) for fact in exercise.stuck],
        "cues": {key: say(key) for key in exercise.cues},
        "phases": [phase_to_data(phase) for phase in exercise.phases],
    }


def phase_to_data(phase: ExercisePhase) -> dict[str, Any]:
    """Everything known of one phase."""
    return {
        "id": phase.id,
        "number": phase.number,
        "side": phase.side,
        "optional": phase.optional,
        "turns_neck": phase.turns_neck,
        "part": say(phase.part),
        "move": say(phase.move),
        "posture": posture_to_data(phase.posture),
        "posture_basis": {"mark": phase.posture_mark, "sources": list(phase.posture_sources)},
        "angles": {path: _fact(path, fact) for path, fact in phase.angles.items()},
        **_facts(phase),
        "cues": {key: say(key) for key in phase.cues},
    }


def _facts(thing: Any) -> dict[str, Any]:
    named = {field.name: getattr(thing, field.name) for field in fields(thing)}
    return {name: _fact(name, fact) for name, fact in named.items() if isinstance(fact, Fact)}


def _fact(name: str, fact: Fact[Any]) -> dict[str, Any]:
    said = [say(text) for text in words_of(name, fact)]
    bounds = {} if fact.low is None else {"low": fact.low, "high": fact.high}
    text = {"text": ", ".join(said)} if said else {}
    return {
        "value": _plain(fact.value),
        **bounds,
        **text,
        "mark": fact.mark,
        "sources": list(fact.sources),
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return value.key
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return value
