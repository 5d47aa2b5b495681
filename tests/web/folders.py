"""Data folders of the tests' own, with people in them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from django.conf import settings

from backrack.record import Person, entry_to_data
from backrack.web.home import DATABASE, SECRET
from backrack.web.keeping.database import copy_while_in_use
from backrack.web.local import person_on_this_machine

KEY = "k" * 67
_MADE = "2026-03-02 09:00:00"


def a_home(home: Path, *people: Person, key: str = KEY) -> Path:
    """A data folder as a server that has been stopped leaves it."""
    home.mkdir(mode=0o700, parents=True)
    copy_while_in_use(settings.BACKRACK_HOME / DATABASE, home / DATABASE)
    with closing(sqlite3.connect(home / DATABASE)) as database, database:
        for person in people:
            add(database, person)
    (home / SECRET).write_text(key)
    (home / SECRET).chmod(0o600)
    return home


def add(database: sqlite3.Connection, person: Person) -> None:
    database.execute("INSERT INTO person (id, made_at) VALUES (?, ?)", (person.id.hex, _MADE))
    database.executemany(
        "INSERT INTO entry (person_id, entry_id, at, kind, content, received_at) VALUES (?, ?, ?, ?, ?, ?)",
        (
            (person.id.hex, entry.id.hex, _MADE, entry.kind, json.dumps(entry_to_data(entry)), _MADE)
            for entry in person.entries
        ),
    )


def everything(folder: Path) -> dict[str, bytes]:
    """Every file beneath a folder, by its name."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def person_in(home: Path) -> Person | None:
    return person_on_this_machine({"BACKRACK_HOME": str(home)})


def key_in(home: Path) -> str:
    return (home / SECRET).read_text()
