"""A file for its owner alone, whole or not there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from backrack.web.keeping.synced import sync_folder


def write_privately(path: Path, content: bytes) -> None:
    """Raises OSError and leaves nothing behind."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)  # made with mode 0600
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)
