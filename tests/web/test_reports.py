"""The pages of reports: asked when due, undone, put right and withdrawn by their owner alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from backrack.plan import Refusal, plan_today
from backrack.progression import Mode, baseline_of, standing
from backrack.record import (
    BINDS_ON,
    AdverseEvent,
    Answer,
    LimbMap,
    MorningReport,
    Note,
    Sign,
    TakenBack,
    Told,
    entry_to_data,
    person_to_json,
    versions_of,
    with_entries,
)
from backrack.web import store
from backrack.words import say
from tests.progression.reports import after, corrected, morning, settled, sign, something_new, taken_back
from tests.screening.people import NOW, an_id, checked_in, passing_person
from tests.web.cases import a_session, comfort
from tests.web.conftest import Visitor, error_of
from tests.web.histories import quiet
from tests.web.test_pages import ends_at, page

pytestmark = pytest.mark.usefixtures("no_tracks")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
BEFORE = passing_person(NOW - 3 * DAY).entries
DONE = a_session(NOW - 5 * MINUTE)
LATELY = (*BEFORE, DONE, comfort(DONE))
YESTERDAY = a_session(NOW - 24 * HOUR)
MORNING = (*BEFORE, YESTERDAY, comfort(YESTERDAY))
THIGH = LimbMap(left_leg=2)
FORMS = ("/after", "/settled", "/morning")


@pytest.fixture(autouse=True)
def _clock(at: Callable[[datetime], None]) -> None:
    at(NOW)


def mode_of(visitor: Visitor, now: datetime) -> Mode:
    person = store.load(visitor.id)
    baseline = baseline_of(person)
    assert baseline is not None
    return standing(person, baseline, now).mode


def pressing(html: str) -> str:
    """What stands before the day on the page of today."""
    found = re.search(r'<div class="pressing">(.*?)<article', html)
    return found[1] if found else ""


# Nobody, the owner, another person


@pytest.mark.parametrize("address", FORMS)
def test_somebody_new_is_led_to_the_first_question(address: str, visitor: Visitor) -> None:
    assert ends_at(visitor, address) == "/start"


@pytest.mark.parametrize(
    ("address", "entries"),
    [
        ("/after", LATELY),
        ("/settled", (*LATELY, something_new(NOW - 20 * MINUTE, DONE.session))),
        ("/morning", MORNING),
    ],
)
def test_a_report_is_asked_of_its_owner_only(
    address: str, entries: tuple[Told, ...], visitor: Visitor, other: Visitor
) -> None:
    visitor.has(*entries)
    shown = page(visitor, address)
    session = YESTERDAY.session if address == "/morning" else DONE.session
    assert "<back-steps" in shown and str(session) in shown
    assert ends_at(other, address) == "/start"


@pytest.mark.parametrize("address", FORMS)
def test_what_is_not_due_leads_to_today(address: str, visitor: Visitor) -> None:
    old = a_session(NOW - 3 * DAY)
    visitor.has(*BEFORE, old, comfort(old), checked_in(NOW))
    assert ends_at(visitor, address) == "/today"


@pytest.mark.parametrize("ending", ["", "/put-right"])
def test_a_report_is_its_owners_and_to_others_it_is_not_there(ending: str, visitor: Visitor, other: Visitor) -> None:
    told = morning(NOW - DAY)
    visitor.has(*BEFORE, told)
    other.has(*passing_person().entries)
    assert visitor.get(f"/report/{told.id}{ending}").status_code == 200
    assert other.get(f"/report/{told.id}{ending}").status_code == 404
    assert visitor.get(f"/report/{uuid4()}{ending}").status_code == 404
    assert Visitor().arrive().get(f"/report/{told.id}{ending}").status_code == 404


def test_no_entry_but_a_report_has_such_a_page(visitor: Visitor) -> None:
    stopped = sign(NOW - HOUR, Sign.SHARP)
    visitor.has(*LATELY, stopped)
    assert visitor.get(f"/report/{stopped.id}").status_code == 404
    assert visitor.get(f"/report/{DONE.id}").status_code == 404


@pytest.mark.parametrize("late", [5, 30])
def test_an_undo_of_another_persons_entry_changes_nothing_for_them(late: int, visitor: Visitor, other: Visitor) -> None:
    told = something_new(NOW - late * MINUTE, DONE.session, weakness=Answer.YES)
    visitor.has(*LATELY, told)
    before = visitor.get("/api/person").json()
    assert other.keep(taken_back(NOW, told)).status_code == 200
    assert visitor.get("/api/person").json() == before
    assert mode_of(visitor, NOW) is Mode.REFERRED
    assert visitor.get(f"/report/{told.id}").status_code == 200


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_the_pages_store_nothing(method: str, visitor: Visitor) -> None:
    told = morning(NOW - DAY)
    visitor.has(*MORNING, told)
    for address in (*FORMS, f"/report/{told.id}", f"/report/{told.id}/put-right"):
        answer = getattr(visitor.client, method)(address, {}, headers={"X-CSRFToken": visitor.token})
        assert answer.status_code in (403, 405)


# What is asked


def steps_of(html: str) -> list[tuple[str, str]]:
    """Name of each step's first field, and the condition it stands under."""
    found = []
    for step in re.findall(r"<section class=\"step\" (data-step.*?)</section>", html):
        name = re.search(r'name="([\w.]+)"', step)
        when = re.search(r'data-when="([^"]*)"', step)
        assert name
        found.append((name[1], when[1] if when else ""))
    return found


