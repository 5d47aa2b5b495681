"""Whom a diary with all three ladders refers whom the study does not: python -m bench.three_ladders [PEOPLE].

The people of a study climb one ladder, real people three. Here what each tells in 42 days is written into a diary with
three ladders, and every step it proposes is taken. 270 people a scenario unless said, spread over all cores.
"""

from __future__ import annotations

import os
import sys
from itertools import repeat
from multiprocessing import Pool

from backrack.ladder import Region
from backrack.progression.case import Policy
from backrack.study import Scenario
from tests.study.test_told_to_a_diary import lived

PEOPLE = 270


def one(scenario: Scenario, number: int) -> tuple[int, bool, bool]:
    """A person by number, whether the diary refers them, and whether the study does."""
    return number, *lived(scenario, number, Policy.V2, tuple(Region)).referred


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    with Pool(os.cpu_count()) as pool:
        for scenario in Scenario:
            found = pool.starmap(one, zip(repeat(scenario), range(people)))
            diary, study = (sum(each[place] for each in found) for place in (1, 2))
            differ = [number for number, by_diary, by_study in found if by_diary != by_study]
            name = scenario.name.lower().replace("_", " ")
            print(f"{name}: of {people} referred by the study {study}, by the diary {diary}; otherwise: {differ}")


if __name__ == "__main__":
    main()
