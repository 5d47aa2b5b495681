"""The command line: one command a file, each a thin translation of the domain."""

import os
import sys
from collections import UserDict
from importlib import import_module
from typing import Any

import click

from backrack import __version__
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
            with speaking(DEFAULT_LANGUAGE):  # some word their help while they are loaded
                command = self.data[name] = getattr(import_module(f"backrack.cli.{module}"), function)
        found: click.Command = command
        return found


class Plainly(click.Group):
    """Says in a sentence, and not in a traceback, that what a command prints could not be written."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            result = super().main(*args, **kwargs)
            sys.stdout.flush()
        except OSError as wrong:
            click.echo(say(Text("cli-cannot-print", {"reason": wrong.strerror or str(wrong)})), err=True)
            os._exit(1)  # what is still waiting to be printed would fail again on the way out
        return result


@click.group(cls=Plainly, commands=Commands(COMMANDS))
@click.version_option(__version__, prog_name="backrack")
@click.option("--language", type=click.Choice(languages()), envvar="BACKRACK_LANGUAGE", default=DEFAULT_LANGUAGE)
@click.pass_context
def main(context: click.Context, language: str) -> None:
    """Guided, staged home exercise on a wooden back rack."""
    context.with_resource(speaking(language))
