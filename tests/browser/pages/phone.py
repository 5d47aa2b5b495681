"""A phone with a home machine that can be switched off, and one clock for both."""

from __future__ import annotations

import json
import re
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

from playwright.sync_api import BrowserContext, Page

from tests.browser.pages.living import CALM, GONE_ON, SHOWN, clocked, free_port
from tests.waiting import until

MADE_S = 240
KEPT_FOR_SOMEBODY = """async () => {
  const names = (await caches.keys()).filter(name => !name.startsWith("backrack-built-"));
  const keys = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
  return keys.flat().map(({ url }) => new URL(url).pathname);
}"""
WORKER = "navigator.serviceWorker.getRegistration().then(found => found?.active ? found.scope : '')"


@dataclass
class Machine:
    """The server: on or off, at one address."""

    folder: Path
    port: int = field(default_factory=free_port)
    _running: ExitStack | None = None

    @property
    def clock(self) -> Path:
        return self.folder / "clock"

    def build(self, name: str) -> None:
        """From the next request on it serves another build's worker."""
        (self.folder / "build").write_text(name)

    def on(self) -> str:
        if self._running is None:
            self._running = ExitStack()
            return self._running.enter_context(clocked(self.clock, self.folder / "home", "sounding", port=self.port))
        return f"http://127.0.0.1:{self.port}"

    def off(self) -> None:
        if self._running:
            self._running.close()
        self._running = None


@dataclass
class Phone:
    """One person's phone. Whatever its pages say on the console that no network explains is in ``wrong``."""

    context: BrowserContext
    machine: Machine
    page: Page = field(init=False)
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.open_a_page()

    def open_a_page(self) -> None:
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))

    def at(self, moment: datetime) -> None:
        self.machine.clock.write_text(moment.isoformat())
        self.context.clock.set_fixed_time(moment)

    def put_by(self) -> dict[str, Any]:
        """Opens today, until all that works without the server is on this phone. The very first page only gets the
        worker.
        """
        self.page.goto("/today")
        until(lambda: self.page.evaluate(WORKER), bool, "the worker", limit_s=60)
        self.page.goto("/today")
        before = self.kept()
        kept = until(
            self.kept, lambda now: bool(now) and (not before or now["id"] != before["id"]), "the bundle", MADE_S
        )
        assert kept
        return kept

    def kept(self) -> dict[str, Any] | None:
        kept: dict[str, Any] | None = json.loads(self.page.evaluate("localStorage.getItem('backrack-away')") or "null")
        return kept

    def since(self) -> list[str]:
        """Kinds of what was entered since then."""
        told = json.loads(self.page.evaluate("localStorage.getItem('backrack-since')") or "{}")
        return [entry["kind"] for entry in told.values()]

    def caches(self) -> list[str]:
        """Every address that is kept for a person, whoever it is."""
        found: list[str] = self.page.evaluate(KEPT_FOR_SOMEBODY)
        return found

    def today(self) -> str:
        """What is said without the server."""
        self.page.goto("/today")
        return self.here()

    def here(self) -> str:
        self.page.wait_for_selector("back-away[data-ready]")
        return re.sub(r"\s+", " ", self.page.locator("main").inner_text())

    def taps(self, name: str) -> None:
        self.page.get_by_role("link", name=name, exact=True).tap()

    def tells(self, **answers: str) -> None:
        """Answers the page that is open, step by step, with a finger."""
        self.page.wait_for_selector("back-steps[data-ready]")
        path = urlparse(self.page.url).path
        while urlparse(self.page.url).path == path:
            step = self.page.locator(SHOWN)
            name = step.locator("input").first.get_attribute("name") or ""
            if name.startswith("limbs"):
                step.locator("label:has([data-none])").tap()
            else:
                step.locator(f'label:has(input[name="{name}"][value="{(CALM | answers)[name]}"])').first.tap()
            if step.get_attribute("data-goes-on") is None:
                step.locator("[type=submit]").tap()
            self.page.wait_for_function(GONE_ON, arg=[path, name])
        self.page.wait_for_load_state()

    def stored(self) -> Counter[str]:
        """How often each id is stored, and how often each kind."""
        entries = self.context.request.get("/api/person").json()["entries"]
        assert len({entry["id"] for entry in entries}) == len(entries)
        return Counter(entry["kind"] for entry in entries)
