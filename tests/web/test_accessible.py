"""What a page says of itself to those who do not see it: its name, its language, the same ways in the same places."""

from __future__ import annotations

import re
from datetime import datetime
from itertools import pairwise

import pytest

from tests.screening.people import passing_person
from tests.web.conftest import Visitor

PAGES = (
    "/start",
    "/questions/RF01",
    "/about-you/body",
    "/today",
    "/check-in",
    "/diary",
    "/progress",
    "/exercises",
    "/exercises/single_leg_raise",
    "/explorer",
    "/more",
    "/instructions",
    "/settings",
    "/settings/delete",
    "/print",
    "/calendar",
    "/went-wrong",
    "/went-wrong/tell",
    "/rules",
    "/why",
    "/for-the-doctor",
    "/easier",
    "/measures/activities",
    "/data",
    "/cannot-get-up",
)


@pytest.fixture
def pages(visitor: Visitor) -> dict[str, str]:
    visitor.has(*passing_person(datetime.now().astimezone()).entries)
    return {address: visitor.get(address).content.decode() for address in ("/", *PAGES)}


def test_every_page_has_a_title_of_its_own_and_one_first_heading(pages: dict[str, str]) -> None:
    titles = {}
    for address, page in pages.items():
        found = re.search(r"<title>([^<]+) – backrack</title>", page)
        assert found, address
        titles[address] = found[1].strip()
        steps = max(len(re.findall(r"<section[^>]* data-step[ >]", page)), 1)  # one of them shows
        assert len(re.findall(r"<h1[ >]", page)) == steps, address
    assert len(set(titles.values())) == len(titles), titles


def test_headings_leave_out_no_level(pages: dict[str, str]) -> None:
    for address, page in pages.items():
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page)]
        assert levels[0] == 1, address
        assert all(below <= above + 1 for above, below in pairwise(levels)), (address, levels)


def test_the_ways_and_the_help_are_the_same_on_every_page_that_has_them(pages: dict[str, str]) -> None:
    ways, feet = set(), set()
    for page in pages.values():
        if nav := re.search(r'<nav class="ways".*?</nav>', page, re.DOTALL):
            ways.add(tuple(re.findall(r'href="([^"]+)"', nav[0])))
        if foot := re.search(r'<footer class="foot">.*?</footer>', page, re.DOTALL):
            feet.add(tuple(re.findall(r'href="([^"]+)"', foot[0])))
    assert ways == {("/today", "/diary", "/exercises", "/more")}
    assert feet == {("/instructions", "/cannot-get-up")}


def test_what_is_english_on_a_german_page_says_so(visitor: Visitor) -> None:
    page = visitor.client.get("/exercises/single_leg_raise", HTTP_ACCEPT_LANGUAGE="de").content.decode()
    assert '<html lang="de"' in page
    sources = re.findall(r"<span( lang=\"en\")?>(Maker's article[^<]*|spinalbackrack[^<]*)</span>", page)
    assert sources
    assert all(marked for marked, _ in sources)
    assert 'lang="en">English</button>' in page
