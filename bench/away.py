"""Weeks without the server: python -m bench.away [WEEKS] [FIRST]. Ends at the first that offers too much.

The weeks are those of tests/away/test_never_more.py, with other seeds.
"""

from __future__ import annotations

import sys

from tests.away.device import device
from tests.away.weeks import live

WEEKS = 1000
SHOWN_EVERY = 20


def main(weeks: int = WEEKS, first: int = 0) -> None:
    offers = 0
    with device() as phone:
        for number in range(first, first + weeks):
            try:
                offers += live(number, phone)
            except AssertionError as broken:
                sys.exit(f"week {number} offers too much: {broken}")
            if number % SHOWN_EVERY == 0:
                print(f"\r{number - first + 1:,} weeks", end="", file=sys.stderr)
    print(f"\r{weeks:,} weeks, {offers:,} sessions offered, none that the server would not have offered.")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
