"""Pages decide on the server: whoever skips by address is asked again; another person's things are not there."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from html import unescape
from uuid import UUID

import pytest
from django.db import DatabaseError
from django.test import Client, override_settings

from backrack.record import Comfort, Outcome
from backrack.screening import Kind, questions, screen
from backrack.web import store
from backrack.web.models import EntryRow
from backrack.words import say
from tests.progression.reports import after
from tests.screening.people import NOW, answered, benign_answers, checked_in, cleared, passing_person
from tests.web.cases import a_session, comfort
from tests.web.conftest import Visitor

pytestmark = pytest.mark.usefixtures("no_tracks")
OPEN_PAGES = (
    "/",
    "/start",
    "/closed",
    "/cannot-get-up",
    "/data",
    "/about-you/pain",
    "/about-you/body",
    "/about-you/rack",
)
LATER_PAGES = ("/today", "/check-in", "/session", "/done", "/refusal", "/cleared")


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


def page(visitor: Visitor, address: str) -> str:
    """What a page says, after redirects."""
    answer = visitor.client.get(address, follow=True)
    assert answer.status_code == 200
    return unescape(re.sub(r"\s+", " ", answer.content.decode()))


def ends_at(visitor: Visitor, address: str) -> str:
    answer = visitor.client.get(address, follow=True)
    return str(answer.redirect_chain[-1][0]) if answer.redirect_chain else address


@pytest.mark.parametrize("address", OPEN_PAGES)
def test_pages_that_need_nobody_are_there_for_everyone(address: str, visitor: Visitor) -> None:
    assert visitor.get(address).status_code == 200


@pytest.mark.parametrize("address", LATER_PAGES)
def test_somebody_new_is_led_to_the_first_question_from_everywhere(address: str, visitor: Visitor) -> None:
    assert ends_at(visitor, address) == "/start"


@pytest.mark.parametrize("address", LATER_PAGES)
def test_another_person_sees_nothing_of_the_owner(address: str, visitor: Visitor, other: Visitor) -> None:
    last = a_session(NOW - timedelta(hours=30))
    visitor.has(*passing_person(NOW - timedelta(days=2)).entries, last, comfort(last), checked_in(NOW))
    assert ends_at(other, address) == "/start"


def test_every_choice_is_asked_on_a_screen_of_its_own_with_three_equal_answers(visitor: Visitor) -> None:
    for asked in questions():
        if asked.kind is not Kind.CHOICE:
            continue
        shown = page(visitor, f"/questions/{asked.id}")
        assert say(asked.text) in shown
        assert say(asked.why) in shown
        assert re.findall(r'name="answer" value="(\w+)"', shown) == ["no", "yes", "not_sure"]
        assert "checked" not in shown


def test_an_unknown_question_is_not_found(visitor: Visitor) -> None:
    assert visitor.get("/questions/RF99").status_code == 404
    assert visitor.get("/questions/MS_fever").status_code == 404


def test_questions_go_on_from_the_first_that_is_open(visitor: Visitor) -> None:
    person = passing_person()
    visitor.has(*(entry for entry in person.entries if getattr(entry, "question", "") != "RF09"))
    assert ends_at(visitor, "/questions") == "/questions/RF09"
    assert ends_at(visitor, "/today") == "/questions/RF09"
    visitor.keep(answered("RF09", "no", NOW))
    assert ends_at(visitor, "/questions") == "/today"


def test_the_answer_given_is_shown_on_the_way_back(visitor: Visitor) -> None:
    visitor.has(answered("RF01", "no", NOW))
    assert 'value="no" data-type="text" required checked' in page(visitor, "/questions/RF01")


def test_a_changed_answer_is_asked_why_within_72_hours(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    visitor.has(answered("DV05", "yes", NOW))
    at(NOW + timedelta(hours=71))
    assert 'data-when="answer=no"' in page(visitor, "/questions/DV05")
    at(NOW + timedelta(hours=73))
    assert "why_changed" not in page(visitor, "/questions/DV05")


def test_an_emergency_is_shown_at_once_with_a_sentence_to_take_along(visitor: Visitor) -> None:
    visitor.has(passing_person().entries[0], answered("RF01", "yes", NOW))
    assert ends_at(visitor, "/questions") == "/refusal"
    shown = page(visitor, "/today")
    assert say("RF01.sentence") in shown
    assert "Call your local emergency number now." in shown


def test_the_emergency_number_is_the_setting_and_is_never_guessed(visitor: Visitor) -> None:
    visitor.has(*passing_person(changed={"RF01": "yes"}).entries)
    assert "tel:" not in page(visitor, "/refusal")
    with override_settings(BACKRACK_EMERGENCY_NUMBER="0 1 23"):
        assert 'href="tel:0123"' in page(visitor, "/refusal")
        assert "0 1 23" in page(visitor, "/cannot-get-up")


def test_a_refusal_can_be_printed_and_names_every_lock(visitor: Visitor) -> None:
    visitor.has(*passing_person(changed={"DV01": "yes", "DV05": "not_sure"}).entries)
    shown = page(visitor, "/refusal")
    assert say("DV01.sentence") in shown
    assert say("DV05.sentence") in shown
    assert "<back-print>" in shown
    assert "I have been cleared" in shown


def test_a_lock_that_only_a_clinician_lifts_offers_no_declaration(visitor: Visitor) -> None:
    visitor.has(*passing_person(changed={"DV01": "yes"}).entries)
    assert 'value="self"' not in page(visitor, "/cleared")


def test_a_declaration_is_offered_where_it_is_enough_and_lifts_the_lock(visitor: Visitor) -> None:
    visitor.has(*passing_person(changed={"DV05": "yes"}).entries)
    assert 'value="self"' in page(visitor, "/cleared")
    visitor.keep(cleared("DV05", at=NOW, by="self"))
    assert ends_at(visitor, "/refusal") == "/today"


@pytest.mark.parametrize("question", ["RF22", "RF25", "DV11", "DV13", "DV14"])
def test_a_caution_is_lifted_by_a_clinicians_statement_only(visitor: Visitor, question: str) -> None:
    answer = "no" if question == "DV11" else "yes"
    visitor.has(*passing_person(changed={question: answer}).entries)
    assert "A clinician has looked at this" in page(visitor, "/today")
    asked = page(visitor, "/cleared")
    assert 'value="self"' not in asked
    assert question in asked
    visitor.keep(cleared(question, at=NOW))
    assert screen(store.load(visitor.id), NOW).stage_cap is None
    assert ends_at(visitor, "/cleared") == "/today"


def test_nobody_without_a_limit_is_asked_for_a_statement(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries)
    assert "A clinician has looked at this" not in page(visitor, "/today")
    assert ends_at(visitor, "/cleared") == "/today"


def test_a_broken_rack_is_asked_again_and_no_statement_opens_it(visitor: Visitor) -> None:
    visitor.has(*passing_person(changed={"DV17": "no"}).entries)
    shown = page(visitor, "/refusal")
    assert "/questions/DV17" in shown
    assert "I have been cleared" not in shown
    assert ends_at(visitor, "/cleared") == "/refusal"


def test_answered_by_mistake_explains_and_leads_back_to_the_question(visitor: Visitor) -> None:
    visitor.has(*passing_person(changed={"RF07": "yes"}).entries)
    shown = page(visitor, "/answered-by-mistake")
    assert "/questions/RF07" in shown
    assert "For three days" in shown


def test_day_one_announces_soreness_in_numbers(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries)
    shown = page(visitor, "/today")
    assert "1 to 3 days" in shown
    assert "within 7" in shown


def test_today_has_the_minutes_in_its_title_and_one_button(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries)
    assert page(visitor, "/today").count('class="button"') == 1
    visitor.keep(checked_in(NOW))
    shown = page(visitor, "/today")
    assert re.search(r"<h1>Starting position, \d+ minutes</h1>", shown)
    assert shown.count('class="button"') == 1
    assert 'href="/session"' in shown


def test_the_check_in_asks_about_the_last_session_only_if_there_was_one(visitor: Visitor) -> None:
    visitor.has(*passing_person(NOW - timedelta(days=2)).entries)
    assert "after_last" not in page(visitor, "/check-in")
    visitor.has(a_session(NOW - timedelta(hours=30)))
    shown = page(visitor, "/check-in")
    for name in ("after_last.distal_level", "after_last.tingling", "after_last.tingling_over_one_hour"):
        assert f'name="{name}"' in shown
    assert 'data-when="after_last.tingling=yes|not_sure"' in shown


def test_the_check_in_asks_numbness_and_weakness_apart(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries)
    names = re.findall(r'data-step.*?name="(\w+)"', page(visitor, "/check-in"))
    assert names == [
        "pain_now",
        "pain_this_morning",
        "distal_now",
        "numbness_bladder_bowel",
        "new_weakness",
        "fever_fall_illness",
        "moved_further_down",
    ]


def test_someone_in_the_room_is_asked_for_whoever_may_not_get_up_alone(visitor: Visitor) -> None:
    visitor.has(*passing_person(changed={"DV11": "no"}).entries)
    assert 'name="someone_in_room"' in page(visitor, "/check-in")
    visitor.keep(checked_in(NOW, someone_in_room="no"))
    assert visitor.get("/session").status_code == 302


def test_a_bad_day_is_no_session_with_a_reason(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries, checked_in(NOW, pain_now=9))
    shown = page(visitor, "/today")
    assert "Not today" in shown
    assert 'href="/session"' not in shown
    assert ends_at(visitor, "/session") == "/today"


def test_new_numbness_at_the_check_in_is_an_emergency(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries, checked_in(NOW, numbness="not_sure"))
    assert ends_at(visitor, "/today") == "/refusal"
    assert say("MS_numbness.sentence") in page(visitor, "/refusal")


def test_a_second_session_on_one_day_is_a_rest(visitor: Visitor) -> None:
    last = a_session(NOW - timedelta(hours=1))
    visitor.has(*passing_person(NOW - timedelta(days=2)).entries, last, comfort(last))
    shown = page(visitor, "/today")
    assert "Done for today" in shown
    assert "tomorrow at" in shown


def test_done_shows_what_was_kept_and_asks_for_comfort_once(visitor: Visitor) -> None:
    last = a_session(NOW - timedelta(minutes=5))
    visitor.has(*passing_person(NOW - timedelta(days=2)).entries, last)
    shown = page(visitor, "/done")
    assert "All done." in shown
    assert "30 s" in shown
    assert str(last.session) in shown
    assert '"towels": 2' in shown
    visitor.keep(comfort(last, Comfort.TOO_MUCH))
    assert ends_at(visitor, "/done") == "/after"
    visitor.keep(after(NOW - timedelta(minutes=1), last.session))
    shown = page(visitor, "/done")
    assert "folded towel" in shown
    assert "What to expect tomorrow" in shown
    assert "<back-steps" not in shown


def test_a_session_left_before_any_hold_asks_nothing_about_comfort(visitor: Visitor) -> None:
    visitor.has(*passing_person(NOW - timedelta(days=2)).entries, a_session(NOW, Outcome.LEFT, done_ms=0))
    shown = page(visitor, "/done")
    assert "You left before the end." in shown
    assert "<back-steps" not in shown


def test_old_answers_are_asked_again_before_a_session(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    visitor.has(*passing_person().entries, checked_in(NOW))
    at(NOW + timedelta(days=29))
    shown = page(visitor, "/today")
    assert "A few questions first" in shown
    assert 'href="/session"' not in shown
    visitor.has(*benign_answers(NOW + timedelta(days=29)))
    assert ends_at(visitor, "/questions") == "/start"


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_pages_store_nothing(method: str, visitor: Visitor) -> None:
    for address in (*OPEN_PAGES, *LATER_PAGES, "/questions/RF01"):
        answer = getattr(visitor.client, method)(address, {"answer": "yes"}, headers={"X-CSRFToken": visitor.token})
        assert answer.status_code in (403, 405)
    assert not EntryRow.objects.exists()


def test_faults_are_pages_in_our_look() -> None:
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    missing = client.get("/nothing-here")
    assert missing.status_code == 404
    assert "There is nothing here." in missing.content.decode()
    forged = client.post("/start", {"age_years": 40})
    assert forged.status_code == 403
    assert "That did not come from this page." in forged.content.decode()
    unknown_host = client.get("/", headers={"host": "elsewhere.example"})
    assert unknown_host.status_code == 400
    assert "Traceback" not in unknown_host.content.decode()


def test_whoever_has_a_diary_finds_the_way_around_also_where_nothing_is(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*passing_person().entries)
    assert 'href="/today"' in visitor.get("/nothing-here").content.decode()
    assert 'href="/today"' not in other.get("/nothing-here").content.decode()


def test_where_nothing_can_be_read_a_page_that_is_not_there_says_so_all_the_same(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(_person_id: UUID) -> bool:
        raise DatabaseError

    monkeypatch.setattr("backrack.web.store.has_any", unreadable)
    answer = visitor.get("/nothing-here")
    assert answer.status_code == 404
    assert say("web-fault-missing") in answer.content.decode()


def test_a_fault_of_ours_is_a_page_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_person_id: UUID) -> None:
        raise RuntimeError("a secret detail")

    monkeypatch.setattr("backrack.web.store.load", broken)
    client = Client(raise_request_exception=False)
    for address in ("/today", "/api/plan"):
        answer = client.get(address)
        assert answer.status_code == 500
        assert "What you told us is still kept." in answer.content.decode()
        assert "secret detail" not in answer.content.decode()
