"""The phrase cache: every phrase of the closed list is spoken once a voice, then only laid into tracks."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile

from backrack.audio.clips import FINISH_VERSION, Clip, NoSound, clip_of
from backrack.audio.errors import CacheNotWritten, PhraseNotSpoken, UnknownVoice
from backrack.audio.files import only_builder, write_whole
from backrack.audio.levels import RATE_HZ, Samples
from backrack.audio.sounds import SOUNDS, SOUNDS_VERSION, sound_samples
from backrack.audio.voices import Voice, find_voice, speaks_language
from backrack.timeline.phrases import SPOKEN, phrase_keys
from backrack.words import Text, current_language, say

Progress = Callable[[int, int], None]
"""Called with how many phrases are ready, and of how many."""


class PhraseCache:
    """Phrases of one voice and language, and the sounds, kept as files in ``folder``.

    A phrase that is not there yet, or whose file is damaged, is spoken when it is asked for; :meth:`build` does so for
    all. Several caches, threads and processes may share a folder. Raises :class:`UnknownVoice` for a language the voice
    does not speak, and from every method :class:`PhraseNotSpoken`, :class:`CacheNotWritten`, :class:`VoiceMissing`.
    """

    def __init__(self, folder: Path, voice: Voice | str, language: str | None = None) -> None:
        self.folder = folder
        self.language = language or current_language()
        self._durations: dict[str, int] = {}
        self._voice_version = ""
        self.voice = find_voice(voice) if isinstance(voice, str) else voice
        if not speaks_language(self.voice, self.language):
            values = {"voice": self.voice.id, "speaks": self.voice.language, "language": self.language}
            raise UnknownVoice(Text("audio-voice-language", values))

    def duration_ms(self, key: str) -> int:
        """Length of a phrase or sound, exact to the sample; 0 for a phrase when the voice does not speak."""
        if self.silent(key):
            return 0
        if key not in self._durations:
            self._durations[key] = self.clip(key).duration_ms
        return self._durations[key]

    def samples(self, key: str) -> Samples:
        """The phrase or sound as float samples, 24 kHz, mono."""
        return np.zeros(0, np.float32) if self.silent(key) else self.clip(key).samples

    def silent(self, key: str) -> bool:
        """Whether nothing is heard for ``key``: a phrase, with a voice that is bells only."""
        return key.startswith(SPOKEN) and not self.voice.speaks

    def keys(self) -> tuple[str, ...]:
        """Everything this cache holds once it is built."""
        return (*(phrase_keys(self.language) if self.voice.speaks else ()), *SOUNDS)

    def versions(self) -> tuple[str, ...]:
        """What a track owes its sound to, beside its cues: changes when anything would be heard differently."""
        return self.voice.id, self._version(), self.language, FINISH_VERSION, SOUNDS_VERSION

    def missing(self) -> tuple[str, ...]:
        """Keys that are not stored yet."""
        return tuple(key for key in self.keys() if not self._path(key).exists())

    def build(self, progress: Progress = lambda _done, _all: None) -> None:
        """Speak what is missing or damaged. ``progress(done, all)`` is called after each."""
        keys = self.keys()
        for done, key in enumerate(keys, start=1):
            self.clip(key)
            progress(done, len(keys))

    def clip(self, key: str) -> Clip:
        """The stored clip of a phrase or sound; spoken and stored first where need be."""
        path = self._path(key)
        stored = _read(path)
        if stored:
            return stored
        try:
            with only_builder(self.folder):
                stored = _read(path)
                if stored is None:
                    stored = self._made(key)
                    _write(path, stored)
        except OSError as problem:
            raise CacheNotWritten(
                Text("audio-cache-not-written", {"folder": str(self.folder), "reason": problem.strerror or ""})
            ) from problem
        return stored

    def _made(self, key: str) -> Clip:
        try:
            if key in SOUNDS:
                return clip_of(sound_samples(key), RATE_HZ, evened_out=False)
            return clip_of(*self.voice.speak(say(key, self.language)))
        except NoSound as problem:
            raise PhraseNotSpoken(Text("audio-phrase-no-sound", {"phrase": key, "voice": self.voice.id})) from problem

    def _path(self, key: str) -> Path:
        return self.folder / f"{self._identity(key)}.flac"

    def _identity(self, key: str) -> str:
        if key in SOUNDS:
            heard: tuple[str, ...] = ("sound", SOUNDS_VERSION, key)
        elif key.startswith(SPOKEN) and self.voice.speaks:
            heard = (self.voice.id, self._version(), say(key, self.language))
        else:
            raise PhraseNotSpoken(Text("audio-phrase-unknown", {"phrase": key}))
        return hashlib.sha256(json.dumps([FINISH_VERSION, *heard]).encode()).hexdigest()[:32]

    def _version(self) -> str:
        # asked for at the first phrase, not before: a voice that is not installed may still be named
        self._voice_version = self._voice_version or self.voice.version
        return self._voice_version


def _write(path: Path, clip: Clip) -> None:
    """Frames first: the recording, which vouches for both, comes last."""
    write_whole(path.with_suffix(".mp3"), (clip.frames,))
    buffer = io.BytesIO()
    with soundfile.SoundFile(buffer, "w", RATE_HZ, 1, format="FLAC", subtype="PCM_16") as file:
        file.comment = _digest(clip)
        file.write(clip.pcm)
    write_whole(path, (buffer.getvalue(),))


def _read(path: Path) -> Clip | None:
    """The stored clip, or None when it is absent or not what was written."""
    try:
        with soundfile.SoundFile(io.BytesIO(path.read_bytes())) as file:
            comment = file.comment
            clip = Clip(file.read(dtype="int16"), path.with_suffix(".mp3").read_bytes())
    except (OSError, soundfile.SoundFileError):
        return None
    return clip if comment == _digest(clip) else None


def _digest(clip: Clip) -> str:
    return hashlib.sha256(clip.pcm.astype("<i2").tobytes() + clip.frames).hexdigest()
