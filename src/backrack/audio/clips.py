"""A clip: one phrase or sound, ready to be laid into a track. Trimmed, evened, faded, a whole number of frames long."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backrack.audio.frames import FRAME_SAMPLES, encoded
from backrack.audio.levels import RATE_HZ, Samples, evened, resampled

FINISH_VERSION = "1"
"""Raised with every change of this file that is heard: clips made before it are made again."""

LEAD_MS = 30  # voice.md
TAIL_MS = 80  # voice.md
SILENT_BELOW_DB = -45.0  # re peak: voice.md
FADE_OUT_MS = 20  # assumed; the other 60 ms of the tail are digital silence, longer than the codec's delay of 46 ms
NOTHING_HEARD = 1e-4  # assumed: -80 dB is no speech


class NoSound(ValueError):
    """The samples hold nothing to hear, or are not numbers."""


@dataclass(frozen=True)
class Clip:
    """``pcm``: 16 bit at 24 kHz, mono, a whole number of frames. ``frames``: the same as MP3."""

    pcm: NDArray[np.int16]
    frames: bytes

    @property
    def duration_ms(self) -> int:
        """Exact: a frame is 24 ms."""
        return len(self.pcm) * 1000 // RATE_HZ

    @property
    def samples(self) -> Samples:
        return (self.pcm / 32768).astype(np.float32)


def clip_of(samples: Samples, rate_hz: int, evened_out: bool = True) -> Clip:
    """What a voice or a recording gave, made into a clip. Raises :class:`NoSound`."""
    if not len(samples) or not np.isfinite(samples).all():
        raise NoSound
    trimmed = _trimmed(resampled(samples - np.float32(samples.mean()), rate_hz))
    level = evened(trimmed) if evened_out else trimmed
    pcm = np.clip(np.rint(level * 32767), -32767, 32767).astype(np.int16)
    return Clip(pcm, encoded((pcm / 32768).astype(np.float32)))


def _trimmed(samples: Samples) -> Samples:
    lead, tail, fade = (RATE_HZ * ms // 1000 for ms in (LEAD_MS, TAIL_MS, FADE_OUT_MS))
    peak = float(np.abs(samples).max(initial=0.0))
    if peak < NOTHING_HEARD:
        raise NoSound
    loud = np.flatnonzero(np.abs(samples) > peak * 10 ** (SILENT_BELOW_DB / 20))
    start, end = int(loud[0]), int(loud[-1]) + 1
    padded = np.pad(samples, (lead, fade))[start : end + lead + fade]
    padded[:lead] *= _rise(lead)
    padded[-fade:] *= _rise(fade)[::-1]
    wanted = len(padded) + tail - fade
    return np.pad(padded, (0, -(-wanted // FRAME_SAMPLES) * FRAME_SAMPLES - len(padded))).astype(np.float32)


def _rise(count: int) -> Samples:
    return (0.5 - 0.5 * np.cos(np.linspace(0, np.pi, count))).astype(np.float32)
