"""What docs/experience.md says of each promise is whole, and every test it names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.test_safety import TEST, missing_tests

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs/experience.md"
PARTS = (
    "Starting",
    "Today",
    "Player",
    "Sound first",
    "From the floor",
    "Padding",
    "Charts",
    "Looks",
    "Numbers",
    "Requests",
)
# a test that is being written stands as `TBD tests/...` until it is there
WAITING = re.compile(r"`TBD tests/[\w/]+\.py::\w+`")
NOT_YET = re.compile(r"not yet: \w+")


def promises() -> list[tuple[str, int, str, str, str]]:
    """Part, number, promise, how it is kept, and what shows it."""
    rows, part = [], ""
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines():
        part = line.removeprefix("## ") if line.startswith("## ") else part
        if re.match(r"\| \d+ \|", line):
            number, promise, kept, shown = (cell.strip() for cell in line.strip("|").split("|"))
            rows.append((part, int(number), promise, kept, shown))
    return rows


PROMISES = promises()


def test_every_part_has_its_promises_numbered_in_order() -> None:
    assert list(dict.fromkeys(part for part, *_ in PROMISES)) == list(PARTS)
    for part in PARTS:
        numbers = [number for name, number, *_ in PROMISES if name == part]
        assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("row", PROMISES, ids=lambda row: f"{row[0]}-{row[1]}")
def test_every_promise_is_shown_by_a_test_or_says_that_it_is_not_kept_yet(row: tuple[str, int, str, str, str]) -> None:
    _, _, promise, kept, shown = row
    assert promise and kept
    if NOT_YET.match(shown):
        return
    assert TEST.findall(shown) or WAITING.findall(shown), "neither a test nor a reason"
    assert WAITING.sub("", TEST.sub("", shown)).strip(" ,") == "", "something that is no test"


def test_every_named_test_exists(test_ids: frozenset[str]) -> None:
    assert missing_tests(DOCUMENT.read_text(encoding="utf-8"), test_ids) == []
