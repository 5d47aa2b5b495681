"""The charts as people meet them: letters to be read, marks told apart without colour, tables by the keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages.conftest import Visit, people

pytestmark = pytest.mark.browser
LETTERS_PX = 15


def charts(visit: Visit, **options: object) -> Page:
    return visit(*people()["five_weeks"], **options).open("/progress")


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_every_letter_of_a_chart_is_fifteen_pixels_or_more_and_lies_within_its_card(visit: Visit, width: int) -> None:
    page = charts(visit)
    page.set_viewport_size({"width": width, "height": 740})
    letters = page.locator(".pro-part .ch text")
    sizes = letters.evaluate_all("all => all.map(one => parseFloat(getComputedStyle(one).fontSize))")
    assert len(sizes) > 20
    assert min(sizes) >= LETTERS_PX
    outside = letters.evaluate_all(
        """all => all.filter(one => {
          const [own, card] = [one, one.closest('.pro-part')].map(each => each.getBoundingClientRect());
          return own.left < card.left || own.right > card.right;
        }).map(one => one.textContent)"""
    )
    assert outside == []


@pytest.mark.parametrize("text", ["normal", "large", "largest"])
def test_names_along_a_chart_never_run_into_one_another(visit: Visit, text: str) -> None:
    page = charts(visit, viewport={"width": 320, "height": 740})
    page.locator("html").evaluate("(html, size) => html.setAttribute('data-text', size)", text)
    crossing = page.locator(".pro-part .ch").evaluate_all(
        """all => all.flatMap(chart => {
          const shown = [...chart.querySelectorAll('.ch-day')].filter(one => one.checkVisibility());
          const named = shown.map(one => one.getBoundingClientRect());
          return named.filter((one, at) => at && one.left < named[at - 1].right);
        }).length"""
    )
    assert crossing == 0


def test_marks_differ_in_shape_where_colours_are_the_readers_own(visit: Visit) -> None:
    page = charts(visit, forced_colors="active")
    looks = {
        kind: page.locator(f".pro-part .ch .{kind}").first.evaluate(
            "one => { const s = getComputedStyle(one); return [s.fill, s.stroke, s.strokeDasharray].join() }"
        )
        for kind in ("ch-done", "ch-plan", "ch-rest", "ch-line", "ch-usual")
    }
    assert len(set(looks.values())) == len(looks)


def test_a_table_opens_by_the_keyboard_and_holds_every_day(visit: Visit) -> None:
    page = charts(visit)
    summary = page.locator(".pro-part summary").first
    summary.focus()
    page.keyboard.press("Enter")
    table = page.get_by_role("table").first
    expect(table).to_be_visible()
    expect(table.get_by_role("rowheader")).to_have_count(37)


def test_printed_the_charts_stay_and_the_ways_go(visit: Visit) -> None:
    page = charts(visit)
    page.emulate_media(media="print")
    expect(page.locator(".pro-part .ch").first).to_be_visible()
    expect(page.get_by_text("Printed from backrack on")).to_be_visible()
    expect(page.get_by_role("navigation").first).to_be_hidden()
    expect(page.get_by_role("link", name="Write it down")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 960])
def test_with_the_largest_letters_and_every_table_open_nothing_leaves_its_section(visit: Visit, width: int) -> None:
    page = charts(visit, viewport={"width": width, "height": 740})
    page.locator("html").evaluate(
        """html => {
          html.dataset.text = 'largest';
          html.querySelectorAll('details').forEach(one => { one.open = true });
        }"""
    )
    leaving = page.locator("main :is(td, th, p, li)").evaluate_all(
        """all => all.filter(one => {
          const section = one.closest('section');
          return section && one.getBoundingClientRect().right > section.getBoundingClientRect().right + 1;
        }).map(one => one.textContent)"""
    )
    assert leaving == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
