"""A backup file: a zip of a manifest, the database, the secret key and a few words on what it is."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Literal

from pydantic import AwareDatetime, ConfigDict, TypeAdapter, ValidationError

from backrack import __version__
from backrack.web.home import DATABASE, SECRET
from backrack.web.keeping import database as kept
from backrack.words import Text, say

FORMAT = 1
KIND: Literal["backrack-backup"] = "backrack-backup"
MANIFEST = "manifest.json"
READ_ME = "READ-ME.txt"
_LONGEST_MANIFEST_BYTES = 1_000_000  # assumed: a thousand times what one is
_LONGEST_KEY_BYTES = 10_000  # assumed: likewise
_CHUNK_BYTES = 1024 * 1024


class NotTaken(Exception):
    """A backup that cannot be made or restored. The message is a sentence that says why, and what to do."""

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(say(Text(key, values)))


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a backup holds. ``migrations`` name the form of the tables; a key is None where there was none."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    kind: Literal["backrack-backup"] = KIND
    format: int = FORMAT
    backrack: str
    made_at: AwareDatetime
    migrations: tuple[str, ...]
    people: int
    entries: int
    database_bytes: int
    database_sha256: str
    key_sha256: str | None


_MANIFEST = TypeAdapter(Manifest)


def describe(database: Path, key: bytes | None, made_at: datetime) -> Manifest:
    """The manifest of what is about to be packed. Raises sqlite3.Error and OSError."""
    with kept.reading(database) as reading:
        return Manifest(
            backrack=__version__,
            made_at=made_at,
            migrations=kept.applied(reading),
            people=kept.how_many(reading, "person"),
            entries=kept.how_many(reading, "entry"),
            database_bytes=database.stat().st_size,
            database_sha256=_sum_of(database),
            key_sha256=hashlib.sha256(key).hexdigest() if key else None,
        )


def pack(file: Path, manifest: Manifest, database: Path, key: bytes | None) -> None:
    """Writes a backup to ``file``, which must not be there yet, readable by its owner alone. Raises OSError."""
    handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w+b") as opened:
        with zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr(MANIFEST, _MANIFEST.dump_json(manifest, indent=2) + b"\n")
            packed.writestr(READ_ME, say("backup-read-me") + "\n")
            if key:
                packed.writestr(SECRET, key)
            packed.write(database, DATABASE)
        opened.flush()
        os.fsync(opened.fileno())


def unpack(file: Path, folder: Path) -> Manifest:
    """Puts the database and the key of a backup into ``folder``, looked at from all sides.

    Raises :class:`NotTaken` for anything that is not a whole backup this backrack can read, and OSError.
    """
    with _opened(file) as opened:
        with _damage(file):
            packed = zipfile.ZipFile(opened)
            manifest = _manifest(packed, file)
        _take_database(packed, manifest, folder / DATABASE, file)
        _take_key(packed, manifest, folder / SECRET, file)
    _look_into(folder / DATABASE, file)
    return manifest


@contextmanager
def _damage(file: Path) -> Iterator[None]:
    """Around reading alone: a spoilt zip makes its reader fail in a dozen ways, none of which is about the folder."""
    try:
        yield
    except NotTaken:
        raise
    except Exception:
        raise NotTaken("restore-damaged", file=str(file)) from None


def _opened(file: Path) -> IO[bytes]:
    try:
        opened = file.open("rb")
    except OSError as wrong:
        raise NotTaken("restore-not-opened", file=str(file), reason=wrong.strerror or str(wrong)) from None
    begins = opened.read(4)
    opened.seek(0)
    if begins != b"PK\x03\x04":
        opened.close()
        raise NotTaken("restore-no-backup", file=str(file))
    return opened


def _manifest(packed: zipfile.ZipFile, file: Path) -> Manifest:
    names = packed.namelist()
    if MANIFEST not in names:
        raise NotTaken("restore-no-backup", file=str(file))
    with packed.open(MANIFEST) as opened:
        raw = opened.read(_LONGEST_MANIFEST_BYTES)
    read: Any = _json(raw)
    if not isinstance(read, dict) or read.get("kind") != KIND:
        raise NotTaken("restore-no-backup", file=str(file))
    version = read.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise NotTaken("restore-newer", file=str(file), theirs=str(read.get("backrack")), ours=__version__)
    try:
        manifest = _MANIFEST.validate_json(raw, strict=True)
    except ValidationError:
        raise NotTaken("restore-damaged", file=str(file)) from None
    if version != FORMAT or len(set(names)) != len(names) or not set(names) <= {MANIFEST, READ_ME, DATABASE, SECRET}:
        raise NotTaken("restore-damaged", file=str(file))
    return manifest


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None


def _take_database(packed: zipfile.ZipFile, manifest: Manifest, target: Path, file: Path) -> None:
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    summed = hashlib.sha256()
    with os.fdopen(handle, "wb") as out:
        for chunk in _chunks(packed, manifest.database_bytes, file):
            summed.update(chunk)
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    if summed.hexdigest() != manifest.database_sha256:
        raise NotTaken("restore-damaged", file=str(file))


def _chunks(packed: zipfile.ZipFile, size: int, file: Path) -> Iterator[bytes]:
    """The database piece by piece, exactly as much as was promised: more could fill the disk."""
    with _damage(file):
        inside = packed.open(DATABASE)
    with inside:
        while size >= 0:
            with _damage(file):
                chunk = inside.read(_CHUNK_BYTES)
            if not chunk:
                break
            size -= len(chunk)
            yield chunk
    if size != 0:
        raise NotTaken("restore-damaged", file=str(file))


def _take_key(packed: zipfile.ZipFile, manifest: Manifest, target: Path, file: Path) -> None:
    if manifest.key_sha256 is None:
        return
    with _damage(file), packed.open(SECRET) as inside:
        key = inside.read(_LONGEST_KEY_BYTES)
    if hashlib.sha256(key).hexdigest() != manifest.key_sha256 or not key.isascii():
        raise NotTaken("restore-damaged", file=str(file))
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(key)
        out.flush()
        os.fsync(out.fileno())


def _look_into(database: Path, file: Path) -> None:
    try:
        with kept.reading(database) as reading:
            found = kept.faults(reading)
            more = kept.names(reading, "trigger") | kept.names(reading, "view")
            lacks = kept.TABLES - kept.names(reading, "table")
            unknown = set(kept.applied(reading)) - set(kept.known())
    except sqlite3.Error as wrong:
        raise NotTaken("restore-database-damaged", file=str(file), fault=str(wrong)) from None
    if found:
        raise NotTaken("restore-database-damaged", file=str(file), fault=found[0])
    if more or lacks:
        raise NotTaken("restore-not-ours", file=str(file))
    if unknown:
        raise NotTaken("restore-newer-tables", file=str(file), name=min(unknown), ours=__version__)


def _sum_of(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
