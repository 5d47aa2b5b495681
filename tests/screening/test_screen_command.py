"""``backrack screen``: a calm page, JSON for programs, a clear sentence for a bad file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from backrack.cli.main import main
from backrack.record import Answer, person_to_json
from tests.screening.people import NOW, a_person, passing_person


def screened(tmp_path: Path, changed: dict[str, Answer | str], *options: str) -> Result:
    file = tmp_path / "person.json"
    file.write_text(person_to_json(passing_person(changed=changed)), encoding="utf-8")
    return CliRunner().invoke(main, ["screen", "--person", str(file), "--now", NOW.isoformat(), *options])


def test_passing_says_only_that_nothing_sends_you_to_someone_first(tmp_path: Path) -> None:
    ran = screened(tmp_path, {})
    assert ran.exit_code == 0
    assert ran.stdout.startswith("Nothing in your answers means you must see someone first.\n")


def test_a_refusal_says_why_what_to_do_and_what_to_say(tmp_path: Path) -> None:
    page = screened(tmp_path, {"RF17": "yes", "DV13": "yes"}).stdout
    assert page.startswith("Please see a clinician today, or within two days.\n")
    assert "Your pain may never ease, by day or by night." in page
    assert "What to say:\n  “My back pain is there all day" in page
    assert "This opens with a clinician's statement" in page
    assert "Single leg raise" in page


@pytest.mark.parametrize(
    ("options", "environment", "said"),
    [
        ([], {}, "Call your local emergency number"),
        (["--emergency-number", "112"], {}, "Call 112 or"),
        ([], {"BACKRACK_EMERGENCY_NUMBER": "999"}, "Call 999 or"),
    ],
)
def test_the_emergency_number_is_a_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], environment: dict[str, str], said: str
) -> None:
    monkeypatch.delenv("BACKRACK_EMERGENCY_NUMBER", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert said in screened(tmp_path, {"RF01": "yes"}, *options).stdout


def test_open_questions_are_listed_and_nothing_is_said_to_suit(tmp_path: Path) -> None:
    file = tmp_path / "person.json"
    file.write_text(person_to_json(a_person()), encoding="utf-8")
    page = CliRunner().invoke(main, ["screen", "--person", str(file), "--now", NOW.isoformat()]).stdout
    assert page.startswith("Some questions are still open.\n")
    assert "Nothing in your answers" not in page
    assert "RF01" in page


def test_json_holds_everything_that_binds(tmp_path: Path) -> None:
    said = json.loads(screened(tmp_path, {"RF25": "yes", "DV05": "not_sure", "DV11": "no"}, "--json").stdout)
    assert said["action"] == "CLEARANCE"
    assert said["passed"] is False
    assert said["reasons"][0] == {"question": "DV05", "action": "CLEARANCE", "answer": "not_sure"}
    assert said["locks"] == [{"question": "DV05", "action": "CLEARANCE", "opened_by": "declaration"}]
    assert said["unanswered"] == []
    assert "single_leg_raise" in said["removed_exercises"]
    assert said["caps"] == [{"question": "RF25", "stage": 1}, {"question": "DV11", "stage": 1}]
    assert said["conditions"] == ["someone_in_room"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "cannot be read"),
        (b"[]", "cannot be read"),
        (b"\xff\xfe\x00", "cannot be read"),
        (b'{"format": "backrack-person-1"}', "id: this is missing"),
    ],
)
def test_a_file_that_is_no_person_is_named_and_explained(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "person.json"
    file.write_bytes(content)
    ran = CliRunner().invoke(main, ["screen", "--person", str(file)])
    assert ran.exit_code == 2
    assert said in ran.stderr
    assert str(file) in ran.stderr
    assert "Traceback" not in ran.output


def test_an_impossible_height_in_the_file_is_explained(tmp_path: Path) -> None:
    file = tmp_path / "person.json"
    file.write_text(person_to_json(passing_person()).replace('"height_m": 1.68', '"height_m": 16.8'), encoding="utf-8")
    ran = CliRunner().invoke(main, ["screen", "--person", str(file)])
    assert ran.exit_code == 2
    assert "height_m" in ran.stderr


@pytest.mark.parametrize("missing", ["nobody.json", "."])
def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path, missing: str) -> None:
    ran = CliRunner().invoke(main, ["screen", "--person", str(tmp_path / missing)])
    assert ran.exit_code == 2
    assert "cannot be opened" in ran.stderr


@pytest.mark.parametrize("moment", ["yesterday", "2026-03-02T09:00"])
def test_a_moment_without_its_offset_is_refused(tmp_path: Path, moment: str) -> None:
    ran = screened(tmp_path, {}, "--now", moment)
    assert ran.exit_code == 2
    assert "offset from UTC" in ran.stderr


def test_without_a_file_and_without_a_person_here_the_way_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BACKRACK_HOME", str(tmp_path / "empty"))
    ran = CliRunner().invoke(main, ["screen"])
    assert ran.exit_code == 2
    assert "No person is kept on this machine yet. Use --person FILE." in ran.stderr
