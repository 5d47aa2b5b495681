"""What a person is told now, and what moved before a referral."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.ladder import Region
from backrack.progression import Bound, Decision, Mode, Standing
from backrack.progression.moved import moved
from backrack.progression.waiting import told_now, waiting
from backrack.record import StageChosen
from tests.progression.courses import course, verdict
from tests.progression.people import DAY_ONE, new_id, person, session
from tests.progression.reports import corrected, morning

DAY = timedelta(days=1)
NOW = DAY_ONE + 9 * DAY
HELD = {Mode.EMERGENCY: Decision.EMERGENCY, Mode.REFERRED: Decision.REFER, Mode.PAUSED: Decision.PAUSE}
DECISIONS = st.sampled_from(list(Decision))


def made(decision: Decision):  # type: ignore[no-untyped-def]
    bounds = () if decision is Decision.ADVANCE else (Bound("P6", decision, NOW, {}),)
    return verdict(decision, *bounds)


def chosen(stage: int, region: Region = Region.LOW_BACK) -> StageChosen:
    return StageChosen(id=new_id(), at=NOW, region=region.value, stage=stage)


@given(low_back=DECISIONS, thoracic=DECISIONS, neck=DECISIONS, mode=st.sampled_from(list(Mode)))
def test_a_step_is_told_only_where_every_region_and_the_person_are_free(
    low_back: Decision, thoracic: Decision, neck: Decision, mode: Mode
) -> None:
    regions = {"low_back": made(low_back), "thoracic": made(thoracic), "neck": made(neck)}
    decision, about = told_now(person(), course(NOW, Standing(mode), **regions))
    strictest = min(low_back, thoracic, neck)
    if mode in HELD:
        assert decision is HELD[mode]
    elif strictest < Decision.STAY:
        assert decision is Decision.EASE
        assert about.verdict.decision is strictest
    else:
        assert (decision is Decision.ADVANCE) == (Decision.ADVANCE in (low_back, thoracic, neck))
        assert decision is about.verdict.decision or about.region is Region.LOW_BACK


@pytest.mark.parametrize(
    ("mode", "low_back", "told", "about"),
    [
        (Mode.PAUSED, Decision.ADVANCE, Decision.PAUSE, Region.THORACIC),
        (Mode.REFERRED, Decision.PAUSE, Decision.REFER, Region.LOW_BACK),
        (Mode.ACTIVE, Decision.PAUSE, Decision.EASE, Region.LOW_BACK),
        (Mode.ACTIVE, Decision.EASE, Decision.EASE, Region.LOW_BACK),
        (Mode.ACTIVE, Decision.STAY, Decision.ADVANCE, Region.NECK),
    ],
)
def test_what_holds_for_all_is_told_first_then_an_easier_stage_and_then_an_open_step(
    mode: Mode, low_back: Decision, told: Decision, about: Region
) -> None:
    """The step of the neck is open, and the upper back stays."""
    found = course(NOW, Standing(mode), low_back=made(low_back), neck=made(Decision.ADVANCE))
    assert told_now(person(), found) == (told, found.of(about))


@pytest.mark.parametrize(
    ("stage", "region", "waits"), [(2, Region.LOW_BACK, 0), (1, Region.LOW_BACK, 1), (2, Region.NECK, 1)]
)
def test_only_staying_in_that_region_answers_an_open_step(stage: int, region: Region, waits: int) -> None:
    found = course(NOW, low_back=verdict(Decision.ADVANCE))
    assert len(waiting(person(chosen(stage, region)), found)) == waits


def test_nothing_waits_for_an_answer_while_sessions_are_closed() -> None:
    assert waiting(person(), course(NOW, Standing(Mode.PAUSED), low_back=verdict(Decision.ADVANCE))) == ()


def test_staying_said_as_the_last_session_ends_is_an_answer() -> None:
    found = course(NOW, low_back=verdict(Decision.ADVANCE))
    last = session(NOW - DAY, ended_at=NOW)
    assert waiting(person(last, chosen(2)), found) == ()
    assert len(waiting(person(replace(last, ended_at=NOW + timedelta.resolution), chosen(2)), found)) == 1


def test_where_every_region_stays_staying_is_told_of_the_low_back() -> None:
    decision, about = told_now(person(), course(NOW))
    assert (decision, about.region) == (Decision.STAY, Region.LOW_BACK)
    of_neck = course(NOW)
    decision, about = told_now(person(), replace(of_neck, regions=of_neck.regions[-1:]))
    assert (decision, about) == (Decision.STAY, of_neck.regions[-1])


def test_of_two_open_steps_the_first_is_told() -> None:
    found = course(NOW, low_back=verdict(Decision.ADVANCE), neck=verdict(Decision.ADVANCE))
    assert told_now(person(), found) == (Decision.ADVANCE, found.of(Region.LOW_BACK))


def test_after_another_session_an_open_step_is_asked_again() -> None:
    found = course(NOW, low_back=verdict(Decision.ADVANCE))
    assert len(waiting(person(chosen(2), session(NOW + DAY)), found)) == 1


def test_what_moved_counts_the_worst_that_stands_of_each_of_seven_mornings() -> None:
    old, first, second = morning(NOW - 7 * DAY, 9), morning(NOW - 6 * DAY, 4), morning(NOW, 6)
    numbers = moved(person(old, first, second, corrected(second, NOW, back=7)), None, NOW)
    assert numbers is not None
    assert (numbers.usual, numbers.mornings, numbers.mean, numbers.worst) == (2, 2, 5.5, 7)


def test_what_moved_counts_one_easing_of_several_regions_once_and_none_after_14_days() -> None:
    eased = {"low_back": made(Decision.EASE), "neck": made(Decision.PAUSE)}
    for at, flares in ((NOW, 1), (NOW - 14 * DAY, 0)):
        numbers = moved(person(), course(at, **eased), NOW)
        assert numbers is not None
        assert numbers.flares == flares


def test_a_referral_is_no_easing_and_no_pause() -> None:
    numbers = moved(person(), course(NOW, low_back=made(Decision.REFER)), NOW)
    assert numbers is not None
    assert numbers.flares == 0


def test_mornings_that_were_not_told_are_not_nothing() -> None:
    numbers = moved(person(), None, NOW)
    assert numbers is not None
    assert (numbers.mornings, numbers.mean, numbers.worst) == (0, None, None)


def test_a_morning_without_pain_is_a_morning_at_nought() -> None:
    numbers = moved(person(morning(NOW, 0)), None, NOW)
    assert numbers is not None
    assert (numbers.mornings, numbers.mean, numbers.worst) == (1, 0, 0)
