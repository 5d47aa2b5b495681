"""People in every situation, and browsers that write down whatever the pages do wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from time import monotonic
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, ViewportSize

from backrack.record import Answer, AnyEntry, LimbMap, MorningReport, Outcome, SettingsGiven, entry_to_data
from tests.browser.player.conftest import now_there
from tests.browser.player.conftest import server as server
from tests.diary.weeks import weeks
from tests.history.five_weeks import five_weeks
from tests.outcomes.told import named_activities
from tests.progression.reports import after, corrected, morning, something_new
from tests.screening.people import an_id, checked_in, passing_person
from tests.waiting import until
from tests.web.cases import a_session, comfort
from tests.web.histories import paused_twice, quiet
from tests.web.wishes import an_event

PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 800}
AXE = Axe().axe_script
RUN_AXE = """rules => axe.run(document, { resultTypes: ["violations"], rules }).then(({ violations }) => violations.map(
  ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(node => node.html).join(" ")}`))"""
# what the server is meant to say, and that this browser was told to do without a service worker
EXPECTED = r"status of (4|503)|Service Worker registration blocked by Playwright"
# where nothing is drawn there are no frames: a second later it goes on without
A_FRAME = """new Promise(done => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 1000);
})"""


@dataclass
class Watched:
    """A page, and everything it should not have done."""

    page: Page
    origin: str
    scripted: bool = True
    wrong: list[str] = field(default_factory=list)
    under_way: set[Request] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        self.page.on("request", self._request)
        for ending in ("requestfinished", "requestfailed"):
            self.page.on(ending, lambda request: self.under_way.discard(request))

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not re.search(EXPECTED, message.text):
            self.wrong.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        self.under_way.add(request)
        if not request.url.startswith((self.origin, "blob:")):
            self.wrong.append(f"request to {request.url}")

    def open(self, address: str) -> Page:
        """Until all that the page asks for while it loads has been answered, and one frame more."""
        self.under_way.clear()
        self.page.goto(address)
        until(self._asking, lambda asking: not asking, f"all that {address} asks for", limit_s=30, pause_s=0)
        return self.page

    def _asking(self) -> list[str]:
        """What has not been answered yet, when everybody has had a frame."""
        # without scripts no frame calls back
        self.page.evaluate(A_FRAME) if self.scripted else self.page.wait_for_timeout(10)
        return [request.url for request in self.under_way]

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


BY_HAND_CHOSEN = "exercise=single_leg_raise&side=both&holds=2&seconds=30&when=evening&check=1"
Visit = Callable[..., Watched]


@pytest.fixture
def visit(browser: Browser, server: str) -> Iterator[Visit]:
    """Opens a browser of its own, for nobody yet or for someone of whom some entries are stored."""
    opened: list[tuple[BrowserContext, Watched]] = []

    def arrive(*entries: AnyEntry, **options: Any) -> Watched:
        context = browser.new_context(base_url=server, **{"viewport": PHONE, **options})
        watched = Watched(context.new_page(), server, options.get("java_script_enabled", True))
        opened.append((context, watched))
        if entries:
            keep(context, entries)
        return watched

    yield arrive
    wrong = [fault for _, watched in opened for fault in watched.wrong]
    for context, _ in opened:
        context.close()
    assert not wrong


@dataclass
class Guest:
    """One person after the other, each in one browser for as many pages as are only looked at.

    Who is somewhere between two reports stays there for some minutes: after ``LASTS_S`` they are seen anew.
    """

    LASTS_S = 60

    browser: Browser
    origin: str
    watched: Watched | None = None
    who: tuple[object, ...] = ()
    since_s: float = 0

    def open(self, address: str, *who: object, told: Callable[[], tuple[AnyEntry, ...]]) -> Page:
        if self._is_over or who != self.who:
            self.leave()
            context = self.browser.new_context(base_url=self.origin, viewport=PHONE, reduced_motion="reduce")
            self.watched, self.who, self.since_s = Watched(context.new_page(), self.origin), who, monotonic()
            if entries := told():
                keep(context, entries)
        look(self.watched.page, "light", PHONE)
        return self.watched.open(address)

    @property
    def _is_over(self) -> bool:
        """Also where the browser had to be ended."""
        return self.watched is None or self.watched.page.is_closed() or monotonic() - self.since_s > self.LASTS_S

    def leave(self) -> None:
        if self.watched:
            self.watched.page.context.close()
        self.watched = None


@pytest.fixture(scope="module")
def _guest(browser: Browser, server: str) -> Iterator[Guest]:
    guest = Guest(browser, server)
    yield guest
    guest.leave()


@pytest.fixture
def guest(_guest: Guest, request: pytest.FixtureRequest) -> Iterator[Guest]:
    if getattr(request.node, "execution_count", 1) > 1:
        _guest.leave()  # a second try is one in a new page
    yield _guest
    watched = _guest.watched
    wrong = list(watched.wrong) if watched else []
    if watched:
        watched.wrong.clear()
    assert not wrong


def look(page: Page, scheme: Literal["light", "dark"], size: ViewportSize) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size(size)


def wrong_for_axe(page: Page, *rules: str) -> list[str]:
    """What axe finds in the page as it stands, by ``rules`` too that it does not ask of its own."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found: list[str] = page.evaluate(RUN_AXE, {rule: {"enabled": True} for rule in rules})
    return found


def keep(context: BrowserContext, entries: tuple[AnyEntry, ...]) -> None:
    token = re.search(r'name="csrf-token" content="([^"]+)"', context.request.get("/start").text())
    assert token
    data = [entry_to_data(entry) for entry in entries]
    answer = context.request.post("/api/entries", data=data, headers={"X-CSRFToken": token[1]})
    assert answer.ok, answer.text()


def people() -> dict[str, tuple[AnyEntry, ...]]:
    """People by the situation they are in now."""
    now = now_there()
    before = passing_person(now - timedelta(days=4)).entries
    yesterday, just_now = a_session(now - timedelta(hours=30)), a_session(now - timedelta(minutes=5))
    early = a_session(now - timedelta(days=2), Outcome.CAME_OFF)
    half_an_hour = a_session(now - timedelta(minutes=30))
    told = after(now - timedelta(minutes=2), just_now.session, peak=4)
    new = something_new(now - timedelta(minutes=2), just_now.session, limbs=LimbMap(left_leg=2))
    new_before = something_new(now - timedelta(minutes=20), half_an_hour.session, limbs=LimbMap(left_leg=2))
    weak = something_new(now - timedelta(minutes=2), half_an_hour.session, weakness=Answer.YES)
    # at any hour of the day these tests run, 30 hours ago was another day and its morning is asked about
    night = SettingsGiven(id=an_id("settings", now), at=now - timedelta(days=4), quiet_until=time(0, 0))
    return {
        "first": passing_person(now).entries,
        "ready": (*passing_person(now).entries, checked_in(now - timedelta(minutes=1))),
        "second": (*before, early, yesterday, comfort(yesterday)),
        "done": (*before, just_now),
        "comforted": (*before, just_now, comfort(just_now)),
        "rested": (*before, just_now, comfort(just_now), told),
        "something_new": (*before, just_now, comfort(just_now), new),
        "new_before": (*before, half_an_hour, comfort(half_an_hour), new_before),
        "morning": (*before, night, yesterday, comfort(yesterday)),
        "corrected": (*before, *put_right(now)),
        "bad_day": (*passing_person(now).entries, checked_in(now - timedelta(minutes=1), pain_now=9)),
        "emergency": passing_person(now, changed={"RF01": "yes"}).entries,
        "clearance": passing_person(now, changed={"DV01": "yes"}).entries,
        "declaration": passing_person(now, changed={"DV05": "yes"}).entries,
        "wronged": (*passing_person(now).entries, an_event(now, over=Answer.NO, help="hospital")),
        "broken_rack": passing_person(now, changed={"DV17": "no"}).entries,
        "weeks": weeks(now),
        "referred": (*before, half_an_hour, comfort(half_an_hour), weak),
        "five_weeks": five_weeks(now).entries,
        "measured": (*before, a_session(now - timedelta(days=6)), named_activities(now - timedelta(days=4))),
        "practised": practised(now),
        **decided(now),
    }


def practised(now: datetime) -> tuple[AnyEntry, ...]:
    """Twelve weeks of three days, 21 minutes on the rack each, so that it is time for the question that is left."""
    held = replace(a_session(now), on_rack_ms=21 * 60_000)
    ends = (now - timedelta(days=7 * week + day) for week in range(12) for day in (1, 3, 5))
    done = (
        replace(
            held,
            id=an_id("practised", end),
            session=an_id("practice", end),
            at=end,
            ended_at=end,
            started_at=end - timedelta(minutes=25),
        )
        for end in ends
    )
    return (*passing_person(now).entries, *done)


def decided(now: datetime) -> dict[str, tuple[AnyEntry, ...]]:
    """A week of records behind each kind of decision."""
    in_both_legs = LimbMap(left_leg=3, right_leg=3)
    told_now = something_new(now - timedelta(minutes=20), limbs=in_both_legs)
    return {
        "open_step": quiet(now),
        "stays": quiet(now, sore=5),
        "eased": quiet(now, sore=8),
        "paused": quiet(now, back=8),
        "paused_twice": paused_twice(now),
        "unsettled": quiet(now - timedelta(days=9), back=8),
        "both_legs": (*quiet(now), told_now),
    }


def put_right(now: datetime) -> tuple[MorningReport, MorningReport]:
    """A morning of yesterday, and what it was put right to an hour ago."""
    told = morning(now - timedelta(days=1), 7, sore=3)
    return told, corrected(told, now - timedelta(hours=1), back=2)


def days_ago(days: int) -> str:
    """A day as addresses have it."""
    return (datetime.now().astimezone() - timedelta(days=days)).date().isoformat()
