"""Another body or rack, and which of two ways through the same sessions holds, on ladders made by hand."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from backrack.ladder import Region
from backrack.progression.baseline import Baseline
from backrack.progression.between import Between
from backrack.progression.case import Held, Policy, Profile, Situation, State
from backrack.progression.decision import Bound, Decision
from backrack.progression.replay import stricter
from backrack.progression.span import Decided, Span
from backrack.progression.track import Track
from backrack.progression.verdict import Verdict
from backrack.record import Pressed
from tests.progression.people import DAY_ONE, person
from tests.progression.test_choke import done, ladder

DAY = timedelta(days=1)
LATER = DAY_ONE + 9 * DAY
EASED = Bound("P8", Decision.EASE, DAY_ONE, {})


def track(stage: int, decision: Decision | None = None, *pressed_n: float, at_session: int = 0) -> Track:
    rungs, between = ladder(0, 50, 102, 150), Between(person(), Baseline(2, 0), LATER, hindsight=False)
    situation = Situation(
        State.ACTIVE,
        stage,
        DAY_ONE,
        DAY_ONE,
        DAY_ONE,
        disability=((DAY_ONE, 8), (LATER, 4)),
        at_last_session=Held(at_session, DAY_ONE),
    )
    made = Track(Region.LOW_BACK, rungs, Profile(2), situation, between)
    made.sessions = [
        done(1, 1, 1, pressed=[Pressed(region="low_back", stage=1, total_n=n, left_n=n, right_n=0)]) for n in pressed_n
    ]
    made.verdict = decision and Verdict(decision, stage, True, False, (), Policy.V2, {})
    made.spans = [Span(3, DAY_ONE - DAY, DAY_ONE), Span(stage, DAY_ONE, None, Decision.EASE, EASED)]
    return made


@pytest.mark.parametrize(
    ("stage", "pressed_n", "at_session", "found"),
    [
        (3, (), 3, 3),  # nothing was done, so nothing is found by it
        (1, (100,), 1, 1),  # its number never rises
        (2, (100,), 2, 2),
        (3, (150, 100), 3, 2),  # by the last session
        (2, (100,), 3, 1),  # eased by one since then
        (1, (100,), 3, 0),
        (0, (100,), 3, 0),
        (3, (100,), 2, 2),  # gone up since then
    ],
)
def test_another_body_finds_the_stage_by_what_the_last_session_pressed(
    stage: int, pressed_n: tuple[float, ...], at_session: int, found: int
) -> None:
    here = track(stage, None, *pressed_n, at_session=at_session)
    here.find_again(LATER)
    assert here.stage == found


def test_a_session_done_at_more_than_its_stage_gives_nothing_back_of_an_ease() -> None:
    for region, found in (("low_back", 1), ("neck", 2)):
        here = track(2, None, at_session=2)
        more = Pressed(region=region, stage=3, total_n=102, left_n=102, right_n=0)
        low = () if region == "low_back" else (Pressed(region="low_back", stage=2, total_n=102, left_n=102, right_n=0),)
        here.sessions = [done(1, 1, 1, pressed=[*low, more])]
        here.find_again(LATER)
        assert here.stage == found


@pytest.mark.parametrize(("later", "found"), [(timedelta(0), 2), (timedelta.resolution, 1)])
def test_after_more_than_four_weeks_another_body_begins_with_the_first_stage(later: timedelta, found: int) -> None:
    here = track(2, None, 100, at_session=2)
    here.find_again(here.sessions[-1].started_at + timedelta(weeks=4) + later)
    assert here.stage == found


def test_a_session_is_decided_where_a_decision_since_it_began_is_about_it() -> None:
    here, (one, other) = track(1), (UUID(int=1), UUID(int=2))
    stay = Verdict(Decision.STAY, 1, True, False, (), Policy.V2, {})
    here.decided = [Decided(DAY_ONE, one, stay), Decided(LATER, other, stay), Decided(LATER, None, stay)]
    assert here.is_decided(other)
    assert not here.is_decided(one)
    here.decided = [Decided(LATER, None, stay)]
    assert not here.is_decided(one)


@pytest.mark.parametrize(
    ("then", "now", "expected"),
    [
        ((3, Decision.STAY), (2, Decision.ADVANCE), (2, Decision.ADVANCE)),
        ((2, Decision.ADVANCE), (2, Decision.STAY), (2, Decision.STAY)),
        ((2, Decision.PAUSE), (1, Decision.STAY), (1, Decision.PAUSE)),
        ((1, Decision.STAY), (2, Decision.REFER), (1, Decision.REFER)),
        ((2, Decision.EASE), (1, Decision.ADVANCE), (1, Decision.ADVANCE)),
    ],
)
def test_of_two_ways_the_one_that_closes_sessions_holds_and_stands_no_higher_than_the_other(
    then: tuple[int, Decision], now: tuple[int, Decision], expected: tuple[int, Decision]
) -> None:
    for pair in ((then, now), (now, then)):
        held = stricter(*(track(*each) for each in pair))
        assert held.verdict is not None
        assert (held.stage, held.verdict.decision) == expected


def test_a_way_brought_down_says_since_when_and_why() -> None:
    held = stricter(track(2, Decision.PAUSE), track(1, Decision.STAY))
    assert held.spans[-1] == Span(1, DAY_ONE, None, Decision.EASE, EASED)


@pytest.mark.parametrize(("now", "totals"), [(LATER, 2), (LATER - timedelta.resolution, 1)])
def test_a_total_counts_from_the_moment_it_was_told(now: datetime, totals: int) -> None:
    assert len(track(1).case(now).situation.disability) == totals
