"""One file with all that cannot be made again: what people told, and the key by which browsers are known.

Tracks and spoken phrases stay out: they hold nothing about anybody that the database does not, and are made again.
The key goes in: without it no device cookie is valid any more, and everybody would lose the way to their own diary.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from datetime import datetime
from pathlib import Path

from backrack.web.home import DATABASE
from backrack.web.keeping.database import copy_while_in_use, is_of_the_disk
from backrack.web.keeping.held import InUse, held
from backrack.web.keeping.packed import Manifest, NotTaken, describe, pack, unpack
from backrack.web.keeping.synced import sync_folder


def back_up(home: Path, file: Path, *, key: bytes | None, now: datetime, force: bool = False) -> Manifest:
    """Writes the backup to ``file``, whole or not at all, and reads it back before it gets its name.

    Servers may run meanwhile. Raises :class:`NotTaken`.
    """
    source = home / DATABASE
    try:
        source.open("rb").close()
    except FileNotFoundError:
        raise NotTaken("backup-nothing", folder=str(home)) from None
    except OSError as wrong:
        raise NotTaken("backup-unreadable", file=str(source), reason=wrong.strerror or str(wrong)) from None
    if (file.exists() or file.is_symlink()) and not (force and file.is_file()):
        raise NotTaken("backup-exists" if file.is_file() else "backup-not-a-file", file=str(file))
    try:
        with held(home, alone=False):
            return _written(source, file, key, now, force)
    except InUse:
        raise NotTaken("backup-restoring", folder=str(home)) from None
    except OSError as wrong:
        raise NotTaken("backup-not-written", file=str(file), reason=wrong.strerror or str(wrong)) from None


def _written(source: Path, file: Path, key: bytes | None, now: datetime, force: bool) -> Manifest:
    # beside its place, so that giving it its name moves nothing; mkdtemp makes a folder for its owner alone
    beside = Path(tempfile.mkdtemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent))
    try:
        copy, part, again = beside / DATABASE, beside / "backup", beside / "again"
        try:
            copy_while_in_use(source, copy)
            manifest = describe(copy, key, now)
        except sqlite3.Error as wrong:
            key_of_words = "backup-no-room" if is_of_the_disk(wrong) else "backup-database-damaged"
            raise NotTaken(key_of_words, file=str(source), fault=str(wrong)) from None
        pack(part, manifest, copy, key)
        copy.unlink()
        again.mkdir()
        _read_back(part, again, manifest, source)
        _give_its_name(part, file, force)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return manifest


def _read_back(part: Path, folder: Path, manifest: Manifest, source: Path) -> None:
    try:
        same = unpack(part, folder) == manifest
    except NotTaken as wrong:
        raise NotTaken("backup-database-damaged", file=str(source), fault=str(wrong)) from None
    if not same:
        raise NotTaken("backup-database-damaged", file=str(source), fault=part.name)


def _give_its_name(part: Path, file: Path, force: bool) -> None:
    if force:
        part.replace(file)
    else:
        try:
            os.link(part, file)  # unlike a move, this never replaces what somebody put there meanwhile
        except FileExistsError:
            raise NotTaken("backup-exists", file=str(file)) from None
        except OSError:  # a file system without links, as on many memory sticks
            part.rename(file)
    sync_folder(file.parent)
