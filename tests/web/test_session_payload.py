"""What the player is given: every time of the timeline, every word, every movement once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from backrack.catalogue import load_catalogue
from backrack.plan import Plan, plan_today
from backrack.posture import Posture
from backrack.timeline import SOUND_MS, State, Timeline, build_timeline
from backrack.web.session.payload import session_payload
from backrack.web.session.places import places
from backrack.words import say
from tests.plan.people import lain, later, screened
from tests.progression.people import check_in

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def a_plan(raising: bool) -> Plan:
    person = later(screened(NOW), check_in(NOW))
    plan = plan_today(later(person, *lain(NOW - timedelta(days=1))) if raising else person, NOW)
    assert isinstance(plan, Plan)
    return plan


def spoken_ms(key: str) -> int:
    return 200 + 65 * len(say(key)) if key.startswith("say-") else SOUND_MS[key]


def drawn(before: Posture, reached: Posture, accent: tuple[str, ...]) -> dict[str, Any]:
    return {"from": before, "to": reached, "accent": accent}


def payload_of(plan: Plan) -> tuple[dict[str, Any], Timeline]:
    timeline = build_timeline(plan, spoken_ms)
    return session_payload(plan, timeline, drawn, "en"), timeline


@pytest.fixture(params=[False, True], ids=["start", "raise"])
def payload(request: pytest.FixtureRequest) -> dict[str, Any]:
    return payload_of(a_plan(raising=request.param))[0]


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
        assert kind[ways["ease"]] == "ease"
        assert kind[ways["off"]] == "off"


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
        assert payload["motions"][phase["motion"]]["to"] == postures[phase["id"]]


def test_pictures_follow_on_from_each_other_within_a_chapter(payload: dict[str, Any]) -> None:
    for chapter in payload["chapters"]:
        moves = [payload["motions"][phase["motion"]] for phase in chapter["phases"]]
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
    for phase in phases_of(payload):
        accent = payload["motions"][phase["motion"]]["accent"]
        moving = phase["side"] if phase["state"] in ("get_ready", "move", "hold", "return") else None
        assert accent == ((moving,) if moving else ())


def test_every_phrase_has_its_caption_and_sounds_have_none(payload: dict[str, Any]) -> None:
    for chapter in payload["chapters"]:
        for cue in chapter["cues"]:
            assert bool(cue["caption"]) == cue["key"].startswith("say-")
