from __future__ import annotations

import resource
from pathlib import Path

import numpy as np
import pytest
import soundfile

from backrack.audio import CacheNotWritten, PhraseCache, PhraseNotSpoken, UnknownVoice
from backrack.audio.levels import RATE_HZ, Samples, loudness_lufs, true_peak_db
from backrack.audio.sounds import SOUNDS
from backrack.timeline.phrases import phrase_keys
from tests.audio.tones import PHRASES, ToneVoice


@pytest.fixture
def cache(tmp_path: Path) -> PhraseCache:
    return PhraseCache(tmp_path, ToneVoice())


def said(cache: PhraseCache) -> list[str]:
    assert isinstance(cache.voice, ToneVoice)
    return cache.voice.said


def test_phrase_is_spoken_once(cache: PhraseCache, tmp_path: Path) -> None:
    first = cache.samples("say-five")
    again = PhraseCache(tmp_path, cache.voice)
    assert np.array_equal(again.samples("say-five"), first)
    assert len(said(cache)) == 1


def test_duration_is_exact_to_the_sample(cache: PhraseCache) -> None:
    for key in (*PHRASES, *SOUNDS):
        assert cache.duration_ms(key) * RATE_HZ == len(cache.samples(key)) * 1000


def test_cache_holds_the_closed_list_and_the_sounds(cache: PhraseCache) -> None:
    assert set(cache.missing()) == {*phrase_keys(), *SOUNDS}


@pytest.mark.usefixtures("short_list")
def test_build_speaks_all_that_is_missing_and_tells_how_far_it_is(cache: PhraseCache) -> None:
    steps: list[tuple[int, int]] = []
    cache.build(lambda done, of: steps.append((done, of)))
    assert cache.missing() == ()
    assert steps == [(done, len(cache.keys())) for done in range(1, len(cache.keys()) + 1)]
    # phrases with the same words share one recording
    assert len(said(cache)) == len(set(said(cache))) == len(PHRASES)


def test_another_version_of_a_voice_speaks_again(cache: PhraseCache, tmp_path: Path) -> None:
    cache.samples("say-five")
    newer = ToneVoice(version="2")
    PhraseCache(tmp_path, newer).samples("say-five")
    assert len(newer.said) == 1


@pytest.mark.parametrize("suffix", [".flac", ".mp3"])
@pytest.mark.parametrize("damage", ["cut", "flipped", "gone", "empty"])
def test_damaged_phrase_is_spoken_again(cache: PhraseCache, tmp_path: Path, suffix: str, damage: str) -> None:
    whole = cache.samples("say-five")
    (path,) = tmp_path.glob(f"*{suffix}")
    raw = path.read_bytes()
    middle = len(raw) // 2
    spoilt = {
        "cut": raw[:middle],
        "flipped": raw[:middle] + bytes([raw[middle] ^ 255]) + raw[middle + 1 :],
        "empty": b"",
    }
    path.unlink() if damage == "gone" else path.write_bytes(spoilt[damage])
    again = PhraseCache(tmp_path, cache.voice)
    assert np.array_equal(again.samples("say-five"), whole)
    assert len(said(cache)) == 2
    assert path.read_bytes() == raw


def test_full_disk_is_said_plainly_and_leaves_no_rest(cache: PhraseCache, tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, before[1]))
    try:
        with pytest.raises(CacheNotWritten, match="Make room or choose another folder"):
            cache.samples("say-five")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [path.name for path in tmp_path.iterdir()] == [".building"]


def test_key_outside_the_closed_list_is_refused(cache: PhraseCache) -> None:
    with pytest.raises(PhraseNotSpoken, match="sound-gong"):
        cache.duration_ms("sound-gong")


def test_voice_without_sound_is_refused(tmp_path: Path) -> None:
    class Mute(ToneVoice):
        def speak(self, text: str) -> tuple[Samples, int]:
            self.said.append(text)
            return np.zeros(16_000, np.float32), 16_000

    with pytest.raises(PhraseNotSpoken, match=r'"tones" gave no sound for the phrase "say-five"'):
        PhraseCache(tmp_path, Mute()).samples("say-five")


def test_voice_of_another_language_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownVoice, match="speaks en, not de"):
        PhraseCache(tmp_path, ToneVoice(), "de")


def test_bells_say_nothing_and_ring(tmp_path: Path) -> None:
    bells = PhraseCache(tmp_path, "bells")
    assert bells.duration_ms("say-five") == 0
    assert bells.duration_ms("sound-end") > 0
    assert set(bells.keys()) == set(SOUNDS)


def test_stored_phrase_is_a_recording_anyone_can_play(cache: PhraseCache, tmp_path: Path) -> None:
    cache.samples("say-five")
    (path,) = tmp_path.glob("*.flac")
    about = soundfile.info(path)
    assert (about.samplerate, about.channels, about.subtype) == (RATE_HZ, 1, "PCM_16")


def test_default_voice_speaks_equally_loud_whatever_it_says(heart: PhraseCache) -> None:
    # every twelfth phrase, as the recogniser hears them too; all phrases: bench/test_audio.py
    clips = {key: heart.samples(key) for key in phrase_keys()[::12]}
    loud = {key: loudness_lufs(clip) for key, clip in clips.items()}
    assert {key: level for key, level in loud.items() if abs(level + 19.0) > 0.5} == {}
    assert max(map(true_peak_db, clips.values())) <= -2.0
    assert max(loud.values()) - min(loud.values()) <= 0.5
