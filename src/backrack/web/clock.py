"""The one place that reads the clock."""

from __future__ import annotations

from datetime import datetime


def now() -> datetime:
    """The time now, with this machine's own offset: the person's day is the machine's day."""
    return _read()


def _read() -> datetime:
    return datetime.now().astimezone()
