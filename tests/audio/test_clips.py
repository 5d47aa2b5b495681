from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.audio.clips import FADE_OUT_MS, LEAD_MS, TAIL_MS, NoSound, clip_of
from backrack.audio.frames import DELAY_MS, FRAME_MS
from backrack.audio.levels import RATE_HZ
from backrack.timeline.events import SOUND_MS
from tests.audio.tones import ms


def hum(length_ms: int, before_ms: int, after_ms: int, rate_hz: int = RATE_HZ) -> np.ndarray:
    count = rate_hz * length_ms // 1000
    tone = 0.2 * np.sin(2 * np.pi * 300 * np.arange(count) / rate_hz)
    parts = [np.zeros(rate_hz * before_ms // 1000), tone, np.zeros(rate_hz * after_ms // 1000)]
    return np.concatenate(parts).astype(np.float32)


@settings(max_examples=30, deadline=None)
@given(st.integers(60, 900), st.integers(0, 500), st.integers(0, 500), st.sampled_from([16_000, 24_000, 44_100]))
def test_clip_has_one_lead_and_one_tail_whatever_the_voice_gave(
    length_ms: int, before_ms: int, after_ms: int, rate_hz: int
) -> None:
    clip = clip_of(hum(length_ms, before_ms, after_ms, rate_hz), rate_hz)
    loud = np.flatnonzero(np.abs(clip.samples) > np.abs(clip.samples).max() * 0.01)
    assert ms(int(loud[0])) == pytest.approx(LEAD_MS, abs=3)
    assert TAIL_MS - 3 <= ms(len(clip.pcm) - int(loud[-1])) <= TAIL_MS + FRAME_MS + 3


def test_clip_length_is_exact_in_whole_frames() -> None:
    clip = clip_of(hum(333, 20, 20), RATE_HZ)
    assert clip.duration_ms * RATE_HZ == len(clip.pcm) * 1000
    assert clip.duration_ms % FRAME_MS == 0


def test_clip_ends_in_digital_silence_longer_than_the_delay_of_the_codec() -> None:
    clip = clip_of(hum(333, 20, 200) + np.float32(0.0001), RATE_HZ)
    silent = RATE_HZ * (TAIL_MS - FADE_OUT_MS) // 1000
    assert not clip.pcm[-silent:].any()
    assert ms(silent) > DELAY_MS


def test_clip_begins_and_ends_without_a_click() -> None:
    # a tone cut off at full swing at both ends
    clip = clip_of(hum(300, 0, 0)[10:-7], RATE_HZ)
    assert abs(int(clip.pcm[0])) <= 1
    assert int(np.abs(np.diff(clip.pcm.astype(int)))[-RATE_HZ // 10 :].max()) < 0.1 * int(np.abs(clip.pcm).max())


@pytest.mark.parametrize("samples", [np.zeros(0), np.zeros(9000), np.full(9000, 0.5), np.full(9000, np.nan)])
def test_nothing_heard_is_refused(samples: np.ndarray) -> None:
    with pytest.raises(NoSound):
        clip_of(samples.astype(np.float32), RATE_HZ)


def test_sounds_end_by_the_time_the_timeline_gives_them(tones) -> None:  # type: ignore[no-untyped-def]
    assert {key: tones.duration_ms(key) for key in SOUND_MS if tones.duration_ms(key) > SOUND_MS[key]} == {}
