"""``backrack decide``: what the rules say about scenarios in the neutral form."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from backrack.cli.as_set_option import as_set_when_said_option
from backrack.cli.exercises import wrapped
from backrack.cli.helping import Worded
from backrack.progression.case import Policy, Settings
from backrack.progression.policy import decide
from backrack.progression.scenario import (
    UnreadableScenario,
    cases_from_json,
    reasons_to_data,
    scenario_schema,
    verdict_to_data,
)
from backrack.progression.verdict import Verdict
from backrack.words import Text, decimal, say

_STDIN = Path("-")


class BadScenario(click.ClickException):
    """A file that cannot be opened or read. Exit code 2, as for any other wrong argument."""

    exit_code = 2


def _print_schema(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(json.dumps(scenario_schema(), indent=2))
        context.exit()


@click.command("decide", cls=Worded, help="cli-decide-help")
@click.argument("scenario", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--policy", type=click.Choice([each.value for each in Policy]), default=Policy.V2.value,
              show_default=True, help="cli-decide-help-policy")  # fmt: skip
@as_set_when_said_option
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@click.option("--schema", is_flag=True, is_eager=True, expose_value=False, callback=_print_schema,
              help="cli-decide-help-schema")  # fmt: skip
def decide_command(scenario: Path, policy: str, as_set: Settings, as_json: bool) -> None:
    text = _read(scenario)
    try:
        cases = cases_from_json(text)
    except UnreadableScenario as wrong:
        raise BadScenario(f"{scenario}: {wrong}") from None
    verdicts = [decide(case, Policy(policy), as_set) for case in cases]
    if as_json:
        data = [verdict_to_data(each) | reasons_to_data(each) for each in verdicts]
        many = text.lstrip().startswith(b"[")
        click.echo(json.dumps(data if many else data[0], indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_sheets(verdicts)))


def _read(path: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if path == _STDIN else path.read_bytes()
    except OSError as wrong:
        values = {"file": str(path), "why": wrong.strerror or str(wrong)}
        raise BadScenario(say(Text("cli-decide-not-opened", values))) from None


def _sheets(verdicts: list[Verdict]) -> Iterator[str]:
    for number, verdict in enumerate(verdicts, start=1):
        if len(verdicts) > 1:
            yield from ("", say(Text("cli-decide-number", {"number": number})))
        yield from _sheet(verdict)


def _sheet(verdict: Verdict) -> Iterator[str]:
    yield say(Text(f"cli-decide-{verdict.decision.name}", {"stage": verdict.stage_next}))
    yield say("cli-decide-session" if verdict.session_allowed else "cli-decide-no-session")
    if verdict.rescreen:
        yield say("cli-decide-rescreen")
    if verdict.bounds:
        yield from _reasons(verdict)
    else:
        yield from wrapped(say("cli-decide-open"))
    yield from ("", say("cli-decide-looked-at"))
    for name, value in verdict.evidence.items():
        figure = {"figure": say(f"rules-figure-{name}"), "value": _value(value)}
        yield from wrapped(say(Text("cli-decide-figure", figure)))


def _reasons(verdict: Verdict) -> Iterator[str]:
    yield from ("", say("cli-decide-why"))
    for bound in verdict.bounds:
        told = Text("cli-decide-bound", {"rule": bound.rule, "sentence": say(bound.text)})
        yield from wrapped(say(told))
    yield from ("", say("cli-decide-change"))
    for sentence in dict.fromkeys(say(each) for each in verdict.would_change):
        yield from wrapped(sentence)


def _value(value: float | str | None) -> str:
    """A figure as it is read; what was not told says so, and is never 0."""
    if value is None:
        return say("rules-figure-missing")
    return value if isinstance(value, str) else decimal(value)
