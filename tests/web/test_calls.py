"""Every call as nobody yet known, as the owner, and as another person."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from backrack.record import entry_to_data, person_from_json, person_to_json
from backrack.screening import limits_to_data, questions, screen
from backrack.web.api import api
from tests.screening.people import answered, checked_in, passing_person
from tests.web.conftest import Visitor, error_of

pytestmark = pytest.mark.usefixtures("no_tracks")
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PERSON = passing_person(NOW)
READS = (
    "/api/person",
    "/api/screening",
    "/api/plan",
    "/api/questions",
    "/api/session",
    "/api/exercises",
    "/api/adverse-events",
    "/api/pressure",
    "/api/pressure/small",
)
STORES = ("/api/entries", "/api/age", "/api/person/import", "/api/person/delete")
# the player, the exercise pages and what went wrong have tests of their own
ELSEWHERE = {
    "/api/session/track/{digest}.mp3",
    "/api/exercises/{exercise_id}/motions",
    "/api/exercises/{exercise_id}/reading",
    "/api/exercises/{exercise_id}/reading/{digest}.mp3",
    "/api/adverse-events.csv",
    "/api/person/tables.zip",
    "/api/proxy/seen",
    "/api/proxy/sent",
    "/api/away",
    "/api/away/session/{name}",
    "/api/proxy/silence.mp3",
}


@pytest.fixture(autouse=True)
def _clock(at) -> None:  # type: ignore[no-untyped-def]
    at(NOW)


@pytest.fixture
def owner(visitor: Visitor) -> Visitor:
    return visitor.has(*PERSON.entries)


@pytest.mark.parametrize("address", READS)
def test_reading_calls_answer_another_person_exactly_as_they_answer_nobody(
    address: str, owner: Visitor, other: Visitor
) -> None:
    fresh = Visitor()
    answers = [each.get(address) for each in (other, fresh)]
    contents = [json.loads(answer.content) for answer in answers]
    for content in contents:
        content.pop("id", None)
        content.pop("person", None)
    assert contents[0] == contents[1]
    assert answers[0].status_code == answers[1].status_code < 500
    assert str(owner.id) not in answers[0].content.decode()


def test_the_owner_takes_the_whole_person_along(owner: Visitor) -> None:
    answer = owner.get("/api/person")
    assert answer["Content-Disposition"] == 'attachment; filename="person.json"'
    assert person_from_json(answer.content).entries == PERSON.entries


def test_the_owner_reads_the_same_limits_as_the_domain_gives(owner: Visitor) -> None:
    assert owner.get("/api/screening").json() == limits_to_data(screen(PERSON, NOW))


def test_the_owner_is_asked_to_check_in_and_then_has_a_plan(owner: Visitor) -> None:
    assert owner.get("/api/plan").json()["why_not"] == "check_in"
    owner.keep(checked_in(NOW))
    plan = owner.get("/api/plan").json()
    assert plan["kind"] == "plan"
    assert plan["steps"]


def test_somebody_unknown_has_no_plan(visitor: Visitor) -> None:
    answer = visitor.get("/api/plan").json()
    assert (answer["kind"], answer["why_not"]) == ("refusal", "unanswered")
    assert "steps" not in answer


def test_every_question_is_given_in_its_exact_words(visitor: Visitor) -> None:
    given = visitor.get("/api/questions").json()["questions"]
    assert [each["id"] for each in given] == [each.id for each in questions()]
    assert all(each["text"] and each["why"] for each in given)


def test_an_entry_of_one_person_is_not_found_by_another(owner: Visitor, other: Visitor) -> None:
    address = f"/api/entries/{PERSON.entries[0].id}"
    assert owner.get(address).json() == entry_to_data(PERSON.entries[0])
    for stranger in (other, Visitor()):
        answer = stranger.get(address)
        assert answer.status_code == 404
        assert error_of(answer) == "There is no such entry."


def test_what_another_person_stores_does_not_reach_the_owner(owner: Visitor, other: Visitor) -> None:
    assert other.keep(answered("RF01", "yes", NOW)).status_code == 200
    assert owner.get("/api/screening").json()["action"] == "OK"
    assert other.get("/api/screening").json()["action"] == "EMERGENCY"


def test_two_people_may_use_the_same_entry_id(owner: Visitor, other: Visitor) -> None:
    assert other.keep(*PERSON.entries).status_code == 200
    assert owner.get("/api/person").json()["entries"] == other.get("/api/person").json()["entries"]


@pytest.mark.parametrize("address", STORES)
def test_a_call_that_stores_is_refused_without_the_token_of_our_pages(address: str, visitor: Visitor) -> None:
    visitor.token = ""
    answer = visitor.post(address, {"age_years": 40})
    assert answer.status_code == 403
    assert "our pages" in error_of(answer)


@pytest.mark.parametrize("address", STORES)
def test_a_call_from_another_site_is_refused(address: str, visitor: Visitor) -> None:
    headers = {"X-CSRFToken": visitor.token, "Origin": "https://elsewhere.example"}
    answer = visitor.client.post(address, "{}", content_type="application/json", headers=headers)
    assert answer.status_code == 403


def test_a_person_file_is_taken_by_someone_with_nothing_yet(owner: Visitor, other: Visitor) -> None:
    answer = other.post("/api/person/import", person_to_json(PERSON))
    assert answer.status_code == 200
    assert other.get("/api/person").json()["entries"] == owner.get("/api/person").json()["entries"]
    assert other.get("/api/person").json()["id"] == str(other.id)


def test_a_person_file_is_not_mixed_into_somebody_else(other: Visitor) -> None:
    other.has(answered("RF01", "yes", NOW))
    answer = other.post("/api/person/import", person_to_json(PERSON))
    assert answer.status_code == 409
    assert len(other.get("/api/person").json()["entries"]) == 1


def test_every_call_is_tested_here() -> None:
    described = set(api.get_openapi_schema()["paths"])
    tested = {*READS, *STORES, "/api/entries/{entry_id}"}
    assert described - tested == ELSEWHERE
