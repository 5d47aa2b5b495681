"""A calendar is its person's own: by the device cookie, or at an address nobody can guess."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from django.http import HttpResponse
from icalendar import Calendar

from backrack.web.models import CalendarRow
from tests.screening.people import passing_person
from tests.web.conftest import Visitor

NOW = datetime.now().astimezone()
LOCKED = {"RF01": "yes"}


def press(visitor: Visitor, wanted: str, **headers: str) -> HttpResponse:
    form = {"address": wanted, "csrfmiddlewaretoken": visitor.token}
    return visitor.client.post("/calendar/address", form, **headers)


def address(visitor: Visitor) -> str:
    """Where the calendar of the page is subscribed; empty where there is no address."""
    found = re.search(r'value="http://testserver(/calendar/[\w-]+\.ics)"', visitor.get("/calendar").content.decode())
    return found[1] if found else ""


def summaries(answer: HttpResponse) -> list[str]:
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    return [str(event["summary"]) for event in Calendar.from_ical(answer.content).walk("VEVENT")]


@pytest.fixture
def owner(visitor: Visitor) -> Visitor:
    visitor.has(*passing_person(NOW).entries)
    press(visitor, "new")
    return visitor


def test_the_file_holds_ones_own_sessions_and_mornings(owner: Visitor, other: Visitor) -> None:
    answer = owner.get("/calendar.ics")
    assert set(summaries(answer)) == {"backrack session", "morning report"}
    assert answer.headers["Content-Disposition"] == 'attachment; filename="backrack.ics"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert summaries(other.get("/calendar.ics")) == []
    assert summaries(Visitor().get("/calendar.ics")) == []


def test_the_address_opens_the_owners_calendar_to_a_calendar_without_a_cookie(owner: Visitor) -> None:
    assert len(address(owner)) > len("/calendar/.ics") + 40
    assert summaries(Visitor().get(address(owner))) == summaries(owner.get("/calendar.ics"))


def test_another_person_gets_their_own_and_never_mine(owner: Visitor, other: Visitor) -> None:
    other.has(*passing_person(NOW, changed=LOCKED).entries)
    assert address(other) == ""
    press(other, "new")
    assert address(other) not in ("", address(owner))
    assert summaries(Visitor().get(address(other))) == []
    press(other, "off")
    assert address(owner)
    assert summaries(Visitor().get(address(owner)))


def test_a_new_address_ends_the_old_one_and_off_ends_all(owner: Visitor) -> None:
    old = address(owner)
    press(owner, "new")
    assert address(owner) not in ("", old)
    assert Visitor().get(old).status_code == 404
    last = address(owner)
    press(owner, "off")
    assert address(owner) == ""
    assert Visitor().get(last).status_code == 404


@pytest.mark.parametrize("guess", ["x", "None", "0" * 43, "-"])
def test_what_is_guessed_opens_nothing(owner: Visitor, guess: str) -> None:
    assert Visitor().get(f"/calendar/{guess}.ics").status_code == 404


def test_a_form_from_elsewhere_changes_nothing(owner: Visitor) -> None:
    before = address(owner)
    assert owner.client.post("/calendar/address", {"address": "off"}).status_code == 403
    assert owner.get("/calendar/address").status_code == 405
    assert address(owner) == before


def test_nobody_of_whom_nothing_is_kept_gets_an_address(visitor: Visitor) -> None:
    press(visitor, "new")
    assert not CalendarRow.objects.exists()
    assert 'action="/calendar/address"' not in visitor.get("/calendar").content.decode()


def test_who_is_forgotten_has_no_address_any_more(owner: Visitor) -> None:
    before = address(owner)
    owner.post("/api/person/delete", {"delete_everything": True})
    assert Visitor().get(before).status_code == 404
    assert not CalendarRow.objects.exists()


def test_the_address_is_in_no_file_of_the_person(owner: Visitor) -> None:
    token = address(owner).split("/")[-1].removesuffix(".ics")
    assert token not in owner.get("/api/person").content.decode()


def test_a_lock_empties_the_calendar_at_once(owner: Visitor) -> None:
    owner.has(*passing_person(NOW, changed=LOCKED).entries)
    assert summaries(Visitor().get(address(owner))) == []
    assert "Nothing is planned now." in owner.get("/calendar").content.decode()


def test_a_calendar_speaks_the_language_it_was_made_in(visitor: Visitor) -> None:
    visitor.has(*passing_person(NOW).entries)
    press(visitor, "new", HTTP_ACCEPT_LANGUAGE="de")
    assert set(summaries(Visitor().get(address(visitor)))) == {"backrack-Einheit", "Morgenbericht"}
