"""Waiting that ends: for what comes in its own time, with a limit and a word on what did not come."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from typing import Any, TypeVar

import pytest

T = TypeVar("T")


def until(ask: Callable[[], T], good: Callable[[T], bool], what: str, limit_s: float = 240, pause_s: float = 0.05) -> T:
    """What ``ask`` gives once it is ``good``; asked again every ``pause_s``. Fails after ``limit_s``."""
    over = time.monotonic() + limit_s
    while not good(given := ask()):
        if time.monotonic() > over:
            pytest.fail(f"{what}: not within {limit_s:.0f} s. Last: {given!r:.2000}")
        time.sleep(pause_s)
    return given


def stop(process: subprocess.Popen[Any]) -> None:
    """Asks first: killed outright, it would leave its worker behind."""
    process.terminate()
    try:
        process.wait(timeout=30)
    finally:
        process.kill()
