"""The database file looked at from outside, without Django and its settings."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.resources import files
from pathlib import Path

TABLES = frozenset({"person", "entry", "django_migrations"})
_WAIT_S = 20.0
# https://www.sqlite.org/rescode.html: full, unreadable, not to be opened, held by somebody else, not to be written
_OF_THE_DISK = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_BUSY", "SQLITE_READONLY")


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that only reads, and leaves no file behind. Raises sqlite3.Error, and OSError for a closed file."""
    path.open("rb").close()  # SQLite would only say that it cannot
    # opened for reading alone, SQLite could not clear away what it needs to read a write-ahead log
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=_WAIT_S)) as database:
        database.execute("PRAGMA query_only=ON")
        yield database


def copy_while_in_use(source: Path, target: Path) -> None:
    """A copy as of one moment, whoever reads and writes meanwhile, as a file that stands alone. Raises sqlite3.Error.

    SQLite's own way (its online backup): a plain copy would miss what still lies in the write-ahead log.
    """
    with reading(source) as there, closing(sqlite3.connect(target)) as copy:
        there.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def is_of_the_disk(wrong: sqlite3.Error) -> bool:
    """Whether the disk or the folder is at fault, and not what the file holds."""
    return str(getattr(wrong, "sqlite_errorname", "")).startswith(_OF_THE_DISK)


def faults(database: sqlite3.Connection) -> tuple[str, ...]:
    """What SQLite finds wrong in the file, the first few; nothing where it is whole. Raises sqlite3.Error."""
    found = [str(row[0]) for row in database.execute("PRAGMA integrity_check(5)")]
    loose = [f"{row[0]} {row[1]}" for row in database.execute("PRAGMA foreign_key_check")]
    return tuple(each for each in (*found, *loose[:5]) if each != "ok")


def names(database: sqlite3.Connection, kind: str) -> frozenset[str]:
    """Names of all things of one kind: ``table``, ``trigger`` or ``view``."""
    return frozenset(row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = ?", (kind,)))


def applied(database: sqlite3.Connection) -> tuple[str, ...]:
    """Names of the migrations that made its tables, in their order; none where none did."""
    if "django_migrations" not in names(database, "table"):
        return ()
    rows = database.execute("SELECT name FROM django_migrations WHERE app = 'web' ORDER BY name")
    return tuple(row[0] for row in rows)


def known() -> tuple[str, ...]:
    """Names of the migrations that this backrack has, in their order."""
    inside = (files("backrack.web") / "migrations").iterdir()
    return tuple(sorted(each.name.removesuffix(".py") for each in inside if each.name[:4].isdigit()))


def how_many(database: sqlite3.Connection, table: str) -> int:
    """Rows of one of our tables; 0 where it is not there."""
    if table not in TABLES & names(database, "table"):
        return 0
    return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608  one of ours


def holds_somebody(path: Path) -> bool:
    """Whether there is anybody in it, or may be: what cannot be read counts as somebody."""
    if not path.exists():
        return False
    try:
        with reading(path) as database:
            return how_many(database, "person") > 0
    except (sqlite3.Error, OSError):
        return True
