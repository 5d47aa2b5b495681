"""The eight named pages: nothing wanting for Lighthouse, nothing that moves, nothing asked of anybody else."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.pages.conftest import PHONE, Watched
from tests.browser.player.conftest import MADE_MS, now_there
from tests.waiting import until
from tests.web.named_pages import PAGES, Guest, NamedPage, told
from tools import lighthouse

pytestmark = pytest.mark.browser
MOST_SHIFT = 0.02
"""Issue, part 4; 0.1 is what browsers' makers call good."""
SLOW_LINE = {"offline": False, "latency": 150, "downloadThroughput": 1_638_400 / 8, "uploadThroughput": 768_000 / 8}
"""Lighthouse's slow 4G, in ms and bytes a second, so that what comes late comes late."""
ACCESS_AND_PRACTICE = {
    "onlyCategories": ["accessibility", "best-practices"],
    "disableFullPageScreenshot": True,
    # speed is not asked here: no waiting beyond what the pages themselves take
    "skipAboutBlank": True,
    "pauseAfterFcpMs": 0,
    "pauseAfterLoadMs": 0,
    "cpuQuietThresholdMs": 0,
    "networkQuietThresholdMs": 200,
}
SHIFTS = """new Promise(done => {
  let moved = 0;
  new PerformanceObserver(list => list.getEntries().forEach(({ value }) => (moved += value)))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(moved), 200);
})"""


@pytest.fixture(scope="module")
def guests(server: str) -> dict[str, Guest]:
    """Those who look at the pages, each with what they have told."""
    found = {}
    for who, entries in told(now_there()).items():
        guest = found[who] = Guest(server)
        if entries:
            guest.keep(*entries)
    # what is looked at is the page, not how long a session takes to be made
    until(lambda: found["ready"].status("/api/session"), lambda status: status == 200, "the session", MADE_MS / 1000)
    return found


@pytest.mark.slow
def test_lighthouse_gives_every_named_page_the_full_score_for_access_and_practice(
    server: str, guests: dict[str, Guest], chromium_path: str
) -> None:
    if not lighthouse.is_installed():
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("Lighthouse is not installed, so no page was scored. `make test` installs it.")
    pages = [lighthouse.Page(page.name, server + page.address, guests[page.who].cookies) for page in PAGES]
    found = lighthouse.audited(pages, chromium_path, ACCESS_AND_PRACTICE)
    assert [each.url for each in found] == [page.url for page in pages]
    wanting = {each.name: (each.scores, each.wanting) for each in found if set(each.scores.values()) != {100}}
    assert not wanting, json.dumps(wanting, indent=1)


def test_on_a_slow_line_nothing_moves_and_nothing_is_asked_of_another_place(
    server: str, guests: dict[str, Guest], browser: Browser
) -> None:
    moved = {page.name: _moved(page, guests[page.who], server, browser) for page in PAGES}
    assert {name: shift for name, shift in moved.items() if shift > MOST_SHIFT} == {}


def _moved(page: NamedPage, guest: Guest, server: str, browser: Browser) -> float:
    context = browser.new_context(base_url=server, viewport=PHONE)
    cookies: Any = [{"name": name, "value": value, "url": server} for name, value in guest.cookies.items()]
    context.add_cookies(cookies)
    watched = Watched(context.new_page(), server)
    network = context.new_cdp_session(watched.page)
    network.send("Network.enable")
    network.send("Network.emulateNetworkConditions", SLOW_LINE)
    shown = _open(page, watched)
    assert shown.url == server + page.address
    shift: float = shown.evaluate(SHIFTS)
    context.close()
    assert watched.wrong == []
    return shift


def _open(page: NamedPage, watched: Watched) -> Page:
    """The player's sound takes minutes on such a line; it is ready long before."""
    if page.name != "player":
        return watched.open(page.address)
    watched.page.goto(page.address)
    watched.page.wait_for_selector("backrack-player[data-state=ready]")
    return watched.page
