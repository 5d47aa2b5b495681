"""One person's days through the real pages: the clock of server and browser is set, and every answer is by keyboard."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlparse

from playwright.sync_api import Page

from backrack.ladder import Region
from backrack.plan import Plan, plan_today
from backrack.progression.course import course_now
from backrack.record import Answer, Person, SessionDone, person_from_json
from tests.browser.pages.conftest import Watched, keep
from tests.browser.player.conftest import _wait_for
from tests.progression.people import check_in, session
from tests.progression.reports import after, morning
from tests.waiting import stop
from tests.web.cases import comfort

ROOT = Path(__file__).parents[3]
MINUTE = timedelta(minutes=1)
SHOWN = "[data-step]:not([hidden])"
CALM = {
    "_both": "yes",
    "after_last.distal_level": "0",
    "after_last.tingling": "no",
    "anything_new": "no",
    "back": "2",
    "distal_now": "0",
    "effort": "2",
    "fever_fall_illness": "no",
    "moved_further_down": "no",
    "new_weakness": "no",
    "numbness_bladder_bowel": "no",
    "pain_now": "2",
    "pain_this_morning": "2",
    "peak": "3",
    "result": "comfortable",
    "sore": "1",
    "spasm": "no",
    "stiffness": "1",
    "woken_by_pain": "no",
}
"""What somebody with usual pain 3 answers on a quiet day, by the name of the question."""
GONE_ON = """([path, name]) => location.pathname !== path ||
  (document.querySelector('[data-step]:not([hidden]) input')?.name ?? name) !== name"""


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@contextmanager
def clocked(clock: Path, home: Path, *how: str, port: int = 0) -> Iterator[str]:
    """The address of a server that reads its time from a file."""
    port = port or free_port()
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    log = home / "server.log"
    with log.open("w") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.browser.pages.clocked", str(port), str(clock), *how],
            env={**os.environ, "BACKRACK_HOME": str(home), "PYTHONPATH": path},
            stdout=said,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
        )
        try:
            _wait_for(f"http://127.0.0.1:{port}", process, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            stop(process)


@dataclass
class Life:
    """A person, their browser, and the time it is for both."""

    watched: Watched
    clock: Path

    @property
    def page(self) -> Page:
        return self.watched.page

    @property
    def person(self) -> Person:
        return person_from_json(self.page.context.request.get("/api/person").text())

    def at(self, moment: datetime) -> None:
        """Sets both clocks."""
        self.moment = moment
        self.clock.write_text(moment.isoformat())
        self.page.clock.set_fixed_time(moment)

    def reads(self, address: str) -> str:
        """What a page says; where it leads on to another, what that one says."""
        self.page.goto(address)
        return self.here()

    def follows(self, link: str) -> str:
        """Where a link of the page leads to."""
        with self.page.expect_navigation():
            self.page.get_by_role("link", name=link).press("Enter")
        return self.here()

    def here(self) -> str:
        return re.sub(r"\s+", " ", self.page.locator("main").inner_text())

    def tells(self, address: str, **answers: str) -> str:
        """Answers a page step by step within a minute, and reads the page that follows."""
        self.at(self.moment + MINUTE)
        self.page.goto(address)
        self.page.wait_for_selector("back-steps[data-ready]")
        while urlparse(self.page.url).path == address:
            first = self.page.locator(f"{SHOWN} input").first
            name = first.get_attribute("name") or ""
            chosen = (CALM | answers)[name]
            self.page.locator(f'{SHOWN} input[name="{name}"][value="{chosen}"]').press("Space")
            self.page.keyboard.press("Enter")
            self.page.wait_for_function(GONE_ON, arg=[address, name])
        self.page.wait_for_load_state()
        return self.here()

    def trains(self) -> SessionDone:
        """A check-in, and what is planned then, as the player would send it."""
        self.tells("/check-in")
        return self.does_what_is_planned()

    def does_what_is_planned(self) -> SessionDone:
        planned = plan_today(self.person, self.moment)
        assert isinstance(planned, Plan)
        done = session(self.moment, stage=planned.stage, pressed=planned.pressed)
        self.at(done.ended_at)
        keep(self.page.context, (done,))
        return done

    def trains_calmly(self) -> None:
        """The same, with how one lay and the report after it."""
        self._reports_calmly(self.trains())

    def has_a_calm_day(self) -> None:
        """A quiet morning, a check-in and a session with its report, as the pages and the player would send them."""
        last = self.person.latest(SessionDone)
        assert last is not None
        no = Answer.NO
        woke = morning(self.moment, 2, session=last.session, sore=1, stiffness=1, spasm=no, woken_by_pain=no)
        keep(self.page.context, (woke, check_in(self.moment)))
        self._reports_calmly(self.does_what_is_planned())

    def _reports_calmly(self, done: SessionDone) -> None:
        self.at(self.moment + 2 * MINUTE)
        keep(self.page.context, (comfort(done), after(self.moment, done.session)))

    def tells_after(self) -> str:
        """How one lay and the report after it, page by page."""
        self.tells("/done")
        return self.tells("/after")

    def stage(self) -> int:
        """The low back's stage, by the person's own records."""
        found = course_now(self.person, self.moment).of(Region.LOW_BACK)
        assert found is not None
        return found.stage
