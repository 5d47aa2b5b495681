"""``backrack session``: a session or a reason, never a traceback, and nothing without a passing screen."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import soundfile
from click.testing import CliRunner, Result

from backrack.cli.main import main
from backrack.record import Person, SessionDone, person_to_json
from backrack.words import Text, say
from tests.plan.people import climbed, later, screened
from tests.progression.people import check_in
from tests.progression.reports import after

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
READY = later(screened(NOW), check_in(NOW))


@pytest.fixture
def run(tmp_path: Path, spoken_folder: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("BACKRACK_HOME", str(tmp_path / "home"))
    audio = tmp_path / "home" / "audio"
    audio.mkdir(parents=True)
    (audio / "phrases").symlink_to(spoken_folder)

    def call(person: Person | str, *options: str, now: datetime = NOW) -> Result:
        file = tmp_path / "person.json"
        file.write_text(person if isinstance(person, str) else person_to_json(person), encoding="utf-8")
        return CliRunner().invoke(main, ["session", "--person", str(file), "--now", now.isoformat(), *options])

    return call


def test_a_ready_person_gets_plan_and_timeline(run) -> None:  # type: ignore[no-untyped-def]
    result = run(READY, "--json", "--voice", "bells")
    data = json.loads(result.output)
    assert result.exit_code == 0
    assert data["plan"]["kind"] == "plan"
    held = [p["counted_ms"] for chapter in data["timeline"]["chapters"] for p in chapter["phases"] if p["counted_ms"]]
    assert held == [120_000]


@pytest.mark.parametrize(
    ("person", "now", "why_not"),
    [
        (Person(id=READY.id), NOW, "unanswered"),
        (screened(NOW), NOW, "check_in"),
        (READY, NOW + timedelta(hours=3), "check_in"),
        (READY, NOW + timedelta(days=29), "unanswered"),
        (later(screened(NOW), check_in(NOW, pain_now=9)), NOW, "not_today"),
    ],
)
def test_without_a_session_the_reason_is_given_and_no_file_written(run, tmp_path, person, now, why_not) -> None:  # type: ignore[no-untyped-def]
    track = tmp_path / "out.mp3"
    result = run(person, "--json", "--audio", str(track), now=now)
    data = json.loads(result.output)
    assert result.exit_code == 3
    assert (data["kind"], data["why_not"]) == ("refusal", why_not)
    assert "steps" not in data
    assert not track.exists()


def test_the_track_holds_the_session_and_no_ways_out(run, tmp_path) -> None:  # type: ignore[no-untyped-def]
    track = tmp_path / "out.mp3"
    result = run(READY, "--json", "--voice", "bells", "--audio", str(track))
    assert result.exit_code == 0, result.output
    session_end_ms = json.loads(result.output)["timeline"]["session_end_ms"]
    assert abs(soundfile.info(track).duration * 1000 - session_end_ms) < 100


def test_rate_and_sound_change_what_is_heard_and_no_hold(run) -> None:  # type: ignore[no-untyped-def]
    chosen = {
        option: run(READY, "--json", *option.split()) for option in ("--sound voice", "--sound short --rate slow")
    }
    assert {result.exit_code for result in chosen.values()} == {0}
    whole, short = (json.loads(result.output)["timeline"] for result in chosen.values())
    held = [[p["counted_ms"] for chapter in each["chapters"] for p in chapter["phases"]] for each in (whole, short)]
    assert held[0] == held[1]
    assert short["session_end_ms"] > whole["session_end_ms"]
    spoken = [[cue["spoken"] for cue in each["chapters"][0]["cues"]] for each in (whole, short)]
    assert all(spoken[0])
    assert not all(spoken[1])


@pytest.mark.parametrize("option", ["--sound=song", "--rate=hasty"])
def test_an_unknown_sound_or_rate_is_refused(run, option: str) -> None:  # type: ignore[no-untyped-def]
    assert run(READY, option).exit_code == 2


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format": "backrack-person-1"}', "\x00\xff"])
def test_a_broken_person_file_is_refused_with_a_sentence(run, text: str) -> None:  # type: ignore[no-untyped-def]
    result = run(text)
    assert result.exit_code == 2
    assert "cannot be read" in result.output
    assert "Traceback" not in result.output


def test_an_unwritable_track_is_refused_with_a_sentence(run, tmp_path) -> None:  # type: ignore[no-untyped-def]
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    result = run(READY, "--voice", "bells", "--audio", str(blocked / "out.mp3"))
    assert result.exit_code == 1
    assert "Traceback" not in result.output and "out.mp3" in result.output
    assert blocked.read_text() == "not a folder"


EXAMPLE = Path(__file__).parents[2] / "docs/examples/person.json"


def test_the_example_person_raises_one_leg_after_the_other(run) -> None:  # type: ignore[no-untyped-def]
    result = run(EXAMPLE.read_text(encoding="utf-8"), "--json", "--voice", "bells")
    data = json.loads(result.output)
    assert data["plan"]["stage"] == 4
    sides = [step["side"] for step in data["plan"]["steps"] if step["hold_ms"]]
    assert sides == ["left", "right", "left", "right"]


NAME = "BACKRACK_PAIN_ABOVE_LIMIT"
HURT = climbed(NOW)
HURT = later(
    HURT, after(HURT.of(SessionDone)[-1].ended_at + timedelta(minutes=90), HURT.of(SessionDone)[-1].session, peak=6)
)


@pytest.mark.parametrize(
    ("said", "options", "stage"),
    [
        ("", (), 3),
        ("end:2026-03-01", (), 4),  # the day of the session that hurt
        ("end:2026-03-02", (), 3),
        ("end:2026-03-01", ("--pain-above-limit", "ease"), 3),
        ("ease", ("--pain-above-limit", "end:2026-03-01"), 4),
        ("end:2026-03-01", ("--pain-above-limit", "end:2026-03-02"), 3),
    ],
)
def test_a_session_is_by_the_rules_as_they_are_set_here(run, monkeypatch, said, options, stage) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("BACKRACK_PAIN_ABOVE_LIMIT", said)
    result = run(later(HURT, check_in(NOW)), "--json", "--voice", "bells", *options)
    assert result.exit_code == 0, result.output
    assert json.loads(result.output)["plan"]["stage"] == stage


def test_a_setting_that_there_is_not_is_refused(run, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("BACKRACK_PAIN_ABOVE_LIMIT", "stay")
    result = run(READY)
    assert result.exit_code == 2
    assert result.output == f"Error: {say(Text('web-setting-unknown', {'name': NAME, 'value': 'stay'}))}\n"


@pytest.mark.parametrize("word", ["end", "end:"])
def test_where_a_course_is_looked_at_the_end_of_a_session_needs_its_day(run, monkeypatch, word) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv(NAME, word)
    by_environment = run(READY)
    monkeypatch.setenv(NAME, "ease")
    by_option = run(READY, "--pain-above-limit", word)
    for result, name in ((by_environment, NAME), (by_option, "--pain-above-limit")):
        assert result.exit_code == 2
        assert result.output == f"Error: {say(Text('web-setting-no-day', {'name': name, 'value': word}))}\n"
