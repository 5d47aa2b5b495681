"""``backrack ladder``: the stages for a person on a rack, as words, data or a picture."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from backrack.catalogue import load_catalogue
from backrack.cli.exercises import wrapped
from backrack.cli.helping import Worded
from backrack.cli.output import write_whole
from backrack.cli.person_option import now_option, person_option
from backrack.cli.pressure import CannotTell, rack_of
from backrack.posture import ImpossibleBody, ImpossiblePosture, rack_ids
from backrack.record import Person
from backrack.screening import screen
from backrack.words import Text, capital, say

if TYPE_CHECKING:
    from backrack.drawing.rungs import RungShown
    from backrack.ladder import Ladder, Stage
    from backrack.mechanics.uncertainty import Band

_DRAWS = 200  # the ends of a range then lie within about 3 % of where 10,000 put them; assumed


@click.command("ladder", cls=Worded, help="cli-ladder-help")
@click.option("--rack", type=click.Choice(rack_ids()), help="cli-pressure-help-rack")
@click.option("--draws", type=click.IntRange(0, 10_000), default=_DRAWS, show_default=True,
              help="cli-pressure-help-draws")  # fmt: skip
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="cli-pressure-help-seed")
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@click.option("--plot", type=click.Path(path_type=Path), metavar="FILE", help="cli-ladder-help-plot")
@now_option
@person_option
def ladder(
    rack: str | None, draws: int, seed: int, as_json: bool, plot: Path | None, now: datetime, person: Person
) -> None:
    # the numbers need a moment to load, and no other command needs them
    from backrack.mechanics import MechanicsError

    try:
        got = _ladders(rack, draws, seed, person, now)
    except (MechanicsError, ImpossiblePosture, ImpossibleBody) as why:
        raise CannotTell(str(why)) from None
    if plot is not None:
        write_whole(plot, picture(got), "drawing-cannot-write")
    if as_json:
        click.echo(json.dumps(_plain(got, draws, seed), indent=2, ensure_ascii=False))
    elif plot is None:
        click.echo("\n".join(_sheet(got)))


def _ladders(rack_id: str | None, draws: int, seed: int, person: Person, now: datetime) -> tuple[Ladder, ...]:
    import numpy as np

    from backrack.ladder import ladders_for, practice_of
    from backrack.mechanics.uncertainty import sample
    from backrack.progression.said import said_by
    from backrack.progression.situated import GATE, on_what

    catalogue = load_catalogue()
    body, own_rack = on_what(person, now)
    if body is None:
        raise CannotTell(say("cli-pressure-no-body"))
    rack = rack_of(rack_id or own_rack, person, body)
    practice = practice_of(person, catalogue.gates[GATE], now)
    drawn = sample(body, rack, np.random.default_rng(seed), draws)
    return ladders_for(body, rack, screen(person, now), catalogue, drawn, practice, said_by(person, now))


def _plain(ladders: tuple[Ladder, ...], draws: int, seed: int) -> dict[str, Any]:
    from backrack.ladder import ladder_to_data

    return {
        "draws": draws,
        "seed": seed,
        "note": say("pressure-estimate"),
        "ladders": [ladder_to_data(each) for each in ladders],
    }


def _sheet(ladders: tuple[Ladder, ...]) -> Iterator[str]:
    for each in ladders:
        yield say(Text("cli-ladder-heading", {"region": say(each.region.name_text), "number": each.highest_open}))
        yield ""
        for number, stage in enumerate(each.stages):
            yield from _told(stage, Text("cli-ladder-stage", {"number": number, "name": say(stage.name)}))
        for stage in each.beyond:
            yield from _told(stage, Text("cli-ladder-beyond", {"name": say(stage.name)}))
        yield ""
    yield from wrapped(say("cli-ladder-estimate"), "")


def _told(stage: Stage, name: Text) -> Iterator[str]:
    yield say(name)
    yield from wrapped(_details(stage), "   ")
    if stage.exercise_id:
        yield "   " + say(_load(stage.of_start))
    alike = () if stage.told_apart else (Text("ladder-alike"),)
    for text in (stage.why, *((stage.step_told,) if stage.step_told else ()), *alike):
        yield from wrapped(say(text), "   ")
    for text in _why_closed(stage):
        yield from wrapped(say(text), "   ")


def _why_closed(stage: Stage) -> list[Text]:
    """A stage's own reasons; that one below it is closed is only told where it has none."""
    from backrack.ladder import Closing

    own = [each.text for each in stage.closed if each.kind is not Closing.BELOW]
    return own or [each.text for each in stage.closed]


def _load(share: Band) -> Text:
    values = {"percent": share.value, "low": share.low, "high": share.high}
    key = "cli-ladder-load" if share.high > share.low else "cli-ladder-load-alone"
    return Text(key, {name: round(100 * value) for name, value in values.items()})


def _details(stage: Stage) -> str:
    return ", ".join(say(each) for each in stage.details)


def picture(ladders: tuple[Ladder, ...]) -> str:
    """The ladders as one SVG."""
    from backrack.drawing.rungs import LadderShown, plot_ladders

    shown = []
    for each in ladders:
        rungs = [_shown(stage, number) for number, stage in enumerate(each.stages)]
        rungs += [_shown(stage, None) for stage in each.beyond]
        shown.append(LadderShown(capital(say(each.region.name_text)), tuple(rungs)))
    return plot_ladders(shown, Text("cli-ladder-title"), Text("cli-ladder-title.lead"))


def _shown(stage: Stage, number: int | None) -> RungShown:
    from backrack.drawing.rungs import RungShown

    kinds = dict.fromkeys(each.kind for each in stage.closed)
    short = "; ".join(say(f"ladder-short-{kind}") for kind in list(kinds)[:1])
    return RungShown(
        number=number,
        name=say(stage.name),
        details=_details(stage),
        value=stage.of_start.value,
        low=stage.of_start.low,
        high=stage.of_start.high,
        side=stage.side_of_start,
        closed=say(Text("cli-ladder-closed-line", {"why": short})) if short else "",
        note=_note(stage, number),
    )


def _note(stage: Stage, number: int | None) -> str:
    """What the bars alone do not show: two stages alike, or the same weight on less cloth."""
    if number is None or stage.step is None:
        return ""
    if not stage.told_apart:
        return say("ladder-short-alike")
    return say("ladder-short-pressure") if stage.step_told and stage.step_told.key == "ladder-step-pressure" else ""
