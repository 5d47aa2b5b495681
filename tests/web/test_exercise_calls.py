"""The calls of the exercise pages, as nobody yet known, as the owner, and as another person."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

import pytest

from backrack.audio import VoiceMissing, find_voice
from backrack.audio.readings import Reading, Spoken
from backrack.catalogue import load_catalogue
from backrack.plan import access_to, access_to_data
from backrack.posture import Side
from backrack.web.exercises import reading as readings
from backrack.web.exercises.motions import motions_of
from backrack.web.exercises.reading import NoVoice, ReadingRoom, make_reading
from backrack.web.exercises.sheet import sheet_of
from backrack.words import Text
from tests.audio.tones import ToneVoice, decoded, ms
from tests.screening.people import NOW, passing_person
from tests.web.conftest import Visitor, error_of

pytestmark = pytest.mark.usefixtures("no_tracks")
PERSON = passing_person(NOW)
IDS = [exercise.id for exercise in load_catalogue().exercises]
RAISE = "/api/exercises/single_leg_raise"
MISSING = Text("audio-voice-unknown", {"voice": "heart", "voices": "bells"})


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


@pytest.fixture
def owner(visitor: Visitor) -> Visitor:
    return visitor.has(*PERSON.entries)


def test_the_owner_reads_the_same_access_as_the_domain_gives(owner: Visitor, other: Visitor) -> None:
    given = owner.get("/api/exercises").json()["exercises"]
    assert [each["id"] for each in given] == IDS
    told = [{key: value for key, value in each.items() if key != "name"} for each in given]
    assert told == [access_to_data(each) for each in access_to(PERSON, NOW)]
    for stranger in (other, Visitor()):
        assert not any(each["open"] for each in stranger.get("/api/exercises").json()["exercises"])


# --- moving pictures -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("exercise_id", IDS)
def test_the_movement_is_the_same_for_everybody(exercise_id: str, owner: Visitor, other: Visitor) -> None:
    address = f"/api/exercises/{exercise_id}/motions?side=right"
    answers = [each.get(address) for each in (owner, other, Visitor())]
    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert len({answer.content for answer in answers}) == 1


@pytest.mark.parametrize("exercise_id", IDS)
@pytest.mark.parametrize("side", list(Side))
def test_every_step_of_the_side_moves_in_turn(exercise_id: str, side: Side) -> None:
    made = motions_of(exercise_id, side)
    phases = [phase for phase in load_catalogue().exercise(exercise_id).phases if phase.side in (None, side)]
    assert [step["phase"] for step in made["steps"]] == [phase.id for phase in phases]
    assert 0 <= made["main"] < len(phases)
    main = made["steps"][made["main"]]
    assert main["move_ms"] == 4_000, "where nothing may move, two different pictures stand for it"
    for step in made["steps"]:
        parts = step["motion"]["stills"] if step["motion"]["kind"] == "fade" else [step["motion"]]
        left, top, width, height = step["frame"]
        for part in parts:
            x, y, w, h = part["view_box"]
            assert left <= x and top <= y and x + w <= left + width and y + h <= top + height


def test_the_right_side_is_seen_from_the_right() -> None:
    left, right = (motions_of("single_leg_raise", side)["steps"][0] for side in (Side.LEFT, Side.RIGHT))
    assert (left["title"], right["title"]) == (
        "Left knee: towards your chest",
        "Right knee: towards your chest",
    )
    assert left["motion"]["transform"] is None
    assert right["motion"]["transform"].startswith("matrix(-1 0 0 1 ")


def test_without_sides_both_give_the_same() -> None:
    assert motions_of("double_leg_raise", Side.LEFT) == motions_of("double_leg_raise", Side.RIGHT)
    assert motions_of("double_leg_raise", Side.LEFT)["side"] is None


def test_pictures_of_one_view_share_a_frame_and_none_blends_into_another_view() -> None:
    steps = {step["phase"]: step for step in motions_of("getting_off", Side.LEFT)["steps"]}
    assert steps["start_pos"]["frame"] == steps["lift"]["frame"] == steps["stand"]["frame"]
    assert steps["pivot"]["frame"] == steps["rest_on_side"]["frame"] != steps["lift"]["frame"]
    assert steps["pivot"]["motion"]["kind"] == steps["lift"]["motion"]["kind"] == "move"
    assert steps["pivot"]["move_ms"] == steps["lift"]["move_ms"] == 0


def test_the_movement_is_sent_small() -> None:
    visitor = Visitor()
    for exercise_id in IDS:
        answer = visitor.client.get(f"/api/exercises/{exercise_id}/motions", headers={"Accept-Encoding": "gzip"})
        assert answer["Content-Encoding"] == "gzip"
        assert len(answer.content) < 200_000


def test_a_side_that_is_none_is_refused(visitor: Visitor) -> None:
    answer = visitor.get(f"{RAISE}/motions?side=both")
    assert answer.status_code == 422
    assert error_of(answer)


@pytest.mark.parametrize("rest", ["motions", "reading", "reading/abc.mp3"])
def test_an_exercise_that_is_none_is_not_found(rest: str, visitor: Visitor) -> None:
    answer = visitor.get(f"/api/exercises/headstand/{rest}")
    assert answer.status_code == 404
    assert error_of(answer) == "There is no such exercise."


# --- reading aloud ---------------------------------------------------------------------------------------------------


class Bench:
    """A reading room whose work a test finishes when it likes."""

    def __init__(self) -> None:
        self.jobs: dict[str, Future[Reading]] = {}

    def order(self, exercise_id: str) -> Future[Reading]:
        return self.jobs.setdefault(exercise_id, Future())

    def made(self, exercise_id: str) -> Reading | None:
        job = self.jobs.get(exercise_id)
        return job.result() if job and job.done() and job.exception() is None else None

    def forget(self, exercise_id: str) -> None:
        del self.jobs[exercise_id]


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    room = Bench()
    monkeypatch.setattr("backrack.web.exercises.api.reading_room", lambda: room)
    return room


@pytest.fixture
def made(tmp_path: Path) -> Reading:
    path = tmp_path / "abc.mp3"
    path.write_bytes(bytes(range(200)))
    return Reading("abc", path, (Spoken(600, 1800), Spoken(2400, 3000)), "heart")


def test_the_reading_is_made_in_the_background_and_then_the_same_for_everybody(
    bench: Bench, made: Reading, owner: Visitor, other: Visitor
) -> None:
    visitors = (owner, other, Visitor())
    assert [each.get(f"{RAISE}/reading").status_code for each in visitors] == [202, 202, 202]
    assert visitors[2].get(f"{RAISE}/reading/abc.mp3").status_code == 404
    bench.jobs["single_leg_raise"].set_result(made)
    told = [each.get(f"{RAISE}/reading").json() for each in visitors]
    assert told[0] == told[1] == told[2]
    assert told[0]["stretches"] == [{"from_ms": 600, "to_ms": 1800}, {"from_ms": 2400, "to_ms": 3000}]
    for each in visitors:
        answer = each.get(told[0]["url"])
        assert b"".join(answer.streaming_content) == made.path.read_bytes()  # type: ignore[attr-defined]
        assert answer["Content-Type"] == "audio/mpeg"


def test_a_part_of_the_reading_can_be_asked_for(bench: Bench, made: Reading, visitor: Visitor) -> None:
    bench.order("single_leg_raise").set_result(made)
    answer = visitor.client.get(f"{RAISE}/reading/abc.mp3", headers={"Range": "bytes=10-19"})
    assert answer.status_code == 206
    assert b"".join(answer.streaming_content) == bytes(range(10, 20))
    assert visitor.client.get(f"{RAISE}/reading/abc.mp3", headers={"Range": "bytes=900-"}).status_code == 416


@pytest.mark.parametrize("address", [f"{RAISE}/reading/abd.mp3", "/api/exercises/getting_on/reading/abc.mp3"])
def test_a_reading_of_something_else_is_not_found(bench: Bench, made: Reading, visitor: Visitor, address: str) -> None:
    bench.order("single_leg_raise").set_result(made)
    assert visitor.get(address).status_code == 404


def test_a_reading_whose_file_has_gone_is_not_found(bench: Bench, made: Reading, visitor: Visitor) -> None:
    bench.order("single_leg_raise").set_result(made)
    made.path.unlink()
    assert visitor.get(f"{RAISE}/reading/abc.mp3").status_code == 404


def test_where_no_voice_can_be_had_it_is_said_and_tried_anew_next_time(bench: Bench, visitor: Visitor) -> None:
    bench.order("single_leg_raise").set_exception(NoVoice())
    answer = visitor.get(f"{RAISE}/reading")
    assert answer.status_code == 503
    assert json.loads(answer.content)["reason"] == "no_voice"
    assert error_of(answer) == "No voice can be had on this computer."
    assert visitor.get(f"{RAISE}/reading").status_code == 202


def test_without_any_voice_there_is_no_reading(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def none(_name: str) -> None:
        raise VoiceMissing(MISSING)

    monkeypatch.setattr(readings, "find_voice", none)
    with pytest.raises(NoVoice):
        make_reading("single_leg_raise", tmp_path)


def test_the_second_voice_reads_where_the_first_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def second(name: str) -> ToneVoice:
        if name == "heart":
            raise VoiceMissing(MISSING)
        return ToneVoice(id=name)

    monkeypatch.setattr(readings, "find_voice", second)
    assert make_reading("backwards_tilt", tmp_path).voice == "pico"


def test_a_page_is_read_whole_stretch_by_stretch(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    voice = ToneVoice()
    monkeypatch.setattr(readings, "find_voice", lambda _name: voice)
    made = make_reading("backwards_tilt", tmp_path)
    catalogue = load_catalogue()
    expected = [each.words for each in sheet_of(catalogue.exercise("backwards_tilt"), catalogue).spoken]
    assert voice.said == expected
    assert len(made.stretches) == len(expected)


def test_our_own_voice_reads_a_page(tmp_path: Path) -> None:
    made = make_reading("backwards_tilt", tmp_path)
    assert made.voice == find_voice("heart").id
    assert ms(len(decoded(made.path))) > made.stretches[-1].to_ms
    assert all(stretch.to_ms - stretch.from_ms > 500 for stretch in made.stretches)


def test_the_reading_room_makes_each_page_once_and_again_when_its_file_has_gone(made: Reading) -> None:
    asked: list[str] = []

    def make(exercise_id: str) -> Reading:
        asked.append(exercise_id)
        made.path.write_bytes(b"sound")
        return made

    room = ReadingRoom(make)
    assert room.made("single_leg_raise") is None
    assert room.order("single_leg_raise").result(timeout=60) is room.order("single_leg_raise").result(timeout=60)
    assert room.made("single_leg_raise") is made
    assert asked == ["single_leg_raise"]
    made.path.unlink()
    room.order("single_leg_raise").result(timeout=60)
    assert asked == ["single_leg_raise"] * 2
    room.forget("single_leg_raise")
    assert room.made("single_leg_raise") is None
