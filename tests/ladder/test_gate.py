"""The maker's months of practice: 13 weeks, 3 days a week, 20 minutes on the rack with the time to settle, and a yes
to whether the low back moves more freely."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.catalogue import load_catalogue
from backrack.ladder import Practice, low_back_moves, practice_of, weeks_done
from backrack.ladder.gate import ANSWER_HOLDS
from backrack.record import (
    BINDS_ON,
    BY_HAND,
    FLOOR_EXERCISE,
    Answer,
    LowBackTold,
    Outcome,
    PhaseDone,
    SessionDone,
    Source,
    TakenBack,
    entry_from_json,
    entry_to_data,
)
from tests.screening.people import NOW, a_person, an_id

GATE = load_catalogue().gates["advanced"]
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
MINUTE_MS = 60_000


def session(days_ago: float, settle_min: float = 8, hold_min: float = 12) -> SessionDone:
    ended = NOW - timedelta(days=days_ago)
    phases = tuple(
        PhaseDone(
            phase=name,
            exercise="starting_position",
            prescribed_ms=round(60_000 * prescribed),
            done_ms=round(60_000 * done),
            source=Source.PLAYER_TIMED,
        )
        for name, prescribed, done in (("settle", 0, settle_min), ("hold", hold_min, hold_min))
    )
    return SessionDone(
        id=an_id("session", days_ago, settle_min, hold_min),
        at=ended,
        session=an_id("of", days_ago),
        plan="plan",
        stage=1,
        started_at=ended - timedelta(minutes=30),
        ended_at=ended,
        outcome=Outcome.COMPLETED,
        phases=phases,
    )


def weeks(*entries: SessionDone) -> int:
    return weeks_done(a_person(*entries), GATE, NOW)


def practised(count: int, **how: float) -> list[SessionDone]:
    return [session(7 * week + day, **how) for week in range(count) for day in (1, 3, 5)]


def test_thirteen_weeks_of_three_days_are_counted() -> None:
    assert weeks(*practised(13)) == 13


def test_a_week_with_two_days_ends_the_count() -> None:
    entries = practised(13)
    del entries[3 * 4]
    assert weeks(*entries) == 4


def test_two_sessions_on_a_day_are_one_day() -> None:
    assert weeks(session(1), session(1.05), session(1.1)) == 0


@pytest.mark.parametrize(("settle_min", "hold_min", "count"), [(8, 12, 2), (8, 11.9, 0), (0, 20, 2)])
def test_the_time_to_settle_counts(settle_min: float, hold_min: float, count: int) -> None:
    assert weeks(*practised(2, settle_min=settle_min, hold_min=hold_min)) == count


def test_what_was_told_from_memory_does_not_count() -> None:
    told = [
        replace(
            each,
            plan=BY_HAND,
            phases=tuple(replace(phase, source=Source.SELF_REPORTED) for phase in each.phases),
        )
        for each in practised(2)
    ]
    assert weeks(*told) == 0
    assert weeks(*practised(1), *told[3:]) == 1


def test_nothing_done_is_no_week() -> None:
    assert weeks() == 0


def test_a_session_to_come_does_not_count() -> None:
    assert weeks(session(-1), session(1), session(3)) == 0


def lain(days_ago: float, on_rack_ms: int | None, **changed: object) -> SessionDone:
    """A session whose holds took two minutes, by the player's own count of the time on the rack."""
    done = session(days_ago, settle_min=0, hold_min=2)
    return replace(done, id=an_id("lain", days_ago, on_rack_ms), on_rack_ms=on_rack_ms, **changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("on_rack_ms", "counts"),
    [(20 * MINUTE_MS - 1, False), (20 * MINUTE_MS, True), (29 * MINUTE_MS, True), (None, False)],
)
def test_the_time_that_the_player_kept_counts_to_the_millisecond(on_rack_ms: int | None, counts: bool) -> None:
    assert weeks(*(lain(day, on_rack_ms) for day in (1, 3, 5))) == int(counts)


def test_an_older_entry_counts_as_the_holds_it_shows() -> None:
    (old,) = [session(1, settle_min=0, hold_min=12)]
    data = {name: value for name, value in entry_to_data(old).items() if name != "on_rack_ms"}
    read = entry_from_json(json.dumps(data))
    assert isinstance(read, SessionDone) and read.on_rack_ms is None
    assert read.lain_ms == 12 * MINUTE_MS


@pytest.mark.parametrize(("paused_min", "lain_min"), [(0, 25), (5, 25), (6, 24), (30, 0), (90, 0)])
def test_paused_time_is_never_time_on_the_rack(paused_min: int, lain_min: int) -> None:
    half_an_hour = lain(1, 25 * MINUTE_MS, paused_ms=paused_min * MINUTE_MS)
    assert half_an_hour.lain_ms == lain_min * MINUTE_MS


def test_a_rest_on_the_floor_is_no_time_on_the_rack() -> None:
    done = session(1, settle_min=0, hold_min=20)
    floor = replace(done, phases=tuple(replace(phase, exercise=FLOOR_EXERCISE) for phase in done.phases))
    assert (done.lain_ms, floor.lain_ms) == (20 * MINUTE_MS, 0)


def test_what_was_told_counts_for_nothing_also_where_a_time_stands_beside_it() -> None:
    done = lain(1, 25 * MINUTE_MS)
    told = replace(done, phases=tuple(replace(phase, source=Source.SELF_REPORTED) for phase in done.phases))
    assert (done.lain_ms, told.lain_ms) == (25 * MINUTE_MS, 0)


@pytest.mark.parametrize("hours", [-3, 0, 3, 30, 120])
def test_a_week_that_still_goes_on_does_not_end_the_count(hours: int) -> None:
    """Three days a week at about the same hour: whenever one looks, the weeks are there."""
    person = a_person(*practised(13))
    assert weeks_done(person, GATE, NOW + hours * HOUR) == 13


