"""The way from the first page to the session, as a person goes it."""

from __future__ import annotations

import json
import re
import time
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Route, expect

from backrack.record import Answer
from backrack.screening import Kind, questions
from backrack.words import say
from tests.browser.pages.conftest import DESK, Visit, Watched, people
from tests.waiting import until

pytestmark = pytest.mark.browser
WORDS = {Answer.NO: "No$", Answer.YES: "Yes$", Answer.NOT_SURE: "Not sure"}
TAPS = 9
SECONDS = 120
MOST_STEPS = 120


def answer_everything(watched: Watched) -> None:
    """The age, every question benignly, and about you, wherever each comes up."""
    page = watched.page
    by_address = {f"/questions/{each.id}": each for each in questions() if each.kind is Kind.CHOICE}
    for _ in range(MOST_STEPS):
        if page.url.endswith("/today"):
            return
        address = re.sub(r"^https?://[^/]+", "", page.url)
        page.wait_for_selector("back-steps[data-ready]")
        if address in by_address:
            asked = by_address[address]
            benign = Answer.NO if asked.trigger is Answer.YES else Answer.YES
            watched.choose(WORDS[benign])
        else:
            _ABOUT[address](watched)
        page.wait_for_url(lambda url, before=address: not url.endswith(before))
    pytest.fail(f"after {MOST_STEPS} steps still at {page.url}")


def _age(watched: Watched) -> None:
    watched.page.fill("[name=age_years]", "42")
    watched.go_on()


def _pain(watched: Watched) -> None:
    watched.choose("3")
    watched.choose("Only in the back")


def _body(watched: Watched) -> None:
    watched.page.fill("[name=_cm]", "168")
    watched.go_on()
    watched.page.fill("[name=_kg]:visible", "71,5")
    watched.go_on()
    watched.choose("I would rather not say")


def _rack(watched: Watched) -> None:
    watched.choose("Small")
    watched.choose("Yes")
    watched.page.fill("[name=_kg]:visible", "120")
    watched.go_on()


_ABOUT = {"/start": _age, "/about-you/pain": _pain, "/about-you/body": _body, "/about-you/rack": _rack}


def check_in(watched: Watched) -> None:
    watched.choose("2")
    watched.choose("2")
    watched.choose("Only in the back")
    for _ in range(4):
        watched.choose("No$")


def test_from_the_first_page_to_the_session_in_few_taps(visit: Visit) -> None:
    watched = visit(viewport=DESK)
    page, taps, spent = watched.open("/"), 0, 0.0

    began = time.monotonic()
    page.get_by_role("link", name="See if it suits you").click()
    taps += 1
    spent += time.monotonic() - began
    answer_everything(watched)

    began = time.monotonic()
    assert "Starting position" in watched.title()
    expect(page.locator("main")).to_contain_text("1 to 3 days", use_inner_text=True)
    page.get_by_role("link", name="Begin").click()
    taps += 1
    spent += time.monotonic() - began
    page.wait_for_selector("back-steps[data-ready]")
    check_in(watched)
    page.wait_for_url("**/today")

    began = time.monotonic()
    page.get_by_role("link", name="Start").click()
    page.wait_for_url("**/session")
    taps += 1
    page.wait_for_selector("[data-slot=start]:visible")
    taps += 1  # the player's own Start
    spent += time.monotonic() - began
    assert taps <= TAPS
    assert spent <= SECONDS

    (body,) = watched.stored("body")
    assert (body["height_m"], body["mass_kg"], body["sex"]) == (1.68, 71.5, None)
    (rack,) = watched.stored("rack")
    assert rack["mass_limit_kg"] == 120
    assert len(watched.stored("check_in")) == 1
    answers = watched.stored("answer")
    assert len(answers) == len({entry["question"] for entry in answers})
    assert all(entry["versions"]["questions"] for entry in answers)


def test_under_18_is_closed_and_nothing_is_kept(visit: Visit) -> None:
    watched = visit()
    page = watched.open("/start")
    page.fill("[name=age_years]", "15")
    watched.go_on()
    page.wait_for_url("**/closed")
    assert watched.stored("age") == []


@pytest.mark.parametrize("typed", ["", "old", "4.5", "130", "-3"])
def test_what_is_no_age_is_said_in_words(typed: str, visit: Visit) -> None:
    watched = visit()
    page = watched.open("/start")
    page.fill("[name=age_years]", typed)
    watched.go_on()
    expect(page.get_by_role("alert")).to_have_text("Please type your age in whole years.", use_inner_text=True)
    assert page.url.endswith("/start")


def test_nothing_chosen_is_said_and_nothing_is_sent(visit: Visit) -> None:
    watched = visit()
    page = watched.open("/questions/RF01")
    watched.go_on()
    expect(page.get_by_role("alert")).to_have_text("Please choose one answer.", use_inner_text=True)
    assert watched.stored("answer") == []


def test_a_question_can_be_answered_with_the_keyboard_alone(visit: Visit) -> None:
    watched = visit()
    page = watched.open("/questions/RF01")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**/start")
    (entry,) = watched.stored("answer")
    assert (entry["question"], entry["answer"], entry["text"]) == ("RF01", "no", say("RF01"))


