"""Too much, stop, what made somebody stop, a spasm, and not being able to get up."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.player.controlled import Controlled, OpenControlled, control, open_controlled

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AFTER = re.compile(r"/(done|after|today)")
HELP_NUMBER = "112"


def _in_a_hold(controlled: OpenControlled) -> Controlled:
    player = controlled()
    player.start()
    player.enter(player.hold(), share=0.2)
    player.pass_(1000)
    return player


@pytest.mark.parametrize("way", ["ease", "off"])
def test_a_way_out_begins_in_the_very_task_of_the_tap(controlled: OpenControlled, way: str) -> None:
    player = _in_a_hold(controlled)
    to = player.session["ways_out"][player.hold()["id"]][way]
    start_ms = next(chapter["start_ms"] for chapter in player.session["chapters"] if chapter["id"] == to)
    press = f"document.querySelector('[data-slot={way}]').click(), document.querySelector('audio').currentTime * 1000"
    assert player.page.evaluate(press) == pytest.approx(start_ms, abs=0.01)
    assert player.element.get_attribute("data-chapter") == way


def test_too_much_to_its_end_is_recorded_as_eased(controlled: OpenControlled) -> None:
    player = _in_a_hold(controlled)
    player.press("ease")
    player.wait_long(240)
    player.page.wait_for_url(AFTER)
    (record,) = player.sent("session")
    assert record["outcome"] == "eased"
    assert 900 <= player.done_ms(player.hold()) <= 1300


def test_stop_leads_off_while_it_asks_and_a_sign_is_told_at_once(controlled: OpenControlled) -> None:
    player = _in_a_hold(controlled)
    player.press("off")
    expect(player.page.get_by_role("heading", name="What made you stop?")).to_be_focused()
    assert str(player.heard()).startswith("off.")
    signs = [each["sign"] for each in player.session["stop_signs"]]
    shown = player.page.locator("[data-sign]").evaluate_all("all => all.map(each => each.dataset.sign)")
    assert shown == signs
    player.page.click("[data-sign=spreading]")
    sign = next(each for each in player.session["stop_signs"] if each["sign"] == "spreading")
    expect(player.page.locator("[data-slot=advice]")).to_have_text(sign["advice"])
    assert player.signs(1) == ["spreading"]
    (told,) = player.sent("stop_sign")
    assert (told["sign"], told["session"]) == ("spreading", player.kept()["session_id"])  # type: ignore[index]
    assert player.sent("session") == []
    player.wait_long(200)
    player.wait(state="storing")
    expect(player.page.locator("[data-slot=advice]")).to_be_visible()
    (record,) = player.sent("session")
    assert record["outcome"] == "came_off"
    player.press("close_panel")
    player.page.wait_for_url(AFTER)


@pytest.mark.parametrize("sign", ["chest_pain", "vision_or_speech"])
def test_a_grave_sign_shows_the_number_to_call(visit: OpenControlled, sign: str) -> None:
    context: BrowserContext = visit()  # type: ignore[assignment]
    told = control(context)

    def with_number(route):  # type: ignore[no-untyped-def]
        answer = route.fetch()
        given = answer.json() if answer.status == 200 else None
        route.fulfill(response=answer, json={**given, "emergency_number": HELP_NUMBER} if given else None)

    context.route("**/api/session*", with_number)
    player = open_controlled(context, told)
    player.start()
    player.enter(player.phase("settle"))
    player.press("off")
    player.page.click(f"[data-sign={sign}]")
    call = player.page.locator(".sheet a.call:visible")
    expect(call).to_have_attribute("href", f"tel:{HELP_NUMBER}")
    box = call.bounding_box()
    assert box
    assert box["height"] >= 96
    expect(player.page.locator("[data-slot=advice]")).to_contain_text("Call for help at once")


def test_nothing_just_stopping_tells_no_sign(controlled: OpenControlled) -> None:
    player = _in_a_hold(controlled)
    player.press("off")
    player.page.get_by_role("button", name="Nothing, I just want to stop").click()
    player.wait(chapter="off", state="playing")
    expect(player.page.locator("[data-slot=part]").first).to_be_visible()
    player.wait_long(200)
    player.page.wait_for_url(AFTER)
    assert player.sent("stop_sign") == []


@pytest.mark.parametrize("opened_by", ["off", "signs"])
def test_on_the_bone_begins_the_step_again_once_and_ends_it_the_second_time(
    controlled: OpenControlled, opened_by: str
) -> None:
    player = _in_a_hold(controlled)
    ready = player.before(player.hold(), "get_ready")
    for time in (1, 2):
        if opened_by == "signs":
            player.tap()
        player.press(opened_by)
        player.page.click("[data-sign=on_the_bone]")
        if time == 1:
            player.wait(state="paused", pause="bone")
            player.pass_(15_000)
            player.page.get_by_role("button", name="I have shifted. Go on").click()
            player.wait(state="playing", phase=ready["id"])
            player.enter(player.hold(), share=0.5)
    player.wait(state="playing", chapter="off")
    assert player.signs(2) == ["on_the_bone", "on_the_bone"]


def test_a_spasm_is_calmed_and_then_there_is_time(controlled: OpenControlled) -> None:
    player = _in_a_hold(controlled)
    player.tap()
    player.press("spasm")
    player.wait(state="spasm")
    assert player.heard() == player.session["ways_out"][player.hold()["id"]]["spasm"]
    assert player.signs(1) == ["spasm"]
    player.pass_(75_000, 1000)
    player.wait(state="paused", pause="spasm")
    player.tap()
    player.wait(state="playing", phase_state="get_ready")


def test_not_being_able_to_get_up_is_helped_on_the_way_off(controlled: OpenControlled) -> None:
    player = _in_a_hold(controlled)
    player.press("off")
    player.press("no_sign")
    player.wait_long(20)
    before = player.element.get_attribute("data-phase")
    for slot in ("spasm", "stuck", "off"):
        box = player.page.locator(f"[data-slot={slot}]:visible").bounding_box()
        assert box
        assert box["height"] >= 96
    player.press("stuck")
    player.wait(state="stuck", phase_state="stuck")
    assert player.signs(1) == ["cannot_get_up"]
    player.tap()
    player.wait(state="paused", pause="stuck")
    player.tap()
    player.wait(state="playing", phase=str(before))


def test_a_sign_that_cannot_be_sent_waits_on_this_device(visit: OpenControlled) -> None:
    context: BrowserContext = visit()  # type: ignore[assignment]
    told = control(context)
    context.route("**/api/entries", lambda route: route.abort("internetdisconnected"))
    player = open_controlled(context, told)
    player.start()
    player.enter(player.phase("settle"))
    player.press("off")
    player.page.click("[data-sign=sharp]")
    kept = "Object.values(JSON.parse(localStorage.getItem('backrack-sessions') ?? '{}')).map(each => each.entry.sign)"
    player.page.wait_for_function(f"{kept}.includes('sharp')")
    context.unroute("**/api/entries")
    control_again = []
    context.route(
        "**/api/entries", lambda route: (control_again.append(route.request.post_data_json), route.fulfill(json={}))[-1]
    )
    with player.page.expect_response(lambda response: "stop_sign" in (response.request.post_data or "")):
        player.page.goto("/today")
    assert [each["sign"] for each in control_again if each["kind"] == "stop_sign"] == ["sharp"]


def test_before_lying_down_stop_ends_at_once(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    player.enter(player.phase("get_on"))
    player.press("off")
    player.page.wait_for_url(AFTER)
    assert [each["outcome"] for each in player.sent("session")] == ["left"]
