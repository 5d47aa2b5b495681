"""Who is asking: one cookie, one person; another browser, another person."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta

from django.core.signing import TimestampSigner
from django.http import HttpResponse
from django.test import Client

from backrack.record import entry_to_data
from backrack.web.models import PersonRow
from backrack.web.people import DEVICE_COOKIE
from tests.screening.people import passing_person
from tests.web.conftest import Visitor, error_of


def test_the_first_visit_makes_a_signed_cookie_that_scripts_and_other_sites_cannot_use() -> None:
    cookie = Client().get("/").cookies[DEVICE_COOKIE]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert cookie["max-age"] == 400 * 24 * 3600
    assert TimestampSigner(salt="backrack.device").unsign(cookie.value)


def test_a_visit_alone_stores_nobody(visitor: Visitor) -> None:
    for page in ("/", "/start", "/today", "/data", "/api/person", "/api/plan"):
        visitor.get(page)
    assert not PersonRow.objects.exists()


def test_the_person_is_stored_with_the_first_entry(visitor: Visitor) -> None:
    assert visitor.keep(passing_person(datetime.now(UTC)).entries[0]).status_code == 200
    assert [row.id for row in PersonRow.objects.all()] == [visitor.id]


def test_the_same_browser_stays_the_same_person(visitor: Visitor) -> None:
    before = visitor.id
    visitor.get("/today")
    assert visitor.id == before


def test_another_browser_is_another_person(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*passing_person().entries)
    assert visitor.id != other.id
    assert other.get("/api/person").json()["entries"] == []


def _mark_on(page: HttpResponse) -> str:
    found = re.search(r'<meta name="person" content="([0-9a-f]+)">', page.content.decode())
    assert found
    return found[1]


def test_every_page_of_a_person_carries_the_same_mark_and_anothers_another(visitor: Visitor, other: Visitor) -> None:
    marks = {_mark_on(visitor.get(page)) for page in ("/", "/start", "/data", "/more", "/exercises")}
    assert len(marks) == 1
    assert marks != {_mark_on(other.get("/start"))}
    assert str(visitor.id) not in str(marks)


def test_a_page_left_open_stores_nothing_for_whoever_has_the_browser_now(visitor: Visitor) -> None:
    entry = entry_to_data(passing_person(datetime.now(UTC)).entries[0])
    mark = _mark_on(visitor.get("/start"))
    say_whose = {"X-CSRFToken": visitor.token, "X-Backrack-Person": mark}

    def send() -> HttpResponse:
        return visitor.client.post(
            "/api/entries", json.dumps(entry), content_type="application/json", headers=say_whose
        )

    assert send().status_code == 200
    visitor.post("/api/person/delete", {"delete_everything": True})
    answer = send()
    assert (answer.status_code, answer.json()["reason"]) == (412, "somebody_else")
    assert "made for somebody else" in error_of(answer)
    assert visitor.get("/api/person").json()["entries"] == []


def test_a_cookie_that_is_not_ours_makes_a_new_person(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*passing_person().entries)
    signed = other.client.cookies[DEVICE_COOKIE].value
    other.client.cookies[DEVICE_COOKIE] = signed.replace(str(other.id), str(visitor.id))
    answer = other.get("/api/person")
    assert answer.json()["entries"] == []
    assert answer.json()["id"] != str(visitor.id)


def test_nonsense_in_the_cookie_makes_a_new_person() -> None:
    client = Client()
    client.cookies[DEVICE_COOKIE] = TimestampSigner(salt="backrack.device").sign("nobody")
    answer = client.get("/api/person")
    assert answer.status_code == 200
    assert DEVICE_COOKIE in answer.cookies


def test_an_old_cookie_is_renewed_for_the_same_person(visitor: Visitor, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    before = visitor.id
    later = datetime.now(UTC) + timedelta(days=31)
    monkeypatch.setattr("django.core.signing.time.time", later.timestamp)
    answer = visitor.get("/")
    assert DEVICE_COOKIE in answer.cookies
    assert visitor.id == before
