"""``backrack export``: one person whole, for themselves and for elsewhere."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from backrack.cli.main import main
from backrack.record import person_from_json, person_to_json, person_to_tables
from tests.screening.people import passing_person

PERSON = passing_person()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "p.json").write_text(person_to_json(PERSON), encoding="utf-8")
    return tmp_path / "p.json"


def export(file: Path, folder: Path) -> Result:
    return CliRunner().invoke(main, ["export", "--person", str(file), "--csv", str(folder)])


def test_the_folder_holds_the_person_and_every_table_for_its_owner_alone(file: Path, tmp_path: Path) -> None:
    told = export(file, tmp_path / "out")
    assert (told.exit_code, "health data" in told.output) == (0, True)
    tables = person_to_tables(PERSON)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"person.json", *tables}
    assert person_from_json((tmp_path / "out" / "person.json").read_bytes()) == PERSON
    for name, sheet in tables.items():
        assert (tmp_path / "out" / name).read_bytes() == sheet.encode("utf-8-sig")
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "out").iterdir()} == {0o600}
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o700


def test_what_is_there_already_is_never_touched(file: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert export(file, tmp_path / "empty").exit_code == 0
    before = sorted(path.name for path in tmp_path.iterdir())
    told = export(file, tmp_path / "empty")
    assert (told.exit_code, "not an empty folder" in told.output) == (1, True)
    assert "not an empty folder" in export(file, file).output
    assert "could not be written" in export(file, tmp_path / "no" / "where").output
    assert sorted(path.name for path in tmp_path.iterdir()) == before
