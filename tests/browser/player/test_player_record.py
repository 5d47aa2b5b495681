"""Nothing that was done is lost: leaving, closing, no connection, no sound."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Route, expect

from tests.browser.player.conftest import MADE_MS, Player
from tests.waiting import until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OpenPlayer = Callable[..., Player]
Visit = Callable[..., BrowserContext]
AFTER = re.compile(r"/(done|after|today)")


def _hold_for_a_while(player: Player) -> None:
    player.enter(player.phase("hold"), share=0.1)
    player.page.wait_for_timeout(1500)


def test_leaving_the_page_keeps_what_was_held_and_it_can_be_gone_on_with(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    _hold_for_a_while(player)
    player.page.goto("/today")
    player.page.get_by_role("link", name="Go on").click()
    player.wait(state="paused", phase=player.phase("hold")["id"], timeout_ms=MADE_MS)
    assert player.stored() == []
    player.page.keyboard.press(" ")
    player.wait(state="playing", phase_state="get_ready")
    player.enter(player.phase("get_off"))
    player.page.click("[data-slot=off]:visible")
    player.page.wait_for_url(AFTER)
    (stored,) = player.stored()
    assert 1000 <= sum(phase["done_ms"] for phase in stored["phases"]) <= 6000


def test_without_a_connection_the_record_waits_here_and_is_sent_from_the_next_page(
    visit: Visit, open_player: OpenPlayer
) -> None:
    context = visit()
    player = open_player(context)

    def no_connection(route: Route) -> None:
        route.abort("internetdisconnected")

    context.route("**/api/entries", no_connection)
    player.start()
    _hold_for_a_while(player)
    player.enter(player.phase("get_off"))
    player.page.click("[data-slot=off]:visible")
    player.wait(state="unsent")
    assert player.stored() == []
    context.unroute("**/api/entries", no_connection)
    with player.page.expect_response("**/api/entries") as answer:
        player.page.goto("/today")
    assert answer.value.ok
    (stored,) = player.stored()
    assert stored["outcome"] == "completed"


def test_who_comes_after_in_the_same_browser_neither_sends_nor_sees_what_waits(
    visit: Visit, open_player: OpenPlayer
) -> None:
    context = visit()
    player = open_player(context)
    player.start()
    _hold_for_a_while(player)
    sitting = "localStorage.getItem('backrack-sitting')"
    kept = player.page.evaluate(sitting)
    unsent = json.dumps({"one": {"entry": json.loads(kept)["left"]}})
    player.page.evaluate("unsent => localStorage.setItem('backrack-sessions', unsent)", unsent)
    context.clear_cookies(name="backrack_device")
    page = context.new_page()
    page.goto("/start")
    page.wait_for_load_state("networkidle")
    expect(page.locator("[data-waits]")).to_be_hidden()
    assert page.evaluate("[localStorage.getItem('backrack-sessions'), localStorage.getItem('backrack-sitting')]") == [
        None,
        None,
    ]
    player.wait(kept="no")
    assert page.evaluate(sitting) is None
    assert context.request.get("/api/person").json()["entries"] == []


def test_a_connection_that_comes_back_sends_it_at_a_tap(visit: Visit, open_player: OpenPlayer) -> None:
    context = visit()
    player = open_player(context)
    context.route("**/api/entries", lambda route: route.abort(), times=1)
    player.start()
    _hold_for_a_while(player)
    player.enter(player.phase("get_off"))
    player.page.click("[data-slot=off]:visible")
    player.wait(state="unsent")
    player.page.click("[data-slot=again]")
    player.page.wait_for_url(AFTER)
    assert len(player.stored()) == 1


def test_a_killed_page_loses_at_most_seconds(visit: Visit, open_player: OpenPlayer) -> None:
    context = visit()
    # a kill leaves no time to say that the page is being left
    context.add_init_script("addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true)")
    player = open_player(context)
    player.start()
    player.enter(player.phase("hold"), share=0.1)
    player.page.wait_for_timeout(7000)
    player.page.close()
    page = context.new_page()
    page.goto("/static/web/mark.svg")  # shares the store, runs no script of ours
    kept = page.evaluate("localStorage.getItem('backrack-sitting')")
    long_ago = re.sub(r'"kept_at_wall_ms":\d+', '"kept_at_wall_ms":1', kept)
    page.evaluate("kept => localStorage.setItem('backrack-sitting', kept)", long_ago)
    with page.expect_response("**/api/entries") as answer:
        page.goto("/today")
    assert answer.value.ok
    player.page = page
    (stored,) = player.stored()
    assert stored["outcome"] == "left"
    assert sum(phase["done_ms"] for phase in stored["phases"]) >= 1000


def test_without_a_voice_bells_lead_and_the_page_says_so(visit: Visit, open_player: OpenPlayer) -> None:
    context = visit()
    session = until(
        lambda: context.request.get("/api/session"),
        lambda answer: answer.status != 202,
        "a session",
        limit_s=MADE_MS / 1000,
        pause_s=0.5,
    )
    voice = session.json()["audio_url"].split("?")[0]
    context.route(f"**{voice}*", lambda route: route.abort())
    player = open_player(context)
    player.wait(sound="bells-only")
    expect(player.page.get_by_text("There is no voice right now")).to_be_visible()
    player.start()
    player.enter(player.phase("hold"))


def test_without_any_sound_words_and_pictures_lead_on_and_count(visit: Visit, open_player: OpenPlayer) -> None:
    context = visit()
    context.route("**/api/session/track/**", lambda route: route.abort())
    player = open_player(context)
    player.wait(sound="none")
    expect(player.page.locator(".status").get_by_text("There is no sound right now")).to_be_visible()
    player.page.click("[data-slot=start]")
    player.wait(state="playing")  # there is nothing to be heard, so nothing is asked about it
    expect(player.page.locator("[data-slot=part]").first).to_have_text(player.phases()[0]["part"])
    player.page.click("[data-slot=off]:visible")
    player.page.wait_for_url(AFTER)
    assert [entry["outcome"] for entry in player.stored()] == ["left"]


def test_a_session_that_cannot_be_had_says_so_and_can_be_tried_again(visit: Visit) -> None:
    context = visit()
    context.route("**/api/session*", lambda route: route.abort(), times=1)
    page = context.new_page()
    page.goto("/session")
    page.wait_for_selector("backrack-player[data-state=broken]")
    page.click("[data-slot=retry]")
    page.wait_for_selector("backrack-player[data-state=ready]", timeout=240_000)


def test_a_tap_before_the_track_is_made_starts_it_once_it_is(visit: Visit) -> None:
    context = visit()
    page = context.new_page()
    waiting = {"left": 2}

    def still_making(route: Route) -> None:
        waiting["left"] -= 1
        if waiting["left"] >= 0:
            route.fulfill(status=202, json={"state": "preparing"})
        else:
            route.continue_()

    context.route("**/api/session*", still_making)
    page.goto("/session")
    page.wait_for_selector("backrack-player[data-state=preparing]")
    page.click("[data-slot=start]")
    page.wait_for_selector("backrack-player[data-state=hearing]", timeout=MADE_MS)
