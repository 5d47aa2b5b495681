"""The sounds beside the voice: struck wood and a small bell, made by arithmetic, the same every time.

Pitches are from one pentatonic row (C D E G A), so that no two following sounds grate; levels and lengths are assumed,
soft beside the voice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from backrack.audio.levels import RATE_HZ, Samples

SOUNDS_VERSION = "1"
"""Raised with every change of this file that is heard."""

G4, A4, C5, D5, E5, G5 = 392.00, 440.00, 523.25, 587.33, 659.26, 783.99  # Hz, equal temperament
ATTACK_S = 0.006  # assumed: a felt mallet, no click
# partial, strength, decay against the first: a marimba bar is tuned 1 : 4 : 10, a small bell rings between
WOOD = ((1.0, 1.0, 1.0), (3.93, 0.22, 0.35), (9.5, 0.05, 0.15))
BELL = ((1.0, 1.0, 1.0), (2.0, 0.35, 0.75), (2.76, 0.22, 0.5), (5.4, 0.06, 0.25))


@dataclass(frozen=True)
class Stroke:
    """One strike: when, how high, how long until it has faded to a thousandth, of what."""

    at_s: float
    pitch_hz: float
    fades_s: float
    partials: tuple[tuple[float, float, float], ...] = WOOD
    strength: float = 1.0


@dataclass(frozen=True)
class Sound:
    strokes: tuple[Stroke, ...]
    peak_db: float


SOUNDS: Mapping[str, Sound] = {
    "sound-ready": Sound((Stroke(0.0, G4, 0.5), Stroke(0.22, C5, 0.6)), -13.0),
    "sound-start": Sound((Stroke(0.0, C5, 0.75, BELL),), -13.0),
    "sound-half": Sound((Stroke(0.0, E5, 0.45),), -15.0),
    "sound-tick": Sound((Stroke(0.0, G5, 0.16),), -18.0),
    "sound-end": Sound((Stroke(0.0, G5, 0.7, BELL, 0.8), Stroke(0.3, C5, 1.0, BELL)), -13.0),
    "sound-change": Sound((Stroke(0.0, A4, 0.4), Stroke(0.2, D5, 0.4), Stroke(0.4, A4, 0.5)), -13.0),
}


def sound_samples(key: str) -> Samples:
    """The sound ``key`` at 24 kHz. Raises KeyError for a name that is no sound."""
    sound = SOUNDS[key]
    length = max(stroke.at_s + stroke.fades_s for stroke in sound.strokes)
    mixed = np.zeros(round(length * RATE_HZ))
    for stroke in sound.strokes:
        start = round(stroke.at_s * RATE_HZ)
        tone = _struck(stroke)
        mixed[start : start + len(tone)] += tone
    levelled: Samples = (mixed * 10 ** (sound.peak_db / 20) / np.abs(mixed).max()).astype(np.float32)
    return levelled


def _struck(stroke: Stroke) -> Samples:
    time_s = np.arange(round(stroke.fades_s * RATE_HZ)) / RATE_HZ
    decay = np.log(1000) / stroke.fades_s
    tone = np.zeros_like(time_s)
    for partial, share, lasting in stroke.partials:
        tone += share * np.sin(2 * np.pi * stroke.pitch_hz * partial * time_s) * np.exp(-time_s * decay / lasting)
    attack = np.minimum(1.0, time_s / ATTACK_S)
    struck: Samples = (stroke.strength * tone * np.sin(attack * np.pi / 2) ** 2).astype(np.float32)
    return struck
