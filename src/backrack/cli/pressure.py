"""``backrack pressure EXERCISE``: what a position does to each side of the back, as words, numbers or a plot."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from backrack.catalogue import Exercise, UnknownExercise, load_catalogue, position_of, positions
from backrack.cli.exercises import wrapped
from backrack.cli.helping import Worded
from backrack.cli.output import write_whole
from backrack.cli.person_option import person_option
from backrack.drawing import band
from backrack.posture import SIDES, Body, ImpossibleBody, ImpossiblePosture, Posture, Rack, Side, load_rack, rack_ids
from backrack.record import AgeGiven, BodyGiven, Person, RackGiven
from backrack.words import Text, say

if TYPE_CHECKING:
    from backrack.mechanics.change import Comparison
    from backrack.mechanics.uncertainty import Band

_DRAWS = 1000
_LEVEL_WIDTH = 12


class CannotTell(click.ClickException):
    exit_code = 2


@click.command("pressure", cls=Worded, help="cli-pressure-help")
@click.argument("exercise_id", metavar="EXERCISE")
@click.option("--phase", metavar="ID", help="cli-pressure-help-phase")
@click.option("--side", type=click.Choice([side.value for side in SIDES]), help="cli-pressure-help-side")
@click.option("--hip", type=click.FloatRange(80, 130), metavar="DEGREES", help="cli-pressure-help-hip")
@click.option("--rack", type=click.Choice(rack_ids()), help="cli-pressure-help-rack")
@click.option("--draws", type=click.IntRange(0, 100_000), default=_DRAWS, show_default=True,
              help="cli-pressure-help-draws")  # fmt: skip
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="cli-pressure-help-seed")
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
@click.option("--plot", type=click.Path(path_type=Path), metavar="FILE", help="cli-pressure-help-plot")
@person_option
def pressure(
    exercise_id: str,
    phase: str | None,
    side: str | None,
    hip: float | None,
    rack: str | None,
    draws: int,
    seed: int,
    as_json: bool,
    plot: Path | None,
    person: Person,
) -> None:
    # the numbers need a moment to load, and no other command needs them
    from backrack.mechanics import MechanicsError

    found = _exercise(exercise_id)
    posture = _posture(found, phase, side, hip)
    try:
        body = body_of(person)
        got = _compared(posture, body, rack_of(rack, person, body), draws, seed)
    except (MechanicsError, ImpossiblePosture, ImpossibleBody) as why:
        raise CannotTell(str(why)) from None
    if plot is not None:
        write_whole(plot, _plot(found, got), "drawing-cannot-write")
    if as_json:
        click.echo(json.dumps(plain(found.id, posture, got, draws, seed), indent=2, ensure_ascii=False))
    elif plot is None:
        click.echo("\n".join(_sheet(found, got)))


def _exercise(exercise_id: str) -> Exercise:
    try:
        return load_catalogue().exercise(exercise_id)
    except UnknownExercise as unknown:
        key = "catalogue-unknown_exercise" if unknown.near else "catalogue-unknown_exercise_far"
        values = {"wanted": unknown.wanted} | ({"near": ", ".join(unknown.near)} if unknown.near else {})
        raise CannotTell(say(Text(key, values))) from None


def _posture(found: Exercise, phase_id: str | None, side: str | None, hip: float | None) -> Posture:
    from backrack.mechanics.angles import hip_of, with_hip

    at = position_of(load_catalogue(), found.id, phase_id)
    if at is None:
        known = ", ".join(phase.id for phase in found.phases)
        raise CannotTell(say(Text("cli-pressure-not-lain", {"exercise": found.id, "known": known})))
    position, own_side = at
    posture = position.posture(Side(side) if side else own_side)
    own_hip = hip_of(found.phase(phase_id).posture) if phase_id else None
    wanted = hip if hip is not None else own_hip
    if wanted is None:
        return posture
    if hip_of(posture) is None:
        raise CannotTell(say("cli-pressure-no-leg"))
    return with_hip(posture, wanted)


def body_of(person: Person) -> Body:
    """The body a person gave last. Raises :class:`CannotTell`."""
    given, aged = person.latest(BodyGiven), person.latest(AgeGiven)
    if given is None:
        raise CannotTell(say("cli-pressure-no-body"))
    age = float(aged.age_years) if aged and aged.age_years is not None else None
    return Body(given.height_m, given.mass_kg, given.sex, age_years=age)


def rack_of(rack_id: str | None, person: Person, body: Body) -> Rack:
    """The rack asked for, else the person's own, else the one for the nearest height."""
    given = person.latest(RackGiven)
    if rack_id is None and given and given.rack_id in rack_ids():
        rack_id = given.rack_id
    every = [load_rack(each) for each in rack_ids()]
    return load_rack(rack_id) if rack_id else min(every, key=lambda r: abs(r.reference_height_m - body.height_m))


