"""A browser that stands still ends the test that waits for it, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFTEST = "from tests.conftest import browser, browser_type_launch_args, chromium_path\n"
STUCK = """
from tests.bounded import bounded

def test_a_call_that_never_comes_back(browser, request):
    page = browser.new_context().new_page()
    with bounded(request.node, 1):
        page.evaluate("new Promise(() => {})")

def test_the_next_has_a_browser_of_its_own(browser):
    assert browser.new_context().new_page().evaluate("1 + 1") == 2

def test_a_page_that_never_rests(browser, request):
    page = browser.new_context().new_page()
    with bounded(request.node, 1):
        page.evaluate("(() => { while (true) {} })()")
"""
CLOSED = """
import os, signal
import pytest
from tests.bounded import closing

@pytest.fixture
def page(browser, request):
    context = browser.new_context()
    yield context.new_page()
    os.kill(browser._process, signal.SIGSTOP)
    with closing(request.node, 1):
        context.close()

def test_a_window_that_never_closes(page):
    assert page.evaluate("1 + 1") == 2

def test_the_next_has_a_browser_of_its_own(browser):
    assert browser.new_context().new_page().evaluate("1 + 1") == 2

@pytest.fixture
def wrong(browser, request):
    page = browser.new_context().new_page()
    yield
    with closing(request.node, 30):
        page.evaluate("nothing.of.this.name")

def test_what_goes_wrong_as_it_closes_is_told(wrong):
    pass
"""
LOST = """
import time
from tests.bounded import bounded

def test_nothing_sets_this_free(request):
    with bounded(request.node, 1, grace_s=2):
        time.sleep(60)
"""


def run(folder: Path, tests: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "test_stuck.py").write_text(tests)
    (folder / "pytest.ini").write_text(f"[pytest]\npythonpath = {ROOT}\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", "."]
    alone = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_XDIST")}
    return subprocess.run(command, cwd=folder, env=alone, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.slow
def test_a_call_that_does_not_come_back_fails_its_test_and_the_next_goes_on(tmp_path: Path) -> None:
    done = run(tmp_path, STUCK)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "2 failed, 1 passed" in done.stdout, done.stdout
    for name in ("test_a_call_that_never_comes_back", "test_a_page_that_never_rests"):
        assert f"{name}[chromium] stood still: its browser was ended after 1 s" in done.stdout


@pytest.mark.slow
def test_a_window_that_never_closes_is_named_and_fails_nothing(tmp_path: Path) -> None:
    done = run(tmp_path, CLOSED)
    assert "3 passed, 1 warning, 1 error" in done.stdout, done.stdout
    assert "test_a_window_that_never_closes[chromium] did not close within 1 s" in done.stdout
    assert "ERROR test_stuck.py::test_what_goes_wrong_as_it_closes_is_told" in done.stdout


@pytest.mark.slow
def test_a_worker_that_nothing_sets_free_ends_and_names_the_test(tmp_path: Path) -> None:
    done = run(tmp_path, LOST)
    assert done.returncode == 1
    assert "test_nothing_sets_this_free stood still" in done.stderr
    assert "did not come back within 2 s more" in done.stderr
    assert "test_stuck.py" in done.stderr
