"""Killed, cut off, doubled, out of order, out of room: what was entered is stored once, or not at all and said so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backrack.record import AnyEntry, Note, Sign, StopSign, entry_to_data
from backrack.web import store
from backrack.web.clock import now
from tests.progression.reports import after, morning
from tests.screening.people import an_id, answered, checked_in
from tests.web.cases import a_session, comfort
from tests.web.conftest import Visitor, error_of
from tests.web.faulty import killed_while_sending

NOW = datetime.now(UTC)
SESSION = a_session(NOW - timedelta(hours=1))
MADE: tuple[AnyEntry, ...] = (
    StopSign(id=an_id("a sign"), at=NOW, sign=Sign.SHARP, session=SESSION.session),
    SESSION,
    comfort(SESSION),
    after(NOW, SESSION.session, peak=3),
    morning(NOW, 3, session=SESSION.session),
    checked_in(NOW - timedelta(hours=2)),
    answered("RF01", "no", NOW - timedelta(days=3)),
    Note(id=an_id("a note"), at=NOW, day=NOW.date(), text="Slept well."),
)
AHEAD = st.sampled_from([timedelta(0), timedelta(hours=3), timedelta(days=-3000)])
SENDINGS = st.lists(st.tuples(st.lists(st.sampled_from(MADE), min_size=1, max_size=6), AHEAD), max_size=8)


def as_told(entry: AnyEntry) -> dict[str, Any]:
    """An entry as the device sent it, whenever it was put."""
    data = entry_to_data(entry)
    at = entry.clock.at if entry.clock else entry.at
    by = at - entry.at
    for key in ("at", "started_at", "ended_at"):
        if key in data:
            data[key] = (datetime.fromisoformat(data[key]) + by).astimezone(UTC)
    return data | {"clock": None}


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(sendings=SENDINGS, last=st.permutations(MADE))
def test_entries_sent_twice_in_any_order_by_any_clock_are_each_stored_once(
    sendings: list[tuple[list[AnyEntry], timedelta]], last: list[AnyEntry]
) -> None:
    """The server answers nobody here: each sending may be one whose answer was cut off."""
    visitor = Visitor().arrive()
    for entries, ahead in [*sendings, (last, timedelta(0)), (last[:2], timedelta(0))]:
        headers = {"X-CSRFToken": visitor.token, "X-Backrack-Clock": (now() + ahead).isoformat()}
        body = json.dumps([entry_to_data(entry) for entry in entries])
        answer = visitor.client.post("/api/entries", body, content_type="application/json", headers=headers)
        assert answer.status_code == 200
    stored = store.load(visitor.id).entries
    assert len(stored) == len(MADE)
    assert {entry.id: as_told(entry) for entry in stored} == {entry.id: as_told(entry) for entry in MADE}


@pytest.mark.slow
def test_a_server_killed_twenty_times_while_a_device_sends_keeps_every_entry_once(tmp_path: Path) -> None:
    tally = killed_while_sending(tmp_path, tmp_path / "log", rounds=20, seed=6)
    assert tally.kills == 20
    assert tally.unanswered > 0
    assert tally.answers > 0
    assert tally.stored == tally.entered > 20
    assert (tally.lost, tally.doubled, tally.changed) == (0, 0, 0)


@pytest.fixture
def full_disk(visitor: Visitor) -> Iterator[Visitor]:
    """No page more fits into the data file."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        (pages,) = cursor.fetchone()
        cursor.execute(f"PRAGMA max_page_count = {pages}")
        yield visitor
        cursor.execute("PRAGMA max_page_count = 4294967294")


def test_a_full_disk_is_said_stores_nothing_by_halves_and_the_same_is_taken_later(full_disk: Visitor) -> None:
    notes = [Note(id=an_id("note", n), at=NOW, day=NOW.date(), text="x" * 4000) for n in range(40)]
    answer = full_disk.keep(*notes)
    assert answer.status_code == 503
    assert answer.json()["reason"] == "not_stored"
    assert "could not be stored" in error_of(answer)
    assert store.load(full_disk.id).entries == ()
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA max_page_count = 4294967294")
    assert full_disk.keep(*notes).status_code == 200
    assert len(store.load(full_disk.id).entries) == len(notes)