def test_after_a_session_three_things_are_asked_and_the_rest_only_if_something_is_new(visitor: Visitor) -> None:
    visitor.has(*LATELY)
    new = "anything_new=yes|not_sure"
    assert steps_of(page(visitor, "/after")) == [
        ("peak", ""),
        ("effort", ""),
        ("anything_new", ""),
        ("limbs.left_leg", new),
        ("tingling", new),
        ("weakness", new),
        ("numbness_bladder_bowel", new),
        ("after", new),
    ]


def test_numbers_stand_with_faces_and_words_and_nothing_is_chosen_before(visitor: Visitor) -> None:
    visitor.has(*LATELY)
    peak = re.findall(r'<label class="tile">.*?</label>', page(visitor, "/after"))[:11]
    assert all('class="face"' in tile for tile in peak)
    assert len({re.search(r"<path[^>]*>", tile)[0] for tile in peak}) == 6  # type: ignore[index]
    assert 'aria-label="3: A little. It does not stop me."' in peak[3]
    assert not any("checked" in tile for tile in peak)


def test_the_morning_asks_the_regions_of_the_settings_and_offers_the_others(visitor: Visitor) -> None:
    visitor.has(*MORNING)
    asked = steps_of(page(visitor, "/morning"))
    assert asked == [
        ("back", ""),
        ("neck", "_also_neck=yes"),
        ("hip", "_also_hip=yes"),
        ("sore", ""),
        ("stiffness", ""),
        ("spasm", ""),
        ("woken_by_pain", ""),
    ]


def test_each_morning_number_says_what_it_changes(visitor: Visitor) -> None:
    visitor.has(*MORNING)  # usual pain 3: up to 4 is usual, from 7 on a pause
    back = re.findall(r'<label class="tile">.*?</label>', page(visitor, "/morning"))[:11]
    kinds = [re.search(r'data-kind="(\w*)"', tile)[1] for tile in back]  # type: ignore[index]
    assert kinds == ["usual"] * 5 + ["more"] * 2 + ["pause"] * 4
    assert "Much more than your usual 3." in back[7]


def test_before_15_minutes_the_page_says_when_and_asks_nothing(
    visitor: Visitor, at: Callable[[datetime], None]
) -> None:
    told = something_new(NOW - 4 * MINUTE, DONE.session, limbs=THIGH)
    visitor.has(*LATELY, told)
    shown = page(visitor, "/settled")
    assert "today at 9:11" in shown  # 8:56 and a quarter
    assert "<back-steps" not in shown
    assert "We ask again today at 9:11." in pressing(page(visitor, "/today"))
    at(NOW + 11 * MINUTE)
    assert "<back-steps" in page(visitor, "/settled")
    visitor.keep(settled(NOW + 11 * MINUTE, DONE.session))
    assert "Is it back to usual?" not in page(visitor, "/today")


def test_a_baseline_morning_is_invited_explained_and_may_be_left_out(visitor: Visitor) -> None:
    visitor.has(*passing_person().entries)
    today = page(visitor, "/today")
    assert "You may leave it out." in today
    assert today.count('class="button"') == 1  # the day itself keeps the one filled button
    assert "up to seven mornings" in page(visitor, "/morning")
    visitor.keep(morning(NOW))
    assert "You may leave it out." not in page(visitor, "/today")


def test_today_shows_what_is_due_first_with_one_button(visitor: Visitor) -> None:
    visitor.has(*MORNING)
    shown = page(visitor, "/today")
    assert 'href="/morning"' in pressing(shown)
    assert shown.count('class="button"') == 1
    visitor.keep(replace(morning(NOW), session=YESTERDAY.session))
    assert 'href="/morning"' not in page(visitor, "/today")


