"""Tracks and payloads, made in the background as soon as there is a plan, never while the person waits."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import UUID

from django.conf import settings

from backrack.audio import AudioError, PhraseCache, find_voice, track_for, voices_of
from backrack.plan import Plan
from backrack.timeline import Sound, Timeline, build_timeline
from backrack.web.packed import pack, unpack
from backrack.web.session.payload import Sounds, session_payload
from backrack.web.session.pictures import draw_motion
from backrack.web.session.wishes import Rate, Wish
from backrack.web.speaking import aside
from backrack.words import current_language, say, speaking

BELLS = "bells"
PLANS_KEPT = 32  # assumed: a fifth of a megabyte each
# Unhurried silent reading, 180 words a minute, and a moment to look up; assumed. Used only where nothing can be spoken.
READING_MS_PER_WORD = 330
LOOKING_UP_MS = 600

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Prepared:
    """A session ready to be played. ``files`` holds the tracks by name; ``downloads`` those without the ways out.

    ``sounds.voice`` is the track as it was wished for, which may be bells alone; ``packed`` what the player is given.
    """

    packed: bytes
    sounds: Sounds
    voice: str | None
    files: Mapping[str, Path]
    downloads: Mapping[str, Path]

    @property
    def payload(self) -> dict[str, Any]:
        """What the player is given."""
        return unpack(self.packed)


class Workshop:
    """Makes each plan's session once for each wish, one after the other, and keeps the latest."""

    def __init__(self, make: Callable[[Plan, Wish], Prepared]) -> None:
        self._make = make
        self._lock = Lock()
        self._jobs: OrderedDict[tuple[str, Wish], Future[Prepared]] = OrderedDict()
        self._check_ins: dict[tuple[str, Wish], UUID | None] = {}
        self._begun: frozenset[str] = frozenset()
        self._bench = ThreadPoolExecutor(max_workers=1, thread_name_prefix="session")

    def order(self, plan: Plan, wish: Wish) -> Future[Prepared]:
        """The session of a plan, begun if it was not yet."""
        name = plan.digest, wish
        with self._lock:
            job = self._jobs.get(name)
            if job is None:
                job = self._jobs[name] = self._bench.submit(self._make, plan, wish)
                self._check_ins[name] = plan.check_in
            self._jobs.move_to_end(name)
            while len(self._jobs) > PLANS_KEPT:
                self._drop(next(iter(self._jobs)))
            return job

    def with_track(self, name: str) -> Prepared | None:
        """The session that a track was made for, if it is still kept."""
        with self._lock:
            made = [job.result() for job in self._jobs.values() if job.done() and job.exception() is None]
        return next((prepared for prepared in made if name in prepared.files), None)

    def once(self, name: str, task: Callable[[], None]) -> None:
        """Something to be done before the next session is made, unless it was begun before."""
        with self._lock:
            begun, self._begun = name in self._begun, self._begun | {name}
        if not begun:
            self._bench.submit(task)

    def forget(self, plan: Plan, wish: Wish) -> None:
        """So that a session that could not be made is begun anew."""
        with self._lock:
            self._drop((plan.digest, wish))

    def forget_all_of(self, check_ins: Collection[UUID]) -> tuple[Future[Prepared], ...]:
        """Takes out every session that one of these check-ins led to, made or still being made."""
        with self._lock:
            names = [name for name, check_in in self._check_ins.items() if check_in in check_ins]
            return tuple(self._drop(name) for name in names)

    def forget_with(self, paths: Collection[Path]) -> None:
        """Takes out every session that needs one of these files, so that it is made anew."""
        with self._lock:
            for name in [name for name, job in self._jobs.items() if not paths_of(job).isdisjoint(paths)]:
                self._drop(name)

    def paths(self) -> frozenset[Path]:
        """All files of the sessions that are kept."""
        with self._lock:
            return frozenset[Path]().union(*map(paths_of, self._jobs.values()))

    def _drop(self, name: tuple[str, Wish]) -> Future[Prepared]:
        self._check_ins.pop(name, None)
        return self._jobs.pop(name, Future())


def paths_of(job: Future[Prepared]) -> frozenset[Path]:
    """The files of a session; none while it is being made, or where it could not be."""
    if not job.done() or job.cancelled() or job.exception() is not None:
        return frozenset()
    return frozenset((*job.result().files.values(), *job.result().downloads.values()))


@cache
def workshop() -> Workshop:
    """The one workshop of this server."""
    return Workshop(partial(make_session, folder=_folder()))


def speak_ahead(bench: Workshop, rate: Rate = "normal") -> None:
    """Has every phrase spoken once in the current language, in the background, before the first plan needs them."""
    language = current_language()
    bench.once(f"{language} {rate}", partial(_speak_all, _folder(), language, rate))


def _speak_all(folder: Path, language: str, rate: Rate) -> None:
    try:
        for name in voices_of(language)[:1]:
            PhraseCache(folder / "phrases", aside(find_voice(name, rate)), language).build()
    except AudioError as problem:
        _log.error("%s", problem)


def _folder() -> Path:
    return Path(settings.BACKRACK_HOME) / "audio"


def tracks_folder() -> Path:
    return _folder() / "tracks"


def track_on_disk(name: str) -> Path:
    """Where a track lies that was made before, by this server or an earlier one."""
    return tracks_folder() / f"{name}.mp3"


def make_session(plan: Plan, wish: Wish, folder: Path) -> Prepared:
    """Timeline, pictures and tracks of a plan. Without a voice there are bells; without those, words and pictures."""
    with speaking(wish.language):
        return _made(plan, wish, folder)


def _made(plan: Plan, wish: Wish, folder: Path) -> Prepared:
    voice, timeline = _spoken(plan, wish, folder)
    heard = BELLS if wish.sound is Sound.BELLS else voice
    tracks = {name: _track(timeline, name, folder, rate=wish.rate) for name in (heard, BELLS) if name}
    files = {name: path for name, path in tracks.items() if path}
    downloads = {
        path.stem: download
        for name, path in files.items()
        if (download := _track(timeline, name, folder, ways_out=False, rate=wish.rate))
    }
    draw = partial(draw_motion, plan, seen_from=wish.side)
    chosen = {"sound": wish.sound.value, "rate": wish.rate, "side": wish.side.value}
    return Prepared(
        packed=pack({**session_payload(plan, timeline, draw), **chosen}),
        sounds=Sounds(*(files[name].stem if name in files else None for name in (heard, BELLS))),
        voice=heard if heard in files else None,
        files={path.stem: path for path in files.values()},
        downloads=downloads,
    )


def _spoken(plan: Plan, wish: Wish, folder: Path) -> tuple[str | None, Timeline]:
    """The first voice that can say everything, and the timeline timed by it, also where only bells are to be heard."""
    for name in voices_of(wish.language):
        try:
            phrases = PhraseCache(folder / "phrases", aside(find_voice(name, wish.rate)), wish.language)
            return name, build_timeline(plan, phrases.duration_ms, wish.sound)
        except AudioError as problem:
            _log.error("%s", problem)
    return None, build_timeline(plan, reading_ms, wish.sound)


def reading_ms(key: str) -> int:
    """How long a caption takes to read, in ms."""
    return LOOKING_UP_MS + READING_MS_PER_WORD * len(say(key).split())


def _track(timeline: Timeline, voice: str, folder: Path, ways_out: bool = True, rate: Rate = "normal") -> Path | None:
    try:
        return track_for(timeline, voice, current_language(), folder, ways_out, rate)
    except AudioError as problem:
        _log.error("%s", problem)
        return None
