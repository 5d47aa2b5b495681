"""A week of diary with corrections, line by line: what the pages say of each day, old values with the new."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from html import unescape

import pytest

from tests.diary.scenario import story
from tests.web.conftest import Visitor

WEEK = story("week_with_corrections")
DAYS = sorted(WEEK.lines)


def said_on(visitor: Visitor, day: date) -> list[str]:
    """What the page of a day says, a line a block; what is struck through stands between tildes."""
    shown = visitor.get(f"/diary/{day}")
    assert shown.status_code == 200
    main = re.search(r"<main.*?</main>", shown.content.decode(), re.DOTALL)
    assert main
    text = re.sub(r"</?del>", "~", main[0])
    text = re.sub(r"<nav.*?</nav>|<a class=.*?</a>|<button.*?</button>|<svg.*?</svg>", "", text, flags=re.DOTALL)
    text = re.sub(r"</t[hd]>\s*<t[hd][^>]*>", " | ", text)
    text = re.sub(r"</dt>\s*<dd>", ": ", text)
    text = re.sub(r"<(p|h\d|tr|dt|div|dd|article|section|header|table|caption|thead|tbody|tfoot)\b[^>]*>", "\n", text)
    lines = [" ".join(unescape(re.sub(r"<br>|<[^>]*>", " ", line)).split()) for line in text.split("\n")]
    return [line for line in lines if line]


@pytest.fixture
def owner(visitor: Visitor, at: Callable[[datetime], None]) -> Visitor:
    at(WEEK.now)
    return visitor.has(*WEEK.person.entries)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_diary_says_of_each_day_exactly_this(day: date, owner: Visitor) -> None:
    assert said_on(owner, day) == WEEK.lines[day]


def test_the_story_is_of_every_day_from_the_first_to_today() -> None:
    assert [DAYS[0] + timedelta(days=n) for n in range(10)] == DAYS
    assert DAYS[-1] == WEEK.now.date()
