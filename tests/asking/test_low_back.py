"""Whether the low back moves more freely: asked once the weeks are nearly done, and at most every four weeks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from backrack.asking import low_back_is_due, low_back_may_be_told
from backrack.record import Answer, LowBackTold, Person, SessionDone, TakenBack
from tests.ladder.test_gate import MINUTE_MS, lain
from tests.screening.people import NOW, a_person, an_id

DAY = timedelta(days=1)


def practised(weeks: int) -> list[SessionDone]:
    return [lain(7 * week + day, 21 * MINUTE_MS) for week in range(weeks) for day in (1, 3, 5)]


def answered(days_ago: int, moves: Answer = Answer.NO) -> LowBackTold:
    return LowBackTold(id=an_id("moves", days_ago, moves), at=NOW - days_ago * DAY, moves=moves)


@pytest.mark.parametrize(("weeks", "due"), [(0, False), (10, False), (11, True), (12, True), (13, True), (20, True)])
def test_it_is_asked_once_eleven_of_the_weeks_are_done(weeks: int, due: bool) -> None:
    assert low_back_is_due(a_person(*practised(weeks)), NOW) is due
    assert low_back_may_be_told(a_person(*practised(weeks)), NOW) is due


@pytest.mark.parametrize("moves", Answer)
@pytest.mark.parametrize(("days_ago", "due"), [(0, False), (27, False), (28, True), (60, True)])
def test_whatever_was_answered_it_is_asked_again_after_four_weeks(days_ago: int, due: bool, moves: Answer) -> None:
    person = a_person(*practised(13), answered(days_ago, moves))
    assert low_back_is_due(person, NOW) is due


def test_an_answer_taken_back_is_none() -> None:
    no = answered(3)
    taken = TakenBack(id=an_id("taken"), at=NOW - DAY, entry=no.id)
    assert low_back_is_due(a_person(*practised(13), no, taken), NOW)


def test_weeks_of_short_sessions_are_no_reason_to_ask() -> None:
    short = [lain(7 * week + day, 19 * MINUTE_MS) for week in range(20) for day in (1, 3, 5)]
    assert not low_back_is_due(a_person(*short), NOW)


def test_nobody_new_is_asked() -> None:
    assert not low_back_is_due(Person(id=an_id("new")), NOW)
