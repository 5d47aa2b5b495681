"""The count of tests notices what vanishes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFTEST = "from tests.counting import Counting\n\ndef pytest_configure(config):\n    "
REGISTER = "if not hasattr(config, 'workerinput'):\n        config.pluginmanager.register(Counting(), 'counting')\n"
TWO_TESTS = "def test_one(): pass\n\ndef test_two(): pass\n"
LOSES_ONE = """
import pytest

@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session):
    del session.items[-1]
"""
SAME_NAME_TWICE = """
def pytest_collection_modifyitems(items):
    items.append(items[0])
"""


def run(folder: Path, extra: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(CONFTEST + REGISTER + extra)
    (folder / "test_two.py").write_text(TWO_TESTS)
    (folder / "pytest.ini").write_text(f"[pytest]\npythonpath = {ROOT}\n")
    command = [sys.executable, "-m", "pytest", "-p", "xdist", "-p", "no:cacheprovider", *arguments, "."]
    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, cwd=folder, env=alone, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.parametrize("arguments", [(), ("--numprocesses=1", "--dist=load")])
def test_a_whole_run_passes(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run(tmp_path, "", *arguments)
    assert done.returncode == 0, done.stdout
    assert "collected 2, executed 2" in done.stdout


def test_a_vanished_test_fails_the_run(tmp_path: Path) -> None:
    done = run(tmp_path, LOSES_ONE)
    assert done.returncode == 1
    assert "1 collected tests were not executed" in done.stdout
    assert "failed" not in done.stdout.splitlines()[-1]


def test_a_test_lost_by_grouping_fails_the_run(tmp_path: Path) -> None:
    """Grouping by file knows tests by name only, so of two with one name it runs one."""
    done = run(tmp_path, SAME_NAME_TWICE, "--numprocesses=1", "--dist=loadfile")
    assert done.returncode == 1, done.stdout
    assert "collected 3, executed 2" in done.stdout


def test_a_run_stopped_on_purpose_is_not_blamed(tmp_path: Path) -> None:
    (tmp_path / "test_first.py").write_text("def test_fails(): assert False\n")
    done = run(tmp_path, "", "--exitfirst")
    assert done.returncode == 1
    assert "were not executed" not in done.stdout
