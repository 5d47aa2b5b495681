"""Simple chains whose answer is known on paper."""

from __future__ import annotations

from collections.abc import Sequence

from backrack.mechanics import Contact, Load, Problem

ENDLESS = float("inf")


def chain(
    loads: Sequence[Load], contacts: Sequence[Contact], h: float = 0.03, kb: float = 100.0, kt: float = 100.0
) -> Problem:
    """A straight chain of equal links and joints."""
    same = (0.0,) * 25
    return Problem((h,) * 24, (kb,) * 25, (kt,) * 25, same, same, tuple(loads), tuple(contacts))


def bedding(k: float = 2e4, dh: float = ENDLESS, y: float = 0.03) -> list[Contact]:
    """A pair of equal supports under the middle of every link, all at height 0."""
    return [Contact(link, 0.5, side * y, 0.0, k, dh) for link in range(24) for side in (1, -1)]


def uniform_load(newton: float) -> list[Load]:
    """The same weight on the middle of every link."""
    return [Load(link, 0.5, 0.0, -newton) for link in range(24)]
