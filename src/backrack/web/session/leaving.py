"""The sound of a person who wants to be forgotten: it says nothing of them, but it says which sessions there were.

Tracks are named by what is heard, so two people may share one: what somebody may still be listening to stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from concurrent.futures import Future
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from backrack.plan import COME_BACK_WITHIN
from backrack.web.session.tracks import Prepared, Workshop, paths_of

MAY_BE_HEARD = COME_BACK_WITHIN + timedelta(hours=1)
"""A track can be opened for as long as one may come back to its session, and is heard to its end. Assumed."""


def forget_tracks(
    shop: Workshop, tracks: Path, check_ins: Collection[UUID], now: datetime, *, others_lie: bool
) -> None:
    """Removes the tracks that these check-ins led to, and all that nobody can be listening to any more.

    ``others_lie``: whether somebody else may be on the rack just now; with nobody there, every track goes.
    """
    for job in shop.forget_all_of(check_ins):
        # one that is still being made is removed as soon as it is there
        job.add_done_callback(partial(_remove_own, shop))
    if tracks.is_dir():
        old = now - MAY_BE_HEARD
        every = (path for path in tracks.iterdir() if path.suffix in (".mp3", ".part"))
        spare = frozenset(path for path in every if not others_lie or _last_used(path) < old)
        shop.forget_with(spare)
        _remove(spare)


def _remove_own(shop: Workshop, job: Future[Prepared]) -> None:
    _remove(paths_of(job) - shop.paths())


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _last_used(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.max.replace(tzinfo=UTC)  # gone meanwhile
