"""Lives many simulated people on all the cores there are. The answer does not depend on how many."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from itertools import islice

from backrack.study import Group, Part, Tally, live_part, way_of

_AHEAD = 4
"""Parts handed out to each worker at a time, so that memory does not grow with the number of people."""


def live_all(parts: Iterable[Part], workers: int, told: Callable[[int], object]) -> dict[Group, Tally]:
    """Live every part, and add up each group; ``told`` hears of how many people are done."""
    sums: dict[Group, Tally] = {}
    for part, tally in _each(iter(parts), workers):
        sums[part.group] = sums.get(part.group, Tally()) + tally
        told(tally.people)
    return sums


def cores() -> int:
    """How many this process may use."""
    return os.cpu_count() or 1


def _live(part: Part) -> tuple[Part, Tally]:
    return part, live_part(part, way_of(part.way))


def _each(parts: Iterator[Part], workers: int) -> Iterator[tuple[Part, Tally]]:
    if workers == 1:
        yield from map(_live, parts)
        return
    with ProcessPoolExecutor(workers) as pool:
        going = {pool.submit(_live, part) for part in islice(parts, _AHEAD * workers)}
        while going:
            done, going = wait(going, return_when=FIRST_COMPLETED)
            going |= {pool.submit(_live, part) for part in islice(parts, len(done))}
            for each in done:
                yield each.result()
