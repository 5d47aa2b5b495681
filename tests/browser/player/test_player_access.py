"""The player for everybody: axe in every state, contrast of 7 : 1, what a screen reader meets, the keyboard, sizes."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.pages.conftest import wrong_for_axe
from tests.browser.player.controlled import Controlled, OpenControlled, arrive, control, open_controlled

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AFTER = re.compile(r"/(done|after|today)")
# what fades in has its full contrast only at the end
FADED_IN = """document.getAnimations()
  .filter(each => Number.isFinite(each.effect.getComputedTiming().endTime)).forEach(each => each.finish())"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state_and_contrast_is_enhanced(
    visit: Callable[..., BrowserContext], scheme: str
) -> None:
    context = visit(color_scheme=scheme)
    player = open_controlled(context, control(context))
    for state in ("preparing", "ready"):
        player.element.evaluate("(element, state) => { element.dataset.state = state }", state)
        _check(player, state)
    player.page.click(".choices summary")
    _check(player, "choices")
    player.page.click("[data-slot=start]")
    _check(player, "hearing")
    player.press("not_heard")
    _check(player, "unheard")
    player.press("test-again")
    player.press("heard")
    player.enter(player.phase("get_on"))
    _check(player, "getting on")
    player.enter(player.hold())
    _check(player, "hold")
    player.page.keyboard.press("m")
    _check(player, "more")
    player.press("close_panel")
    _check(player, "paused")
    player.wait_long(65)
    _check(player, "asked")
    player.wait_long(120)
    _check(player, "offered")
    other = open_controlled(context, player.told, "elsewhere")
    _check(other, "elsewhere")
    other.page.close()
    player.page.reload()
    arrive(player.page, "paused")
    _check(player, "back")
    player.press("spasm")
    _check(player, "spasm")
    player.press("stuck") if player.page.locator("[data-slot=stuck]:visible").count() else player.tap()
    player.wait(state="paused")
    player.press("stuck")
    _check(player, "cannot get up")
    context.route("**/api/entries", lambda route: route.abort())
    player.page.keyboard.press("Escape")
    _check(player, "signs")
    player.page.click("[data-sign=chest_pain]")
    _check(player, "advice")
    player.press("close_panel")
    _check(player, "way off")
    player.pass_(2000)
    player.page.keyboard.press("Escape")
    player.wait(state="unsent")
    _check(player, "unsent")


def _check(player: Controlled, state: str) -> None:
    player.page.evaluate(FADED_IN)
    # axe waits by timers of its own
    player.page.evaluate("void ([window.held, window.setTimeout] = [window.setTimeout, real.setTimeout])")
    found = wrong_for_axe(player.page, "color-contrast-enhanced")
    player.page.evaluate("void (window.setTimeout = held)")
    assert not found, state


def test_the_tree_a_screen_reader_meets_on_the_main_path(controlled: OpenControlled) -> None:
    player = controlled()
    main = player.page.get_by_role("main")
    expect(main).to_match_aria_snapshot("""
      - main:
        - paragraph:
          - link "Back to today"
        - heading "Single leg raise" [level=1]
        - region "What you need near you":
          - heading "What you need near you" [level=2]
        - group "What you hear":
          - radio "Full voice" [checked]
          - radio "Short voice"
          - radio "Bells only"
        - group "How fast the voice speaks":
          - radio "Slow"
          - radio "Normal" [checked]
          - radio "Quick"
        - status
        - button "Start"
    """)
    player.page.click("[data-slot=start]")
    expect(main).to_match_aria_snapshot("""
      - main "Did you hear this?":
        - heading "Did you hear this?" [level=1]
        - group "Volume":
          - button "Quieter"
          - button "Louder"
        - button "Yes"
        - button "No"
    """)
    player.press("heard")
    hold = player.hold()
    player.enter(hold)
    expect(main).to_match_aria_snapshot(f"""
      - main "Your session":
        - button "Pause"
        - paragraph: {hold["label"]}
        - paragraph: 3 of 7
        - paragraph: {hold["part"]}
        - paragraph: {hold["move"]}
        - timer "Time left": /\\d+/
        - button "Too much"
        - button "Stop"
    """)
    player.press("tap")
    expect(main).to_match_aria_snapshot("""
      - main "Your session":
        - button "Go on"
        - paragraph: Paused
        - paragraph: Tap anywhere to go on.
        - button "Step back"
        - button "Step forward"
        - button "Spasm"
        - button "I cannot get up"
        - button "What is wrong?"
        - button "More"
        - button "Too much"
        - button "Stop"
    """)
    player.press("off")
    expect(player.page.get_by_role("region", name="What made you stop?")).to_match_aria_snapshot("""
      - region "What made you stop?":
        - heading "What made you stop?" [level=1]
        - list:
          - listitem:
            - button "Pain spreading into a leg or an arm"
        - button "Nothing, I just want to stop"
    """)