def _compared(posture: Posture, body: Body, rack: Rack, draws: int, seed: int) -> Comparison:
    import numpy as np

    from backrack.mechanics.change import compare
    from backrack.mechanics.uncertainty import sample

    drawn = sample(body, rack, np.random.default_rng(seed), draws)
    start = positions(load_catalogue())[0].posture()
    return compare(drawn.loads(posture), drawn.loads(start))


def _sheet(found: Exercise, got: Comparison) -> Iterator[str]:
    from backrack.mechanics import telling

    yield say(found.name)
    yield from wrapped(say(telling.sentence(got, say("pressure-against-start"))), "")
    yield from wrapped(say(telling.balance(got)), "")
    yield ""
    yield f"{'':{_LEVEL_WIDTH}}{say('drawing-plot-left'):>30}{say('drawing-plot-right'):>30}"
    levels = list(got.levels)
    for left, right in reversed(list(zip(levels[::2], levels[1::2], strict=True))):
        cells = "".join(f"{_cell(each.force_n, each.ratio):>30}" for each in (left, right))
        yield f"{left.level:{_LEVEL_WIDTH}}{cells}"
    yield ""
    yield from wrapped(say("cli-pressure-estimate"), "")


def _cell(force: Band, ratio: Band) -> str:
    values = {"force": round(force.value), "low": round(force.low), "high": round(force.high)}
    return say(Text("cli-pressure-cell", {**values, "word": say(f"drawing-band-{band(ratio.value)}")}))


def _plot(found: Exercise, got: Comparison) -> str:
    from backrack.drawing.plot import Bar, Row, plot_levels

    bars = [
        Bar(each.force_n.value, each.force_n.low, each.force_n.high, each.start_n, each.ratio.value)
        for each in got.levels
    ]
    rows = [
        Row(each.level, left, right) for each, left, right in zip(got.levels[::2], bars[::2], bars[1::2], strict=True)
    ]
    return plot_levels(rows, Text("cli-pressure-plot", {"exercise": say(found.name)}), Text("cli-pressure-plot.lead"))


def plain(exercise_id: str, posture: Posture, got: Comparison, draws: int, seed: int) -> dict[str, Any]:
    """Everything as plain data. Forces in N, pressures in kPa; ranges hold 90 % of the draws."""
    from backrack.mechanics import telling
    from backrack.mechanics.change import Place
    from backrack.posture import posture_to_data

    return {
        "exercise": exercise_id,
        "posture": posture_to_data(posture),
        "draws": draws,
        "seed": seed,
        "note": say("pressure-estimate"),
        "sentence": say(telling.sentence(got, say("pressure-against-start"))),
        "places": [
            {
                "place": place.value,
                "side": side.value if side else "both",
                "force_n": _band(got.places[place, side].force_n),
                "start_n": round(got.places[place, side].start_n, 3),
                "ratio": _band(got.places[place, side].ratio),
                "chance_of_more": round(got.places[place, side].more, 4),
            }
            for place in Place
            for side in (*SIDES, None)
        ],
        "levels": [
            {
                "level": each.level,
                "side": each.side.value,
                "force_n": _band(each.force_n),
                "start_n": round(each.start_n, 3),
                "ratio": _band(each.ratio),
                "pressure_kpa": _band(each.pressure_kpa),
            }
            for each in got.levels
        ],
        "peak_kpa": _band(got.peak_kpa),
    }


def _band(band: Band) -> dict[str, float]:
    return {"value": round(band.value, 3), "low": round(band.low, 3), "high": round(band.high, 3)}
