"""A data folder from a backup: everything is looked at first, then changed in one step that a crash cannot halve.

The step is a file named ``ready`` beside what was unpacked. Before it is there, nothing has changed; once it is there,
whoever comes next (a restore, or the start of a server) finishes what is left to do.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from backrack.web.home import DATABASE, MARK, SECRET
from backrack.web.keeping.database import holds_somebody
from backrack.web.keeping.held import InUse, held
from backrack.web.keeping.packed import Manifest, NotTaken, unpack
from backrack.web.keeping.synced import sync_folder

STAGE = ".restoring"
KEPT = "kept-"
_READY = "ready"
_BESIDE_DATABASE = tuple(f"{DATABASE}{end}" for end in ("-wal", "-shm", "-journal"))
_OURS = (DATABASE, *_BESIDE_DATABASE, SECRET, MARK)


@dataclass(frozen=True)
class Restored:
    """What was restored, and where the data that lay there before are kept; None where there were none."""

    manifest: Manifest
    kept: Path | None


def restore(file: Path, home: Path, *, now: datetime, replace: bool = False) -> Restored:
    """Makes ``home`` what the backup holds, or changes nothing and raises :class:`NotTaken`."""
    made = not home.exists()
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        with held(home, alone=True):
            return _alone(file, home, now, replace)
    except InUse:
        raise NotTaken("restore-in-use", folder=str(home)) from None
    except OSError as wrong:
        raise NotTaken("restore-not-written", folder=str(home), reason=wrong.strerror or str(wrong)) from None
    finally:
        if made and home.is_dir() and not any(home.iterdir()):
            home.rmdir()


def settle(home: Path) -> None:
    """Finishes a restore that was cut off, or clears away one that had changed nothing. Raises :class:`InUse`."""
    if (home / STAGE).exists():
        with held(home, alone=True):
            _settle(home)


def _alone(file: Path, home: Path, now: datetime, replace: bool) -> Restored:
    _settle(home)
    somebody = holds_somebody(home / DATABASE)
    if somebody and not replace:
        raise NotTaken("restore-not-empty", folder=str(home))
    stage = home / STAGE
    stage.mkdir(mode=0o700)
    try:
        manifest = unpack(file, stage)
        kept = _keep_aside(home, now) if somebody else None
        (stage / _READY).touch(mode=0o600)
        sync_folder(stage)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    _settle(home)
    return Restored(manifest, kept)


def _settle(home: Path) -> None:
    stage = home / STAGE
    if (stage / _READY).exists():
        if (stage / DATABASE).exists():
            for name in (*_BESIDE_DATABASE, MARK):  # they belong to what is being replaced
                (home / name).unlink(missing_ok=True)
        for name in (SECRET, DATABASE):
            if (stage / name).exists():
                (stage / name).replace(home / name)
        sync_folder(home)
    if stage.exists():
        shutil.rmtree(stage)


def _keep_aside(home: Path, now: datetime) -> Path:
    """A folder with the data that lie there now, as they are, damaged or not."""
    wanted = f"{KEPT}{now:%Y%m%dT%H%M%S}"
    kept = next(
        path for number in range(10_000) if not (path := home / f"{wanted}{f'-{number}' * (number > 0)}").exists()
    )
    kept.mkdir(mode=0o700)
    try:
        for name in _OURS:
            if (home / name).exists():
                _same(home / name, kept / name)
    except BaseException:
        shutil.rmtree(kept, ignore_errors=True)
        raise
    sync_folder(kept)
    return kept


def _same(source: Path, target: Path) -> None:
    try:
        os.link(source, target)  # takes no room, and what is in it is not touched again
    except OSError:
        shutil.copy2(source, target)
