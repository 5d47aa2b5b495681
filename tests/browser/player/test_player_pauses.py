"""The player while it leads: the sound test, pauses of any length, steps back and forward, the device's own buttons."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.player.conftest import MADE_MS
from tests.browser.player.controlled import OpenControlled, arrive

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AFTER = re.compile(r"/(done|after|today)")
MS_OF_A_LOOK = 250
LOOKED_AT_MS = 2_000


def test_the_start_tap_tries_the_sound_and_only_yes_begins(controlled: OpenControlled) -> None:
    player = controlled()
    player.page.click("[data-slot=start]")
    player.wait(state="hearing")
    assert player.heard() == "hear"
    expect(player.page.get_by_role("heading", name="Did you hear this?")).to_be_visible()
    expect(player.page.get_by_role("button", name="Yes")).to_be_focused()
    player.pass_(10_000)
    assert player.heard() is None
    player.page.get_by_role("button", name="No", exact=True).click()
    player.wait(state="unheard")
    expect(player.page.locator(".try li")).to_have_count(3)
    player.page.get_by_role("button", name="Try again").click()
    player.wait(state="hearing")
    assert player.heard() == "hear"
    player.page.get_by_role("button", name="No", exact=True).click()
    player.page.get_by_role("button", name="Choose another sound").click()
    player.wait(state="ready")
    assert player.kept() is None
    player.start()
    assert player.heard() == "session"
    assert player.at_ms() < MS_OF_A_LOOK


def test_words_and_pictures_alone_can_be_chosen_when_nothing_is_heard(controlled: OpenControlled) -> None:
    player = controlled()
    player.page.click("[data-slot=start]")
    player.page.get_by_role("button", name="No", exact=True).click()
    player.page.get_by_role("button", name="Go on with words and pictures").click()
    player.wait(state="playing")


def test_a_pause_in_a_hold_leads_the_leg_down_and_the_hold_lasts_what_is_owed(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    hold = player.hold()
    player.enter(player.before(hold, "move"), share=0.99)
    player.pass_(10_000)
    player.wait(phase=hold["id"])
    player.tap()
    player.wait(state="paused")
    assert player.heard() == player.session["ways_out"][hold["id"]]["pause"]
    player.wait(phase_state="return")
    player.pass_(30_000)
    assert player.heard() == "wait.quiet"
    player.tap()
    player.wait(state="playing", phase_state="get_ready")
    ready = player.before(hold, "get_ready")
    assert player.at_ms() == ready["start_ms"]
    player.pass_(hold["start_ms"] - ready["start_ms"] + MS_OF_A_LOOK)
    player.wait(phase=hold["id"])
    owed_ms = hold["end_ms"] - player.at_ms()
    assert 19_000 <= owed_ms <= 21_000
    player.pass_(int(owed_ms) + 1000)
    player.press("tap")
    player.page.keyboard.press("Escape")
    _leave_at_once(player)
    assert player.done_ms(hold) == hold["counted_ms"]


def _leave_at_once(player: Any) -> None:
    """From the way off that was just begun, without a word about why."""
    player.press("no_sign")
    player.pass_(2000)
    player.press("off")
    player.page.wait_for_url(AFTER)


@pytest.mark.parametrize(("seconds", "asked"), [(59, "person"), (61, "ask"), (181, "offer")])
def test_a_pause_asks_after_a_minute_and_offers_the_way_off_after_three(
    controlled: OpenControlled, seconds: int, asked: str
) -> None:
    player = controlled()
    player.start()
    player.enter(player.phase("settle"))
    player.tap()
    player.wait(state="paused")
    player.wait_long(seconds)
    player.wait(pause=asked)
    words = {"person": "Paused", "ask": "Are you all right?", "offer": "I will bring you off"}
    expect(player.page.locator(".pause")).to_contain_text(words[asked])
    assert player.heard() == ("wait.quiet" if asked == "person" else f"wait.{asked}")
    player.tap()
    player.wait(state="playing", phase_state="settle")


def test_after_half_an_hour_a_pause_closes_as_partly_done(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    hold = player.hold()
    player.enter(hold, share=0.1)
    player.pass_(5000)
    player.tap()
    player.wait_long(30 * 60 - 10)
    player.wait(state="paused")
    player.wait_long(20)
    player.page.wait_for_url(AFTER)
    (record,) = player.sent("session")
    assert record["outcome"] == "left"
    assert 4_500 <= player.done_ms(hold) <= 5_500
    assert record["paused_ms"] >= 30 * 60_000
    assert player.kept() is None


def test_back_and_forward_lead_to_steps_and_what_is_passed_over_is_not_counted(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    first, second = player.hold(0), player.hold(1)
    player.enter(player.before(first, "get_ready"), share=0.1)
    player.page.keyboard.press("ArrowRight")
    player.wait(phase=player.before(second, "get_ready")["id"])
    player.page.keyboard.press("ArrowLeft")
    player.wait(phase=player.before(first, "get_ready")["id"])
    player.tap()
    player.wait(state="paused")
    player.press("forward")
    player.wait(state="playing", phase=player.before(second, "get_ready")["id"])
    player.tap()
    player.press("back")
    player.wait(state="playing", phase=player.before(first, "get_ready")["id"])
    player.page.keyboard.press("Escape")
    _leave_at_once(player)
    assert player.done_ms(first) == 0


@pytest.mark.parametrize("rate", ["slow", "quick"])
def test_the_speed_of_the_voice_changes_the_words_and_never_the_dose(controlled: OpenControlled, rate: str) -> None:
    player = controlled()
    holds = {phase["id"]: phase["counted_ms"] for phase in player.phases() if phase["counted_ms"]}
    asked = f"rate={rate}"
    with player.page.expect_response(lambda each: asked in each.url and each.status == 200, timeout=MADE_MS) as answer:
        player.page.locator(f"input[name=rate][value={rate}]").check(force=True)
        arrive(player.page, "ready")
    player.session = answer.value.json()
    assert player.session["rate"] == rate
    assert {phase["id"]: phase["counted_ms"] for phase in player.phases() if phase["counted_ms"]} == holds
    player.start()
    for _ in range(int(player.session["session_end_ms"] / LOOKED_AT_MS) + 20):
        if not player.page.locator("backrack-player[data-state=playing]").count():
            break
        player.page.clock.fast_forward(LOOKED_AT_MS)
    player.page.wait_for_url(AFTER)
    (record,) = player.sent("session")
    assert {each["phase"]: each["done_ms"] for each in record["phases"]} == holds
    assert record["outcome"] == "completed"
    assert record["paused_ms"] == 0


def test_the_devices_own_buttons_pause_go_on_step_and_stop(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    first = player.before(player.hold(0), "get_ready")
    second = player.before(player.hold(1), "get_ready")
    player.enter(first, share=0.1)
    state = "navigator.mediaSession.playbackState"
    assert player.page.evaluate(state) == "playing"
    assert player.page.evaluate("navigator.mediaSession.metadata.artist") == player.session["title"]
    player.press_media_key("pause")
    player.wait(state="paused")
    assert player.page.evaluate(state) == "paused"
    player.press_media_key("play")
    player.wait(state="playing")
    player.press_media_key("pause")
    player.press_media_key("pause")  # the track plays on in a pause, so one button says the same twice
    player.wait(state="playing")
    player.press_media_key("nexttrack")
    player.wait(phase=second["id"])
    player.press_media_key("previoustrack")
    player.wait(phase=first["id"])
    player.press_media_key("seekforward")
    player.wait(phase=second["id"])
    player.press_media_key("seekbackward")
    player.wait(phase=first["id"])
    player.press_media_key("stop")
    player.wait(chapter="off", state="playing")


def test_a_call_coming_in_is_a_pause_and_when_it_ends_the_player_asks(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    hold = player.hold()
    player.enter(hold, share=0.1)
    player.audio.evaluate("audio => audio.pause()")
    player.wait(state="paused", pause="system")
    player.pass_(20_000)
    assert player.heard() is None
    player.audio.evaluate("audio => audio.play()")
    player.wait(pause="ask")
    assert player.heard() == "wait.ask"
    player.tap()
    player.wait(state="playing", phase=player.before(hold, "get_ready")["id"])


def test_a_browser_that_wants_another_tap_gets_one(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    player.enter(player.phase("settle"))
    player.audio.evaluate("audio => audio.pause()")
    player.wait(pause="system")
    player.page.evaluate("fake.forbid = true")
    player.press_media_key("play")
    player.wait(state="paused", pause="system")
    player.page.evaluate("fake.forbid = false")
    player.tap()
    player.wait(state="playing")


def test_whether_the_screen_stays_on_is_shown_and_asked_for_again(controlled: OpenControlled) -> None:
    player = controlled()
    player.page.click("[data-slot=start]")
    player.wait(light="on")
    expect(player.page.get_by_text("The screen stays on.").first).to_be_visible()
    player.page.click("[data-slot=heard]")
    player.page.evaluate("fake.light.allow = false")
    player.page.evaluate("fake.light.lock.release()")
    player.wait(light="refused")
    player.page.keyboard.press("m")
    expect(player.page.locator(".sheet .light")).to_contain_text("The screen may go dark: your phone did not allow it")
    player.page.evaluate("fake.light.allow = true")
    player.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    player.wait(light="on")
    expect(player.page.locator(".sheet .light")).to_contain_text("The screen stays on.")
    assert player.page.evaluate("fake.light.asked") == 2


def test_a_browser_that_cannot_keep_the_screen_on_says_so(controlled: OpenControlled) -> None:
    player = controlled()
    player.page.evaluate("delete navigator.wakeLock; delete Navigator.prototype.wakeLock")
    player.page.click("[data-slot=start]")
    player.wait(light="unknown")
    expect(player.page.locator(".scene .light:visible")).to_contain_text("this browser cannot keep it on")


def test_volume_picture_side_and_keys_are_chosen_and_kept(controlled: OpenControlled) -> None:
    player = controlled()
    player.page.click(".choices summary")
    player.press("quieter")
    player.press("quieter")
    assert player.audio.evaluate("audio => audio.volume") == pytest.approx(0.8)
    player.press("turn")
    assert player.element.get_attribute("data-turn") == "90"
    left = player.page.locator("[data-slot=preview]").inner_html()
    with player.page.expect_response(lambda each: "side=right" in each.url and each.status == 200, timeout=MADE_MS):
        player.page.locator("input[name=side][value=right]").check(force=True)
        arrive(player.page, "ready")
    assert player.page.locator("[data-slot=preview]").inner_html() != left
    player.page.locator("input[name=letters][value=off]").check(force=True)
    player.page.reload()
    player.wait(state="ready", turn="90")
    expect(player.page.locator("input[name=side][value=right]")).to_be_checked()
    expect(player.page.locator("input[name=letters][value=off]")).to_be_checked()
    assert player.audio.evaluate("audio => audio.volume") == pytest.approx(0.8)
    player.start()
    player.page.keyboard.press("m")
    expect(player.page.locator(".sheet:visible")).to_have_count(0)
    player.page.keyboard.press("Space")
    player.wait(state="paused")
    player.press("more")
    player.press("louder")
    assert player.audio.evaluate("audio => audio.volume") == pytest.approx(0.9)
    expect(player.page.locator(".sheet [data-slot=volume]")).to_have_text("90")
