"""The words of an exercise page as sound, spoken in the background by our own voice, once for everybody."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from pathlib import Path
from threading import Lock

from django.conf import settings

from backrack.audio import AudioError, find_voice, voices_of
from backrack.audio.readings import Reading, reading_of
from backrack.catalogue import load_catalogue
from backrack.web.exercises.sheet import sheet_of
from backrack.web.speaking import aside
from backrack.words import current_language, speaking

_log = logging.getLogger(__name__)


class NoVoice(Exception):
    """No voice can be had on this machine."""


class ReadingRoom:
    """Has each page spoken once in each language, one after the other, and keeps what was made."""

    def __init__(self, make: Callable[[str], Reading]) -> None:
        self._make = make
        self._lock = Lock()
        self._jobs: dict[tuple[str, str], Future[Reading]] = {}
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")

    def order(self, exercise_id: str) -> Future[Reading]:
        """The reading of an exercise, begun if it was not yet, or if its file has gone since."""
        name = current_language(), exercise_id
        with self._lock:
            job = self._jobs.get(name)
            if job is None or (job.done() and not _still_there(job)):
                job = self._jobs[name] = self._reader.submit(self._read, *name)
            return job

    def _read(self, language: str, exercise_id: str) -> Reading:
        with speaking(language):
            return self._make(exercise_id)

    def made(self, exercise_id: str) -> Reading | None:
        """What was made of an exercise, if it is there."""
        job = self._jobs.get((current_language(), exercise_id))
        return job.result() if job and job.done() and job.exception() is None else None

    def forget(self, exercise_id: str) -> None:
        """So that a reading that could not be made is begun anew."""
        with self._lock:
            self._jobs.pop((current_language(), exercise_id), None)


def _still_there(job: Future[Reading]) -> bool:
    return job.exception() is not None or job.result().path.exists()


@cache
def reading_room() -> ReadingRoom:
    """The one reading room of this server."""
    return ReadingRoom(make_reading)


def make_reading(exercise_id: str, folder: Path | None = None) -> Reading:
    """The page of an exercise, read by the first voice that can be had. Raises :class:`NoVoice`."""
    catalogue = load_catalogue()
    stretches = [each.words for each in sheet_of(catalogue.exercise(exercise_id), catalogue).spoken]
    language, place = current_language(), folder or Path(settings.BACKRACK_HOME) / "audio"
    for name in voices_of(language):
        try:
            return reading_of(stretches, aside(find_voice(name)), language, place)
        except AudioError as problem:
            _log.error("%s", problem)
    raise NoVoice
