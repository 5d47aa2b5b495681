"""Every page, in every situation, light and dark, on a phone and on a desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from backrack.web.language import LANGUAGE_COOKIE
from tests.browser.pages.conftest import (
    BY_HAND_CHOSEN,
    DESK,
    PHONE,
    Guest,
    Visit,
    days_ago,
    look,
    people,
    wrong_for_axe,
)
from tests.browser.pages.layout import edgeless_in_forced_colours, faults_in_large_spaced_text, layout_faults
from tests.diary.weeks import BY_HAND_DAYS_AGO, CORRECTED_DAYS_AGO

pytestmark = pytest.mark.browser
PAGES = [
    ("nobody", "/"),
    ("nobody", "/start"),
    ("nobody", "/closed"),
    ("nobody", "/questions/RF01"),
    ("nobody", "/questions/DV17"),
    ("nobody", "/about-you/pain"),
    ("nobody", "/about-you/body"),
    ("nobody", "/about-you/rack"),
    ("nobody", "/explorer"),
    ("nobody", "/data"),
    ("nobody", "/cannot-get-up"),
    ("nobody", "/nothing-here"),
    ("nobody", "/exercises"),
    ("nobody", "/exercises/getting_off"),
    ("first", "/today"),
    ("first", "/check-in"),
    ("first", "/data"),
    ("ready", "/today"),
    ("second", "/explorer?position=starting_position.neck_left&side=right"),
    ("second", "/today"),
    ("second", "/check-in"),
    ("second", "/exercises"),
    ("second", "/exercises/single_leg_raise"),
    ("clearance", "/exercises/reverse_leg_raise"),
    ("done", "/done"),
    ("comforted", "/after"),
    ("something_new", "/settled"),
    ("something_new", "/today"),
    ("new_before", "/settled"),
    ("morning", "/morning"),
    ("rested", "/done"),
    ("rested", "/today"),
    ("bad_day", "/today"),
    ("emergency", "/refusal"),
    ("clearance", "/refusal"),
    ("clearance", "/answered-by-mistake"),
    ("clearance", "/cleared"),
    ("declaration", "/cleared"),
    ("broken_rack", "/refusal"),
    ("first", "/diary"),
    ("weeks", "/diary"),
    ("weeks", "/today"),
    ("weeks", f"/diary/{days_ago(CORRECTED_DAYS_AGO)}"),
    ("weeks", f"/diary/{days_ago(BY_HAND_DAYS_AGO)}"),
    ("weeks", f"/diary/{days_ago(1)}/by-hand"),
    ("weeks", f"/diary/{days_ago(1)}/by-hand?exercise=single_leg_raise&check=1"),
    ("weeks", f"/diary/{days_ago(1)}/by-hand?{BY_HAND_CHOSEN}"),
    ("weeks", f"/diary/{days_ago(1)}/note"),
    ("clearance", f"/diary/{days_ago(1)}/by-hand"),
    ("first", "/progress"),
    ("weeks", "/progress"),
    ("five_weeks", "/progress"),
    ("nobody", "/more"),
    ("nobody", "/instructions"),
    ("nobody", "/settings"),
    ("nobody", "/settings/delete"),
    ("nobody", "/settings/deleted"),
    ("first", "/more"),
    ("first", "/instructions"),
    ("first", "/settings"),
    ("first", "/settings/delete"),
    ("first", "/print"),
    ("first", "/calendar"),
    ("first", "/phone"),
    ("first", "/went-wrong"),
    ("first", "/went-wrong/tell"),
    ("wronged", "/went-wrong"),
    ("nobody", "/rules"),
    ("first", "/easier"),
    ("weeks", "/clinician-said"),
    ("weeks", "/clinician-said/CAP_low_back_1"),
    ("first", "/for-the-doctor"),
    ("weeks", "/for-the-doctor"),
    ("referred", "/refusal"),
    ("open_step", "/step/low_back"),
    ("open_step", "/today"),
    ("open_step", "/why"),
    ("open_step", "/easier"),
    ("stays", "/decision"),
    ("eased", "/decision"),
    ("eased", "/why"),
    ("paused", "/decision"),
    ("paused", "/today"),
    ("paused", "/for-the-doctor"),
    ("unsettled", "/refusal"),
    ("paused_twice", "/refusal"),
    ("eased", "/today"),
    ("both_legs", "/refusal"),
    ("first", "/measures/activities"),
    ("first", "/measures/questionnaire"),
    ("measured", "/measures"),
    ("practised", "/measures/low-back"),
    ("practised", "/progress"),
    ("practised", "/today"),
]


LOOKS: tuple[tuple[Literal["light", "dark"], ViewportSize], ...] = (("light", PHONE), ("dark", DESK), ("light", DESK))
TAPPED = "a, button, label, input:not([type=radio]):not([type=checkbox])"


@pytest.mark.parametrize(("who", "address"), PAGES)
def test_axe_finds_nothing_and_nothing_is_too_wide_or_too_small(who: str, address: str, guest: Guest) -> None:
    page = guest.open(address, who, told=lambda: people().get(who, ()))
    assert page.url.endswith(address)
    looked_over(page)
    with in_german(page):
        fits(page)
        assert layout_faults(page) == []
        assert faults_in_large_spaced_text(page) == []
        assert edgeless_in_forced_colours(page) == []


@contextmanager
def in_german(page: Page) -> Iterator[None]:
    """The same page in the language with the longest words."""
    page.context.add_cookies([{"name": LANGUAGE_COOKIE, "value": "de", "url": page.url}])
    page.reload()
    assert page.locator("html").get_attribute("lang") == "de"
    yield
    page.context.clear_cookies(name=LANGUAGE_COOKIE)


def looked_over(page: Page) -> None:
    for scheme, size in LOOKS:
        look(page, scheme, size)
        assert wrong_for_axe(page) == [], (scheme, size)
    fits(page)


def fits(page: Page) -> None:
    """Nothing is too wide for the narrowest screen, and nothing is too small to tap."""
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert not too_small_for_a_thumb(page)


def too_small_for_a_thumb(page: Page) -> list[str]:
    """Whatever can be tapped and is lower than 44 px or narrower than 40."""
    found: list[str] = page.locator(TAPPED).evaluate_all(
        """all => all.filter(one => one.checkVisibility() && !one.matches('.skip, .away')).filter(one => {
          const { width, height } = one.getBoundingClientRect();
          return width < 40 || height < 44;
        }).map(one => one.outerHTML)"""
    )
    return found


def test_every_page_says_the_same_in_forced_colours(visit: Visit) -> None:
    page = visit(*people()["second"], forced_colors="active").open("/exercises/single_leg_raise")
    assert page.locator(".bf-moving-near").first.evaluate("leg => getComputedStyle(leg).fill") != page.locator(
        ".bf-trousers-far"
    ).first.evaluate("leg => getComputedStyle(leg).fill")


def test_a_printed_refusal_is_the_reason_and_the_sentence(visit: Visit) -> None:
    page = visit(*people()["clearance"]).open("/refusal")
    page.emulate_media(media="print")
    expect(page.get_by_text("Take this to your doctor")).to_be_visible()
    expect(page.get_by_text("Printed from backrack on")).to_be_visible()
    expect(page.get_by_role("button", name="Print this page")).to_be_hidden()
    expect(page.get_by_role("link", name="Today")).to_be_hidden()
