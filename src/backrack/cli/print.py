"""``backrack print``: today's session, the programme or a diary sheet as a PDF."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from backrack.cli.as_set_option import as_set_option
from backrack.cli.helping import Worded
from backrack.cli.output import write_bytes_whole
from backrack.cli.person_option import now_option, person_option
from backrack.cli.session import NO_SESSION_EXIT, refusal_lines
from backrack.paper import Span, diary_pdf, programme_pdf, session_pdf
from backrack.plan import Refusal, plan_today
from backrack.progression.case import Settings
from backrack.record import Person, can_be_dialled, settings_of
from backrack.words import Text, languages, say, speaking

SHEETS = ("session", "programme", "diary")


@click.command("print", cls=Worded, help="cli-print-help")
@click.argument("sheet", type=click.Choice(SHEETS), metavar="|".join(SHEETS))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="cli-print-help-output")
@click.option(
    "--span",
    type=click.Choice([each.value for each in Span]),
    default=Span.MONTH.value,
    show_default=True,
    help="cli-print-help-span",
)
@click.option(
    "--language", type=click.Choice(languages()), default="en", show_default=True, help="cli-print-help-language"
)
@click.option("--emergency-number", envvar="BACKRACK_EMERGENCY_NUMBER", help="cli-help-emergency-number")
@person_option
@now_option
@as_set_option
def print_command(
    sheet: str,
    output: Path,
    span: str,
    language: str,
    emergency_number: str | None,
    person: Person,
    now: datetime,
    as_set: Settings,
) -> None:
    own = settings_of(person).emergency_number
    number = own if own and can_be_dialled(own) else emergency_number
    with speaking(language):
        written = _set(sheet, person, now, as_set, number, Span(span))
    write_bytes_whole(output, written, "cli-print-cannot-write")
    click.echo(say(Text("cli-print-done", {"file": str(output)})))


def _set(sheet: str, person: Person, now: datetime, as_set: Settings, number: str | None, span: Span) -> bytes:
    if sheet == "diary":
        return diary_pdf(span, now.date(), number)
    if sheet == "programme":
        return programme_pdf(person, now, number, as_set)
    outcome = plan_today(person, now, as_set=as_set)
    if isinstance(outcome, Refusal):
        click.echo("\n".join(refusal_lines(outcome)))
        raise SystemExit(NO_SESSION_EXIT)
    return session_pdf(outcome, number)
