"""Entries are taken strictly, once, all or none, and never change."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.conf import settings

from backrack.record import Answer, entry_to_data
from backrack.web import store
from backrack.web.models import AppendOnly, EntryRow, PersonRow
from tests.screening.people import an_id, answered, checked_in, passing_person
from tests.web.cases import a_session
from tests.web.conftest import Visitor, error_of

NOW = datetime.now(UTC)
ENTRY = answered("RF01", "no", NOW)
GOOD = entry_to_data(ENTRY)


def _kept(visitor: Visitor) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = visitor.get("/api/person").json()["entries"]
    return entries


def test_one_entry_is_stored_and_read_back_the_same(visitor: Visitor) -> None:
    assert visitor.post("/api/entries", GOOD).json() == {"stored": [GOOD["id"]]}
    assert _kept(visitor) == [GOOD]


def test_sending_an_entry_again_changes_nothing(visitor: Visitor) -> None:
    for _ in range(3):
        assert visitor.post("/api/entries", GOOD).status_code == 200
    assert _kept(visitor) == [GOOD]


def test_the_same_id_with_other_content_is_refused_and_the_first_stays(visitor: Visitor) -> None:
    visitor.post("/api/entries", GOOD)
    answer = visitor.post("/api/entries", {**GOOD, "answer": "yes"})
    assert answer.status_code == 409
    assert "already stored with other content" in error_of(answer)
    assert _kept(visitor) == [GOOD]


def test_a_list_is_stored_whole_or_not_at_all(visitor: Visitor) -> None:
    others = [entry_to_data(answered(question, "no", NOW)) for question in ("RF02", "RF03")]
    assert visitor.post("/api/entries", [*others, {**GOOD, "answer": "perhaps"}]).status_code == 422
    assert _kept(visitor) == []
    assert visitor.post("/api/entries", [*others, GOOD]).status_code == 200
    assert len(_kept(visitor)) == 3


def test_what_is_answered_as_stored_is_on_the_disk() -> None:
    options = settings.DATABASES["default"]["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert options["timeout"] == 20
    assert "journal_mode=WAL" in options["init_command"]
    assert "synchronous=FULL" in options["init_command"]


BAD: dict[str, tuple[Any, int, str]] = {
    "not json": ("{", 400, "This is not JSON."),
    "nothing": ("", 400, "This is not JSON."),
    "no number": ('{"kind": NaN}', 400, "This is not JSON."),
    "too deep": ("[" * 100_000, 400, "This is not JSON."),
    "not text": (b"\xff\xfe", 400, "This is not JSON."),
    "a number": ("5", 422, "cannot be read"),
    "an empty object": ({}, 422, "cannot be read"),
    "unknown kind": ({**GOOD, "kind": "wish"}, 422, "cannot be read"),
    "unknown field": ({**GOOD, "colour": "red"}, 422, "colour: this is not known here"),
    "missing field": ({key: value for key, value in GOOD.items() if key != "answer"}, 422, "this is missing"),
    "unknown answer": ({**GOOD, "answer": "perhaps"}, 422, "cannot be read"),
    "unknown question": ({**GOOD, "question": "RF99"}, 422, "There is no question “RF99”."),
    "a question that is entered": ({**GOOD, "question": "AGE"}, 422, "There is no question “AGE”."),
    "time without offset": ({**GOOD, "at": "2026-03-02T09:00:00"}, 422, "offset from UTC"),
    "no time": ({**GOOD, "at": "yesterday"}, 422, "cannot be read"),
    "a truth for a score": ({**entry_to_data(checked_in(NOW)), "pain_now": False}, 422, "a whole number is needed"),
    "a score of eleven": ({**entry_to_data(checked_in(NOW)), "pain_now": 11}, 422, "pain_now"),
    "an impossible height": (
        {"kind": "body", "id": GOOD["id"], "at": GOOD["at"], "height_m": 17.2, "mass_kg": 70.0},
        422,
        "height_m",
    ),
    "a child": ({"kind": "age", "id": GOOD["id"], "at": GOOD["at"], "age_years": 12}, 422, "age_years"),
    "no entries but words": (["yes"], 422, "cannot be read"),
    "half a character": ('{"kind": "\\ud800"}', 422, "cannot be read"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_in_words_and_stores_nothing(name: str, visitor: Visitor) -> None:
    content, status, words = BAD[name]
    answer = visitor.post("/api/entries", content)
    assert answer.status_code == status
    assert words in error_of(answer)
    assert "Traceback" not in answer.content.decode()
    assert not EntryRow.objects.exists()
    assert not PersonRow.objects.exists()


def test_an_entry_dated_more_than_a_day_ahead_is_refused(visitor: Visitor) -> None:
    ahead = datetime.now(UTC) + timedelta(hours=25)
    answer = visitor.keep(answered("RF01", "no", ahead))
    assert answer.status_code == 422
    assert "more than a day ahead" in error_of(answer)
    assert visitor.keep(answered("RF01", "no", ahead - timedelta(hours=2))).status_code == 200


@pytest.mark.parametrize("time", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2019-12-31T23:59:59Z"])
def test_impossible_years_are_refused(time: str, visitor: Visitor) -> None:
    assert visitor.post("/api/entries", {**GOOD, "at": time}).status_code == 422


def test_too_many_or_too_large_is_refused(visitor: Visitor) -> None:
    many = visitor.post("/api/entries", [GOOD] * 1001)
    assert (many.status_code, "1,000" in error_of(many) or "1000" in error_of(many)) == (422, True)
    large = visitor.post("/api/entries", json.dumps("x" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)))
    assert large.status_code == 413


def test_stored_entries_cannot_be_changed_or_removed(visitor: Visitor) -> None:
    visitor.has(ENTRY)
    row = EntryRow.objects.get()
    row.kind = "age"
    for change in (
        row.save,
        row.delete,
        EntryRow.objects.all().delete,
        lambda: EntryRow.objects.update(kind="age"),
    ):
        with pytest.raises(AppendOnly):
            change()
    assert EntryRow.objects.get().kind == "answer"


def test_entries_of_any_order_come_back_in_order_of_time(visitor: Visitor) -> None:
    early, late = answered("RF01", "yes", NOW - timedelta(days=1)), answered("RF01", "no", NOW)
    visitor.keep(late)
    visitor.keep(early)
    assert [entry["answer"] for entry in _kept(visitor)] == ["yes", "no"]


def test_a_whole_person_survives_the_store(visitor: Visitor) -> None:
    person = passing_person(NOW)
    store.add(visitor.id, person.entries)
    assert store.load(visitor.id).entries == person.entries


def test_an_answer_keeps_its_exact_words(visitor: Visitor) -> None:
    visitor.keep(ENTRY)
    kept = EntryRow.objects.get()
    assert kept.content["text"] == ENTRY.text
    assert (kept.kind, kept.entry_id, kept.at) == ("answer", an_id("RF01", Answer.NO, NOW, None), NOW)
    assert kept.received_at >= NOW


@pytest.mark.parametrize(
    "wrong",
    [
        {"ended_at": "9999-12-31T23:59:00Z"},
        {"ended_at": "2099-01-01T00:00:00Z"},
        {"started_at": "0001-01-01T00:00:00+14:00"},
        {"started_at": (NOW + timedelta(hours=1)).isoformat(), "ended_at": NOW.isoformat()},
        {"stage": 10**30},
    ],
)
def test_a_session_with_impossible_times_is_refused_and_pages_still_open(
    visitor: Visitor, wrong: dict[str, object]
) -> None:
    visitor.has(*passing_person(NOW).entries)
    answer = visitor.post("/api/entries", entry_to_data(a_session(NOW)) | wrong)
    assert answer.status_code == 422
    assert error_of(answer)
    assert visitor.get("/today").status_code == 200


def test_a_hold_longer_than_a_day_is_refused(visitor: Visitor) -> None:
    data = entry_to_data(a_session(NOW))
    data["phases"][0]["done_ms"] = 10**399
    assert visitor.post("/api/entries", data).status_code == 422
    assert not EntryRow.objects.exists()
