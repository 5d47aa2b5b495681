"""Against ITU-R BS.1770-4 and EBU Tech 3341."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.audio.levels import RATE_HZ, Samples, evened, limited, loudness_lufs, resampled, true_peak_db


def sine(pitch_hz: float, level_db: float, length_s: float = 2.0, rate_hz: int = RATE_HZ) -> Samples:
    time_s = np.arange(round(length_s * rate_hz)) / rate_hz
    return (10 ** (level_db / 20) * np.sin(2 * np.pi * pitch_hz * time_s)).astype(np.float32)


def test_loudness_of_a_full_scale_997_hz_sine_in_one_channel_is_minus_3_01() -> None:
    assert loudness_lufs(sine(997, 0.0)) == pytest.approx(-3.01, abs=0.02)  # BS.1770-4, annex 1


def test_loudness_falls_with_the_level() -> None:
    assert loudness_lufs(sine(1000, -20.0)) == pytest.approx(-23.0, abs=0.1)  # EBU Tech 3341 case 1, one channel


def test_loudness_passes_over_silence_between_words() -> None:
    # EBU Tech 3341, case 3: quiet parts 10 LU below fall behind the gate
    word, quiet = sine(1000, -20.0, 60.0), sine(1000, -33.0, 10.0)
    assert loudness_lufs(np.concatenate([quiet, word, quiet])) == pytest.approx(loudness_lufs(word), abs=0.1)


def test_loudness_of_silence_is_minus_infinity() -> None:
    assert loudness_lufs(np.zeros(RATE_HZ, np.float32)) == float("-inf")


def test_true_peak_finds_the_peak_between_samples() -> None:
    # a quarter of the rate, caught at 45 degrees: every sample reads 3 dB less than the wave reaches
    time_s = np.arange(RATE_HZ) / RATE_HZ
    wave = np.sin(2 * np.pi * RATE_HZ / 4 * time_s + np.pi / 4).astype(np.float32)[2000:-2000]
    window = np.hanning(len(wave)).astype(np.float32)
    assert 20 * np.log10(np.abs(wave * window).max()) == pytest.approx(-3.01, abs=0.1)
    assert true_peak_db(wave * window) == pytest.approx(0.0, abs=0.1)


@pytest.mark.parametrize("rate_hz", [16_000, 22_050, 44_100, 48_000])
def test_resampling_keeps_pitch_level_time_and_length(rate_hz: int) -> None:
    window = np.hanning(rate_hz).astype(np.float32)
    wanted = sine(440, -6.0, 1.0) * np.hanning(RATE_HZ).astype(np.float32)
    given_rate = resampled(sine(440, -6.0, 1.0, rate_hz) * window, rate_hz)
    assert len(given_rate) == RATE_HZ
    assert np.abs(given_rate - wanted).max() < 2e-4


def test_resampling_lets_nothing_through_that_the_new_rate_cannot_carry() -> None:
    high = sine(15_000, 0.0, 1.0, 48_000) * np.hanning(48_000).astype(np.float32)
    assert np.abs(resampled(high, 48_000)).max() < 1e-3


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(-40, 6), st.floats(0.2, 2.0))
def test_evened_sound_never_passes_the_peak_and_is_as_loud_as_asked(
    seed: int, level_db: float, length_s: float
) -> None:
    random = np.random.default_rng(seed)
    swell = np.abs(np.sin(np.linspace(0, 9, round(length_s * RATE_HZ)))) * 10 ** (level_db / 20)
    sound = evened((random.standard_normal(len(swell)) * 0.2 * swell).astype(np.float32))
    assert true_peak_db(sound) <= -2.0
    assert loudness_lufs(sound) == pytest.approx(-19.0, abs=0.1)


def test_peak_wins_where_it_fights_the_loudness() -> None:
    clicks = np.zeros(RATE_HZ, np.float32)
    clicks[::6000] = 1.0
    assert true_peak_db(evened(clicks)) <= -2.0


def test_limiter_leaves_soft_sound_untouched() -> None:
    soft = sine(300, -12.0)
    assert np.array_equal(limited(soft, -2.0), soft)
