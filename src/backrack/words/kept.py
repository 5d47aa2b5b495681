"""Keeping what was made of words, apart for each language."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

from backrack.words.text import current_language

P = ParamSpec("P")
R = TypeVar("R")


def kept_by_language(maxsize: int | None = None) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """As ``functools.lru_cache``, for a function that says something in the current language."""

    def keep(make: Callable[P, R]) -> Callable[P, R]:
        @lru_cache(maxsize)
        def made(_language: str, *args: P.args, **values: P.kwargs) -> R:
            return make(*args, **values)

        @wraps(make)
        def ask(*args: P.args, **values: P.kwargs) -> R:
            return made(current_language(), *args, **values)  # type: ignore[arg-type]  # hashable, as lru_cache asks

        return ask

    return keep
