"""What the player is given: every time of the timeline, every word, every movement once."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest

from backrack.catalogue import load_catalogue
from backrack.plan import Plan, plan_today
from backrack.posture import Posture, Side
from backrack.record import SessionDone, entry_from_json
from backrack.timeline import SOUND_MS, Sound, State, Timeline, build_timeline
from backrack.web.session.payload import session_payload
from backrack.web.session.pictures import draw_motion
from backrack.web.session.places import places
from backrack.words import say
from tests.plan.people import climbed, later, screened
from tests.progression.people import check_in

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def a_plan(raising: bool) -> Plan:
    plan = plan_today(later(climbed(NOW) if raising else screened(NOW), check_in(NOW)), NOW)
    assert isinstance(plan, Plan)
    return plan


def spoken_ms(key: str) -> int:
    return 200 + 65 * len(say(key)) if key.startswith("say-") else SOUND_MS[key]


def drawn(before: Posture, reached: Posture, accent: tuple[str, ...]) -> dict[str, Any]:
    return {"from": before, "to": reached, "accent": accent}


def payload_of(plan: Plan, sound: Sound = Sound.VOICE) -> tuple[dict[str, Any], Timeline]:
    timeline = build_timeline(plan, spoken_ms, sound)
    return session_payload(plan, timeline, drawn), timeline


OTHERS = {
    "floor": later(screened(NOW), check_in(NOW, pain_now=5)),
    "both": later(climbed(NOW, 24), check_in(NOW)),
    "turning": later(climbed(NOW, turning=True), check_in(NOW)),
}


@pytest.fixture(params=[False, True], ids=["start", "raise"])
def payload(request: pytest.FixtureRequest) -> dict[str, Any]:
    return payload_of(a_plan(raising=request.param))[0]


@pytest.mark.parametrize("name", OTHERS)
def test_the_floor_both_legs_and_the_head_have_their_words_and_pictures(name: str) -> None:
    plan = plan_today(OTHERS[name], NOW)
    assert isinstance(plan, Plan)
    payload, _ = payload_of(plan)
    for phase in phases_of(payload):
        assert phase["label"] and phase["part"] and phase["move"]
    parts = {phase["part"] for phase in phases_of(payload)}
    expected = {
        "floor": {"Lie down", "Roll over"},
        "both": {"Both knees", "Both feet"},
        "turning": {"Head to the left", "Head to the right", "Left knee", "Right knee"},
    }
    assert expected[name] <= parts
    for step in plan.steps:
        assert draw_motion(plan, step.return_posture, step.posture, ())["paths"]


def test_the_player_is_told_how_hard_it_is_meant_to_press_and_keeps_it() -> None:
    plan = a_plan(raising=True)
    payload, _ = payload_of(plan)
    assert [each["region"] for each in payload["pressed"]] == ["low_back", "thoracic", "neck"]
    assert payload["pressed"][0]["stage"] == payload["stage"] == 4
    assert payload["light"] is False
    told = {**_an_entry(), "pressed": payload["pressed"], "light": payload["light"]}
    entry = entry_from_json(json.dumps(told))
    assert isinstance(entry, SessionDone) and entry.pressed == plan.pressed


def _an_entry() -> dict[str, Any]:
    at = NOW.isoformat()
    times = {"at": at, "started_at": at, "ended_at": at}
    name = str(UUID(int=5))
    return {
        **times,
        "kind": "session",
        "id": name,
        "session": name,
        "plan": "p",
        "stage": 4,
        "outcome": "completed",
        "phases": [],
    }


def phases_of(payload: dict[str, Any]) -> list[dict[str, Any]]:
    return [phase for chapter in payload["chapters"] for phase in chapter["phases"]]


def test_the_holds_are_those_of_the_plan() -> None:
    for raising in (False, True):
        plan = a_plan(raising)
        payload, _ = payload_of(plan)
        counted = [phase["counted_ms"] for phase in payload["chapters"][0]["phases"] if phase["counted_ms"]]
        assert counted == [step.hold_ms for step in plan.steps if step.hold_ms]


def test_there_is_one_session_and_both_ways_out(payload: dict[str, Any]) -> None:
    kinds = [chapter["kind"] for chapter in payload["chapters"]]
    assert kinds[0] == "session"
    assert kinds.count("session") == 1
    assert {"ease", "off"} <= set(kinds)


def test_each_way_out_is_of_its_kind(payload: dict[str, Any]) -> None:
    kind = {chapter["id"]: chapter["kind"] for chapter in payload["chapters"]}
    for ways in payload["ways_out"].values():
        assert {name: kind[chapter] for name, chapter in ways.items()} == {name: name for name in ways}


def test_every_phase_says_state_part_and_move(payload: dict[str, Any]) -> None:
    for phase in phases_of(payload):
        assert phase["label"]
        assert phase["part"]
        assert phase["move"]


@pytest.mark.parametrize("exercise_id", ["getting_on", "getting_off"])
def test_every_step_of_getting_on_and_off_has_its_words(exercise_id: str) -> None:
    for phase in load_catalogue().exercise(exercise_id).phases:
        assert say(f"player-part-{exercise_id}-{phase.id}")
        assert say(f"player-move-{exercise_id}-{phase.id}")


def test_the_first_line_names_the_side_of_every_raise() -> None:
    payload, _ = payload_of(a_plan(raising=True))
    sided = [phase for phase in phases_of(payload) if phase["side"] and phase["state"] not in ("rest", "change_side")]
    assert {phase["side"] for phase in sided} == {"left", "right"}
    assert {phase["state"] for phase in sided} >= {"get_ready", "move", "hold", "return"}
    for phase in sided:
        assert phase["part"].startswith("Left" if phase["side"] == "left" else "Right"), phase


def test_places_count_up_to_the_last(payload: dict[str, Any]) -> None:
    for chapter in payload["chapters"]:
        counted = [phase["place"] for phase in chapter["phases"]]
        assert counted[0] == 1
        assert all(after - before in (0, 1) for before, after in pairwise(counted))
        assert all(phase["of"] == counted[-1] for phase in chapter["phases"])


def test_every_hold_has_a_place_of_its_own(payload: dict[str, Any]) -> None:
    holds = [phase["place"] for phase in payload["chapters"][0]["phases"] if phase["state"] == "hold"]
    assert len(holds) == len(set(holds))


def test_a_hold_shares_its_place_with_what_leads_to_it_and_from_it() -> None:
    _, timeline = payload_of(a_plan(raising=True))
    placed = places(timeline.session.phases)
    for phase, place, following in zip(timeline.session.phases, placed, placed[1:], strict=False):
        if phase.state in (State.GET_READY, State.MOVE, State.HOLD):
            assert following == place


def test_the_picture_of_a_phase_ends_in_its_posture(payload: dict[str, Any]) -> None:
    _, timeline = payload_of(a_plan(raising=payload["stage"] > 1))
    postures = {phase.id: phase.posture for chapter in timeline.chapters for phase in chapter.phases}
    for phase in phases_of(payload):
        reached = None if phase["motion"] is None else payload["motions"][phase["motion"]]["to"]
        assert reached == postures[phase["id"]]


def test_pictures_follow_on_from_each_other_within_a_chapter(payload: dict[str, Any]) -> None:
    for chapter in payload["chapters"]:
        moves = [payload["motions"][phase["motion"]] for phase in chapter["phases"] if phase["motion"] is not None]
        for before, after in pairwise(moves):
            assert after["from"] in (before["to"], after["to"])


def test_a_leg_that_is_up_comes_down_in_the_picture_of_its_way_out() -> None:
    payload, _ = payload_of(a_plan(raising=True))
    raised = [chapter for chapter in payload["chapters"] if "raise" in chapter["id"]]
    assert raised
    for chapter in raised:
        first = payload["motions"][chapter["phases"][0]["motion"]]
        assert first["from"].raised_sides()
        assert not first["to"].raised_sides()


def test_no_movement_is_sent_twice(payload: dict[str, Any]) -> None:
    drawings = [tuple(motion.values()) for motion in payload["motions"]]
    assert len(drawings) == len(set(drawings))


def test_the_leg_that_moves_is_the_one_in_the_accent_colour() -> None:
    payload, _ = payload_of(a_plan(raising=True))
    for phase in (phase for phase in phases_of(payload) if phase["motion"] is not None):
        accent = payload["motions"][phase["motion"]]["accent"]
        moving = phase["side"] if phase["state"] in ("get_ready", "move", "hold", "return") else None
        assert accent == ((moving,) if moving else ())


def test_every_phrase_has_its_caption_and_sounds_have_none(payload: dict[str, Any]) -> None:
    for chapter in payload["chapters"]:
        for cue in chapter["cues"]:
            assert bool(cue["caption"]) == cue["key"].startswith("say-")


@pytest.mark.parametrize("raising", [False, True])
def test_there_is_every_kind_of_chapter_that_the_player_may_need(raising: bool) -> None:
    payload, _ = payload_of(a_plan(raising))
    ids = {chapter["id"] for chapter in payload["chapters"]}
    kinds = {chapter["kind"] for chapter in payload["chapters"]}
    assert kinds == {"session", "hear", "pause", "wait", "spasm", "stuck", "ease", "off"}
    assert {"hear", "stuck", "pause.here", "wait.quiet", "wait.ask", "wait.offer"} <= ids


def test_the_player_can_pause_anywhere_it_leads_and_knows_where_to_go_on(payload: dict[str, Any]) -> None:
    for chapter in payload["chapters"]:
        for phase in chapter["phases"]:
            if chapter["kind"] in ("session", "ease", "off"):
                assert payload["ways_out"][phase["id"]]["pause"].startswith("pause.")
                at_ms = payload["resume_ms"][phase["id"]]
                assert at_ms is None or chapter["start_ms"] <= at_ms <= chapter["end_ms"]


def test_the_picture_stays_as_it_is_where_the_person_may_be_anywhere(payload: dict[str, Any]) -> None:
    for chapter in payload["chapters"]:
        stays = [phase["motion"] is None for phase in chapter["phases"]]
        anywhere = chapter["kind"] in ("hear", "wait", "stuck") or chapter["id"] == "pause.here"
        assert stays == [anywhere] * len(stays), chapter["id"]


def test_in_a_pause_of_a_raised_leg_it_comes_down_in_the_picture_and_in_words() -> None:
    payload, _ = payload_of(a_plan(raising=True))
    chapter = next(each for each in payload["chapters"] if each["id"] == "pause.single_leg_raise.raise_right")
    lowering, paused = chapter["phases"]
    assert (lowering["part"], lowering["move"]) == ("Right foot", "back to the floor")
    assert (paused["state"], paused["label"]) == ("pause", "Paused")
    movement = payload["motions"][lowering["motion"]]
    assert (movement["from"].raised_sides(), movement["to"].raised_sides()) == ((Side.RIGHT,), ())


def test_each_step_of_getting_up_has_a_place_of_its_own(payload: dict[str, Any]) -> None:
    stuck = next(chapter for chapter in payload["chapters"] if chapter["kind"] == "stuck")
    assert [(phase["place"], phase["of"]) for phase in stuck["phases"]] == [(place, 6) for place in range(1, 7)]


def test_what_is_not_spoken_is_marked_and_keeps_its_caption() -> None:
    for sound in Sound:
        payload, _ = payload_of(a_plan(raising=True), sound)
        phrases = [cue for chapter in payload["chapters"] for cue in chapter["cues"] if cue["key"].startswith("say-")]
        assert all(cue["caption"] for cue in phrases)
        heard = [cue for cue in phrases if cue["spoken"]]
        assert (len(heard) == len(phrases)) == (sound is Sound.VOICE)
        assert bool(heard) == (sound is not Sound.BELLS)


@pytest.mark.parametrize("name", ["left", "right"])
def test_left_stays_left_from_whichever_side_it_is_seen(name: str) -> None:
    """The leg nearer to the phone is drawn near: seen from the other side the scene is mirrored and they change."""
    raised = Side(name)
    plan = a_plan(raising=True)
    step = next(step for step in plan.steps if step.side is raised)
    for seen_from in Side:
        drawn = draw_motion(plan, step.return_posture, step.posture, (raised.value,), seen_from)
        painted = {word for path in drawn["paths"] for word in path["class"].split() if word.startswith("bf-moving-")}
        near = "bf-moving-near" if raised is seen_from else "bf-moving-far"
        assert painted == {near}
        assert (drawn["transform"] is not None) == (seen_from is Side.RIGHT)
