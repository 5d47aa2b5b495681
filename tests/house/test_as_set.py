"""Whoever runs backrack sets the rules once: every page and command that plans or decides says how they are set."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

PLANS = frozenset(
    {
        "access_of",
        "access_to",
        "ahead",
        "course_now",
        "plan_again",
        "plan_away",
        "plan_today",
        "programme_pdf",
        "put_by",
        "shape_today",
        "towels_for",
        "Trial",
    }
)
"""Functions that follow from the decisions of the rules."""
SAYS = ("as_set", "settings")
LADDERS_ALONE = "src/backrack/diary/by_hand.py"
"""Asks a course for its ladders and never for a stage: no rule bears on them."""


def unsaid(source: str) -> Iterator[str]:
    """Calls that leave out how the rules are set, by line and name."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        given = (*node.args, *(each.value for each in node.keywords))
        if name in PLANS and not any(word in ast.unparse(each) for each in given for word in SAYS):
            yield f"{node.lineno} {name}"


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Name):
        return called.id
    # ``courses`` and ``KEPT`` are the web's own, which know it themselves
    is_courses = isinstance(called, ast.Attribute) and ast.unparse(called.value) == "course"
    return called.attr if is_courses and isinstance(called, ast.Attribute) else ""


def test_no_page_and_no_command_plans_by_rules_set_otherwise(texts: dict[str, str]) -> None:
    ours = {path: text for path, text in texts.items() if path.startswith("src/backrack/") and path.endswith(".py")}
    found = {path: calls for path, text in ours.items() if (calls := list(unsaid(text)))}
    assert list(found) == [LADDERS_ALONE]
    assert [each.split()[1] for each in found[LADDERS_ALONE]] == ["course_now"]


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ("plan_today(person, now())", ["1 plan_today"]),
        ("course.course_now(person, moment)", ["1 course_now"]),
        ("plan_today(person, now(), as_set=as_set_here())", []),
        ("course_now(self.person, self.now, settings=self.as_set)", []),
        ("courses.course_now(person, moment)", []),
    ],
)
def test_a_call_that_leaves_it_out_would_be_found(call: str, fault: list[str]) -> None:
    assert list(unsaid(call)) == fault