def test_a_live_region_says_each_change_once(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    record = """() => {
      window.said = [];
      const live = document.querySelector('[data-slot=live]');
      const note = () => window.said.push(live.textContent);
      new MutationObserver(note).observe(live, { childList: true, characterData: true });
    }"""
    player.page.evaluate(record)
    hold = player.hold()
    player.enter(player.before(hold, "move"), share=0.9)
    player.pass_(20_000)
    player.tap()
    player.pass_(3000)
    said: list[str] = player.page.evaluate("window.said")
    assert len(said) == len(set(said))
    assert any(hold["part"] in each for each in said)
    assert any("Tap anywhere to go on" in each for each in said)
    assert not any(re.fullmatch(r"\d+", each) for each in said)


def test_captions_are_in_step_with_what_is_said(controlled: OpenControlled) -> None:
    player = controlled()
    player.start()
    cues = [cue for cue in player.session["chapters"][0]["cues"] if cue["caption"]]
    caption = player.page.locator(".cue [data-slot=caption]")
    for before, cue in pairwise(cues[2:9]):
        player.go_to(cue["at_ms"] - 40)
        player.pass_(20, 20)
        phase = next(p for p in player.phases() if p["start_ms"] <= cue["at_ms"] - 20 < p["end_ms"])
        if before["at_ms"] + before["duration_ms"] > phase["start_ms"]:
            expect(caption).to_have_text(before["caption"])
        player.pass_(40, 20)
        expect(caption).to_have_text(cue["caption"])


def test_the_keyboard_alone_leads_from_the_start_to_the_end(controlled: OpenControlled) -> None:
    player = controlled()
    keys = player.page.keyboard
    _tab_to(player, "start")
    keys.press("Enter")
    player.wait(state="hearing")
    keys.press("Enter")
    player.wait(state="playing")
    hold = player.hold()
    player.enter(hold)
    keys.press(" ")
    player.wait(state="paused")
    keys.press("m")
    expect(player.page.get_by_role("heading", name="More")).to_be_focused()
    keys.press("Escape")
    player.wait(state="paused")
    expect(player.page.locator(".sheet:visible")).to_have_count(0)
    _tab_to(player, "forward")
    keys.press("Enter")
    player.wait(state="playing")
    keys.press("ArrowLeft")
    player.pass_(6000)  # the leg comes down first
    player.enter(hold)
    keys.press("e")
    player.wait(chapter="ease")
    player.pass_(3000)
    keys.press("Escape")
    player.wait(chapter="off")
    expect(player.page.get_by_role("heading", name="What made you stop?")).to_be_focused()
    keys.press("Tab")
    expect(player.page.locator("[data-sign]").first).to_be_focused()
    keys.press("Enter")
    expect(player.page.locator("[data-slot=advice-title]")).to_be_focused()
    _tab_to(player, "close_panel")
    keys.press("Enter")
    player.pass_(3000)
    keys.press("Escape")
    player.page.wait_for_url(AFTER)


def _tab_to(player: Controlled, slot: str) -> None:
    for _ in range(40):
        player.page.keyboard.press("Tab")
        if player.page.evaluate("document.activeElement.dataset.slot") == slot:
            return
    pytest.fail(f"no way by keyboard to {slot}")


SIZES = {"phone": (360, 780), "across": (780, 360), "desk": (1280, 800), "small": (320, 640)}


@pytest.mark.parametrize("size", list(SIZES))
@pytest.mark.parametrize("hand", ["right", "left"])
def test_everything_that_can_be_tapped_is_large_and_on_the_screen(
    controlled: OpenControlled, size: str, hand: str
) -> None:
    width, height = SIZES[size]
    player = controlled(viewport={"width": width, "height": height})
    player.start()
    player.element.evaluate("(element, hand) => { element.dataset.hand = hand }", hand)
    player.enter(player.hold())
    boxes = _buttons(player, width, height)
    assert (boxes["Too much"]["x"] > boxes["Stop"]["x"] or size == "across") == (hand == "left" or size == "across")
    player.tap()
    player.wait(state="paused")
    _buttons(player, width, height)
    player.press("off")
    player.press("no_sign")
    player.wait(chapter="off")
    _buttons(player, width, height)


def _buttons(player: Controlled, width: int, height: int) -> dict[str, Any]:
    found = {}
    for button in player.page.locator(".stage button:visible:not(.tap)").all():
        box = button.bounding_box()
        assert box
        name = button.inner_text()
        assert box["height"] >= 96, name
        assert box["width"] >= 96, name
        assert box["x"] >= 0, name
        assert box["y"] >= 0, name
        assert box["x"] + box["width"] <= width, name
        assert box["y"] + box["height"] <= height, name
        assert not any(_meet(box, other) for other in found.values()), name
        found[name] = box
    return found


def _meet(one: Any, other: Any) -> bool:
    """Whether one box lies on another."""
    return all(
        one[start] < other[start] + other[length] and other[start] < one[start] + one[length]
        for start, length in (("x", "width"), ("y", "height"))
    )


@pytest.mark.parametrize(("size", "part_px", "digits_px"), [("phone", 72, 160), ("across", 68, 140), ("desk", 90, 220)])
def test_what_is_needed_in_a_hold_can_be_read_from_the_floor(
    controlled: OpenControlled, size: str, part_px: int, digits_px: int
) -> None:
    width, height = SIZES[size]
    player = controlled(viewport={"width": width, "height": height})
    player.start()
    player.enter(player.hold())
    for slot, least_px in (("part", part_px), ("digits", digits_px)):
        text = player.page.locator(f".cue [data-slot={slot}]")
        assert text.evaluate("e => parseFloat(getComputedStyle(e).fontSize)") >= least_px
        box = text.bounding_box()
        assert box
        assert box["y"] + box["height"] <= height
        assert box["x"] + box["width"] <= width


def test_in_forced_colours_the_ways_out_stay_apart(controlled: OpenControlled) -> None:
    player = controlled(forced_colors="active")
    player.start()
    player.enter(player.hold())
    colours = "e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).borderTopWidth]"
    ease, off = (player.page.locator(f"[data-slot={slot}]:visible").evaluate(colours) for slot in ("ease", "off"))
    assert ease[0] != off[0]
    assert ease[1] != "0px"
