"""Unanswered never passes, however it came to be unanswered."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from backrack.record import (
    AgeGiven,
    AnyEntry,
    BaselineGiven,
    BodyGiven,
    CheckIn,
    Outcome,
    Person,
    QuestionAnswered,
    RackGiven,
    SessionDone,
    person_from_json,
    person_to_json,
    with_entries,
)
from backrack.screening import Action, age_is_open, limits_to_data, next_question, questions, screen
from tests.screening.people import NOW, a_person, an_id, answered, benign_answers, checked_in, passing_person

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def without(person: Person, wanted: AnyEntry) -> Person:
    return replace(person, entries=tuple(entry for entry in person.entries if entry.id != wanted.id))


def session_at(ended_at: datetime) -> SessionDone:
    return SessionDone(
        id=an_id("session", ended_at),
        at=ended_at,
        session=an_id("which", ended_at),
        plan="plan",
        stage=1,
        started_at=ended_at - timedelta(minutes=12),
        ended_at=ended_at,
        outcome=Outcome.COMPLETED,
        phases=(),
    )


def moved(person: Person, by: timedelta, *kinds: type) -> Person:
    """The person with all entries of some kinds made earlier (or later) by a while."""
    entries = (replace(entry, at=entry.at + by) if isinstance(entry, kinds) else entry for entry in person.entries)
    return with_entries(Person(id=person.id), tuple(entries))


def test_a_benign_person_passes_with_no_limits() -> None:
    limits = screen(passing_person(), NOW)
    assert limits.passed
    assert limits.action is Action.OK
    assert (limits.reasons, limits.locks, limits.caps, limits.notices) == ((), (), (), ())


def test_nobody_passes_without_an_answer() -> None:
    limits = screen(a_person(), NOW)
    assert not limits.passed
    assert set(limits.unanswered) >= {"AGE", "RF01", "BASELINE", "DV17", "BODY", "RACK"}
    assert limits_to_data(limits)["action"] == "UNANSWERED"


@pytest.mark.parametrize("place", range(len(passing_person().entries)))
def test_leaving_out_any_one_entry_never_passes(place: int) -> None:
    person = passing_person()
    limits = screen(without(person, person.entries[place]), NOW)
    assert not limits.passed
    assert len(limits.unanswered) >= 1


@pytest.mark.parametrize(("distal_level", "asked"), [(2, "RF25"), (3, "RF21")])
def test_how_far_symptoms_usually_reach_binds_and_answers_no_question(distal_level: int, asked: str) -> None:
    person = passing_person(distal_level=distal_level)
    answer = next(entry for entry in person.of(QuestionAnswered) if entry.question == asked)
    assert asked not in screen(person, NOW).unanswered
    assert asked in screen(without(person, answer), NOW).unanswered


def test_the_file_of_a_person_with_an_entry_left_out_never_passes() -> None:
    person = passing_person()
    read = person_from_json(person_to_json(without(person, person.of(QuestionAnswered)[7])))
    assert not screen(read, NOW).passed


@pytest.mark.parametrize("entry", passing_person().of(QuestionAnswered), ids=lambda each: each.question)
@pytest.mark.parametrize("change", [{"text_version": 2}, {"at": NOW - 28 * DAY}, {"at": NOW + HOUR}], ids=str)
def test_an_answer_to_another_text_or_from_another_time_is_none(
    entry: QuestionAnswered, change: dict[str, object]
) -> None:
    person = passing_person()
    changed = replace(entry, **change)  # type: ignore[arg-type]
    limits = screen(replace(person, entries=(*without(person, entry).entries, changed)), NOW)
    assert limits.unanswered == (entry.question,)
    assert not limits.passed


def test_an_answer_holds_for_28_days() -> None:
    person = passing_person()
    given_at = NOW - HOUR
    assert screen(person, given_at + 28 * DAY - timedelta(seconds=1)).passed
    late = screen(person, given_at + 28 * DAY)
    assert not late.passed
    assert set(late.unanswered) == {"AGE", *(entry.question for entry in person.of(QuestionAnswered))}


def test_a_gap_of_more_than_14_days_asks_everything_again() -> None:
    last = session_at(NOW)
    person = passing_person(more=(last,))
    assert screen(person, NOW + 14 * DAY).passed
    after = NOW + 14 * DAY + HOUR
    assert "RF01" in screen(person, after).unanswered
    again = with_entries(person, benign_answers(after))
    assert screen(again, after).unanswered == ("AGE",)


def test_a_session_after_the_gap_does_not_bring_old_answers_back() -> None:
    person = passing_person(more=(session_at(NOW), session_at(NOW + 15 * DAY)))
    assert not screen(person, NOW + 15 * DAY + HOUR).passed


def test_a_session_dated_ahead_neither_makes_a_gap_nor_hides_one() -> None:
    ahead = session_at(NOW + 10 * DAY)
    assert screen(passing_person(more=(session_at(NOW - 10 * DAY), ahead)), NOW).passed
    assert not screen(passing_person(NOW - 2 * DAY, more=(session_at(NOW - 15 * DAY), ahead)), NOW).passed


@pytest.mark.parametrize("ill", ["yes", "not_sure"])
def test_a_fever_fall_or_illness_asks_everything_again(ill: str) -> None:
    person = with_entries(passing_person(), [checked_in(NOW, fever=ill)])
    limits = screen(person, NOW)
    assert not limits.passed
    assert len(limits.unanswered) == 1 + len(person.of(QuestionAnswered))
    later = NOW + HOUR
    age = AgeGiven(id=an_id("again"), at=later, age_years=42)
    assert screen(with_entries(person, (*benign_answers(later), age)), later).passed


def test_without_a_fever_the_answers_stand() -> None:
    assert screen(with_entries(passing_person(), [checked_in(NOW)]), NOW).passed


def test_a_binding_answer_of_the_future_or_of_an_old_text_still_binds() -> None:
    for more in (answered("RF02", "yes", NOW + DAY), answered("RF02", "not_sure", NOW - HOUR, text_version=7)):
        limits = screen(with_entries(passing_person(), [more]), NOW)
        assert limits.action is Action.EMERGENCY
        assert not limits.passed


def test_a_binding_answer_of_an_old_text_is_asked_again() -> None:
    person = passing_person()
    entry = next(each for each in person.of(QuestionAnswered) if each.question == "RF22")
    old = replace(answered("RF22", "yes", NOW - HOUR, text_version=7))
    limits = screen(replace(person, entries=(*without(person, entry).entries, old)), NOW)
    assert limits.action is Action.CAUTION
    assert limits.unanswered == ("RF22",)


def test_answers_to_unknown_questions_say_nothing() -> None:
    entry = replace(answered("RF01", "yes", NOW - HOUR), question="RF99")
    assert screen(with_entries(passing_person(), [entry]), NOW).passed


@pytest.mark.parametrize("kind", [AgeGiven, BaselineGiven, BodyGiven, RackGiven])
def test_what_is_entered_in_the_future_is_not_entered(kind: type) -> None:
    assert not screen(moved(passing_person(), 2 * HOUR, kind), NOW).passed


def test_an_age_taken_back_is_unanswered() -> None:
    taken_back = AgeGiven(id=an_id("no age"), at=NOW, age_years=None)
    assert screen(with_entries(passing_person(), [taken_back]), NOW).unanswered == ("AGE",)


def test_backrack_is_open_from_18_and_no_record_can_hold_less() -> None:
    assert [age for age in range(1, 121) if not age_is_open(age)] == list(range(1, 18))
    text = person_to_json(passing_person()).replace('"age_years": 42', '"age_years": 17')
    with pytest.raises(ValueError, match="age_years"):
        person_from_json(text)


def test_a_rack_that_no_file_describes_is_none() -> None:
    assert "RACK" in screen(passing_person(rack_id="borrowed"), NOW).unanswered


@pytest.mark.parametrize(
    ("parent", "follow_up"), [(each.parent, each.id) for each in questions() if each.parent is not None]
)
def test_a_follow_up_left_out_never_passes(parent: str, follow_up: str) -> None:
    person = passing_person(changed={parent: "yes"})
    left_out = next(entry for entry in person.of(QuestionAnswered) if entry.question == follow_up)
    assert screen(without(person, left_out), NOW).unanswered == (follow_up,)


def test_follow_ups_are_asked_anew_with_a_new_answer() -> None:
    person = passing_person(changed={"RF12": "yes"})
    later = NOW + 29 * DAY
    benign = [entry for entry in benign_answers(later, {"RF12": "yes"}) if "_" not in entry.question]
    again = with_entries(person, (*benign, AgeGiven(id=an_id("again"), at=later, age_years=42)))
    assert screen(again, later).unanswered == ("RF12_bones", "RF12_steroids")


def test_taking_back_an_answer_does_not_take_back_its_follow_ups() -> None:
    person, later = a_person(answered("RF12", "yes", NOW)), NOW + 29 * DAY
    limits = screen(with_entries(person, passing_person(later, age_years=43).entries), later)
    assert limits.unanswered == ("RF12_bones", "RF12_steroids")
    assert not limits.passed


def test_questions_come_one_after_the_other() -> None:
    person, asked = a_person(AgeGiven(id=an_id("age"), at=NOW, age_years=30)), []
    full = {entry.question: entry for entry in passing_person(NOW + HOUR, changed={"RF06": "yes"}).of(QuestionAnswered)}
    while (question := next_question(person, NOW)) is not None and question.id in full:
        asked.append(question.id)
        person = with_entries(person, [full[question.id]])
    assert asked[:8] == ["RF01", "RF02", "RF03", "RF04", "RF05", "RF06", "RF06_sudden", "RF06_walk"]
    # from the urgent answer on, only what could be an emergency
    assert asked[8:] == ["RF08", "RF09", "RF11", "RF13", "RF23", "DV09"]


def test_an_emergency_asks_nothing_more() -> None:
    assert next_question(a_person(answered("RF03", "yes", NOW)), NOW) is None


def test_a_checked_in_person_file_reads_back_the_same() -> None:
    person = with_entries(passing_person(), [checked_in(NOW, weakness="yes")])
    assert person.of(CheckIn)
    assert screen(person_from_json(person_to_json(person)), NOW) == screen(person, NOW)
