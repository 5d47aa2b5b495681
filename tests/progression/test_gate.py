"""The gate: a bad day is a day off, not a verdict."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.progression import Baseline, Gate, gate, gate_of_day, three_bad_days
from tests.progression.people import DAY_ONE, check_in, person


@pytest.mark.parametrize(
    ("usual", "now", "expected"),
    [
        (2, 4, Gate.NORMAL),
        (2, 5, Gate.LIGHT),  # usual + 3
        (2, 6, Gate.NO_SESSION),  # usual + 4
        (5, 7, Gate.NORMAL),
        (5, 8, Gate.NO_SESSION),  # 8 and above always
        (0, 3, Gate.LIGHT),
        (4, 7, Gate.LIGHT),
        (10, 7, Gate.NORMAL),
    ],
)
def test_pain_before_a_session_decides_the_day(usual: int, now: int, expected: Gate) -> None:
    assert gate(check_in(DAY_ONE, pain_now=now), Baseline(usual, 0)).gate is expected


def test_symptoms_further_down_than_usual_close_the_day() -> None:
    assert gate(check_in(DAY_ONE, distal_now=2), Baseline(2, 1)).gate is Gate.NO_SESSION
    assert gate(check_in(DAY_ONE, distal_now=1), Baseline(2, 1)).gate is Gate.NORMAL


def test_checking_in_again_on_the_same_day_does_not_reopen_it() -> None:
    someone = person(check_in(DAY_ONE, pain_now=8), check_in(DAY_ONE + timedelta(hours=2), pain_now=1))
    assert gate_of_day(someone, Baseline(2, 0), DAY_ONE).gate is Gate.NO_SESSION
    assert gate_of_day(someone, Baseline(2, 0), DAY_ONE + timedelta(days=1)).gate is Gate.NORMAL


def test_three_bad_days_running_pause_and_two_do_not() -> None:
    bad = [check_in(DAY_ONE + timedelta(days=day), pain_now=9) for day in range(3)]
    assert list(three_bad_days(person(*bad[:2]), Baseline(2, 0))) == []
    assert [bound.rule for bound in three_bad_days(person(*bad), Baseline(2, 0))] == ["gate3"]


def test_a_good_day_between_breaks_the_run() -> None:
    days = [check_in(DAY_ONE + timedelta(days=day), pain_now=pain) for day, pain in enumerate((9, 9, 2, 9))]
    assert list(three_bad_days(person(*days), Baseline(2, 0))) == []


@given(
    st.integers(0, 10), st.integers(0, 4), st.integers(0, 10), st.integers(0, 10), st.integers(0, 4), st.integers(0, 4)
)
def test_worse_never_opens_the_gate(usual: int, dbase: int, pain: int, more: int, distal: int, further: int) -> None:
    baseline = Baseline(usual, dbase)
    now = gate(check_in(DAY_ONE, pain_now=pain, distal_now=distal), baseline).gate
    worse = gate(check_in(DAY_ONE, pain_now=min(10, pain + more), distal_now=min(4, distal + further)), baseline).gate
    assert worse <= now
