"""What all tests share: the count of tests, and the system's Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, expect

from tests.bounded import LIMIT_S, SLOW_LIMIT_S, Browsers, bounded, closing
from tests.counting import Counting

# Playwright keeps an event loop running in the thread of the tests, where Django would refuse to touch its database
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_OF_MACOS = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


# a shared machine can stall for some seconds: no test may fail by the clock
expect.set_options(timeout=30_000)
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Counting(), "counting")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A browser that dies or hangs is started anew once, and the summary names each test that was tried twice.

    What fails twice has failed: a fault of the page does not go away by itself, a stall of a shared machine does.
    """
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=1))


def _within_its_time(item: pytest.Item) -> AbstractContextManager[object]:
    if not item.get_closest_marker("browser"):
        return nullcontext()
    return bounded(item, SLOW_LIMIT_S if item.get_closest_marker("slow") else LIMIT_S)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    with _within_its_time(item):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    with _within_its_time(item):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    with closing(item) if item.get_closest_marker("browser") else nullcontext():
        return (yield)


@pytest.fixture(scope="session")
def browser(launch_browser: Callable[[], Browser]) -> Iterator[Browsers]:
    """As pytest-playwright's, but one that ended is followed by another."""
    Browsers.now = browsers = Browsers(launch_browser)
    yield browsers
    Browsers.now = None
    browsers.close()


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The system's Chromium. Without one the test is skipped, on a build server it fails."""
    named = [os.environ.get("BACKRACK_CHROMIUM"), *map(shutil.which, CHROMIUM_NAMES)]
    found = [path for path in named if path] + [str(path) for path in (CHROMIUM_OF_MACOS,) if path.exists()]
    if not found:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("There is no Chromium, so nothing was tried in a browser. Install one or name it in BACKRACK_CHROMIUM.")
    return found[0]


@pytest.fixture(scope="session")
def browser_type_launch_args(chromium_path: str) -> dict[str, Any]:
    """How pytest-playwright's ``browser`` and ``page`` start."""
    arguments = ["--no-sandbox", "--disable-dev-shm-usage", "--autoplay-policy=no-user-gesture-required"]
    return {"executable_path": chromium_path, "headless": True, "args": arguments}


@pytest.fixture(scope="session")
def spoken_folder(pytestconfig: pytest.Config) -> Path:
    """Spoken phrases, kept from run to run and shared by all workers: speaking them takes half a minute."""
    assert pytestconfig.cache is not None
    return pytestconfig.cache.mkdir("spoken")
