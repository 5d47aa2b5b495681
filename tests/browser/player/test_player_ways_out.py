"""Too much and stop, from every posture of a session."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.player.conftest import Player

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OpenPlayer = Callable[..., Player]
Visit = Callable[..., BrowserContext]
AFTER = re.compile(r"/(done|after|today)")
# Presses the button, and resolves once the track itself has got to the way out.
PRESS = """([slot, from, to]) => new Promise((resolve) => {
  const audio = document.querySelector("audio");
  document.querySelector(`[data-slot=${slot}]`).click();
  const look = () => {
    const at = audio.currentTime * 1000;
    if (!audio.seeking && at >= from - 1 && at < to) resolve();
    else requestAnimationFrame(look);
  };
  look();
})"""


def _postures(player: Player) -> list[dict[str, Any]]:
    """One phase of every posture and state that has a way out."""
    found = {
        (phase["state"], phase["exercise"], phase["side"]): phase
        for phase in player.phases()
        if "off" in player.session["ways_out"][phase["id"]]
    }
    return list(found.values())


@pytest.mark.parametrize("way", ["ease", "off"])
def test_each_way_out_is_heard_at_once_from_each_posture(visit: Visit, open_player: OpenPlayer, way: str) -> None:
    context = visit(raising=True)
    # each posture is begun from the start screen: nothing waits from the one before
    context.add_init_script("if (location.pathname === '/session') localStorage.removeItem('backrack-sitting')")
    context.route("**/api/entries", lambda route: route.abort())
    player = open_player(context)
    postures = _postures(player)
    assert {phase["state"] for phase in postures} >= {"settle", "ask", "get_ready", "move", "hold", "return", "rest"}
    assert {phase["side"] for phase in postures} >= {"left", "right"}
    chapters = {chapter["id"]: chapter for chapter in player.session["chapters"]}
    for phase in postures:
        player.page.goto("/session")
        player.wait(state="ready", timeout_ms=60_000)
        player.start()
        player.enter(phase, share=0.5)
        to = chapters[player.session["ways_out"][phase["id"]][way]]
        player.page.evaluate(PRESS, [way, to["start_ms"], to["end_ms"]])
        player.wait(chapter=way, phase=to["phases"][0]["id"])


def test_too_much_ends_as_eased_and_counts_what_was_held(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    hold = player.phase("hold")
    player.enter(hold, share=0.2)
    player.page.wait_for_timeout(1500)
    player.page.click("[data-slot=ease]")
    player.wait(chapter="ease")
    _hurry_to_the_end(player, "ease")
    player.page.wait_for_url(AFTER, timeout=60_000)
    (stored,) = player.stored()
    assert stored["outcome"] == "eased"
    done = {phase["phase"]: phase["done_ms"] for phase in stored["phases"]}
    assert 1000 <= done[hold["id"]] <= 6000
    assert sum(done.values()) == done[hold["id"]]


def test_stop_leads_off_and_ends_as_come_off(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    player.enter(player.phase("hold"))
    player.page.click("[data-slot=off]")
    player.wait(chapter="off")
    player.page.click("[data-slot=no_sign]")
    _hurry_to_the_end(player, "off")
    player.page.wait_for_url(AFTER, timeout=60_000)
    assert [entry["outcome"] for entry in player.stored()] == ["came_off"]


def test_too_much_twice_leads_off(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    player.enter(player.phase("hold"))
    player.page.click("[data-slot=ease]")
    player.wait(chapter="ease", phase_state="rest", timeout_ms=20_000)
    player.page.click("[data-slot=ease]:visible")
    player.wait(chapter="off")


@pytest.mark.parametrize("slot", ["ease", "off"])
def test_before_lying_down_both_end_the_session(open_player: OpenPlayer, slot: str) -> None:
    player = open_player()
    player.start()
    player.enter(player.phase("get_on"))
    player.page.click(f"[data-slot={slot}]")
    player.page.wait_for_url(AFTER)
    (stored,) = player.stored()
    assert stored["outcome"] == "left"
    assert all(phase["done_ms"] == 0 for phase in stored["phases"])


def test_a_way_out_works_while_paused(open_player: OpenPlayer) -> None:
    player = open_player()
    player.start()
    player.enter(player.phase("hold"))
    player.page.mouse.click(180, 120)
    player.wait(state="paused")
    player.page.click("[data-slot=off]")
    player.wait(chapter="off", state="playing")


def _hurry_to_the_end(player: Player, kind: str) -> None:
    """The last seconds of the way out, played."""
    chapter = next(chapter for chapter in player.session["chapters"] if _is_now(player, chapter, kind))
    player.go_to(chapter["end_ms"] - 1500)


def _is_now(player: Player, chapter: dict[str, Any], kind: str) -> bool:
    at_ms = player.at_ms()
    return bool(chapter["kind"] == kind and chapter["start_ms"] - 1 <= at_ms < chapter["end_ms"])
