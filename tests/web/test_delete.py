"""Whoever wants to be forgotten is forgotten whole, and nobody else is."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from backrack.record import Person
from backrack.web import store
from backrack.web.models import AppendOnly, EntryRow, PersonRow
from backrack.web.people import DEVICE_COOKIE
from tests.screening.people import passing_person
from tests.web.conftest import Visitor, error_of

SURE = {"delete_everything": True}
NOW = datetime.now(UTC)


def test_everything_of_this_person_is_removed_and_nobody_elses(visitor: Visitor, other: Visitor) -> None:
    mine, theirs = visitor.id, other.id
    visitor.has(*passing_person(NOW).entries)
    other.has(*passing_person(NOW).entries)
    count = len(passing_person(NOW).entries)
    assert visitor.post("/api/person/delete", SURE).json() == {"deleted": count}
    assert not EntryRow.objects.filter(person_id=mine).exists()
    assert not PersonRow.objects.filter(id=mine).exists()
    assert store.load(theirs).entries == passing_person(NOW).entries


def test_from_then_on_the_browser_is_somebody_new(visitor: Visitor) -> None:
    before = visitor.id
    visitor.has(*passing_person(NOW).entries)
    answer = visitor.post("/api/person/delete", SURE)
    assert answer.cookies[DEVICE_COOKIE]["httponly"]
    assert visitor.id != before
    assert visitor.get("/api/person").json() == {"format": "backrack-person-1", "id": str(visitor.id), "entries": []}


def test_the_server_remembers_nothing_of_them_either(visitor: Visitor) -> None:
    mine = visitor.id
    visitor.has(*passing_person(NOW).entries)
    assert visitor.get("/progress").status_code == 200
    assert mine in remembered()
    visitor.post("/api/person/delete", SURE)
    assert mine not in remembered()


def remembered() -> set[UUID]:
    """Everybody of whom the process holds anything."""
    gc.collect()
    return {each.id for each in gc.get_objects() if isinstance(each, Person)}


def test_deleting_twice_is_deleting_once(visitor: Visitor) -> None:
    visitor.has(*passing_person(NOW).entries)
    visitor.post("/api/person/delete", SURE)
    assert visitor.post("/api/person/delete", SURE).json() == {"deleted": 0}


def test_it_works_for_somebody_of_whom_nothing_is_stored(visitor: Visitor) -> None:
    assert visitor.post("/api/person/delete", SURE).json() == {"deleted": 0}
    assert not PersonRow.objects.exists()


@pytest.mark.parametrize(
    "said", [{}, {"delete_everything": False}, {"delete_everything": "yes"}, {**SURE, "id": "x"}, []]
)
def test_nothing_is_deleted_unless_it_is_asked_for_in_so_many_words(said: Any, visitor: Visitor) -> None:
    visitor.has(*passing_person(NOW).entries)
    answer = visitor.post("/api/person/delete", said)
    assert answer.status_code == 422
    assert "Nothing was deleted." in error_of(answer)
    assert EntryRow.objects.count() == len(passing_person(NOW).entries)


def test_a_person_can_start_anew_and_bring_their_file_back(visitor: Visitor) -> None:
    visitor.has(*passing_person(NOW).entries)
    file = visitor.get("/api/person").content
    visitor.post("/api/person/delete", SURE)
    assert visitor.post("/api/person/import", file).status_code == 200
    assert store.load(visitor.id).entries == passing_person(NOW).entries


def test_there_is_no_other_way_to_remove_an_entry(visitor: Visitor) -> None:
    visitor.has(*passing_person(NOW).entries)
    with pytest.raises(AppendOnly):
        EntryRow.objects.filter(person_id=visitor.id).delete()
    assert EntryRow.objects.forget(passing_person(NOW).id) == 0


LIVED = """
import json, os, sys
from pathlib import Path
from datetime import UTC, datetime
from uuid import UUID
import django
django.setup()
from django.core.management import call_command
from django.db import connection
call_command("migrate", verbosity=0)
from backrack.record import Note
from backrack.web import store, subscribed

MINE, OTHER = UUID(int=0xABCDEF << 96 | 1), UUID(int=2)
NOW = datetime.now(UTC)
def note(number, text):
    return Note(id=UUID(int=number), at=NOW, day=NOW.date(), text=text)
def bytes_found(*words):
    home = Path(os.environ["BACKRACK_HOME"])
    files = [path for path in sorted(home.rglob("*")) if path.is_file()]
    return [
        str(path.relative_to(home))
        for path in files
        for word in words
        if word in path.read_bytes() or word.decode("latin1") in str(path)
    ]

with connection.cursor() as cursor:
    cursor.execute(f"PRAGMA secure_delete={sys.argv[1]}")
for number in range(10, 60):
    store.add(MINE, [note(number, "marker-of-mine " * 40)])
    store.add(OTHER, [note(number + 100, "marker-of-the-other " * 40)])
subscribed.renew(MINE, "en")
token = subscribed.subscription_of(MINE).token.encode()
traces = (b"marker-of-mine", MINE.hex.encode(), str(MINE).encode(), MINE.bytes, UUID(int=10).hex.encode(), token)
before = bytes_found(b"marker-of-mine"), bytes_found(token)
forgotten = store.forget(MINE)
print(json.dumps({
    "before": before,
    "forgotten": forgotten,
    "after": bytes_found(*traces),
    "other": bytes_found(b"marker-of-the-other"),
    "others": len(store.load(OTHER).entries),
}))
"""


@pytest.mark.parametrize("overwriting", ["ON", "OFF"])
def test_no_byte_of_what_was_deleted_is_left_in_the_data_folder(overwriting: str, tmp_path: Path) -> None:
    """Also where the file comes from a time when nothing was overwritten."""
    source = Path(__file__).parents[2] / "src"
    environment = {
        **os.environ,
        "BACKRACK_HOME": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "backrack.web.settings",
        "PYTHONPATH": str(source),
    }
    done = subprocess.run(
        [sys.executable, "-c", LIVED, overwriting],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    found = json.loads(done.stdout)
    assert all(found["before"])
    assert found["forgotten"] == 50
    assert found["after"] == []
    assert found["other"] and found["others"] == 50
