"""Speed of the pressure model, in one run against an independent multibody simulation of the same physics.

`python bench/mechanics.py` from the project's folder, or `make bench`. Prints what was measured beside what was meant
to be reached, as ratios; the best of several runs, since other work on the machine only ever adds. `--all` goes up to a
million bodies.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable, Iterator

import numpy as np

from backrack.mechanics import DEFAULTS, Bodies, Values, prepare, pressure, pressure_parts, pressures
from backrack.mechanics.engine import run
from backrack.mechanics.lying import _kept, lying
from tests.mechanics.multibody import HURRIED, NATURAL, Dynamics, settle
from tests.mechanics.people import LARGE, LYING, MAN, single

SHAPE = single(105, 110)
BODIES = 10_000


def best(work: Callable[[], object], runs: int) -> float:
    """Shortest of several runs in s; the first, which fills caches, does not count."""
    work()
    took = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        took.append(time.perf_counter() - begun)
    return min(took)


def some_bodies(count: int) -> Bodies:
    chance = np.random.default_rng(1)
    height, index = chance.uniform(1.75, 2.00, count), chance.uniform(18.5, 35, count)
    ones = np.ones(count)
    return Bodies(
        height, index * height**2, chance.integers(0, 2, count) * ones, chance.uniform(20, 80, count), ones + 24
    )


def line(what: str, took_s: float, most_s: float) -> None:
    verdict = "reached" if took_s <= most_s else "NOT REACHED"
    print(f"{what:<58}{took_s * 1e3:>12.3f} ms   {took_s / most_s:>6.2f} of {most_s * 1e3:g} ms   {verdict}")


def cold() -> None:
    _kept.cache_clear()
    pressure(SHAPE, MAN, LARGE)


def moving() -> Iterator[float]:
    """Frame after frame of a leg that is drawn closer, each begun from the one before."""
    before = pressure(SHAPE, MAN, LARGE)
    for hip in np.linspace(80, 120, 120):
        begun = time.perf_counter()
        before = pressure(single(float(hip), 110), MAN, LARGE, warm=before)
        yield time.perf_counter() - begun


def thousand_draws() -> None:
    chance = np.random.default_rng(2)
    draws = Values({"buttock_gap_m": chance.normal(-0.005, 0.01, 1000), "hand_share": chance.uniform(0.3, 1, 1000)})
    pressures(SHAPE, Bodies.of(MAN, 1000), LARGE, draws)


def one_person() -> None:
    problems = lying(SHAPE, Bodies.of(MAN), LARGE, DEFAULTS).problems
    line("solver alone, plain numpy", best(lambda: run(problems, None, "plain"), 50), 3e-3)
    line("cold call, plain numpy, two passes", best(cold, 50), 5e-3)
    line("1000 draws, plain numpy, two passes", best(thousand_draws, 3), 0.4)
    bodies = some_bodies(BODIES)
    line("10,000 bodies, plain numpy, one pass", best(lambda: pressures(SHAPE, bodies, LARGE, passes=1), 2), 4.0)
    print("compiling, or reading back what was compiled ...")
    begun = time.perf_counter()
    assert prepare(), "numba is missing, or BACKRACK_PLAIN_NUMPY is set: nothing more to compare"
    print(f"ready after {time.perf_counter() - begun:.1f} s")
    line("solver alone, compiled", best(lambda: run(problems, None, "compiled"), 500), 30e-6)
    line("cold call person + rack + posture, two passes", best(cold, 200), 2e-3)
    line("moving posture, a frame, two passes (median)", float(np.median(list(moving()))), 1e-3)
    line("1000 draws, two passes", best(thousand_draws, 5), 0.2)
    line("10,000 bodies with building, one pass", best(lambda: pressures(SHAPE, bodies, LARGE, passes=1), 3), 1.0)
    line("10,000 bodies with building, two passes", best(lambda: pressures(SHAPE, bodies, LARGE), 3), 1.0)


def against_multibody() -> None:
    """Time to rest over time to solve, and how far the forces are from each other, in lying postures."""
    print(f"\n{'posture':<26}{'dynamics':<10}{'settles in':>12}{'times slower':>14}{'forces differ by':>18}")
    for name, shape in LYING.items():
        this = lying(shape, Bodies.of(MAN), LARGE, DEFAULTS)
        solved = best(lambda problems=this.problems: run(problems, None, "compiled"), 300)  # type: ignore[misc]
        forces = pressure(shape, MAN, LARGE).many.nodule_force_n[0]
        for kind, dynamics in (("natural", NATURAL), ("hurried", HURRIED)):
            took, off = settled(this, dynamics, forces)
            print(f"{name:<26}{kind:<10}{took:>10.2f} s{took / solved:>14,.0f}{off:>16.3f} N")


def settled(this: object, dynamics: Dynamics, forces: np.ndarray) -> tuple[float, float]:
    begun = time.perf_counter()
    got = settle(this, dynamics=dynamics)  # type: ignore[arg-type]
    took = time.perf_counter() - begun
    return took, float(np.abs(got.force_n[: forces.size].reshape(forces.shape) - forces).max())


def many(counts: tuple[int, ...]) -> None:
    """Time and memory as the number of bodies grows; only sums are kept."""
    print(f"\n{'bodies':>10}{'time':>12}{'a body':>12}{'largest memory':>18}")
    for count in counts:
        bodies = some_bodies(count)
        begun = time.perf_counter()
        total = sum(part.region_force_n("lumbosacral").sum() for part in pressure_parts(SHAPE, bodies, LARGE))
        took = time.perf_counter() - begun
        largest_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{count:>10,}{took:>10.2f} s{took / count * 1e6:>9.1f} us{largest_mb:>15.0f} MB",
            f"  (mean {total / count:.0f} N)",
        )


if __name__ == "__main__":
    one_person()
    against_multibody()
    many((10_000, 100_000, 1_000_000) if "--all" in sys.argv else (10_000, 30_000))
