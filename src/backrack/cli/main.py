"""The command line: one command a file, each a thin translation of the domain."""

import os
import sys
from collections import UserDict
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from backrack import __version__
from backrack.cli.helping import WordedGroup
from backrack.words import Text, languages, say, speaking
from backrack.words.text import DEFAULT_LANGUAGE

COMMANDS = {
    "adverse-events": "adverse_events:adverse_events",
    "backup": "backup:backup",
    "decide": "decide:decide_command",
    "doctor": "doctor:doctor",
    "draw": "draw:draw_command",
    "exercise": "exercise:exercise",
    "exercises": "exercises:exercises",
    "export": "export:export",
    "import": "bring:import_command",
    "ladder": "ladder:ladder",
    "migrate": "migrate:migrate",
    "pressure": "pressure:pressure",
    "print": "print:print_command",
    "restore": "restore:restore_command",
    "screen": "screen:screen",
    "serve": "serve:serve",
    "session": "session:session",
    "simulate": "simulate:simulate",
    "solve": "solve:solve_command",
    "voices": "voices:voices",
}
"""Where each lies in this folder."""


class Commands(UserDict[str, Any]):
    """Commands by name, each loaded when it is wanted: a server need not hold what the others compute with."""

    def __getitem__(self, name: str) -> click.Command:
        command = super().__getitem__(name)
        if isinstance(command, str):
            module, _, function = command.partition(":")
            command = self.data[name] = getattr(import_module(f"backrack.cli.{module}"), function)
        found: click.Command = command
        return found


class Plainly(WordedGroup):
    """Helps in the language asked for, and says in a sentence that what a command prints could not be written."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.with_resource(speaking(_language_asked_for(args)))  # before its own --help is answered
        return super().parse_args(ctx, args)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            result = super().main(*args, **kwargs)
            sys.stdout.flush()
        except OSError as wrong:
            click.echo(say(Text("cli-cannot-print", {"reason": wrong.strerror or str(wrong)})), err=True)
            os._exit(1)  # what is still waiting to be printed would fail again on the way out
        return result


def _language_asked_for(arguments: Sequence[str]) -> str:
    """What stands before the command, else in the environment. One that there is not is refused by the option."""
    asked = os.environ.get("BACKRACK_LANGUAGE", "")
    for at, each in enumerate(arguments):
        if not each.startswith("-"):
            break
        name, given, value = each.partition("=")
        if name == "--language":
            asked = value if given else "".join(arguments[at + 1 : at + 2])
            break
    return asked if asked in languages() else DEFAULT_LANGUAGE


@click.group(cls=Plainly, commands=Commands(COMMANDS), help="cli-help")
@click.version_option(__version__, prog_name="backrack", help="cli-help-version")
@click.option(
    "--language",
    type=click.Choice(languages()),
    envvar="BACKRACK_LANGUAGE",
    default=DEFAULT_LANGUAGE,
    help="cli-help-language",
)
@click.help_option("--help", help="cli-help-help")
def main(language: str) -> None:
    pass
