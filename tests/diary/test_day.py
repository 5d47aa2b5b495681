"""A day of the diary: its shape, what was planned, and what closed it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, timedelta, timezone

import pytest

from backrack.diary import Diary, Shape, Why
from backrack.diary.day import Day
from backrack.plan import Plan, plan_today
from backrack.record import Answer, AnyEntry, Outcome, Sign, StopSign, with_entries
from tests.diary.people import (
    MONDAY,
    SUNDAY,
    after,
    diary,
    moment,
    morning,
    note,
    settings,
    started,
    taken_back,
    timed,
    told_by_hand,
)
from tests.plan.people import lain
from tests.progression.people import check_in, clearance, new_id, session
from tests.screening.people import a_person, answered, cleared, passing_person

DAY = timedelta(days=1)
SATURDAY = MONDAY + 5 * DAY
NEXT_MONDAY = MONDAY + 7 * DAY


def shape(*entries: AnyEntry, of: date = MONDAY, **now: object) -> Shape:
    return day_of(*entries, of=of, **now).shape


def day_of(*entries: AnyEntry, of: date = MONDAY, seen_on: date = NEXT_MONDAY) -> Day:
    return diary(*entries, now=moment(seen_on, 23)).day(of)


def test_a_whole_session_is_done_and_a_shorter_one_partly() -> None:
    assert shape(timed(MONDAY)) is Shape.DONE
    for outcome in (Outcome.EASED, Outcome.CAME_OFF, Outcome.LEFT):
        assert shape(timed(MONDAY, outcome=outcome)) is Shape.PARTLY
    assert shape(timed(MONDAY, outcome=Outcome.CAME_OFF), timed(MONDAY, 18)) is Shape.DONE


def test_a_planned_day_without_a_session_is_missed_only_once_it_is_over() -> None:
    assert shape() is Shape.MISSED
    assert shape(seen_on=MONDAY) is Shape.NOTHING
    assert shape(seen_on=SUNDAY) is Shape.NOTHING


def test_every_day_is_planned_until_a_person_says_otherwise() -> None:
    weekly = settings(moment(SUNDAY, 13), 1, 3, 5)
    assert [shape(weekly, of=MONDAY + n * DAY) for n in range(4)] == [
        Shape.MISSED,
        Shape.REST,
        Shape.MISSED,
        Shape.REST,
    ]
    assert not day_of(weekly, of=MONDAY + DAY).planned
    assert day_of(of=MONDAY + DAY).planned


def test_the_plan_is_that_of_the_day_and_a_change_on_the_day_counts_against_nobody() -> None:
    changed = (settings(moment(SUNDAY, 13), 1, 3, 5), settings(moment(MONDAY + 2 * DAY, 22), 1, 2, 3, 4, 6))
    found = [shape(*changed, of=MONDAY + n * DAY, seen_on=MONDAY + 20 * DAY) for n in range(7)]
    assert found == [
        Shape.MISSED,
        Shape.REST,
        Shape.MISSED,
        Shape.MISSED,
        Shape.REST,
        Shape.MISSED,
        Shape.REST,
    ]
    assert shape(settings(moment(MONDAY, 22), 1, 2), settings(moment(MONDAY, 8), 2)) is Shape.REST


def test_no_day_is_planned_is_all_rest() -> None:
    never = settings(moment(SUNDAY, 13))
    assert {shape(never, of=MONDAY + n * DAY) for n in range(7)} == {Shape.REST}


def test_nothing_is_planned_before_every_question_was_answered() -> None:
    open_still = [
        entry for entry in passing_person(moment(SUNDAY, 12)).entries if getattr(entry, "question", "") != "RF09"
    ]

    unfinished = a_person(*open_still)
    assert Diary(unfinished, moment(NEXT_MONDAY)).day(MONDAY).shape is Shape.NOTHING
    finished = a_person(*open_still, answered("RF09", Answer.NO, moment(MONDAY, 21)))
    book = Diary(finished, moment(NEXT_MONDAY))
    assert book.start == MONDAY
    assert [book.day(MONDAY + n * DAY).shape for n in (-1, 0, 1)] == [Shape.NOTHING, Shape.NOTHING, Shape.MISSED]
    assert not book.day(SUNDAY).planned


def test_what_is_still_to_come_is_nothing() -> None:
    assert shape(of=NEXT_MONDAY + DAY) is Shape.NOTHING


@pytest.mark.parametrize(
    ("told", "why", "key"),
    [
        ({"pain_now": 6}, Why.BAD_DAY, "progression-gate-pain"),
        ({"distal_now": 2}, Why.BAD_DAY, "progression-gate-spread"),
        ({"fever_fall_illness": Answer.NOT_SURE}, Why.BAD_DAY, "progression-gate-signs"),
        ({"moved_further_down": Answer.YES}, Why.PAUSED, "progression-P5"),
        ({"pain_this_morning": 7}, Why.PAUSED, "progression-P10"),
        ({"new_weakness": Answer.YES}, Why.REFERRED, "progression-P2"),
        ({"numbness_bladder_bowel": Answer.YES}, Why.REFERRED, "progression-P1"),
    ],
)
def test_a_day_the_rules_closed_is_rest_and_says_why(told: dict[str, object], why: Why, key: str) -> None:
    day = day_of(check_in(moment(MONDAY), **told))
    assert day.shape is Shape.REST
    assert (why, key) in {(each.why, each.text.key) for each in day.closed}


def test_a_light_day_for_someone_who_raises_a_leg_was_open() -> None:
    raising = lain(moment(SUNDAY, 15))
    light = check_in(moment(MONDAY + DAY), pain_now=5)
    assert shape(*raising, light, of=MONDAY + DAY) is Shape.MISSED


def test_a_lock_of_the_screening_makes_days_of_rest() -> None:
    locked = answered("RF13", Answer.YES, moment(MONDAY))
    for n in range(3):
        day = day_of(locked, of=MONDAY + n * DAY)
        assert day.shape is Shape.REST
        assert [each.why for each in day.closed] == [Why.SCREENING]
    lifted = cleared("RF13", at=moment(MONDAY + DAY, 10))
    assert shape(locked, lifted, of=MONDAY + DAY) is Shape.REST
    assert shape(locked, lifted, of=MONDAY + 2 * DAY) is Shape.MISSED


def test_a_lock_that_came_and_went_on_one_day_makes_a_day_of_rest() -> None:
    locked, lifted = answered("RF13", Answer.YES, moment(MONDAY, 9)), cleared("RF13", at=moment(MONDAY, 15))
    broken = answered("DV17", Answer.NO, moment(MONDAY + DAY, 9))
    mended = answered("DV17", Answer.YES, moment(MONDAY + DAY, 11))
    found = [shape(locked, lifted, broken, mended, of=MONDAY + n * DAY) for n in range(3)]
    assert found == [Shape.REST, Shape.REST, Shape.MISSED]


def test_a_pause_makes_days_of_rest_until_it_is_over() -> None:
    strong = check_in(moment(MONDAY), pain_this_morning=7)
    settled = check_in(moment(MONDAY + 2 * DAY, 10))
    found = [shape(strong, settled, of=MONDAY + n * DAY) for n in range(4)]
    assert found == [Shape.REST, Shape.REST, Shape.REST, Shape.MISSED]


def test_a_referral_is_rest_until_somebody_qualified_lifts_it() -> None:
    weak = check_in(moment(MONDAY), new_weakness=Answer.YES)
    assert {shape(weak, of=MONDAY + n * DAY) for n in range(5)} == {Shape.REST}
    lifted = clearance(moment(MONDAY, 15), "REFER", "MS_weakness")
    assert shape(weak, lifted) is Shape.REST


def test_someone_who_may_not_be_alone_and_was_has_a_day_of_rest() -> None:
    person = passing_person(moment(SUNDAY, 12), usual_pain=2, changed={"DV11": "no"})
    alone = with_entries(person, [check_in(moment(MONDAY), someone_in_room=Answer.NO)])
    day = Diary(alone, moment(NEXT_MONDAY)).day(MONDAY)
    assert (day.shape, day.closed[0].why) == (Shape.REST, Why.ALONE)
    company = with_entries(alone, [check_in(moment(MONDAY, 12), someone_in_room=Answer.YES)])
    assert Diary(company, moment(NEXT_MONDAY)).day(MONDAY).shape is Shape.MISSED


def test_what_is_told_later_changes_no_day_that_is_over() -> None:
    before = day_of()
    later = check_in(moment(MONDAY + 2 * DAY), new_weakness=Answer.YES)
    assert day_of(later) == before
    assert shape(later, of=MONDAY + 3 * DAY) is Shape.REST


def test_an_undone_entry_closes_nothing_even_where_it_was_undone_past_midnight() -> None:
    strong = morning(MONDAY, moment(MONDAY, 23, 58), back=9)
    assert shape(strong) is Shape.REST
    assert shape(strong, taken_back(strong, moment(MONDAY + DAY, 0, 3))) is Shape.MISSED


def test_a_day_holds_all_that_was_told_of_it() -> None:
    done = timed(MONDAY, paused_ms=120_000)
    told = after(done, peak=4, effort=3)
    bone = StopSign(id=new_id(), at=done.ended_at, session=done.session, sign=Sign.ON_THE_BONE)
    stray = StopSign(id=new_id(), at=moment(MONDAY, 11), sign=Sign.SPASM)
    words, woken = note(MONDAY, "Slept well."), morning(MONDAY, back=2, sore=1)
    day = day_of(done, told, bone, stray, words, woken)
    (sitting,) = day.sittings
    assert sitting.stands == done
    assert sitting.led_ms == 6 * 60_000
    assert sitting.signs == (bone,)
    assert day.signs == (stray,)
    assert [each.stands for each in day.after] == [told]
    assert [each.stands for each in day.notes] == [words]
    assert [each.stands for each in day.mornings] == [woken]
    assert day_of(done, told, of=MONDAY + DAY).after == ()


def test_a_report_told_the_next_day_stays_with_its_session() -> None:
    done = timed(MONDAY, 23)
    late = after(done, peak=2)

    late = replace(late, at=moment(MONDAY + DAY, 0, 30))
    assert [each.stands for each in day_of(done, late).after] == [late]


def test_a_correction_keeps_the_old_value_to_be_seen_and_a_withdrawal_too() -> None:
    first = morning(MONDAY, back=6)
    second = morning(MONDAY, moment(MONDAY, 12), back=3, corrects=first.id)
    (told,) = day_of(first, second).mornings
    assert (told.stands, told.earlier) == (second, (first,))
    (gone,) = day_of(first, taken_back(first, moment(MONDAY, 12))).mornings
    assert (gone.stands, gone.earlier) == (None, (first,))
    assert day_of(first, taken_back(first, moment(MONDAY, 8, 9))).mornings == ()


def test_a_session_told_by_hand_is_done_and_counts_for_the_rest_between_sessions() -> None:
    told = told_by_hand(moment(MONDAY, 18), at=moment(MONDAY, 22))
    assert shape(told) is Shape.DONE
    person = started(told, check_in(moment(MONDAY + DAY, 8)))
    assert not isinstance(plan_today(person, moment(MONDAY + DAY, 8, 5)), Plan)
    assert isinstance(plan_today(started(check_in(moment(MONDAY + DAY, 8))), moment(MONDAY + DAY, 8, 5)), Plan)


def test_a_shorter_session_told_by_hand_is_partly_done() -> None:
    assert shape(told_by_hand(moment(MONDAY, 18), moment(MONDAY, 22), hold_s=60)) is Shape.PARTLY


def test_a_session_told_by_hand_and_taken_back_stays_to_be_seen_and_counts_no_more() -> None:
    told = told_by_hand(moment(MONDAY, 18), at=moment(MONDAY, 22))
    day = day_of(told, taken_back(told, moment(MONDAY + DAY, 9)))
    assert day.shape is Shape.MISSED
    assert day.sittings[0].withdrawn_at == moment(MONDAY + DAY, 9)
    assert day.done == ()
    assert day_of(told, taken_back(told, moment(MONDAY, 22, 9))).sittings == ()


def test_a_timed_session_can_never_be_taken_back() -> None:
    done = timed(MONDAY)
    for minutes in (1, 9, 30):
        day = day_of(done, taken_back(done, done.at + timedelta(minutes=minutes)))
        assert (day.shape, [each.stands for each in day.sittings]) == (Shape.DONE, [done])
        assert day.sittings[0].withdrawn_at is None


def test_nothing_told_by_hand_stands_against_what_was_timed() -> None:
    done = timed(MONDAY)
    told = told_by_hand(
        moment(MONDAY + DAY, 9), moment(MONDAY + DAY, 22), hold_s=300, session=done.session, supersedes=done.id
    )
    assert [each.versions for each in day_of(done, told).sittings] == [(done,)]
    assert day_of(done, told, of=MONDAY + DAY).sittings == ()


def test_a_correction_of_a_session_told_by_hand_keeps_the_first_to_be_seen() -> None:
    first = told_by_hand(moment(MONDAY, 18), moment(MONDAY, 22), hold_s=60)
    second = told_by_hand(
        moment(MONDAY, 18), moment(MONDAY, 23), hold_s=120, session=first.session, supersedes=first.id
    )
    day = day_of(first, second)
    assert [each.versions for each in day.sittings] == [(first, second)]
    assert day.shape is Shape.DONE
    undone = day_of(first, second, taken_back(second, moment(MONDAY, 23, 5)))
    assert [each.versions for each in undone.sittings] == [(first,)]
    assert undone.shape is Shape.PARTLY


def test_the_day_of_a_person_in_another_zone_is_theirs() -> None:
    auckland = timezone(timedelta(hours=13))
    done = session(moment(MONDAY, 7, zone=auckland))
    assert done.started_at.astimezone(UTC).date() == SUNDAY
    assert [each.stands for each in day_of(done).sittings] == [done]
    assert day_of(done, of=SUNDAY).sittings == ()
