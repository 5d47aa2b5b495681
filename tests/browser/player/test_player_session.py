"""A session played by the real audio element."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import MADE_MS, Player

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OpenPlayer = Callable[..., Player]
STALLED_MS = 5_000  # as in the player
AFTER = re.compile(r"/(done|after|today)")


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
    hold = player.phase("hold")
    player.enter(hold)
    player.page.mouse.click(180, 120)
    player.wait(state="paused")
    expect(player.page.locator(".pause")).to_be_visible()
    pause = player.session["ways_out"][hold["id"]]["pause"]
    chapter = next(each for each in player.session["chapters"] if each["id"] == pause)
    assert chapter["start_ms"] - 1 <= player.at_ms() < chapter["end_ms"]
    player.page.mouse.click(180, 120)
    player.wait(state="playing", phase_state="get_ready")
    stood_ms = player.at_ms()
    player.page.wait_for_timeout(700)
    assert player.at_ms() > stood_ms + 300


def test_the_keyboard_pauses_eases_and_stops(open_player: OpenPlayer) -> None:
    player = open_player()
    player.page.locator("[data-slot=start]").press("Enter")
    player.wait(state="hearing")
    player.page.locator("[data-slot=heard]:visible").press("Enter")
    player.wait(state="playing")
    player.enter(player.phase("hold"))
    player.page.keyboard.press(" ")
    player.wait(state="paused")
    player.page.keyboard.press(" ")
    player.wait(state="playing")
    player.page.keyboard.press("e")
    player.wait(chapter="ease")
    player.page.wait_for_timeout(1600)  # sooner, it is taken for the same tap
    player.page.keyboard.press("Escape")
    player.wait(chapter="off")


def test_a_pause_by_the_device_is_a_pause(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    player.audio.evaluate("audio => audio.pause()")
    player.wait(state="paused", pause="system")
    player.audio.evaluate("audio => audio.play()")
    player.wait(state="paused", pause="ask")
    player.page.keyboard.press(" ")
    player.wait(state="playing")


def test_what_was_skipped_is_not_counted(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    hold = player.phase("hold")
    player.enter(hold, share=0.9)
    player.enter(player.phases()[-2])
    player.page.locator("[data-slot=off]:visible").click()
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


def test_bells_alone_lead_through_the_session(open_player: OpenPlayer) -> None:
    player = open_player()
    player.page.get_by_label("Bells only").focus()
    player.page.keyboard.press(" ")
    player.wait(sound="bells", state="ready", timeout_ms=MADE_MS)
    voice = player.session["audio_url"].split("?")[0]
    assert str(player.audio.get_attribute("src")).split("?")[0] != voice
    player.start()
    player.enter(player.phase("hold"))


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


def test_more_shows_where_the_weight_goes_and_says_that_it_is_an_estimate(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    player.enter(player.phase("hold"))
    player.page.keyboard.press("m")
    where = player.page.locator("[data-map]")
    expect(where.locator("[data-slot=map] svg")).to_be_visible()
    expect(where.get_by_text("An estimate, not a measurement.")).to_be_visible()
