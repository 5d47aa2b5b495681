"""``backrack screen``: what a person's answers allow, as a calm page or as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from datetime import datetime

import click

from backrack.catalogue import load_catalogue
from backrack.cli.helping import Worded
from backrack.cli.person_option import now_option, person_option
from backrack.record import Person
from backrack.screening import Action, Limits, limits_to_data, what_to_do
from backrack.screening import screen as screen_person
from backrack.words import Text, say

WIDTH = 88


@click.command(cls=Worded, help="cli-help-screen")
@person_option
@now_option
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@click.option("--emergency-number", envvar="BACKRACK_EMERGENCY_NUMBER", help="cli-help-emergency-number")
def screen(person: Person, now: datetime, as_json: bool, emergency_number: str | None) -> None:
    limits = screen_person(person, now)
    if as_json:
        click.echo(json.dumps(limits_to_data(limits), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_page(limits, emergency_number)))


def _page(limits: Limits, emergency_number: str | None) -> Iterator[str]:
    yield from _heading(limits, emergency_number)
    opened_by = {lock.question_id: lock.opened_by for lock in limits.locks}
    for reason in limits.reasons:
        yield from ("", *_wrapped(say(reason.text)), *_wrapped(say(reason.what)))
        if opener := opened_by.get(reason.question_id):
            yield from _wrapped(say(f"screen-opens-{opener}"))
    if said := [reason for reason in limits.reasons if reason.action >= Action.CLEARANCE]:
        yield from ("", say("screen-page-what-to-say"))
        yield from (line for reason in said for line in _wrapped(say(reason.sentence), "  "))
    for note in _notes(limits):
        yield from ("", *_wrapped(say(note)))


def _heading(limits: Limits, emergency_number: str | None) -> Iterator[str]:
    if limits.passed:
        yield from _wrapped(say("screen-passed"))
    elif limits.unanswered and limits.action <= Action.CAUTION:
        yield from (say("screen-title-UNANSWERED"), *_wrapped(say("screen-what-UNANSWERED")))
        return
    if not limits.passed or limits.action is not Action.OK:
        yield say(f"screen-title-{limits.action.name}")
    yield from _wrapped(say(what_to_do(limits.action, emergency_number)))


def _notes(limits: Limits) -> Iterator[Text]:
    if limits.stage_cap is not None:
        yield Text("screen-cap", {"stage": limits.stage_cap})
    if limits.removed_exercises:
        names = (say(load_catalogue().exercise(each).name) for each in limits.removed_exercises)
        yield Text("screen-removed", {"exercises": ", ".join(names)})
    yield from (Text(f"screen-condition-{condition}") for condition in limits.conditions)
    shown = {reason.text for reason in limits.reasons}
    yield from (notice for notice in limits.notices if notice not in shown)
    if limits.unanswered:
        yield Text("screen-page-still-open", {"questions": ", ".join(limits.unanswered)})


def _wrapped(sentence: str, indent: str = "") -> list[str]:
    return textwrap.wrap(sentence, WIDTH, initial_indent=indent, subsequent_indent=indent)
