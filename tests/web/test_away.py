"""What a device is given for the time this server is away: for the person it belongs to, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from backrack.record import Answer
from backrack.web.away import api
from backrack.web.session import api as sessions
from backrack.web.session.tracks import Workshop
from tests.plan.people import screened
from tests.progression.people import check_in, session
from tests.web.conftest import Visitor
from tests.web.test_session_calls import TRACK, made, made_from

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _now(at: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    at(NOW)
    shop = Workshop(made_from(tmp_path))
    for each in (api, sessions):
        monkeypatch.setattr(each, "workshop", lambda: shop)


def enrolled(visitor: Visitor, *more: Any) -> Visitor:
    return visitor.has(*(replace(entry, id=uuid4()) for entry in (*screened(NOW).entries, *more)))


def bundle_of(visitor: Visitor) -> dict[str, Any]:
    answer = made(visitor, "/api/away")
    assert answer.status_code == 200, answer.content
    given: dict[str, Any] = answer.json()
    return given


def test_both_sessions_are_put_by_with_their_tracks(visitor: Visitor) -> None:
    given = bundle_of(enrolled(visitor))
    assert given["closed"] is None
    assert set(given["sessions"]) == {"normal", "gentler"}
    for each in given["sessions"].values():
        session = visitor.get(each["url"]).json()
        assert session["audio_url"].split("?")[0] in {track.split("?")[0] for track in each["tracks"]}
        for track in each["tracks"]:
            assert b"".join(visitor.get(track).streaming_content) == TRACK  # type: ignore[attr-defined]


def test_a_person_who_may_not_exercise_is_given_the_reason_and_no_session(visitor: Visitor) -> None:
    given = bundle_of(enrolled(visitor, check_in(NOW, new_weakness=Answer.YES)))
    assert given["closed"]["reason"]
    assert given["sessions"] == {}
    assert visitor.get("/api/away/session/normal").status_code == 409


def test_somebody_new_is_given_nothing_to_do(visitor: Visitor) -> None:
    given = bundle_of(visitor)
    assert given["closed"] and given["sessions"] == {}


def test_another_person_cannot_hear_the_tracks(visitor: Visitor, other: Visitor) -> None:
    tracks = bundle_of(enrolled(visitor))["sessions"]["normal"]["tracks"]
    enrolled(other)
    assert all(other.get(track).status_code == 404 for track in tracks)


def test_what_is_told_changes_what_is_put_by_at_once(visitor: Visitor) -> None:
    before = bundle_of(enrolled(visitor))
    visitor.has(replace(check_in(NOW, pain_now=6), id=uuid4()))
    after = bundle_of(visitor)
    assert (before["gate"]["today"]["at_most"], after["gate"]["today"]["at_most"]) == ("normal", "none")
    assert before["id"] != after["id"]


def test_it_is_found_anew_after_a_while(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    made_at = bundle_of(enrolled(visitor))["made_at"]
    at(NOW + timedelta(minutes=5))
    assert bundle_of(visitor)["made_at"] == made_at
    at(NOW + timedelta(minutes=11))
    assert bundle_of(visitor)["made_at"] > made_at


def test_there_is_no_third_session(visitor: Visitor) -> None:
    assert enrolled(visitor).get("/api/away/session/harder").status_code == 404


def test_a_session_that_was_put_by_can_be_done_on_several_days(visitor: Visitor) -> None:
    """Its track is not closed by a session that ended: it is no plan of one day."""
    (track, *_) = bundle_of(enrolled(visitor))["sessions"]["normal"]["tracks"]
    given = visitor.get("/api/away/session/normal").json()
    assert given["given"] == "away:normal"
    done = session(NOW - timedelta(minutes=20), plan=given["plan"])
    visitor.has(replace(done, id=uuid4(), session=uuid4()))
    assert visitor.get(track).status_code == 200
