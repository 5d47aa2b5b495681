"""``backrack exercise ID``: everything known of one exercise, and how well it is known."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

import click

from backrack.catalogue import Catalogue, Exercise, ExercisePhase, Fact, Mark, UnknownExercise, load_catalogue
from backrack.catalogue.plain import exercise_to_data, gate_text, words_of
from backrack.cli.exercises import WIDTH, offered_word, wrapped
from backrack.words import Text, say

LABELLED = (
    "purpose",
    "needs",
    "prerequisites",
    "gates",
    "regions",
    "levels",
    "pressure_rank",
    "on_device",
    "place",
    "sides",
    "hold_s",
    "repeats",
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
LABEL_WIDTH = 17


class NoSuchExercise(click.ClickException):
    exit_code = 2


@click.command("exercise", help=say("catalogue-help-exercise"))
@click.argument("exercise_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help=say("cli-help-json"))
def exercise(exercise_id: str, as_json: bool) -> None:
    catalogue = load_catalogue()
    try:
        found = catalogue.exercise(exercise_id)
    except UnknownExercise as unknown:
        raise NoSuchExercise(say(_no_such(unknown))) from None
    if as_json:
        click.echo(json.dumps(exercise_to_data(found), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_sheet(found, catalogue)))


def _no_such(unknown: UnknownExercise) -> Text:
    if not unknown.near:
        return Text("catalogue-unknown_exercise_far", {"wanted": unknown.wanted})
    return Text("catalogue-unknown_exercise", {"wanted": unknown.wanted, "near": ", ".join(unknown.near)})


def _sheet(found: Exercise, catalogue: Catalogue) -> Iterator[str]:
    heading: dict[str, str | int | float] = {"number": found.order.value or 0, "name": say(found.name), "id": found.id}
    yield say(Text("catalogue-heading", heading))
    yield f"{_series(found)} · {offered_word(found)}"
    for sentence in _standing(found):
        yield from wrapped(sentence, "")
    yield ""
    for name in LABELLED:
        yield from _labelled(name, _value(name, found, catalogue), getattr(found, name))
    yield from _list("mistakes", found.mistakes)
    yield from _list("stuck", found.stuck)
    yield "\n" + say("catalogue-label-phases")
    for phase in found.phases:
        yield from _phase(phase)
    yield "\n" + say("catalogue-label-sources")
    for source in _sources(found, catalogue):
        yield from _hanging(f"{source:<5}", catalogue.sources[source].title)


def _series(found: Exercise) -> str:
    series = say(words_of("series", found.series)[0])
    if not found.series_number.value:
        return series
    return say(Text("catalogue-series_and_number", {"series": series, "number": found.series_number.value}))


def _standing(found: Exercise) -> Iterator[str]:
    yield from (say(reason) for reason in found.why_not_offered)
    if found.awaiting_clinician_check:
        yield say("catalogue-awaiting_clinician_check")
    if found.confirmation.confirmed and found.confirmation.on:
        values = {"by": found.confirmation.by, "on": found.confirmation.on.isoformat()}
        yield say(Text("catalogue-confirmed", values))


def _value(name: str, found: Exercise, catalogue: Catalogue) -> str:
    fact: Fact[Any] = getattr(found, name)
    if fact.value is None:
        return ""
    if name == "prerequisites":
        return ", ".join(say(catalogue.exercise(each).name) for each in fact.value) or say("catalogue-nothing")
    if name == "gates":
        return " ".join(say(gate_text(catalogue.gates[each])) for each in fact.value) or say("catalogue-at_once")
    if name == "hold_s":
        return _hold(fact)
    if name == "levels":
        return _run(fact.value) or say("catalogue-no_levels")
    return ", ".join(say(text) for text in words_of(name, fact))


def _run(levels: tuple[str, ...]) -> str:
    return levels[0] + "–" + levels[-1] if len(levels) > 1 else "".join(levels)


def _hold(fact: Fact[float]) -> str:
    if fact.value is None:
        return say("catalogue-hold_unknown")
    if fact.value == 0:
        return say("catalogue-no_hold")
    return say(Text(f"catalogue-hold{_bounded(fact)}", _numbers(fact)))


def _labelled(name: str, value: str, fact: Fact[Any]) -> list[str]:
    return _hanging(f"{say(f'catalogue-label-{name}'):<{LABEL_WIDTH}}", _noted(value, fact))


def _list(name: str, facts: Iterable[Fact[Text]]) -> Iterator[str]:
    label = say(f"catalogue-label-{name}")
    for fact in facts:
        yield from _hanging(f"{label:<{LABEL_WIDTH}}", _noted(say(fact.value) if fact.value else "", fact))
        label = ""


def _noted(sentence: str, fact: Fact[Any]) -> str:
    """The sentence with how we know it: the sources where the maker says so, else our own mark."""
    if fact.value is None:
        return say("catalogue-mark-unknown")
    sources = ", ".join(fact.sources)
    note = {
        Mark.READ: sources,
        Mark.INFERRED: say(Text("catalogue-inferred_from", {"sources": sources})),
    }.get(fact.mark) or say(f"catalogue-mark-{fact.mark}")
    return say(Text("catalogue-noted", {"sentence": sentence, "note": note}))


def _hanging(label: str, sentence: str) -> list[str]:
    return textwrap.wrap(sentence, WIDTH, initial_indent=f"{label} ", subsequent_indent=" " * (len(label) + 1))


def _phase(phase: ExercisePhase) -> Iterator[str]:
    extra = [say("catalogue-optional")] if phase.optional else []
    title = say(Text("catalogue-title", {"part": say(phase.part), "move": say(phase.move)}))
    yield from _hanging(f"{phase.number:>2} ", " · ".join((title, _phase_hold(phase), *extra)))
    if phase.moves.value:
        yield from wrapped(_noted(say(phase.moves.value), phase.moves))
    yield from wrapped(say(Text("catalogue-said", {"words": " ".join(say(cue) for cue in phase.cues)})))
    yield from _shape(phase)


def _phase_hold(phase: ExercisePhase) -> str:
    hold = _hold(phase.hold_s)
    return _noted(hold, phase.hold_s) if phase.hold_s.value else hold


def _shape(phase: ExercisePhase) -> Iterator[str]:
    for mark in Mark:
        angles = ", ".join(_angle(path, fact) for path, fact in phase.angles.items() if fact.mark is mark)
        note = say(f"catalogue-mark-{mark}")
        if angles:
            yield from wrapped(say(Text("catalogue-shape", {"angles": angles, "note": note})))


def _angle(path: str, fact: Fact[float]) -> str:
    unit = "degrees" if path.endswith("_deg") else "millimetres"
    name = say(f"catalogue-angle-{path.replace('.', '-')}")
    return say(Text(f"catalogue-{unit}{_bounded(fact)}", {"name": name, **_numbers(fact)}))


def _bounded(fact: Fact[float]) -> str:
    return "" if fact.low is None else "_between"


def _numbers(fact: Fact[float]) -> dict[str, str]:
    found = {"value": fact.value, "low": fact.low, "high": fact.high}
    return {name: f"{number:g}" for name, number in found.items() if number is not None}


def _sources(found: Exercise, catalogue: Catalogue) -> list[str]:
    """Every source that this exercise rests on."""
    named = {source for fact in _every_fact(found) for source in fact.sources}
    return [source for source in catalogue.sources if source in named]


def _every_fact(found: Exercise) -> Iterator[Fact[Any]]:
    yield from (fact for fact in vars(found).values() if isinstance(fact, Fact))
    yield from (*found.mistakes, *found.stuck)
    for phase in found.phases:
        yield from (fact for fact in vars(phase).values() if isinstance(fact, Fact))
        yield from phase.angles.values()
