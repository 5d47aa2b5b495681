"""``backrack pressure``: words, numbers and a plot that agree, repeatable by seed, plain about what it cannot do."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from backrack.cli.main import main
from backrack.mechanics.levels import LEVELS
from backrack.record import BodyGiven, person_to_json
from backrack.words import say
from tests.screening.people import NOW, a_person, an_id, passing_person


@pytest.fixture
def person(tmp_path: Path) -> str:
    path = tmp_path / "person.json"
    path.write_text(person_to_json(passing_person(NOW)), encoding="utf-8")
    return str(path)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["pressure", *words])


def data(person: str, *words: str) -> dict[str, Any]:
    answer = run("single_leg_raise", "--person", person, "--draws", "30", "--json", *words)
    assert answer.exit_code == 0, answer.output
    found: dict[str, Any] = json.loads(answer.output)
    return found


def test_the_sheet_says_the_change_each_level_and_that_it_is_an_estimate(person: str) -> None:
    answer = run("single_leg_raise", "--person", person, "--draws", "30")
    assert answer.exit_code == 0
    words = " ".join(answer.output.split())
    assert re.search(
        r"% more on the left lower back than in your starting position; likely between \d+ and \d+ %", words
    )
    assert [
        line.split()[0] for line in answer.output.splitlines() if line.split()[:1] and line.split()[0] in LEVELS
    ] == [*reversed(LEVELS)]
    assert "An estimate, not a measurement." in words


def test_the_same_seed_says_the_same_and_another_seed_keeps_the_value(person: str) -> None:
    one, again, other = data(person), data(person), data(person, "--seed", "7")
    assert one == again
    assert one["levels"] != other["levels"]
    assert [each["force_n"]["value"] for each in one["levels"]] == [
        each["force_n"]["value"] for each in other["levels"]
    ]


def test_the_other_side_is_the_mirror(person: str) -> None:
    left, right = (data(person, "--side", side)["levels"] for side in ("left", "right"))
    by = {(each["level"], each["side"]): each["force_n"] for each in right}
    opposite = {"left": "right", "right": "left"}
    for each in left:
        mirrored = by[each["level"], opposite[each["side"]]]
        assert mirrored["value"] == pytest.approx(each["force_n"]["value"], abs=2e-3)


def test_every_range_holds_its_value_and_comes_with_the_note(person: str) -> None:
    got = data(person)
    for each in (*got["levels"], *got["places"]):
        assert each["force_n"]["low"] <= each["force_n"]["value"] <= each["force_n"]["high"]
        assert each["ratio"]["low"] <= each["ratio"]["value"] <= each["ratio"]["high"]
    assert got["note"] == say("pressure-estimate")
    assert {each["side"] for each in got["places"]} == {"left", "right", "both"}


def test_the_phase_gives_its_own_angle_and_a_given_angle_goes_first(person: str) -> None:
    assert data(person, "--phase", "closer_right")["posture"]["right_leg"]["hip_flexion_deg"] == 120
    assert data(person, "--phase", "closer_right", "--hip", "90")["posture"]["right_leg"]["hip_flexion_deg"] == 90


def test_the_plot_is_a_whole_file_with_the_levels(person: str, tmp_path: Path) -> None:
    target = tmp_path / "out.svg"
    answer = run("single_leg_raise", "--person", person, "--draws", "30", "--plot", str(target))
    assert (answer.exit_code, answer.output) == (0, "")
    words = {element.text for element in ElementTree.parse(target).iter("{http://www.w3.org/2000/svg}text")}  # noqa: S314
    assert {"S2", "L5", "C3", say("drawing-plot-left"), say("drawing-plot-range")} <= words
    assert any("estimate" in (word or "") for word in words)


def test_a_plot_that_cannot_be_written_is_said(person: str, tmp_path: Path) -> None:
    answer = run("single_leg_raise", "--person", person, "--draws", "0", "--plot", str(tmp_path / "no" / "out.svg"))
    assert answer.exit_code == 1
    assert "out.svg" in answer.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("single_leg_rise",), "single_leg_raise"),
        (("reverse_leg_raise", "--phase", "prepare"), "not lain in"),
        (("single_leg_raise", "--phase", "nothing"), "raise_left"),
        (("starting_position", "--hip", "90"), "--hip"),
        (("single_leg_raise", "--hip", "20"), "80"),
        (("single_leg_raise", "--draws", "-1"), "0"),
    ],
)
def test_what_cannot_be_told_is_said_with_a_way_on(words: tuple[str, ...], said: str, person: str) -> None:
    answer = run(*words, "--person", person)
    assert answer.exit_code == 2
    assert said in " ".join(answer.output.split())


def test_a_person_without_a_body_is_told(tmp_path: Path) -> None:
    path = tmp_path / "person.json"
    path.write_text(person_to_json(a_person()), encoding="utf-8")
    answer = run("single_leg_raise", "--person", str(path))
    assert (answer.exit_code, say("cli-pressure-no-body") in " ".join(answer.output.split())) == (2, True)


def test_a_person_too_tall_for_every_rack_is_told_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "person.json"
    tall = BodyGiven(id=an_id("tall"), at=NOW, height_m=2.2, mass_kg=90.0)
    path.write_text(person_to_json(a_person(tall)), encoding="utf-8")
    answer = run("single_leg_raise", "--person", str(path))
    assert answer.exit_code == 2
    assert "2.00" in answer.output
