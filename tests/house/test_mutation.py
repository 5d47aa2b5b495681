"""What mutation testing changes, and that it tells what is noticed from what is not."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tools.mutants import mutants

SPOILT = {
    "LIMIT = 4\n": ["4  ->  5"],
    "OPEN = True\n": ["True  ->  False"],
    "def far(n):\n    return n >= 2\n": ["return n >= 2  ->  return None", "n >= 2  ->  n > 2", "2  ->  3"],
    "both = a and not b\n": ["a and (not b)  ->  a or not b", "not b  ->  not not b"],
    'def nothing() -> None:\n    """Nothing."""\n    return None\n': [],
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
    assert len(set(spoilt)) == len(spoilt) == 9
    assert ast.unparse(ast.parse(path.read_text())) not in spoilt
