"""What went wrong: kept apart, shown with its corrections, taken along by nobody but its owner."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from html import unescape
from uuid import uuid4

import pytest

from backrack.record import Answer, TakenBack
from backrack.web.api import api
from tests.screening.people import NOW, passing_person
from tests.web.conftest import Visitor
from tests.web.wishes import an_event, wished

pytestmark = pytest.mark.usefixtures("no_tracks")
CALLS = ("/api/adverse-events", "/api/adverse-events.csv")


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


def page(visitor: Visitor, address: str = "/went-wrong") -> str:
    answer = visitor.get(address)
    assert answer.status_code == 200
    return unescape(re.sub(r"\s+", " ", answer.content.decode()))


def test_what_was_told_is_shown_in_the_persons_own_words(visitor: Visitor) -> None:
    shown = page(visitor.has(an_event(NOW, "I slipped <off> the wood.")))
    assert "I slipped <off> the wood." in shown
    assert "Lying on the rack" in shown and "It troubled me a little" in shown


def test_words_that_look_like_a_page_are_only_words(visitor: Visitor) -> None:
    visitor.has(an_event(NOW, "<script>alert(1)</script>"))
    assert "<script>alert" not in visitor.get("/went-wrong").content.decode()


def test_a_correction_stands_and_what_was_told_before_is_below(visitor: Visitor) -> None:
    first = an_event(NOW - timedelta(days=1), "My left leg.")
    visitor.has(first, an_event(NOW, "My right leg.", first.id))
    shown = page(visitor)
    assert shown.index("My right leg.") < shown.index("What you told us before") < shown.index("My left leg.")


def test_within_ten_minutes_it_is_undone_and_later_taken_back_to_be_seen(visitor: Visitor) -> None:
    new, old = an_event(NOW - timedelta(minutes=10), "New."), an_event(NOW - timedelta(minutes=11), "Old.")
    visitor.has(new)
    assert "Undo" in page(visitor) and "Take it back" not in page(visitor)
    visitor.has(TakenBack(id=uuid4(), at=NOW, entry=new.id))
    assert "New." not in page(visitor)
    visitor.has(old)
    assert "Undo" not in page(visitor) and "Take it back" in page(visitor)
    visitor.has(TakenBack(id=uuid4(), at=NOW, entry=old.id))
    shown = page(visitor)
    assert "Old." in shown and "You took this back on" in shown and "Take it back" not in shown


def test_the_form_for_a_correction_holds_what_was_told(visitor: Visitor) -> None:
    event = an_event(NOW, "My leg cramped.", moment="later", over=Answer.NOT_SURE)
    shown = page(visitor.has(event), f"/went-wrong/tell?corrects={event.id}")
    assert ">My leg cramped.</textarea>" in shown
    assert f'"corrects": "{event.id}"' in shown
    assert re.findall(r'value="(\w+)" data-type="text" required checked', shown) == [
        "later",
        "a_little",
        "none",
        "not_sure",
    ]


@pytest.mark.parametrize("wanted", ["", "nonsense", "8b5c7d2e-1f0a-4c3b-9d6e-5a4b3c2d1e0f"])
def test_what_is_not_there_cannot_be_corrected(wanted: str, visitor: Visitor) -> None:
    assert visitor.get(f"/went-wrong/tell?corrects={wanted}").status_code == 404


def test_another_person_neither_sees_nor_corrects_it(visitor: Visitor, other: Visitor) -> None:
    event = an_event(NOW, "I slipped.")
    visitor.has(event)
    assert "I slipped." not in page(other)
    assert other.get(f"/went-wrong/tell?corrects={event.id}").status_code == 404


def test_what_sounds_like_an_emergency_points_to_help_and_to_the_questions(visitor: Visitor) -> None:
    visitor.has(wished(NOW, emergency_number="0 1 23"), an_event(NOW, help="hospital", over=Answer.NO))
    shown = page(visitor)
    assert "Call 0 1 23 or go to the nearest emergency department." in shown
    assert 'href="tel:0123"' in shown
    assert 'href="/check-in"' in shown and 'href="/questions/RF01"' in shown


def test_what_is_over_does_not(visitor: Visitor) -> None:
    assert "not over" not in page(visitor.has(an_event(NOW, help="hospital", over=Answer.YES)))


def test_whom_to_tell_and_that_nothing_is_sent_stands_on_the_page(visitor: Visitor) -> None:
    shown = page(visitor)
    assert "Nothing is sent by itself. Please also tell whoever runs backrack for you." in shown
    assert "In an emergency, call first" in shown


def test_it_is_told_by_the_one_call_that_stores(visitor: Visitor) -> None:
    event = an_event(NOW)
    assert visitor.keep(event).status_code == 200
    assert visitor.get("/api/adverse-events").json()["events"][0]["entry"]["what"] == event.what


def test_its_owner_takes_it_along_as_a_table_and_as_data(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries, an_event(NOW, "=cmd|' /C calc'!A0"))
    table = visitor.get("/api/adverse-events.csv")
    assert table["Content-Type"] == "text/csv; charset=utf-8"
    assert table["Content-Disposition"] == 'attachment; filename="adverse-events.csv"'
    assert table.content.startswith(b"\xef\xbb\xbf")
    header, row = csv.reader(io.StringIO(table.content.decode("utf-8-sig")))
    assert header[4] == "What happened, in the person’s own words"
    assert row[4] == "'=cmd|' /C calc'!A0"
    data = visitor.get("/api/adverse-events")
    assert data["Content-Disposition"] == 'attachment; filename="adverse-events.json"'
    assert len(json.loads(data.content)["events"]) == 1


@pytest.mark.parametrize("address", CALLS)
def test_another_person_and_nobody_take_along_nothing_of_it(address: str, visitor: Visitor, other: Visitor) -> None:
    visitor.has(an_event(NOW, "I slipped."))
    for each in (other, Visitor()):
        answer = each.get(address)
        assert answer.status_code == 200
        assert "slipped" not in answer.content.decode()
        assert str(visitor.id) not in answer.content.decode()


def test_both_calls_are_described() -> None:
    described = api.get_openapi_schema()["paths"]
    assert set(described["/api/adverse-events.csv"]["get"]["responses"][200]["content"]) == {"text/csv"}
    assert set(CALLS) <= set(described)


def test_it_is_in_no_summary_of_days(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries, an_event(NOW, "I slipped."))
    assert "slipped" not in visitor.client.get("/today", follow=True).content.decode()
