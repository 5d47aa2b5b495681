"""The explorer in a real browser: live, by keyboard and by buttons, heard once, and whole without script."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from backrack.words import say
from tests.browser.pages.conftest import DESK, Visit, Watched, people

pytestmark = pytest.mark.browser


def explore(visit: Visit, who: str = "nobody", **options: object) -> Watched:
    watched = visit(*people().get(who, ()), **options)
    watched.open("/explorer")
    watched.page.wait_for_selector("back-explorer[data-ready]")
    return watched


def shown(page: Page, part: str) -> None:
    """Waits until the view is that of an address with ``part`` in it."""
    page.wait_for_selector(f'back-explorer[data-shown*="{part}"]')


def test_the_buttons_move_the_knee_and_everything_follows(visit: Visit) -> None:
    page = explore(visit).page
    before = [page.locator(f"[data-slot={name}]").inner_html() for name in ("picture", "map", "sentence")]
    page.get_by_role("button", name=say("web-pressure-hip-more")).click()
    shown(page, "hip=110")
    after = [page.locator(f"[data-slot={name}]").inner_html() for name in ("picture", "map", "sentence")]
    assert all(one != other for one, other in zip(before, after, strict=True))
    expect(page.locator("[data-slot=hip]")).to_have_text("110°", use_inner_text=True)
    assert "hip=110" in page.url
    page.get_by_role("button", name=say("web-pressure-hip-less")).click()
    shown(page, "hip=105")
    assert page.locator("[data-slot=sentence]").inner_html() == before[2]


def test_the_slider_goes_by_keyboard_to_its_ends_and_no_further(visit: Visit) -> None:
    page = explore(visit).page
    slider = page.get_by_role("slider")
    slider.focus()
    page.keyboard.press("ArrowRight")
    shown(page, "hip=106")
    page.keyboard.press("End")
    shown(page, "hip=130")
    assert slider.get_attribute("aria-valuetext") == "130°"
    page.get_by_role("button", name=say("web-pressure-hip-more")).focus()
    page.keyboard.press("Enter")
    expect(slider).to_have_value("130")


def test_everything_is_reached_by_tabbing(visit: Visit) -> None:
    page = explore(visit, viewport=DESK).page
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id || document.activeElement.name || ''"))
    assert {"position", "side", "hip", "against", "seat", "back", "neck", "height", "mass", "sex", "rack"} <= reached


def test_side_and_padding_change_what_is_said(visit: Visit) -> None:
    page = explore(visit).page
    page.get_by_text(say("web-pressure-right"), exact=True).first.click()
    shown(page, "side=right")
    expect(page.locator("h1")).to_contain_text("right lower back", use_inner_text=True)
    page.get_by_label(say("web-pressure-seat")).select_option("30")
    shown(page, "seat=30")
    assert "hip=105" in page.url


def test_a_position_without_a_raised_leg_has_no_angle_and_no_side(visit: Visit) -> None:
    page = explore(visit).page
    page.locator("#position").select_option("starting_position.settle")
    shown(page, "starting_position")
    expect(page.locator("[data-slot=hip-card]")).to_be_hidden()
    expect(page.locator("[data-slot=sides]")).to_be_hidden()
    page.locator("#position").select_option("double_leg_raise.raise_both")
    shown(page, "double_leg_raise")
    expect(page.locator("[data-slot=hip-card]")).to_be_visible()
    expect(page.locator("[data-slot=sides]")).to_be_hidden()


def test_a_newly_chosen_position_shows_at_its_own_angle(visit: Visit) -> None:
    page = explore(visit).page
    page.get_by_role("button", name=say("web-pressure-hip-less")).click()
    shown(page, "hip=100")
    page.locator("#position").select_option("double_leg_raise.raise_both")
    shown(page, "hip=105")
    expect(page.get_by_role("slider")).to_have_value("105")


def test_what_changed_is_spoken_once_the_hand_rests(visit: Visit) -> None:
    page = explore(visit).page
    live = page.locator("[data-slot=live]")
    assert live.get_attribute("aria-live") == "polite"
    assert live.inner_text() == ""
    page.get_by_role("button", name=say("web-pressure-hip-more")).click()
    sentence = page.locator("[data-slot=sentence]")
    shown(page, "hip=110")
    expect(live).to_have_text(sentence.inner_text())
    assert re.search(r"likely between", live.inner_text())


def test_a_typed_body_that_cannot_be_is_said_and_the_last_view_stays(visit: Visit) -> None:
    page = explore(visit).page
    before = page.locator("h1").inner_text()
    page.get_by_label(say("web-pressure-mass")).fill("500")
    fault = page.locator("[data-slot=fault]")
    expect(fault).to_contain_text("250")
    assert page.locator("h1").inner_text() == before
    page.get_by_label(say("web-pressure-mass")).fill("90")
    shown(page, "mass=90")
    expect(fault).to_be_empty()


def test_numbers_come_on_request_and_follow(visit: Visit) -> None:
    page = explore(visit).page
    row = page.get_by_role("row", name=re.compile("^S1"))
    expect(row).to_be_hidden()
    page.get_by_text(say("web-pressure-levels"), exact=True).click()
    expect(row).to_be_visible()
    before = row.inner_text()
    page.get_by_text(say("web-pressure-right"), exact=True).first.click()
    shown(page, "side=right")
    assert row.inner_text() != before


def test_the_owner_begins_with_their_own_body(visit: Visit) -> None:
    page = explore(visit, "second").page
    page.get_by_text(say("web-pressure-body"), exact=True).click()
    expect(page.get_by_label(say("web-pressure-mass"))).to_have_value("70")


def test_without_script_the_form_does_it(visit: Visit) -> None:
    watched = visit(java_script_enabled=False)
    page = watched.open("/explorer")
    page.locator("#position").select_option("double_leg_raise.raise_both")
    page.get_by_role("button", name=say("web-pressure-show-it")).click()
    page.wait_for_url("**/explorer?*double_leg_raise*")
    expect(page.locator("h1")).to_have_text("More on your lower back", use_inner_text=True)


def test_in_forced_colours_the_most_loaded_dots_still_stand_out(visit: Visit) -> None:
    page = explore(visit, forced_colors="active").page
    much, less = (page.locator(f"[data-slot=map] .bf-{name}").first for name in ("much", "less"))
    stroke = "dot => getComputedStyle(dot).stroke"
    assert much.count() == 0 or much.evaluate(stroke) != less.evaluate(stroke)
    widths = page.locator("[data-slot=map] [data-part], [data-slot=map] path[stroke-width]").evaluate_all(
        "all => [...new Set(all.map(one => one.getAttribute('stroke-width')).filter(Boolean))].length"
    )
    assert widths >= 4
