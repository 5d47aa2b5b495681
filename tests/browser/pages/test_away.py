"""A phone without its computer: the whole day, the morning after, and everything that closes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from backrack.record import SettingsGiven
from backrack.words import say
from tests.browser.pages.conftest import keep, wrong_for_axe
from tests.browser.pages.phone import Machine, Phone
from tests.browser.player.conftest import _share_phrases
from tests.plan.people import climbed
from tests.progression.people import new_id
from tests.waiting import until

pytestmark = [pytest.mark.browser, pytest.mark.slow]
MONDAY = datetime(2026, 3, 2).astimezone()
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
KILL = "addEventListener('pagehide', e => e.stopImmediatePropagation(), true)"
SCREEN: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
HEARD_S = "document.querySelector('audio').currentTime"
MARK = "document.querySelector('meta[name=person]').content"


def nine(day: int) -> datetime:
    """Nine in the morning of a day, whatever the clocks do in between."""
    return (MONDAY.replace(tzinfo=None) + timedelta(days=day, hours=9)).astimezone()


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory, spoken_folder: Path) -> Iterator[Machine]:
    folder = tmp_path_factory.mktemp("machine")
    (folder / "home").mkdir()
    _share_phrases(folder / "home", spoken_folder)
    made = Machine(folder)
    made.clock.write_text(nine(0).isoformat())
    made.build("first")
    yield made
    made.off()


@pytest.fixture
def phone(browser: Browser, machine: Machine) -> Iterator[Callable[..., Phone]]:
    """The phone of somebody who raises a leg by now, at nine on Monday. Bells are made faster than a voice is."""
    opened: list[Phone] = []

    def of_somebody() -> Phone:
        address = machine.on()
        context = browser.new_context(base_url=address, service_workers="allow", reduced_motion="reduce", **SCREEN)
        made = Phone(context, machine)
        opened.append(made)
        made.at(nine(0))
        bells = SettingsGiven(id=new_id(), at=nine(0) - 2 * DAY, sound="bells")
        keep(context, (*climbed(nine(0)).entries, bells))
        return made

    yield of_somebody
    wrong = [fault for each in opened for fault in each.wrong]
    for each in opened:
        each.context.close()
    assert not wrong


def test_a_day_without_the_computer_and_the_morning_after(phone: Callable[..., Phone], machine: Machine) -> None:
    mine = phone()
    mine.put_by()
    before = mine.stored()
    machine.off()

    assert say("web-away-nothing") in mine.today()
    mine.taps(say("web-begin-check-in"))
    mine.at(nine(0) + MINUTE)
    mine.tells()
    assert say("away-ready.what") in mine.here()
    assert wrong_for_axe(mine.page) == []
    _begins_and_is_killed_in_mid_hold(mine)
    _comes_back_and_ends(mine)
    mine.at(nine(0) + 30 * MINUTE)
    assert say("away-rest") in mine.today()
    mine.taps(say("web-report-due-after.button"))
    mine.tells()
    assert say("web-report-due-after") not in mine.here()

    mine.at(nine(1) - 90 * MINUTE)
    assert say("web-report-due-morning.lead") in mine.today()
    mine.taps(say("web-report-due-morning.button"))
    mine.tells()
    assert say("web-report-due-morning") not in mine.here()
    assert sorted(mine.since()) == ["after", "check_in", "morning", "session"]

    machine.on()
    mine.at(nine(1) - 60 * MINUTE)
    mine.page.goto("/today")
    told = {"after": 1, "check_in": 1, "morning": 1, "session": 1}
    until(lambda: mine.stored() - before, lambda more: more == told, "all that was told without it", pause_s=0.5)
    mine.page.goto(f"/diary/{nine(0).date().isoformat()}")
    expect(mine.page.locator("main")).to_contain_text(say("web-report-fact-effort"))


def _begins_and_is_killed_in_mid_hold(mine: Phone) -> None:
    mine.taps(say("web-start-session"))
    page = mine.page
    page.wait_for_selector("backrack-player[data-state=ready]")
    page.tap("[data-slot=start]")
    page.wait_for_selector("backrack-player[data-state=hearing]")
    page.tap("[data-slot=heard]")
    page.wait_for_selector("backrack-player[data-state=playing][data-sound=bells]")
    session = page.evaluate("fetch('/api/away/session/normal').then(answer => answer.json())")
    hold = next(phase for phase in session["chapters"][0]["phases"] if phase["counted_ms"] > 0)
    page.evaluate("at => { document.querySelector('audio').currentTime = at }", hold["start_ms"] / 1000 + 3)
    page.wait_for_selector(f'backrack-player[data-phase="{hold["id"]}"]')
    page.wait_for_timeout(1500)
    page.evaluate(KILL)
    page.close()
    mine.open_a_page()


def _comes_back_and_ends(mine: Phone) -> None:
    mine.at(nine(0) + 5 * MINUTE)
    mine.today()
    page = mine.page
    page.locator("[data-waits] a").tap()
    page.wait_for_selector("backrack-player[data-state=paused]")
    assert re.search(r"/away/session/normal\?sitting=[^&]+&given=away", page.url)
    kept = page.evaluate("JSON.parse(localStorage.getItem('backrack-sitting'))")
    assert page.locator("backrack-player").get_attribute("data-phase") == kept["place"]["phase"]
    assert 0 < kept["done"][kept["place"]["phase"]] < 20_000
    page.locator("[data-slot=tap]").tap(position={"x": 30, "y": 120}, force=True)
    page.wait_for_selector("backrack-player[data-state=playing]")
    session = page.evaluate("fetch('/api/away/session/normal').then(answer => answer.json())")
    page.evaluate("at => { document.querySelector('audio').currentTime = at }", session["session_end_ms"] / 1000 - 2)
    page.wait_for_selector("back-away[data-ready]", timeout=60_000)


def test_what_closes_it(phone: Callable[..., Phone], machine: Machine) -> None:
    mine = phone()
    mine.put_by()
    mark = mine.page.evaluate(MARK)
    mine.context.set_offline(True)
    mine.at(nine(8))
    assert say("away-expired.what") in mine.today()
    mine.at(nine(0) + MINUTE)
    mine.today()
    mine.taps(say("web-begin-check-in"))
    mine.tells(distal_now="4")
    assert say("away-locked") in mine.here()
    assert wrong_for_axe(mine.page) == []
    assert not any("session" in address for address in mine.caches())
    for address in ("/away/session/normal", "/away/session/gentler", "/session", "/check-in"):
        mine.page.goto(address)
        assert say("away-locked") in mine.here()
        assert mine.page.locator("backrack-player").count() == 0

    # somebody else on the same browser
    mine.page.goto("about:blank")  # a page put by loads itself anew when the network is back
    mine.context.set_offline(False)
    mine.context.clear_cookies(name="backrack_device")
    mine.page.goto("/start")
    assert mine.page.evaluate(MARK) != mark
    until(mine.caches, lambda kept: kept == [], "what was another person's to be gone")
    assert mine.since() == []

    # and everything deleted by that one
    keep(mine.context, climbed(nine(0)).entries)
    mine.put_by()
    assert "/api/away/session/normal" in mine.caches()
    mine.page.goto("/settings/delete")
    mine.page.locator("[data-on]").tap()
    mine.page.locator("back-forget .option").tap()
    mine.page.locator("[data-now]").tap()
    mine.page.wait_for_url("**/settings/deleted")
    assert mine.caches() == []
    assert mine.kept() is None


def test_a_new_build_waits_until_the_session_is_over(phone: Callable[..., Phone], machine: Machine) -> None:
    mine = phone()
    mine.put_by()
    mine.page.goto("/check-in")
    mine.tells()
    mine.page.goto("/session")
    mine.page.wait_for_selector("backrack-player[data-state=ready]", timeout=240_000)
    mine.page.tap("[data-slot=start]")
    mine.page.wait_for_selector("backrack-player[data-state=hearing]")
    mine.page.tap("[data-slot=heard]")
    mine.page.wait_for_selector("backrack-player[data-state=playing]")
    built = _built(mine)
    machine.build(str(new_id()))
    first = mine.page
    first.evaluate("navigator.serviceWorker.getRegistration().then(found => found.update()).then(() => true)")
    until(lambda: _workers(first), lambda now: now == ["installed", "activated"], "the new worker")
    other = mine.context.new_page()
    other.goto("/today")
    # it was asked to take over by now, and stays where it is
    other.wait_for_timeout(1000)
    assert _workers(first) == ["installed", "activated"]
    assert built < _built(mine)
    mine.context.set_offline(True)
    at_s = first.evaluate(HEARD_S)
    until(lambda: first.evaluate(HEARD_S), lambda now_s: now_s > at_s + 0.5, "the track to go on")
    first.evaluate("document.querySelector('audio').currentTime = 200")
    until(lambda: first.evaluate(HEARD_S), lambda now_s: now_s > 200.5, "the track to go on without a network")
    assert first.locator("backrack-player").get_attribute("data-sound") == "bells"
    _comes_back_without_a_network(first)
    mine.context.set_offline(False)
    first.close()
    taken = ["", "activated"]
    until(lambda: _asked_to_take_over(other), lambda now: now == taken, "the new worker to take over", pause_s=0.5)
    mine.page = other
    assert not built & _built(mine)


def _comes_back_without_a_network(page: Page) -> None:
    """A session that the server gave, as it was put by when it was opened."""
    led = page.locator("backrack-player").get_attribute("data-phase")
    page.reload()
    page.wait_for_selector("backrack-player[data-state=paused]")
    assert page.locator("backrack-player").get_attribute("data-phase") == led
    page.locator("[data-slot=tap]").tap(position={"x": 30, "y": 120}, force=True)
    page.wait_for_selector("backrack-player[data-state=playing][data-sound=bells]")


def _asked_to_take_over(page: Page) -> list[str]:
    """As every page asks when it is opened. A window that has just been closed is counted for a moment."""
    page.evaluate("navigator.serviceWorker.getRegistration().then(({ waiting }) => waiting?.postMessage('take-over'))")
    return _workers(page)


def _workers(page: Page) -> list[str]:
    """How far the worker is that waits, and the one that answers."""
    states: list[str] = page.evaluate(
        "navigator.serviceWorker.getRegistration().then(({ waiting, active }) => [waiting?.state ?? '', active?.state])"
    )
    return states


def _built(mine: Phone) -> set[str]:
    """The builds whose files are kept."""
    return {name for name in mine.page.evaluate("caches.keys()") if name.startswith("backrack-built-")}
