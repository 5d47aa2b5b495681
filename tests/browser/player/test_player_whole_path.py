"""The whole path of somebody new: landing, questions, about you, check-in, session, record. Nothing is seeded."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Error, Locator, Page

from backrack.record import Answer
from backrack.screening import questions
from tests.browser.player.conftest import MADE_MS, Player, origin
from tests.browser.player.test_player_session import FASTEST

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TYPED = {"age_years": "40", "_cm": "170", "_kg": "70"}
CHOSEN = {
    "usual_pain": "2",
    "distal_level": "0",
    "sex": "",
    "rack_id": "fictional_small",
    "pain_now": "2",
    "pain_this_morning": "1",
    "distal_now": "0",
}
MOST_STEPS = 120
MOST_TAPS = 9


def test_somebody_new_is_led_from_the_first_page_to_a_recorded_session(browser: Browser, server: str) -> None:
    context = browser.new_context(base_url=server, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto("/")
    page.locator("main a.button").click()
    _answer_everything(page)
    assert page.url.endswith("/today")

    page.locator("main a.button").click()
    page.wait_for_url("**/check-in")
    _answer_everything(page)
    taps = 0
    page.locator("main a.button").click()
    taps += 1
    # people take minutes for the questions that took a test seconds, and all phrases are spoken meanwhile
    page.wait_for_selector("backrack-player[data-state=ready]", timeout=MADE_MS)
    player = Player(page, context.request.get(f"{origin(page)}/api/session").json())
    player.start()
    taps += 1
    assert taps <= MOST_TAPS

    player.play_to_the_end(FASTEST, re.compile("/done"))
    (stored,) = player.stored()
    holds = {phase["id"]: phase["counted_ms"] for phase in player.phases() if phase["counted_ms"]}
    assert holds
    assert {phase["phase"]: phase["done_ms"] for phase in stored["phases"]} == holds
    assert stored["outcome"] == "completed"
    context.close()


def _answer_everything(page: Page) -> None:
    """Step after step, until today."""
    for _ in range(MOST_STEPS):
        page.wait_for_selector("back-steps[data-ready], .today")
        if page.locator(".today").count():
            return
        _answer(page, page.locator("section[data-step]:not([hidden])"))
    pytest.fail(f"after {MOST_STEPS} steps still at {page.url}")


def _answer(page: Page, step: Locator) -> None:
    before = (page.url, step.locator("h1").inner_text())
    for name, text in TYPED.items():
        if step.locator(f"input[name={name}]").count():
            step.locator(f"input[name={name}]").fill(text)
    radios = step.locator("input[type=radio]:not([data-unit-choice])")
    if radios.count():
        name = radios.first.get_attribute("name") or ""
        step.locator(f'label:has(input[name="{name}"][value="{_choice(page, name)}"])').first.click()
    step.locator("[type=submit]").click()
    _moved_on(page, before)


def _choice(page: Page, name: str) -> str:
    if name != "answer":
        return CHOSEN.get(name, "no")
    asked = next(each for each in questions() if each.id == page.url.rsplit("/", maxsplit=1)[-1])
    return "no" if asked.trigger is Answer.YES else "yes"


def _moved_on(page: Page, before: tuple[str, str]) -> None:
    """Until another step or another page shows. Reading while the page changes is tried again."""
    for _ in range(400):
        try:
            shown = page.locator("section[data-step]:not([hidden]) h1, .today h1").all_inner_texts()
        except Error:
            shown = []
        if shown and (page.url, shown[0]) != before:
            return
        page.wait_for_timeout(50)
    pytest.fail(f"nothing followed {before}")
