"""What docs/accessibility.md says of WCAG 2.2 is whole, and every test it names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.test_safety import TEST, missing_tests

DOCUMENT = Path(__file__).parents[2] / "docs/accessibility.md"
OF_LEVEL = {
    "A": (
        "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3"
        " 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2"
    ),
    "AA": (
        "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8"
        " 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3"
    ),
}
WALKTHROUGH = re.compile(r"walkthrough (\d+)")


def rows() -> list[tuple[str, str, str, str]]:
    """Number and name, level, how it is met, and what shows it."""
    found = []
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        if re.match(r"\| \d\.\d\.\d+ ", line):
            criterion, level, met, shown = (cell.strip() for cell in line.strip("|").split("|"))
            found.append((criterion, level, met, shown))
    return found


ROWS = rows()


def test_every_criterion_of_levels_a_and_aa_is_in_the_table_once_and_in_order() -> None:
    wanted = {number: level for level, numbers in OF_LEVEL.items() for number in numbers.split()}
    assert len(wanted) == 55
    found = [(criterion.split()[0], level) for criterion, level, *_ in ROWS]
    assert found == sorted(wanted.items(), key=lambda each: tuple(map(int, each[0].split("."))))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0].split()[0])
def test_every_criterion_is_met_or_does_not_apply_and_something_shows_it(row: tuple[str, str, str, str]) -> None:
    criterion, _, met, shown = row
    assert len(criterion.split()) > 1 and met
    if met.startswith("Does not apply:"):
        assert shown in ("–", *map("`{}`".format, TEST.findall(shown)))
        return
    assert TEST.findall(shown) or WALKTHROUGH.findall(shown)
    assert WALKTHROUGH.sub("", TEST.sub("", shown)).strip(" ,") == "", "neither a test nor a walkthrough"


def test_every_walkthrough_is_written() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    written = set(re.findall(r"^### Walkthrough (\d+):", text, re.MULTILINE))
    assert written
    assert {number for *_, shown in ROWS for number in WALKTHROUGH.findall(shown)} == written


def test_every_named_test_exists(test_ids: frozenset[str]) -> None:
    assert missing_tests(DOCUMENT.read_text(encoding="utf-8"), test_ids) == []
