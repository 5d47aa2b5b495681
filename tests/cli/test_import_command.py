"""``backrack import``: one person, into an empty installation and out again with nothing changed."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from backrack.cli.main import main
from backrack.record import person_from_json, person_to_json, person_to_tables

ROOT = Path(__file__).parents[2]
# as an export writes it: what the example leaves out is there too
PERSON = person_from_json((ROOT / "docs/examples/person.json").read_bytes())
WHOLE = person_to_json(PERSON)
IN_AND_OUT = """
import sys
from click.testing import CliRunner
from backrack.cli.main import main

def run(*arguments):
    result = CliRunner().invoke(main, arguments)
    print(result.output)
    if result.exit_code:
        raise SystemExit(f"{arguments} {result.exit_code} {result.exception!r}")

person, out, packed = sys.argv[1:]
run("import", person)
run("export", "--csv", out)
run("import", out)
run("import", packed)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "p.json").write_text(WHOLE, encoding="utf-8")
    return tmp_path / "p.json"


def test_what_was_exported_and_imported_is_exported_again_byte_for_byte(file: Path, tmp_path: Path) -> None:
    out, packed = tmp_path / "out", tmp_path / "tables.zip"
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("person.json", WHOLE)
    run = subprocess.run(
        [sys.executable, "-c", IN_AND_OUT, str(file), str(out), str(packed)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "BACKRACK_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    found = {path.name: path.read_bytes() for path in out.iterdir()}
    tables = {name: sheet.encode("utf-8-sig") for name, sheet in person_to_tables(PERSON).items()}
    assert found == {"person.json": WHOLE.encode(), **tables}
    assert run.stdout.count("/phone/with/") == 1, "once, when nothing was here before, and not for what is known"
    count = len(PERSON.entries)
    assert f"{count} entries came in." in run.stdout
    assert "no browser opens their diary yet" in run.stdout
    assert run.stdout.count(f"Nothing new came in. {count} were here already.") == 2


def refused(path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("BACKRACK_HOME", str(home))
    told = CliRunner().invoke(main, ["import", str(path)])
    assert (told.exit_code, home.exists()) == (1, False)
    assert "Nothing was changed." in told.output
    return told.output


def test_what_is_no_person_file_is_refused_before_anything_is_made(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def says(path: Path, words: str) -> None:
        assert words in refused(path, tmp_path / "home", monkeypatch)

    says(tmp_path / "nowhere", "neither a file nor a folder")
    says(tmp_path, "neither a file nor a folder")
    says(Path(os.devnull), "neither a file nor a folder")
    says(tmp_path / ("a" * 300), "cannot be opened")
    file.write_text(WHOLE[:-50], encoding="utf-8")
    says(file, "damaged or not whole")
    file.write_text(WHOLE.replace("backrack-person-1", "backrack-person-2"), encoding="utf-8")
    says(file, "made by a newer backrack")
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("other.json", "{}")
    says(file, "neither a file nor a folder")
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("person.json", WHOLE)
    content = bytearray(file.read_bytes())
    content[len(content) // 3] ^= 255
    file.write_bytes(content)
    says(file, "damaged or not whole")
