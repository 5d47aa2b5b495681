"""``backrack simulate``: repeatable by seed, the same on one core as on two, plain about being made up."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click import Choice
from click.testing import CliRunner, Result

from backrack.cli.main import main
from backrack.cli.simulate import simulate
from backrack.study import Scenario, Variant, way_names


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["simulate", "--policy", "traffic-light", *words])


def data(*words: str) -> dict[str, Any]:
    answer = run("--json", *words)
    assert answer.exit_code == 0, answer.output
    found: dict[str, Any] = json.loads(answer.stdout)
    return found


def test_the_same_seed_gives_the_same_on_one_core_and_on_two() -> None:
    asked = ("--people", "120", "--days", "14", "--cell", "4,1.0", "--seed", "3")
    assert data(*asked, "--workers", "1") == data(*asked, "--workers", "2")
    assert data(*asked, "--workers", "1") != data(*asked[:-1], "4", "--workers", "1")


def test_the_answer_holds_all_cells_and_every_assumption() -> None:
    found = data("--people", "45", "--days", "7", "--workers", "1")
    assert len(found["cells"]) == 45
    assert found["people"] == sum(cell["people"] for cell in found["cells"]) == 45
    assert set(found["scenarios"]) == {"no-effect", "improves", "harm-half", "harm-one", "worsens"}
    assert all(each["mark"] == "assumed" and each["why"] for each in found["assumptions"].values())


def test_the_page_says_that_nobody_is_real() -> None:
    answer = run("--people", "20", "--days", "7", "--cell", "4,1", "--scenario", "no-effect", "--workers", "1")
    assert "These people are made up." in answer.output
    assert "Usual pain 4, scatter 1, no effect (20 people)" in answer.output
    assert "sent to a clinician: 0 %" in answer.output


@pytest.mark.parametrize("cell", ["4", "4;1", "11,1", "4,0", "4,9", "x,1", "nan,1"])
def test_a_cell_that_cannot_be_read_is_explained(cell: str) -> None:
    answer = run("--cell", cell)
    assert answer.exit_code == 2
    assert "A cell is the usual pain and its scatter" in answer.output


def test_every_way_scenario_and_assumption_of_the_study_can_be_asked_for() -> None:
    offered = {each.name: set(each.type.choices) for each in simulate.params if isinstance(each.type, Choice)}
    assert offered == {
        "policy": set(way_names()),
        "scenarios": {each.id for each in Scenario},
        "variant": {each.value for each in Variant},
    }
