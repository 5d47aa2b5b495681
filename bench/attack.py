"""Many requests that no browser of ours would send: python -m bench.attack [--requests 20000] [--seed 6].

Prints how often each address answered what, how long its slowest answer took, and every fault found.
"""

from __future__ import annotations

import argparse
import logging
import time
from collections import defaultdict
from contextlib import suppress

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.web import conftest as ours  # makes the settings and a data folder of its own
from tests.web.attacking import Attack, Found, Siege, rounds


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--requests", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=6)
    asked = parser.parse_args()
    found, begun = Found(), time.perf_counter()
    _prepare()
    siege = Siege(found)
    batch = 0
    with suppress(KeyboardInterrupt):  # what was found until then is told all the same
        while sum(found.statuses.values()) < asked.requests:
            batch += 1
            _attacked(siege, asked.seed * 1000 + batch)
    print(table(found))
    sent = sum(found.statuses.values())
    print(f"{sent} requests in {time.perf_counter() - begun:.0f} s, seed {asked.seed}: {len(found.faults)} faults")
    for fault in dict.fromkeys(found.faults):
        print(fault)


def _prepare() -> None:
    from django.core.management import call_command
    from django.test.utils import setup_test_environment

    from backrack.web.session import api

    logging.disable(logging.CRITICAL)
    setup_test_environment()
    call_command("migrate", verbosity=0)
    api.workshop = ours._Bench  # type: ignore[attr-defined, assignment]


def _attacked(siege: Siege, number: int) -> None:
    @seed(number)
    @settings(
        phases=[Phase.generate], max_examples=50, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(rounds(pressed=number % 10 == 0))
    def attacked(attacks: list[Attack]) -> None:
        siege.run(attacks)

    attacked()


def table(found: Found) -> str:
    """One address a row: how many requests, how many of each kind of answer, and its slowest."""
    rows: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for (name, status), count in found.statuses.items():
        rows[name][status // 100] += count
    lines = ["| address | requests | 2xx | 3xx | 4xx | 5xx | slowest, ms |", "|---|---:|---:|---:|---:|---:|---:|"]
    for name in sorted(rows):
        kinds = " | ".join(str(rows[name][kind]) for kind in (2, 3, 4, 5))
        lines.append(f"| `/{name}` | {sum(rows[name].values())} | {kinds} | {found.slowest[name] * 1000:.0f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
