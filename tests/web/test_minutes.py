"""The minutes of a session are those in which something was led."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.web.sessions import minutes
from tests.web.cases import a_session

NINE_MINUTES = a_session(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))


@pytest.mark.parametrize(("paused_s", "led"), [(0, 9), (29, 9), (31, 8), (240, 5), (525, 1), (540, 1), (900, 1)])
def test_pauses_and_gaps_are_no_minutes_of_a_session(paused_s: int, led: int) -> None:
    assert minutes(replace(NINE_MINUTES, paused_ms=paused_s * 1000)) == led


@given(st.integers(0, 86_400_000))
def test_a_pause_never_adds_a_minute(paused_ms: int) -> None:
    assert 1 <= minutes(replace(NINE_MINUTES, paused_ms=paused_ms)) <= 9
