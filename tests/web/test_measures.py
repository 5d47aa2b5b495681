"""The pages that ask every few weeks, as nobody, their owner and another person."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from backrack.web.measured import change_word
from tests.diary.people import MONDAY, moment, started, timed
from tests.outcomes.told import named_activities, rated, sheet
from tests.web.conftest import Visitor
from tests.web.test_reports import ends_at, page

NOW = moment(MONDAY + timedelta(days=5))
NAMED = named_activities(moment(MONDAY, 8))
PAGES = ("/measures", "/measures/activities", "/measures/questionnaire")


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


@pytest.mark.parametrize("address", PAGES)
def test_somebody_new_is_led_to_the_first_question(address: str, visitor: Visitor) -> None:
    assert ends_at(visitor, address) == "/start"


def test_activities_are_named_then_rated_by_their_owner_only(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*started(timed(MONDAY)).entries)
    assert ends_at(visitor, "/measures") == "/measures/activities"
    visitor.keep(NAMED)
    shown = page(visitor, "/measures")
    assert "Putting on socks" in shown and 'name="ratings.3"' in shown and 'name="change"' in shown
    assert str(NAMED.id) in shown
    other.has(*started(timed(MONDAY)).entries)
    assert "Putting on socks" not in page(other, "/measures/activities")
    assert other.get(f"/report/{NAMED.id}").status_code == 404


def test_today_offers_it_in_one_quiet_line_until_told_and_then_an_undo(visitor: Visitor) -> None:
    visitor.has(*started(timed(MONDAY), NAMED).entries)
    assert page(visitor, "/today").count('href="/measures"') == 1
    visitor.keep(rated(NOW, NAMED.id, r1=4))
    shown = page(visitor, "/today")
    assert 'href="/measures"' not in shown and "How you rated yourself." in shown and "Undo" in shown
    assert ends_at(visitor, "/measures") == "/today"


def test_each_can_be_looked_at_and_put_right(visitor: Visitor) -> None:
    told, paper = rated(NOW, NAMED.id, r1=4, change=-2), sheet(NOW, total=7)
    visitor.has(*started(timed(MONDAY), NAMED, told, paper).entries)
    assert "Somewhat worse." in page(visitor, f"/report/{told.id}")
    assert "7 of 24" in page(visitor, f"/report/{paper.id}")
    for entry in (NAMED, told, paper):
        assert f'"corrects": "{entry.id}"' in page(visitor, f"/report/{entry.id}/put-right")


def test_each_line_and_each_rating_of_change_has_words_of_its_own(visitor: Visitor) -> None:
    visitor.has(*started(timed(MONDAY)).entries)
    shown = page(visitor, "/measures/activities")
    assert [shown.count(f"<span>{name}</span>") for name in ("First", "Second", "Third")] == [1, 1, 1]
    assert shown.count("if you like</span>") == 2
    assert len({change_word(change) for change in range(-5, 6)}) == 11
    assert (change_word(-5), change_word(0), change_word(5)) == ("Very much worse.", "No change.", "Fully recovered.")


def test_the_total_of_the_questionnaire_says_of_how_many(visitor: Visitor) -> None:
    visitor.has(*started(timed(MONDAY)).entries)
    assert re.search(r"name=\"total\"[^>]*> of 24", page(visitor, "/measures/questionnaire"))
