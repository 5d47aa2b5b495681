"""The one place that reads the clock."""

from __future__ import annotations

from datetime import datetime


def now() -> datetime:
    """The time now, with this machine's own offset: the person's day is the machine's day."""
    return _read()


def local(there: datetime) -> datetime:
    """A time of day without a zone, read by this machine's clock as it stood on that day."""
    return _with_offset(there)


def _read() -> datetime:
    return datetime.now().astimezone()


def _with_offset(there: datetime) -> datetime:
    return there.astimezone()
