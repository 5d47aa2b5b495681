"""The whole path of somebody new: landing, questions, about you, check-in, session, record. Nothing is seeded.

Meanwhile somebody who has lain before does a whole session of theirs: what is played takes its time, and no work.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, Locator, Page

from backrack.record import Answer
from backrack.screening import questions
from tests.browser.player.conftest import MADE_MS, Player, origin

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FASTEST = 16  # the most a browser plays; the track itself is the one people get
AFTER = re.compile(r"/(done|after|today)")
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


def test_somebody_new_is_led_to_a_recorded_session_while_somebody_else_raises_a_leg(
    browser: Browser, server: str, open_player: Callable[..., Player]
) -> None:
    other = open_player(raising=True)
    other.start()
    other.run(FASTEST)
    context = browser.new_context(base_url=server, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto("/")
    page.locator("main a.button:not(.second)").click()
    _answer_everything(page)
    assert page.url.endswith("/today")

    page.locator("main a.button:not(.second)").click()
    page.wait_for_url("**/check-in")
    _answer_everything(page)
    taps = 0
    page.locator("main a.button:not(.second)").click()
    taps += 1
    # people take minutes for the questions that took a test seconds, and all phrases are spoken meanwhile
    page.wait_for_selector("backrack-player[data-state=ready]", timeout=MADE_MS)
    player = Player(page, context.request.get(f"{origin(page)}/api/session").json())
    player.start()
    taps += 1
    assert taps <= MOST_TAPS

    player.run(FASTEST)
    player.is_at_its_end(FASTEST, re.compile("/done"))
    _is_recorded_as_it_was_planned(player)
    other.is_at_its_end(FASTEST, AFTER)
    _is_recorded_as_it_was_planned(other)
    assert player.session["stage"] != other.session["stage"]
    context.close()


def _is_recorded_as_it_was_planned(player: Player) -> None:
    assert player.session["session_end_ms"] > 5 * 60_000
    (stored,) = player.stored()
    holds = [phase for phase in player.phases() if phase["counted_ms"]]
    assert holds
    assert [_done(phase) for phase in stored["phases"]] == [
        (phase["id"], phase["exercise"], phase["side"], phase["counted_ms"], phase["counted_ms"], "player-timed")
        for phase in holds
    ]
    assert stored["outcome"] == "completed"
    assert stored["plan"] == player.session["plan"]
    assert stored["stage"] == player.session["stage"]


def _done(phase: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(phase[name] for name in ("phase", "exercise", "side", "prescribed_ms", "done_ms", "source"))


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