def test_after_a_week_with_too_few_days_the_count_begins_anew() -> None:
    person = a_person(*practised(13))
    last_day = NOW - DAY
    counts = [weeks_done(person, GATE, last_day + number * DAY) for number in range(12)]
    assert counts[:7] == [13] * 7
    assert counts[-1] == 0


def told(at: datetime, moves: Answer = Answer.YES, **more: object) -> LowBackTold:
    return LowBackTold(id=an_id("low back", at.isoformat(), moves), at=at, moves=moves, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("answer", "moves"), [(Answer.YES, True), (Answer.NO, False), (Answer.NOT_SURE, False)])
def test_only_a_yes_is_a_yes(answer: Answer, moves: bool) -> None:
    assert low_back_moves(a_person(told(NOW - HOUR, answer)), NOW) is moves
    assert low_back_moves(a_person(), NOW) is False


def test_a_yes_holds_for_eight_weeks() -> None:
    for late, moves in ((timedelta(0), True), (timedelta.resolution, False)):
        assert low_back_moves(a_person(told(NOW - ANSWER_HOLDS - late)), NOW) is moves
    assert low_back_moves(a_person(told(NOW + HOUR)), NOW) is False


def test_the_latest_answer_stands_and_a_better_one_helps_only_after_three_days() -> None:
    yes, no = told(NOW - 20 * DAY), told(NOW - 10 * DAY, Answer.NO)
    assert low_back_moves(a_person(yes, no), NOW) is False
    assert low_back_moves(a_person(no, told(NOW - HOUR)), NOW) is True
    for age, moves in ((BINDS_ON - HOUR, False), (BINDS_ON, True)):
        no = told(NOW - age, Answer.NO)
        assert low_back_moves(a_person(no, told(NOW - HOUR)), NOW) is moves
        assert low_back_moves(a_person(no, told(NOW - HOUR, corrects=no.id)), NOW) is moves


def test_a_withdrawn_yes_is_none() -> None:
    yes = told(NOW - DAY)
    taken = TakenBack(id=an_id("taken"), at=NOW - HOUR, entry=yes.id)
    assert low_back_moves(a_person(yes, taken), NOW) is False


def test_a_yes_undone_at_once_leaves_the_answer_before() -> None:
    before, mistaken = told(NOW - DAY), told(NOW - HOUR, Answer.NO)
    taken = TakenBack(id=an_id("taken"), at=mistaken.at + timedelta(minutes=5), entry=mistaken.id)
    assert low_back_moves(a_person(before, mistaken, taken), NOW) is True


def test_practice_tells_what_is_done_and_what_is_missing() -> None:
    entries = [lain(7 * week + day, 21 * MINUTE_MS) for week in range(13) for day in (1, 3, 5)]
    assert practice_of(a_person(), GATE, NOW) == Practice(0, False, 0, None)
    practice = practice_of(a_person(*entries), GATE, NOW)
    assert practice == Practice(13, False, 3, 21)
    assert practice.missing(GATE) == "answer" and not practice.opens(GATE)
    whole = practice_of(a_person(*entries, told(NOW - HOUR)), GATE, NOW)
    assert whole.missing(GATE) == "nothing" and whole.opens(GATE)
    assert practice_of(a_person(*entries[:-1], told(NOW - HOUR)), GATE, NOW).missing(GATE) == "weeks"
    assert practice_of(a_person(*entries[:-1]), GATE, NOW).missing(GATE) == "both"


minutes_lain = st.sampled_from([0, 10 * MINUTE_MS, 20 * MINUTE_MS - 1, 20 * MINUTE_MS, 25 * MINUTE_MS])
some_days = st.lists(st.tuples(st.integers(0, 110), minutes_lain), max_size=120)
many_days = st.sets(st.integers(0, 95), max_size=20).map(
    lambda left_out: [(day, 21 * MINUTE_MS) for day in range(96) if day % 2 and day not in left_out]
)


@given(some_days | many_days, st.none() | st.tuples(st.sampled_from(Answer), st.integers(0, 80)))
def test_the_gate_never_opens_with_fewer_weeks_or_minutes_or_without_a_yes(
    days: list[tuple[int, int]], answer: tuple[Answer, int] | None
) -> None:
    entries = {(day, ms): lain(day + 0.25, ms) for day, ms in days}
    answers = () if answer is None else (told(NOW - answer[1] * DAY, answer[0]),)
    practice = practice_of(a_person(*entries.values(), *answers), GATE, NOW)
    enough = {day for day, ms in days if ms >= 20 * MINUTE_MS}
    assert practice.weeks * 3 <= len(enough)
    if practice.opens(GATE):
        assert answer is not None and answer[0] is Answer.YES and answer[1] <= 56
        assert len(enough) >= 39
        # 13 whole weeks back to back, the last of which ended within the week that goes on
        assert any(
            all(len({end + 7 * week + back for back in range(7)} & _dates(enough)) >= 3 for week in range(13))
            for end in range(7)
        )


def _dates(days: set[int]) -> set[int]:
    """Days ago by the calendar of the sessions that ended a quarter of a day before."""
    return {(NOW.date() - (NOW - timedelta(days=day + 0.25)).date()).days for day in days}


@given(st.integers(0, 12), st.integers(0, 2))
def test_one_week_less_than_whole_is_too_few(week: int, left: int) -> None:
    entries = [lain(7 * number + day, 21 * MINUTE_MS) for number in range(13) for day in (1, 3, 5)]
    del entries[3 * week + left]
    assert not practice_of(a_person(*entries, told(NOW - HOUR)), GATE, NOW).opens(GATE)
