"""Settings: what is wished for is kept whole, shown again, and holds on every page."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, time, timedelta
from html import unescape

import pytest
from django.db import DatabaseError
from django.test import override_settings
from hypothesis import example, given
from hypothesis import settings as settings_of_hypothesis
from hypothesis import strategies as st

from backrack.record import AnyEntry, Person, can_be_dialled, settings_of
from backrack.web import store
from backrack.web.emergency import emergency_number
from backrack.web.pages.settings import DIALLED
from tests.screening.people import NOW, passing_person
from tests.web.cases import a_session
from tests.web.conftest import Visitor, error_of
from tests.web.wishes import wished

pytestmark = pytest.mark.usefixtures("no_tracks")
PAGES = (
    "/more",
    "/instructions",
    "/went-wrong",
    "/went-wrong/tell",
    "/settings",
    "/settings/delete",
    "/settings/deleted",
)
PEOPLE: dict[str, tuple[AnyEntry, ...]] = {"nobody": (), "owner": passing_person().entries}


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


def page(visitor: Visitor, address: str) -> str:
    answer = visitor.client.get(address, follow=True)
    assert answer.status_code == 200
    return unescape(re.sub(r"\s+", " ", answer.content.decode()))


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("address", PAGES)
def test_the_pages_are_there_for_nobody_and_for_the_owner(address: str, who: str, visitor: Visitor) -> None:
    assert visitor.has(*PEOPLE[who]).get(address).status_code == 200


def test_another_person_has_the_defaults_whatever_the_owner_wished(visitor: Visitor, other: Visitor) -> None:
    visitor.has(wished(NOW, text_size="largest", emergency_number="0 1 23"))
    assert 'data-text="largest"' in page(visitor, "/settings")
    shown = page(other, "/settings")
    assert 'data-text="normal"' in shown
    assert "0 1 23" not in shown


@pytest.mark.parametrize("address", ["/", "/start", "/questions/RF01", "/settings", "/today", "/data", "/nothing-here"])
def test_the_looks_hold_on_every_page(address: str, visitor: Visitor) -> None:
    visitor.has(wished(NOW - timedelta(days=1)), wished(NOW, text_size="large", contrast="high", hand="left"))
    shown = visitor.client.get(address, follow=True).content.decode()
    assert '<html lang="en" dir="ltr" data-text="large" data-contrast="high" data-hand="left">' in shown


def test_the_looks_hold_in_the_player(visitor: Visitor) -> None:
    from tests.screening.people import checked_in

    visitor.has(*passing_person().entries, checked_in(NOW), wished(NOW, hand="left"))
    answer = visitor.get("/session")
    assert answer.status_code == 200
    assert 'data-hand="left"' in answer.content.decode()


def test_a_page_that_says_what_broke_needs_no_settings(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise DatabaseError

    monkeypatch.setattr(store, "load_latest", broken)
    answer = visitor.get("/closed")
    assert answer.status_code == 200
    assert 'data-text="normal"' in answer.content.decode()


def test_every_wish_is_kept_and_shown_again(visitor: Visitor) -> None:
    wish = wished(
        NOW,
        sound="bells",
        speech_rate="slow",
        volume_percent=60,
        phone_side="right",
        picture_turn_deg=270,
        regions=("neck", "hip"),
        emergency_number="0 1 23",
        session_days=(1, 3, 5),
        quiet_from=time(22),
        quiet_until=time(6, 30),
    )
    assert visitor.keep(wish).status_code == 200
    assert settings_of(store.load(visitor.id)) == wish
    shown = page(visitor, "/settings")
    chosen = re.findall(r'name="(\w+)" value="([^"]+)" data-type="\w+" checked', shown)
    assert chosen == [
        *(("sound", "bells"), ("speech_rate", "slow"), ("volume_percent", "60")),
        *(("text_size", "normal"), ("contrast", "normal"), ("hand", "right")),
        *(("phone_side", "right"), ("picture_turn_deg", "270"), ("regions", "neck"), ("regions", "hip")),
        *(("session_days", day) for day in "135"),
    ]
    assert 'value="22:00"' in shown and 'value="06:30"' in shown
    assert re.search(r"<p class=\"number-to-call\" data-number>0 1 23</p>", shown)


def test_only_the_latest_settings_are_read_for_a_page(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries, wished(NOW, hand="left"), wished(NOW - timedelta(hours=1), hand="right"))
    person = store.load_latest(visitor.id, "settings")
    assert len(person.entries) == 1
    assert settings_of(person) == settings_of(store.load(visitor.id))


@settings_of_hypothesis(max_examples=300, deadline=None)
@given(st.text(alphabet="0123456789 +a-\t", max_size=20))
@example("1 2 3 4 5 6 7 8 9 0 1 2 3 4 5")
@example("1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6")
@example("+1 1")
@example("  ")
def test_the_page_takes_a_typed_number_just_where_it_will_be_stored(typed: str) -> None:
    sent = " ".join(typed.split())
    assert bool(re.search(DIALLED, typed)) == (sent == "" or can_be_dialled(sent))


@pytest.mark.parametrize("number", ["my doctor", "1", "112a", "1+12", "0 1  23"])
def test_a_number_that_cannot_be_dialled_is_refused_in_words(number: str, visitor: Visitor) -> None:
    answer = visitor.keep(wished(NOW, emergency_number=number))
    assert answer.status_code == 422
    assert "Please check the number" in error_of(answer)
    assert store.load(visitor.id).entries == ()


@pytest.mark.parametrize("address", ["/refusal", "/cannot-get-up", "/went-wrong", "/instructions"])
def test_the_persons_own_emergency_number_wins_over_the_installations(address: str, visitor: Visitor) -> None:
    visitor.has(*passing_person(changed={"RF01": "yes"}).entries)
    with override_settings(BACKRACK_EMERGENCY_NUMBER="555 5"):
        assert "555 5" in page(visitor, address)
        visitor.has(wished(NOW, emergency_number="0 1 23"))
        shown = page(visitor, address)
    assert "0 1 23" in shown
    assert "555 5" not in shown


def test_without_any_number_none_is_guessed(visitor: Visitor) -> None:
    assert emergency_number(store.load(visitor.id)) is None
    assert "We never guess one." in page(visitor, "/settings")


def test_a_number_in_a_file_that_cannot_be_dialled_counts_as_none() -> None:
    broken = Person(id=passing_person().id, entries=(wished(NOW, emergency_number="ask next door"),))
    assert emergency_number(broken) is None


def test_a_number_is_dialled_without_its_spaces(visitor: Visitor) -> None:
    visitor.has(wished(NOW, emergency_number="+44 999"))
    assert 'href="tel:+44999"' in page(visitor, "/cannot-get-up")


def test_today_says_when_the_session_opens_after_the_quiet_hours(
    visitor: Visitor, at: Callable[[datetime], None]
) -> None:
    before = NOW - timedelta(days=2)
    visitor.has(
        *passing_person(before).entries, a_session(NOW), wished(NOW, quiet_from=time(4), quiet_until=time(8, 15))
    )
    at(NOW + timedelta(hours=1))
    shown = page(visitor, "/today")
    assert "The next session opens tomorrow at 8:15." in shown
    assert "none opens in your quiet hours" in shown


def test_more_leads_to_everything_that_is_not_todays_business(visitor: Visitor) -> None:
    shown = page(visitor.has(*PEOPLE["owner"]), "/more")
    for address in ("/settings", "/instructions", "/went-wrong", "/data", "/cannot-get-up"):
        assert f'href="{address}"' in shown
    for address in ("/more", "/settings", "/instructions", "/went-wrong", "/data"):
        assert re.search(r'href="/more" aria-current="page"', page(visitor, address))


def test_the_instructions_name_every_question_that_closes_and_every_sign_to_stop_for(visitor: Visitor) -> None:
    from backrack.record import Sign
    from backrack.screening import who_must_not
    from backrack.words import say

    shown = page(visitor, "/instructions")
    reasons = [say(asked.reason) for closing in who_must_not() for asked in closing.questions]
    assert [reason for reason in reasons if reason not in shown] == []
    signs = [say(f"guide-sign-{sign.value}") for sign in Sign]
    assert [sign for sign in signs if sign not in shown] == []
    assert "The maker says" in shown and "We have found no study" in shown
