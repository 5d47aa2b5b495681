"""The main path by keys alone, from the first page to a report, and what a screen reader meets on its way."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages.conftest import Visit, keep, people

pytestmark = pytest.mark.browser
LANDING = """
  - main:
    - figure:
      - img "Person lying on the rack, both feet on the floor"
    - heading "Your back, one gentle step at a time." [level=1]
    - link "See if it suits you"
    - region "What backrack is and is not":
      - heading "Not a medical device" [level=2]
"""
AGE = """
  - main:
    - link "Back"
    - heading "How old are you?" [level=1]
    - paragraph:
      - textbox "How old are you?"
    - button "Continue"
"""
QUESTION = """
  - main:
    - link "Back"
    - text: 2 of 45
    - heading /Have you lost feeling/ [level=1]
    - paragraph: /Why we ask/
    - radiogroup /Have you lost feeling/:
      - radio "No"
      - radio "Yes"
      - radio "Not sure"
    - button "Continue"
"""
NUMBER = """
  - main:
    - link "Back"
    - heading "{title}" [level=1]
    - radiogroup "{title}":
      - 'radio "0: No pain."'
      - 'radio "10: As bad as can be."'
    - button "Continue"
"""
TODAY = """
  - banner:
    - navigation "Pages":
      - link "Today"
      - link "Diary"
      - link "Exercises"
      - link "More"
  - main:
    - article:
      - figure:
        - img "Person lying on the rack, both feet on the floor"
      - heading /Starting position/ [level=1]
      - link "{button}"
  - contentinfo:
    - link "Instructions for use"
    - link "I cannot get up"
"""


def test_keys_alone_lead_from_the_first_page_to_a_report_and_all_of_it_has_a_name(visit: Visit) -> None:
    watched = visit(reduced_motion="reduce")
    page = watched.open("/")
    _meets(page, LANDING)
    _press(page, "link", "See if it suits you")
    _steps(page, "/start")
    _meets(page, AGE)
    page.keyboard.type("40")
    page.keyboard.press("Enter")
    _steps(page, "/questions/RF01")
    _meets(page, QUESTION)
    _choose(page, "No")
    page.wait_for_url("**/questions/RF02")

    keep(page.context, people()["first"])  # all other questions: they are asked in the same way
    watched.open("/about-you/pain")
    _steps(page, "/about-you/pain")
    _meets(page, NUMBER.format(title="How bad is your pain on a usual day?"))
    watched.open("/today")
    _meets(page, TODAY.format(button="Begin"))
    _press(page, "link", "Begin")
    _steps(page, "/check-in")
    _meets(page, NUMBER.format(title="How bad is your pain now?"))
    _choose(page, "2: A little.")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("How bad is your pain now?")

    keep(page.context, people()["comforted"][-3:])  # the session itself: test_player_access
    watched.open("/after")
    _steps(page, "/after")
    _meets(page, NUMBER.format(title="What was the worst pain while you lay there?"))
    _choose(page, "2: A little.")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("What was the worst pain while you lay there?")


def _meets(page: Page, tree: str) -> None:
    expect(page.locator("body")).to_match_aria_snapshot(tree)


def _steps(page: Page, path: str) -> None:
    page.wait_for_url(f"**{path}")
    page.wait_for_selector("back-steps[data-ready]")


def _press(page: Page, role: str, name: str) -> None:
    _tab_to(page, role, name)
    page.keyboard.press("Enter")


def _choose(page: Page, name: str) -> None:
    """Into the group by Tab, within it by the arrows."""
    _tab_to(page, "radio", "")
    for _ in range(12):
        if page.evaluate("document.activeElement.checked") and _named(page, name):
            return page.keyboard.press("Enter")
        page.keyboard.press("Space" if _named(page, name) else "ArrowDown")
    raise AssertionError(f"no way by keys to {name}")


def _named(page: Page, name: str) -> bool:
    told: str = page.evaluate("(one => one.ariaLabel ?? one.labels[0].textContent)(document.activeElement)")
    return told.strip() == name


def _tab_to(page: Page, role: str, name: str) -> None:
    wanted = page.get_by_role(role, name=re.compile(re.escape(name)))  # type: ignore[arg-type]
    for _ in range(20):
        if wanted.evaluate_all("all => all.includes(document.activeElement)"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no way by Tab to {role} {name}")
