"""Sheets as files: the session's only for whoever may do one now, and never kept by a cache."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from backrack.record import Answer, AnyEntry
from tests.progression.people import check_in
from tests.screening.people import passing_person
from tests.web.conftest import Visitor

NOW = datetime.now().astimezone()
JUST_NOW = NOW - timedelta(seconds=30)


def test_whoever_has_a_session_gets_its_sheet(visitor: Visitor, no_tracks: None) -> None:
    visitor.has(*passing_person(NOW).entries, check_in(JUST_NOW))
    assert "Save today’s session" in visitor.get("/print").content.decode()
    answer = visitor.get("/print/session.pdf")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="backrack-session-20')
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.content.startswith(b"%PDF-")


NO_SESSION: list[tuple[str, tuple[AnyEntry, ...], str]] = [
    ("nobody", (), "/questions"),
    ("locked", passing_person(NOW, changed={"RF01": "yes"}).entries, "/refusal"),
    ("unchecked", passing_person(NOW).entries, ""),
    ("paused", (*passing_person(NOW).entries, check_in(JUST_NOW, moved_further_down=Answer.YES)), ""),
    ("bad day", (*passing_person(NOW).entries, check_in(JUST_NOW, pain_now=9)), ""),
]


@pytest.mark.parametrize(("entries", "led_to"), [case[1:] for case in NO_SESSION], ids=[case[0] for case in NO_SESSION])
def test_whoever_has_none_is_told_why_as_on_the_page_of_today(
    entries: tuple[AnyEntry, ...], led_to: str, visitor: Visitor, no_tracks: None
) -> None:
    visitor.has(*entries)
    answer = visitor.get("/print/session.pdf")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/today")
    today = visitor.get("/today")
    assert today.headers.get("Location", "") == led_to
    page = visitor.get("/print").content.decode()
    assert "There is no sheet now." in page
    assert "Save today’s session" not in page


def test_programme_and_diary_are_for_everybody(visitor: Visitor) -> None:
    for address in ("/print/programme.pdf", "/print/diary.pdf?span=week"):
        answer = visitor.get(address)
        assert (answer.status_code, answer.content[:5]) == (200, b"%PDF-")
    assert visitor.get("/print/diary.pdf?span=year").status_code == 404
