"""What a day told between sessions says, and when it counts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from backrack.ladder import Region
from backrack.progression.baseline import Baseline
from backrack.progression.between import Between
from backrack.progression.case import Settled
from backrack.progression.decision import Bound, Decision
from backrack.record import Answer, AnyEntry, Sign
from tests.progression.people import DAY_ONE, check_in, clearance, person, session
from tests.progression.reports import corrected, morning, sign

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LATER = DAY_ONE + 2 * HOUR


def reports(*entries: AnyEntry, hindsight: bool = False, at: timedelta = 2 * HOUR) -> tuple[Settled, ...]:
    moment = DAY_ONE + at
    return Between(person(*entries), Baseline(2, 1), moment, hindsight).reports(moment)


def test_a_whole_day_says_something_however_calm_it_was() -> None:
    assert reports(check_in(DAY_ONE)) == (Settled(DAY_ONE, 2, 0),)


@pytest.mark.parametrize(("score", "says"), [(0, False), (3, False), (4, True)])
def test_a_morning_alone_says_something_only_where_it_is_more_than_a_point_above_usual(score: int, says: bool) -> None:
    assert bool(reports(morning(DAY_ONE, back=score))) is says


@pytest.mark.parametrize(("level", "says"), [(0, False), (1, False), (2, True)])
def test_limbs_alone_say_something_only_where_they_reach_further_than_usual(level: int, says: bool) -> None:
    assert bool(reports(check_in(DAY_ONE, pain_this_morning=None, distal_now=level))) is says


def test_what_is_told_on_the_rack_is_no_days_report() -> None:
    lay = session(DAY_ONE - HOUR)
    assert reports(lay, sign(DAY_ONE - HOUR, Sign.SPREADING, lay.session)) == ()


def test_a_morning_that_has_not_come_says_nothing() -> None:
    assert reports(morning(DAY_ONE, back=9, day=(DAY_ONE + DAY).date())) == ()


def test_nothing_counts_before_it_was_told() -> None:
    assert reports(check_in(DAY_ONE + 2 * HOUR)) != ()
    assert reports(check_in(DAY_ONE + 2 * HOUR), at=HOUR) == ()


def test_a_day_is_known_as_far_as_it_was_told() -> None:
    told = check_in(DAY_ONE), check_in(DAY_ONE + HOUR, pain_this_morning=None, distal_now=2)
    for at, distal in ((timedelta(0), 0), (HOUR - timedelta.resolution, 0), (HOUR, 2)):
        (day,) = reports(*told, at=at)
        assert (day.morning, day.distal) == (2, distal)


def test_a_statement_about_a_stage_counts_from_its_moment_on() -> None:
    said = person(clearance(DAY_ONE + HOUR, "STAGE_neck_1"))
    between = Between(said, Baseline(2, 0), LATER, hindsight=False)
    for moment, stages in ((DAY_ONE + HOUR - timedelta.resolution, []), (DAY_ONE + HOUR, [1])):
        assert [each.stage for each in between.clearances(Region.NECK, 3, None, moment)] == stages


def test_what_was_put_right_counts_as_it_was_told_and_in_hindsight_no_more() -> None:
    wrong = morning(DAY_ONE, back=9)
    told = (wrong, corrected(wrong, DAY_ONE + HOUR, back=4))
    assert [each.morning for each in reports(*told, at=4 * DAY)] == [9]
    assert [each.morning for each in reports(*told, hindsight=True, at=4 * DAY)] == [4]


def test_a_statement_carries_the_name_of_who_made_it() -> None:
    lock = Bound("P2", Decision.REFER, DAY_ONE, {})
    said = person(clearance(DAY_ONE + HOUR, "REFER"))
    found = Between(said, Baseline(2, 0), LATER, hindsight=False).clearances(Region.NECK, 3, lock, LATER)
    assert [(each.by, each.stage) for each in found] == [("Dr Ada", None)]


def test_what_moved_further_down_nobody_said_how_far_counts_as_the_furthest() -> None:
    (day,) = reports(check_in(DAY_ONE, moved_further_down=Answer.NOT_SURE))
    assert day.distal == 4
