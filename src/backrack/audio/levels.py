"""Loudness and peaks as ITU-R BS.1770-4 measures them, and a limiter that keeps the peaks.

Samples are float, mono, 1.0 is full scale; the rate is :data:`RATE_HZ` throughout.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

RATE_HZ = 24_000  # voices and container: voice.md, measured
TARGET_LUFS = -19.0  # voice.md
TRUE_PEAK_DB = -2.0  # voice.md

# BS.1770-4 tables 1 and 2: pre-filter and high-pass, stated for 48 kHz
PRE_FILTER = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
FILTER_RATE_HZ = 48_000
OFFSET_DB = -0.691  # BS.1770-4
BLOCK_S, HOP_S = 0.4, 0.1  # BS.1770-4: gating blocks overlap by three quarters
ABSOLUTE_GATE_LUFS, RELATIVE_GATE_LU = -70.0, -10.0  # BS.1770-4
OVERSAMPLING = 4  # BS.1770-4 annex 2

LOOK_AHEAD_S = 0.003  # assumed: shorter than a pitch period is heard as distortion
EVENING_ROUNDS = 8  # assumed: the limiter takes a little loudness each round
EVENING_TOLERANCE_LU = 0.02  # assumed, far below what is heard


def loudness_lufs(samples: Samples) -> float:
    """Integrated loudness. A clip shorter than one gating block counts as one block; silence is minus infinity."""
    squares = _k_weighted(samples) ** 2
    block, hop = round(BLOCK_S * RATE_HZ), round(HOP_S * RATE_HZ)
    running = np.concatenate(([0.0], np.cumsum(squares)))
    starts = np.arange(0, max(len(squares) - block, 0) + 1, hop)
    ends = np.minimum(starts + block, len(squares))
    power = (running[ends] - running[starts]) / np.maximum(ends - starts, 1)
    heard = power[power > _power(ABSOLUTE_GATE_LUFS)]
    if not len(heard):
        return float("-inf")
    return _lufs(float(heard[heard > _power(_lufs(float(heard.mean())) + RELATIVE_GATE_LU)].mean()))


def true_peak_db(samples: Samples) -> float:
    """Highest level between the samples too, in dB of full scale."""
    return float(20 * np.log10(max(float(_envelope(samples).max(initial=0.0)), 1e-10)))


def evened(samples: Samples, target_lufs: float = TARGET_LUFS, peak_db: float = TRUE_PEAK_DB) -> Samples:
    """The same sound at ``target_lufs`` with no peak above ``peak_db``; where the two fight, the peak wins."""
    for _ in range(EVENING_ROUNDS):
        short = target_lufs - loudness_lufs(samples)
        if abs(short) < EVENING_TOLERANCE_LU and true_peak_db(samples) <= peak_db:
            break
        samples = limited((samples * 10 ** (short / 20)).astype(np.float32), peak_db)
    return samples


def limited(samples: Samples, peak_db: float) -> Samples:
    """Turn down around peaks, smoothly and in time, so that none passes ``peak_db``."""
    reach = round(LOOK_AHEAD_S * RATE_HZ)
    # the filters between the samples move a little once the gain does
    ceiling = 10 ** ((peak_db - 0.1) / 20)
    needed = np.minimum(1.0, ceiling / np.maximum(_envelope(samples), ceiling))
    padded = np.pad(needed, 2 * reach, constant_values=1.0)
    lowest = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).min(axis=1)
    window = np.hanning(2 * reach + 3)[1:-1]
    return (samples * np.convolve(lowest, window / window.sum(), mode="valid")).astype(np.float32)


def resampled(samples: Samples, from_hz: int, to_hz: int = RATE_HZ) -> Samples:
    """The same sound at another rate: band-limited, without delay, length to the nearest sample."""
    if from_hz == to_hz or not len(samples):
        return samples.astype(np.float32)
    wanted = round(len(samples) * to_hz / from_hz)
    step = from_hz // int(np.gcd(from_hz, to_hz))
    # whole steps, so that both lengths are whole numbers of samples, and a length that the transform likes; the silence
    # keeps the end from wrapping round
    padded = step << (-(-(len(samples) + from_hz // 20) // step) - 1).bit_length()
    spectrum = np.fft.rfft(samples, padded)
    made = padded * to_hz // from_hz
    bins = np.zeros(made // 2 + 1, dtype=complex)
    kept = min(len(bins), len(spectrum))
    bins[:kept] = spectrum[:kept] * _soft_edge(kept)
    return (np.fft.irfft(bins, made)[:wanted] * (to_hz / from_hz)).astype(np.float32)


def _soft_edge(count: int) -> NDArray[np.float64]:
    edge = max(1, count // 25)  # assumed: the last 4 % of the band fade out, so that nothing rings
    weights = np.ones(count)
    weights[-edge:] = 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, edge))
    return weights


def _envelope(samples: Samples) -> NDArray[np.float64]:
    finer = resampled(samples, RATE_HZ, RATE_HZ * OVERSAMPLING)
    between = np.abs(finer[: len(samples) * OVERSAMPLING]).reshape(-1, OVERSAMPLING).max(axis=1, initial=0.0)
    highest: NDArray[np.float64] = np.maximum(between, np.abs(samples)).astype(np.float64)
    return highest


def _k_weighted(samples: Samples) -> NDArray[np.float64]:
    # a second of silence lets the high-pass die away; the length suits the transform
    size = 1 << (len(samples) + RATE_HZ - 1).bit_length()
    delay = np.exp(-2j * np.pi * np.fft.rfftfreq(size, 1 / RATE_HZ) / FILTER_RATE_HZ)
    response = np.ones_like(delay)
    for above, below in (PRE_FILTER, HIGH_PASS):
        response *= np.polyval(above[::-1], delay) / np.polyval(below[::-1], delay)
    weighted: NDArray[np.float64] = np.fft.irfft(np.fft.rfft(samples, size) * response, size)[: len(samples)]
    return weighted


def _lufs(power: float) -> float:
    return float(OFFSET_DB + 10 * np.log10(power))


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - OFFSET_DB) / 10))
