from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from backrack.audio import PhraseCache, UnknownVoice, VoicePackRefused, find_voice
from backrack.audio.packs import load_pack, missing_phrases, recording_script
from backrack.timeline.phrases import phrase_keys
from backrack.words import say

RATE_HZ = 48_000


def recording(pitch_hz: float, rate_hz: int = RATE_HZ) -> np.ndarray:
    return 0.3 * np.sin(2 * np.pi * pitch_hz * np.arange(rate_hz // 2) / rate_hz)


def write_pack(folder: Path, keys: tuple[str, ...] | None = None, **changes: Any) -> Path:
    folder.mkdir(parents=True)
    phrases = {}
    for key in phrase_keys() if keys is None else keys:
        soundfile.write(folder / f"{key}.flac", recording(300), RATE_HZ)
        phrases[key] = {"file": f"{key}.flac", "text": say(key)}
    manifest = {"format": 1, "name": "Ada", "language": "en", "version": "1", "licence": "CC-BY-4.0"}
    manifest |= {"rate_hz": RATE_HZ, "phrases": phrases} | changes
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "en" / "ada", ("say-five", "say-four"), fallback="heart")


def change(pack: Path, **changes: Any) -> None:
    manifest = json.loads((pack / "manifest.json").read_text(encoding="utf-8"))
    (pack / "manifest.json").write_text(json.dumps(manifest | changes), encoding="utf-8")


def test_recorded_voice_drops_in(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "ada")
    cache = PhraseCache(tmp_path / "cache", f"pack:{folder}")
    heard = np.abs(np.fft.rfft(cache.samples("say-five")))
    assert np.argmax(heard) * 24_000 / len(cache.samples("say-five")) == pytest.approx(300, abs=5)


def test_phrase_that_is_not_recorded_is_spoken_by_the_stated_voice(pack: Path) -> None:
    voice = load_pack(pack)
    heart, _ = find_voice("heart").speak(say("say-three"))
    assert np.array_equal(voice.speak(say("say-three"))[0], heart)
    assert voice.speak(say("say-five"))[1] == RATE_HZ


def test_pack_without_fallback_must_be_complete(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "ada", phrase_keys()[1:])
    with pytest.raises(VoicePackRefused, match=rf"lacks one phrase: {phrase_keys()[0]}\. Record what is missing"):
        load_pack(folder)


def test_phrase_whose_words_have_changed_counts_as_missing(pack: Path) -> None:
    changed = {"say-five": {"file": "say-five.flac", "text": "Five more."}}
    change(pack, phrases=changed)
    assert "say-five" in missing_phrases(load_pack(pack))


def test_another_recording_is_another_version(pack: Path) -> None:
    before = load_pack(pack).version
    soundfile.write(pack / "say-five.flac", recording(250), RATE_HZ)
    assert load_pack(pack).version != before


def test_stereo_recording_is_mixed(pack: Path) -> None:
    soundfile.write(pack / "say-five.flac", np.stack([recording(300), 0 * recording(300)], axis=1), RATE_HZ)
    samples, _ = load_pack(pack).speak(say("say-five"))
    assert samples.ndim == 1
    assert np.abs(samples).max() == pytest.approx(0.15, abs=0.01)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"format": 2}, '"format"'),
        ({"language": None}, '"language"'),
        ({"rate_hz": "fast"}, '"rate_hz"'),
        ({"fallback": 3}, '"fallback"'),
        ({"phrases": {"say-five": "five.flac"}}, '"say-five"'),
        ({"phrases": {"say-five": {"file": "../manifest.json", "text": "Five."}}}, "in the folder itself"),
        ({"phrases": {"say-five": {"file": "/etc/passwd.wav", "text": "Five."}}}, "in the folder itself"),
        ({"phrases": {"say-five": {"file": "none.flac", "text": "Five."}}}, "cannot be read as sound"),
        ({"rate_hz": 44_100}, "48,000 samples a second. The manifest says 44,100"),
        ({"fallback": "bells"}, "does not speak its language"),
        ({"language": "de", "fallback": "heart"}, "does not speak its language"),
    ],
)
def test_pack_that_cannot_be_used_says_what_to_mend(pack: Path, changes: dict[str, Any], told: str) -> None:
    change(pack, **changes)
    with pytest.raises(VoicePackRefused) as refusal:
        load_pack(pack)
    assert told in str(refusal.value)


def test_unknown_fallback_is_told_what_there_is(pack: Path) -> None:
    change(pack, fallback="nobody")
    with pytest.raises(UnknownVoice, match="heart"):
        load_pack(pack)


def test_recording_that_is_no_sound_is_named(pack: Path) -> None:
    (pack / "say-four.flac").write_bytes(b"not sound")
    with pytest.raises(VoicePackRefused, match=r"say-four\.flac"):
        load_pack(pack)


def test_recording_too_poor_for_speech_is_refused(pack: Path) -> None:
    for name in ("say-five.flac", "say-four.flac"):
        soundfile.write(pack / name, recording(300, 8000), 8000)
    change(pack, rate_hz=8000)
    with pytest.raises(VoicePackRefused, match="must be 16,000 or more"):
        load_pack(pack)


@pytest.mark.parametrize("manifest", [None, "{not json", "[]"])
def test_folder_without_a_manifest_is_refused(tmp_path: Path, manifest: str | None) -> None:
    if manifest is not None:
        (tmp_path / "manifest.json").write_text(manifest, encoding="utf-8")
    with pytest.raises(VoicePackRefused, match=r"manifest\.json"):
        find_voice(f"pack:{tmp_path}")


def test_recording_script_lists_every_phrase_once() -> None:
    rows = list(csv.DictReader(io.StringIO(recording_script())))
    assert [row["key"] for row in rows] == list(phrase_keys())
    assert all(row["text"] == say(row["key"]) and row["file"] == f"{row['key']}.flac" for row in rows)