# The done page


def test_done_asks_comfort_then_the_report_then_says_what_to_expect(visitor: Visitor) -> None:
    visitor.has(*BEFORE, DONE)
    assert 'name="result"' in page(visitor, "/done")
    visitor.keep(comfort(DONE))
    assert ends_at(visitor, "/done") == "/after"
    told = after(NOW, DONE.session)
    visitor.keep(told)
    shown = page(visitor, "/done")
    assert "What to expect tomorrow" in shown
    assert "Undo" in shown and str(told.id) in shown


@pytest.mark.parametrize(("which", "rule"), [(Sign.CHEST_PAIN, "RF23"), (Sign.VISION_OR_SPEECH, "RF08")])
def test_a_stop_word_of_an_emergency_leads_to_help_from_everywhere(which: Sign, rule: str, visitor: Visitor) -> None:
    visitor.has(*BEFORE, DONE, sign(NOW - 6 * MINUTE, which, DONE.session))
    for address in ("/done", "/today", "/check-in", "/session", "/questions"):
        assert ends_at(visitor, address) == "/refusal"
    shown = page(visitor, "/refusal")
    assert "Please get medical help now" in shown
    assert "Call your local emergency number now." in shown
    assert say(f"progression-{rule}") in shown
    assert say(f"plan-referred-sentence-{rule}") in shown


def test_an_emergency_is_told_even_while_questions_are_open(visitor: Visitor) -> None:
    visitor.has(BEFORE[0], sign(NOW - MINUTE, Sign.CHEST_PAIN))
    assert ends_at(visitor, "/today") == "/refusal"


def test_an_emergency_comes_before_a_lock_that_is_less_grave(visitor: Visitor) -> None:
    visitor.has(*passing_person(changed={"DV01": "yes"}).entries, sign(NOW - MINUTE, Sign.CHEST_PAIN))
    shown = page(visitor, "/refusal")
    assert "Please get medical help now" in shown
    assert say("DV01.sentence") in shown


@pytest.mark.parametrize(
    "told", [{"numbness_bladder_bowel": Answer.NOT_SURE}, {"limbs": LimbMap(left_leg=2, right_leg=2)}]
)
def test_a_report_of_an_emergency_leads_to_help(told: dict[str, object], visitor: Visitor) -> None:
    visitor.has(*LATELY, something_new(NOW, DONE.session, **told))
    assert ends_at(visitor, "/done") == "/refusal"
    assert "Please get medical help now" in page(visitor, "/refusal")


def test_a_pause_is_said_on_the_done_page(visitor: Visitor) -> None:
    visitor.has(*LATELY, sign(NOW - 6 * MINUTE, Sign.SHARP, DONE.session), after(NOW, DONE.session))
    assert say("progression-stop-sharp") in page(visitor, "/done")


def test_from_a_refusal_a_mistaken_report_is_undone_or_put_right(
    visitor: Visitor, at: Callable[[datetime], None]
) -> None:
    told = something_new(NOW, DONE.session, numbness_bladder_bowel=Answer.YES)
    visitor.has(*LATELY, told)
    assert "Undo" in page(visitor, "/refusal")
    assert f"/report/{told.id}" in page(visitor, "/answered-by-mistake")
    visitor.keep(taken_back(NOW + MINUTE, told))
    assert ends_at(visitor, "/refusal") == "/today"
    at(NOW + HOUR)
    assert mode_of(visitor, NOW + HOUR) is Mode.ACTIVE


# The shorter check-in


def names_asked(visitor: Visitor) -> set[str]:
    return {name for name, _ in steps_of(page(visitor, "/check-in"))}


def test_the_check_in_asks_only_what_reports_left_open(visitor: Visitor) -> None:
    visitor.has(*MORNING)
    assert {"pain_this_morning", "after_last.distal_level", "after_last.tingling"} <= names_asked(visitor)
    visitor.keep(after(NOW - 23 * HOUR, YESTERDAY.session), morning(NOW - HOUR))
    assert not {"pain_this_morning", "after_last.distal_level", "after_last.tingling"} & names_asked(visitor)
    visitor.keep(checked_in(NOW, pain_this_morning=None))
    assert visitor.get("/session").status_code == 200


def test_a_report_of_something_new_needs_its_second_answer(visitor: Visitor) -> None:
    visitor.has(*MORNING, something_new(NOW - 23 * HOUR, YESTERDAY.session))
    assert "after_last.tingling" in names_asked(visitor)
    visitor.has(settled(NOW - 23 * HOUR + 15 * MINUTE, YESTERDAY.session))
    assert "after_last.tingling" not in names_asked(visitor)


