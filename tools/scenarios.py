"""Writes every case of the rules out in full, for other implementations. Run: python -m tools.scenarios FOLDER

For each file of ``tests/progression/scenarios`` the folder gets a list of scenarios in the neutral form (clinical fact
sheet, section 2.5), which ``backrack decide FILE --json`` takes as it is, and beside it, in the same order, what is
expected of each: docs/rules.md says how to read it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.progression.scenarios import FILES, cases_in, scenario_of

EXPECTED = ".expected.json"
NEUTRAL: Mapping[str, frozenset[str]] = {
    place: frozenset(names.split())
    for place, names in {
        "": "now person state sessions",
        "person": "usual_pain dbase baseline_mornings ladder_top screening_cap practitioner_cap locked_stages",
        "state": "mode stage stage_since first_session last_full_screen paused_until earlier_events clearances",
        "state.earlier_events": "decision at stage",
        "state.clearances": "at by",
        "sessions": (
            "start stage pre peak after morning sore morning_at distal_pre distal_peak distal_after paraesthesia "
            "paraesthesia_minutes weakness cauda night fever accident constant_night_pain sedated done micro_screen"
        ),
        "sessions.micro_screen": "a b c a_weakness_only",
    }.items()
}
"""The fields of section 2.5, by where they stand."""


def extensions(part: Any, place: str = "") -> set[str]:
    """Fields of a scenario that are ours and not of the neutral form, such as ``sessions.light``."""
    if isinstance(part, list):
        return {name for each in part for name in extensions(each, place)}
    if not isinstance(part, dict) or place not in NEUTRAL:
        return set()
    found: set[str] = set()
    for name, value in part.items():
        at = f"{place}.{name}".lstrip(".")
        found |= extensions(value, at) if name in NEUTRAL[place] else {at}
    return found


def expectation(case: Mapping[str, Any], scenario: Mapping[str, Any]) -> dict[str, Any]:
    """What is expected of one scenario, under which policies, and what it takes beyond the neutral form."""
    return {
        "because": case["because"],
        "policies": case["policies"],
        "extensions": sorted(extensions(scenario)),
        "expect": case["expect"],
    }


def write(folder: Path) -> Iterator[Path]:
    """Each file of scenarios as it is written."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in FILES:
        cases = cases_in(file)
        scenarios = [scenario_of(case) for case in cases]
        expected = [expectation(*each) for each in zip(cases, scenarios, strict=True)]
        for name, data in ((f"{file.stem}.json", scenarios), (f"{file.stem}{EXPECTED}", expected)):
            (folder / name).write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        yield folder / f"{file.stem}.json"


def main(words: list[str]) -> None:
    if len(words) != 1:
        sys.exit("Say where to: python -m tools.scenarios FOLDER")
    files = list(write(Path(words[0])))
    sys.stdout.write(f"{len(files)} files of scenarios, and as many of what is expected, are in {words[0]}.\n")


if __name__ == "__main__":
    main(sys.argv[1:])
