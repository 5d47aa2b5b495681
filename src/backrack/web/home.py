"""The folder on this machine that holds everything backrack keeps."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from backrack.words import Text, say

DATABASE = "backrack.sqlite3"
SECRET = "secret_key"
MARK = "secret_key.mark"
"""Beside the key: what tells a key from another, and opens nothing. So a lost or changed key can be noticed."""


class HomeUnusable(RuntimeError):
    """The data folder cannot be made or written. The message says which folder, and what to change."""


def home_path(environment: Mapping[str, str] = os.environ) -> Path:
    """BACKRACK_HOME, or the XDG data folder (XDG Base Directory Specification 0.8). Raises :class:`HomeUnusable`."""
    if chosen := environment.get("BACKRACK_HOME"):
        return _absolute(chosen)
    return _absolute(environment.get("XDG_DATA_HOME") or "~/.local/share") / "backrack"


def _absolute(folder: str) -> Path:
    try:
        return Path(folder).expanduser().absolute()
    except RuntimeError as wrong:  # nobody of that name, or nobody at all, has a home
        values = {"folder": folder, "reason": str(wrong)}
        raise HomeUnusable(say(Text("web-home-unusable", values))) from wrong


def make_home(environment: Mapping[str, str] = os.environ) -> Path:
    """The data folder, made readable by its owner alone. Raises :class:`HomeUnusable`."""
    folder = home_path(environment)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as wrong:
        raise HomeUnusable(_unusable(folder, wrong)) from wrong
    return folder


def secret_key(folder: Path) -> str:
    """The key that signs device cookies: made once, kept beside the data, readable by its owner alone."""
    path = folder / SECRET
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _kept_key(path)
    except OSError as wrong:
        raise HomeUnusable(_unusable(folder, wrong)) from wrong
    key = secrets.token_urlsafe(50)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(key)
    except OSError as wrong:
        path.unlink(missing_ok=True)  # half a key would be taken for a whole one
        raise HomeUnusable(_unusable(folder, wrong)) from wrong
    return key


def _kept_key(path: Path) -> str:
    try:
        key = path.read_text(encoding="ascii")
    except (OSError, UnicodeError) as wrong:
        raise HomeUnusable(say(Text("web-key-unusable", {"file": str(path)}))) from wrong
    if not key.strip():
        raise HomeUnusable(say(Text("web-key-unusable", {"file": str(path)})))
    return key


def key_in_use(folder: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """The key that a server with this folder and environment signs with; None where none has been made yet.

    Raises OSError, and UnicodeError where it is no text.
    """
    if given := environment.get("BACKRACK_SECRET_KEY"):
        return given
    path = folder / SECRET
    return path.read_text(encoding="ascii") if path.exists() else None


def mark_of_key(key: str) -> str:
    return hmac.digest(key.encode(), b"backrack key mark", hashlib.sha256).hex()[:32]


def remember_key(folder: Path, key: str) -> None:
    """Writes down the mark of the first key that was used here. A later one changes nothing."""
    try:
        handle = os.open(folder / MARK, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    except OSError as wrong:
        raise HomeUnusable(_unusable(folder, wrong)) from wrong
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(mark_of_key(key))
    except OSError as wrong:
        raise HomeUnusable(_unusable(folder, wrong)) from wrong


def _unusable(folder: Path, wrong: OSError) -> str:
    return say(Text("web-home-unusable", {"folder": str(folder), "reason": wrong.strerror or str(wrong)}))
