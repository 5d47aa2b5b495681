"""``backrack solve PROBLEM.json``: the minimum of a neutral problem document, or of a list of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from backrack.cli.helping import Worded
from backrack.cli.output import write_whole
from backrack.words import Text, say


class CannotSolve(click.ClickException):
    """A problem that cannot be read or has no answer. Exit code 2, as for any other wrong argument."""

    exit_code = 2


@click.command("solve", cls=Worded, help="mechanics-help-solve")
@click.argument("problem", type=click.Path(path_type=Path, allow_dash=True), metavar="PROBLEM.json")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="mechanics-help-output")
def solve_command(problem: Path, output: Path | None) -> None:
    data = _read(problem)
    answers = _solve(data if isinstance(data, list) else [data])
    text = json.dumps(answers if isinstance(data, list) else answers[0], allow_nan=False)
    if output is None:
        click.echo(text)
    else:
        write_whole(output, text + "\n", "mechanics-cannot_write")


def _solve(documents: list[Any]) -> list[dict[str, Any]]:
    # numpy comes only with this command, not with every start of the command line
    from backrack.mechanics import MechanicsError, problem_from_data, solution_to_data, solve_all

    problems = []
    for number, document in enumerate(documents, start=1):
        try:
            problems.append(problem_from_data(document))
        except MechanicsError as wrong:
            raise CannotSolve(say(Text("mechanics-in_problem", {"number": number, "why": str(wrong)}))) from None
    try:
        return [solution_to_data(solution) for solution in solve_all(problems)]
    except MechanicsError as wrong:
        raise CannotSolve(str(wrong)) from None


def _read(path: Path) -> Any:
    try:
        with click.open_file(str(path), "rb") as file:
            return json.loads(file.read())
    except OSError as why:
        values = {"file": str(path), "why": why.strerror or type(why).__name__}
        raise CannotSolve(say(Text("mechanics-cannot_read", values))) from None
    except (ValueError, RecursionError) as why:
        values = {"file": str(path), "why": str(why)}
        raise CannotSolve(say(Text("mechanics-not_json", values))) from None
