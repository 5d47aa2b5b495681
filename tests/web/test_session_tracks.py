"""Making a session: with bells where no voice can be had, with words and pictures where nothing sounds."""

from __future__ import annotations

from pathlib import Path

import pytest
import soundfile

from backrack.audio import TrackNotWritten, VoiceMissing, find_voice
from backrack.audio.voices import Voice
from backrack.web.session import tracks
from backrack.web.session.tracks import BELLS, Prepared, make_session, reading_ms
from backrack.words import Text, say
from tests.web.test_session_payload import a_plan

NEVER = Text("audio-voice-unknown", {"voice": "heart", "voices": BELLS})


def no_voice(name: str) -> Voice:
    if name != BELLS:
        raise VoiceMissing(NEVER)
    return find_voice(name)


@pytest.fixture
def without_voice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Prepared:
    monkeypatch.setattr(tracks, "find_voice", no_voice)
    return make_session(a_plan(raising=True), tmp_path)


def seconds_of(path: Path) -> float:
    about = soundfile.info(path)
    return float(about.frames / about.samplerate)


def test_without_a_voice_bells_lead_at_the_pace_of_reading(without_voice: Prepared) -> None:
    assert without_voice.voice is None
    assert without_voice.sounds.voice is None
    (bells,) = without_voice.files
    assert without_voice.sounds.bells == bells
    spoken = [cue for cue in without_voice.payload["chapters"][0]["cues"] if cue["caption"]]
    assert all(cue["duration_ms"] == reading_ms(cue["key"]) for cue in spoken)


def test_the_track_is_as_long_as_the_player_believes(without_voice: Prepared) -> None:
    (whole,) = without_voice.files.values()
    (session_alone,) = without_voice.downloads.values()
    assert seconds_of(whole) == pytest.approx(without_voice.payload["end_ms"] / 1000, abs=0.1)
    assert seconds_of(session_alone) == pytest.approx(without_voice.payload["session_end_ms"] / 1000, abs=0.1)


def test_a_full_disk_leaves_words_and_pictures(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(*_args: object) -> Path:
        raise TrackNotWritten(NEVER)

    monkeypatch.setattr(tracks, "find_voice", no_voice)
    monkeypatch.setattr(tracks, "track_for", full)
    made = make_session(a_plan(raising=False), tmp_path)
    assert (made.sounds.voice, made.sounds.bells, dict(made.files)) == (None, None, {})
    assert made.payload["motions"]
    assert made.payload["chapters"]


def test_longer_captions_stand_longer() -> None:
    keys = sorted(("say-half", "say-stop-numbness"), key=lambda key: len(say(key)))
    assert reading_ms(keys[0]) < reading_ms(keys[1])
