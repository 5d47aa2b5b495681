"""Every page by the keyboard alone: all that can be used is reached in reading order, is seen, and lets go again."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.pages.conftest import DESK, Guest, Visit, look, people
from tests.browser.pages.test_every_page import PAGES

pytestmark = pytest.mark.browser

# a date or a time is one stop of several parts: at most four such fields of four parts on a page
PARTS = 16
# some pages begin in their only field: from the top, all the same
TO_THE_TOP = """() => {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}"""
# a group of radios is one stop: the arrows choose within it
STOPS = """() => {
  const reachable = "a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], [tabindex]";
  const used = one => one.checkVisibility({ visibilityProperty: true })
    && !one.disabled && one.tabIndex >= 0 && !one.closest("[inert]");
  window.stopOf = one => one.type === "radio" ? one.form?.id + one.name : one;
  window.stops = [...new Set([...document.querySelectorAll(reachable)].filter(used).map(stopOf))];
  return window.stops.length;
}"""
# Writes down where the focus is once each Tab has been let go, until it has left the page. Asking after every press
# from here would take longer than all the rest.
WRITE_DOWN = """() => {
  window.met = [];
  window.left = false;
  const drawn = each => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  };
  const where = one => {
    const label = one.closest("label") ?? one.labels?.[0];
    const { left, top, right, bottom, width, height } = (label ?? one).getBoundingClientRect();
    const middle = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 22));
    return {
      stop: window.stops.indexOf(window.stopOf(one)),
      name: one.outerHTML.slice(0, 160),
      seen: [one, label, one.nextElementSibling].some(each => each && drawn(each)),
      free: middle !== null && (one.contains(middle) || middle.contains(one) || Boolean(label?.contains(middle))),
      inside: left >= 0 && right <= innerWidth && bottom > 0 && top < innerHeight,
      foot: one.closest("main") ? bottom + scrollY : null,
      head: one.closest("main") ? top + scrollY : null,
    };
  };
  const note = event => {
    if (event.key !== "Tab" || window.left) return;
    const one = document.activeElement;
    window.left = one === document.body;
    if (window.left || window.met.at(-1)?.stop === window.stops.indexOf(window.stopOf(one))) return;
    window.met.push(where(one));
  };
  window.note ??= addEventListener("keyup", event => window.writeDown(event), true) ?? true;
  window.writeDown = note;
}"""


@pytest.mark.parametrize(("who", "address"), PAGES)
def test_the_keyboard_alone_reaches_everything_in_order_and_is_seen(who: str, address: str, guest: Guest) -> None:
    page = guest.open(address, who, told=lambda: people().get(who, ()))
    walked_there_and_back(page)
    look(page, "light", DESK)
    walked_there_and_back(page, columns=True)


@pytest.mark.parametrize("ending", ["", "/put-right"])
def test_a_report_that_was_put_right_is_reached_by_keyboard_too(ending: str, visit: Visit) -> None:
    watched = visit(*people()["corrected"], reduced_motion="reduce")
    watched.open("/today")
    walked_there_and_back(watched.open(f"/report/{watched.stored('morning')[-1]['id']}{ending}"))


def walked_there_and_back(page: Page, columns: bool = False) -> None:
    """Asserts that Tab meets every stop in the order it is read, seen and not covered, and lets go of each.

    Where a page stands in ``columns``, the next one begins higher up: only the order of the page is asked for there.
    """
    count = page.evaluate(STOPS)
    assert count
    page.evaluate(TO_THE_TOP)
    there = walk(page, "Tab", count)
    assert [each["stop"] for each in there] == list(range(count)), "not in the order of the page, or not all of it"
    assert not [each["name"] for each in there if not each["seen"]], "focus is not seen"
    hidden = [each["name"] for each in there if not (each["free"] and each["inside"])]
    assert not hidden, "focus lies under something, or off the screen"
    read = [each for each in there if each["head"] is not None]
    upwards = [(one["name"], other["name"]) for one, other in pairwise(read) if other["foot"] <= one["head"]]
    assert columns or not upwards
    back = walk(page, "Shift+Tab", count - 1) if count > 1 else []
    assert [each["stop"] for each in back] == list(range(count - 1))[::-1], "a trap on the way back"


def walk(page: Page, key: str, count: int) -> list[dict[str, Any]]:
    """Every stop from the first press of ``key`` until ``count`` have been met, or focus has left the page."""
    page.evaluate(WRITE_DOWN)
    for _ in range(count):
        page.keyboard.press(key)
    for _ in range(PARTS):
        if page.evaluate("met.length") >= count:
            break
        page.keyboard.press(key)
    met: list[dict[str, Any]] = page.evaluate("met")
    return met
