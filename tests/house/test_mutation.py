"""What mutation testing changes, and that it tells what is noticed from what is not."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from tools.mutants import Mutant, mutants
from tools.noticing import Known, Order, in_children, spoilt_function

SPOILT = {
    "LIMIT = 4\n": ["4  ->  5"],
    "OPEN = True\n": ["True  ->  False"],
    "def far(n):\n    return n >= 2\n": ["return n >= 2  ->  return None", "n >= 2  ->  n > 2", "2  ->  3"],
    "both = a and not b\n": ["a and (not b)  ->  a or not b", "not b  ->  not not b"],
    'def nothing() -> None:\n    """Nothing."""\n    return None\n': [],
    "@dataclass(frozen=True)\nclass Rule:\n    at: int = 6\n": ["6  ->  7"],
    "share: Literal[3] = of / 2\n": ["of / 2  ->  of * 2", "2  ->  3"],
}


@pytest.mark.parametrize(("written", "changes"), list(SPOILT.items()))
def test_each_change_is_one_small_thing_that_is_run(written: str, changes: list[str], tmp_path: Path) -> None:
    path = tmp_path / "rule.py"
    path.write_text(written)
    assert [each.said for each in mutants(path)] == changes
    assert path.read_text() == written


def test_each_mutant_differs_from_every_other(tmp_path: Path) -> None:
    path = tmp_path / "rule.py"
    path.write_text("".join(SPOILT))
    spoilt = [ast.unparse(each.tree) for each in mutants(path)]
    assert len(set(spoilt)) == len(spoilt) == 10
    assert ast.unparse(ast.parse(path.read_text())) not in spoilt


def test_a_change_is_known_by_the_one_function_it_is_in(tmp_path: Path) -> None:
    path = tmp_path / "rule.py"
    path.write_text("LIMIT = 4\nclass Rule:\n    def far(self, n, by=2):\n        return [each > by for each in n]\n")
    found = {each.said: spoilt_function(each) for each in mutants(path)}
    assert {said: place and place[0][1] for said, place in found.items()} == {
        "4  ->  5": None,
        "2  ->  3": None,
        "return [each > by for each in n]  ->  return None": "Rule.far",
        "each > by  ->  each >= by": "Rule.far",
    }


def test_those_that_noticed_before_are_asked_first_then_the_files_own_then_the_quick() -> None:
    place = ("limits.py", "spread", 1)
    seconds = {"test_far.py::a": 0.1, "test_near.py::b": 0.2, "test_limits.py::c": 0.3, "test_near.py::d": 0.4}
    order = Order(
        Known(seconds | {"test_off.py::e": 0.1, "test_slow.py::f": 9.0}, {name: {place} for name in seconds}),
        at_most_s=5,
    )
    order.known.called |= {"test_off.py::e": set(), "test_slow.py::f": {place}}
    mutant = Mutant(Path("limits.py"), 1, 1, "")
    order.learn(mutant, "test_near.py::d")
    assert order.tests(mutant, place) == ["test_near.py::d", "test_limits.py::c", "test_far.py::a", "test_near.py::b"]
    assert "test_off.py::e" in order.tests(mutant, None)


def test_what_never_ends_or_breaks_has_been_noticed() -> None:
    def work(task: str) -> str:
        while task == "turns":
            pass
        return {"quiet": ""}[task]

    told: dict[Any, str] = dict(in_children(["turns", "breaks", "quiet"], work, 2, 0.2))
    assert told == {"turns": "no end", "breaks": "KeyError outside of the tests", "quiet": ""}
