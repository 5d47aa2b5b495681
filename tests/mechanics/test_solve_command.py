"""``backrack solve``: a document or a list of them in, answers out; one sentence when it cannot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from backrack.cli.main import main
from backrack.mechanics import problem_to_data
from tests.mechanics.chains import bedding, chain, uniform_load

DOCUMENT = problem_to_data(chain(uniform_load(30.0), bedding(2e4, dh=0.02)))


def solve(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, ["solve", *map(str, arguments)], input=stdin)


@pytest.fixture
def problem(tmp_path: Path) -> Path:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(DOCUMENT))
    return path


def test_a_document_gives_an_answer_in_a_file(problem: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    result = solve(problem, "-o", out)
    assert (result.exit_code, result.output) == (0, "")
    answer = json.loads(out.read_text())
    assert set(answer) == {"w", "phi", "force", "iterations", "residual"}
    assert sum(answer["force"]) == pytest.approx(720, abs=0.02)


def test_a_list_gives_a_list_in_order(tmp_path: Path) -> None:
    heavier = problem_to_data(chain(uniform_load(50.0), bedding(2e4, dh=0.02)[:-2]))
    path = tmp_path / "several.json"
    path.write_text(json.dumps([DOCUMENT, heavier]))
    answers = json.loads(solve(path).output)
    assert [len(answer["force"]) for answer in answers] == [48, 46]
    assert [sum(answer["force"]) for answer in answers] == pytest.approx([720, 1200], abs=0.02)


def test_an_empty_list_gives_an_empty_list() -> None:
    assert json.loads(solve("-", stdin="[]").output) == []


def test_the_document_can_come_by_pipe() -> None:
    assert json.loads(solve("-", stdin=json.dumps(DOCUMENT)).output)["residual"] < 1e-6


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("3", "Problem 1: A problem is one object"),
        (json.dumps([DOCUMENT, DOCUMENT | {"contacts": []}]), "Problem 2: contacts is empty"),
        (json.dumps(DOCUMENT | {"kb": [float("nan")] * 25}), "Problem 1: kb[0] is nan; it must be a finite number"),
        (json.dumps(DOCUMENT | {"contacts": DOCUMENT["contacts"][:1]}), "no contact holds the back"),
    ],
)
def test_what_cannot_be_solved_is_told_in_one_sentence(text: str, said: str) -> None:
    result = solve("-", stdin=text)
    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output


def test_missing_file_is_told(tmp_path: Path) -> None:
    result = solve(tmp_path / "none.json")
    assert result.exit_code == 2
    assert "could not be opened" in result.output


def test_answer_that_cannot_be_written_is_told(problem: Path, tmp_path: Path) -> None:
    result = solve(problem, "-o", tmp_path / "no" / "folder" / "out.json")
    assert result.exit_code == 1
    assert "could not be written" in result.output
