"""Voices that speak in a process of their own, so that the server does not hold their models."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from backrack.audio import Voice, find_voice
from backrack.audio.levels import Samples
from backrack.audio.voices import EngineVoice
from backrack.web.aside import Aside, NotDone


def speaker() -> Callable[[str, float, str], tuple[Samples, int]]:
    """What the process does."""
    return _spoken


def _spoken(name: str, speed: float, text: str) -> tuple[Samples, int]:
    voice = find_voice(name)
    return (replace(voice, speed=speed) if isinstance(voice, EngineVoice) else voice).speak(text)


_speaker = Aside(f"{__name__}:speaker")


@dataclass(frozen=True)
class SpokenAside:
    """The voice of an engine, as it is but for where it speaks."""

    voice: EngineVoice
    speaks: bool = True

    @property
    def id(self) -> str:
        return self.voice.id

    @property
    def language(self) -> str:
        return self.voice.language

    @property
    def version(self) -> str:
        return self.voice.version

    def speak(self, text: str) -> tuple[Samples, int]:
        """Raises :class:`backrack.audio.VoiceMissing`."""
        _ = self.version  # what is not installed is said before anything is started
        try:
            spoken: tuple[Samples, int] = _speaker.do(self.id, self.voice.speed, text)
        except NotDone:
            return self.voice.speak(text)
        return spoken


def aside(voice: Voice) -> Voice:
    """The same voice; one that needs an engine speaks elsewhere."""
    return SpokenAside(voice) if isinstance(voice, EngineVoice) else voice
