"""A session played by the real audio element, from the tap to the record."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import Player

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OpenPlayer = Callable[..., Player]
FASTEST = 16  # the most a browser plays; the track itself is the one people get
STALLED_MS = 5_000  # as in the player
AFTER = re.compile(r"/(done|today)")


@pytest.mark.parametrize("raising", [False, True], ids=["start", "raise"])
def test_a_whole_session_is_recorded_as_it_was_planned(open_player: OpenPlayer, raising: bool) -> None:
    player = open_player(raising=raising)
    player.start()
    assert player.session["session_end_ms"] > 5 * 60_000
    player.play_to_the_end(FASTEST, AFTER)
    (stored,) = player.stored()
    holds = [phase for phase in player.phases() if phase["counted_ms"]]
    assert [_done(phase) for phase in stored["phases"]] == [
        (phase["id"], phase["exercise"], phase["side"], phase["counted_ms"], phase["counted_ms"], "player-timed")
        for phase in holds
    ]
    assert stored["outcome"] == "completed"
    assert stored["plan"] == player.session["plan"]
    assert stored["stage"] == player.session["stage"]


def _done(phase: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(phase[name] for name in ("phase", "exercise", "side", "prescribed_ms", "done_ms", "source"))


def test_every_phase_shows_its_words_and_its_picture(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    for phase in player.phases():
        player.enter(phase)
        for slot in ("label", "part", "move"):
            expect(player.page.locator(f"[data-slot={slot}]").first).to_have_text(phase[slot])
        expect(player.page.locator("[data-slot=place]")).to_have_text(str(phase["place"]))
        assert player.page.locator("[data-slot=figure] path").count() > 20


def test_the_seconds_count_down_with_the_track(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    hold = player.phase("hold")
    player.enter(hold, share=0.2)
    first = int(player.page.inner_text("[data-slot=digits]"))
    player.page.wait_for_timeout(2100)
    left_s = (hold["end_ms"] - player.at_ms()) / 1000
    shown = int(player.page.inner_text("[data-slot=digits]"))
    assert shown < first
    assert abs(shown - left_s) <= 1.1


def test_a_tap_anywhere_pauses_and_a_tap_goes_on(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    player.enter(player.phase("hold"))
    player.page.mouse.click(180, 250)
    player.wait(state="paused")
    expect(player.page.locator(".pause")).to_be_visible()
    stood_ms = player.at_ms()
    player.page.wait_for_timeout(700)
    assert player.at_ms() == stood_ms
    player.page.mouse.click(180, 250)
    player.wait(state="playing")
    player.page.wait_for_timeout(700)
    assert player.at_ms() > stood_ms + 300


def test_the_keyboard_pauses_eases_and_stops(open_player: OpenPlayer) -> None:
    player = open_player()
    player.page.locator("[data-slot=start]").press("Enter")
    player.wait(state="playing")
    player.enter(player.phase("hold"))
    player.page.keyboard.press(" ")
    player.wait(state="paused")
    player.page.keyboard.press(" ")
    player.wait(state="playing")
    player.page.keyboard.press("e")
    player.wait(chapter="ease")
    player.page.keyboard.press("Escape")
    player.wait(chapter="off")


def test_a_pause_by_the_device_is_a_pause(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    player.audio.evaluate("audio => audio.pause()")
    player.wait(state="paused")
    player.audio.evaluate("audio => audio.play()")
    player.wait(state="playing")


def test_what_was_skipped_is_not_counted(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    hold = player.phase("hold")
    player.enter(hold, share=0.9)
    player.enter(player.phases()[-2])
    player.page.click("[data-slot=off]")
    player.page.wait_for_url(AFTER)
    (stored,) = player.stored()
    done = {phase["phase"]: phase["done_ms"] for phase in stored["phases"]}
    assert done[hold["id"]] < 0.1 * hold["counted_ms"] + 500
    assert sum(done.values()) == done[hold["id"]]


def test_time_spent_reading_before_start_is_not_taken_for_a_track_that_stalls(open_player: OpenPlayer) -> None:
    player = open_player()
    player.page.wait_for_timeout(STALLED_MS + 500)
    player.start()
    player.page.wait_for_timeout(500)
    assert player.element.get_attribute("data-sound") == "voice"
    player.page.keyboard.press("Space")
    player.wait(state="paused")
    player.page.wait_for_timeout(STALLED_MS + 500)
    player.page.keyboard.press("Space")
    player.wait(state="playing")
    player.page.wait_for_timeout(500)
    assert player.element.get_attribute("data-sound") == "voice"


def test_bells_alone_lead_through_the_same_times(open_player: OpenPlayer) -> None:
    player = open_player()
    player.page.get_by_label("Bells only").focus()
    player.page.keyboard.press(" ")
    player.wait(sound="bells")
    player.start()
    player.enter(player.phase("hold"))
    assert str(player.audio.get_attribute("src")).split("?")[0] == player.session["bells_url"].split("?")[0]


def test_what_is_needed_in_a_hold_is_large_and_the_ways_out_are_always_in_reach(open_player: OpenPlayer) -> None:
    for width, height, digits_px in ((360, 800, 160), (800, 360, 140), (1280, 800, 220)):
        player = open_player(viewport={"width": width, "height": height})
        player.start()
        player.enter(player.phase("hold"))
        assert _size_px(player, "part") >= 68
        assert _size_px(player, "digits") >= digits_px
        for name in ("ease", "off"):
            box = player.page.locator(f"[data-slot={name}]").bounding_box()
            assert box
            assert box["height"] >= 96
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
            assert box["y"] + box["height"] <= height
        part, digits = (player.page.locator(f".cue [data-slot={name}]").bounding_box() for name in ("part", "digits"))
        assert part
        assert digits
        assert part["y"] + part["height"] <= height
        assert digits["y"] + digits["height"] <= height
        assert part["x"] + part["width"] <= width


def _size_px(player: Player, slot: str) -> float:
    size: float = player.page.locator(f".cue [data-slot={slot}]").evaluate(
        "e => parseFloat(getComputedStyle(e).fontSize)"
    )
    return size


def test_less_motion_shows_the_posture_reached_and_moves_nothing(open_player: OpenPlayer) -> None:
    player = open_player(reduced_motion="reduce")
    player.start()
    player.enter(player.phase("move"), share=0.1)
    figure = player.page.locator("[data-slot=figure]")
    first = figure.inner_html()
    player.page.wait_for_timeout(800)
    assert figure.inner_html() == first


def test_what_is_said_is_in_the_live_region_and_seconds_are_not(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    hold = player.phase("hold")
    player.enter(hold, share=0.2)
    live = player.page.locator("[data-slot=live]")
    expect(live).to_have_attribute("aria-live", "polite")
    before = live.inner_text()
    assert hold["part"] in before
    player.page.wait_for_timeout(2200)
    assert live.inner_text() == before
