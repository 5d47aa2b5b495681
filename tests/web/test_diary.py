"""The diary's pages as nobody, as the owner and as another person; notes and sessions by hand through the one call."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from html import unescape
from typing import Any
from uuid import uuid4

import pytest

from backrack.record import Outcome, SessionDone, Source, entry_to_data
from backrack.web import store
from tests.diary.people import note, taken_back
from tests.diary.weeks import BY_HAND_DAYS_AGO, CORRECTED_DAYS_AGO, mornings_of, weeks
from tests.screening.people import NOW, checked_in, passing_person
from tests.web.cases import a_session, comfort
from tests.web.conftest import Visitor, error_of

pytestmark = pytest.mark.usefixtures("no_tracks")
EVENING = NOW.replace(hour=21)
TODAY = NOW.date()
DAY = timedelta(days=1)
YESTERDAY = TODAY - DAY
CHOSEN = "exercise=single_leg_raise&side=both&holds=2&seconds=30&when=evening&check=1"
PAGES = ("/diary", f"/diary/{TODAY}", f"/diary/{TODAY}/note", f"/diary/{TODAY}/by-hand")


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch) -> None:
    at(EVENING)
    monkeypatch.setattr("backrack.web.clock._with_offset", lambda there: there.replace(tzinfo=UTC))


def page(visitor: Visitor, address: str) -> str:
    answer = visitor.get(address)
    assert answer.status_code == 200, address
    return unescape(re.sub(r"\s+", " ", answer.content.decode()))


def entry_in(shown: str) -> dict[str, Any]:
    """What the page's button would send, with an id and a time of now."""
    found = re.search(r'data-entry="(\{.*?\})" data-next', shown)
    assert found, shown
    return {**json.loads(found[1]), "id": str(uuid4()), "at": EVENING.isoformat()}


def kept(visitor: Visitor) -> list[SessionDone]:
    return list(store.load(visitor.id).of(SessionDone))


@pytest.mark.parametrize("address", PAGES)
def test_nobody_is_led_to_the_first_question(address: str, visitor: Visitor) -> None:
    answer = visitor.client.get(address, follow=True)
    assert answer.redirect_chain[-1][0] == "/start"


