"""``backrack draw``: files, options and what goes wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from backrack.catalogue import load_catalogue
from backrack.cli.main import main
from backrack.drawing import read_back


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["draw", *arguments])


@pytest.mark.parametrize("exercise", [exercise.id for exercise in load_catalogue().exercises])
def test_every_exercise_can_be_drawn(exercise: str) -> None:
    result = run(exercise)
    assert result.exit_code == 0
    assert result.output.startswith("<svg ")


def test_a_file_is_written(tmp_path: Path) -> None:
    target = tmp_path / "out.svg"
    assert (
        run("single_leg_raise", "--phase", "4", "--height", "1.62", "--sex", "female", "-o", str(target)).exit_code == 0
    )
    drawn = read_back(target.read_text("utf-8"))
    assert drawn.paints["leg-right"] == "moving-far"
    assert list(tmp_path.iterdir()) == [target]


def test_options_change_the_picture() -> None:
    plain = run("single_leg_raise").output
    for more in (
        ["--view", "above"],
        ["--mirror"],
        ["--theme", "dark"],
        ["--height", "2"],
        ["--rack", "fictional_large"],
    ):
        assert run("single_leg_raise", *more).output != plain


@pytest.mark.parametrize(
    ("arguments", "sentence", "code"),
    [
        (["single_leg"], "Did you mean single_leg_raise", 2),
        (["xyzzy"], "no exercise called", 2),
        (["single_leg_raise", "--phase", "99"], "has no phase 99", 2),
        (["single_leg_raise", "--height", "3"], "Give one from 1.2 to 2.3 m", 2),
        (["single_leg_raise", "--height", "-1"], "Give one from 1.2 to 2.3 m", 2),
        (["single_leg_raise", "--height", "nan"], "Give one from 1.2 to 2.3 m", 2),
        (["single_leg_raise", "-o", "no-such-folder/x.svg"], "could not be written", 1),
        (["single_leg_raise", "-o", "/dev/full"], "could not be written", 1),
        (["single_leg_raise", "--rack", "golden"], "fictional_small", 2),
    ],
)
def test_what_goes_wrong_gets_a_sentence(arguments: list[str], sentence: str, code: int) -> None:
    result = run(*arguments)
    assert result.exit_code == code
    assert sentence in result.output
    assert "Traceback" not in result.output
    assert isinstance(result.exception, SystemExit)


def test_an_older_picture_survives_a_failed_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.svg"
    target.write_text("older", "utf-8")

    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    result = run("single_leg_raise", "-o", str(target))
    assert result.exit_code == 1
    assert "No space left on device" in result.output
    assert target.read_text("utf-8") == "older"
