"""The card of today: why this stage, and how the last session went."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from html import unescape

import pytest

from backrack.plan import Plan, plan_today
from backrack.record import Outcome, Person, with_entries
from backrack.words import say
from tests.screening.people import NOW, PERSON_ID, checked_in, passing_person
from tests.web.cases import a_session, comfort
from tests.web.conftest import Visitor

pytestmark = pytest.mark.usefixtures("no_tracks")


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


def test_the_card_says_why_this_stage_in_one_sentence(visitor: Visitor) -> None:
    entries = (*passing_person(NOW).entries, checked_in(NOW))
    plan = plan_today(with_entries(Person(id=PERSON_ID), entries), NOW)
    assert isinstance(plan, Plan)
    why = say(plan.why)
    assert why.count(".") == 1
    assert why in unescape(visitor.has(*entries).get("/today").content.decode())


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.COMPLETED, "9 minutes. You did all of it."),
        (Outcome.EASED, "9 minutes. You made it lighter on the way."),
        (Outcome.CAME_OFF, "9 minutes. You came off early."),
    ],
)
def test_the_card_says_how_the_last_session_went(visitor: Visitor, outcome: Outcome, words: str) -> None:
    last = a_session(NOW - timedelta(hours=30), outcome)
    visitor.has(*passing_person(NOW - timedelta(days=2)).entries, last, comfort(last))
    assert words in visitor.get("/today").content.decode()
