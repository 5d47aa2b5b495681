"""Files that are whole or absent: written beside their place, moved into it, one builder at a time."""

from __future__ import annotations

import fcntl
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

# what a file made with open() would get under the usual umask; mkstemp gives 0600, which a web server run by another
# user could not serve
FILE_MODE = 0o644


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Write ``chunks`` to ``path`` so that no one ever sees a part. Raises OSError and leaves nothing behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(chunks)
            file.flush()
            # a full disk may show only now
            os.fsync(file.fileno())
        part.chmod(FILE_MODE)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def only_builder(folder: Path) -> Iterator[None]:
    """Hold ``folder`` against other builders, in this process or another. Freed by the system if a builder dies."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".building").open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
