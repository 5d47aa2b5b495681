"""Who works in the data folder: many servers together, or one restore alone. The system frees it if they die."""

from __future__ import annotations

import errno
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class InUse(RuntimeError):
    """Somebody else works in the data folder just now."""


@contextmanager
def held(home: Path, *, alone: bool) -> Iterator[None]:
    """Holds the folder ``home``, without waiting. Raises :class:`InUse`."""
    handle = _hold(home, alone=alone)
    try:
        yield
    finally:
        os.close(handle)


def hold_for_life(home: Path) -> None:
    """Holds the folder together with other servers until this process ends. Raises :class:`InUse`."""
    _hold(home, alone=False)


def _hold(home: Path, *, alone: bool) -> int:
    # the folder itself is locked: a file for it could be copied, restored or deleted
    handle = os.open(home, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except OSError as wrong:
        # some network file systems lock no folders: a server may do without, a restore may not
        if alone or wrong.errno in (errno.EWOULDBLOCK, errno.EAGAIN):
            os.close(handle)
            raise InUse(str(home)) from wrong
    return handle
