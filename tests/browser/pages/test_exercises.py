"""The exercise pages in a browser: the movement runs and stops, the words are read aloud, and neither is needed."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.pages.conftest import Visit, Watched, people

pytestmark = pytest.mark.browser
RAISE = "/exercises/single_leg_raise"
LEG = "back-motion .bf-moving-near"
# the voice is loaded and speaks the whole page the first time
SPOKEN_MS = 120_000
DEVICE_VOICE = """
window.uttered = [];
Object.defineProperty(window, 'speechSynthesis', { value: {
  getVoices: () => [{}],
  speak: words => {
    window.uttered.push(words.text);
    words.dispatchEvent(new Event('start'));
    if (!window.hold) setTimeout(() => words.dispatchEvent(new Event('end')), 10);
  },
  cancel: () => { window.cancelled = true; }, pause: () => {}, resume: () => {},
} });
window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
"""


def motion(page: Page) -> Any:
    return page.locator("back-motion")


def leg(page: Page) -> str:
    return str(page.locator(LEG).first.get_attribute("d"))


def state(page: Page, element: str, wanted: str, timeout_ms: float = 10_000) -> None:
    expect(page.locator(element)).to_have_attribute("data-state", wanted, timeout=timeout_ms)


def test_nothing_moves_and_nothing_is_fetched_until_asked_for(visit: Visit) -> None:
    watched = visit()
    asked: list[str] = []
    watched.page.on("request", lambda request: asked.append(request.url))
    page = watched.open(RAISE)
    assert not [url for url in asked if "/api/exercises" in url]
    page.get_by_role("button", name="Show the movement").click()
    state(page, "back-motion", "playing")
    assert [url for url in asked if "/motions?side=left" in url]


def test_the_movement_runs_step_by_step_and_stops_by_itself(visit: Visit) -> None:
    page = visit().page
    page.clock.install()
    page.goto(RAISE)
    page.get_by_role("button", name="Show the movement").click()
    state(page, "back-motion", "playing")
    page.clock.run_for(500)
    expect(page.locator("[data-slot=caption]")).to_have_text("Left knee: towards your chest")
    down = leg(page)
    page.clock.run_for(3000)
    raised = leg(page)
    assert raised != down
    page.clock.run_for(3500)
    expect(page.locator("[data-slot=caption]")).to_have_text("Left knee: a little closer")
    page.clock.run_for(6000)
    expect(page.locator("[data-slot=caption]")).to_have_text("Left foot: back to the floor")
    page.clock.run_for(6000)
    state(page, "back-motion", "stopped")
    expect(page.get_by_role("button", name="Show the movement")).to_be_visible()
    expect(page.locator("[data-slot=caption]")).to_contain_text("The steps below say the same", use_inner_text=True)


def test_stop_leaves_the_picture_where_it_is(visit: Visit) -> None:
    page = visit().page
    page.clock.install()
    page.goto(RAISE)
    page.get_by_role("button", name="Show the movement").click()
    state(page, "back-motion", "playing")
    page.clock.run_for(2000)
    motion(page).get_by_role("button", name="Stop").click()
    state(page, "back-motion", "stopped")
    halfway = leg(page)
    page.clock.run_for(5000)
    assert leg(page) == halfway


def test_the_other_side_is_shown_from_its_own_side(visit: Visit) -> None:
    page = visit().open(RAISE)
    page.get_by_role("radio", name="Right").click()
    page.wait_for_selector("back-motion svg > g[transform^='matrix(-1 0 0 1']")
    page.get_by_role("button", name="Show the movement").click()
    expect(page.locator("[data-slot=caption]")).to_have_text("Right knee: towards your chest")


def test_the_keyboard_alone_starts_stops_and_chooses_the_side(visit: Visit) -> None:
    page = visit().open(RAISE)
    page.get_by_role("button", name="Show the movement").focus()
    page.keyboard.press("Enter")
    state(page, "back-motion", "playing")
    page.keyboard.press("Space")
    state(page, "back-motion", "stopped")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Right")).to_be_checked()


def test_where_less_motion_is_wanted_two_stills_stand_for_it(visit: Visit) -> None:
    page = visit(reduced_motion="reduce").open(RAISE)
    motion(page).scroll_into_view_if_needed()
    state(page, "back-motion", "stills")
    expect(page.locator("back-motion svg")).to_have_count(2)
    before, after = (page.locator(LEG).nth(number).get_attribute("d") for number in (0, page.locator(LEG).count() // 2))
    assert before != after
    expect(page.get_by_role("button", name="Show the movement")).to_be_hidden()
    expect(page.locator("[data-slot=stills]")).to_contain_text("Before")
    page.get_by_role("radio", name="Right").click()
    expect(page.locator("[data-slot=caption]")).to_have_text("Right knee: towards your chest")


def test_two_stills_are_as_large_as_their_one_step_lets_them(visit: Visit) -> None:
    watched = visit(reduced_motion="reduce")
    page = watched.open("/exercises/getting_off")
    motion(page).scroll_into_view_if_needed()
    state(page, "back-motion", "stills")
    told = page.context.request.get(f"{watched.origin}{motion(page).get_attribute('data-from')}?side=left").json()
    step = told["steps"][told["main"]]
    for number in range(2):
        shown = page.locator("back-motion svg").nth(number).get_attribute("viewBox")
        assert shown == " ".join(map(str, step["motion"]["view_box"]))
    assert step["motion"]["view_box"][2] < 0.7 * step["frame"][2]


def test_pictures_that_do_not_arrive_are_said_so_and_the_steps_are_there(visit: Visit) -> None:
    watched = visit()
    watched.page.route("**/motions*", lambda route: route.fulfill(status=404))
    page = watched.open(RAISE)
    page.get_by_role("button", name="Show the movement").click()
    state(page, "back-motion", "failed")
    expect(page.locator("[data-slot=caption]")).to_contain_text("did not arrive", use_inner_text=True)
    expect(page.locator("back-motion svg")).to_have_count(1)
    expect(page.get_by_role("heading", name="Left knee: towards your chest")).to_be_visible()


def read(page: Page) -> None:
    page.get_by_role("button", name="Read this page to me").click()


def being_read(page: Page) -> list[str]:
    found: list[str] = page.locator(".being-read").evaluate_all("all => all.map(one => one.dataset.read)")
    return found


def heard(page: Page, past_s: float) -> None:
    """Waits until the audio has got past a moment by playing."""
    page.locator("back-read audio").evaluate(
        """(audio, past) => new Promise(done => {
          audio.addEventListener('timeupdate', () => { if (audio.currentTime > past) done(); });
        })""",
        past_s,
    )


def heard_s(page: Page) -> float:
    at: float = page.locator("back-read audio").evaluate("audio => audio.currentTime")
    return at


def test_our_own_voice_reads_the_page_and_shows_what_it_reads(visit: Visit) -> None:
    page = visit(*people()["first"]).open("/exercises/backwards_tilt")
    read(page)
    state(page, "back-read", "playing", SPOKEN_MS)
    heard(page, 0.8)
    assert being_read(page) == ["0"]
    stretches = page.context.request.get("/api/exercises/backwards_tilt/reading").json()["stretches"]
    for number, stretch in enumerate(stretches):
        middle_s = (stretch["from_ms"] + stretch["to_ms"]) / 2000
        page.locator("back-read audio").evaluate("(audio, at) => { audio.currentTime = at; }", middle_s)
        page.wait_for_selector(f".being-read[data-read='{number}']")
        assert being_read(page) == [str(number)]


def test_reading_pauses_goes_on_and_stops(visit: Visit) -> None:
    page = visit().open("/exercises/backwards_tilt")
    read(page)
    state(page, "back-read", "playing", SPOKEN_MS)
    heard(page, 0.3)
    page.get_by_role("button", name="Pause").click()
    state(page, "back-read", "paused")
    paused_at = heard_s(page)
    page.get_by_role("button", name="Go on reading").click()
    state(page, "back-read", "playing")
    heard(page, paused_at)
    page.get_by_role("button", name="Stop reading").click()
    state(page, "back-read", "stopped")
    assert page.locator("back-read audio").evaluate("audio => audio.paused")
    assert being_read(page) == []
    assert page.evaluate("document.activeElement.dataset.slot") == "play"
    expect(page.get_by_role("button", name="Stop reading")).to_be_hidden()


def test_while_the_voice_gets_ready_it_is_said_and_can_be_stopped(visit: Visit) -> None:
    watched = visit()
    watched.page.route("**/reading", lambda route: route.fulfill(status=202, json={"state": "preparing"}))
    page = watched.open(RAISE)
    read(page)
    state(page, "back-read", "preparing")
    expect(page.locator("back-read [data-slot=status]")).to_contain_text("getting ready", use_inner_text=True)
    page.get_by_role("button", name="Stop reading").click()
    state(page, "back-read", "stopped")


def no_voice(route: Route) -> None:
    route.fulfill(status=503, json={"error": "No voice.", "reason": "no_voice"})


def without_our_voice(watched: Watched) -> Page:
    watched.page.route("**/reading", no_voice)
    return watched.open(RAISE)


def test_where_no_voice_can_be_had_the_page_says_so(visit: Visit) -> None:
    watched = visit()
    watched.page.add_init_script("Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [] } })")
    page = without_our_voice(watched)
    read(page)
    state(page, "back-read", "failed")
    expect(page.locator("back-read [data-slot=status]")).to_have_text(
        "No voice can be had on this computer.", use_inner_text=True
    )
    expect(page.get_by_role("button", name="Read this page to me")).to_be_visible()


def test_the_devices_voice_reads_the_same_words_where_we_have_none(visit: Visit) -> None:
    watched = visit()
    watched.page.add_init_script(DEVICE_VOICE)
    page = without_our_voice(watched)
    words = page.locator("[data-say]").evaluate_all("all => all.map(one => one.dataset.say)")
    read(page)
    state(page, "back-read", "stopped")
    assert page.evaluate("window.uttered") == words


def test_the_devices_voice_falls_silent_on_stop(visit: Visit) -> None:
    watched = visit()
    watched.page.add_init_script(DEVICE_VOICE + "window.hold = true;")
    page = without_our_voice(watched)
    read(page)
    state(page, "back-read", "playing")
    assert being_read(page) == ["0"]
    page.get_by_role("button", name="Stop reading").click()
    assert page.evaluate("window.cancelled") is True
    assert being_read(page) == []