@pytest.mark.parametrize("address", PAGES)
def test_the_owner_sees_it_and_no_page_stores(address: str, visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    assert visitor.get(address).status_code == 200
    headers = {"X-CSRFToken": visitor.token}
    assert visitor.client.post(address, {"text": "x"}, headers=headers).status_code == 405


def test_another_person_sees_nothing_of_the_owner(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    other.has(*passing_person(EVENING - 5 * DAY).entries)
    corrected = TODAY - CORRECTED_DAYS_AGO * DAY
    mine, theirs = page(visitor, f"/diary/{corrected}"), page(other, f"/diary/{corrected}")
    assert "three hours" in mine
    assert "three hours" not in theirs
    assert "No session." in theirs
    assert "held" not in page(other, "/diary")
    for link in re.findall(r'href="(/diary/[^"]*corrects=[^"]*)"', mine):
        assert visitor.get(link).status_code == 200
        assert other.get(link).status_code == 404


def test_a_month_has_every_day_with_its_shape_in_words(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    shown = page(visitor, f"/diary?month={TODAY - 20 * DAY:%Y-%m}") + page(visitor, "/diary")
    for days_ago, words in ((18, "done"), (15, "partly done"), (10, "rest"), (4, "not done"), (2, "done")):
        day = TODAY - days_ago * DAY
        assert re.search(rf'href="/diary/{day}" aria-label="\w+ {day.day} \w+: {words}"', shown), day
    assert re.search(rf'href="/diary/{TODAY}" aria-label="[^"]*: today, still open"', shown)
    assert f'href="/diary/{TODAY + DAY}"' not in shown


def test_months_go_back_by_buttons_and_not_past_this_one(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    now = page(visitor, "/diary")
    assert "?month=2026-02" in now
    assert "?month=2026-04" not in now
    before = page(visitor, "/diary?month=2026-02")
    assert "February 2026" in before
    assert "?month=2026-03" in before
    for odd in ("2027-01", "1999-01", "soon", "2026-13", ""):
        assert "March 2026" in page(visitor, f"/diary?month={odd}")


def test_a_day_is_found_by_its_date(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    assert visitor.get(f"/diary/find?day={YESTERDAY}")["Location"] == f"/diary/{YESTERDAY}"
    for odd in (str(TODAY + DAY), "2019-12-31", "yesterday", ""):
        answer = visitor.client.get("/diary/find", {"day": odd}, follow=True)
        assert answer.redirect_chain[-1][0] == "/diary?wrong=day"
        assert "choose one up to today" in answer.content.decode()


@pytest.mark.parametrize("odd", ["2026-02-30", "2026-3-2", "1999-01-01", "today", "20260302"])
def test_what_is_no_day_is_not_found(odd: str, visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    assert visitor.get(f"/diary/{odd}").status_code == 404


def test_a_day_to_come_says_so_and_offers_nothing(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    shown = page(visitor, f"/diary/{TODAY + DAY}")
    assert "This day has not come yet." in shown
    assert "by-hand" not in shown
    assert visitor.get(f"/diary/{TODAY + DAY}/note").status_code == 404
    assert visitor.get(f"/diary/{TODAY + DAY}/by-hand").status_code == 404


def test_numbers_come_with_their_source(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    shown = page(visitor, "/diary")
    assert "Last 7 days" in shown
    assert "Last 28 days" in shown
    assert "timed by the player, 2 min told by you." in shown


def test_a_report_leads_to_its_own_page(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    corrected = TODAY - CORRECTED_DAYS_AGO * DAY
    person = store.load(visitor.id)
    (after,) = [entry for entry in person.entries if entry.kind == "after"]
    assert f'href="/report/{after.id}"' in page(visitor, f"/diary/{corrected}")


def test_a_note_is_written_and_put_right_and_the_first_words_stay(visitor: Visitor) -> None:
    visitor.has(*passing_person(EVENING - 5 * DAY).entries)
    assert f'"day": "{YESTERDAY}"' in page(visitor, f"/diary/{YESTERDAY}/note")
    first = note(YESTERDAY, "Sat <b>long</b>.", EVENING - timedelta(minutes=30))
    visitor.keep(first)
    shown = visitor.get(f"/diary/{YESTERDAY}").content.decode()
    assert "Sat &lt;b&gt;long&lt;/b&gt;." in shown
    again = page(visitor, f"/diary/{YESTERDAY}/note?corrects={first.id}")
    assert f'"corrects": "{first.id}"' in again
    assert "Sat <b>long</b>.</textarea>" in again
    visitor.keep(note(YESTERDAY, "Sat for three hours.", EVENING, corrects=first.id))
    shown = page(visitor, f"/diary/{YESTERDAY}")
    assert "<del>Sat <b>long</b>.</del>" in shown
    assert "Sat for three hours." in shown


def test_a_note_is_undone_within_ten_minutes_and_taken_back_later(
    visitor: Visitor, at: Callable[[datetime], None]
) -> None:
    visitor.has(*passing_person(EVENING - 5 * DAY).entries)
    visitor.keep(note(TODAY, "A slip.", EVENING - timedelta(minutes=2)))
    shown = page(visitor, f"/diary/{TODAY}")
    assert "as if it was never entered" in shown
    late = entry_in(shown)
    at(EVENING + timedelta(minutes=20))
    assert "Take it back" in page(visitor, f"/diary/{TODAY}")
    visitor.post("/api/entries", {**late, "at": (EVENING + timedelta(minutes=20)).isoformat()})
    assert "<del>A slip.</del>" in page(visitor, f"/diary/{TODAY}")
    visitor.post("/api/entries", {**late, "id": str(uuid4())})
    assert "A slip." not in page(visitor, f"/diary/{TODAY}")


def test_a_note_that_is_gone_cannot_be_put_right(visitor: Visitor) -> None:
    gone = note(TODAY, "A slip.", EVENING - timedelta(hours=1))
    visitor.has(*passing_person(EVENING - 5 * DAY).entries, gone, taken_back(gone, EVENING))
    assert visitor.get(f"/diary/{TODAY}/note?corrects={gone.id}").status_code == 404
    assert visitor.get(f"/diary/{TODAY}/note?corrects=nothing").status_code == 404


def test_a_session_by_hand_is_shown_before_it_is_kept_and_kept_as_told(
    visitor: Visitor, at: Callable[[datetime], None]
) -> None:
    visitor.has(*weeks(EVENING))
    shown = page(visitor, f"/diary/{YESTERDAY}/by-hand?{CHOSEN}")
    assert "Is this right?" in shown
    assert "about 20:00" in shown
    sent = entry_in(shown)
    assert visitor.post("/api/entries", sent).status_code == 200
    entry = kept(visitor)[-1]
    assert entry.by_hand
    assert entry.started_at == datetime(YESTERDAY.year, YESTERDAY.month, YESTERDAY.day, 20, tzinfo=UTC)
    assert (entry.plan, entry.outcome, len(entry.phases)) == ("by-hand", Outcome.COMPLETED, 4)
    day = page(visitor, f"/diary/{YESTERDAY}")
    assert "Told by you from memory. Nothing was timed." in day
    assert "About 20:00" in day
    assert ">timed<" not in day
    at(NOW + timedelta(hours=1))
    assert "Done for today" in page(visitor, "/today")
    assert "About 2 min of holding, told by you." in page(visitor, "/today")


def test_what_was_told_by_hand_is_put_right_with_the_first_kept_to_be_seen(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    told = TODAY - BY_HAND_DAYS_AGO * DAY
    link = re.search(r'href="([^"]*by-hand\?corrects=[^"]*)"', page(visitor, f"/diary/{told}"))
    assert link
    form = page(visitor, link[1])
    assert re.search(r'name="holds" value="2" checked', form)
    assert re.search(r'name="when" value="first" checked', form)
    answer = page(visitor, f"{link[1]}&exercise=single_leg_raise&side=left&holds=1&seconds=10&when=first&check=1")
    sent = entry_in(answer)
    assert visitor.post("/api/entries", sent).status_code == 200
    shown = page(visitor, f"/diary/{told}")
    assert "<del>Single leg raise: 2 holds of about 30 s, on each side</del>" in shown
    assert "Partly done" in page(visitor, "/diary")


@pytest.mark.parametrize("missing", ["exercise", "side", "holds", "seconds", "when"])
def test_what_was_not_chosen_is_asked_for_where_it_is_missing(missing: str, visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    chosen = "&".join(part for part in CHOSEN.split("&") if not part.startswith(missing))
    shown = page(visitor, f"/diary/{YESTERDAY}/by-hand?{chosen}")
    assert f'id="{missing}-lacking"' in shown
    assert shown.count("-lacking") == 2
    assert "data-entry" not in shown


def test_a_time_that_was_typed_counts_and_one_that_is_none_is_asked_again(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    typed = CHOSEN.replace("when=evening", "clock=18%3A45")
    assert "about 18:45" in page(visitor, f"/diary/{YESTERDAY}/by-hand?{typed}")
    assert "data-entry" not in page(visitor, f"/diary/{YESTERDAY}/by-hand?{typed.replace('18%3A45', 'late')}")
    ahead = typed.replace("18%3A45", "23%3A30")
    assert "That time has not come yet." in page(visitor, f"/diary/{TODAY}/by-hand?{ahead}")


def test_only_times_that_have_been_are_offered_today(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    at(NOW.replace(hour=14))
    visitor.has(*weeks(EVENING))
    shown = page(visitor, f"/diary/{TODAY}/by-hand")
    assert re.findall(r'name="when" value="(\w+)"', shown) == ["now", "morning", "midday"]
    assert re.findall(r'name="when" value="(\w+)"', page(visitor, f"/diary/{YESTERDAY}/by-hand")) == [
        "morning",
        "midday",
        "afternoon",
        "evening",
    ]


def test_seven_days_back_and_no_further(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    for days_ago, status in ((0, 200), (7, 200), (8, 404)):
        day = TODAY - days_ago * DAY
        assert visitor.get(f"/diary/{day}/by-hand").status_code == status
        assert ("by-hand" in page(visitor, f"/diary/{day}")) == (status == 200)
    assert "the last 7 days. That limit is our own choice." in page(visitor, f"/diary/{TODAY}/by-hand")


def test_only_what_was_open_can_be_chosen(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*passing_person(EVENING - 3 * DAY).entries)
    shown = page(visitor, f"/diary/{YESTERDAY}/by-hand")
    assert "single_leg_raise" not in shown
    assert 'name="exercise"' not in shown
    asked_for = page(visitor, f"/diary/{YESTERDAY}/by-hand?{CHOSEN}")
    assert {phase["exercise"] for phase in entry_in(asked_for)["phases"]} == {"starting_position"}
    assert "No exercise was open to you" in page(visitor, f"/diary/{TODAY - 4 * DAY}/by-hand")
    other.has(*passing_person(EVENING - 3 * DAY, changed={"RF13": "yes"}).entries)
    assert "No exercise was open to you" in page(other, f"/diary/{TODAY}/by-hand")


def _by_hand(visitor: Visitor) -> dict[str, Any]:
    return entry_in(page(visitor, f"/diary/{YESTERDAY}/by-hand?{CHOSEN}"))


BAD: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "timed": (lambda sent: [phase.update(source=Source.PLAYER_TIMED.value) for phase in sent["phases"]], "by hand"),
    "one hold timed": (lambda sent: sent["phases"][0].update(source=Source.PLAYER_TIMED.value), "by hand"),
    "in the future": (lambda sent: sent.update(ended_at=(EVENING + timedelta(hours=1)).isoformat()), "not come yet"),
    "long ago": (
        lambda sent: sent.update(
            started_at=(EVENING - 9 * DAY).isoformat(), ended_at=(EVENING - 9 * DAY + timedelta(minutes=2)).isoformat()
        ),
        "more than 7 days ago",
    ),
    "not offered": (
        lambda sent: [phase.update(exercise="backwards_tilt") for phase in sent["phases"]],
        "not open to you",
    ),
    "a correction of nothing": (lambda sent: sent.update(supersedes=str(uuid4())), "another session"),
    "for ever": (lambda sent: sent["phases"][0].update(done_ms=3_600_000), "by hand"),
}


@pytest.mark.parametrize("name", BAD)
def test_the_server_takes_no_session_by_hand_that_the_page_would_not_offer(name: str, visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    before = len(kept(visitor))
    spoil, words = BAD[name]
    sent = _by_hand(visitor)
    spoil(sent)
    answer = visitor.post("/api/entries", sent)
    assert answer.status_code == 422
    assert words in error_of(answer)
    assert answer.json()["reason"] == "by_hand"
    assert len(kept(visitor)) == before


def test_a_session_by_hand_sent_twice_is_kept_once_and_may_come_with_others(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    before = len(kept(visitor))
    sent = _by_hand(visitor)
    mine = entry_to_data(note(TODAY, "Slept well.", EVENING))
    for content in (sent, [sent, mine], sent):
        assert visitor.post("/api/entries", content).status_code == 200
    assert len(kept(visitor)) == before + 1
    assert visitor.post("/api/entries", {**sent, "stage": 1}).status_code == 409


def test_it_is_undone_within_ten_minutes_and_what_the_player_timed_never_is(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    sent = _by_hand(visitor)
    visitor.post("/api/entries", sent)
    shown = page(visitor, f"/diary/{YESTERDAY}")
    assert "Undo" in shown
    undo = entry_in(shown)
    assert undo["entry"] == sent["id"]
    visitor.post("/api/entries", undo)
    assert sent["id"] not in {str(entry.id) for entry in kept(visitor)}
    timed = a_session(EVENING - timedelta(minutes=1))
    visitor.keep(timed)
    visitor.post("/api/entries", {**undo, "id": str(uuid4()), "entry": str(timed.id)})
    assert timed in kept(visitor)
    assert "data-entry" not in page(visitor, f"/diary/{TODAY}")


def test_a_whole_diary_can_be_brought_into_another_browser(visitor: Visitor, other: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    whole = visitor.get("/api/person").content
    assert other.post("/api/person/import", whole).status_code == 200
    told = TODAY - BY_HAND_DAYS_AGO * DAY
    strip = re.compile(r'"(csrf-token|person)" content="[^"]*"')
    mine, theirs = page(visitor, f"/diary/{told}"), page(other, f"/diary/{told}")
    assert strip.sub("", mine) == strip.sub("", theirs)


def test_today_has_the_week_from_the_same_days(visitor: Visitor) -> None:
    visitor.has(*weeks(EVENING))
    week = re.compile(r'<ul class="week[^"]*".*?</ul>')
    today, diary = week.search(page(visitor, "/today")), week.search(page(visitor, "/diary"))
    assert today and diary
    assert today[0] == diary[0].replace(" large", "")
    assert today[0].count("<li") == 7
    assert today[0].count('aria-current="date"') == 1
    assert "Rest days count as rest, not as gaps." in page(visitor, "/today")


def test_the_first_days_are_told_before_the_first_session_with_the_makers_words_as_theirs(visitor: Visitor) -> None:
    visitor.has(*passing_person(EVENING).entries)
    for address in ("/today", "/diary"):
        shown = page(visitor, address)
        assert (
            "The maker writes: “… with your symptoms certainly improving over the space of about 5 days. "
            "You may feel sore the first few days.”"
        ) in shown
        assert "We know of no study that tests this." in shown
        assert "Pain that spreads, tingles, weakens or wakes you is not soreness. Then stop." in shown
        assert "Your own mornings" not in shown


def test_the_persons_own_mornings_stand_beside_it_for_a_week(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    first = a_session(NOW)
    began = checked_in(NOW - timedelta(minutes=20))
    visitor.has(*passing_person(NOW - DAY).entries, began, first, comfort(first), *mornings_of(NOW, 4))
    at(EVENING + 3 * DAY)
    shown = page(visitor, "/today")
    rows = re.findall(r'<th scope="row">Day (\d) <span>(\w+)</span></th>(.*?)</tr>', shown)
    assert [(number, weekday) for number, weekday, _ in rows][:2] == [("0", "Mon"), ("1", "Tue")]
    told = [re.sub(r"<[^>]*>", " ", row[2]).split() for row in rows]
    assert told == [
        ["not", "told", "3"],
        ["3", "4"],
        ["not", "told"],
        ["2", "4"],
        *[["to", "come"]] * 4,
    ]
    at(EVENING + 7 * DAY)
    assert "Your own mornings" in page(visitor, "/today")
    at(EVENING + 8 * DAY)
    assert "What to expect in the first days" not in page(visitor, "/today")
    assert "Your first days" in page(visitor, "/diary")


def test_an_exercise_that_the_catalogue_has_no_more_is_shown_by_its_id(visitor: Visitor) -> None:
    gone = a_session(NOW)
    data = entry_to_data(gone)
    for phase in data["phases"]:
        phase["exercise"] = "an_old_one"
    visitor.has(*passing_person(NOW - DAY).entries)
    assert visitor.post("/api/entries", data).status_code == 200
    assert "an_old_one" in page(visitor, f"/diary/{date.fromisoformat(data['started_at'][:10])}")
