"""Stand-ins: a voice that costs nothing, and timelines laid by hand."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import soundfile

from backrack.audio import PhraseCache
from backrack.audio.levels import RATE_HZ, Samples
from backrack.timeline.events import Chapter, ChapterKind, Cue, Timeline

PHRASES = ("say-five", "say-four", "say-three", "say-two", "say-one", "say-half")


@dataclass
class ToneVoice:
    """A hum as long as the text, at 16 kHz, with silence before and after. ``said`` counts what was asked of it."""

    id: str = "tones"
    language: str = "en"
    version: str = "1"
    speaks: bool = True
    said: list[str] = field(default_factory=list)

    def speak(self, text: str) -> tuple[Samples, int]:
        self.said.append(text)
        time_s = np.arange(int(16_000 * (0.2 + 0.05 * len(text)))) / 16_000
        hum = 0.1 * np.sin(2 * np.pi * 200 * time_s) * np.sin(np.pi * time_s / time_s[-1]).clip(0) ** 0.1
        return np.concatenate([np.zeros(4000), hum, np.zeros(6000)]).astype(np.float32), 16_000


def one_chapter(cues: Iterable[Cue], end_ms: int) -> Timeline:
    return Timeline(Chapter("session", ChapterKind.SESSION, 0, end_ms, (), tuple(cues)), (), {}, {})


def cues_after(cache: PhraseCache, gaps: Sequence[tuple[str, int]]) -> tuple[Cue, ...]:
    """Cues in a row, each so many ms after the one before has ended."""
    at_ms, laid = 0, []
    for key, gap_ms in gaps:
        cue = Cue(key, at_ms + gap_ms, cache.duration_ms(key))
        laid.append(cue)
        at_ms = cue.end_ms
    return tuple(laid)


def decoded(track: Path | bytes) -> Samples:
    """The track as a listener's player gives it, 24 kHz mono."""
    raw = track if isinstance(track, bytes) else track.read_bytes()
    samples, rate_hz = soundfile.read(io.BytesIO(raw), dtype="float32")
    assert rate_hz == RATE_HZ
    assert samples.ndim == 1
    return samples


def ms(samples: int) -> float:
    return samples * 1000 / RATE_HZ
