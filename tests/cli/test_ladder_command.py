"""``backrack ladder``: words, data and a picture that agree, repeatable by seed, plain about what it cannot do."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from backrack.cli.main import main
from backrack.ladder import Closing, Ladder, Stage
from backrack.progression.situated import ladders_of
from backrack.record import BodyGiven, Person, RackGiven, person_to_json, with_entries
from backrack.screening import screen
from backrack.words import say
from tests.screening.people import NOW, a_person, an_id, cleared, passing_person

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def person(tmp_path: Path) -> str:
    path = tmp_path / "person.json"
    path.write_text(person_to_json(passing_person(NOW)), encoding="utf-8")
    return str(path)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["ladder", "--now", NOW.isoformat(), *words])


def data(person: str, *words: str) -> dict[str, Any]:
    answer = run("--person", person, "--draws", "20", "--json", *words)
    assert answer.exit_code == 0, answer.output
    found: dict[str, Any] = json.loads(answer.output)
    return found


def test_the_sheet_says_every_stage_why_and_what_is_closed(person: str) -> None:
    answer = run("--person", person, "--draws", "0")
    assert answer.exit_code == 0, answer.output
    words = " ".join(answer.output.split())
    assert "Ladder for your low back, open up to stage" in words
    assert "0. On the floor" in words
    assert "20 mm of folded towel along the whole rack" in words
    assert "of your starting position" in words
    assert "only a clinician can open it" in words
    assert "An estimate, not a measurement." in words


def test_the_data_holds_each_stage_whole(person: str) -> None:
    found = data(person)
    assert [each["region"] for each in found["ladders"]] == ["low_back", "thoracic", "neck"]
    for ladder in found["ladders"]:
        assert [stage["number"] for stage in ladder["stages"]] == list(range(len(ladder["stages"])))
        for stage in ladder["stages"][1:]:
            for name in ("total_n", "left_n", "right_n", "mean_kpa", "of_start"):
                load = stage["loads"][name]
                assert load["low"] <= load["value"] <= load["high"]
            assert stage["why"]
            assert stage["holds"]
            assert stage["open"] is not bool(stage["closed"])
    assert found["note"] == say("pressure-estimate")


def test_the_same_seed_says_the_same_and_another_seed_keeps_the_stages(person: str) -> None:
    one, again, other = data(person), data(person), data(person, "--seed", "5")
    assert one == again
    assert one["ladders"] != other["ladders"]
    for ladder, others in zip(one["ladders"], other["ladders"], strict=True):
        assert [stage["details"] for stage in ladder["stages"]] == [stage["details"] for stage in others["stages"]]


def test_the_picture_has_a_rung_for_every_stage_and_says_what_is_closed(person: str, tmp_path: Path) -> None:
    file = tmp_path / "ladder.svg"
    answer = run("--person", person, "--draws", "0", "--plot", str(file))
    assert answer.exit_code == 0, answer.output
    text = file.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)  # noqa: S314 - our own
    stages = [stage for ladder in data(person)["ladders"] for stage in ladder["stages"]]
    beyond = [stage for ladder in data(person)["ladders"] for stage in ladder["beyond"]]
    rings = [each.get("class") for each in root.iter(f"{SVG}circle") if each.get("r") == "17"]
    assert rings.count("bf-open") == len([stage for stage in stages if stage["open"]])
    assert rings.count("bf-shut") == len(beyond)
    assert "".join(root.itertext()).count("Closed: ") == len(beyond)
    assert root.find(f"{SVG}title") is not None


def of_the_app(person: Person) -> tuple[Ladder, ...]:
    return ladders_of(person, screen(person, NOW), NOW)


def steep_one() -> tuple[Ladder, Stage]:
    found = ((each, stage) for each in of_the_app(passing_person(NOW)) for stage in each.beyond)
    return next((each, stage) for each, stage in found if any(why.kind is Closing.TOO_STEEP for why in stage.closed))


def shown(person: Person, tmp_path: Path) -> list[list[tuple[Any, ...]]]:
    path = tmp_path / "shown.json"
    path.write_text(person_to_json(person), encoding="utf-8")
    return [
        [(each["exercise"], each["details"], each["closed"], each["why"]) for each in (*one["stages"], *one["beyond"])]
        for one in data(str(path), "--draws", "0")["ladders"]
    ]


def known(ladders: tuple[Ladder, ...]) -> list[list[tuple[Any, ...]]]:
    def closed(stage: Stage) -> list[dict[str, str]]:
        return [{"kind": each.kind.value, "text": say(each.text)} for each in stage.closed]

    return [
        [
            (stage.exercise_id, [say(each) for each in stage.details], closed(stage), say(stage.why))
            for stage in (*one.stages, *one.beyond)
        ]
        for one in ladders
    ]


def test_a_step_that_a_clinician_opened_by_name_is_on_the_ladder_as_in_the_app(tmp_path: Path) -> None:
    rungs, steep = steep_one()
    plain = passing_person(NOW)
    opened = with_entries(plain, [cleared(f"OPEN_{steep.exercise_id}", at=NOW)])
    without = shown(plain, tmp_path)
    assert without != shown(opened, tmp_path) == known(of_the_app(opened))
    path = str(tmp_path / "shown.json")
    (low,) = (each for each in data(path)["ladders"] if each["region"] == rungs.region.value)
    assert low["stages"][-1]["exercise"] == steep.exercise_id
    assert low["stages"][-1]["number"] == len(rungs.stages)
    answer = run("--person", path, "--draws", "0")
    assert "A clinician opened this step. It is a large one." in " ".join(answer.output.split())


def test_a_persons_own_word_opens_no_step(tmp_path: Path) -> None:
    _, steep = steep_one()
    plain = passing_person(NOW)
    own = with_entries(plain, [cleared(f"OPEN_{steep.exercise_id}", at=NOW, by="self")])
    assert shown(own, tmp_path) == shown(plain, tmp_path) == known(of_the_app(own))


def test_body_and_rack_are_those_of_the_moment_asked_about_as_in_the_app(tmp_path: Path) -> None:
    later = NOW + timedelta(days=1)
    plain = passing_person(NOW)
    heavier = BodyGiven(id=an_id("heavier"), at=later, height_m=1.7, mass_kg=110)
    larger = RackGiven(id=an_id("larger"), at=later, rack_id="fictional_large")
    assert shown(with_entries(plain, [heavier, larger]), tmp_path) == known(of_the_app(plain))


def test_open_questions_close_everything_but_the_floor(tmp_path: Path) -> None:
    path = tmp_path / "new.json"
    body = BodyGiven(id=an_id("body", NOW), at=NOW, height_m=1.7, mass_kg=70)
    path.write_text(person_to_json(a_person(body)), encoding="utf-8")
    for ladder in data(str(path))["ladders"]:
        assert [stage["open"] for stage in ladder["stages"]] == [True] + [False] * (len(ladder["stages"]) - 1)
        assert "screening" in [each["kind"] for each in ladder["stages"][1]["closed"]]


def test_without_a_body_it_says_so(tmp_path: Path) -> None:
    path = tmp_path / "nobody.json"
    path.write_text(person_to_json(a_person()), encoding="utf-8")
    answer = run("--person", str(path))
    assert answer.exit_code == 2
    assert "height and weight" in answer.output


@pytest.mark.parametrize("words", [("--draws", "-1"), ("--rack", "made_up"), ("--person", "/no/such/file")])
def test_a_wrong_argument_is_refused(person: str, words: tuple[str, ...]) -> None:
    answer = run("--person", person, *words)
    assert answer.exit_code == 2
    assert "Traceback" not in answer.output


def test_a_folder_that_is_not_there_cannot_be_written_to(person: str, tmp_path: Path) -> None:
    answer = run("--person", person, "--draws", "0", "--plot", str(tmp_path / "no" / "ladder.svg"))
    assert answer.exit_code == 1
    assert "Traceback" not in answer.output
