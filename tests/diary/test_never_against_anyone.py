"""A day on which the rules said no at any hour is never shown as missed, and is no gap in the numbers."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from backrack.diary import Diary, Shape
from backrack.diary.local import known_by
from backrack.plan import Plan, RefusalKind, plan_today
from backrack.record import Answer, AnyEntry, Person, with_entries
from tests.diary.people import MONDAY, moment, morning, started, timed
from tests.progression.people import check_in, clearance
from tests.screening.people import answered

CLOSED = {RefusalKind.CLOSED, RefusalKind.LOCKED, RefusalKind.REFERRED, RefusalKind.PAUSED, RefusalKind.NOT_TODAY}
DAYS = 9

hours = st.integers(0, 23)
told = st.fixed_dictionaries(
    {},
    optional={
        "pain_now": st.integers(0, 10),
        "pain_this_morning": st.integers(0, 10),
        "distal_now": st.integers(0, 3),
        "moved_further_down": st.sampled_from(Answer),
        "new_weakness": st.sampled_from([Answer.NO, Answer.NO, Answer.YES]),
        "fever_fall_illness": st.sampled_from([Answer.NO, Answer.NO, Answer.NOT_SURE]),
    },
)


def _at(day: int, hour: int) -> datetime:
    return moment(MONDAY + timedelta(days=day), hour)


days = st.integers(0, DAYS - 1)
events = st.one_of(
    st.builds(lambda day, hour, more: check_in(_at(day, hour), **more), days, hours, told),
    st.builds(lambda day, hour: timed(MONDAY + timedelta(days=day), min(hour, 22)), days, hours),
    st.builds(lambda day, pain: morning(MONDAY + timedelta(days=day), back=pain), days, st.integers(0, 10)),
    st.builds(lambda day, hour, answer: answered("RF13", answer, _at(day, hour)), days, hours, st.sampled_from(Answer)),
    st.builds(lambda day, hour: clearance(_at(day, hour), "REFER", "RF13", "MS_weakness"), days, hours),
)


def refused_at_some_hour(person: Person, day: date) -> bool:
    """Whether asking for a session was answered with a closed door: at midnight, noon, or after anything was told."""
    told_in = {entry.at.hour for entry in person.entries if entry.at.date() == day}
    for hour in sorted({0, 12, 23} | told_in):
        now = moment(day, hour, 59)
        outcome = plan_today(known_by(person, now), now)
        if not isinstance(outcome, Plan) and outcome.kind in CLOSED:
            return True
    return False


@given(st.lists(events, max_size=6))
def test_missed_never_stands_for_a_day_the_rules_closed(found: list[AnyEntry]) -> None:
    person = with_entries(started(), {entry.id: entry for entry in found}.values())
    book = Diary(person, _at(DAYS, 12))
    for day in book.days(MONDAY, MONDAY + timedelta(days=DAYS - 1)):
        if day.shape is Shape.MISSED:
            assert not refused_at_some_hour(person, day.day), day


@given(st.lists(events, max_size=6), st.lists(events, max_size=3))
def test_what_is_told_after_a_day_is_over_never_changes_its_shape(found: list[AnyEntry], later: list[AnyEntry]) -> None:
    person = with_entries(started(), {entry.id: entry for entry in found}.values())
    last = MONDAY + timedelta(days=3)
    known = {entry.id for entry in found}
    new = {entry.id: entry for entry in later if entry.at.date() > last and entry.id not in known}
    more: Any = with_entries(person, new.values())
    now = _at(DAYS, 12)
    assert [Diary(person, now).day(last).shape] == [Diary(more, now).day(last).shape]


def test_a_week_of_pause_is_no_gap_in_the_numbers() -> None:
    person = started(timed(MONDAY), morning(MONDAY + timedelta(days=1), back=9))
    found = Diary(person, _at(6, 23)).adherence(7)
    assert (found.done_days, found.planned_days) == (1, 1)
