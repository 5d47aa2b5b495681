"""``backrack exercises``: the whole programme, in the maker's order."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from datetime import datetime

import click

from backrack.catalogue import Catalogue, Exercise, load_catalogue
from backrack.catalogue.plain import catalogue_to_data, gate_text, words_of
from backrack.cli.as_set_option import as_set_option
from backrack.cli.helping import Worded
from backrack.cli.person_option import maybe_person_option, now_option
from backrack.plan import Access, access_to, access_to_data
from backrack.progression.case import Settings
from backrack.record import Person
from backrack.words import Text, say

WIDTH = 80
INDENT = "    "


@click.command("exercises", cls=Worded, help="catalogue-help-exercises")
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@maybe_person_option
@now_option
@as_set_option
def exercises(as_json: bool, person: Person | None, now: datetime, as_set: Settings) -> None:
    catalogue = load_catalogue()
    if as_json:
        told = {"access": [access_to_data(each) for each in access_to(person, now, as_set=as_set)]} if person else {}
        click.echo(json.dumps(catalogue_to_data(catalogue) | told, indent=2, ensure_ascii=False))
        return
    for exercise in catalogue.exercises:
        click.echo("\n".join(_lines(exercise, catalogue, access_of(exercise, person, now, as_set))))


def access_of(exercise: Exercise, person: Person | None, now: datetime, as_set: Settings) -> Access | None:
    """Whether the exercise is open to the person, if there is one."""
    found = access_to(person, now, as_set=as_set) if person else ()
    return next((each for each in found if each.exercise_id == exercise.id), None)


def access_lines(access: Access, indent: str) -> Iterator[str]:
    """Open, or closed by what, and what opens it."""
    if access.open:
        yield from wrapped(say("exercises-open-to-them"), indent)
    for closes in access.closed_by:
        because = [say(closes.because)] if closes.because else []
        opens = say(Text("exercises-opened-by", {"what": say(closes.opens)}))
        yield from wrapped(" ".join([say("exercises-closed-to-them"), say(closes.text), *because, opens]), indent)


def offered_word(exercise: Exercise) -> str:
    return say("catalogue-offered" if exercise.offered else "catalogue-not_offered")


def _lines(exercise: Exercise, catalogue: Catalogue, access: Access | None) -> Iterator[str]:
    state = offered_word(exercise)
    head = f"{exercise.order.value:>2}  {exercise.id:<22} {say(exercise.name)}"
    yield f"{head:<{WIDTH - len(state) - 1}} {state}"
    yield from wrapped(" · ".join((_worded("series", exercise), _worded("regions", exercise), _pressure(exercise))))
    for reason in exercise.why_not_offered:
        yield from wrapped(say(reason))
    for gate in exercise.gates.value or ():
        yield from wrapped(say(gate_text(catalogue.gates[gate])))
    yield from access_lines(access, INDENT) if access else ()
    yield ""


def wrapped(sentence: str, indent: str = INDENT) -> list[str]:
    return textwrap.wrap(sentence, WIDTH, initial_indent=indent, subsequent_indent=indent)


def _worded(name: str, exercise: Exercise) -> str:
    said = [say(text) for text in words_of(name, getattr(exercise, name))]
    return ", ".join(said) or say("catalogue-mark-unknown")


def _pressure(exercise: Exercise) -> str:
    return say(Text("catalogue-pressure", {"rank": _worded("pressure_rank", exercise)}))
