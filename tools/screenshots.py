"""Takes the pictures in docs/screenshots: ``python -m tools.screenshots [FOLDER [LANGUAGE]]``, from its own server."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Literal
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

from backrack.record import (
    Answer,
    AnyEntry,
    Person,
    QuestionAnswered,
    SessionDone,
    SettingsGiven,
    entry_to_data,
)
from backrack.web.phone.folder import make_ready
from backrack.web.phone.listening import STATE, Listening, file_of, tell
from backrack.web.phone.names import Names
from tests.browser.pages.conftest import people
from tests.browser.player.conftest import now_there, zone
from tests.diary.weeks import CORRECTED_DAYS_AGO
from tests.plan.people import comfort, screened
from tests.progression.people import check_in, new_id, session
from tests.progression.reports import morning
from tests.waiting import until

ROOT = Path(__file__).parents[1]
SIZES = {"phone": (360, 780), "tablet": (768, 1024), "desktop": (1280, 800)}
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
TRACK_MS = 300_000
PUT_BY_S = 240
# nobody listens there: what is shown is a home network like many
AT_HOME, FOR_PHONES = Names(ip_address("192.168.178.20"), "backrack.local"), 8443
PEOPLE = {
    "just done": "comforted",
    "something new": "new_before",
    "morning after": "morning",
    "weeks": "weeks",
    "five weeks": "five_weeks",
    "wronged": "wronged",
    **{who: who for who in ("emergency", "referred", "open_step", "stays", "eased", "paused", "unsettled")},
    "measured": "measured",
    "practised": "practised",
}
"""Who looks at a screen, by the name the tests know them by."""


@dataclass(frozen=True)
class Shot:
    """One screen: its name, where it is, who looks at it, and whether all of a long page is taken."""

    name: str
    address: str
    who: str
    whole: bool = False


SHOTS = (
    Shot("landing", "/", "nobody"),
    Shot("question", "/questions/RF13", "new"),
    Shot("usual-pain", "/about-you/pain", "asked"),
    Shot("refusal", "/refusal", "refused"),
    Shot("check-in", "/check-in", "screened"),
    Shot("today", "/today", "ready"),
    Shot("session-start", "/session", "ready"),
    Shot("cannot-get-up", "/cannot-get-up", "new"),
    Shot("after", "/after", "just done"),
    Shot("settled", "/settled", "something new"),
    Shot("morning", "/morning", "morning after"),
    Shot("diary", "/diary", "weeks"),
    Shot("diary-day", "/diary/{corrected}", "weeks"),
    Shot("by-hand", "/diary/{yesterday}/by-hand", "weeks"),
    Shot("today-later", "/today", "weeks"),
    Shot("progress-first-days", "/progress", "ready"),
    Shot("progress", "/progress", "five weeks", whole=True),
    Shot("measures", "/measures", "measured"),
    Shot("low-back", "/measures/low-back", "practised"),
    Shot("measures-activities", "/measures/activities", "ready"),
    Shot("exercises", "/exercises", "ready"),
    Shot("exercise", "/exercises/single_leg_raise", "ready"),
    Shot("instructions", "/instructions", "ready"),
    Shot("settings", "/settings", "ready"),
    Shot("more", "/more", "ready"),
    Shot("print", "/print", "ready"),
    Shot("calendar", "/calendar", "ready"),
    Shot("phone", "/phone", "ready"),
    Shot("explorer", "/explorer", "ready"),
    Shot("went-wrong", "/went-wrong", "wronged"),
    Shot("delete", "/settings/delete", "ready"),
    Shot("emergency", "/refusal", "emergency"),
    Shot("referred", "/refusal", "referred"),
    Shot("referred-by-scores", "/refusal", "unsettled"),
    Shot("rules", "/rules", "nobody"),
    Shot("for-the-doctor", "/for-the-doctor", "weeks"),
    Shot("step-open", "/step/low_back", "open_step"),
    Shot("today-step-open", "/today", "open_step"),
    Shot("easier", "/easier", "open_step"),
    Shot("clinician-said", "/clinician-said", "weeks"),
    Shot("clinician-said-limit", "/clinician-said/CAP_low_back_1", "weeks"),
    Shot("decision-stay", "/decision", "stays"),
    Shot("decision-ease", "/decision", "eased"),
    Shot("decision-pause", "/decision", "paused"),
    Shot("why", "/why", "stays"),
)


def main(folder: Path, language: str = "en") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with _server() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("BACKRACK_CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--autoplay-policy=no-user-gesture-required"],
        )
        for scheme in SCHEMES:
            for size in SIZES:
                _take_all(browser, address, scheme, size, folder, language)
        _away(browser, address, folder, language)
        browser.close()


def _take_all(browser: Browser, address: str, scheme: Scheme, size: str, folder: Path, language: str) -> None:
    for who in dict.fromkeys(shot.who for shot in SHOTS):
        width, height = SIZES[size]
        viewport: ViewportSize = {"width": width, "height": height}
        context = browser.new_context(viewport=viewport, color_scheme=scheme, locale=language)
        page = _arrive(context, address, _entries(who))
        for shot in SHOTS:
            if shot.who == who:
                page.goto(
                    address + shot.address.format(corrected=_days_ago(CORRECTED_DAYS_AGO), yesterday=_days_ago(1))
                )
                _keep(page, folder, f"{shot.name}-{scheme}-{size}", whole=shot.whole)
        if who == "ready":
            _player(page, address, folder, f"{scheme}-{size}")
            _link(page, address, folder, f"{scheme}-{size}")
        context.close()


def _player(page: Page, address: str, folder: Path, ending: str) -> None:
    """Every state that the player can be brought to by hand, with the real track."""
    page.goto(f"{address}/session")
    page.click("[data-slot=start]", timeout=TRACK_MS)
    page.wait_for_selector('backrack-player[data-state="hearing"]', timeout=TRACK_MS)
    _keep(page, folder, f"sound-test-{ending}")
    page.click("[data-slot=not_heard]")
    _keep(page, folder, f"not-heard-{ending}")
    page.click("[data-when=unheard] [data-slot=heard]")
    timeline = page.evaluate("async address => (await fetch(address)).json()", f"{address}/api/session")
    hold = next(phase for phase in timeline["chapters"][0]["phases"] if phase["state"] == "hold")
    page.locator("audio").evaluate("(audio, at) => { audio.currentTime = at }", hold["start_ms"] / 1000 + 8)
    page.wait_for_selector(f'backrack-player[data-phase="{hold["id"]}"]')
    _keep(page, folder, f"hold-{ending}")
    for slot, name in (("tap", "paused"), ("signs", "what-stopped"), (None, "advice")):
        page.locator(f"[data-slot={slot}]:visible" if slot else "[data-slot=sign-list] button").last.click()
        _keep(page, folder, f"{name}-{ending}")
    page.locator("[data-slot=go_on]:visible").click()
    page.locator("[data-slot=tap]").click()
    for slot in ("spasm", "stuck"):
        page.locator(f".others [data-slot={slot}]:visible").click()
        _keep(page, folder, f"{slot}-{ending}")
        page.locator("[data-slot=tap]").click()


def _link(page: Page, address: str, folder: Path, ending: str) -> None:
    """The link that hands a diary over, and what is asked where it is opened."""
    page.goto(f"{address}/phone")
    page.locator('form[action$="/phone/link"] button').click()
    page.wait_for_selector("#link")
    _keep(page, folder, f"phone-link-{ending}")
    token = page.input_value("#link").rpartition("/")[2]
    page.context.clear_cookies()
    page.goto(f"{address}/phone/with/{token}")
    _keep(page, folder, f"phone-taken-{ending}")


def _away(browser: Browser, address: str, folder: Path, language: str) -> None:
    """A device that has put its day by, then without the server, then when that has run out."""
    context = browser.new_context(service_workers="allow", locale=language, reduced_motion="reduce")
    an_hour_ago = now_there() - timedelta(hours=1)
    bells = SettingsGiven(id=new_id(), at=an_hour_ago, sound="bells")
    ready = _entries("ready")
    (done,) = (entry for entry in ready if isinstance(entry, SessionDone))
    page = _arrive(context, address, (*ready, bells, morning(an_hour_ago, 2, session=done.session)))
    for _ in range(2):  # the very first page only gets the worker
        page.goto(f"{address}/today")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    kept = "localStorage.getItem('backrack-away')"
    until(lambda: page.evaluate(kept), bool, "the day to be put by", PUT_BY_S, pause_s=0.5)
    _in_every_look(page, f"{address}/settings", folder, "put-by", "#group-away")
    context.set_offline(True)
    _in_every_look(page, f"{address}/today", folder, "away-today")
    context.clock.set_fixed_time(now_there() + timedelta(days=8))
    _in_every_look(page, f"{address}/today", folder, "away-expired")
    context.close()


def _in_every_look(page: Page, address: str, folder: Path, name: str, part: str = "") -> None:
    for scheme in SCHEMES:
        for size, (width, height) in SIZES.items():
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": height})
            page.goto(address)
            page.wait_for_selector("back-away[data-ready], back-settings[data-ready]")
            if part:
                page.locator(part).evaluate("element => element.scrollIntoView()")
            _keep(page, folder, f"{name}-{scheme}-{size}")


def _keep(page: Page, folder: Path, name: str, *, whole: bool = False) -> None:
    size = page.viewport_size
    if whole and size:  # what stays at the lower edge of the window stands at the end then
        page.set_viewport_size({**size, "height": page.evaluate("document.documentElement.scrollHeight")})
    page.wait_for_timeout(600)  # let the page's rise and fade end
    page.screenshot(path=folder / f"{name}.png", full_page=whole)
    if whole and size:
        page.set_viewport_size(size)


def _arrive(context: BrowserContext, address: str, entries: tuple[AnyEntry, ...]) -> Page:
    page = context.new_page()
    page.goto(f"{address}/start")
    token = re.search(r'name="csrf-token" content="([^"]+)"', page.content())
    assert token
    if entries:
        data = json.dumps([entry_to_data(entry) for entry in entries])
        headers = {"X-CSRFToken": token[1], "Content-Type": "application/json", "Referer": address}
        answer = context.request.post(f"{address}/api/entries", data=data, headers=headers)
        assert answer.ok, answer.text()
    return page


def _entries(who: str) -> tuple[AnyEntry, ...]:
    now = now_there()
    calm: Person = screened(now)
    if who == "nobody":
        return ()
    if who == "new":
        return next((each,) for each in calm.entries if isinstance(each, QuestionAnswered) and each.question != "RF13")
    if who == "asked":
        return tuple(entry for entry in calm.entries if entry.kind != "baseline")
    if who == "refused":
        return screened(now, DV01=Answer.YES).entries
    if who == "screened":
        return calm.entries
    if who in PEOPLE:
        return people()[PEOPLE[who]]
    yesterday = now - timedelta(days=1)
    return (*calm.entries, session(yesterday), comfort(yesterday + timedelta(hours=1)), check_in(now))


def _days_ago(days: int) -> str:
    return (now_there() - timedelta(days=days)).date().isoformat()


@contextmanager
def _server() -> Iterator[str]:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as home:
        state = _listening(Path(home), port)
        process = subprocess.Popen(
            [sys.executable, "-m", "backrack", "serve", "--port", str(port)],
            env={**os.environ, "TZ": zone(), "BACKRACK_HOME": home, STATE: str(state)},
        )
        try:
            yield _answering(f"http://127.0.0.1:{port}")
        finally:
            process.terminate()
            process.wait()


def _listening(home: Path, port: int) -> Path:
    """What a server for phones writes down of itself."""
    make_ready(home, AT_HOME, datetime.now(UTC))
    state = file_of(home, port)
    tell(state, Listening(AT_HOME, FOR_PHONES))
    return state


def _answering(address: str) -> str:
    for _ in range(120):
        try:
            with urlopen(address, timeout=5):  # noqa: S310 - our own address
                return address
        except (URLError, TimeoutError):
            time.sleep(0.5)
    raise SystemExit("The server did not answer.")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs/screenshots", *sys.argv[2:3])
