"""The person kept on this machine, for the command line."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from uuid import UUID

from backrack.record import Person, person_from_json
from backrack.record.person import FORMAT
from backrack.web.home import DATABASE, home_path
from backrack.words import Text, say


class WhichPerson(LookupError):
    """More than one person is kept on this machine. The message says how to choose."""


class UnreadableDatabase(RuntimeError):
    """What lies where the database should be cannot be read. The message says where, and why."""


def person_on_this_machine(environment: Mapping[str, str] = os.environ) -> Person | None:
    """The only person in the local database; None if nobody is there.

    Reads the file itself, so that a command needs neither a running server nor its settings. Raises
    :class:`WhichPerson` for several people, :class:`UnreadableDatabase` and ``HomeUnusable``.
    """
    path = home_path(environment) / DATABASE
    if not path.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=20)) as database:
            return _only_person(database, path)
    except sqlite3.Error as wrong:
        raise UnreadableDatabase(
            say(Text("web-database-unreadable", {"file": str(path), "reason": str(wrong)}))
        ) from None


def _only_person(database: sqlite3.Connection, path: Path) -> Person | None:
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'person'").fetchone():  # made, never migrated
        return None
    ids = [row[0] for row in database.execute("SELECT id FROM person ORDER BY id")]
    if len(ids) > 1:
        raise WhichPerson(say(Text("web-which-person", {"count": len(ids), "folder": str(path.parent)})))
    return _person(database, ids[0]) if ids else None


def _person(database: sqlite3.Connection, person_id: str) -> Person:
    rows = database.execute("SELECT content FROM entry WHERE person_id = ?", (person_id,))
    entries = [json.loads(row[0]) for row in rows]
    return person_from_json(json.dumps({"format": FORMAT, "id": str(UUID(person_id)), "entries": entries}))
