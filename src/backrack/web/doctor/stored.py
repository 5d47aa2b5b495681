"""The database and the clock: whole, up to date, and no entry from the future."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from backrack.web.doctor.finding import Finding, good, note, wrong
from backrack.web.home import DATABASE
from backrack.web.keeping import database as kept

_FIRST_YEAR, _LAST_YEAR = 2026, 2099  # backrack is not older, and the record takes no time after this century
_TOLERATED = timedelta(minutes=5)  # assumed: what a clock set right over the network may jump
LOCALTIME = Path("/etc/localtime")


def database(home: Path) -> Iterator[Finding]:
    path = home / DATABASE
    if not path.exists():
        yield note("database-none", file=str(path))
        return
    found: tuple[str, ...]
    applied, known = set[str](), set[str]()
    try:
        with kept.reading(path) as reading:
            found = kept.faults(reading)
            applied, known = set(kept.applied(reading)), set(kept.known())
    except sqlite3.Error as fault:
        found = (str(fault),)
    except OSError as fault:
        yield wrong("database-unreadable", file=str(path), reason=fault.strerror or str(fault))
        return
    if found:
        yield wrong("database-damaged", file=str(path), fault=found[0])
    elif applied - known:
        yield wrong("database-newer", name=min(applied - known))
    elif known - applied:
        yield wrong("database-pending", name=min(known - applied))
    else:
        yield good("database-good")


def clock(home: Path, now: datetime, environment: Mapping[str, str], localtime: Path = LOCALTIME) -> Iterator[Finding]:
    faults = []
    newest = _newest(home / DATABASE)
    if not _FIRST_YEAR <= now.year <= _LAST_YEAR:
        faults.append(wrong("clock-year", year=str(now.year)))
    elif newest is not None and newest > now + _TOLERATED:
        values = {"now": f"{now:%Y-%m-%d %H:%M}", "newest": f"{newest.astimezone(now.tzinfo):%Y-%m-%d %H:%M}"}
        faults.append(wrong("clock-behind", **values))
    zone = environment.get("TZ", "")
    if zone and not _is_zone(zone):
        faults.append(wrong("clock-unknown-zone", zone=zone))
    elif not zone and not localtime.exists():
        faults.append(wrong("clock-no-zone"))
    yield from faults or (good("clock-good", now=f"{now:%Y-%m-%d %H:%M %z}"),)


def _newest(path: Path) -> datetime | None:
    """When this machine last took an entry, by its own clock; None where it has none or cannot be read."""
    if not path.exists():
        return None
    try:
        with kept.reading(path) as reading:
            newest = reading.execute("SELECT max(received_at) FROM entry").fetchone()[0]
            return datetime.fromisoformat(newest).replace(tzinfo=UTC) if newest else None
    except (sqlite3.Error, OSError, ValueError):
        return None


def _is_zone(zone: str) -> bool:
    if any(sign.isdigit() for sign in zone) or zone.startswith((":/", "/")):
        return True  # a rule of its own, as CET-1CEST, or a file
    try:
        ZoneInfo(zone.removeprefix(":"))
    except (KeyError, ValueError, OSError):
        return False
    return True
