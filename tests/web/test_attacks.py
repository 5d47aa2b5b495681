"""Odd bytes, wrong methods, huge values and half sense, on every address: never a fault of ours."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.web.attacking import MARKER, Attack, Found, Siege, rounds, routes

pytestmark = pytest.mark.usefixtures("no_tracks")


@settings(
    phases=[Phase.generate],
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(rounds())
def test_no_request_breaks_anything_or_shows_somebody_else(attacks: list[Attack]) -> None:
    found = Found()
    logging.disable(logging.CRITICAL)
    try:
        Siege(found).run(attacks)
    finally:
        logging.disable(logging.NOTSET)
    assert found.faults == []
    assert sum(found.statuses.values()) == len(attacks)


@pytest.mark.parametrize("length", ["\xef\xbb\xbf", "-1", "1e3", "9" * 400, ""])
def test_a_length_that_is_no_number_breaks_no_form(length: str) -> None:
    found = Found()
    kind = ("Content-Type", "application/x-www-form-urlencoded")
    form = Attack("POST", "/calendar/address", body=b"address=off", headers=(kind, ("Content-Length", length)))
    Siege(found).run([form])
    assert found.faults == []


def test_every_address_is_among_those_attacked() -> None:
    assert {"", "diary/<day:day>/by-hand", "api/entries", "calendar/<slug:token>.ics"} <= set(routes())


@pytest.mark.parametrize(
    ("status", "headers", "content", "fault"),
    [
        ("500 Oh", [], b"", "answered 500"),
        ("200 OK", [("Cache-Control", "no-store")], f"<p>{MARKER}</p>".encode(), "shows somebody else"),
        ("404 No", [], b"Traceback (most recent call last)", "shows what it is made of"),
        ("302 Go", [("Location", "/\r\nX: 1"), ("Cache-Control", "no-store")], b"", "a header with a line break"),
        ("200 OK", [], b"", "may be kept by anybody"),
    ],
)
def test_a_wrong_answer_would_be_found(status: str, headers: list[tuple[str, str]], content: bytes, fault: str) -> None:
    def wrong(_environ: object, start_response: Callable[..., object]) -> list[bytes]:
        start_response(status, headers)
        return [content]

    found = Found()
    Siege(found, wrong).run([Attack("GET", "/today")])
    assert [each.split(":")[0] for each in found.faults] == [fault]


def test_an_application_that_breaks_would_be_found() -> None:
    def broken(*_: object) -> list[bytes]:
        raise ValueError("broken")

    found = Found()
    Siege(found, broken).run([Attack("GET", "/today")])
    assert len(found.faults) == 1 and "broken" in found.faults[0]
