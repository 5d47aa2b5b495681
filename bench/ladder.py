"""How long the three ladders of a person take: python -m bench.ladder. Prints ratios to one cold pressure call."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import numpy as np

from backrack.catalogue import load_catalogue
from backrack.ladder import ladders_for
from backrack.mechanics import prepare, pressure
from backrack.mechanics.uncertainty import sample
from backrack.screening import screen
from tests.mechanics.people import LARGE, MAN, START
from tests.screening.people import NOW, passing_person

DRAWS = 200


def took_s(act: Callable[[], object], times: int) -> float:
    """The median of some runs."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def main() -> None:
    limits, catalogue = screen(passing_person(NOW), NOW), load_catalogue()

    def ladders(draws: int) -> object:
        drawn = sample(MAN, LARGE, np.random.default_rng(0), draws) if draws else None
        return ladders_for(MAN, LARGE, limits, catalogue, drawn)

    for name, before in (("plain numpy", None), ("compiled", prepare)):
        if before is not None:
            before()
        cold = took_s(lambda: pressure(START, MAN, LARGE), 30)
        print(f"{name}: one cold pressure call {1000 * cold:.2f} ms")
        for draws in (0, DRAWS):
            took = took_s(lambda many=draws: ladders(many), 3)  # type: ignore[misc]
            print(f"  three ladders, {draws:3d} draws: {took:6.2f} s = {took / cold:6.0f} cold calls")


if __name__ == "__main__":
    main()
