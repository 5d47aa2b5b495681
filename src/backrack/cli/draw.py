"""``backrack draw EXERCISE``: one phase of an exercise as an SVG picture."""

from __future__ import annotations

from pathlib import Path

import click

from backrack.catalogue import Exercise, ExercisePhase, UnknownExercise, load_catalogue
from backrack.cli.helping import Worded
from backrack.cli.output import write_whole
from backrack.drawing import VIEWS, draw, moving_parts
from backrack.posture import Body, ImpossibleBody, ImpossiblePosture, Rack, load_rack, rack_ids
from backrack.words import Text, say


class CannotDraw(click.ClickException):
    exit_code = 2


@click.command("draw", cls=Worded, help="drawing-help")
@click.argument("exercise_id", metavar="EXERCISE")
@click.option("--phase", type=int, metavar="N", help="drawing-help-phase")
@click.option("--view", type=click.Choice(VIEWS), default="side", show_default=True, help="drawing-help-view")
@click.option("--height", type=float, default=1.75, show_default=True, metavar="M", help="drawing-help-height")
@click.option("--sex", type=click.Choice(["female", "male"]), help="drawing-help-sex")
@click.option("--rack", type=click.Choice(rack_ids()), help="drawing-help-rack")
@click.option("--mirror", is_flag=True, help="drawing-help-mirror")
@click.option(
    "--theme",
    type=click.Choice(["auto", "light", "dark"]),
    default="auto",
    show_default=True,
    help="drawing-help-theme",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="drawing-help-output")
def draw_command(
    exercise_id: str,
    phase: int | None,
    view: str,
    height: float,
    sex: str | None,
    rack: str | None,
    mirror: bool,
    theme: str,
    output: Path | None,
) -> None:
    found = _exercise(exercise_id)
    shown = _phase(found, phase)
    try:
        body = Body(height, sex=sex)  # type: ignore[arg-type]
        svg = draw(
            shown.posture,
            body,
            load_rack(rack) if rack else _rack_for(height),
            view,  # type: ignore[arg-type]
            moving_parts(shown.posture),
            title=_title(found, shown),
            arc=True,
            mirror=mirror,
            theme=theme,  # type: ignore[arg-type]
            paper=True,
        )
    except (ImpossibleBody, ImpossiblePosture) as why:
        raise CannotDraw(str(why)) from None
    if output is None:
        click.echo(svg)
    else:
        write_whole(output, svg, "drawing-cannot-write")


def _title(found: Exercise, shown: ExercisePhase) -> Text:
    return Text("drawing-title-phase", {"exercise": say(found.name), "phase": shown.number})


def _exercise(exercise_id: str) -> Exercise:
    try:
        return load_catalogue().exercise(exercise_id)
    except UnknownExercise as unknown:
        key = "catalogue-unknown_exercise" if unknown.near else "catalogue-unknown_exercise_far"
        values = {"wanted": unknown.wanted} | ({"near": ", ".join(unknown.near)} if unknown.near else {})
        raise CannotDraw(say(Text(key, values))) from None


def _phase(found: Exercise, number: int | None) -> ExercisePhase:
    for phase in found.phases:
        if number in (None, phase.number):
            return phase
    known = ", ".join(str(phase.number) for phase in found.phases)
    raise CannotDraw(say(Text("drawing-no-phase", {"exercise": found.id, "number": str(number), "known": known})))


def _rack_for(height_m: float) -> Rack:
    """The shipped rack made for the nearest stature."""
    return min((load_rack(rack_id) for rack_id in rack_ids()), key=lambda r: abs(r.reference_height_m - height_m))
