"""A player whose clock and sound the test holds in its hands: minutes pass in no time, and exactly."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Route

from tests.browser.player.conftest import MADE_MS, Player, origin

FAKE_MEDIA = Path(__file__).parent / "fake_media.js"
STEP_MS = 250  # as often as a media element says where it is
LONG_STEP_MS = 5_000


@dataclass
class Controlled(Player):
    """A player page on a clock that stands still until the test lets it pass. ``told`` is all that was sent."""

    told: list[dict[str, Any]] = field(default_factory=list)

    def start(self) -> None:
        self.page.click("[data-slot=start]")
        self.wait(state="hearing")
        self.page.click("[data-slot=heard]")
        self.wait(state="playing")

    def pass_(self, ms: int, step_ms: int = STEP_MS) -> None:
        """Time passes, looked at every ``step_ms``."""
        while ms > 0:
            self.page.clock.fast_forward(min(step_ms, ms))
            ms -= step_ms

    def wait_long(self, seconds: int) -> None:
        self.pass_(seconds * 1000, LONG_STEP_MS)

    def enter(self, phase: dict[str, Any], share: float = 0.3) -> None:
        """The track is put there, as by another hand; what lies between was not heard."""
        self.go_to(phase["start_ms"] + share * (phase["end_ms"] - phase["start_ms"]))
        self.pass_(20, 20)
        self.wait(phase=phase["id"])

    def tap(self) -> None:
        """Anywhere: near the top, where nothing else is."""
        self.page.locator("[data-slot=tap]").click(position={"x": 30, "y": 120}, force=True)

    def press(self, slot: str) -> None:
        self.page.locator(f"[data-slot={slot}]:visible").first.click()

    def heard(self) -> str | None:
        """The chapter that is heard."""
        if self.audio.evaluate("audio => audio.paused"):
            return None
        at_ms = self.at_ms()
        found = (c["id"] for c in self.session["chapters"] if c["start_ms"] - 1 <= at_ms < c["end_ms"])
        return next(found, None)

    def hold(self, index: int = 0) -> dict[str, Any]:
        return [phase for phase in self.phases() if phase["counted_ms"]][index]

    def before(self, phase: dict[str, Any], state: str) -> dict[str, Any]:
        """The last phase of that state before another."""
        return [p for p in self.phases() if p["state"] == state and p["start_ms"] <= phase["start_ms"]][-1]

    def kept(self) -> dict[str, Any] | None:
        kept: dict[str, Any] | None = self.page.evaluate("JSON.parse(localStorage.getItem('backrack-sitting'))")
        return kept

    def sent(self, kind: str) -> list[dict[str, Any]]:
        return [entry for entry in self.told if entry["kind"] == kind]

    def signs(self, count: int) -> list[str]:
        """The signs to stop that were sent, once ``count`` have come in: what is shown does not wait for sending."""
        for _ in range(200):
            if len(self.sent("stop_sign")) >= count:
                break
            self.page.wait_for_timeout(25)
        return [each["sign"] for each in self.sent("stop_sign")]

    def done_ms(self, phase: dict[str, Any]) -> int:
        """Of the last record sent."""
        return next(each["done_ms"] for each in self.sent("session")[-1]["phases"] if each["phase"] == phase["id"])

    def press_media_key(self, key: str) -> None:
        self.page.evaluate("key => fake.keys[key]()", key)


def control(context: BrowserContext) -> list[dict[str, Any]]:
    """Every page of the context gets the controlled clock and sound; entries are taken, and written down."""
    told: list[dict[str, Any]] = []

    def take(route: Route) -> None:
        told.append(json.loads(route.request.post_data or "{}"))
        route.fulfill(json={"stored": [told[-1]["id"]]})

    now = datetime.now().astimezone()
    context.add_init_script("window.real = { setTimeout: window.setTimeout.bind(window) }")
    context.clock.install(time=now)
    context.clock.pause_at(now + timedelta(seconds=1))
    context.add_init_script(path=FAKE_MEDIA)
    context.route("**/api/entries", take)
    return told


def open_controlled(context: BrowserContext, told: list[dict[str, Any]], state: str = "ready") -> Controlled:
    page = context.new_page()
    page.goto("/session")
    arrive(page, state)
    answer = context.request.get(f"{origin(page)}/api/session")
    return Controlled(page, answer.json(), told)


def arrive(page: Page, state: str) -> None:
    """The page asks again every second for a track that is being made: its clock must run for that."""
    for _ in range(MADE_MS // 250):
        if page.locator(f"backrack-player[data-state={state}]").count():
            return
        if page.locator("backrack-player[data-state=preparing]").count():
            page.clock.fast_forward(1000)
        page.wait_for_timeout(250)
    raise AssertionError(page.locator("backrack-player").evaluate("e => JSON.stringify(e.dataset)"))


OpenControlled = Callable[..., Controlled]
