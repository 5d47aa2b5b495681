"""A third language needs its words and nothing else: one twice as long and one from the right keep the layout."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextvars import copy_context
from urllib.parse import urlparse

import pytest
from playwright.sync_api import Browser, Page, Route, ViewportSize

from backrack.words import all_keys, direction, languages
from tests.browser.pages.conftest import people
from tests.browser.pages.layout import layout_faults
from tests.web.conftest import Visitor
from tests.words import pseudo

ORIGIN = "http://testserver"
BIG_PX = 96
SIZES: tuple[ViewportSize, ...] = ({"width": 320, "height": 640}, {"width": 1280, "height": 800})
PAGES = {
    "nobody": ("/", "/questions/RF13", "/about-you/body", "/explorer"),
    "ready": ("/today", "/check-in", "/settings", "/exercises/single_leg_raise"),
    "comforted": ("/after",),
    "five_weeks": ("/diary", "/progress"),
    "clearance": ("/refusal",),
}


@pytest.fixture(scope="module")
def two_more(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("words")
    pseudo.write(folder)
    with pseudo.spoken(folder):
        yield


Opened = Callable[[str, str], Page]


@pytest.fixture
def opened(browser: Browser, two_more: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """A browser whose requests are answered here, in a language and as a person of ``people()``."""
    # nothing sounds: the session is shown in words and pictures
    monkeypatch.setattr("backrack.web.session.tracks._track", lambda *_, **__: None)
    contexts = []

    def arrive(language: str, who: str) -> Page:
        visitor = Visitor()
        visitor.arrive().has(*people().get(who, ()))

        here = copy_context()  # Playwright answers in one of its own, where the database is another connection

        def answer(route: Route) -> None:
            asked = route.request
            told = here.copy().run(visitor.client.get, asked.url.removeprefix(ORIGIN), headers=asked.headers)
            route.fulfill(status=told.status_code, headers=dict(told.headers), body=told.getvalue())

        contexts.append(browser.new_context(base_url=ORIGIN, locale=language, reduced_motion="reduce"))
        contexts[-1].route("**", answer)
        return contexts[-1].new_page()

    yield arrive
    for each in contexts:
        each.close()


def test_a_language_is_there_when_its_files_are(two_more: None) -> None:
    assert languages() == ("en", "de", "eo", "he")
    assert [direction(each) for each in languages()] == ["ltr", "ltr", "ltr", "rtl"]
    assert all_keys("eo") == all_keys("he") == all_keys()


@pytest.mark.browser
@pytest.mark.parametrize("language", pseudo.LANGUAGES)
def test_a_language_made_by_rule_keeps_every_page_in_its_place(language: str, opened: Opened) -> None:
    wrong: list[str] = []
    for who, addresses in PAGES.items():
        page = opened(language, who)
        for address in addresses:
            _stands(page, address, language)
            wrong += _in_each_size(page)
    page = opened(language, "ready")
    _stands(page, "/session", language)
    page.wait_for_selector("backrack-player[data-state=ready]")
    wrong += _in_each_size(page)
    page.click("[data-slot=start]")
    page.wait_for_selector("backrack-player[data-state=playing]")
    wrong += _in_each_size(page, buttons=2)
    page.keyboard.press("Space")
    page.wait_for_selector("backrack-player[data-state=paused]")
    wrong += _in_each_size(page, buttons=8)
    assert not wrong, "\n".join(wrong)


def _in_each_size(page: Page, buttons: int = 0) -> list[str]:
    """What is wrong, a line each. Of the player's ``buttons`` each is large, and on the screen."""
    wrong = []
    for size in SIZES:
        page.set_viewport_size(size)
        wrong += [f"{urlparse(page.url).path} at {size['width']} px: {fault}" for fault in layout_faults(page)]
        found = page.locator(".stage button:visible:not(.tap)").all()
        assert len(found) == buttons
        for each in found:
            each.scroll_into_view_if_needed()
            box = each.bounding_box()
            assert box and min(box["width"], box["height"]) >= BIG_PX
            assert box["y"] >= 0 and box["y"] + box["height"] <= size["height"]
    return wrong


def _stands(page: Page, address: str, language: str) -> None:
    page.goto(address)
    if page.locator("back-steps").count():
        page.wait_for_selector("back-steps[data-ready]")
    html = page.locator("html")
    assert html.get_attribute("lang") == language
    assert html.get_attribute("dir") == ("rtl" if language == "he" else "ltr")
