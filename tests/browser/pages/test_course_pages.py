"""The step that is open, the easier stage, and each decision, in the browser."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from backrack.record import AnyEntry
from tests.browser.pages.conftest import DESK, Visit, Watched, people
from tests.web.histories import quiet
from tests.web.wishes import an_event

pytestmark = pytest.mark.browser
LOOKS_OF = """all => new Set(all.map(one => {
  const style = getComputedStyle(one);
  return [style.color, style.backgroundColor, style.borderColor, style.fontSize, style.fontWeight, style.width].join();
})).size"""


def answer(watched: Watched, label: str) -> Page:
    watched.open("/step/low_back")
    watched.choose(label)
    watched.page.wait_for_url("**/today")
    return watched.page


@pytest.mark.parametrize(("label", "stage"), [("Yes, go on", 2), ("Not yet, stay here", 1), ("One step easier", 0)])
def test_each_answer_is_kept_and_can_be_undone(label: str, stage: int, visit: Visit) -> None:
    watched = visit(*people()["open_step"])
    page = answer(watched, label)
    assert [(entry["region"], entry["stage"]) for entry in watched.stored("stage_chosen")] == [("low_back", stage)]
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()
    assert [entry["entry"] for entry in watched.stored("taken_back")] == [watched.stored("stage_chosen")[0]["id"]]
    expect(page.get_by_role("link", name="Look at it")).to_be_visible()


def test_who_stays_is_not_asked_again_before_the_next_session(visit: Visit) -> None:
    page = answer(visit(*people()["open_step"]), "Not yet, stay here")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    expect(page.locator('[href="/step/low_back"]')).to_be_hidden()
    expect(page.get_by_role("link", name="Look at it")).to_have_attribute("href", "/step/thoracic")


def test_without_an_answer_nothing_is_kept_and_the_page_says_so(visit: Visit) -> None:
    watched = visit(*people()["open_step"])
    page = watched.open("/step/low_back")
    expect(page.locator("input:checked")).to_have_count(0)
    watched.go_on()
    expect(page.get_by_role("alert").filter(has_text="Please choose one answer.")).to_be_visible()
    assert watched.stored("stage_chosen") == []


def test_the_three_answers_weigh_the_same(visit: Visit) -> None:
    page = visit(*people()["open_step"], viewport=DESK).open("/step/low_back")
    expect(page.locator(".option")).to_have_count(3)
    assert page.locator(".option").evaluate_all(LOOKS_OF) == 1


def test_the_yes_by_keyboard_alone(visit: Visit) -> None:
    watched = visit(*people()["open_step"])
    page = watched.open("/step/low_back")
    page.get_by_role("link", name="Show me the rules").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_role("radio", name=re.compile("Yes, go on"))).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/today")
    assert [entry["stage"] for entry in watched.stored("stage_chosen")] == [2]


def test_an_easier_stage_is_one_tap_from_today(visit: Visit) -> None:
    watched = visit(*people()["stays"])
    page = watched.open("/today")
    page.get_by_role("link", name="This is too much for me").click()
    page.get_by_role("button", name="Low back: one step easier").click()
    page.wait_for_url("**/today")
    assert [(entry["region"], entry["stage"]) for entry in watched.stored("stage_chosen")] == [("low_back", 0)]


@pytest.mark.parametrize(
    ("who", "addresses"),
    [
        ("open_step", ("/step/low_back", "/easier", "/why", "/today")),
        ("eased", ("/decision",)),
        ("paused", ("/decision", "/for-the-doctor")),
        ("both_legs", ("/refusal",)),
    ],
)
def test_text_of_twice_the_size_fits_at_320_px(who: str, addresses: tuple[str, ...], visit: Visit) -> None:
    watched = visit(*people()[who], viewport={"width": 320, "height": 640})
    for address in addresses:
        page = watched.open(address)
        page.locator("html").evaluate("html => html.attributeStyleMap.set('font-size', '200%')")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address


def full_sheet() -> tuple[AnyEntry, ...]:
    """Four weeks told every day, and as much gone wrong as the sheet takes."""
    now = datetime.now().astimezone()
    wrong = (an_event(now - timedelta(days=days), "It hurt where the wood pressed. " * 20) for days in range(10))
    return (*quiet(now, 27), *wrong)


@pytest.mark.parametrize(
    "entries", [people()["eased"], people()["weeks"], full_sheet()], ids=["eased", "weeks", "full"]
)
def test_the_sheet_for_the_doctor_is_one_page_without_our_buttons(entries: tuple[AnyEntry, ...], visit: Visit) -> None:
    page = visit(*entries).open("/for-the-doctor")
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Print this page")).to_be_hidden()
    expect(page.get_by_role("link", name="Today")).to_be_hidden()
    printed = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
