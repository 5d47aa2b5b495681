"""Odd input to any command: a sentence and an exit code, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from backrack.cli.main import main

EXAMPLE = Path(__file__).parents[2] / "docs/examples/person.json"


@pytest.mark.parametrize("command", ["screen", "session"])
@pytest.mark.parametrize("now", ["0001-01-01T00:00+00:00", "9999-12-31T23:59+00:00", "yesterday", "2026-03-02T09:00"])
def test_an_impossible_moment_is_refused(command: str, now: str) -> None:
    result = CliRunner().invoke(main, [command, "--person", str(EXAMPLE), "--now", now])
    assert result.exit_code == 2
    assert "offset" in result.output


def test_a_file_name_too_long_for_the_disk_is_refused() -> None:
    result = CliRunner().invoke(main, ["draw", "single_leg_raise", "-o", "a" * 300])
    assert result.exit_code == 1
    assert not isinstance(result.exception, OSError)


def test_an_endless_exercise_name_is_told_back_short() -> None:
    result = CliRunner().invoke(main, ["exercise", "x" * 20_000])
    assert result.exit_code == 2
    assert len(result.output) < 400


FULL = """
import errno, io, sys

class Full(io.RawIOBase):
    def writable(self):
        return True

    def write(self, data):
        raise OSError(errno.ENOSPC, "No space left on device")

sys.stdout = io.TextIOWrapper(io.BufferedWriter(Full()), encoding="utf-8")
from backrack.cli.main import main
main()
"""


@pytest.mark.parametrize("arguments", [["exercises"], ["exercise", "single_leg_raise"], ["draw", "single_leg_raise"]])
def test_a_full_disk_behind_the_output_is_told_in_a_sentence(arguments: list[str]) -> None:
    run = subprocess.run(
        [sys.executable, "-c", FULL, *arguments],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
        check=False,
        timeout=120,
    )
    assert run.returncode == 1
    assert "could not be written: No space left on device" in run.stderr
    assert "Traceback" not in run.stderr
