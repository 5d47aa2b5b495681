"""``backrack exercises`` and ``backrack exercise ID``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from backrack.catalogue import load_catalogue
from backrack.cli.main import main
from backrack.plan import access_to, access_to_data
from backrack.record import person_to_json
from backrack.words import say
from tests.screening.people import NOW, passing_person

IDS = [exercise.id for exercise in load_catalogue().exercises]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_exercises_lists_all_ten_in_order_within_eighty_columns() -> None:
    result = run("exercises")
    assert result.exit_code == 0
    rows = [line for line in result.output.splitlines() if line and not line.startswith("    ")]
    assert [row.split()[:2] for row in rows] == [[str(number), name] for number, name in enumerate(IDS, 1)]
    assert max(map(len, result.output.splitlines())) <= 80


def test_exercises_says_what_is_not_offered_and_why() -> None:
    lines = run("exercises").output.splitlines()
    states = {line.split()[1]: line.endswith("not offered") for line in lines if line and not line.startswith("    ")}
    assert {name for name, closed in states.items() if closed} == {
        "backwards_tilt",
        "double_leg_raise_tilt",
        "stomach_crunch",
        "lean_back_tilt",
        "reverse_leg_raise",
    }
    assert "it in the printed manual, page 14." in " ".join(lines)
    assert "pressure: low to moderate" in " ".join(lines)


def test_exercises_json_holds_everything() -> None:
    found = json.loads(run("exercises", "--json").output)
    assert [exercise["id"] for exercise in found["exercises"]] == IDS
    assert found["version"] == load_catalogue().version
    assert len(found["sources"]) == 31
    assert found["gates"]["advanced"]["weeks"]["value"] == 13


@pytest.mark.parametrize("exercise_id", IDS)
def test_exercise_shows_every_phase_and_source_within_eighty_columns(exercise_id: str) -> None:
    result = run("exercise", exercise_id)
    assert result.exit_code == 0
    flat = " ".join(result.output.split())
    for phase in load_catalogue().exercise(exercise_id).phases:
        assert " ".join(f"{say(phase.part)}: {say(phase.move)}".split()) in flat
        assert all(say(cue) in flat for cue in phase.cues)
    assert max(map(len, result.output.splitlines())) <= 80
    assert "W5" in result.output


def test_exercise_tells_estimates_and_guesses_apart_from_the_makers_words() -> None:
    single = " ".join(run("exercise", "single_leg_raise").output.split())
    assert "about 30 s [W0, W1]" in single
    assert "Shape (our estimate): left hip 105° (80 to 120), left knee 110° (90 to 125)" in single
    tilt = run("exercise", "backwards_tilt").output
    assert "not confirmed: our guess" in tilt
    assert "hold not known" in tilt


def test_exercise_json_has_every_fact_with_mark_and_sources() -> None:
    found = json.loads(run("exercise", "single_leg_raise", "--json").output)
    assert found["hold_s"] == {"value": 30.0, "mark": "read", "sources": ["W0", "W1"]}
    raise_left = found["phases"][0]
    assert raise_left["posture"]["left_leg"] == {"hip_flexion_deg": 105, "knee_flexion_deg": 110, "foot": "air"}
    assert raise_left["angles"]["left_leg.hip_flexion_deg"] == {
        "value": 105.0,
        "low": 80.0,
        "high": 120.0,
        "mark": "estimate",
        "sources": ["LOAD"],
    }
    assert found["phases"][3]["posture"]["right_leg"] == raise_left["posture"]["left_leg"]


@pytest.mark.parametrize("exercise_id", IDS)
def test_every_exercise_is_valid_json(exercise_id: str) -> None:
    assert json.loads(run("exercise", exercise_id, "--json").output)["id"] == exercise_id


@pytest.mark.parametrize("wanted", ["singel_leg_raise", "Single_Leg_Raise", "single"])
def test_an_unknown_id_names_the_nearest_and_exits_with_two(wanted: str) -> None:
    result = run("exercise", wanted)
    assert result.exit_code == 2
    assert "single_leg_raise" in result.output
    assert "Traceback" not in result.output
    assert isinstance(result.exception, SystemExit)


@pytest.mark.parametrize("wanted", ["zzz", "", "../../etc/passwd", "{ $x }"])
def test_an_id_like_no_other_points_to_the_list(wanted: str) -> None:
    result = run("exercise", wanted)
    assert result.exit_code == 2
    assert "lists them all" in result.output


@pytest.fixture
def person_file(tmp_path: Path) -> str:
    path = tmp_path / "person.json"
    path.write_text(person_to_json(passing_person(changed={"RF25": "yes"})))
    return str(path)


def test_with_a_person_each_exercise_says_whether_it_is_open_and_what_opens_it(person_file: str) -> None:
    arguments = ("--person", person_file, "--now", NOW.isoformat())
    assert "Open to this person." in run("exercise", "starting_position", *arguments).output
    closed = " ".join(run("exercise", "single_leg_raise", *arguments).output.split())
    assert "Closed to this person: One of your answers leaves it out for now." in closed
    assert "What opens it: A clinician’s statement" in closed
    listed = run("exercises", *arguments).output
    assert listed.count("Open to this person.") == 3
    assert max(map(len, listed.splitlines())) <= 80


def test_json_holds_the_same_access_as_the_domain_gives(person_file: str) -> None:
    arguments = ("--json", "--person", person_file, "--now", NOW.isoformat())
    expected = [access_to_data(each) for each in access_to(passing_person(changed={"RF25": "yes"}), NOW)]
    assert json.loads(run("exercises", *arguments).output)["access"] == expected
    assert json.loads(run("exercise", IDS[2], *arguments).output)["access"] == expected[2]
    assert "access" not in json.loads(run("exercise", IDS[2], "--json").output)


def test_a_person_file_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    result = run("exercises", "--person", str(tmp_path / "nobody.json"))
    assert result.exit_code == 2
    assert "Traceback" not in result.output
