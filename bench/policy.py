"""What each way of deciding does to simulated people, beside the targets: python -m bench.policy [--people N].

For every way and every variant of the assumptions, the nine cells (usual pain 2, 4, 5, each with SD 0.7, 1.0, 1.5)
and their mean, in percent, with the limits for the mean and the worst cell, and whether they are kept.
"""

from __future__ import annotations

import argparse
import sys
import time

from backrack.cli.crowd import cores, live_all
from backrack.study import TARGETS, Scenario, Tally, Target, Variant, parts, reference_cells, way_names

WAYS = tuple(way_names())


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--people", type=int, default=2000, help="in each cell")
    asked.add_argument("--days", type=int, default=42)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--ways", nargs="*", default=WAYS, choices=WAYS)
    asked.add_argument("--variants", nargs="*", default=list(Variant), type=Variant)
    given = asked.parse_args()
    print(f"{given.people} people a cell, {given.days} days, seed {given.seed}. Assumptions, not data.")
    for variant in given.variants:
        for way in given.ways:
            _print_way(way, variant, given.people, given.days, given.seed)


def _print_way(way: str, variant: Variant, people: int, days: int, seed: int) -> None:
    begun = time.perf_counter()
    print(f"\n{way}, {variant}")
    for scenario in Scenario:
        cells = reference_cells(scenario)
        print(f"  {scenario.id} ...", end="\r", file=sys.stderr)
        found = live_all(parts(cells, variant, way, people * len(cells), days, seed), cores(), lambda _: None)
        tallies = [found[cell, variant, way] for cell in cells]
        for target in TARGETS:
            if target.scenario is scenario:
                print(_line(target, tallies))
        print(f"  {scenario.id:<10} {'mean stage':<10}" + "".join(f"{_stage(each):6.1f}" for each in tallies))
    print(f"  took {time.perf_counter() - begun:.0f} s")


def _line(target: Target, tallies: list[Tally]) -> str:
    shares = [target.share(each) for each in tallies]
    sign = "<=" if target.at_most else ">="
    worst = "" if target.worst is None else f" ({100 * target.worst:.0f})"
    cells = "".join(f"{100 * share:6.1f}" for share in shares)
    verdict = "kept" if target.holds(shares) else "MISSED"
    mean = 100 * sum(shares) / len(shares)
    limits = f"{sign} {100 * target.mean:.0f}{worst}"
    return f"  {target.scenario.id:<10} {target.id:<10}{cells} |{mean:6.1f} {limits} {verdict}"


def _stage(found: Tally) -> float:
    return sum(stage * count for stage, count in found.end_stages.items()) / found.people


if __name__ == "__main__":
    main()
