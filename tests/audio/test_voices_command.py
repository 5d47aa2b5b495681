from __future__ import annotations

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from backrack.audio import voices
from backrack.audio.sounds import SOUNDS
from backrack.cli.main import main
from backrack.timeline.phrases import phrase_keys
from tests.audio.test_packs import write_pack
from tests.audio.tones import PHRASES, ToneVoice


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["voices", *map(str, arguments)])


def test_list_names_every_voice_and_whether_it_is_there() -> None:
    told = run()
    assert told.exit_code == 0
    lines = told.output.splitlines()
    assert [line.split()[0] for line in lines] == [*voices.VOICES, "pack:..."]
    assert lines[0].endswith(" Installed.")


@pytest.mark.usefixtures("short_list")
def test_build_speaks_every_phrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(voices.VOICES, "heart", ToneVoice())  # type: ignore[misc]
    built = run("build", "--cache", tmp_path / "cache")
    assert built.exit_code == 0, built.output
    assert f"All {len(PHRASES) + len(SOUNDS)} phrases" in built.output
    assert len(list((tmp_path / "cache").glob("*.flac"))) == len(PHRASES) + len(SOUNDS)


def test_build_keeps_phrases_where_the_rest_of_backrack_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKRACK_HOME", str(tmp_path))
    assert run("build", "--voice", "bells").exit_code == 0
    assert len(list((tmp_path / "audio" / "phrases").glob("*.flac"))) == len(SOUNDS)


def test_unknown_voice_is_no_traceback() -> None:
    told = run("build", "--voice", "haert")
    assert told.exit_code == 1
    assert 'There is no voice called "haert"' in told.output


def test_script_is_a_table_of_all_phrases(tmp_path: Path) -> None:
    assert run("script", "-o", tmp_path / "script.csv").exit_code == 0
    with (tmp_path / "script.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["key"] for row in rows] == list(phrase_keys())
    assert run("script").output == (tmp_path / "script.csv").read_text(encoding="utf-8")


def test_script_that_cannot_be_written_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    told = run("script", "-o", tmp_path / "file" / "script.csv")
    assert told.exit_code == 1
    assert "could not be stored" in told.output


def test_check_lists_what_is_still_to_record(tmp_path: Path) -> None:
    told = run("check", write_pack(tmp_path / "ada", ("say-five",), fallback="heart"))
    assert told.exit_code == 0
    assert f"Recorded: 1. Left to its fallback voice: {len(phrase_keys()) - 1}." in told.output
    assert "say-four" in told.output


def test_check_says_what_to_mend(tmp_path: Path) -> None:
    told = run("check", tmp_path)
    assert told.exit_code == 1
    assert "manifest.json" in told.output
