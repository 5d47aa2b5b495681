"""The hazard log is whole, and every control in it names tests that exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COLUMNS = ("id", "hazard", "cause", "harm", "before", "control", "after", "tests")
TEST = re.compile(r"`(tests/[\w/]+\.py::\w+(?:::\w+)?)`")


def hazards() -> list[dict[str, str]]:
    lines = [
        line for line in (ROOT / "SAFETY.md").read_text(encoding="utf-8").splitlines() if re.match(r"\| H\d", line)
    ]
    return [dict(zip(COLUMNS, (cell.strip() for cell in line.strip("|").split("|")), strict=True)) for line in lines]


HAZARDS = hazards()


def risk(cell: str) -> int:
    severity, likelihood = re.fullmatch(r"([1-5]) × ([1-5])", cell).groups()  # type: ignore[union-attr]
    return int(severity) * int(likelihood)


def missing_tests(text: str, known: frozenset[str]) -> list[str]:
    return sorted(set(TEST.findall(text)) - known)


def test_hazards_are_numbered_in_order() -> None:
    assert [row["id"] for row in HAZARDS] == [f"H{number:02}" for number in range(1, len(HAZARDS) + 1)]
    assert len(HAZARDS) >= 20


@pytest.mark.parametrize("row", HAZARDS, ids=lambda row: row["id"])
def test_every_hazard_has_a_control_held_by_a_test(row: dict[str, str]) -> None:
    assert all(row.values()), row
    assert TEST.findall(row["tests"]), f"{row['id']} names no test"
    assert TEST.sub("", row["tests"]).strip(" ,") == "", f"{row['id']} names something that is no test"
    assert risk(row["after"]) <= risk(row["before"])


def test_every_named_test_exists(test_ids: frozenset[str]) -> None:
    assert missing_tests((ROOT / "SAFETY.md").read_text(encoding="utf-8"), test_ids) == []


def test_a_test_that_does_not_exist_would_be_found(test_ids: frozenset[str]) -> None:
    here = "tests/house/test_safety.py::test_every_named_test_exists"
    gone = "tests/house/test_safety.py::test_that_was_renamed"
    assert missing_tests(f"`{here}`, `{gone}`", test_ids) == [gone]


def test_every_dependency_is_accounted_for() -> None:
    needs = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    listed = re.findall(r"^\| ([a-z][\w.-]+) \|", (ROOT / "SAFETY.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(set(listed) - {"id", "package"}) == sorted(re.split(r"[~=<>\[ ]", need)[0] for need in needs)
