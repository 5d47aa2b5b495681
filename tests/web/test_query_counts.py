"""How often each view asks the database: one table of all of them, for somebody new and for somebody with a history.

A view that is not in the table fails the test. What a page needs of a person is read once, whatever they have told.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from backrack.record import AnyEntry, LimbMap, MorningReport, Note, entry_to_data, person_to_json
from backrack.web import store, subscribed
from backrack.web.pages.away import TO_KEEP
from backrack.web.session.given import Ticket
from tests.history.five_weeks import five_weeks
from tests.outcomes.told import named_activities
from tests.plan.people import climbed
from tests.progression.people import check_in
from tests.progression.reports import something_new
from tests.screening.people import NOW, an_id, passing_person
from tests.web.cases import a_session, comfort
from tests.web.conftest import Visitor
from tests.web.histories import paused_twice, quiet

pytestmark = pytest.mark.usefixtures("no_tracks")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
OF_A_TRANSACTION = ("SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN")
UNKNOWN = an_id("nothing", NOW)
TRACK = "0" * 32
JUST_NOW, EARLIER, YESTERDAY = (a_session(NOW - ago) for ago in (5 * MINUTE, 30 * MINUTE, DAY))
THIGH = LimbMap(left_leg=2)
BEFORE = passing_person(NOW - 4 * DAY).entries
NOTE = Note(id=an_id("note", NOW), at=NOW - MINUTE, day=NOW.date(), text="a good day")
PERSON = json.loads(person_to_json(passing_person(NOW)))
AGE = {"id": str(an_id("age", NOW)), "at": NOW.isoformat(), "age_years": 40}
Counted = tuple[int, int]
"""The status of an answer, and the queries it took."""


def told() -> dict[str, tuple[AnyEntry, ...]]:
    """People with a history, by what is asked of them now."""
    return {
        "weeks": five_weeks(NOW).entries,
        "week": quiet(NOW),
        "ready": (*climbed(NOW).entries, check_in(NOW)),
        "first": passing_person(NOW).entries,
        "done": (*BEFORE, JUST_NOW),
        "comforted": (*BEFORE, JUST_NOW, comfort(JUST_NOW)),
        "new": (*BEFORE, EARLIER, comfort(EARLIER), something_new(NOW - 20 * MINUTE, EARLIER.session, limbs=THIGH)),
        "measured": (*BEFORE, YESTERDAY, named_activities(NOW - 3 * DAY)),
        "morning": (*BEFORE, YESTERDAY, comfort(YESTERDAY)),
        "eased": quiet(NOW, sore=8),
        "paused": paused_twice(NOW),
        "clearance": passing_person(NOW, changed={"DV01": "yes"}).entries,
    }


@dataclass(frozen=True)
class View:
    """One address, how it is asked, and what that takes: for nobody yet, and for somebody with a history."""

    new: Counted
    known: Counted
    who: str = "weeks"
    args: tuple[object, ...] = ()
    query: str = ""
    holding: Callable[[Visitor], str] = field(default=lambda _visitor: "")
    """What else stands in the address, known only of the person."""
    post: Any = None
    form: dict[str, str] | None = None
    to_keep: bool = False
    """Asked for by a device that puts pages by."""
    own: Callable[[Visitor], tuple[object, ...]] = field(default=lambda _visitor: ())


def _subscribed(visitor: Visitor) -> tuple[object, ...]:
    subscribed.renew(visitor.id, "en")
    found = subscribed.subscription_of(visitor.id)
    return (found.token if found else "nobody",)


def _report(visitor: Visitor) -> tuple[object, ...]:
    """The last morning they told of."""
    told = store.load(visitor.id).latest(MorningReport)
    return (told.id if told else UNKNOWN,)


def _given(visitor: Visitor) -> str:
    return f"?given={Ticket(visitor.id, NOW, 'a plan').signed(TRACK)}"


VIEWS: dict[str, View] = {
    "landing": View((200, 1), (200, 1)),
    "start": View((200, 1), (200, 1)),
    "closed": View((200, 1), (200, 1)),
    "questions": View((302, 1), (302, 1)),
    "question": View((200, 1), (200, 1), args=("RF01",)),
    "about-you": View((302, 1), (302, 1)),
    "about-you-pain": View((200, 1), (200, 1)),
    "about-you-body": View((200, 1), (200, 1)),
    "about-you-rack": View((200, 1), (200, 1)),
    "today": View((302, 1), (200, 1), who="week"),
    "check-in": View((302, 1), (200, 1), who="ready"),
    "done": View((302, 1), (200, 1), who="done"),
    "after": View((302, 1), (200, 1), who="comforted"),
    "settled": View((302, 1), (200, 1), who="new"),
    "morning": View((302, 1), (200, 1), who="morning"),
    "measures": View((302, 1), (200, 1), who="measured"),
    "measures-activities": View((302, 1), (200, 1), who="comforted"),
    "measures-questionnaire": View((302, 1), (200, 1)),
    "measures-low-back": View((302, 1), (302, 1)),
    "report": View((404, 2), (200, 1), own=_report),
    "report-put-right": View((404, 2), (200, 1), own=_report),
    "refusal": View((302, 1), (200, 1), who="paused"),
    "mistake": View((200, 1), (200, 1), who="clearance"),
    "cleared": View((302, 1), (200, 1), who="clearance"),
    "cannot-get-up": View((200, 1), (200, 1)),
    "exercises": View((200, 1), (200, 1)),
    "exercise": View((200, 1), (200, 1), args=("single_leg_raise",)),
    "explorer": View((200, 1), (200, 1)),
    "data": View((200, 1), (200, 1)),
    "diary": View((302, 1), (200, 1)),
    "diary-find": View((302, 0), (302, 0), query=f"?day={NOW.date()}"),
    "diary-day": View((302, 1), (200, 1), args=(NOW.date(),)),
    "diary-note": View((302, 1), (200, 1), args=(NOW.date(),)),
    "diary-by-hand": View((302, 1), (200, 1), args=((NOW - DAY).date(),)),
    "progress": View((302, 1), (200, 1)),
    "more": View((200, 1), (200, 1)),
    "instructions": View((200, 1), (200, 1)),
    "print": View((200, 1), (200, 1)),
    "print-session": View((302, 1), (200, 1), who="ready"),
    "print-programme": View((200, 1), (200, 1)),
    "print-diary": View((200, 1), (200, 1)),
    "calendar": View((200, 2), (200, 2)),
    "calendar-download": View((200, 1), (200, 1)),
    "calendar-address": View((302, 1), (302, 3), form={"address": "new"}),
    "calendar-subscribed": View((404, 3), (200, 2), own=_subscribed),
    "went-wrong": View((200, 1), (200, 1)),
    "went-wrong-tell": View((200, 1), (200, 1)),
    "settings": View((200, 1), (200, 1)),
    "settings-delete": View((200, 2), (200, 2)),
    "settings-deleted": View((200, 1), (200, 1)),
    "language": View((302, 0), (302, 0), form={"language": "de"}),
    "api-1:openapi-json": View((200, 0), (200, 0)),
    "api-1:person": View((200, 1), (200, 1)),
    "api-1:person_tables": View((200, 1), (200, 1)),
    "api-1:import_person": View((200, 5), (409, 1), post=PERSON),
    "api-1:delete_person": View((200, 6), (200, 10), post={"delete_everything": True}),
    "api-1:adverse_events": View((200, 1), (200, 1)),
    "api-1:adverse_events_table": View((200, 1), (200, 1)),
    "api-1:add_entries": View((200, 5), (200, 4), post=[entry_to_data(NOTE)]),
    "api-1:one_entry": View((404, 1), (200, 1), own=_report),
    "api-1:give_age": View((200, 5), (200, 4), post=AGE),
    "api-1:list_questions": View((200, 0), (200, 0)),
    "api-1:screening": View((200, 1), (200, 1)),
    "api-1:plan": View((200, 1), (200, 1)),
    "api-1:session-data": View((409, 1), (202, 1), who="ready"),
    "api-1:session-track": View((404, 1), (404, 1), args=(TRACK,), holding=_given),
    "api-1:exercises-access": View((200, 1), (200, 1)),
    "api-1:exercise-motions": View((200, 0), (200, 0), args=("single_leg_raise",)),
    "api-1:exercise-reading": View((202, 0), (202, 0), args=("single_leg_raise",)),
    "api-1:exercise-reading-file": View((404, 0), (404, 0), args=("single_leg_raise", TRACK)),
    "api-1:pressure": View((200, 1), (200, 1)),
    "api-1:pressure-small": View((200, 1), (200, 1), query="?exercise=single_leg_raise"),
    "api-1:seen": View((200, 0), (200, 0)),
    "api-1:sent": View((200, 0), (200, 0), post={}),
    "api-1:silence": View((200, 0), (200, 0)),
    "api-1:api-root": View((404, 0), (404, 0)),
    "api-1:away": View((200, 1), (202, 1), who="ready"),
    "api-1:away-session": View((409, 1), (202, 1), who="ready", args=("normal",)),
    "away": View((200, 1), (200, 1), who="ready", to_keep=True),
    "away-check-in": View((200, 1), (200, 1), who="ready", to_keep=True),
    "away-session": View((200, 1), (200, 1), who="ready", args=("normal",), to_keep=True),
    "away-report": View((200, 1), (200, 1), who="ready", args=("morning",), to_keep=True),
    "worker": View((200, 0), (200, 0)),
    "built": View((200, 0), (200, 0)),
    "manifest": View((200, 0), (200, 0)),
    "phone": View((200, 2), (200, 2)),
    "phone-root": View((404, 2), (404, 2)),
    "phone-link": View((302, 1), (302, 1), form={}),
    "phone-paste": View((302, 0), (302, 0)),
    "phone-handed": View((404, 2), (404, 2), args=("nobody",)),
    "phone-end": View((404, 2), (404, 2), form={"device": "1"}),
    "phone-probe": View((200, 0), (200, 0)),
    "session": View((302, 1), (200, 1), who="ready"),
    "why": View((302, 1), (200, 1), who="week"),
    "rules": View((200, 1), (200, 1)),
    "decision": View((302, 1), (200, 1), who="eased"),
    "step": View((302, 1), (200, 1), who="week", args=("low_back",)),
    "easier": View((302, 1), (200, 1), who="week"),
    "clinician-said": View((302, 1), (200, 1), who="week"),
    "clinician-said-of": View((404, 2), (200, 1), who="week", args=("CAP_low_back_0",)),
    "for-the-doctor": View((302, 1), (200, 1)),
}
"""A page that the person cannot have yet leads on (302) to one that they can."""


def _every(resolver: URLResolver, space: str = "") -> Iterator[str]:
    for found in resolver.url_patterns:
        if isinstance(found, URLResolver):
            yield from _every(found, f"{found.namespace}:" if found.namespace else space)
        elif isinstance(found, URLPattern):
            yield f"{space}{found.name}"


class _Nothing:
    """A room where nothing is ever read."""

    def order(self, _exercise: str) -> Future[None]:
        return Future()

    def made(self, _exercise: str) -> None:
        return None


@pytest.fixture(autouse=True)
def _quiet(at: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch) -> None:
    at(NOW)
    monkeypatch.setattr("backrack.web.exercises.api.reading_room", _Nothing)


def taken(view: View, name: str, visitor: Visitor) -> Counted:
    address = reverse(name, args=[*view.args, *view.own(visitor)]) + view.query + view.holding(visitor)
    with CaptureQueriesContext(connection) as asked:
        if view.form is not None:
            answer = visitor.client.post(address, {"csrfmiddlewaretoken": visitor.token, **view.form})
        else:
            answer = _asked(view, address, visitor)
    queries = [query["sql"] for query in asked if not query["sql"].startswith(OF_A_TRANSACTION)]
    return answer.status_code, len(queries)


def _asked(view: View, address: str, visitor: Visitor) -> HttpResponse:
    if view.post is not None:
        return visitor.post(address, view.post)
    return visitor.client.get(address, headers={TO_KEEP: "1"} if view.to_keep else {})


def test_every_view_is_in_the_table() -> None:
    assert set(_every(get_resolver())) == set(VIEWS)


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_asks_the_database_so_often_and_no_more(name: str, visitor: Visitor, other: Visitor) -> None:
    view = VIEWS[name]
    assert taken(view, name, visitor) == view.new
    assert taken(view, name, other.has(*told()[view.who])) == view.known
