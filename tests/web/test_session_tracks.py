"""Making a session: with bells where no voice can be had, with words and pictures where nothing sounds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
import soundfile

from backrack.audio import SPEEDS, TrackNotWritten, VoiceMissing, find_voice
from backrack.audio import tracks as audio_tracks
from backrack.audio.levels import Samples
from backrack.audio.voices import Voice
from backrack.posture import Side
from backrack.timeline import SOUND_MS, Sound
from backrack.web.session import tracks
from backrack.web.session.tracks import BELLS, Prepared, make_session, reading_ms
from backrack.web.session.wishes import Wish
from backrack.words import Text, say
from tests.audio.tones import ToneVoice
from tests.web.test_session_payload import a_plan

NEVER = Text("audio-voice-unknown", {"voice": "heart", "voices": BELLS})


def no_voice(name: str, _rate: str = "normal") -> Voice:
    if name != BELLS:
        raise VoiceMissing(NEVER)
    return find_voice(name)


@pytest.fixture
def without_voice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Prepared:
    monkeypatch.setattr(tracks, "find_voice", no_voice)
    return make_session(a_plan(raising=True), Wish(), tmp_path)


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


def test_the_download_is_small_and_so_is_all_that_may_be_needed(without_voice: Prepared) -> None:
    (whole,) = without_voice.files.values()
    (session_alone,) = without_voice.downloads.values()
    quarters = without_voice.payload["session_end_ms"] / 900_000
    assert session_alone.stat().st_size <= 6_000_000 * quarters
    assert whole.stat().st_size <= 18_000_000


def test_a_full_disk_leaves_words_and_pictures(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(*_args: object, **_more: object) -> Path:
        raise TrackNotWritten(NEVER)

    monkeypatch.setattr(tracks, "find_voice", no_voice)
    monkeypatch.setattr(tracks, "track_for", full)
    made = make_session(a_plan(raising=False), Wish(), tmp_path)
    assert (made.sounds.voice, made.sounds.bells, dict(made.files)) == (None, None, {})
    assert made.payload["motions"]
    assert made.payload["chapters"]


def test_what_is_kept_for_the_next_time_is_small(without_voice: Prepared) -> None:
    assert len(without_voice.packed) <= 300_000
    assert len(json.dumps(without_voice.payload)) > 3 * len(without_voice.packed)


def test_longer_captions_stand_longer() -> None:
    keys = sorted(("say-half", "say-stop-numbness"), key=lambda key: len(say(key)))
    assert reading_ms(keys[0]) < reading_ms(keys[1])


@pytest.fixture
def humming(monkeypatch: pytest.MonkeyPatch) -> None:
    """The voice hums, quicker or slower by its rate."""
    monkeypatch.setattr(tracks, "find_voice", hum)
    monkeypatch.setattr(audio_tracks, "find_voice", hum)


def hum(name: str, rate: str = "normal") -> Voice:
    return find_voice(name) if name == BELLS else Humming(version=rate, speed=SPEEDS[rate])


@dataclass
class Humming(ToneVoice):
    speed: float = 1.0

    def speak(self, text: str) -> tuple[Samples, int]:
        samples, rate_hz = super().speak(text)
        return samples, round(rate_hz * self.speed)


def held(made: Prepared) -> list[int]:
    return [phase["counted_ms"] for chapter in made.payload["chapters"] for phase in chapter["phases"]]


@dataclass
class Timed:
    """As long as each phrase takes at a rate, without a sound."""

    folder: Path
    voice: Humming
    language: str

    def duration_ms(self, key: str) -> int:
        return SOUND_MS.get(key) or round((200 + 65 * len(say(key))) / self.voice.speed)


@pytest.mark.parametrize("raising", [False, True])
@pytest.mark.usefixtures("humming")
def test_no_sound_and_no_rate_changes_a_hold_and_only_the_rate_moves_the_rest(
    raising: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tracks, "PhraseCache", Timed)
    monkeypatch.setattr(tracks, "track_for", lambda *_args: tmp_path)
    plan = a_plan(raising)
    made = {
        (sound, rate): make_session(plan, Wish(sound, rate), tmp_path)
        for sound in Sound
        for rate in ("slow", "normal", "quick")
    }
    doses = {tuple(hold for hold in held(each) if hold) for each in made.values()}
    assert doses == {tuple(step.hold_ms for step in plan.steps if step.hold_ms)}
    for rate in ("slow", "normal", "quick"):
        assert len({made[sound, rate].payload["end_ms"] for sound in Sound}) == 1
    ends = [made[Sound.VOICE, rate].payload["session_end_ms"] for rate in ("slow", "normal", "quick")]
    assert ends[0] > ends[1] > ends[2]


@pytest.mark.slow
@pytest.mark.usefixtures("humming")
def test_each_wish_has_its_track_and_bells_beside_it(tmp_path: Path) -> None:
    plan = a_plan(raising=False)
    voice, short, bells = (make_session(plan, Wish(sound), tmp_path) for sound in Sound)
    assert len({voice.sounds.voice, short.sounds.voice, bells.sounds.voice}) == 3
    assert {made.sounds.bells for made in (voice, short, bells)} == {bells.sounds.voice}
    assert bells.voice == BELLS
    for made in (voice, short, bells):
        assert set(made.files) == set(made.downloads) == {made.sounds.voice, made.sounds.bells}
        assert (made.payload["sound"], made.payload["rate"], made.payload["side"])[1:] == ("normal", "left")


@pytest.mark.usefixtures("without_voice")
def test_where_the_phone_lies_changes_the_pictures_alone(tmp_path: Path) -> None:
    plan = a_plan(raising=True)
    left, right = (make_session(plan, Wish(Sound.BELLS, "normal", side), tmp_path) for side in Side)
    assert left.files == right.files
    assert left.payload["chapters"] == right.payload["chapters"]
    assert left.payload["motions"] != right.payload["motions"]
    assert (left.payload["side"], right.payload["side"]) == ("left", "right")
