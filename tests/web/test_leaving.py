"""Everything of one person taken along, and brought into an empty installation with nothing changed."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import pytest

from backrack.record import person_from_json, person_to_tables
from backrack.record.tables import DICTIONARY
from tests.screening.people import answered
from tests.web import histories
from tests.web.conftest import Visitor
from tests.web.wishes import an_event

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _clock(at) -> None:  # type: ignore[no-untyped-def]
    at(NOW)


def taken(visitor: Visitor) -> dict[str, bytes]:
    answer = visitor.get("/api/person/tables.zip")
    assert answer.headers["Content-Type"] == "application/zip"
    assert "attachment" in answer.headers["Content-Disposition"]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


@pytest.mark.parametrize("history", [histories.quiet, histories.paused_twice])
def test_what_is_taken_along_comes_into_an_empty_installation_unchanged(  # type: ignore[no-untyped-def]
    history, visitor: Visitor, other: Visitor
) -> None:
    visitor.has(*history(NOW), an_event(NOW, "I slipped."))
    files = taken(visitor)
    assert other.post("/api/person/import", files["person.json"]).status_code == 200
    first, second = person_from_json(files["person.json"]), person_from_json(other.get("/api/person").content)
    assert len(first.entries) > 30
    assert second.entries == first.entries
    as_theirs = files["person.json"].replace(str(visitor.id).encode(), str(other.id).encode())
    assert taken(other) == {**files, "person.json": as_theirs}
    assert other.post("/api/person/import", files["person.json"]).status_code == 200
    assert person_from_json(other.get("/api/person").content) == second


def test_the_tables_are_those_of_one_person_alone(visitor: Visitor, other: Visitor) -> None:
    visitor.has(answered("RF01", "yes", NOW))
    mine, theirs = taken(visitor), taken(other)
    person = person_from_json(mine["person.json"])
    assert {name: sheet.decode("utf-8-sig") for name, sheet in mine.items() if name.endswith(".csv")} == (
        person_to_tables(person)
    )
    assert theirs["answer.csv"].count(b"\n") == 1
    assert DICTIONARY in theirs


def test_the_page_offers_the_tables_to_whoever_has_told_something(visitor: Visitor) -> None:
    assert "/api/person/tables.zip" not in visitor.get("/data").content.decode()
    visitor.has(answered("RF01", "no", NOW))
    assert 'href="/api/person/tables.zip" download=' in visitor.get("/data").content.decode()
