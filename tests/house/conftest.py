"""The files of the project, and the names of all its tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def project_files() -> tuple[Path, ...]:
    """Every file that is, or would be, committed."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout
    return tuple(path for path in (ROOT / name for name in found.split("\0") if name) if path.is_file())


@pytest.fixture(scope="session")
def texts(project_files: tuple[Path, ...]) -> dict[str, str]:
    """What stands in every text file of the project, by its path from the root."""
    found = {}
    for path in project_files:
        try:
            found[path.relative_to(ROOT).as_posix()] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return found


@pytest.fixture(scope="session")
def test_ids(request: pytest.FixtureRequest) -> frozenset[str]:
    """Every collected test as ``tests/path/test_file.py::test_name``, without its parameters.

    A run of everything has collected them itself; for a part of it they are collected anew.
    """
    option = request.config.option
    if request.config.args == request.config.getini("testpaths") and not (option.keyword or option.markexpr):
        return frozenset(item.nodeid.split("[")[0] for item in request.session.items)
    return _collected()


def _collected() -> frozenset[str]:
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(
        [*command, "tests"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=300
    )
    found = frozenset(
        line.split("[")[0] for line in done.stdout.splitlines() if "::" in line and " " not in line.split("[")[0]
    )
    assert found, done.stdout + done.stderr
    return found
