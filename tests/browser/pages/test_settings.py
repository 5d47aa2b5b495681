"""Settings in the browser: kept at each change, seen at once and on every page; deleting everything; telling."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page, Route, expect

from backrack.record import Answer, AnyEntry
from tests.browser.pages.conftest import DESK, PHONE, Guest, Visit, Watched, people
from tests.browser.pages.test_every_page import looked_over
from tests.web.wishes import an_event, wished

pytestmark = pytest.mark.browser
NOW = datetime.now().astimezone()
PAGES = (
    "/more",
    "/instructions",
    "/went-wrong",
    "/went-wrong/tell",
    "/settings",
    "/settings/delete",
    "/settings/deleted",
)
TOLD = an_event(NOW - timedelta(days=1), "My leg cramped, and I had to stop before the second side.")
SIZE = "element => parseFloat(getComputedStyle(element).fontSize)"


def looking(text_size: str = "normal", contrast: str = "normal", hand: str = "right") -> tuple[AnyEntry, ...]:
    told = an_event(NOW, "I slipped.", how_bad="needed_help", help="hospital", over=Answer.NO)
    number = {"emergency_number": "0 1 23"}
    return (*people()["first"], TOLD, told, wished(NOW, text_size=text_size, contrast=contrast, hand=hand, **number))


def settings_page(watched: Watched) -> Page:
    page = watched.open("/settings")
    page.wait_for_selector("back-settings[data-ready]")
    return page


def group(page: Page, name: str):  # type: ignore[no-untyped-def]
    return page.locator(f'[data-choice="{name}"]')


def pick(page: Page, name: str, label: str) -> None:
    group(page, name).locator("label", has_text=re.compile(f"^\\s*{label}\\s*$")).click()
    expect(group(page, name).get_by_role("status")).to_have_text("Kept")


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize(("size", "contrast"), [("largest", "normal"), ("normal", "high")])
def test_axe_finds_nothing_and_nothing_is_too_wide(address: str, size: str, contrast: str, guest: Guest) -> None:
    looked_over(guest.open(address, size, contrast, told=lambda: looking(size, contrast)))


@pytest.mark.parametrize("address", [*PAGES, "/today", "/check-in", "/data"])
def test_text_of_twice_the_size_fits_at_320_px(address: str, guest: Guest) -> None:
    page = guest.open(address, "told", told=lambda: (*people()["first"], TOLD))
    page.set_viewport_size({"width": 320, "height": 640})
    before = page.locator("h1:visible").first.evaluate(SIZE)
    page.locator("html").evaluate("html => html.attributeStyleMap.set('font-size', '200%')")
    assert page.locator("h1:visible").first.evaluate(SIZE) > before
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("address", ["/more", "/today", "/start", "/settings", "/went-wrong"])
@pytest.mark.parametrize(("size", "times"), [("large", 1.25), ("largest", 1.5)])
def test_the_text_really_grows(address: str, size: str, times: float, visit: Visit) -> None:
    plain, grown = (visit(*looking(each)).open(address) for each in ("normal", size))
    for selector in ("body", ".lead"):
        if plain.locator(selector).count():
            before, after = (page.locator(selector).first.evaluate(SIZE) for page in (plain, grown))
            assert after == pytest.approx(before * times)
    assert grown.locator("h1").first.evaluate(SIZE) > plain.locator("h1").first.evaluate(SIZE)


def test_strong_contrast_really_changes_colours_and_lines_in_both_schemes(visit: Visit) -> None:
    plain, strong = (settings_page(visit(*looking(contrast=each))) for each in ("normal", "high"))
    for scheme in ("light", "dark"):
        seen = []
        for page in (plain, strong):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            paper, ink = page.locator("body").evaluate(
                "body => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]"
            )
            line = page.locator(".option").first.evaluate("one => getComputedStyle(one).borderTopWidth")
            seen.append((paper, ink, line))
        wanted = ("rgb(255, 255, 255)", "rgb(0, 0, 0)", "3px")
        assert seen[1] == (wanted if scheme == "light" else (wanted[1], wanted[0], "3px"))
        assert seen[0] != seen[1]


def test_a_device_that_asks_for_more_contrast_gets_it_unasked(visit: Visit) -> None:
    paper = "body => getComputedStyle(body).backgroundColor"
    assert visit(contrast="more").open("/more").locator("body").evaluate(paper) == "rgb(255, 255, 255)"
    assert visit().open("/more").locator("body").evaluate(paper) != "rgb(255, 255, 255)"


def test_for_the_left_hand_the_reply_stands_on_the_left_where_there_is_room(visit: Visit) -> None:
    for hand, reply_first in (("right", False), ("left", True)):
        page = visit(*looking(hand=hand), viewport=DESK).open("/check-in")
        ask, reply = (page.locator(f"[data-step]:not([hidden]) {part}").bounding_box() for part in (".ask", ".reply"))
        assert ask and reply
        assert (reply["x"] < ask["x"]) is reply_first


def test_each_change_is_kept_at_once_whole_and_seen_at_once(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = settings_page(watched)
    pick(page, "text_size", "Largest")
    assert page.locator("html").get_attribute("data-text") == "largest"
    pick(page, "hand", "Left hand")
    pick(page, "phone_side", "On my right")
    pick(page, "picture_turn_deg", "Turned left")
    pick(page, "session_days", "Sunday")
    pick(page, "regions", "Hip")
    stored = watched.stored("settings")
    assert len(stored) == 6
    last = stored[-1]
    assert (last["text_size"], last["hand"], last["phone_side"], last["picture_turn_deg"]) == (
        *("largest", "left", "right"),
        270,
    )
    assert last["session_days"] == [1, 2, 3, 4, 5, 6]
    assert last["regions"] == ["back", "hip"]
    assert last["versions"]["backrack"]
    assert watched.open("/more").locator("html").get_attribute("data-text") == "largest"


def test_the_last_of_many_takes_back_its_tick_and_says_why(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = settings_page(watched)
    group(page, "regions").locator("label", has_text="Back").click()
    expect(group(page, "regions").get_by_role("alert")).to_have_text("Please leave at least one chosen.")
    expect(group(page, "regions").locator("[value=back]")).to_be_checked()
    assert watched.stored("settings") == []


def test_the_emergency_number_is_shown_large_to_be_checked(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = settings_page(watched)
    number = page.get_by_label("Number", exact=True)
    number.fill("my doctor")
    number.press("Enter")
    expect(group(page, "emergency_number").get_by_role("alert")).to_contain_text("Please check the number")
    assert watched.stored("settings") == []
    number.fill(" 0 1   23 ")
    number.press("Tab")
    expect(page.locator("[data-number]")).to_have_text("0 1 23")
    assert page.locator("[data-number]").evaluate(SIZE) >= 40
    expect(page.get_by_text("Please check it, digit by digit.")).to_be_visible()
    assert watched.stored("settings")[-1]["emergency_number"] == "0 1 23"
    expect(watched.open("/cannot-get-up").get_by_role("link", name="Call 0 1 23")).to_be_visible()
    page = settings_page(watched)
    page.get_by_label("Number", exact=True).fill("")
    page.get_by_label("Number", exact=True).press("Tab")
    expect(page.get_by_text("We never guess one.")).to_be_visible()
    assert watched.stored("settings")[-1]["emergency_number"] is None


def test_a_number_that_cannot_be_kept_holds_up_nothing_else(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = settings_page(watched)
    page.get_by_label("Number", exact=True).fill("my doctor")
    page.get_by_label("Number", exact=True).press("Tab")
    expect(group(page, "emergency_number").get_by_role("alert")).not_to_be_empty()
    pick(page, "sound", "Bells only")
    assert watched.stored("settings")[-1]["sound"] == "bells"


def test_quiet_hours_need_both_times_and_can_be_taken_away(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = settings_page(watched)
    page.get_by_label("From").fill("22:00")
    expect(group(page, "quiet").get_by_role("alert")).to_contain_text("Please give both times")
    assert watched.stored("settings") == []
    page.get_by_label("Until").fill("07:00")
    expect(group(page, "quiet").get_by_role("status")).to_have_text("Kept")
    last = watched.stored("settings")[-1]
    assert (last["quiet_from"], last["quiet_until"]) == ("22:00:00", "07:00:00")
    page = settings_page(watched)
    expect(page.get_by_label("From")).to_have_value("22:00")
    page.get_by_role("button", name="No quiet hours").click()
    expect(group(page, "quiet").get_by_role("status")).to_have_text("Kept")
    assert watched.stored("settings")[-1]["quiet_from"] is None


def test_what_was_refused_goes_back_is_told_and_waits_nowhere(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = settings_page(watched)
    page.route("**/api/entries", lambda route: route.fulfill(status=422, json={"error": "No.", "reason": "unreadable"}))
    group(page, "text_size").locator("label", has_text="Largest").click()
    expect(group(page, "text_size").get_by_role("alert")).to_have_text("No.")
    expect(group(page, "text_size").locator("[value=normal]")).to_be_checked()
    assert page.locator("html").get_attribute("data-text") == "normal"
    expect(page.locator("[data-unsent]")).to_be_hidden()
    page.unroute("**/api/entries")
    pick(page, "text_size", "Largest")
    assert len(watched.stored("settings")) == 1


def test_two_quick_changes_are_stored_in_their_order(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = settings_page(watched)
    held: list[Route] = []
    page.route("**/api/entries", lambda route: held.append(route) if not held else route.continue_())
    group(page, "sound").locator("label", has_text="Bells only").click()
    group(page, "hand").locator("label", has_text="Left hand").click()
    expect(group(page, "hand").get_by_role("status")).to_be_empty()
    held[0].continue_()
    expect(group(page, "hand").get_by_role("status")).to_have_text("Kept")
    last = watched.stored("settings")[-1]
    assert (last["sound"], last["hand"]) == ("bells", "left")


def test_a_change_counts_though_the_clock_was_ahead_before(visit: Visit) -> None:
    watched = visit(*people()["first"], wished(NOW + timedelta(hours=3), hand="right"))
    pick(settings_page(watched), "hand", "Left hand")
    assert watched.open("/more").locator("html").get_attribute("data-hand") == "left"


def test_settings_are_walked_through_with_the_keyboard_alone(visit: Visit) -> None:
    watched = visit(*people()["first"], viewport=DESK)
    page = settings_page(watched)
    focused = "document.activeElement.name || document.activeElement.textContent.trim()"
    seen: list[str] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        name = str(page.evaluate(focused))
        seen.append(name)
        if name == "contrast":
            page.keyboard.press("ArrowRight")
            expect(group(page, "contrast").get_by_role("status")).to_have_text("Kept")
        if name == "session_days" and seen.count(name) == 2:
            page.keyboard.press("Space")
            expect(group(page, "session_days").get_by_role("status")).to_have_text("Kept")
        if name == "Delete everything":
            page.keyboard.press("Enter")
            break
    page.wait_for_url("**/settings/delete")
    order = [
        "sound",
        "speech_rate",
        "volume_percent",
        "text_size",
        "contrast",
        "hand",
        "phone_side",
        "picture_turn_deg",
    ]
    order += ["regions", "emergency_number", "session_days", "quiet_from", "quiet_until"]
    assert [name for name in dict.fromkeys(seen) if name in order] == order
    last = watched.stored("settings")[-1]
    assert (last["contrast"], last["session_days"]) == ("high", [1, 3, 4, 5, 6, 7])


def test_what_is_focused_is_never_under_the_ways_of_a_phone(visit: Visit) -> None:
    page = settings_page(visit(*people()["first"], viewport=PHONE))
    for _ in range(30):
        page.keyboard.press("Tab")
        box = page.evaluate(
            """() => { const ways = document.querySelector('.ways'), focused = document.activeElement;
            if (ways.contains(focused)) return [0, 1, ''];
            const element = focused.closest('label') ?? focused;
            return [element.getBoundingClientRect().bottom, ways.getBoundingClientRect().top, element.outerHTML]; }"""
        )
        assert box[0] <= box[1] + 1, box


def test_the_ways_lie_side_by_side_on_the_smallest_phone_and_not_on_pages_of_steps(visit: Visit) -> None:
    watched = visit(*people()["first"], viewport={"width": 320, "height": 640})
    page = watched.open("/more")
    tops = page.locator(".ways a").evaluate_all("ways => ways.map(way => way.getBoundingClientRect().top)")
    assert len(set(tops)) == 1
    assert page.locator(".ways a span").first.evaluate(SIZE) == 14
    expect(watched.open("/check-in").locator(".ways")).to_have_count(0)


LEFT_BEHIND = """async () => {
  localStorage.setItem('backrack-sessions', '{}');
  sessionStorage.setItem('of-mine', '1');
  await (await caches.open('of-mine')).put('/today', new Response('today'));
  await new Promise(done => { indexedDB.open('of-mine').onsuccess = event => (event.target.result.close(), done()); });
}"""
STILL_THERE = (
    """async () => [await caches.keys(), (await indexedDB.databases()).map(one => one.name), sessionStorage.length]"""
)


def test_deleting_takes_two_deliberate_steps(visit: Visit) -> None:
    watched, other = visit(*people()["first"]), visit(*people()["first"])
    page = watched.open("/settings/delete")
    page.wait_for_selector("back-forget[data-ready]")
    page.evaluate(LEFT_BEHIND)
    with page.expect_download() as download:
        page.get_by_role("link", name="First download all of it").click()
    taken = json.loads(download.value.path().read_text())
    assert taken["entries"]
    expect(page.get_by_role("button", name="Delete everything now")).to_be_hidden()
    page.get_by_role("button", name="Go on to delete").click()
    assert page.evaluate("document.activeElement.textContent") == "Are you sure?"
    page.get_by_role("button", name="Delete everything now").click()
    expect(page.get_by_role("alert")).to_have_text("Please tick the sentence first.")
    assert watched.stored("answer")
    page.get_by_text("Yes, delete everything I told backrack.").click()
    page.get_by_role("button", name="Delete everything now").click()
    page.wait_for_url("**/settings/deleted")
    expect(page.get_by_role("heading", level=1)).to_have_text("Everything is deleted.")
    # the mark of the new person, of whom nothing is kept yet
    assert page.evaluate("Object.keys(localStorage)") == ["backrack-person"]
    assert page.evaluate(STILL_THERE) == [[], [], 0]
    assert watched.stored("answer") == []
    assert other.open("/today").url.endswith("/today")
    assert other.stored("answer")
    bring_back(watched, taken)


def bring_back(watched: Watched, taken: dict[str, object]) -> None:
    """What was downloaded comes back unchanged, under the name of the new browser."""
    page = watched.open("/data")
    content = {"name": "person.json", "mimeType": "application/json", "buffer": json.dumps(taken).encode()}
    page.locator("back-bring[data-ready] input").set_input_files(content)  # type: ignore[arg-type]
    expect(page.locator("back-bring [role=status]")).to_contain_text("entries came in")
    here = page.context.request.get(f"{watched.origin}/api/person").json()
    assert here == {**taken, "id": here["id"]}
    page.get_by_role("link", name="Continue").click()
    page.wait_for_url("**/today")


def test_something_is_told_put_right_and_undone(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = watched.open("/went-wrong")
    page.get_by_role("link", name="Write it down").click()
    page.wait_for_selector("back-steps[data-ready]")
    watched.go_on()
    expect(page.get_by_role("alert").first).to_have_text("Please write what happened.")
    page.fill("[name=what]", "I slipped when I got up.")
    watched.go_on()
    watched.go_on()
    watched.choose("While getting off")
    watched.choose("I needed help")
    watched.choose("Hospital")
    watched.choose("No$")
    page.wait_for_url("**/went-wrong")
    expect(page.get_by_role("heading", name="This sounds as if it is not over")).to_be_visible()
    (entry,) = watched.stored("adverse_event")
    assert (entry["what"], entry["moment"], entry["how_bad"], entry["help"], entry["over"]) == (
        *("I slipped when I got up.", "getting_off", "needed_help", "hospital", "no"),
    )
    page.get_by_role("link", name="Put it right").click()
    page.wait_for_selector("back-steps[data-ready]")
    for _ in range(5):
        watched.go_on()
    watched.choose("Yes")
    page.wait_for_url("**/went-wrong")
    expect(page.get_by_role("heading", name="This sounds as if it is not over")).to_have_count(0)
    assert watched.stored("adverse_event")[-1]["corrects"] == entry["id"]
    page.get_by_text("What you told us before").click()
    expect(page.locator(".before")).to_contain_text("I slipped when I got up.")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", name="This sounds as if it is not over")).to_be_visible()


def test_the_printed_instructions_are_the_whole_chapter_and_nothing_to_press(visit: Visit) -> None:
    page = visit(*people()["first"]).open("/instructions")
    page.emulate_media(media="print")
    for heading in (
        "Who must not use it",
        "How to start",
        "Signs to stop",
        "What it cannot do",
        "What is kept, and where",
    ):
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
    expect(page.get_by_text("Printed from backrack on")).to_be_visible()
    assert (
        page.locator("a:visible, button:visible").evaluate_all(
            "all => all.filter(one => !one.matches('.brand, .skip')).length"
        )
        == 0
    )
    assert page.locator("h2").first.evaluate("one => getComputedStyle(one).color") == "rgb(0, 0, 0)"


def test_the_player_follows_the_looks_and_keeps_its_ways_out_on_the_screen(visit: Visit) -> None:
    wish = wished(NOW, text_size="largest", hand="left")
    page = visit(*people()["ready"], wish, viewport=PHONE).page
    page.route("**/api/session*", lambda _: None)  # never answered: nothing changes what is shown here
    page.goto("/session")
    page.locator("backrack-player").evaluate(
        "player => Object.assign(player.dataset, {state: 'playing', ways: 'lying'})"
    )
    ease, off = (page.locator(f"[data-when-ways=lying] [data-slot={slot}]") for slot in ("ease", "off"))
    where_px = []
    for size in (PHONE, {"width": 740, "height": 360}):
        page.set_viewport_size(size)
        where_px.append(page.locator(".where").evaluate(SIZE))
        for button in (ease, off):
            box = button.bounding_box()
            assert box and box["height"] >= 96 and box["y"] + box["height"] <= size["height"]
    assert where_px[0] == pytest.approx(1.5 * where_px[1])  # on its side there is no height to spare
    page.set_viewport_size(PHONE)
    boxes = off.bounding_box(), ease.bounding_box()
    assert boxes[0] and boxes[1] and boxes[0]["x"] < boxes[1]["x"]


NOT_PROMISED = """
window.asked = 0;
const keeps = sessionStorage.keeps === 'yes';
const storage = {
  persist: async () => { window.asked += 1; return keeps; },
  persisted: async () => keeps && window.asked > 0,
  estimate: async () => ({ usage: 1.2e6, quota: 2e9 }),
};
Object.defineProperty(Navigator.prototype, 'storage', { get: () => storage });
"""


def test_what_waits_where_it_may_be_cleared_is_warned_of_and_the_browser_is_asked_to_keep_it(visit: Visit) -> None:
    watched = visit(*people()["first"])
    page = watched.page
    page.add_init_script(NOT_PROMISED)
    settings_page(watched)
    page.wait_for_selector("back-lasting[data-ready]")
    assert page.evaluate("asked") == 0
    device = page.locator("back-lasting")
    expect(device).to_contain_text("1.2 MB of about 2 GB")
    expect(device).to_contain_text("may clear it when space is short", use_inner_text=True)
    expect(device.locator("[data-part=waits]")).to_be_hidden()
    page.route("**/api/entries", lambda route: route.abort())
    told = {"kind": "note", "id": str(an_event(NOW).id), "at": (NOW - timedelta(days=3)).isoformat()}
    kept = json.dumps({told["id"]: {"entry": told}})
    page.evaluate("kept => localStorage.setItem('backrack-sessions', kept)", kept)
    settings_page(watched)
    bar = page.locator("[data-unsent]")
    expect(bar).to_contain_text("may clear it after some days", use_inner_text=True)
    expect(device).to_contain_text("Waiting to be sent: 1", use_inner_text=True)
    device.get_by_role("button", name="Ask the browser to keep it").click()
    expect(device).to_contain_text("would not promise it", use_inner_text=True)
    page.evaluate("sessionStorage.keeps = 'yes'")
    watched.open("/questions/RF02")
    assert page.evaluate("asked") == 0
    watched.choose("No$")
    page.wait_for_function("asked === 1")
    watched.wrong.clear()  # the lost calls, which the test caused
