"""The count of tests notices what vanishes."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
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


FAILS_ONCE = """
import pytest

def pytest_collection_modifyitems(items):
    items[0].add_marker(pytest.mark.flaky(reruns=1))

def pytest_runtest_call(item):
    assert item.name != "test_one" or item.execution_count > 1
"""


def run(folder: Path, extra: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(CONFTEST + REGISTER + extra)
    (folder / "test_two.py").write_text(TWO_TESTS)
    (folder / "pytest.ini").write_text(f"[pytest]\npythonpath = {ROOT}\n")
    command = [sys.executable, "-m", "pytest", "-p", "xdist", "-p", "no:cacheprovider", *arguments, "."]
    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, cwd=folder, env=alone, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.parametrize("arguments", [(), ("--numprocesses=1", "--dist=worksteal")])
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


@pytest.mark.parametrize("arguments", [(), ("--numprocesses=1", "--dist=worksteal")])
def test_a_test_that_was_tried_twice_counts_once_and_is_named(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run(tmp_path, FAILS_ONCE, "-p", "rerunfailures", "-rR", *arguments)
    assert done.returncode == 0, done.stdout
    assert "collected 2, executed 2" in done.stdout
    assert "RERUN" in done.stdout
    assert "test_two.py::test_one" in done.stdout


def test_a_run_stopped_on_purpose_is_not_blamed(tmp_path: Path) -> None:
    (tmp_path / "test_first.py").write_text("def test_fails(): assert False\n")
    done = run(tmp_path, "", "--exitfirst")
    assert done.returncode == 1
    assert "were not executed" not in done.stdout


def written_tests(path: Path) -> Iterator[str]:
    """Every test function in a file, whatever the file is called, as pytest would name it."""
    place = path.relative_to(ROOT).as_posix()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        inner = node.body if isinstance(node, ast.ClassDef) else [node]
        prefix = f"{place}::{node.name}::" if isinstance(node, ast.ClassDef) else f"{place}::"
        yield from (f"{prefix}{item.name}" for item in inner if is_test(item))


def is_test(node: ast.stmt) -> bool:
    fixture = any("fixture" in ast.unparse(mark) for mark in getattr(node, "decorator_list", []))
    return isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not fixture


def test_every_test_that_is_written_is_collected(test_ids: frozenset[str], project_files: tuple[Path, ...]) -> None:
    """A misspelt file name, or a class that pytest does not take for tests, would hide some."""
    ours = [path for path in project_files if path.suffix == ".py" and path.is_relative_to(ROOT / "tests")]
    written = {test for path in ours for test in written_tests(path)}
    assert written
    assert sorted(written - test_ids) == []


def test_a_test_in_a_misnamed_file_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    (tmp_path / "tests_of_mine.py").write_text(
        "def test_hidden(): pass\n\nclass Cases:\n    def test_too(self): pass\n"
    )
    assert list(written_tests(tmp_path / "tests_of_mine.py")) == [
        "tests_of_mine.py::test_hidden",
        "tests_of_mine.py::Cases::test_too",
    ]
