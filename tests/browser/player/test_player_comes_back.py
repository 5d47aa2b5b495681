"""Reload, crash, closed tab, a second window: the session comes back to the same place, and no gap is hold time."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.player.controlled import Controlled, OpenControlled, arrive, control, open_controlled

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AFTER = re.compile(r"/(done|after|today)")
KILL = "addEventListener('pagehide', e => e.stopImmediatePropagation(), true)"
GAP_S = 120

Visit = Callable[..., BrowserContext]


def _kill(player: Controlled) -> None:
    """No time is left to put anything by."""
    player.page.evaluate(KILL)
    player.page.evaluate("document.addEventListener('visibilitychange', e => e.stopImmediatePropagation(), true)")
    context = player.page.context
    player.page.close()
    player.page = context.new_page()


def _come_back(player: Controlled, gap_s: int = GAP_S, state: str = "paused") -> None:
    player.page.clock.fast_forward(gap_s * 1000)
    player.page.goto("/session")
    arrive(player.page, state)


def _elapsed_s(record: dict[str, Any]) -> float:
    return (datetime.fromisoformat(record["ended_at"]) - datetime.fromisoformat(record["started_at"])).total_seconds()


def _to_paused(player: Controlled) -> None:
    player.tap()
    player.pass_(20_000, 1000)


def _to_asked(player: Controlled) -> None:
    player.tap()
    player.wait_long(65)


def _to_spasm(player: Controlled) -> None:
    player.tap()
    player.press("spasm")
    player.pass_(5000, 1000)


def _to_signs(player: Controlled) -> None:
    player.tap()
    player.press("signs")


def _to_bone(player: Controlled) -> None:
    _to_signs(player)
    player.page.click("[data-sign=on_the_bone]")


STATES: dict[str, Callable[[Controlled], None]] = {
    "playing": lambda _player: None,
    "paused": _to_paused,
    "asked": _to_asked,
    "spasm": _to_spasm,
    "signs": _to_signs,
    "bone": _to_bone,
    "more": lambda player: player.page.keyboard.press("m"),
}


@pytest.mark.parametrize("ending", ["kill", "reload"])
@pytest.mark.parametrize("state", list(STATES))
def test_in_every_state_it_comes_back_to_the_same_place_and_the_gap_is_no_hold(
    controlled: OpenControlled, state: str, ending: str
) -> None:
    player = controlled()
    player.start()
    hold = player.hold()
    player.enter(hold, share=0.1)
    player.pass_(10_000)
    STATES[state](player)
    kept = player.kept()
    assert kept
    if ending == "kill":
        _kill(player)
        _come_back(player)
    else:
        player.page.reload()
        arrive(player.page, "paused")
    assert f"sitting={kept['session_id']}" in player.page.url
    player.wait(state="paused", phase=hold["id"])
    if state == "bone":
        player.press("go_on")
    else:
        if state == "signs":
            player.press("close_panel")
        player.press("tap")
    player.wait(state="playing", phase=player.before(hold, "get_ready")["id"])
    player.pass_(12_000)
    player.wait(phase=hold["id"])
    owed_ms = hold["end_ms"] - player.at_ms()
    assert owed_ms <= 30_000 - 5_000
    player.page.keyboard.press("Escape")
    player.press("no_sign")
    player.wait_long(200)
    player.page.wait_for_url(AFTER)
    (record,) = player.sent("session")
    assert player.done_ms(hold) <= 10_000 + 12_000 + 1000
    assert record["paused_ms"] / 1000 >= (GAP_S if ending == "kill" else 0)
    assert record["paused_ms"] / 1000 <= _elapsed_s(record)
    assert player.kept() is None


def test_the_time_away_is_in_the_record_to_the_second(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    player.enter(player.phase("settle"))
    player.page.goto("/static/web/mark.svg")
    _come_back(player, gap_s=600)
    player.press("tap")
    player.page.keyboard.press("Escape")
    player.press("no_sign")
    player.wait_long(200)
    player.page.wait_for_url(AFTER)
    (record,) = player.sent("session")
    led_s = _elapsed_s(record) - record["paused_ms"] / 1000
    assert 600 <= record["paused_ms"] / 1000 <= 603
    assert 140 <= led_s <= 200


def test_on_the_way_off_it_goes_on_on_the_way_off(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    player.enter(player.hold())
    player.press("off")
    player.press("no_sign")
    player.wait_long(30)
    phase = player.element.get_attribute("data-phase")
    _kill(player)
    _come_back(player)
    player.wait(chapter="off", phase=str(phase))
    player.press("tap")
    player.wait(state="playing", chapter="off", phase=str(phase))


@pytest.mark.parametrize("before", ["ready", "hearing", "unheard"])
def test_before_it_has_begun_there_is_nothing_to_come_back_to(controlled: OpenControlled, before: str) -> None:
    player = controlled()
    if before != "ready":
        player.page.click("[data-slot=start]")
    if before == "unheard":
        player.page.click("[data-slot=not_heard]")
    player.page.reload()
    arrive(player.page, "ready")
    assert player.kept() is None


def test_when_over_but_not_sent_nothing_is_gone_on_with_and_it_is_sent_from_the_next_page(visit: Visit) -> None:
    context = visit()
    told = control(context)
    player = open_controlled(context, told)
    context.route("**/api/entries", lambda route: route.abort("internetdisconnected"))
    player.start()
    player.enter(player.phase("get_on"))
    player.press("off")
    player.wait(state="unsent")
    _kill(player)
    context.unroute("**/api/entries")
    again = control(context)
    with player.page.expect_response("**/api/entries"):
        player.page.goto("/session")
    arrive(player.page, "ready")
    assert [each["outcome"] for each in again] == ["left"]


def test_other_pages_say_that_it_waits_and_send_nothing_until_half_an_hour_has_passed(
    controlled: OpenControlled,
) -> None:
    player = controlled()
    player.start()
    hold = player.hold()
    player.enter(hold, share=0.1)
    player.pass_(6000)
    player.page.goto("/today")
    bar = player.page.locator("[data-waits]")
    expect(bar).to_be_visible()
    expect(bar).to_have_text(re.compile("Your session waits"))
    assert player.told == []
    bar.get_by_role("link", name="Go on").click()
    arrive(player.page, "paused")
    player.wait(phase=hold["id"])
    player.page.goto("/today")
    expect(bar).to_be_visible()
    with player.page.expect_response("**/api/entries"):
        player.page.clock.fast_forward((30 * 60 + 5) * 1000)
    expect(bar).to_be_hidden()
    (record,) = player.sent("session")
    assert record["outcome"] == "left"
    assert 5_000 <= player.done_ms(hold) <= 7_000


def test_a_device_clock_put_back_or_forward_lengthens_no_session_beyond_what_can_be_true(
    controlled: OpenControlled,
) -> None:
    player = controlled()
    player.start()
    player.enter(player.phase("settle"))
    player.page.evaluate("Date.now = () => 0")
    player.pass_(10_000)
    player.page.keyboard.press("Escape")
    player.press("no_sign")
    player.wait_long(200)
    player.page.wait_for_url(AFTER)
    (record,) = player.sent("session")
    assert 0 <= _elapsed_s(record) <= 240


# ---------------------------------------------------------------- two windows


def _two(player: Controlled, without_locks: bool = False) -> Page:
    if without_locks:
        player.page.context.add_init_script("delete Navigator.prototype.locks")
    other = player.page.context.new_page()
    other.goto("/session")
    return other


@pytest.mark.parametrize("without_locks", [False, True], ids=["locks", "heartbeat"])
def test_a_second_window_says_where_it_plays_and_can_take_over(visit: Visit, without_locks: bool) -> None:
    context = visit()
    if without_locks:
        context.add_init_script("delete Navigator.prototype.locks")
    player = open_controlled(context, control(context))
    player.start()
    hold = player.hold()
    player.enter(hold, share=0.1)
    player.pass_(5000)
    other = context.new_page()
    other.goto("/session")
    other.wait_for_selector("backrack-player[data-state=elsewhere]")
    expect(other.get_by_role("heading", name="Your session plays in another window")).to_be_visible()
    assert player.heard() == "session"
    other.get_by_role("button", name="Go on here").click()
    player.wait(state="elsewhere")
    assert player.heard() is None
    arrive(other, "paused")
    here = Controlled(other, player.session, player.told)
    here.wait(phase=hold["id"])
    here.press("tap")
    here.wait(state="playing")
    kept = here.kept()
    player.page.bring_to_front()
    player.page.clock.fast_forward(6000)
    assert player.heard() is None
    assert kept
    assert 4_000 <= kept["done"][hold["id"]] <= 6_500
    player.page.get_by_role("button", name="Go on here").click()
    here.wait(state="elsewhere")
    arrive(player.page, "paused")


def test_two_windows_that_both_start_lead_one_session(controlled: OpenControlled) -> None:
    player = controlled()
    other = _two(player)
    arrive(other, "ready")
    player.page.bring_to_front()
    player.start()
    other.bring_to_front()
    other.click("[data-slot=start]")
    other.wait_for_selector("backrack-player[data-state=elsewhere]")
    player.page.bring_to_front()
    player.wait(state="playing")
