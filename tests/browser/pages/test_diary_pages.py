"""The diary in the browser: told by thumb and by keyboard alone, corrected, undone, found."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages.conftest import DESK, Visit, Watched, days_ago, people
from tests.diary.weeks import BY_HAND_DAYS_AGO, CORRECTED_DAYS_AGO

pytestmark = pytest.mark.browser
TAPS = 8


def ready(page: Page) -> None:
    page.wait_for_selector("back-keep[data-ready]")


def told_by_hand(watched: Watched) -> list[dict[str, object]]:
    return [entry for entry in watched.stored("session") if entry["plan"] == "by-hand"]


def test_a_session_by_hand_in_few_taps_with_a_thumb(visit: Visit) -> None:
    watched = visit(*people()["weeks"], has_touch=True, is_mobile=True)
    page, before = watched.open(f"/diary/{days_ago(1)}"), len(told_by_hand(watched))
    taps = ("Single leg raise", "Both, in turn", "2 ×", "30 s", "In the evening")
    page.get_by_role("link", name="Tell a session by hand").tap()
    page.wait_for_url("**/by-hand")
    for words in taps:
        page.locator(".hand-pick", has_text=words).first.tap()
    page.get_by_role("button", name="Look at it").tap()
    page.wait_for_url("**check=1*")
    expect(page.locator("h1")).to_have_text("Is this right?")
    ready(page)
    page.get_by_role("button", name="Keep it").tap()
    page.wait_for_url(f"**/diary/{days_ago(1)}")
    assert len(taps) + 3 <= TAPS
    expect(page.get_by_text("Told by you from memory. Nothing was timed.")).to_be_visible()
    assert len(told_by_hand(watched)) == before + 1
    assert {phase["source"] for phase in told_by_hand(watched)[-1]["phases"]} == {"self-reported"}  # type: ignore[attr-defined]

    ready(page)
    page.get_by_role("button", name="Undo").tap()
    expect(page.get_by_text("Told by you from memory.")).to_have_count(0)


def press_to(page: Page, name: str, key: str = "Tab") -> None:
    """Goes on by one key until what is named has the focus."""
    wanted = page.locator(f":focus:is([value='{name}'], [name='{name}']), :focus:text-is('{name}')")
    for _ in range(60):
        if wanted.count():
            return
        page.keyboard.press(key)
    raise AssertionError(f"{name} is not reached with {key}")


def test_a_session_by_hand_with_the_keyboard_alone(visit: Visit) -> None:
    watched = visit(*people()["weeks"], viewport=DESK)
    page = watched.open(f"/diary/{days_ago(1)}")
    press_to(page, "Tell a session by hand")
    page.keyboard.press("Enter")
    page.wait_for_url("**/by-hand")
    for group, value in (("exercise", "single_leg_raise"), ("side", "right"), ("holds", "2"), ("seconds", "20")):
        press_to(page, group)
        page.keyboard.press("Space")
        press_to(page, value, "ArrowRight")
        expect(page.locator(f"input[name={group}][value='{value}']")).to_be_checked()
    press_to(page, "when")
    page.keyboard.press("Space")
    press_to(page, "Look at it")
    page.keyboard.press("Enter")
    page.wait_for_url("**check=1*")
    ready(page)
    press_to(page, "Keep it")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/diary/{days_ago(1)}")
    entry = told_by_hand(watched)[-1]
    done = [(phase["side"], phase["done_ms"]) for phase in entry["phases"]]  # type: ignore[attr-defined]
    assert done == [("left", 0), ("left", 0), ("right", 20_000), ("right", 20_000)]


def test_lying_still_asks_for_no_side(visit: Visit) -> None:
    page = visit(*people()["weeks"]).open(f"/diary/{days_ago(1)}/by-hand")
    expect(page.get_by_role("group", name="Which side?")).to_be_visible()
    page.locator(".hand-pick", has_text="Starting position").click()
    expect(page.get_by_role("group", name="Which side?")).to_be_hidden()


def test_a_second_tap_on_keep_keeps_once_and_a_fault_is_said(visit: Visit) -> None:
    watched = visit(*people()["weeks"])
    address = f"/diary/{days_ago(1)}/by-hand?exercise=starting_position&holds=1&seconds=120&when=morning&check=1"
    page, before = watched.open(address), len(told_by_hand(watched))
    ready(page)
    page.context.set_offline(True)
    watched.page.remove_listener("console", watched._console)  # being offline is told there
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("alert")).to_contain_text("try again")
    page.context.set_offline(False)
    page.get_by_role("button", name="Keep it").dblclick()
    page.wait_for_url(f"**/diary/{days_ago(1)}")
    assert len(told_by_hand(watched)) == before + 1


def test_a_correction_is_shown_with_the_old_value_and_its_time(visit: Visit) -> None:
    page = visit(*people()["weeks"]).open(f"/diary/{days_ago(CORRECTED_DAYS_AGO)}")
    report = page.locator(".told-entry", has=page.get_by_role("heading", name="In the morning"))
    back = report.locator("dl > div", has=page.get_by_text("Back", exact=True))
    expect(back.locator("del")).to_have_text("6")
    expect(back.locator("b")).to_have_text("3")
    expect(back.locator("small")).to_contain_text("10:20")
    assert back.locator("del").evaluate("old => getComputedStyle(old).textDecorationLine") == "line-through"
    page.goto(f"/diary/{days_ago(BY_HAND_DAYS_AGO)}")
    expect(page.locator(".sitting del")).to_contain_text("one hold of about 20 s, on each side")


def test_a_note_is_written_put_right_and_taken_back(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = watched.open(f"/diary/{days_ago(0)}")
    for words in ("Slept well.", "Slept well, woke once."):
        page.get_by_role("link", name="Put it right" if "once" in words else "Write a note").click()
        page.wait_for_selector("back-steps[data-ready]")
        page.get_by_role("textbox").fill(words)
        page.get_by_role("button", name="Keep this note").click()
        page.wait_for_url(f"**/diary/{days_ago(0)}")
    expect(page.locator(".note")).to_have_text("Slept well, woke once.")
    expect(page.locator("del")).to_have_text("Slept well.")
    ready(page)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".note")).to_have_text("Slept well.")
    expect(page.locator("del")).to_have_count(0)


def test_a_day_is_found_with_or_without_typing(visit: Visit) -> None:
    page = visit(*people()["weeks"]).open("/diary")
    day = days_ago(40)
    page.get_by_label("Find a day").fill(day)
    page.get_by_role("button", name="Go").click()
    page.wait_for_url(f"**/diary/{day}")
    page.goto("/diary")
    month = (datetime.now().astimezone().replace(day=1) - timedelta(days=1)).date()
    page.get_by_role("link", name="Earlier").click()
    page.wait_for_url(f"**/diary?month={month:%Y-%m}")
    page.locator(".month").get_by_role("link").first.click()
    page.wait_for_url(f"**/diary/{month:%Y-%m}-01")


def test_shapes_differ_without_any_colour(visit: Visit) -> None:
    page = visit(*people()["weeks"], forced_colors="active").open("/diary")
    page.get_by_text("What the shapes mean").click()
    shapes = page.locator(".legend li")
    drawn = shapes.locator("svg").evaluate_all('all => all.map(one => one.innerHTML.replace(/class="[^"]*"/g, \'\'))')
    assert len(set(drawn)) == shapes.count() == 6
    assert all(words.strip() for words in shapes.all_inner_texts())
    for part in page.locator(".legend [class*=week-]:not(.week-tick)").all():
        style = part.evaluate("one => { const s = getComputedStyle(one); return [s.fill, s.stroke]; }")
        assert set(style) - {"none", "rgb(255, 255, 255)"}, style
    expect(page.locator(".month [aria-current]")).to_have_count(1)