def test_each_step_takes_the_focus_to_its_title_and_back_goes_one_step_back(visit: Visit) -> None:
    watched = visit()
    page = watched.open("/about-you/pain")
    watched.choose("3")
    assert page.evaluate("document.activeElement.textContent") == watched.title()
    expect(page.locator(".count")).to_have_text("2 of 2", use_inner_text=True)
    page.get_by_role("link", name="Back").click()
    expect(page.locator(".count")).to_have_text("1 of 2", use_inner_text=True)
    expect(page.locator("[data-number]:visible")).to_have_text("3", use_inner_text=True)
    assert page.url.endswith("/about-you/pain")


def test_feet_and_stones_are_kept_in_metres_and_kilograms(visit: Visit) -> None:
    watched = visit()
    page = watched.open("/about-you/body")
    page.get_by_text("ft, in").click()
    page.fill("[name=_ft]", "5")
    page.fill("[name=_in]", "8")
    watched.go_on()
    page.locator("label:visible", has_text="st, lb").click()
    page.fill("[name=_st]", "11")
    page.fill("[name=_st_lb]", "4")
    watched.go_on()
    watched.choose("Female")
    page.wait_for_url(lambda url: not url.endswith("/body"))
    (body,) = watched.stored("body")
    assert (body["height_m"], body["mass_kg"], body["sex"]) == (1.727, 71.668, "female")


@pytest.mark.parametrize(("typed", "said"), [("17", "Please check your height."), ("tall", "Please type your height.")])
def test_an_impossible_height_is_said_at_once(typed: str, said: str, visit: Visit) -> None:
    watched = visit()
    page = watched.open("/about-you/body")
    page.fill("[name=_cm]", typed)
    watched.go_on()
    expect(page.locator("[role=alert]:visible")).to_contain_text(said, use_inner_text=True)


def test_an_answer_survives_a_server_that_does_not_answer(visit: Visit) -> None:
    watched = visit()
    page = watched.open("/questions/RF02")

    def lose_the_answer(route: Route) -> None:
        route.fetch()
        route.abort()

    page.route("**/api/entries", lose_the_answer)
    watched.choose("No$")
    page.wait_for_selector("[role=alert]:not(:empty)")
    expect(page.get_by_role("alert")).to_contain_text("is kept on this device", use_inner_text=True)
    page.unroute("**/api/entries")
    watched.wrong.clear()  # the lost answer, which the test caused
    watched.go_on()
    page.wait_for_url("**/start")
    assert len(watched.stored("answer")) == 1


def test_what_is_refused_stays_on_the_device_is_told_and_is_taken_later_by_a_clock_of_2019(visit: Visit) -> None:
    watched = visit()
    page = watched.page
    page.clock.set_fixed_time(datetime(2019, 5, 1, 9, 0, tzinfo=UTC))
    watched.open("/questions/RF02")
    bar = page.locator("[data-unsent]")
    expect(bar).to_be_hidden()
    page.route("**/api/entries", lambda route: route.fulfill(status=422, json={"error": "No.", "reason": "past"}))
    watched.choose("No$")
    expect(page.locator("[role=alert]:visible")).to_have_text("No.")
    expect(bar).to_contain_text("Still on this device: 1", use_inner_text=True)
    watched.open("/start")
    expect(bar).to_contain_text("Still on this device: 1", use_inner_text=True)
    with page.expect_download() as download:
        bar.get_by_role("button", name="Save it as a file").click()
    (saved,) = json.loads(download.value.path().read_text())
    page.unroute("**/api/entries")
    page.goto("/start")
    until(lambda: watched.stored("answer"), bool, "the answer")
    (stored,) = watched.stored("answer")
    expect(bar).to_be_hidden()
    assert stored["id"] == saved["id"]
    assert abs(datetime.fromisoformat(stored["at"]) - datetime.now(UTC)) < timedelta(minutes=5)
    assert stored["clock"]["at"].startswith("2019-05-01T")


def test_a_changed_answer_is_asked_why(visit: Visit) -> None:
    watched = visit(*people()["declaration"])
    page = watched.open("/questions/DV05")
    watched.choose("No$")
    assert watched.title() == "Why has this answer changed?"
    page.fill("[name=why_changed]", "I misread it.")
    watched.go_on()
    page.wait_for_url("**/refusal")
    assert watched.stored("answer")[-1]["why_changed"] == "I misread it."


def test_a_clinicians_statement_opens_the_way(visit: Visit) -> None:
    watched = visit(*people()["clearance"])
    page = watched.open("/refusal")
    page.get_by_role("link", name="I have been cleared").click()
    page.wait_for_selector("back-steps[data-ready]")
    page.fill("[name=clinician]", "Dr A. Lee")
    watched.go_on()
    page.fill("[name=seen_on]", str(page.get_attribute("[name=seen_on]", "max")))
    watched.go_on()
    page.fill("[name=said]:visible", "They may do this exercise.")
    watched.go_on("Keep this")
    page.wait_for_url("**/today")
    (entry,) = watched.stored("clearance")
    assert (entry["by"], entry["questions"], entry["clinician"]) == ("clinician", ["DV01"], "Dr A. Lee")


