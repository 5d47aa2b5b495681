"""Work that tests have done in another process. It loads nothing, so that it is there at once."""

from __future__ import annotations

import os
from collections.abc import Callable


def worker() -> Callable[[str, int], object]:
    return _work


def _work(kind: str, number: int) -> object:
    print("an engine says something")  # noqa: T201 - as engines do
    if kind == "fail":
        raise ValueError(f"{number} is wrong")
    if kind == "die":
        os._exit(3)
    return os.getpid(), number * 2
