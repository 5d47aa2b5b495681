"""A server of the tests' own, people with a plan for today, and a player with its session open."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from playwright.sync_api import TimeoutError as TookTooLong

from backrack.record import entry_to_data
from tests.plan.people import climbed, screened
from tests.progression.people import EARLIER_PLAN, check_in
from tests.waiting import stop

START_S = 60
# the first session waits for every phrase to be spoken once
MADE_MS = 240_000


def _to_early_afternoon(now: datetime) -> timedelta:
    """How far east of Greenwich it is just past one in the afternoon, and the same day as here."""
    return (now.utcoffset() or timedelta(0)) + timedelta(hours=13 - now.hour)


EAST = _to_early_afternoon(datetime.now().astimezone())
"""Where the server stands: what is asked in the morning, and what was told hours ago, are of one day at any hour the
tests run."""


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, spoken_folder: Path) -> Iterator[str]:
    """The address of ``backrack serve`` with an empty data folder."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    home = tmp_path_factory.mktemp("home")
    _share_phrases(home, spoken_folder)
    log = (tmp_path_factory.mktemp("log") / "server").open("w+")
    process = subprocess.Popen(
        [sys.executable, "-c", "from backrack.cli.main import main; main()", "serve", "--port", str(port)],
        env={**os.environ, "TZ": zone(), "BACKRACK_HOME": str(home), "PYTHONPATH": _source()},
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address, process, Path(log.name))
        yield address
    finally:
        stop(process)
        log.close()


def now_there() -> datetime:
    """Now, as the server's clock shows it: days and mornings of people are counted in its zone."""
    return datetime.now(timezone(EAST))


def zone() -> str:
    """The server's zone, with signs as POSIX has them."""
    minutes = int(EAST.total_seconds()) // 60
    return f"<day>{'-' if minutes >= 0 else '+'}{abs(minutes) // 60}:{abs(minutes) % 60:02}"


def _share_phrases(home: Path, spoken_folder: Path) -> None:
    """Each phrase is spoken once, and kept from run to run."""
    (home / "audio").mkdir()
    (home / "audio" / "phrases").symlink_to(spoken_folder)


def _source() -> str:
    return str(Path(__file__).parents[3] / "src")


def _wait_for(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        assert process.poll() is None, f"the server ended by itself: {log.read_text()}"
        try:
            with urlopen(address, timeout=5) as answer:  # noqa: S310 - our own address
                assert answer.status == 200
                return
        except (URLError, TimeoutError):
            time.sleep(0.2)
    pytest.fail(f"the server did not answer within {START_S} s: {log.read_text()}")


@dataclass
class Player:
    """The player page of one person, and what a test asks of it."""

    page: Page
    session: dict[str, Any]

    @property
    def element(self) -> Any:
        return self.page.locator("backrack-player")

    @property
    def audio(self) -> Any:
        return self.page.locator("audio")

    def phases(self, chapter: int = 0) -> list[dict[str, Any]]:
        phases: list[dict[str, Any]] = self.session["chapters"][chapter]["phases"]
        return phases

    def phase(self, state: str) -> dict[str, Any]:
        return next(phase for phase in self.phases() if phase["state"] == state)

    def start(self) -> None:
        self.page.click("[data-slot=start]")
        self.wait(state="hearing")
        self.page.click("[data-slot=heard]")
        self.wait(state="playing")

    def go_to(self, at_ms: float) -> None:
        self.audio.evaluate("(audio, at) => { audio.currentTime = at }", at_ms / 1000)

    def enter(self, phase: dict[str, Any], share: float = 0.3) -> None:
        self.go_to(phase["start_ms"] + share * (phase["end_ms"] - phase["start_ms"]))
        self.wait(phase=phase["id"])

    def at_ms(self) -> float:
        at: float = self.audio.evaluate("audio => audio.currentTime * 1000")
        return at

    def wait(self, timeout_ms: float = 15_000, **data: str) -> None:
        """Until the element's data say so."""
        names = {name: name.replace("_", "-") for name in data}
        wanted = "".join(f'[data-{names[name]}="{value}"]' for name, value in data.items())
        self.page.wait_for_selector(f"backrack-player{wanted}", timeout=timeout_ms)

    def run(self, rate: int) -> None:
        """Lets the real track run ``rate`` times as fast."""
        self.audio.evaluate("(audio, rate) => { audio.playbackRate = rate }", rate)

    def is_at_its_end(self, rate: int, after: re.Pattern[str]) -> None:
        """Until the page of a track that runs ``rate`` times as fast has moved on."""
        whole_s = self.session["session_end_ms"] / 1000
        try:
            self.page.wait_for_url(after, timeout=(whole_s / rate + 90) * 1000)
        except TookTooLong:
            now = self.element.evaluate("element => JSON.stringify(element.dataset)")
            pytest.fail(f"The session stands at {self.at_ms():.0f} ms of {whole_s} s: {now}")

    def stored(self) -> list[dict[str, Any]]:
        """Sessions the server has of this person, oldest first, without the one of the day before."""
        person = self.page.context.request.get(f"{origin(self.page)}/api/person").json()
        return [entry for entry in person["entries"] if entry["kind"] == "session" and entry["plan"] != EARLIER_PLAN]


def origin(page: Page) -> str:
    found = re.match(r"https?://[^/]+", page.url)
    assert found
    return found[0]


@pytest.fixture
def visit(browser: Browser, server: str) -> Iterator[Callable[..., BrowserContext]]:
    """Opens a browser of its own for a person who may begin a session now."""
    opened: list[BrowserContext] = []

    def as_person(raising: bool = True, **options: Any) -> BrowserContext:
        context = browser.new_context(base_url=server, **{"viewport": {"width": 360, "height": 800}, **options})
        opened.append(context)
        seed(context, raising)
        return context

    yield as_person
    for context in opened:
        context.close()


def seed(context: BrowserContext, raising: bool) -> None:
    """Stores, through our own calls, what a person with a plan for today has told us."""
    now = now_there()
    told = [*(climbed(now) if raising else screened(now)).entries, check_in(now)]
    token = re.search(r'name="csrf-token" content="([^"]+)"', context.request.get("/start").text())
    assert token
    content = [entry_to_data(replace(entry, id=uuid4())) for entry in told]
    answer = context.request.post("/api/entries", data=content, headers={"X-CSRFToken": token[1]})
    assert answer.ok, answer.text()


@pytest.fixture
def open_player(visit: Callable[..., BrowserContext]) -> Callable[..., Player]:
    """The player of a person with a plan, ready for the tap."""

    def opened(context: BrowserContext | None = None, **options: Any) -> Player:
        page = (context or visit(**options)).new_page()
        page.goto("/session")
        page.wait_for_selector("backrack-player[data-state=ready]", timeout=MADE_MS)
        return Player(page, page.context.request.get(f"{origin(page)}/api/session").json())

    return opened


@pytest.fixture
def controlled(visit: Callable[..., BrowserContext]) -> Callable[..., Any]:
    """A player on a clock and a sound of the test's own."""
    from tests.browser.player.controlled import control, open_controlled

    def opened(**options: Any) -> Any:
        context = visit(**options)
        return open_controlled(context, control(context))

    return opened
