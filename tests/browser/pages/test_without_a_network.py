"""Whatever is entered without a network is kept on the device, and stored once when it comes back."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.pages.conftest import BY_HAND_CHOSEN, Visit, Watched, days_ago, people
from tests.waiting import until

pytestmark = pytest.mark.browser
FORMS = (
    "/questions/DV05",
    "/about-you/body",
    "/about-you/rack",
    "/check-in",
    f"/diary/{days_ago(1)}/note",
    "/went-wrong/tell",
    "/measures/activities",
    f"/diary/{days_ago(1)}/by-hand?{BY_HAND_CHOSEN}",
)
# Answers every step that is shown as a person would, until the page says what became of it.
FILL_IN = """async () => {
  const typed = {_cm: '178', _kg: '80', date: document.querySelector('[type=date]')?.max, total: '7'};
  const part = document.querySelector('back-steps, back-keep');
  const said = () => [...part.querySelectorAll('[role=alert]')].map(one => one.textContent).join('');
  for (let turn = 0; turn < 60 && !said(); turn++) {
    const step = part.querySelector('[data-step]:not([hidden])') ?? part;
    for (const control of step.querySelectorAll('input, textarea')) {
      if (control.closest('[hidden]') || control.type === 'hidden') continue;
      const group = [...step.querySelectorAll(`[name="${control.name}"]`)];
      if (control.type === 'radio') { if (!group.some(one => one.checked)) control.click(); continue; }
      if (control.type === 'checkbox' || control.value) continue;
      control.value = typed[control.name] ?? typed[control.type] ?? 'Told without a network.';
      for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, {bubbles: true}));
    }
    (step.querySelector('[type=submit]') ?? step.querySelector('button')).click();
    await new Promise(done => setTimeout(done, 5));
  }
  return said();
}"""


def waiting(page: Page) -> list[dict[str, object]]:
    kept = json.loads(page.evaluate("localStorage.getItem('backrack-sessions')") or "{}")
    return [each["entry"] for each in kept.values()]


def changed(watched: Watched) -> None:
    """Two settings, the second on a page that was opened anew and made without the first."""
    for name, label in (("hand", "Left hand"), ("text_size", "Largest")):
        page = watched.open("/settings")
        page.wait_for_selector("back-settings[data-ready]")
        group = page.locator(f'[data-choice="{name}"]')
        group.locator("label", has_text=label).click()
        expect(group.get_by_role("status")).to_contain_text("Kept on this device")
    assert page.locator("html").get_attribute("data-hand") == "left"
    expect(page.locator('[data-choice="hand"] [value=left]')).to_be_checked()
    number = page.get_by_label("Number", exact=True)
    number.fill("my doctor")
    number.press("Tab")
    expect(page.locator('[data-choice="emergency_number"]').get_by_role("alert")).to_contain_text("check the number")


def test_every_form_keeps_what_is_entered_offline_and_it_is_stored_once(visit: Visit) -> None:
    watched = visit(*people()["weeks"])
    page, before = watched.page, {entry["id"] for entry in everything(watched)}

    def no_network(route: Route) -> None:
        route.abort("internetdisconnected")

    page.route("**/api/entries", no_network)
    for number, address in enumerate(FORMS, start=1):
        watched.open(address)
        page.wait_for_selector("back-steps[data-ready], back-keep[data-ready]")
        assert "is kept on this device" in page.evaluate(FILL_IN), address
        assert len(waiting(page)) == number, address
    changed(watched)
    kept = waiting(page)
    expect(page.locator("[data-unsent]")).to_contain_text(f"Still on this device: {len(kept)}", use_inner_text=True)
    assert before.isdisjoint(str(entry["id"]) for entry in kept)
    watched.wrong.clear()  # the lost calls, which the test caused
    page.unroute("**/api/entries")
    page.evaluate("dispatchEvent(new Event('online'))")
    until(lambda: waiting(page), lambda left: left == [], "all that waits to be sent")
    stored = [entry for entry in everything(watched) if entry["id"] not in before]
    assert Counter(entry["id"] for entry in stored) == Counter(str(entry["id"]) for entry in kept)
    (*_, last) = [entry for entry in stored if entry["kind"] == "settings"]
    assert (last["hand"], last["text_size"], last["emergency_number"]) == ("left", "largest", None)
    assert watched.open("/more").locator("html").get_attribute("data-text") == "largest"


def everything(watched: Watched) -> list[dict[str, str]]:
    answer = watched.page.context.request.get(f"{watched.origin}/api/person")
    entries: list[dict[str, str]] = answer.json()["entries"]
    return entries
