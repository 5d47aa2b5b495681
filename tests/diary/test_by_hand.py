"""A session told from memory: never timed, never in the future, only what was open, and undone as if never entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.diary import choices_of, dose_of, fault_of, offered_at, offered_on
from backrack.diary.by_hand import Choices
from backrack.posture import Side
from backrack.progression import counted_sessions
from backrack.record import (
    BY_HAND,
    Answer,
    Outcome,
    PhaseDone,
    SessionDone,
    Source,
    can_be_taken_back,
    person_from_json,
    person_to_json,
)
from tests.diary.people import BOTH, MONDAY, SUNDAY, moment, note, started, taken_back, timed, told_by_hand
from tests.plan.people import lain
from tests.screening.people import a_person, answered

DAY = timedelta(days=1)
EVENING, NIGHT = moment(MONDAY, 18), moment(MONDAY, 22)
RAISING = lain(moment(SUNDAY, 15))
TOLD = ("starting_position", "single_leg_raise", "double_leg_raise")
"""What may be told from memory once lying there was comfortable: whatever the person's ladders hold open."""
minutes = st.integers(0, 60)


def raised(holds: int = 2, hold_s: int = 30, sides: tuple[Side, ...] = BOTH, **told: Any) -> SessionDone:
    return told_by_hand(EVENING, NIGHT, choices=Choices("single_leg_raise", sides, holds, hold_s), **told)


