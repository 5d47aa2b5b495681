"""People in every situation, and browsers that write down whatever the pages do wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

from backrack.record import AnyEntry, Outcome, entry_to_data
from tests.browser.player.conftest import server as server
from tests.screening.people import checked_in, passing_person
from tests.web.cases import a_session, comfort

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}


@dataclass
class Watched:
    """A page, and everything it should not have done."""

    page: Page
    origin: str
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        self.page.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and "status of 4" not in message.text:
            self.wrong.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.origin, "blob:")):
            self.wrong.append(f"request to {request.url}")

    def open(self, address: str) -> Page:
        self.page.goto(address)
        self.page.wait_for_load_state("networkidle")
        return self.page

    def stored(self, kind: str) -> list[dict[str, Any]]:
        entries = self.page.context.request.get(f"{self.origin}/api/person").json()["entries"]
        return [entry for entry in entries if entry["kind"] == kind]

    def choose(self, label: str, then: str = "Continue") -> None:
        """Chooses an answer of the step shown and goes on."""
        self.page.locator("[data-step]:not([hidden]) label", has_text=re.compile(f"^\\s*{label}")).first.click()
        self.go_on(then)

    def go_on(self, button: str = "Continue") -> None:
        self.page.locator("[data-step]:not([hidden])").get_by_role("button", name=button).click()

    def title(self) -> str:
        return self.page.locator("h1:visible").first.inner_text()


Visit = Callable[..., Watched]


@pytest.fixture
def visit(browser: Browser, server: str) -> Iterator[Visit]:
    """Opens a browser of its own, for nobody yet or for someone of whom some entries are stored."""
    opened: list[tuple[BrowserContext, Watched]] = []

    def arrive(*entries: AnyEntry, **options: Any) -> Watched:
        context = browser.new_context(base_url=server, **{"viewport": PHONE, **options})
        watched = Watched(context.new_page(), server)
        opened.append((context, watched))
        if entries:
            keep(context, entries)
        return watched

    yield arrive
    wrong = [fault for _, watched in opened for fault in watched.wrong]
    for context, _ in opened:
        context.close()
    assert not wrong


def keep(context: BrowserContext, entries: tuple[AnyEntry, ...]) -> None:
    token = re.search(r'name="csrf-token" content="([^"]+)"', context.request.get("/start").text())
    assert token
    data = [entry_to_data(entry) for entry in entries]
    answer = context.request.post("/api/entries", data=data, headers={"X-CSRFToken": token[1]})
    assert answer.ok, answer.text()


def people() -> dict[str, tuple[AnyEntry, ...]]:
    """People by the situation they are in now."""
    now = datetime.now().astimezone()
    before = passing_person(now - timedelta(days=4)).entries
    yesterday, just_now = a_session(now - timedelta(hours=30)), a_session(now - timedelta(minutes=5))
    early = a_session(now - timedelta(days=2), Outcome.CAME_OFF)
    return {
        "first": passing_person(now).entries,
        "ready": (*passing_person(now).entries, checked_in(now - timedelta(minutes=1))),
        "second": (*before, early, yesterday, comfort(yesterday)),
        "done": (*before, just_now),
        "rested": (*before, just_now, comfort(just_now)),
        "bad_day": (*passing_person(now).entries, checked_in(now - timedelta(minutes=1), pain_now=9)),
        "emergency": passing_person(now, changed={"RF01": "yes"}).entries,
        "clearance": passing_person(now, changed={"DV01": "yes"}).entries,
        "declaration": passing_person(now, changed={"DV05": "yes"}).entries,
        "broken_rack": passing_person(now, changed={"DV17": "no"}).entries,
    }
