"""Tracks and payloads, made in the background as soon as there is a plan, never while the person waits."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from threading import Lock
from typing import Any

from django.conf import settings

from backrack.audio import AudioError, PhraseCache, find_voice, track_for
from backrack.audio.voices import DEFAULT_VOICE
from backrack.plan import Plan
from backrack.timeline import Timeline, build_timeline
from backrack.web.session.payload import Sounds, session_payload
from backrack.web.session.pictures import draw_motion
from backrack.words import say
from backrack.words.text import DEFAULT_LANGUAGE

BELLS = "bells"
FALLBACK_VOICE = "pico"  # the voice notes: where the default voice is missing
PLANS_KEPT = 32  # assumed: about half a megabyte each
# Unhurried silent reading, 180 words a minute, and a moment to look up; assumed. Used only where nothing can be spoken.
READING_MS_PER_WORD = 330
LOOKING_UP_MS = 600

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Prepared:
    """A session ready to be played. ``files`` holds the tracks by name; ``downloads`` those without the ways out."""

    payload: dict[str, Any]
    sounds: Sounds
    voice: str | None
    files: Mapping[str, Path]
    downloads: Mapping[str, Path]


class Workshop:
    """Makes each plan's session once, one after the other, and keeps the latest."""

    def __init__(self, make: Callable[[Plan], Prepared]) -> None:
        self._make = make
        self._lock = Lock()
        self._jobs: OrderedDict[str, Future[Prepared]] = OrderedDict()
        self._bench = ThreadPoolExecutor(max_workers=1, thread_name_prefix="session")

    def order(self, plan: Plan) -> Future[Prepared]:
        """The session of a plan, begun if it was not yet."""
        with self._lock:
            job = self._jobs.get(plan.digest)
            if job is None:
                job = self._jobs[plan.digest] = self._bench.submit(self._make, plan)
            self._jobs.move_to_end(plan.digest)
            while len(self._jobs) > PLANS_KEPT:
                self._jobs.popitem(last=False)
            return job

    def begin(self, task: Callable[[], None]) -> None:
        """Something to be done before the next session is made."""
        self._bench.submit(task)

    def forget(self, plan: Plan) -> None:
        """So that a session that could not be made is begun anew."""
        with self._lock:
            self._jobs.pop(plan.digest, None)


@cache
def workshop() -> Workshop:
    """The one workshop of this server."""
    return Workshop(partial(make_session, folder=_folder()))


def speak_ahead(language: str = DEFAULT_LANGUAGE) -> None:
    """Has every phrase spoken once, in the background, before the first plan needs them. Returns at once."""
    workshop().begin(partial(_speak_all, _folder(), language))


def _speak_all(folder: Path, language: str) -> None:
    try:
        PhraseCache(folder / "phrases", find_voice(DEFAULT_VOICE), language).build()
    except AudioError as problem:
        _log.error("%s", problem)


def _folder() -> Path:
    return Path(settings.BACKRACK_HOME) / "audio"


def make_session(plan: Plan, folder: Path, language: str = DEFAULT_LANGUAGE) -> Prepared:
    """Timeline, pictures and tracks of a plan. Without a voice there are bells; without those, words and pictures."""
    voice, timeline = _spoken(plan, folder, language)
    tracks = {name: _track(timeline, name, language, folder) for name in (voice, BELLS) if name}
    files = {name: path for name, path in tracks.items() if path}
    downloads = {
        path.stem: download
        for name, path in files.items()
        if (download := _track(timeline, name, language, folder, ways_out=False))
    }
    return Prepared(
        payload=session_payload(plan, timeline, partial(draw_motion, plan), language),
        sounds=Sounds(*(files[name].stem if name in files else None for name in (voice, BELLS))),
        voice=voice if voice in files else None,
        files={path.stem: path for path in files.values()},
        downloads=downloads,
    )


def _spoken(plan: Plan, folder: Path, language: str) -> tuple[str | None, Timeline]:
    """The first voice that can say everything, and the timeline timed by it."""
    for name in (DEFAULT_VOICE, FALLBACK_VOICE):
        try:
            phrases = PhraseCache(folder / "phrases", find_voice(name), language)
            return name, build_timeline(plan, phrases.duration_ms)
        except AudioError as problem:
            _log.error("%s", problem)
    return None, build_timeline(plan, partial(reading_ms, language=language))


def reading_ms(key: str, language: str = DEFAULT_LANGUAGE) -> int:
    """How long a caption takes to read, in ms."""
    return LOOKING_UP_MS + READING_MS_PER_WORD * len(say(key, language).split())


def _track(timeline: Timeline, voice: str, language: str, folder: Path, ways_out: bool = True) -> Path | None:
    try:
        return track_for(timeline, voice, language, folder, ways_out)
    except AudioError as problem:
        _log.error("%s", problem)
        return None