def test_a_report_taken_back_is_asked_in_the_check_in_again(visitor: Visitor) -> None:
    told = after(NOW - 23 * HOUR, YESTERDAY.session)
    visitor.has(*MORNING, told, taken_back(NOW - 20 * HOUR, told))
    assert "after_last.tingling" in names_asked(visitor)
    visitor.keep(checked_in(NOW))
    refusal = plan_today(store.load(visitor.id), NOW)
    assert isinstance(refusal, Refusal) and refusal.kind.value == "check_in"


def test_whoever_could_not_get_up_is_asked_for_someone_next_time(visitor: Visitor) -> None:
    visitor.has(*MORNING, sign(NOW - 24 * HOUR - MINUTE, Sign.CANNOT_GET_UP, YESTERDAY.session))
    visitor.has(after(NOW - 23 * HOUR, YESTERDAY.session))
    assert "someone_in_room" in names_asked(visitor)
    visitor.keep(checked_in(NOW))
    assert say("plan-alone-next") in page(visitor, "/today")


# Undo, put right, withdraw


def test_undo_is_offered_for_ten_minutes_and_withdrawal_after_that(
    visitor: Visitor, at: Callable[[datetime], None]
) -> None:
    told = morning(NOW)
    visitor.has(*BEFORE, told)
    shown = page(visitor, f"/report/{told.id}")
    assert "Undo" in shown and "Take it back" not in shown
    at(NOW + 10 * MINUTE)
    assert "Undo" in page(visitor, "/today")
    at(NOW + 11 * MINUTE)
    shown = page(visitor, f"/report/{told.id}")
    assert "Undo" not in shown and "Take it back" in shown
    assert "Undo" not in page(visitor, "/today")
    assert "For three days the more careful answer counts" in shown


def test_a_correction_keeps_the_old_value_visible(visitor: Visitor) -> None:
    told = morning(NOW - DAY, 7, sore=3)
    better = corrected(told, NOW - HOUR, back=2)
    visitor.has(*BEFORE, told, better)
    for entry in (told, better):
        shown = page(visitor, f"/report/{entry.id}")
        assert "<dd>2 of 10</dd>" in shown
        assert "<s>7 of 10</s>" in shown
        assert "<s>3 of 10</s>" not in shown  # what did not change is not struck
        assert "Until Thursday 5 March 2026 at 8:00 the more careful answer counts." in shown


def test_after_three_days_nothing_older_counts(visitor: Visitor, at: Callable[[datetime], None]) -> None:
    told = morning(NOW - DAY, 7)
    visitor.has(*BEFORE, told, corrected(told, NOW - HOUR, back=2))
    at(NOW + 72 * HOUR)
    shown = page(visitor, f"/report/{told.id}")
    assert "more careful of these" not in shown
    assert "<s>7 of 10</s>" in shown


def test_a_withdrawn_report_stays_to_be_seen(visitor: Visitor) -> None:
    told = morning(NOW - DAY, 7)
    visitor.has(*BEFORE, told, taken_back(NOW - HOUR, told))
    shown = page(visitor, f"/report/{told.id}")
    assert "You took this back." in shown
    assert "<s>7 of 10</s>" in shown
    assert "it still counts" in shown
    assert "Take it back" not in shown and "Put it right" in shown


def test_putting_right_shows_the_answers_and_names_what_it_corrects(visitor: Visitor) -> None:
    told = something_new(NOW - DAY, YESTERDAY.session, peak=6, limbs=THIGH, tingling=Answer.NOT_SURE)
    visitor.has(*MORNING, told)
    shown = page(visitor, f"/report/{told.id}/put-right")
    assert f'"corrects": "{told.id}"' in shown and f'"session": "{YESTERDAY.session}"' in shown
    assert re.search(r'name="peak" value="6"[^>]* checked', shown)
    assert re.search(r'name="limbs.left_leg" value="2"[^>]* checked', shown)
    assert re.search(r'name="tingling" value="not_sure"[^>]* checked', shown)
    assert "data-goes-on" not in shown
    assert 'data-next="/report/{id}"' in shown


def test_putting_right_corrects_the_last_version(visitor: Visitor) -> None:
    told = morning(NOW - DAY, 7)
    better = corrected(told, NOW - HOUR, back=2)
    visitor.has(*BEFORE, told, better)
    assert f'"corrects": "{better.id}"' in page(visitor, f"/report/{told.id}/put-right")


