"""Undone is as if never entered; corrected or withdrawn stays to be seen, and binds on for 72 hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.record import (
    BINDS_ON,
    UNDO_WITHIN,
    AnyEntry,
    Entry,
    MorningReport,
    Person,
    SessionDone,
    StageChosen,
    StopSign,
    TakenBack,
    versions_of,
    with_entries,
)
from backrack.record.entries import Outcome, Sign

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_SPACE = UUID(int=7)


def morning(name: str, at: datetime = NINE, back: int = 5, corrects: MorningReport | None = None) -> MorningReport:
    which = corrects.id if corrects else None
    return MorningReport(id=uuid5(_SPACE, name), at=at, day=at.date(), back=back, corrects=which)


def taken_back(entry: Entry, after: timedelta) -> TakenBack:
    return TakenBack(id=uuid5(_SPACE, f"back {entry.id}"), at=entry.at + after, entry=entry.id)


def person(*entries: AnyEntry) -> Person:
    return with_entries(Person(id=UUID(int=1)), entries)


def test_undone_within_ten_minutes_is_as_if_never_entered() -> None:
    told = morning("a")
    undone = person(told, taken_back(told, UNDO_WITHIN))
    assert undone.of(MorningReport) == ()
    assert versions_of(undone, MorningReport) == ()
    assert told in undone.entries  # kept and exported all the same


@pytest.mark.parametrize(("after", "left"), [(UNDO_WITHIN, 0), (UNDO_WITHIN + timedelta(seconds=1), 1)])
def test_a_chosen_stage_can_be_undone_within_ten_minutes(after: timedelta, left: int) -> None:
    chosen = StageChosen(id=uuid5(_SPACE, "yes"), at=NINE, region="low_back", stage=3)
    assert len(person(chosen, taken_back(chosen, after)).of(StageChosen)) == left


@pytest.mark.parametrize("after", [UNDO_WITHIN + timedelta(seconds=1), timedelta(days=3), -timedelta(seconds=1)])
def test_taken_back_at_another_time_stays_to_be_seen(after: timedelta) -> None:
    told = morning("a")
    assert person(told, taken_back(told, after)).of(MorningReport) == (told,)


def test_a_withdrawn_report_binds_for_72_hours_more_and_then_stands_no_longer() -> None:
    told = morning("a")
    withdrawn = taken_back(told, timedelta(hours=5))
    (versions,) = versions_of(person(told, withdrawn), MorningReport)
    assert versions.stands is None
    assert versions.earlier == (told,)
    assert list(versions.with_ends()) == [(told, withdrawn.at + BINDS_ON)]


def test_a_correction_keeps_the_old_value_in_sight_and_binding_for_72_hours() -> None:
    first = morning("a", back=8)
    second = morning("b", NINE + timedelta(hours=1), 3, first)
    third = morning("c", NINE + timedelta(hours=2), 4, second)
    (versions,) = versions_of(person(third, first, second), MorningReport)
    assert versions.stands == third
    assert versions.earlier == (first, second)
    assert list(versions.with_ends()) == [(first, second.at + BINDS_ON), (second, third.at + BINDS_ON), (third, None)]


def test_put_right_apart_on_two_devices_both_stand_until_one_names_the_last() -> None:
    first = morning("a", back=6)
    here = morning("here", NINE + timedelta(hours=1), 8, first)
    there = morning("there", NINE + timedelta(hours=2), 2, first)
    (versions,) = versions_of(person(first, here, there), MorningReport)
    assert versions.entries == (first, here, there)
    assert (versions.stands, versions.apart) == (there, (here,))
    assert list(versions.with_ends()) == [(first, here.at + BINDS_ON), (here, None), (there, None)]
    again = morning("again", NINE + timedelta(hours=3), 4, there)
    (versions,) = versions_of(person(first, here, there, again), MorningReport)
    assert versions.apart == ()
    ends = [here.at + BINDS_ON, again.at + BINDS_ON, again.at + BINDS_ON, None]
    assert [end for _, end in versions.with_ends()] == ends
    withdrawn = taken_back(there, timedelta(hours=5))
    (versions,) = versions_of(person(first, here, there, withdrawn), MorningReport)
    assert [end for _, end in versions.with_ends()] == [here.at + BINDS_ON, *[withdrawn.at + BINDS_ON] * 2]


def test_a_line_of_its_own_is_put_right_on_its_own() -> None:
    first = morning("a", back=6)
    here = morning("here", NINE + timedelta(hours=1), 8, first)
    there = morning("there", NINE + timedelta(hours=2), 2, first)
    here_again = morning("here again", NINE + timedelta(hours=3), 7, here)
    (versions,) = versions_of(person(first, here, there, here_again), MorningReport)
    assert (versions.stands, versions.apart) == (here_again, (there,))
    assert [end for _, end in versions.with_ends()] == [here.at + BINDS_ON, here_again.at + BINDS_ON, None, None]


@given(st.lists(st.integers(0, 6), max_size=6))
def test_however_it_was_put_right_only_what_somebody_named_or_saw_ends(named: list[int]) -> None:
    told = [morning("0")]
    for number, which in enumerate(named, start=1):
        told.append(morning(f"{number}", NINE + timedelta(hours=number), number, told[which % len(told)]))
    (versions,) = versions_of(person(*told), MorningReport)
    corrected = {entry.corrects for entry in told}
    for place, (entry, ends) in enumerate(versions.with_ends()):
        seen = [later for at, later in enumerate(told) if at > place and later.corrects == told[at - 1].id]
        assert (ends is None) == (entry.id not in corrected and not seen)
        assert ends is None or ends >= min(each.at for each in told[place + 1 :]) + BINDS_ON


def test_an_undone_correction_leaves_the_first_value_standing() -> None:
    first = morning("a", back=8)
    second = morning("b", NINE + timedelta(hours=1), 3, first)
    (versions,) = versions_of(person(first, second, taken_back(second, timedelta(minutes=1))), MorningReport)
    assert (versions.stands, versions.earlier) == (first, ())


def test_told_anew_after_it_was_withdrawn_stands_again() -> None:
    first = morning("a", back=8)
    withdrawn = taken_back(first, timedelta(hours=1))
    second = morning("b", NINE + timedelta(hours=2), 3, first)
    (versions,) = versions_of(person(first, withdrawn, second), MorningReport)
    assert versions.stands == second


def test_what_the_player_timed_and_stop_signs_are_never_undone() -> None:
    sign = StopSign(id=uuid5(_SPACE, "sign"), at=NINE, sign=Sign.CHEST_PAIN)
    done = SessionDone(
        id=uuid5(_SPACE, "session"),
        at=NINE,
        session=UUID(int=3),
        plan="plan",
        stage=1,
        started_at=NINE,
        ended_at=NINE,
        outcome=Outcome.COMPLETED,
        phases=(),
    )
    minute = timedelta(minutes=1)
    kept = person(sign, done, taken_back(sign, minute), taken_back(done, minute))
    assert kept.of(StopSign) == (sign,)
    assert kept.of(SessionDone) == (done,)


def test_order_of_arrival_changes_nothing() -> None:
    first = morning("a", back=8)
    second = morning("b", NINE + timedelta(hours=1), 3, first)
    entries = (first, second, taken_back(second, timedelta(hours=1)))
    assert all(person(*order) == person(*entries) for order in permutations(entries))


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 10), st.integers(-1, 5)), min_size=1, max_size=6),
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 80)), max_size=4),
)
def test_no_version_is_lost_and_each_stands_once(told: list[tuple[int, int, int]], back: list[tuple[int, int]]) -> None:
    reports: list[MorningReport] = []
    for number, (hours, pain, earlier) in enumerate(told):
        corrects = reports[earlier] if 0 <= earlier < len(reports) else None
        reports.append(morning(f"r{number}", NINE + timedelta(hours=hours), pain, corrects))
    taken = {which: taken_back(reports[which], timedelta(hours=h)) for which, h in back if which < len(reports)}
    whole = person(*reports, *taken.values())
    found = [entry for versions in versions_of(whole, MorningReport) for entry in versions.entries]
    assert sorted(entry.id for entry in found) == sorted(entry.id for entry in whole.of(MorningReport))
    for versions in versions_of(whole, MorningReport):
        assert (versions.stands is None) == (versions.withdrawn_at is not None)
        assert all(end is None or end >= entry.at + BINDS_ON for entry, end in versions.with_ends())