def seconds(entry: SessionDone) -> list[tuple[str | None, int, int]]:
    return [(phase.side, phase.prescribed_ms // 1000, phase.done_ms // 1000) for phase in entry.phases]


def test_it_holds_every_planned_hold_and_what_was_done_of_it() -> None:
    assert seconds(raised()) == [("left", 30, 30), ("left", 30, 30), ("right", 30, 30), ("right", 30, 30)]
    assert seconds(raised(1, 20)) == [("left", 30, 20), ("left", 30, 0), ("right", 30, 20), ("right", 30, 0)]
    assert seconds(raised(3, 10, (Side.LEFT,))) == [*[("left", 30, 10)] * 3, *[("right", 30, 0)] * 2]
    assert seconds(told_by_hand(EVENING, NIGHT, hold_s=60)) == [(None, 120, 60)]


def test_it_is_told_and_never_timed() -> None:
    entry = raised()
    assert entry.by_hand
    assert entry.plan == BY_HAND
    assert {phase.source for phase in entry.phases} == {Source.SELF_REPORTED}
    assert (entry.stage, told_by_hand(EVENING, NIGHT).stage) == (2, 1)


def test_it_counts_as_whole_from_four_fifths_of_the_planned_time() -> None:
    assert raised().outcome is Outcome.COMPLETED
    assert told_by_hand(EVENING, NIGHT, hold_s=96).outcome is Outcome.COMPLETED
    assert told_by_hand(EVENING, NIGHT, hold_s=95).outcome is Outcome.CAME_OFF
    assert raised(4, 30, (Side.LEFT,)).outcome is Outcome.CAME_OFF


def test_it_ends_with_its_holds_and_never_after_it_was_told() -> None:
    assert (raised().started_at, raised().ended_at) == (EVENING, EVENING + timedelta(minutes=2))
    just_now = told_by_hand(NIGHT, NIGHT)
    assert (just_now.started_at, just_now.ended_at) == (NIGHT - timedelta(minutes=2), NIGHT)


def test_any_of_it_counts_for_the_rest_between_sessions() -> None:
    for entry in (raised(), raised(1, 10, (Side.LEFT,))):
        assert counted_sessions(started(entry)) == (entry,)


def test_a_dose_is_what_the_plan_would_give() -> None:
    dose = dose_of("single_leg_raise")
    assert dose is not None
    assert dose.holds == ((Side.LEFT, 30_000), (Side.RIGHT, 30_000), (Side.LEFT, 30_000), (Side.RIGHT, 30_000))
    both = dose_of("double_leg_raise")
    assert both is not None and both.holds == ((None, 30_000), (None, 30_000))
    assert dose_of("backwards_tilt") is None


def test_only_what_was_open_at_that_time_is_offered() -> None:
    assert offered_at(started(), moment(SUNDAY, 10)) == ()
    assert offered_at(started(), moment(SUNDAY, 12)) == ("starting_position",)
    raising = started(*RAISING)
    assert offered_at(raising, moment(SUNDAY, 14)) == ("starting_position",)
    assert offered_at(raising, EVENING) == TOLD
    assert offered_on(raising, SUNDAY, NIGHT) == TOLD
    assert offered_on(raising, SUNDAY - DAY, NIGHT) == ()
    locked = started(*RAISING, answered("RF13", Answer.YES, moment(MONDAY)))
    assert offered_at(locked, EVENING) == ()
    assert offered_at(locked, moment(SUNDAY, 16)) == TOLD
    assert offered_at(a_person(), NIGHT) == ()


def test_what_is_right_has_no_fault() -> None:
    assert fault_of(started(*RAISING), raised(), NIGHT) is None
    assert fault_of(started(), told_by_hand(EVENING, NIGHT), NIGHT) is None


def _timed(entry: SessionDone) -> SessionDone:
    first = replace(entry.phases[0], source=Source.PLAYER_TIMED)
    return replace(entry, phases=(first, *entry.phases[1:]))


def _phases(entry: SessionDone, **told: Any) -> SessionDone:
    return replace(entry, phases=tuple(replace(phase, **told) for phase in entry.phases))


FAULTS: dict[str, tuple[SessionDone, str]] = {
    "one hold timed": (_timed(raised()), "shape"),
    "nothing in it": (replace(raised(), phases=()), "shape"),
    "nothing done": (_phases(raised(), done_ms=0), "shape"),
    "nothing prescribed": (_phases(raised(), prescribed_ms=0), "shape"),
    "longer than anyone holds": (_phases(raised(), done_ms=600_001), "shape"),
    "more often than anyone holds": (raised(11), "shape"),
    "called whole": (replace(raised(1, 10), outcome=Outcome.COMPLETED), "shape"),
    "called short": (replace(raised(), outcome=Outcome.CAME_OFF), "shape"),
    "of two exercises": (
        replace(raised(), phases=(*raised().phases, *told_by_hand(EVENING, NIGHT).phases)),
        "shape",
    ),
    "still to come": (told_by_hand(NIGHT + timedelta(hours=1), NIGHT), "ahead"),
    "ending later": (replace(raised(), ended_at=NIGHT + timedelta(minutes=1)), "ahead"),
    "eight days ago": (told_by_hand(EVENING - 8 * DAY, NIGHT), "long-ago"),
    "before the questions": (told_by_hand(moment(SUNDAY, 10), NIGHT), "not-offered"),
    "of an exercise not offered": (_phases(raised(), exercise="lean_back_tilt"), "not-offered"),
    "a correction of nothing": (raised(supersedes=raised().id), "another"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_cannot_be_told_is_refused_with_its_reason(name: str) -> None:
    entry, fault = FAULTS[name]
    found = fault_of(started(*RAISING), entry, NIGHT)
    assert found is not None
    assert found.key == f"diary-fault-{fault}"


def test_the_limit_of_seven_days_is_by_days_and_from_when_it_was_told() -> None:
    week_on = moment(MONDAY + 7 * DAY, 23)
    entry = told_by_hand(moment(MONDAY, 8), week_on)
    assert fault_of(started(), entry, week_on) is None
    assert fault_of(started(), entry, week_on + 30 * DAY) is None


def test_nothing_told_by_hand_may_name_a_session_that_was_timed() -> None:
    done = timed(MONDAY, 9)
    for entry in (raised(session=done.session), raised(session=done.session, supersedes=done.id)):
        found = fault_of(started(*RAISING, done), entry, NIGHT)
        assert found is not None
        assert found.key == "diary-fault-another"


def test_a_correction_names_what_it_puts_right_and_may_be_sent_again() -> None:
    first = raised(1)
    second = replace(raised(2, session=first.session, supersedes=first.id), at=NIGHT + timedelta(minutes=1))
    person, now = started(*RAISING, first, second), NIGHT + timedelta(minutes=2)
    assert fault_of(person, first, now) is None
    assert fault_of(person, second, now) is None
    unnamed = replace(second, id=raised().id, supersedes=None)
    assert fault_of(person, unnamed, now) is not None


@given(st.integers(1, 4), st.sampled_from([10, 20, 30, 60]), st.sampled_from([BOTH, (Side.LEFT,), (Side.RIGHT,)]))
def test_what_was_chosen_is_read_back(holds: int, hold_s: int, sides: tuple[Side, ...]) -> None:
    assert choices_of(raised(holds, hold_s, sides)) == Choices("single_leg_raise", sides, holds, hold_s)


def test_undone_within_ten_minutes_it_is_as_if_never_entered() -> None:
    entry = raised()
    for late, kept in ((0, ()), (10, ()), (11, (entry,))):
        person = started(entry, taken_back(entry, NIGHT + timedelta(minutes=late)))
        assert person.of(SessionDone) == kept
        assert person_from_json(person_to_json(person)).of(SessionDone) == kept


def test_undoing_a_correction_lets_the_first_stand_again() -> None:
    first = raised(1)
    second = replace(raised(2, session=first.session, supersedes=first.id), at=NIGHT + timedelta(minutes=5))
    person = started(first, second, taken_back(second, NIGHT + timedelta(minutes=6)))
    assert person.of(SessionDone) == (first,)


timed_phases = st.builds(
    PhaseDone,
    phase=st.just("hold"),
    exercise=st.just("single_leg_raise"),
    side=st.sampled_from(["left", "right"]),
    prescribed_ms=st.just(30_000),
    done_ms=st.integers(0, 30_000),
    source=st.just(Source.PLAYER_TIMED),
)


@given(
    st.lists(timed_phases, min_size=1, max_size=4),
    st.booleans(),
    st.sampled_from(["a plan", BY_HAND]),
    st.lists(minutes, max_size=4),
)
def test_a_timed_session_can_never_be_taken_back(
    phases: list[PhaseDone], and_told: bool, plan: str, after: list[int]
) -> None:
    told = raised().phases if and_told else ()
    done = timed(MONDAY, plan=plan, phases=(*phases, *told))
    person = started(done, *(taken_back(done, done.at + timedelta(minutes=late)) for late in after))
    assert not can_be_taken_back(done)
    assert person.of(SessionDone) == (done,)


def test_a_session_without_holds_or_of_another_plan_cannot_be_taken_back() -> None:
    for entry in (replace(raised(), phases=()), replace(raised(), plan="a plan")):
        assert started(entry, taken_back(entry, NIGHT)).of(SessionDone) == (entry,)
    assert can_be_taken_back(raised())
    assert can_be_taken_back(note(MONDAY, "Slept well."))