def test_a_clock_that_was_put_back_undoes_nothing_after_ten_minutes(
    visitor: Visitor, at: Callable[[datetime], None]
) -> None:
    at(datetime.now(UTC))  # when an entry came is written by this machine's own clock
    told = morning(datetime.now(UTC), 9)
    assert visitor.keep(told).status_code == 200
    undo = taken_back(told.at + timedelta(minutes=1), told)
    at(datetime.now(UTC) + timedelta(hours=3))
    answer = visitor.keep(undo)
    assert (answer.status_code, answer.json()["reason"]) == (422, "too_late")
    assert "cannot be undone" in error_of(answer)
    assert store.load(visitor.id).of(MorningReport) == (told,)
    at(datetime.now(UTC) + timedelta(minutes=2))
    assert visitor.keep(undo).status_code == 200
    assert store.load(visitor.id).of(MorningReport) == ()
    at(datetime.now(UTC) + timedelta(hours=3))
    assert visitor.keep(undo).status_code == 200  # sent again, it is what is stored


def test_an_undo_that_comes_late_in_a_file_is_a_withdrawal_and_the_rest_comes_in(
    visitor: Visitor, at: Callable[[datetime], None]
) -> None:
    at(datetime.now(UTC))
    told = morning(datetime.now(UTC), 9)
    assert visitor.keep(told).status_code == 200
    file = person_to_json(with_entries(store.load(visitor.id), [taken_back(told.at + timedelta(minutes=1), told)]))
    at(datetime.now(UTC) + timedelta(hours=3))
    for added in (1, 0):
        answer = visitor.post("/api/person/import", file)
        assert (answer.status_code, answer.json()["added"], answer.json()["both"]) == (200, added, 0)
        person = store.load(visitor.id)
        assert person.of(MorningReport) == (told,)
        assert versions_of(person, MorningReport)[0].withdrawn_at is not None


def test_put_right_apart_on_two_devices_both_are_kept_and_the_more_careful_one_holds(visitor: Visitor) -> None:
    week = quiet(NOW)
    last = next(entry for entry in reversed(week) if isinstance(entry, MorningReport))
    here = corrected(last, last.at + timedelta(minutes=30), back=9)
    there = replace(corrected(last, last.at + HOUR, back=2), id=uuid4())
    visitor.has(*week, here, there)
    assert {last.id, here.id, there.id} <= {entry.id for entry in store.load(visitor.id).entries}
    assert "the more careful one holds" in page(visitor, f"/report/{last.id}")
    later = last.at + BINDS_ON + 3 * HOUR
    assert mode_of(visitor, later) is Mode.PAUSED
    other = Visitor().arrive().has(*week, here, replace(there, corrects=here.id))
    assert mode_of(other, later) is Mode.ACTIVE, "whoever saw the worse one and put it right is believed"
    visitor.has(corrected(there, there.at + HOUR, back=2))
    assert "the more careful one holds" not in page(visitor, f"/report/{last.id}")
    assert mode_of(visitor, later) is Mode.ACTIVE


def test_notes_and_what_went_wrong_have_the_same_page(visitor: Visitor) -> None:
    note = Note(id=an_id("note"), at=NOW - HOUR, day=NOW.date(), text="Slept <well>.")
    event = AdverseEvent(
        id=an_id("event"),
        at=NOW - HOUR,
        happened_on=NOW.date(),
        what="I slipped.",
        moment="getting_on",
        how_bad="a_little",
        help="none",
        over=Answer.YES,
    )
    visitor.has(*BEFORE, note, event)
    assert "Slept <well>." in page(visitor, f"/report/{note.id}")
    assert "<well>" not in visitor.get(f"/report/{note.id}").content.decode()
    assert "I slipped." in page(visitor, f"/report/{event.id}")
    assert 'name="text"' in page(visitor, f"/report/{note.id}/put-right")
    assert visitor.get(f"/report/{event.id}/put-right").status_code == 404


def test_reports_are_taken_by_the_one_call_and_sent_again_change_nothing(visitor: Visitor) -> None:
    visitor.has(*MORNING)
    told: list[Told | TakenBack] = [after(NOW, YESTERDAY.session), MorningReport(id=uuid4(), at=NOW, day=NOW.date())]
    told.append(TakenBack(id=uuid4(), at=NOW, entry=told[0].id))
    for _ in range(2):
        assert visitor.post("/api/entries", [entry_to_data(entry) for entry in told]).status_code == 200
    kept = [entry["kind"] for entry in visitor.get("/api/person").json()["entries"]]
    assert [kept.count(kind) for kind in ("after", "morning", "taken_back")] == [1, 1, 1]
