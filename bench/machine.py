"""Random histories by the million: python -m bench.machine [STEPS] [FIRST]. Ends with every promise that broke.

The histories are those of tests/progression/test_machine.py, longer and with other seeds, spread over all cores.
"""

from __future__ import annotations

import os
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterable
from multiprocessing import Pool

from tests.progression.machine.driver import Broken, live
from tests.progression.machine.world import Pick

STEPS, LENGTH = 1_000_000, 80
SHOWN_EVERY = 50


def one(number: int) -> tuple[int, Counter[str], str | None]:
    """A history by its number: what was met, and the promise that broke with the way to it, if one did."""
    met = Counter[str]()
    try:
        live(Pick(random.Random(number).randrange), LENGTH, met)  # noqa: S311  # chance, not secrets
    except Broken as broken:
        return number, met, str(broken)
    except Exception:  # a history that cannot be judged is found like one that breaks a promise
        return number, met, traceback.format_exc()
    return number, met, None


def gathered(found: Iterable[tuple[int, Counter[str], str | None]], begun: float) -> Counter[str]:
    met, faulty = Counter[str](), []
    for done, (number, each, broken) in enumerate(found, start=1):
        met += each
        if broken is not None:
            faulty.append(number)
            print(f"\nhistory {number} breaks a promise:\n{broken}", flush=True)
        if done % SHOWN_EVERY == 0:
            print(f"\r{met['steps']:,} steps, {time.perf_counter() - begun:.0f} s", end="", file=sys.stderr)
    if faulty:
        sys.exit(f"{len(faulty)} histories break a promise in {met['steps']:,} steps: {faulty}")
    return met


def main() -> None:
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else STEPS
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    begun = time.perf_counter()
    with Pool(os.cpu_count()) as pool:
        met = gathered(pool.imap(one, range(first, first + -(-steps // LENGTH))), begun)
    print(f"\r{met['steps']:,} steps kept every promise in {time.perf_counter() - begun:.0f} s", " " * 20)
    print(", ".join(f"{name.lower()} {number:,}" for name, number in sorted(met.items()) if name != "steps"))


if __name__ == "__main__":
    main()
