"""Reports in few taps, by thumb and by keyboard; undone, put right and withdrawn."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.pages.conftest import DESK, PHONE, Visit, Watched, people, wrong_for_axe

pytestmark = pytest.mark.browser
THUMB = {"has_touch": True}


def arrive(visit: Visit, who: str, address: str, **options: Any) -> Watched:
    watched = visit(*people()[who], **options)
    watched.open(address).wait_for_selector("back-steps[data-ready]")
    return watched


def step(page: Page) -> Locator:
    return page.locator("[data-step]:not([hidden])")


def answer(page: Page, label: str) -> Locator:
    return step(page).locator("label", has_text=re.compile(f"^\\s*{label}")).first


def asks(page: Page, title: str) -> None:
    """Waits for a question to be shown."""
    expect(step(page).locator("h1")).to_have_text(title)


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


# After a session


def test_after_a_session_three_taps_tell_all(visit: Visit) -> None:
    watched = arrive(visit, "comforted", "/after", **THUMB)
    page = watched.page
    answer(page, "3$").tap()
    asks(page, "How hard was it to do?")
    answer(page, "2$").tap()
    asks(page, "Is anything new since you lay down?")
    answer(page, "No$").tap()
    page.wait_for_url("**/done")
    (told,) = watched.stored("after")
    assert (told["peak"], told["effort"], told["anything_new"]) == (3, 2, "no")
    assert told["session"] == watched.stored("session")[-1]["session"]
    assert told["limbs"] is None and told["tingling"] is None


def test_a_number_stands_large_with_its_face_and_its_meaning_before_it_goes_on(visit: Visit) -> None:
    page = arrive(visit, "comforted", "/after").page
    step(page).get_by_role("radio", name="7: Strong").focus()
    press(page, "Space")
    chosen = step(page).locator(".chosen")
    expect(chosen.locator("[data-number]")).to_have_text("7", use_inner_text=True)
    expect(chosen.locator("[data-meaning]")).to_have_text("Strong. It stops me doing most things.", use_inner_text=True)
    expect(chosen.locator("svg.face")).to_have_count(1)


def test_a_tap_is_undone_by_back_and_the_answer_is_still_there(visit: Visit) -> None:
    page = arrive(visit, "comforted", "/after", **THUMB).page
    answer(page, "8$").tap()
    asks(page, "How hard was it to do?")
    page.get_by_role("link", name="Back").tap()
    asks(page, "What was the worst pain while you lay there?")
    expect(step(page).locator("[data-number]")).to_have_text("8", use_inner_text=True)
    answer(page, "3$").tap()
    asks(page, "How hard was it to do?")


def test_something_new_opens_the_body_and_the_rest(visit: Visit) -> None:
    watched = arrive(visit, "comforted", "/after", **THUMB)
    page = watched.page
    answer(page, "4$").tap()
    asks(page, "How hard was it to do?")
    answer(page, "1$").tap()
    asks(page, "Is anything new since you lay down?")
    answer(page, "Not sure").tap()
    asks(page, "Where is it new?")
    page.locator(".body-map [data-limb=left_leg][data-level='3']").tap()
    expect(page.locator("[data-said]")).to_have_text("Left leg: Below the knee.")
    expect(page.locator(".body-map .reached")).to_have_count(3)
    watched.go_on()
    asks(page, "Do you have new tingling or numbness in an arm or leg?")
    answer(page, "Yes$").tap()
    asks(page, "Has a leg, foot, arm or hand become weak?")
    answer(page, "No$").tap()
    expect(step(page).locator("h1")).to_contain_text("genitals or back passage")
    answer(page, "No$").tap()
    asks(page, "How bad is your pain now?")
    answer(page, "5$").tap()
    page.wait_for_url("**/done")
    (told,) = watched.stored("after")
    assert told["limbs"] == {"left_leg": 3, "right_leg": 0, "left_arm": 0, "right_arm": 0}
    assert (told["tingling"], told["weakness"], told["after"]) == ("yes", "no", 5)
    expect(page.locator("main")).to_contain_text("so we pause", use_inner_text=True)
    expect(page.locator("main")).to_contain_text("We ask again", use_inner_text=True)


def test_a_report_can_be_told_with_the_keyboard_alone(visit: Visit) -> None:
    watched = arrive(visit, "comforted", "/after", viewport=DESK)
    page = watched.page
    press(page, "Tab", "Tab", "Tab", "ArrowRight", "ArrowRight", "ArrowRight")
    # arrows pass over answers and do not go on
    expect(step(page).locator("[data-number]")).to_have_text("3", use_inner_text=True)
    asks(page, "What was the worst pain while you lay there?")
    press(page, "Enter")
    asks(page, "How hard was it to do?")
    press(page, "Tab", "Space", "Enter")
    asks(page, "Is anything new since you lay down?")
    press(page, "Tab", "ArrowDown", "Enter")
    asks(page, "Where is it new?")
    press(page, "Tab", "Enter")
    expect(page.get_by_role("radiogroup").or_(page.get_by_role("group", name="Left leg")).first).to_be_visible()
    press(page, "Tab", "ArrowRight", "ArrowRight")
    expect(page.locator("[data-said]")).to_have_text("Left leg: Thigh.")
    press(page, "Enter")
    for _ in range(3):
        press(page, "Tab", "Space", "Enter")
    asks(page, "How bad is your pain now?")
    press(page, "Tab", "Space", "Enter")
    page.wait_for_url("**/done")
    (told,) = watched.stored("after")
    assert (told["peak"], told["effort"], told["anything_new"], told["after"]) == (3, 0, "yes", 0)
    assert told["limbs"]["left_leg"] == 2


def test_new_numbness_leads_to_help_at_once_and_a_slip_can_be_undone_there(visit: Visit) -> None:
    watched = arrive(visit, "comforted", "/after", **THUMB)
    page = watched.page
    for label, following in (("2$", "How hard was it to do?"), ("2$", "Is anything new since you lay down?")):
        answer(page, label).tap()
        asks(page, following)
    answer(page, "Yes$").tap()
    asks(page, "Where is it new?")
    watched.choose("In no arm or leg")
    for _ in range(2):
        before = watched.title()
        answer(page, "No$").tap()
        expect(step(page).locator("h1")).not_to_have_text(before)
    answer(page, "Not sure").tap()
    asks(page, "How bad is your pain now?")
    answer(page, "2$").tap()
    page.wait_for_url("**/refusal")
    assert "Please get medical help now" in watched.title()
    page.get_by_role("button", name="Undo").tap()
    page.wait_for_url("**/today")
    assert len(watched.stored("taken_back")) == 1


# 15 minutes later


def test_settled_is_told_in_a_few_taps_and_ends_the_pause(visit: Visit) -> None:
    watched = arrive(visit, "new_before", "/settled", **THUMB)
    page = watched.page
    watched.choose("In no arm or leg")
    for title in (
        "Is there still tingling or numbness in an arm or leg?",
        "Is a leg, foot, arm or hand weak now?",
    ):
        asks(page, title)
        answer(page, "No$").tap()
    asks(page, "How bad is your pain now?")
    answer(page, "1$").tap()
    page.wait_for_url("**/done")
    (told,) = watched.stored("settled")
    assert told["limbs"] == {"left_leg": 0, "right_leg": 0, "left_arm": 0, "right_arm": 0}
    watched.open("/today")
    assert watched.title() == "Done for today"


def test_the_body_must_be_answered_and_none_takes_back_every_part(visit: Visit) -> None:
    watched = arrive(visit, "new_before", "/settled", **THUMB)
    page = watched.page
    watched.go_on()
    expect(step(page).get_by_role("alert")).to_contain_text("Please tap where it is", use_inner_text=True)
    part = page.locator(".body-map [data-limb=right_arm][data-level='4']")
    part.tap()
    expect(page.locator("[data-said]")).to_have_text("Right arm: Hand.")
    part.tap()  # a second tap takes it back
    expect(page.locator("[data-said]")).to_have_text("Tap a part of the body.")
    watched.go_on()
    expect(step(page).get_by_role("alert")).to_contain_text("Please tap where it is", use_inner_text=True)
    part.tap()
    answer(page, "In no arm or leg").tap()
    expect(page.locator(".body-map .reached")).to_have_count(0)


def test_the_persons_left_is_on_the_left_and_every_part_is_large_enough(visit: Visit) -> None:
    page = arrive(visit, "new_before", "/settled", viewport={"width": 320, "height": 640}).page
    parts = page.locator(".body-map [data-level]")
    boxes = parts.evaluate_all(
        "all => all.map(one => { const box = one.getBoundingClientRect();"
        " return [one.dataset.limb, box.x + box.width / 2, box.width, box.height] })"
    )
    assert len(boxes) == 16
    middle = page.viewport_size["width"] / 2 if page.viewport_size else 160
    assert all((limb.startswith("left")) == (x < middle) for limb, x, _, _ in boxes)
    assert all(width >= 44 and height >= 44 for _, _, width, height in boxes)


def test_the_body_has_a_list_for_those_who_do_not_see_it(visit: Visit) -> None:
    page = arrive(visit, "new_before", "/settled").page
    page.get_by_text("Choose from a list instead").click()
    assert page.locator(".body-map").get_attribute("aria-hidden") == "true"
    for limb in ("Left leg", "Right leg", "Left arm", "Right arm"):
        expect(page.get_by_role("group", name=limb).get_by_role("radio")).to_have_count(5)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert wrong_for_axe(page) == []


# The next morning


def test_the_morning_says_what_each_number_changes_and_offers_other_regions(visit: Visit) -> None:
    watched = arrive(visit, "morning", "/morning", **THUMB)
    page = watched.page
    changed = step(page).locator("[data-changed]")
    expect(changed).to_be_hidden()
    answer(page, "2$").tap()
    expect(changed).to_have_text("Within your usual. Your usual pain is 3.")
    answer(page, "8$").tap()
    expect(changed).to_have_text("Much more than your usual 3. We pause, so that your back can settle.")
    answer(page, "2$").tap()
    answer(page, "My neck").tap()
    watched.go_on()
    asks(page, "How bad was the pain in your neck when you woke?")
    answer(page, "1$").tap()
    watched.go_on()
    asks(page, "How sore is your back to touch?")
    answer(page, "3$").tap()
    asks(page, "How stiff is your back this morning?")
    answer(page, "4$").tap()
    asks(page, "Did you have a spasm: a muscle in your back that cramps and locks?")
    answer(page, "No$").tap()
    asks(page, "Did pain in your back wake you last night?")
    answer(page, "No$").tap()
    page.wait_for_url("**/decision")
    (told,) = watched.stored("morning")
    assert (told["back"], told["neck"], told["hip"], told["sore"], told["stiffness"]) == (2, 1, None, 3, 4)
    assert (told["spasm"], told["woken_by_pain"]) == ("no", "no")
    assert told["session"] == watched.stored("session")[-1]["session"]
    watched.open("/check-in")
    expect(page.locator("[name=pain_this_morning]")).to_have_count(0)


def test_a_morning_can_be_told_with_the_keyboard_alone(visit: Visit) -> None:
    watched = arrive(visit, "morning", "/morning", viewport=DESK)
    page = watched.page
    press(page, "Tab", "Tab", "Tab", "Space", "Enter")
    for title in (
        "How sore is your back to touch?",
        "How stiff is your back this morning?",
        "Did you have a spasm: a muscle in your back that cramps and locks?",
        "Did pain in your back wake you last night?",
    ):
        asks(page, title)
        press(page, "Tab", "Space", "Enter")
    page.wait_for_url("**/decision")
    (told,) = watched.stored("morning")
    assert (told["back"], told["sore"], told["stiffness"], told["spasm"]) == (0, 0, 0, "no")


# Undo, put right, withdraw


def test_what_was_kept_is_undone_with_one_tap_and_asked_again(visit: Visit) -> None:
    watched = visit(*people()["rested"], **THUMB)
    watched.page.clock.set_fixed_time(datetime(2031, 1, 1, 9, 0, tzinfo=UTC))
    page = watched.open("/done")
    page.get_by_role("button", name="Undo").tap()
    page.wait_for_url("**/today")
    (taken,) = watched.stored("taken_back")
    assert taken["entry"] == watched.stored("after")[0]["id"]
    page.get_by_role("link", name="Tell us").tap()
    page.wait_for_url("**/after")


def test_an_undo_that_comes_too_late_is_not_sent(visit: Visit) -> None:
    watched = visit(*people()["rested"])
    page = watched.page
    page.clock.install()
    watched.open("/done")
    page.clock.fast_forward("11:00")
    with page.expect_navigation():
        page.get_by_role("button", name="Undo").click()
    assert watched.stored("taken_back") == []


def test_a_report_is_put_right_and_the_old_value_stays_visible(visit: Visit) -> None:
    watched = visit(*people()["corrected"])
    page = watched.open("/today")
    first = watched.stored("morning")[0]["id"]
    watched.open(f"/report/{first}")
    page.get_by_role("link", name="Put it right").click()
    page.wait_for_selector("back-steps[data-ready]")
    expect(step(page).locator("[data-number]")).to_have_text("2", use_inner_text=True)
    watched.choose("4$")
    while "/put-right" in page.url and step(page).get_by_role("button", name="Continue").is_visible():
        given = step(page).locator("input:checked").count()
        if not given:
            step(page).locator("label.tile, label.option").first.click()
        before = page.locator(".count").inner_text()
        watched.go_on()
        if before.split(" of ")[0] == before.split(" of ")[1]:
            break
        expect(page.locator(".count")).not_to_have_text(before)
    page.wait_for_url(re.compile(r"/report/[0-9a-f-]{36}$"))
    newest = watched.stored("morning")[-1]
    assert page.url.endswith(newest["id"])
    assert (newest["back"], newest["corrects"]) == (4, watched.stored("morning")[1]["id"])
    words = page.locator("main").inner_text()
    assert "4 of 10" in words and "the more careful answer counts" in words
    assert [each.inner_text() for each in page.locator("s").all()].count("7 of 10") == 1


def test_a_withdrawn_report_stays_to_be_seen(visit: Visit) -> None:
    watched = visit(*people()["corrected"])
    page = watched.open("/today")
    latest = watched.stored("morning")[-1]["id"]
    watched.open(f"/report/{latest}")
    page.get_by_role("button", name="Take it back").click()
    page.wait_for_selector("text=You took this back.")
    assert watched.stored("taken_back")[0]["entry"] == latest


@pytest.mark.parametrize("ending", ["", "/put-right"])
def test_a_report_is_readable_for_everyone_at_every_size(ending: str, visit: Visit) -> None:
    watched = visit(*people()["corrected"], reduced_motion="reduce")
    page = watched.open("/today")
    watched.open(f"/report/{watched.stored('morning')[-1]['id']}{ending}")
    for scheme, size in (("light", PHONE), ("dark", DESK)):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.set_viewport_size(size)
        assert wrong_for_axe(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
