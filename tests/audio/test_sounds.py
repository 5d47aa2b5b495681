from __future__ import annotations

import numpy as np
import pytest

from backrack.audio.levels import RATE_HZ, true_peak_db
from backrack.audio.sounds import SOUNDS, sound_samples
from backrack.timeline.events import SOUND_MS


def test_every_sound_of_the_timeline_is_made() -> None:
    assert set(SOUNDS) == set(SOUND_MS)


@pytest.mark.parametrize("key", SOUNDS)
def test_sound_is_the_same_every_time(key: str) -> None:
    assert np.array_equal(sound_samples(key), sound_samples(key))


@pytest.mark.parametrize("key", SOUNDS)
def test_sound_is_softer_than_the_voice(key: str) -> None:
    assert -20.0 < true_peak_db(sound_samples(key)) < -12.0


@pytest.mark.parametrize("key", SOUNDS)
def test_sound_begins_and_ends_without_a_click(key: str) -> None:
    samples = sound_samples(key)
    peak = np.abs(samples).max()
    assert abs(samples[0]) < 1e-3 * peak
    assert np.abs(samples[-RATE_HZ // 500 :]).max() < 0.01 * peak


@pytest.mark.parametrize("key", SOUNDS)
def test_sound_is_warm_most_of_it_below_two_kilohertz(key: str) -> None:
    power = np.abs(np.fft.rfft(sound_samples(key))) ** 2
    pitch_hz = np.fft.rfftfreq(len(sound_samples(key)), 1 / RATE_HZ)
    assert power[pitch_hz < 2000].sum() > 0.9 * power.sum()
