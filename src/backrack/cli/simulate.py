"""``backrack simulate``: what the rules do to many simulated people."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from backrack.cli.helping import Worded
from backrack.words import Text, say

if TYPE_CHECKING:
    from backrack.study import Cell, Group, Tally

_WAYS = ("v1", "v2", "calendar", "traffic-light")
_SCENARIOS = ("no-effect", "improves", "harm-half", "harm-one", "worsens")
_VARIANTS = ("reference", "correlated", "worst-at-start", "missing", "misremembered")
_MOST_SCATTER = 5.0


class _CellType(click.ParamType):
    name = "PAIN,SD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[float, float]:
        try:
            pain, scatter = (float(part) for part in str(value).split(","))
        except ValueError:
            self.fail(say("cli-simulate-no-cell"), param, ctx)
        if not (0 <= pain <= 10 and 0 < scatter <= _MOST_SCATTER):
            self.fail(say("cli-simulate-no-cell"), param, ctx)
        return pain, scatter


@click.command("simulate", cls=Worded, help="cli-simulate-help")
@click.option(
    "--people",
    type=click.IntRange(1, 10_000_000),
    default=1000,
    show_default=True,
    help="cli-simulate-help-people",
)
@click.option("--days", type=click.IntRange(1, 365), default=42, show_default=True, help="cli-simulate-help-days")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="cli-simulate-help-seed")
@click.option("--policy", type=click.Choice(_WAYS), default="v2", show_default=True, help="cli-simulate-help-policy")
@click.option("--cell", "cells", type=_CellType(), multiple=True, help="cli-simulate-help-cell")
@click.option(
    "--scenario", "scenarios", type=click.Choice(_SCENARIOS), multiple=True, help="cli-simulate-help-scenario"
)
@click.option(
    "--variant",
    type=click.Choice(_VARIANTS),
    default="reference",
    show_default=True,
    help="cli-simulate-help-variant",
)
@click.option("--workers", type=click.IntRange(1, 64), default=None, help="cli-simulate-help-workers")
@click.option("--json", "as_json", is_flag=True, help="cli-help-json")
def simulate(
    people: int,
    days: int,
    seed: int,
    policy: str,
    cells: tuple[tuple[float, float], ...],
    scenarios: tuple[str, ...],
    variant: str,
    workers: int | None,
    as_json: bool,
) -> None:
    # numpy needs a moment to load, and no other command needs all this
    from backrack.cli.crowd import cores, live_all
    from backrack.study import Variant, parts

    wanted = _cells(cells, scenarios)
    shared = parts(wanted, Variant(variant), policy, people, days, seed)
    with click.progressbar(length=people, file=sys.stderr) as bar:
        found = live_all(shared, workers or cores(), bar.update)
    answer = _answer(found, wanted, seed, days, policy, variant)
    click.echo(json.dumps(answer, indent=2) if as_json else "\n".join(_page(answer)))


def _cells(cells: tuple[tuple[float, float], ...], scenarios: tuple[str, ...]) -> list[Cell]:
    from backrack.study import Cell, Scenario, reference_cells

    wanted = [each for each in Scenario if not scenarios or each.id in scenarios]
    if not cells:
        return [cell for each in wanted for cell in reference_cells(each)]
    return [Cell(pain, scatter, each) for each in wanted for pain, scatter in cells]


def _answer(
    found: dict[Group, Tally], cells: list[Cell], seed: int, days: int, way: str, variant: str
) -> dict[str, Any]:
    import numpy as np

    from backrack.study import Scenario, Tally, Variant, to_data

    by_cell = {cell: tally for (cell, _, _), tally in found.items()}
    chance = np.random.default_rng(seed)
    scenarios = [each for each in Scenario if any(cell.scenario is each for cell in cells)]
    return {
        "policy": way,
        "people": sum(tally.people for tally in by_cell.values()),
        "days": days,
        "seed": seed,
        "variant": variant,
        "note": say("cli-simulate-assumed"),
        "assumptions": {
            name: {"value": value, "unit": unit, "mark": "assumed", "why": say(why)}
            for name, value, unit, why in Variant(variant).assumptions.rows()
        },
        "scenarios": {
            each.id: to_data(sum((by_cell[cell] for cell in by_cell if cell.scenario is each), Tally()), chance)
            for each in scenarios
        },
        "cells": [
            {"usual_pain": cell.usual_pain, "scatter": cell.scatter, "scenario": cell.scenario.id}
            | to_data(by_cell.get(cell, Tally()), chance)
            for cell in cells
        ],
    }


def _page(answer: dict[str, Any]) -> Iterator[str]:
    yield say("cli-simulate-assumed")
    for each in answer["cells"]:
        if each["people"]:
            yield ""
            values = {"pain": each["usual_pain"], "scatter": each["scatter"], "people": each["people"]}
            yield say(Text("cli-simulate-cell", values | {"scenario": say(f"study-scenario-{each['scenario']}")}))
            yield from (f"   {line}" for line in _lines(each))


def _lines(cell: dict[str, Any]) -> Iterator[str]:
    yield say(Text("cli-simulate-referred", _percent(cell["referred"])))
    for stage, figure in cell["end_stage"].items():
        yield say(Text("cli-simulate-ended", {"stage": int(stage), **_percent(figure)}))
    ends = {name: round(cell["flares"][name], 1) for name in ("value", "low", "high")}
    yield say(Text("cli-simulate-flares", ends))
    for stage, reached in cell["reached"].items():
        day = {"stage": int(stage), "day": round(reached["mean_day"]["value"])}
        yield say(Text("cli-simulate-reached", {**day, **_percent(reached["share"])}))


def _percent(figure: dict[str, float | None]) -> dict[str, float]:
    return {name: round(100 * (end or 0.0), 1) for name, end in figure.items()}
