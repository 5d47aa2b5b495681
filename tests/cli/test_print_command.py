"""``backrack print``: a sheet, or why there is none."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from backrack.cli.main import main
from backrack.record import Person, person_to_json
from tests.plan.people import later, screened
from tests.progression.people import check_in

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
READY = later(screened(NOW), check_in(NOW))


def run(folder: Path, person: Person, *arguments: str) -> Result:
    file = folder / "person.json"
    file.write_text(person_to_json(person), encoding="utf-8")
    given = ["print", *arguments, "--person", str(file), "--now", NOW.isoformat()]
    return CliRunner().invoke(main, given)


def test_a_session_is_written_and_the_same_each_time(tmp_path: Path) -> None:
    written = []
    for name in ("one.pdf", "two.pdf"):
        result = run(tmp_path, READY, "session", "-o", str(tmp_path / name))
        assert result.exit_code == 0, result.output
        written.append((tmp_path / name).read_bytes())
    assert written[0] == written[1]
    assert written[0].startswith(b"%PDF-")


@pytest.mark.parametrize("person", [screened(NOW), Person(id=READY.id)])
def test_without_a_session_the_reason_is_given_and_no_file(tmp_path: Path, person: Person) -> None:
    target = tmp_path / "out.pdf"
    result = run(tmp_path, person, "session", "-o", str(target))
    assert result.exit_code == 3
    assert len(result.output.splitlines()) >= 3
    assert not target.exists()


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    result = run(tmp_path, READY, "diary", "--span", "week", "-o", str(tmp_path / "nowhere" / "out.pdf"))
    assert result.exit_code == 1
    assert "cannot be written" in result.output
