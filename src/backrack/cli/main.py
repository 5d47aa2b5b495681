"""The command line: one command a file, each a thin translation of the domain."""

import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from backrack import __version__
from backrack.cli.adverse_events import adverse_events
from backrack.cli.backup import backup
from backrack.cli.decide import decide_command
from backrack.cli.doctor import doctor
from backrack.cli.draw import draw_command
from backrack.cli.exercise import exercise
from backrack.cli.exercises import exercises
from backrack.cli.export import export
from backrack.cli.helping import in_the_language_spoken
from backrack.cli.ladder import ladder
from backrack.cli.migrate import migrate
from backrack.cli.pressure import pressure
from backrack.cli.print import print_command
from backrack.cli.restore import restore_command
from backrack.cli.screen import screen
from backrack.cli.serve import serve
from backrack.cli.session import session
from backrack.cli.simulate import simulate
from backrack.cli.solve import solve_command
from backrack.cli.voices import voices
from backrack.words import Text, languages, say, speaking
from backrack.words.text import DEFAULT_LANGUAGE


class Plainly(click.Group):
    """Helps in the language asked for, and says in a sentence that what a command prints could not be written."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.with_resource(speaking(_language_asked_for(args)))  # before its own --help is answered
        return super().parse_args(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        found = super().get_command(ctx, cmd_name)
        return in_the_language_spoken(found) if found else None

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super(Plainly, in_the_language_spoken(self)).format_help(ctx, formatter)

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


@click.group(cls=Plainly, help=say("cli-help"))
@click.version_option(__version__, prog_name="backrack", help=say("cli-help-version"))
@click.option(
    "--language",
    type=click.Choice(languages()),
    envvar="BACKRACK_LANGUAGE",
    default=DEFAULT_LANGUAGE,
    help=say("cli-help-language"),
)
@click.help_option("--help", help=say("cli-help-help"))
def main(language: str) -> None:
    pass


main.add_command(adverse_events)
main.add_command(backup)
main.add_command(decide_command)
main.add_command(doctor)
main.add_command(draw_command)
main.add_command(exercise)
main.add_command(exercises)
main.add_command(export)
main.add_command(ladder)
main.add_command(migrate)
main.add_command(pressure)
main.add_command(print_command)
main.add_command(restore_command)
main.add_command(screen)
main.add_command(serve)
main.add_command(session)
main.add_command(simulate)
main.add_command(solve_command)
main.add_command(voices)
