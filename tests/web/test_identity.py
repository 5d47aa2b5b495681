"""Who is asking: one cookie, one person; another browser, another person."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.core.signing import TimestampSigner
from django.test import Client

from backrack.web.models import PersonRow
from backrack.web.people import DEVICE_COOKIE
from tests.screening.people import passing_person
from tests.web.conftest import Visitor


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
