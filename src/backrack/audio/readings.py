"""A text read aloud: stretches spoken one after the other, as one MP3, with the time of each. Kept by content."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from backrack.audio.clips import FINISH_VERSION, Clip, NoSound, clip_of
from backrack.audio.errors import PhraseNotSpoken, TrackNotWritten, UnknownVoice
from backrack.audio.files import only_builder, write_whole
from backrack.audio.frames import FRAME_MS, SILENT_FRAME
from backrack.audio.voices import Voice, speaks_language
from backrack.words import Text

READING_VERSION = "1"
"""Raised with every change of this file that is heard."""

BETWEEN_FRAMES = 25  # assumed: 0.6 s, time to take in one thing before the next
READINGS_KEPT = 60  # assumed: every page in a few voices; some 700 kB each


@dataclass(frozen=True)
class Spoken:
    """From when to when one stretch is heard, in ms of the file."""

    from_ms: int
    to_ms: int


@dataclass(frozen=True)
class Reading:
    """A file and when each stretch of its text is heard. ``digest`` names what is heard."""

    digest: str
    path: Path
    stretches: tuple[Spoken, ...]
    voice: str


def reading_digest(stretches: Sequence[str], voice: Voice, language: str) -> str:
    """Names what is heard: equal digests, equal sound. Raises :class:`VoiceMissing`."""
    heard = [READING_VERSION, FINISH_VERSION, voice.id, voice.version, language, *stretches]
    return hashlib.sha256(json.dumps(heard).encode()).hexdigest()[:32]


def reading_of(stretches: Sequence[str], voice: Voice, language: str, folder: Path) -> Reading:
    """The reading of a text below ``folder``, spoken if it is not there yet, and never seen half made.

    MP3, 48 kbit/s constant, 24 kHz, mono. Raises :class:`UnknownVoice` for a voice that cannot say it,
    :class:`VoiceMissing`, :class:`PhraseNotSpoken` and :class:`TrackNotWritten`.
    """
    if not voice.speaks or not speaks_language(voice, language):
        values = {"voice": voice.id, "speaks": voice.language, "language": language}
        raise UnknownVoice(Text("audio-voice-language", values))
    digest = reading_digest(stretches, voice, language)
    path = folder / "readings" / f"{digest}.mp3"
    try:
        times = _times(path)
        if times is None:
            clips = tuple(_spoken(stretch, voice, folder) for stretch in stretches)
            times = tuple(_laid(clips))
            write_whole(path, _file(clips))
            # the times vouch for the file, so they come last
            write_whole(
                path.with_suffix(".json"), (json.dumps([[each.from_ms, each.to_ms] for each in times]).encode(),)
            )
            _prune(path)
        else:
            os.utime(path)
    except OSError as problem:
        values = {"path": str(path), "reason": problem.strerror or ""}
        raise TrackNotWritten(Text("audio-track-not-written", values)) from problem
    return Reading(digest, path, times, voice.id)


def _spoken(stretch: str, voice: Voice, folder: Path) -> Clip:
    # one stretch at a time behind the lock of the phrases: a session that waits for its voice goes in between
    with only_builder(folder / "phrases"):
        try:
            return clip_of(*voice.speak(stretch))
        except NoSound as problem:
            told = Text("audio-phrase-no-sound", {"phrase": stretch[:40], "voice": voice.id})
            raise PhraseNotSpoken(told) from problem


def _laid(clips: Sequence[Clip]) -> Iterator[Spoken]:
    at_ms = BETWEEN_FRAMES * FRAME_MS
    for clip in clips:
        yield Spoken(at_ms, at_ms + clip.duration_ms)
        at_ms += clip.duration_ms + BETWEEN_FRAMES * FRAME_MS


def _file(clips: Sequence[Clip]) -> Iterator[bytes]:
    silence = SILENT_FRAME * BETWEEN_FRAMES
    yield silence
    for clip in clips:
        yield clip.frames
        yield silence


def _times(path: Path) -> tuple[Spoken, ...] | None:
    """The times of a reading that is there whole, else None."""
    try:
        read = json.loads(path.with_suffix(".json").read_bytes())
        times = tuple(Spoken(int(start), int(end)) for start, end in read)
    except (OSError, ValueError, TypeError):
        return None
    return times if path.exists() else None


def _prune(newest: Path) -> None:
    by_age = sorted(newest.parent.glob("*.mp3"), key=lambda file: file.stat().st_mtime, reverse=True)
    for old in by_age[READINGS_KEPT:]:
        old.with_suffix(".json").unlink(missing_ok=True)
        old.unlink(missing_ok=True)
