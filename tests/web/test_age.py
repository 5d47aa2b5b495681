"""Adults only: under 18 nothing is stored, and an age stored before stops counting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from backrack.web.models import EntryRow, PersonRow
from tests.screening.people import NOW, passing_person
from tests.web.conftest import Visitor, error_of


def age(years: Any, at: datetime | None = None) -> dict[str, Any]:
    return {"id": str(uuid4()), "at": (at or datetime.now(UTC)).isoformat(), "age_years": years}


def test_an_adult_age_is_stored(visitor: Visitor) -> None:
    assert visitor.post("/api/age", age(18)).status_code == 200
    (entry,) = visitor.get("/api/person").json()["entries"]
    assert (entry["kind"], entry["age_years"]) == ("age", 18)
    assert entry["versions"]["questions"]


@pytest.mark.parametrize("years", [0, 12, 17])
def test_under_18_is_closed_and_nothing_is_stored(years: int, visitor: Visitor) -> None:
    answer = visitor.post("/api/age", age(years))
    assert answer.status_code == 403
    assert answer.json()["reason"] == "closed"
    assert not EntryRow.objects.exists()
    assert not PersonRow.objects.exists()


def test_under_18_after_an_adult_age_leaves_the_age_unanswered(visitor: Visitor) -> None:
    visitor.post("/api/age", age(30))
    assert visitor.post("/api/age", age(15)).status_code == 403
    entries = visitor.get("/api/person").json()["entries"]
    assert [entry["age_years"] for entry in entries] == [30, None]
    assert "AGE" in visitor.get("/api/screening").json()["unanswered"]
    visitor.post("/api/age", age(16))
    assert len(visitor.get("/api/person").json()["entries"]) == 2


@pytest.mark.parametrize(
    "wrong", [-1, 121, 17.5, "40", True, None, [40], {"years": 40}, 10**30], ids=lambda wrong: str(wrong)[:12]
)
def test_what_is_no_age_is_asked_again(wrong: Any, visitor: Visitor) -> None:
    answer = visitor.post("/api/age", age(wrong))
    assert answer.status_code == 422
    assert error_of(answer) == "Please type your age in whole years."
    assert not EntryRow.objects.exists()


@pytest.mark.parametrize("body", ["", "{", "[]", '{"age_years": 40}', '{"age_years": 40, "more": 1}'])
def test_a_call_without_an_age_stores_nothing(body: str, visitor: Visitor) -> None:
    assert visitor.post("/api/age", body).status_code == 422
    assert not EntryRow.objects.exists()


def test_an_age_from_tomorrow_is_refused(visitor: Visitor) -> None:
    answer = visitor.post("/api/age", age(40, datetime.now(UTC) + timedelta(days=2)))
    assert answer.status_code == 422
    assert "day ahead" in error_of(answer)


def test_the_same_age_sent_twice_is_stored_once(visitor: Visitor) -> None:
    said = age(40)
    for _ in range(2):
        assert visitor.post("/api/age", said).status_code == 200
    assert EntryRow.objects.count() == 1


def test_an_adult_age_sent_ahead_of_time_does_not_open_later(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    at(NOW)
    ahead = NOW + timedelta(hours=20)
    visitor.has(*(entry for entry in passing_person().entries if entry.kind != "age"))
    visitor.post("/api/age", age(30, ahead))
    assert visitor.post("/api/age", age(16, NOW)).status_code == 403
    at(ahead + timedelta(hours=1))
    assert "AGE" in visitor.get("/api/screening").json()["unanswered"]
