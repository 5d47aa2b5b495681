"""Where the certificates lie: two files in the data folder, for its owner alone, each whole or not there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from backrack.web.phone.certificate import (
    Authority,
    Served,
    Unreadable,
    authority_from_pem,
    authority_to_pem,
    new_authority,
    new_leaf,
    served_from_pem,
    served_to_pem,
    still_good,
)
from backrack.web.phone.names import Names
from backrack.web.phone.private import write_privately
from backrack.words import Text, say

FOLDER = "phone"
AUTHORITY = "authority.pem"
SERVED = "server.pem"


class NoAuthority(Exception):
    """The authority cannot be used. The message says why, and what to do: phones have to trust a new one."""

    def __init__(self, key: str, folder: Path) -> None:
        super().__init__(say(Text(key, {"folder": str(folder)})))


@dataclass(frozen=True)
class Ready:
    """What a server needs: the file with key and chain; whether it was made just now."""

    file: Path
    authority: Authority
    made: bool


def folder_of(home: Path) -> Path:
    return home / FOLDER


def read_authority(home: Path) -> Authority | None:
    """None where there is none yet. Raises :class:`Unreadable` and OSError."""
    try:
        return authority_from_pem((folder_of(home) / AUTHORITY).read_bytes())
    except FileNotFoundError:
        return None


def read_served(home: Path) -> Served | None:
    """None where there is none yet. Raises :class:`Unreadable` and OSError."""
    try:
        return served_from_pem((folder_of(home) / SERVED).read_bytes())
    except FileNotFoundError:
        return None


def make_ready(home: Path, names: Names, now: datetime) -> Ready:
    """A certificate for ``names`` on the disk, made or renewed if need be.

    An authority is made once and never replaced by itself, since every phone would have to trust it anew. Raises
    :class:`NoAuthority` and OSError.
    """
    authority = usable_authority(home, now) or _new_authority(home, names, now)
    file = folder_of(home) / SERVED
    if _good_on_disk(home, authority, names, now):
        return Ready(file, authority, made=False)
    write_privately(file, served_to_pem(new_leaf(authority, names, now)))
    return Ready(file, authority, made=True)


def usable_authority(home: Path, now: datetime) -> Authority | None:
    """None where there is none yet. Raises :class:`NoAuthority`."""
    try:
        found = read_authority(home)
    except (Unreadable, OSError):
        raise NoAuthority("phone-authority-unreadable", folder_of(home)) from None
    if found is not None and found.is_over(now):
        raise NoAuthority("phone-authority-over", folder_of(home))
    return found


def _new_authority(home: Path, names: Names, now: datetime) -> Authority:
    made = new_authority(names.name, now)
    write_privately(folder_of(home) / AUTHORITY, authority_to_pem(made))
    return made


def _good_on_disk(home: Path, authority: Authority, names: Names, now: datetime) -> bool:
    try:
        found = read_served(home)
    except (Unreadable, OSError):
        return False  # made again
    return found is not None and still_good(found, authority, names, now)
