"""Soreness of the next morning beside the estimated pressure of the session."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from backrack.history import SoreAfter, soreness_after, soreness_reading
from backrack.history.soreness import start_load_n
from backrack.ladder import Region
from backrack.record import Outcome, Pressed, SessionDone
from backrack.record.entries import RegionName
from backrack.words import Text
from tests.diary.people import MONDAY, morning, started, taken_back, timed
from tests.history.courses import ladder
from tests.progression.people import new_id

DAY = timedelta(days=1)
LOW_BACK = ladder()


def pressing(day: int, share: float, stage: int = 2, region: RegionName = "low_back", **told: Any) -> SessionDone:
    load = share * start_load_n(LOW_BACK)
    pressed = Pressed(region=region, stage=stage, total_n=load, left_n=load / 2, right_n=load / 2)
    return timed(MONDAY + day * DAY, pressed=(pressed,), **told)


def after(day: int, sore: int | None, share: float = 1.0) -> SoreAfter:
    return SoreAfter(new_id(), MONDAY + day * DAY, 2, share, sore)


def test_the_starting_position_on_bare_wood_is_all_of_itself() -> None:
    bare = next(stage for stage in LOW_BACK.stages if stage.of_start.value == pytest.approx(1.0))
    assert start_load_n(LOW_BACK) == pytest.approx(bare.loads.total_n.value)


def test_each_session_has_its_share_of_the_start_and_the_soreness_told_about_it() -> None:
    first, second = pressing(0, 0.8), pressing(1, 1.2, stage=5)
    person = started(first, second, morning(MONDAY + DAY, session=first.session, sore=4))
    found = soreness_after(person, LOW_BACK)
    assert [(each.day, each.stage, round(each.share, 6), each.sore) for each in found] == [
        (MONDAY, 2, 0.8, 4),
        (MONDAY + DAY, 5, 1.2, None),
    ]


def test_soreness_of_another_morning_is_not_lent_to_a_session() -> None:
    done = pressing(0, 0.8)
    person = started(done, morning(MONDAY + DAY, sore=4))
    assert [each.sore for each in soreness_after(person, LOW_BACK)] == [None]


def test_what_was_taken_back_is_missing_again() -> None:
    done = pressing(0, 0.8)
    told = morning(MONDAY + DAY, session=done.session, sore=4)
    person = started(done, told, taken_back(told, told.at + timedelta(hours=1)))
    assert [each.sore for each in soreness_after(person, LOW_BACK)] == [None]


def test_sessions_that_say_no_pressure_or_another_regions_or_do_not_count_are_left_out() -> None:
    person = started(
        timed(MONDAY),
        pressing(1, 0.5, region="neck"),
        pressing(2, 0.5, outcome=Outcome.LEFT, done_ms=0),
    )
    assert soreness_after(person, LOW_BACK) == ()
    assert len(soreness_after(person, ladder(Region.NECK))) == 1


def test_the_reading_counts_mornings_hardly_sore_and_names_the_most() -> None:
    told = [after(0, 3), after(1, 4), after(2, 0), after(3, None)]
    assert soreness_reading(told) == Text("history-sore-some", {"little": 2, "told": 3, "most": 4, "limit": 3})


def test_the_reading_of_little_soreness_alone() -> None:
    told = [after(0, 3), after(1, 0)]
    assert soreness_reading(told) == Text("history-sore-all", {"little": 2, "told": 2, "most": 3, "limit": 3})


def test_without_soreness_told_the_reading_says_so() -> None:
    assert soreness_reading([after(0, None)]) == soreness_reading([]) == Text("history-sore-none")
