"""How far any stage may go by what was done, at, just below and just above each limit, on a ladder made by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from backrack.ladder import Ladder, Region
from backrack.ladder.stage import Loads, Stage
from backrack.mechanics.uncertainty import Band
from backrack.posture import Padding
from backrack.progression.choke import Done, allowed_stage, done_of, found_again, pressed_by, stage_by_load
from backrack.record import PhaseDone, Pressed, SessionDone, Source
from backrack.words import Text
from tests.progression.people import DAY_ONE, session

EXERCISES = (None, "lie", "raise", "tilt", "sit")


def band(value: float) -> Band:
    return Band(value, value, value)


def ladder(*totals_n: float, opened: int = 99) -> Ladder:
    """Stages that press so hard in all, two thirds of it on the left."""
    return Ladder(Region.LOW_BACK, tuple(_stage(n, total, n == opened) for n, total in enumerate(totals_n)), ())


def _stage(number: int, total_n: float, opened: bool) -> Stage:
    text, loads = Text("x"), Loads(band(total_n), band(total_n * 2 / 3), band(total_n / 3), band(1.0))
    return Stage(EXERCISES[number], text, (), (), Padding(), loads, band(1.0), 1.0, None, text, None, (), opened=opened)


RUNGS = ladder(0, 100, 120, 150, 200)


def done(*held_ms: int, pressed: Sequence[Pressed] = ()) -> SessionDone:
    phases = tuple(
        PhaseDone(phase="hold", exercise=str(EXERCISES[n]), prescribed_ms=9, done_ms=ms, source=Source.PLAYER_TIMED)
        for n, ms in enumerate(held_ms, start=1)
    )
    return session(DAY_ONE, phases=phases, pressed=tuple(pressed))


@pytest.mark.parametrize(
    ("wanted", "done_n", "locked", "expected"),
    [
        (4, 120, (), 3),  # 150 is 25 % above 120
        (4, 119, (), 2),
        (4, 160, (), 4),
        (4, 0, (), 1),  # stage 1 needs nothing done before
        (4, 50, (), 1),
        (4, 999, (), 4),
        (9, 999, (), 4),
        (4, 999, (4, 3), 2),
        (4, 999, (1,), 0),
        (4, 999, (0,), 0),
        (1, 999, (), 1),
        (0, 999, (), 0),
    ],
)
def test_a_stage_goes_no_further_than_a_quarter_above_what_was_done(
    wanted: int, done_n: float, locked: tuple[int, ...], expected: int
) -> None:
    assert allowed_stage(wanted, RUNGS, Done(done_n), locked) == expected


@pytest.mark.parametrize(("done_n", "expected"), [(100, 3), (99, 2), (0, 1)])
def test_a_large_step_that_was_opened_waits_until_the_stage_below_was_done(done_n: float, expected: int) -> None:
    """102 N is as much as 100 N: loads within 2 % are the same."""
    assert allowed_stage(3, ladder(0, 50, 102, 400, opened=3), Done(done_n)) == expected


def test_only_what_was_held_counts_as_done_and_the_hardest_session_counts() -> None:
    low, neck = (Pressed(region=name, stage=2, total_n=n, left_n=60, right_n=70) for name, n in (("low_back", 130),
                 ("neck", 900)))  # fmt: skip
    assert done_of(RUNGS, []) == Done(0.0, frozenset())
    assert done_of(RUNGS, [done(1, 0), done(0, 0, 5, pressed=[neck, low])]) == Done(130, frozenset({"lie", "tilt"}))
    assert pressed_by(done(1, pressed=[neck, low]), RUNGS) == (130, 70)


def test_a_session_that_does_not_say_how_hard_it_pressed_counts_as_stage_ones() -> None:
    assert pressed_by(done(1), RUNGS) == pytest.approx((100, 200 / 3))
    assert pressed_by(done(1), ladder(0, 100)) == pytest.approx((100, 200 / 3))
    assert pressed_by(done(1), ladder(0)) == (0, 0)


@pytest.mark.parametrize(
    ("totals_n", "done_n", "exercises", "expected"),
    [
        ((0, 50, 102, 150), 100, EXERCISES, 2),  # 102 is as much as 100
        ((0, 50, 102, 150), 99, EXERCISES, 1),
        ((0, 50, 102, 150), 150, EXERCISES, 3),
        ((0, 50, 102, 150), 150, ("lie", "tilt"), 1),
        ((0, 50, 102, 150), 150, (), 1),
        ((0, 50, 102, 150), 0.5, (), 1),  # whoever lay on the rack was at stage 1 at least
        ((0, 50, 102, 150), 0, (), 0),
        ((0, 50), 60, (), 1),
        ((0,), 60, EXERCISES, 0),
    ],
)
def test_another_ladder_begins_where_it_presses_no_harder_than_what_was_done(
    totals_n: tuple[float, ...], done_n: float, exercises: tuple[str, ...], expected: int
) -> None:
    assert found_again(ladder(*totals_n), Done(done_n, frozenset(exercises))) == expected


@pytest.mark.parametrize(
    ("total_n", "side_n", "expected"),
    [
        (100, None, 2),
        (99, None, 1),
        (150, None, 3),
        (150, 100, 3),  # 102 on a side is as much as 100
        (150, 99, 2),
        (150, 66, 1),
        (60, 999, 1),
        (0.5, 0.5, 1),
        (0, None, 0),
        (-1, None, 0),
    ],
)
def test_a_session_was_at_the_highest_stage_that_presses_no_harder_in_all_or_on_a_side(
    total_n: float, side_n: float | None, expected: int
) -> None:
    assert stage_by_load(ladder(0, 50, 102, 153), total_n, side_n) == expected
