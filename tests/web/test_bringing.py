"""A person file brought in: all of it or nothing, nothing twice, nobody mixed, and the more cautious one counts."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from backrack.progression import Mode
from backrack.record import (
    MorningReport,
    Person,
    person_from_json,
    person_to_json,
    versions_of,
    with_entries,
)
from backrack.web import store
from backrack.web.bringing import bring
from backrack.web.models import EntryRow, PersonRow
from backrack.web.taking import Refused, read_person
from tests.progression.reports import corrected, morning, taken_back
from tests.record.strategies import persons
from tests.screening.people import answered, passing_person
from tests.web import histories
from tests.web.conftest import Visitor, error_of
from tests.web.test_reports import mode_of

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PERSON = passing_person(NOW)


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


def said(person: Person, **changes: Any) -> bytes:
    data = json.loads(person_to_json(person))
    return json.dumps({**data, **changes}).encode()


@settings(max_examples=15, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(persons)
def test_anybody_comes_in_whole_under_their_own_id_and_leaves_as_the_same_file(person: Person) -> None:
    EntryRow.objects.forget(person.id)
    done = bring(person.id, person)
    assert (done.added, done.known, done.both) == (len(person.entries), 0, 0)
    assert person_to_json(store.load(person.id)) == person_to_json(person)
    again = bring(person.id, person)
    assert (again.added, again.known, again.both) == (0, len(person.entries), 0)


def test_into_the_same_person_comes_only_what_is_missing(visitor: Visitor) -> None:
    whole = histories.quiet(NOW)
    visitor.has(*whole[: len(whole) // 2])
    file = person_to_json(Person(id=visitor.id, entries=whole))
    missing = len(whole) - len(whole) // 2
    for added in (missing, 0):
        answer = visitor.post("/api/person/import", file).json()
        assert (answer["added"], answer["known"], answer["both"]) == (added, len(whole) - added, 0)
        assert str(added) in answer["sentence"] or added == 0
        assert person_to_json(store.load(visitor.id)) == person_to_json(person_from_json(file))


def test_a_file_of_somebody_else_is_not_mixed_in_and_one_with_entries_in_common_is(visitor: Visitor) -> None:
    visitor.has(answered("RF01", "no", NOW - timedelta(days=3)))
    answer = visitor.post("/api/person/import", person_to_json(PERSON))
    assert (answer.status_code, answer.json()["reason"]) == (409, "not_empty")
    assert "somebody else" in error_of(answer)
    assert len(store.load(visitor.id).entries) == 1
    mine = with_entries(PERSON, store.load(visitor.id).entries)
    assert visitor.post("/api/person/import", person_to_json(mine)).status_code == 200


def test_of_two_that_differ_under_one_id_both_are_kept_and_the_more_cautious_counts(visitor: Visitor) -> None:
    here = histories.quiet(NOW)
    last = next(entry for entry in reversed(here) if isinstance(entry, MorningReport))
    visitor.has(*here)
    assert mode_of(visitor, NOW) is Mode.ACTIVE
    worse = replace(last, back=9)
    file = person_to_json(replace(Person(id=visitor.id), entries=(*(e for e in here if e.id != last.id), worse)))
    for added in (1, 0):
        answer = visitor.post("/api/person/import", file).json()
        assert (answer["added"], answer["both"]) == (0, added)
        kept = store.load(visitor.id)
        assert {entry.back for entry in kept.of(MorningReport) if entry.at == last.at} == {last.back, 9}
        assert len(kept.entries) == len(here) + 1
        assert mode_of(visitor, NOW) is not Mode.ACTIVE
    # the other way round: what is here is the worse one, and the better one of the file takes nothing away
    other = Visitor().arrive().has(*(entry for entry in here if entry.id != last.id), worse)
    assert other.post("/api/person/import", person_to_json(Person(id=other.id, entries=here))).json()["both"] == 1
    assert mode_of(other, NOW) is not Mode.ACTIVE


def test_what_is_put_right_or_taken_back_in_the_file_is_the_files_own_version(visitor: Visitor) -> None:
    told = morning(NOW - timedelta(days=1), 2)
    visitor.has(told)
    theirs = replace(told, back=8)
    better = corrected(theirs, NOW - timedelta(hours=20), back=3)
    undo = taken_back(better.at + timedelta(minutes=5), better)
    file = person_to_json(Person(id=visitor.id, entries=(theirs, better, undo)))
    for expected in ((2, 0, 1), (0, 3, 0)):
        answer = visitor.post("/api/person/import", file).json()
        assert (answer["added"], answer["known"], answer["both"]) == expected
    chains = versions_of(store.load(visitor.id), MorningReport)
    assert sorted([entry.back for entry in chain.entries] for chain in chains) == [[2], [8]]
    assert all(chain.withdrawn_at is None for chain in chains)


BAD: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "no_person"),
    "no JSON": (b"never mind", "no_person"),
    "half": (person_to_json(PERSON).encode()[:-40], "unreadable"),
    "two in one": (person_to_json(PERSON).encode() * 2, "unreadable"),
    "deep": (b'{"format": ' + b"[" * 100_000, "unreadable"),
    "not UTF-8": (b'{"format": "backrack-person-1\xff"}', "unreadable"),
    "half a character": (said(PERSON, id="\ud800"), "unreadable"),
    "newer": (said(PERSON, format="backrack-person-2"), "newer"),
    "of something else": (said(PERSON, format="backrack-backup-1"), "no_person"),
    "no format": (b"{}", "no_person"),
    "unknown field": (said(PERSON, more=1), "unreadable"),
    "no entries": (said(PERSON, entries=None), "unreadable"),
    "an unknown kind": (said(PERSON, entries=[{"kind": "thought", "id": str(PERSON.id), "at": "now"}]), "unreadable"),
    "tomorrow": (person_to_json(with_entries(PERSON, [morning(NOW + timedelta(days=2), 3)])).encode(), "future"),
    "unknown question": (
        person_to_json(with_entries(PERSON, [replace(answered("RF01", "no", NOW), question="XX99")])).encode(),
        "unknown_question",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_damaged_half_or_newer_file_is_refused_in_words_and_nothing_of_it_is_stored(
    name: str, visitor: Visitor
) -> None:
    content, reason = BAD[name]
    answer = visitor.post("/api/person/import", content)
    assert (answer.status_code, answer.json()["reason"]) == (422, reason)
    assert "Nothing was changed." in error_of(answer)
    assert not PersonRow.objects.exists()


def test_every_half_of_a_file_is_refused() -> None:
    whole = person_to_json(PERSON).encode().rstrip()
    for length in (*range(0, len(whole), 997), len(whole) - 1):
        with pytest.raises(Refused):
            read_person(whole[:length])


def test_a_mark_before_the_file_that_some_editors_write_changes_nothing() -> None:
    assert read_person(b"\xef\xbb\xbf" + person_to_json(PERSON).encode()) == PERSON
