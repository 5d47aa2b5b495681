"""Pages that a device puts by: given to be kept, and led on to their sisters for anybody who opens them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime
from html import unescape

import pytest
from django.http import HttpResponse

from backrack.words import Text, say
from tests.screening.people import NOW, checked_in, passing_person
from tests.web.conftest import Visitor

pytestmark = pytest.mark.usefixtures("no_tracks")
SISTERS = {
    "/away": "/today",
    "/away/check-in": "/check-in",
    "/away/after": "/after",
    "/away/settled": "/settled",
    "/away/morning": "/morning",
    "/away/session/normal": "/session",
    "/away/session/gentler": "/session",
}


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


@pytest.fixture
def somebody(visitor: Visitor) -> Visitor:
    return visitor.arrive().has(*passing_person(NOW).entries)


def kept(visitor: Visitor, address: str) -> HttpResponse:
    return visitor.client.get(address, headers={"X-Backrack-Keep": "1"})


@pytest.mark.parametrize(("address", "sister"), SISTERS.items())
def test_whoever_opens_one_while_the_server_answers_is_led_to_what_knows_more(
    address: str, sister: str, somebody: Visitor
) -> None:
    assert somebody.get(address)["Location"] == sister
    page = kept(somebody, address)
    assert page.status_code == 200
    assert re.search(r"<body[^>]* data-away=\"[a-z-]+\"", page.content.decode())


@pytest.mark.parametrize("address", ["/away/session/harder", "/away/today", "/away/baseline"])
def test_there_are_no_others(address: str, somebody: Visitor) -> None:
    assert kept(somebody, address).status_code == 404


def test_the_check_in_asks_everything_whatever_was_told_before(somebody: Visitor) -> None:
    somebody.has(checked_in(NOW))
    page = kept(somebody, "/away/check-in").content.decode()
    asked = set(re.findall(r'<input type="radio" name="([a-z_.]+)"', page))
    assert asked >= {
        "pain_now",
        "pain_this_morning",
        "distal_now",
        "after_last.distal_level",
        "after_last.tingling",
        "numbness_bladder_bowel",
        "new_weakness",
        "fever_fall_illness",
        "moved_further_down",
    }
    assert json.loads(unescape(re.search(r'data-fixed="([^"]+)"', page)[1]))["kind"] == "check_in"  # type: ignore[index]


def test_the_player_offers_no_choice_that_would_need_another_track(somebody: Visitor) -> None:
    page = kept(somebody, "/away/session/normal").content.decode()
    assert 'data-variant="normal"' in page
    assert 'data-session-url="/api/away/session/normal"' in page
    for choice in ("sound", "rate", "side"):
        assert f'name="{choice}"' not in page


def test_the_page_for_today_has_the_words_for_every_state_and_no_state_yet(somebody: Visitor) -> None:
    page = unescape(kept(somebody, "/away").content.decode())
    for key in ("web-away-nothing", "web-away-days", "web-away-kept"):
        assert say(key) in page
    assert say(Text("web-away-line", {"made": "{made}", "until": "{until}"})) in page
    assert say("web-report-due-morning") in page
