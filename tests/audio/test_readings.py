"""A text read aloud: one file, the time of each stretch, kept by content and never seen half made."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from backrack.audio import PhraseNotSpoken, TrackNotWritten, UnknownVoice, find_voice
from backrack.audio.clips import clip_of
from backrack.audio.frames import DELAY_MS
from backrack.audio.levels import RATE_HZ, Samples
from backrack.audio.readings import BETWEEN_FRAMES, READINGS_KEPT, Reading, reading_of
from tests.audio.tones import ToneVoice, decoded, ms

TEXT = ("Single leg raise.", "Step 1. Left knee: towards your chest.", "Breathing. Breathe as you like.")
PAUSE_MS = BETWEEN_FRAMES * 24


def read(folder: Path, voice: ToneVoice | None = None, text: tuple[str, ...] = TEXT) -> Reading:
    return reading_of(text, voice or ToneVoice(), "en", folder)


def test_each_stretch_has_its_exact_time_with_a_pause_around_it(tmp_path: Path) -> None:
    made = read(tmp_path)
    at_ms = PAUSE_MS
    for stretch, text in zip(made.stretches, TEXT, strict=True):
        length = clip_of(*ToneVoice().speak(text)).duration_ms
        assert (stretch.from_ms, stretch.to_ms) == (at_ms, at_ms + length)
        at_ms = stretch.to_ms + PAUSE_MS
    assert ms(len(decoded(made.path))) == pytest.approx(at_ms, abs=DELAY_MS + 24)


def test_sound_is_heard_within_its_stretch_and_silence_between(tmp_path: Path) -> None:
    made = read(tmp_path)
    loud = np.abs(decoded(made.path)) > 0.01
    for stretch in made.stretches:
        middle = (stretch.from_ms + stretch.to_ms) // 2 * RATE_HZ // 1000
        assert loud[middle - 200 : middle + 200].any()
        pause = (stretch.to_ms + PAUSE_MS // 2) * RATE_HZ // 1000
        assert not loud[pause - 200 : pause + 200].any()


def test_the_same_text_is_spoken_once(tmp_path: Path) -> None:
    voice = ToneVoice()
    first = read(tmp_path, voice)
    assert read(tmp_path, voice) == first
    assert voice.said == list(TEXT)


@pytest.mark.parametrize(
    ("voice", "text"), [(ToneVoice(version="2"), TEXT), (ToneVoice(id="other"), TEXT), (ToneVoice(), TEXT[:2])]
)
def test_another_voice_or_text_is_another_file(voice: ToneVoice, text: tuple[str, ...], tmp_path: Path) -> None:
    first = read(tmp_path)
    other = read(tmp_path, voice, text)
    assert other.digest != first.digest
    assert first.path.exists() and other.path.exists()


@pytest.mark.parametrize("left", [".mp3", ".json"])
def test_half_a_reading_is_made_again(left: str, tmp_path: Path) -> None:
    made = read(tmp_path)
    whole = made.path.read_bytes()
    made.path.with_suffix(".json" if left == ".mp3" else ".mp3").unlink()
    assert read(tmp_path) == made
    assert made.path.read_bytes() == whole


def test_damaged_times_are_made_again(tmp_path: Path) -> None:
    made = read(tmp_path)
    made.path.with_suffix(".json").write_text("[[0], {}]")
    assert read(tmp_path).stretches == made.stretches


def test_bells_cannot_read(tmp_path: Path) -> None:
    with pytest.raises(UnknownVoice):
        reading_of(TEXT, find_voice("bells"), "en", tmp_path)
    with pytest.raises(UnknownVoice):
        reading_of(TEXT, ToneVoice(), "de", tmp_path)


class Mute(ToneVoice):
    def speak(self, text: str) -> tuple[Samples, int]:
        return np.zeros(16_000, np.float32), 16_000


def test_a_voice_that_gives_no_sound_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(PhraseNotSpoken):
        read(tmp_path, Mute())
    assert not list(tmp_path.glob("readings/*"))


def test_a_folder_that_may_not_be_written_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "readings").write_text("in the way")
    with pytest.raises(TrackNotWritten):
        read(tmp_path)


def test_old_readings_go_with_their_times(tmp_path: Path) -> None:
    folder = tmp_path / "readings"
    folder.mkdir()
    for number in range(READINGS_KEPT + 3):
        (folder / f"old{number}.mp3").write_bytes(b"")
        (folder / f"old{number}.json").write_text("[]")
    made = read(tmp_path)
    left = {file.stem for file in folder.glob("*.mp3")}
    assert made.digest in left
    assert len(left) == READINGS_KEPT
    assert {file.stem for file in folder.glob("*.json")} == left
