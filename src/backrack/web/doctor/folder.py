"""The data folder: whose it is, who else can look in, and whether there is room."""

from __future__ import annotations

import os
import pwd
import shutil
import stat
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from backrack.web.doctor.finding import Finding, good, note, wrong
from backrack.web.home import DATABASE, MARK, SECRET, key_in_use, mark_of_key
from backrack.web.keeping.database import holds_somebody
from backrack.web.keeping.restore import KEPT, STAGE
from backrack.web.phone.folder import FOLDER

_SHORTEST_KEY = 32  # assumed: 128 bits or more if every sign is drawn by chance
# assumed: what the spoken phrases and the tracks of a few people take
_ROOM_BYTES = 200_000_000
# the file is written anew when somebody is forgotten, beside itself and its log
_TIMES_DATABASE = 3


def folder(
    home: Path, user: int, owner_of: Callable[[Path], int] = lambda path: path.stat().st_uid
) -> Iterator[Finding]:
    """``user`` is the number of the user who asks, who should be the one that runs backrack."""
    if not home.exists():
        yield note("folder-none", folder=str(home))
        return
    if not home.is_dir():
        yield wrong("folder-no-folder", folder=str(home))
        return
    faults = tuple(_faults(home, user, owner_of))
    yield from faults or (good("folder-good", folder=str(home)),)
    if any(home.glob(f"{KEPT}*")):
        yield note("folder-kept", folder=str(home))
    if (home / STAGE).exists():
        yield note("folder-restoring", folder=str(home))


def _faults(home: Path, user: int, owner_of: Callable[[Path], int]) -> Iterator[Finding]:
    owner = owner_of(home)
    if owner != user:
        yield wrong("folder-owner", folder=str(home), owner=_name(owner), user=_name(user))
    elif not os.access(home, os.W_OK | os.X_OK):
        yield wrong("folder-locked", folder=str(home))
    if stat.S_IMODE(home.stat().st_mode) & 0o077:
        yield wrong("folder-open", folder=str(home))
    ours = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", SECRET, MARK, "audio", FOLDER)
    strange = [name for name in ours if (home / name).exists() and owner_of(home / name) != owner]
    if strange:
        yield wrong("folder-files-owner", folder=str(home), owner=_name(owner), files=", ".join(strange))


def _name(user: int) -> str:
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return str(user)


def disk(
    home: Path, free_bytes: Callable[[Path], int] = lambda path: shutil.disk_usage(path).free
) -> Iterator[Finding]:
    there = next(path for path in (home, *home.parents) if path.exists())
    database = home / DATABASE
    needed = _ROOM_BYTES + _TIMES_DATABASE * (database.stat().st_size if database.is_file() else 0)
    free = free_bytes(there)
    values: dict[str, str | int] = {"folder": str(home), "free": free // 1_000_000, "needed": needed // 1_000_000}
    yield good("disk-good", **values) if free >= needed else wrong("disk-full", **values)


def key(home: Path, environment: Mapping[str, str]) -> Iterator[Finding]:
    """The key that signs cookies: there, long enough, and the same as ever."""
    path, mark = home / SECRET, home / MARK
    try:
        found = key_in_use(home, environment)
        before = mark.read_text(encoding="ascii") if mark.exists() else None
        mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0
    except (OSError, UnicodeError):
        yield wrong("key-unreadable", file=str(path))
        return
    if not found:
        lost = before is not None or path.exists() or holds_somebody(home / DATABASE)
        yield wrong("key-lost", file=str(path)) if lost else note("key-none", file=str(path))
        return
    faults = [
        *([wrong("key-short", least=_SHORTEST_KEY)] if len(found) < _SHORTEST_KEY else ()),
        *([wrong("key-changed", mark=str(mark))] if before not in (None, mark_of_key(found)) else ()),
        *([wrong("key-open", file=str(path))] if mode & 0o077 else ()),
    ]
    yield from faults or (good("key-good"),)
