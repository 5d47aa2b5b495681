"""Every page, in every situation, light and dark, on a phone and on a desk."""

from __future__ import annotations

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize

from tests.browser.pages.conftest import DESK, PHONE, Visit, people

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
    ("nobody", "/data"),
    ("nobody", "/cannot-get-up"),
    ("nobody", "/nothing-here"),
    ("first", "/today"),
    ("first", "/check-in"),
    ("first", "/data"),
    ("ready", "/today"),
    ("second", "/today"),
    ("second", "/check-in"),
    ("done", "/done"),
    ("rested", "/done"),
    ("rested", "/today"),
    ("bad_day", "/today"),
    ("emergency", "/refusal"),
    ("clearance", "/refusal"),
    ("clearance", "/answered-by-mistake"),
    ("clearance", "/cleared"),
    ("declaration", "/cleared"),
    ("broken_rack", "/refusal"),
]


LOOKS: tuple[tuple[Literal["light", "dark"], ViewportSize], ...] = (("light", PHONE), ("dark", DESK), ("light", DESK))
TAPPED = "a, button, label, input:not([type=radio]):not([type=checkbox])"


@pytest.mark.parametrize(("who", "address"), PAGES)
def test_axe_finds_nothing_and_nothing_is_too_wide_or_too_small(who: str, address: str, visit: Visit) -> None:
    page = visit(*people().get(who, ()), reduced_motion="reduce").open(address)
    assert page.url.endswith(address)
    for scheme, size in LOOKS:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.set_viewport_size(size)
        found = Axe().run(page)
        assert not found.response["violations"], found.generate_report()
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
    page = visit(*people()["second"], forced_colors="active").open("/today")
    assert page.locator(".bf-moving-near").first.evaluate("leg => getComputedStyle(leg).fill") != page.locator(
        ".bf-trousers-far"
    ).first.evaluate("leg => getComputedStyle(leg).fill")


def test_a_printed_refusal_is_the_reason_and_the_sentence(visit: Visit) -> None:
    page = visit(*people()["clearance"]).open("/refusal")
    page.emulate_media(media="print")
    assert page.get_by_text("Take this to your doctor").is_visible()
    assert page.get_by_text("Printed from backrack on").is_visible()
    assert not page.get_by_role("button", name="Print this page").is_visible()
    assert not page.get_by_role("link", name="Today").is_visible()
