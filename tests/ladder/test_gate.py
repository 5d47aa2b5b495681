"""The maker's months of practice: 13 weeks, 3 days a week, 20 minutes on the rack with the time to settle."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from backrack.catalogue import load_catalogue
from backrack.ladder import weeks_done
from backrack.record import BY_HAND, Outcome, PhaseDone, SessionDone, Source
from tests.screening.people import NOW, a_person, an_id

GATE = load_catalogue().gates["advanced"]


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
