"""``backrack adverse-events``: what went wrong, as a page, as JSON or as a table."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator

import click

from backrack.cli.helping import Worded
from backrack.cli.person_option import person_option
from backrack.record import Person, adverse_events_to_csv, adverse_events_to_data
from backrack.record.adverse_events import in_words, status_in_words, tellings
from backrack.words import say

WIDTH = 88
INDENT = "    "


@click.command("adverse-events", cls=Worded, help="cli-help-adverse-events")
@person_option
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@click.option("--csv", "as_csv", is_flag=True, help="cli-help-csv")
def adverse_events(person: Person, as_json: bool, as_csv: bool) -> None:
    if as_csv:
        click.echo(adverse_events_to_csv(person), nl=False)
    elif as_json:
        click.echo(json.dumps(adverse_events_to_data(person), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_page(person)) or say("cli-adverse-none"))


def _page(person: Person) -> Iterator[str]:
    for each in tellings(person):
        yield f"{each.number:>2}  {each.entry.happened_on.isoformat()}  ({status_in_words(each)})"
        for line in each.entry.what.splitlines():
            yield from textwrap.wrap(line, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT)
        labels = ("moment", "how-bad", "help", "over")
        for label, words in zip(labels, in_words(each.entry), strict=True):
            yield f"{INDENT}{say(f'record-adverse-{label}')}: {say(words)}"