def test_what_a_clinician_said_of_a_stage_is_told_from_the_ladder_and_holds_at_once(visit: Visit) -> None:
    watched = visit(*people()["open_step"])
    page = watched.open("/progress")
    page.get_by_role("link", name="A clinician said how far I may go").click()
    page.get_by_text("They said how far I may go").first.click()
    page.get_by_role("link", name="Low back: no higher than stage 1").click()
    page.wait_for_selector("back-steps[data-ready]")
    page.fill("[name=clinician]", "Dr A. Lee")
    watched.go_on()
    page.fill("[name=seen_on]", "2999-01-01")
    watched.go_on()
    expect(page.locator("[role=alert]:visible")).to_contain_text(
        "Please choose today or an earlier day", use_inner_text=True
    )
    page.fill("[name=seen_on]", str(page.get_attribute("[name=seen_on]", "max")))
    watched.go_on()
    page.fill("[name=said]:visible", "No more than lying on it, for now.")
    watched.go_on("Keep this")
    page.wait_for_url("**/progress")
    (entry,) = watched.stored("clearance")
    assert (entry["by"], entry["questions"], entry["clinician"]) == ("clinician", ["CAP_low_back_1"], "Dr A. Lee")
    expect(page.locator(".pro-ladder")).to_contain_text("For your low back you are at stage 1", use_inner_text=True)
    page.goto("/clinician-said")
    expect(page.locator("main")).to_contain_text("Your highest stage is 1, as a clinician said.", use_inner_text=True)


def test_a_visit_before_the_answer_is_refused_with_the_day_from_which_it_counts(visit: Visit) -> None:
    watched = visit(*people()["clearance"])
    page = watched.open("/cleared")
    page.fill("[name=clinician]", "Dr A. Lee")
    watched.go_on()
    page.fill("[name=seen_on]", "2020-01-01")
    watched.go_on()
    expect(page.locator("[role=alert]:visible")).to_contain_text("Please choose a day from", use_inner_text=True)


def test_an_own_declaration_opens_what_it_may(visit: Visit) -> None:
    watched = visit(*people()["declaration"])
    page = watched.open("/cleared")
    watched.choose("I declare it myself")
    page.fill("[name=seen_on]", str(page.get_attribute("[name=seen_on]", "max")))
    watched.go_on()
    watched.go_on("Keep this")
    expect(page.locator("[role=alert]:visible")).to_contain_text("Please tick the sentence", use_inner_text=True)
    page.get_by_text("A clinician has assessed this").click()
    watched.go_on("Keep this")
    page.wait_for_url("**/today")
    (entry,) = watched.stored("clearance")
    assert (entry["by"], entry["clinician"]) == ("self", None)
    assert entry["said"] == "A clinician has assessed this and said I may do this exercise."


def test_comfort_is_two_taps_when_all_is_well(visit: Visit) -> None:
    watched = visit(*people()["done"])
    page = watched.open("/done")
    watched.choose("Yes, both")
    watched.choose("Comfortable")
    page.wait_for_url("**/after")
    (entry,) = watched.stored("comfort")
    assert (entry["centred"], entry["wood_beside_bone"], entry["result"]) == ("yes", "yes", "comfortable")
    assert entry["session"] == watched.stored("session")[-1]["session"]


def test_comfort_asks_for_each_when_not_both_were_right(visit: Visit) -> None:
    watched = visit(*people()["done"])
    page = watched.open("/done")
    watched.choose("No, not both")
    watched.choose("Yes$")
    watched.choose("Not sure")
    watched.choose("Too much")
    page.wait_for_url("**/after")
    (entry,) = watched.stored("comfort")
    assert (entry["centred"], entry["wood_beside_bone"], entry["result"]) == ("yes", "not_sure", "too_much")


def test_tingling_is_followed_by_how_long_it_lasted(visit: Visit) -> None:
    watched = visit(*people()["second"])
    page = watched.open("/check-in")
    watched.choose("2")
    watched.choose("I cannot say")
    for _ in range(2):
        watched.choose("Only in the back")
    watched.choose("Not sure")
    assert watched.title() == "Did it last more than an hour?"
    for _ in range(5):
        watched.choose("No$")
    page.wait_for_url("**/today")
    (entry,) = watched.stored("check_in")
    assert entry["pain_this_morning"] is None
    assert entry["after_last"] == {"distal_level": 0, "tingling": "not_sure", "tingling_over_one_hour": "no"}


def test_all_data_can_be_taken_to_another_browser(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = watched.open("/data")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download all of it").click()
    other = visit()
    there = other.open("/data")
    there.set_input_files("input[type=file]", download.value.path())
    there.locator("back-bring [data-next]").click()  # after it has said what came of it
    there.wait_for_url("**/today")
    assert other.stored("answer") == watched.stored("answer")
