"""``backrack exercise ID``: everything known of one exercise, and how well it is known."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import click

from backrack.catalogue import Catalogue, Exercise, ExercisePhase, Fact, Mark, UnknownExercise, load_catalogue
from backrack.catalogue.plain import exercise_to_data, words_of
from backrack.catalogue.sheet import Line, angles_by_mark, facts_of, hold_words, lines_of, mark_words
from backrack.cli.as_set_option import as_set_option
from backrack.cli.exercises import WIDTH, access_lines, access_of, offered_word, wrapped
from backrack.cli.helping import Worded
from backrack.cli.person_option import maybe_person_option, now_option
from backrack.plan import Access, access_to_data
from backrack.progression.case import Settings
from backrack.record import Person
from backrack.words import Text, say
from backrack.words.text import Value

LABEL_WIDTH = 17


class NoSuchExercise(click.ClickException):
    exit_code = 2


@click.command("exercise", cls=Worded, help="catalogue-help-exercise")
@click.argument("exercise_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@maybe_person_option
@now_option
@as_set_option
def exercise(exercise_id: str, as_json: bool, person: Person | None, now: datetime, as_set: Settings) -> None:
    catalogue = load_catalogue()
    try:
        found = catalogue.exercise(exercise_id)
    except UnknownExercise as unknown:
        raise NoSuchExercise(say(_no_such(unknown))) from None
    access = access_of(found, person, now, as_set)
    if as_json:
        told = {"access": access_to_data(access)} if access else {}
        click.echo(json.dumps(exercise_to_data(found) | told, indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_sheet(found, catalogue, access)))


def _no_such(unknown: UnknownExercise) -> Text:
    if not unknown.near:
        return Text("catalogue-unknown_exercise_far", {"wanted": unknown.wanted})
    return Text("catalogue-unknown_exercise", {"wanted": unknown.wanted, "near": ", ".join(unknown.near)})


def _sheet(found: Exercise, catalogue: Catalogue, access: Access | None) -> Iterator[str]:
    heading: dict[str, str | int | float] = {"number": found.order.value or 0, "name": say(found.name), "id": found.id}
    yield say(Text("catalogue-heading", heading))
    yield f"{_series(found)} · {offered_word(found)}"
    for sentence in _standing(found):
        yield from wrapped(sentence, "")
    yield from access_lines(access, "") if access else ()
    yield ""
    yield from _labelled(lines_of(found, catalogue))
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
        values: dict[str, Value] = {"by": found.confirmation.by, "on": found.confirmation.on}
        yield say(Text("catalogue-confirmed", values))


def _labelled(lines: Iterable[Line]) -> Iterator[str]:
    label = ""
    for line in lines:
        told = "" if line.label == label else line.label
        label = line.label
        yield from _hanging(f"{told:<{LABEL_WIDTH}}", _noted(line.words, line.fact))


def _noted(sentence: str, fact: Fact[Any]) -> str:
    """The sentence with how we know it: the sources where the maker says so, else our own mark."""
    if fact.value is None:
        return mark_words(fact.mark)
    sources = ", ".join(fact.sources)
    note = {
        Mark.READ: sources,
        Mark.INFERRED: say(Text("catalogue-inferred_from", {"sources": sources})),
    }.get(fact.mark) or mark_words(fact.mark)
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
    hold = hold_words(phase.hold_s)
    return _noted(hold, phase.hold_s) if phase.hold_s.value else hold


def _shape(phase: ExercisePhase) -> Iterator[str]:
    for mark, angles in angles_by_mark(phase):
        yield from wrapped(say(Text("catalogue-shape", {"angles": angles, "note": mark_words(mark)})))


def _sources(found: Exercise, catalogue: Catalogue) -> list[str]:
    """Every source that this exercise rests on."""
    named = {source for fact in facts_of(found) for source in fact.sources}
    return [source for source in catalogue.sources if source in named]
