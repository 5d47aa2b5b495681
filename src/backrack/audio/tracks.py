"""A whole session as one MP3: clips laid at their times into silence. Assembled, not spoken."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from backrack.audio.clips import LEAD_MS, Clip
from backrack.audio.errors import TimelineNotPlayable, TrackNotWritten
from backrack.audio.files import only_builder, write_whole
from backrack.audio.frames import FRAME_BYTES, SILENT_FRAME, encoded, first_frame, frame_count
from backrack.audio.levels import RATE_HZ
from backrack.audio.phrases import PhraseCache
from backrack.audio.voices import NORMAL, find_voice
from backrack.timeline.events import Cue, Timeline
from backrack.timeline.phrases import SPOKEN
from backrack.words import Text, say

TRACK_VERSION = "2"
"""Raised with every change of this file that is heard."""

SILENT_BLOCK_FRAMES = 1000  # assumed: 24 s, 144 kB at a time
TRACKS_KEPT = 24  # assumed: whole ones have 10 to 17 MB, downloads 3 to 4: some 250 MB
KEPT_AT_LEAST_S = 86_400.0  # assumed: a track of the last day may still be playing


def track_for(
    timeline: Timeline, voice_id: str, language: str, folder: Path, ways_out: bool = True, rate: str = NORMAL
) -> Path:
    """The track of ``timeline`` below ``folder``, built if it is not there yet, and never seen half built.

    The same cues in the same voice give the same file. Old tracks are removed. Raises what :func:`render_track` raises.
    """
    cache = PhraseCache(folder / "phrases", find_voice(voice_id, rate), language)
    tracks = folder / "tracks"
    path = tracks / f"{track_digest(timeline, cache, ways_out)}.mp3"
    try:
        with only_builder(tracks):
            if path.exists():
                os.utime(path)
            else:
                render_track(timeline, cache, path, ways_out)
                _prune(tracks, path)
    except OSError as problem:
        raise _not_written(path, problem) from problem
    return path


def render_track(timeline: Timeline, cache: PhraseCache, path: Path, ways_out: bool = True) -> None:
    """Write the session, and the ways out after it unless ``ways_out`` is False, to ``path``: whole or not at all.

    MP3, 48 kbit/s constant, 24 kHz, mono. Every clip is laid within a frame (24 ms) of its time. Phrases that the
    timeline does not have spoken, and all with bells as the voice, are left out, and times stay. Raises
    :class:`TimelineNotPlayable`, :class:`TrackNotWritten`.
    """
    end_ms = _end_ms(timeline, ways_out)
    cues = _cues(timeline, ways_out)
    _refuse_collisions(cues, cache, end_ms)
    try:
        write_whole(path, _track(cues, cache, frame_count(end_ms)))
    except OSError as problem:
        raise _not_written(path, problem) from problem


def track_digest(timeline: Timeline, cache: PhraseCache, ways_out: bool) -> str:
    """Names what is heard: equal digests, equal sound."""
    cues = [
        (cue.key, cue.at_ms, cue.duration_ms, say(cue.key, cache.language) if cue.key.startswith(SPOKEN) else "")
        for cue in _cues(timeline, ways_out)
        if not cache.silent(cue.key)
    ]
    heard = [TRACK_VERSION, *cache.versions(), _end_ms(timeline, ways_out), cues]
    return hashlib.sha256(json.dumps(heard).encode()).hexdigest()[:32]


def _end_ms(timeline: Timeline, ways_out: bool) -> int:
    return timeline.end_ms if ways_out else timeline.session.end_ms


def _cues(timeline: Timeline, ways_out: bool) -> tuple[Cue, ...]:
    chapters = timeline.chapters if ways_out else (timeline.session,)
    heard = (cue for chapter in chapters for cue in chapter.cues if cue.spoken)
    return tuple(sorted(heard, key=lambda cue: cue.at_ms))


def _refuse_collisions(cues: tuple[Cue, ...], cache: PhraseCache, end_ms: int) -> None:
    ends_ms = [max(cue.end_ms, cue.at_ms + cache.duration_ms(cue.key)) for cue in cues]
    for cue, cue_end_ms in zip(cues, ends_ms, strict=True):
        if cue.at_ms < 0 or cue_end_ms > end_ms:
            raise TimelineNotPlayable(Text("audio-cue-outside", {"cue": cue.key, "at": cue.at_ms}))
    for (before, after), cue_end_ms in zip(pairwise(cues), ends_ms[:-1], strict=True):
        if cue_end_ms > after.at_ms:
            told = Text("audio-cues-overlap", {"first": before.key, "second": after.key, "at": after.at_ms})
            raise TimelineNotPlayable(told)


def _track(cues: tuple[Cue, ...], cache: PhraseCache, total: int) -> Iterator[bytes]:
    laid = 0
    for cue in cues:
        if cache.silent(cue.key):
            continue
        start = first_frame(cue.at_ms)
        clip = cache.clip(cue.key)
        frames = clip.frames if start >= 0 else _without_lead(clip)
        yield from _silence(max(start, 0) - laid)
        yield frames
        laid = max(start, 0) + len(frames) // FRAME_BYTES
    yield from _silence(total - laid)


def _without_lead(clip: Clip) -> bytes:
    """For a cue at the very start, where the codec's delay has no room: its silent lead gives way instead."""
    return encoded(clip.samples[RATE_HZ * LEAD_MS // 1000 :])


def _silence(frames: int) -> Iterator[bytes]:
    for _ in range(frames // SILENT_BLOCK_FRAMES):
        yield SILENT_FRAME * SILENT_BLOCK_FRAMES
    yield SILENT_FRAME * (frames % SILENT_BLOCK_FRAMES)


def _prune(tracks: Path, newest: Path) -> None:
    """Remove tracks beyond the newest ones, unless they may still be playing. Ages are told by the newest file."""
    now_s = newest.stat().st_mtime
    by_age = sorted(tracks.glob("*.mp3"), key=lambda track: track.stat().st_mtime, reverse=True)
    for track in by_age[TRACKS_KEPT:]:
        if now_s - track.stat().st_mtime > KEPT_AT_LEAST_S:
            track.unlink(missing_ok=True)


def _not_written(path: Path, problem: OSError) -> TrackNotWritten:
    return TrackNotWritten(Text("audio-track-not-written", {"path": str(path), "reason": problem.strerror or ""}))
