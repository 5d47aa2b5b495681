"""The command line: one command a file, each a thin translation of the domain."""

import os
import sys
from typing import Any

import click

from backrack import __version__
from backrack.cli.adverse_events import adverse_events
from backrack.cli.backup import backup
from backrack.cli.bring import import_command
from backrack.cli.decide import decide_command
from backrack.cli.doctor import doctor
from backrack.cli.draw import draw_command
from backrack.cli.exercise import exercise
from backrack.cli.exercises import exercises
from backrack.cli.export import export
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
    """Says in a sentence, and not in a traceback, that what a command prints could not be written."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            result = super().main(*args, **kwargs)
            sys.stdout.flush()
        except OSError as wrong:
            click.echo(say(Text("cli-cannot-print", {"reason": wrong.strerror or str(wrong)})), err=True)
            os._exit(1)  # what is still waiting to be printed would fail again on the way out
        return result


@click.group(cls=Plainly)
@click.version_option(__version__, prog_name="backrack")
@click.option("--language", type=click.Choice(languages()), envvar="BACKRACK_LANGUAGE", default=DEFAULT_LANGUAGE)
@click.pass_context
def main(context: click.Context, language: str) -> None:
    """Guided, staged home exercise on a wooden back rack."""
    context.with_resource(speaking(language))


main.add_command(adverse_events)
main.add_command(backup)
main.add_command(decide_command)
main.add_command(doctor)
main.add_command(draw_command)
main.add_command(exercise)
main.add_command(exercises)
main.add_command(export)
main.add_command(import_command)
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
