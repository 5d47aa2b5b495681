"""The one function that yields something to do: when it does, what it gives, and every reason it does not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.plan import Plan, Refusal, RefusalKind, plan_today
from backrack.posture import Side
from backrack.progression import counted_sessions
from backrack.record import Answer, AnyEntry, Comfort, LimbAfterLast, Outcome, Person, with_entries
from backrack.words import say
from tests.plan.people import comfort, later, screened
from tests.progression.people import check_in, clearance, session
from tests.record.strategies import entries as any_entry

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SCREENED = screened(NOW)


def planned(person: Person, now: datetime = NOW) -> Plan:
    result = plan_today(person, now)
    assert isinstance(result, Plan), result
    return result


def refused(person: Person, now: datetime = NOW) -> Refusal:
    result = plan_today(person, now)
    assert isinstance(result, Refusal), result
    for text in (result.title, result.reason, result.what_to_do, result.sentence):
        assert text is None or say(text)
    return result


def test_nobody_new_gets_a_plan() -> None:
    assert refused(Person(id=UUID(int=1))).kind is RefusalKind.UNANSWERED


def test_a_passing_screen_still_needs_todays_check_in() -> None:
    refusal = refused(SCREENED)
    assert refusal.kind is RefusalKind.CHECK_IN
    assert refusal.card is not None and say(refusal.card.why)


def test_the_first_session_is_the_starting_position_on_a_towel() -> None:
    plan = planned(later(SCREENED, check_in(NOW)))
    assert (plan.stage, plan.towels) == (1, 1)
    assert {step.exercise_id for step in plan.steps} == {"getting_on", "starting_position", "getting_off"}
    assert all(step.posture.padding.back_mm == 10 for step in plan.steps if step.exercise_id == "starting_position")


def test_after_comfort_the_single_leg_raise_comes_twice_a_side() -> None:
    person = later(SCREENED, session(NOW - DAY), comfort(NOW - DAY + HOUR), check_in(NOW))
    plan = planned(person)
    assert plan.stage == 2
    assert [step.hold_ms for step in plan.steps if step.side is Side.LEFT] == [30_000, 30_000]
    assert plan.prescribed_hold_ms(Side.LEFT) == plan.prescribed_hold_ms(Side.RIGHT) == 60_000


@pytest.mark.parametrize(
    "last",
    [
        comfort(NOW - DAY, Comfort.NOT_YET),
        comfort(NOW - DAY, Comfort.TOO_MUCH),
        comfort(NOW - DAY, centred=Answer.NO),
        comfort(NOW - DAY, centred=Answer.NOT_SURE),
        comfort(NOW - DAY, wood_beside_bone=Answer.NO),
        comfort(NOW - DAY, wood_beside_bone=Answer.NOT_SURE),
    ],
)
def test_without_full_comfort_no_leg_is_raised(last: AnyEntry) -> None:
    assert planned(later(SCREENED, comfort(NOW - 2 * DAY), last, check_in(NOW))).stage == 1


def test_too_much_adds_a_towel_up_to_four() -> None:
    assert planned(later(SCREENED, comfort(NOW - DAY, Comfort.TOO_MUCH, towels=1), check_in(NOW))).towels == 2
    assert planned(later(SCREENED, comfort(NOW - DAY, Comfort.TOO_MUCH, towels=4), check_in(NOW))).towels == 4


def test_comfort_dated_ahead_does_not_count() -> None:
    assert planned(later(SCREENED, comfort(NOW + HOUR), check_in(NOW))).stage == 1


def test_a_light_day_stays_in_the_starting_position() -> None:
    plan = planned(later(SCREENED, comfort(NOW - DAY), check_in(NOW, pain_now=5)))
    assert plan.light and plan.stage == 1


def test_a_bad_day_has_no_session() -> None:
    assert refused(later(SCREENED, check_in(NOW, pain_now=6))).kind is RefusalKind.NOT_TODAY


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NOT_SURE])
@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("numbness_bladder_bowel", RefusalKind.LOCKED),
        ("new_weakness", RefusalKind.LOCKED),
        ("fever_fall_illness", RefusalKind.UNANSWERED),
        ("moved_further_down", RefusalKind.PAUSED),
    ],
)
def test_the_micro_screen_closes_the_day(told: str, kind: RefusalKind, answer: Answer) -> None:
    assert refused(later(SCREENED, check_in(NOW, **{told: answer}))).kind is kind


def test_one_session_a_day_at_least_twenty_hours_apart() -> None:
    done = later(SCREENED, session(NOW - 20 * HOUR), check_in(NOW))
    refusal = refused(done)
    ended = counted_sessions(done)[-1].ended_at
    assert (refusal.kind, refusal.until) == (RefusalKind.REST, ended + 20 * HOUR)
    again = later(SCREENED, session(NOW - 21 * HOUR), check_in(NOW))
    assert planned(again).stage == 1


def test_a_session_lost_to_a_closed_page_may_be_begun_again() -> None:
    broken = session(NOW - HOUR, done_ms=5_000, outcome=Outcome.LEFT)
    assert planned(later(SCREENED, broken, check_in(NOW))).stage == 1


@pytest.mark.parametrize("hours", [-1.0, 2.01, 15.0])
def test_a_check_in_holds_for_two_hours_only(hours: float) -> None:
    assert refused(later(SCREENED, check_in(NOW - hours * HOUR))).kind is RefusalKind.CHECK_IN


def test_a_check_in_from_before_midnight_does_not_hold() -> None:
    now = datetime(2026, 3, 3, 0, 30, tzinfo=UTC)
    assert refused(later(SCREENED, check_in(now - HOUR)), now).kind is RefusalKind.CHECK_IN


def test_after_a_session_limb_symptoms_must_be_answered() -> None:
    silent = check_in(NOW, after_last=None)
    assert refused(later(SCREENED, session(NOW - DAY), silent)).kind is RefusalKind.CHECK_IN


def test_a_pause_returns_to_the_lightest_position_after_a_settled_check_in() -> None:
    bad = check_in(NOW, pain_this_morning=6)
    person = later(SCREENED, comfort(NOW - DAY), bad)
    assert refused(person).kind is RefusalKind.PAUSED
    two_days = NOW + 49 * HOUR
    assert refused(person, two_days).kind is RefusalKind.CHECK_IN
    assert refused(later(person, check_in(two_days, pain_this_morning=5)), two_days).kind is RefusalKind.PAUSED
    assert planned(later(person, check_in(two_days)), two_days).stage == 1


def test_a_week_without_settling_refers_and_a_clinician_reopens() -> None:
    person = later(SCREENED, check_in(NOW, pain_this_morning=6))
    week = NOW + 8 * DAY
    assert refused(person, week).kind is RefusalKind.REFERRED
    soon = week + 2 * HOUR
    cleared = later(person, clearance(week, "REFER"), check_in(soon))
    assert refused(cleared, soon).kind is RefusalKind.UNANSWERED
    assert isinstance(plan_today(later(cleared, *screened(soon).entries), soon), Plan)


def test_more_than_a_week_away_begins_again_lightly() -> None:
    person = later(SCREENED, session(NOW - 9 * DAY), comfort(NOW - 9 * DAY + HOUR), check_in(NOW))
    assert planned(person).stage == 1


def test_someone_in_the_room_is_asked_for_where_getting_up_alone_is_hard() -> None:
    person = screened(NOW, DV11=Answer.NO)
    assert refused(later(person, check_in(NOW))).kind is RefusalKind.NOT_TODAY
    assert refused(later(person, check_in(NOW, someone_in_room=Answer.NOT_SURE))).kind is RefusalKind.NOT_TODAY
    assert planned(later(person, check_in(NOW, someone_in_room=Answer.YES))).stage == 1


@pytest.mark.parametrize("question", ["RF22", "RF25", "DV13", "DV14"])
def test_a_caution_keeps_the_starting_position_whatever_the_comfort(question: str) -> None:
    person = screened(NOW, age_years=60, **{question: Answer.YES})
    assert planned(later(person, comfort(NOW - DAY), check_in(NOW))).stage == 1


def test_the_plan_is_the_same_wherever_the_person_is_in_the_world() -> None:
    person = later(SCREENED, check_in(NOW))
    there = NOW.astimezone(timezone(timedelta(hours=-7)))
    assert planned(person, there).steps == planned(person).steps


def test_equal_plans_have_equal_names_and_others_do_not() -> None:
    first = later(SCREENED, check_in(NOW))
    assert planned(first).digest == planned(first, NOW + HOUR).digest
    assert planned(first).digest != planned(later(SCREENED, check_in(NOW))).digest


def test_a_beginners_session_is_short() -> None:
    for person in (SCREENED, later(SCREENED, comfort(NOW - DAY))):
        plan = planned(later(person, check_in(NOW)))
        assert plan.minutes <= 15
        assert len({step.exercise_id for step in plan.steps}) <= 4


@settings(max_examples=60)
@given(st.lists(any_entry, max_size=12))
def test_whatever_a_file_holds_a_plan_needs_a_passing_screen(found: list[AnyEntry]) -> None:
    unique = {entry.id: entry for entry in found}
    result = plan_today(with_entries(Person(id=UUID(int=9)), unique.values()), NOW)
    assert isinstance(result, Refusal)


@settings(max_examples=60)
@given(st.lists(any_entry, max_size=4))
def test_nothing_added_ever_raises_or_gives_an_unoffered_exercise(found: list[AnyEntry]) -> None:
    unique = {entry.id: entry for entry in found}
    result = plan_today(later(SCREENED, check_in(NOW), *unique.values()), NOW)
    if isinstance(result, Plan):
        used = {step.exercise_id for step in result.steps}
        assert used <= {"getting_on", "starting_position", "single_leg_raise", "getting_off"}
        assert result.prescribed_hold_ms(Side.LEFT) == result.prescribed_hold_ms(Side.RIGHT)


symptom = st.sampled_from(
    [
        {"pain_now": 5},
        {"pain_now": 9},
        {"pain_this_morning": 9},
        {"distal_now": 3},
        {"moved_further_down": Answer.NOT_SURE},
        {"after_last": LimbAfterLast(distal_level=3, tingling=Answer.NO)},
        {"after_last": LimbAfterLast(distal_level=0, tingling=Answer.YES)},
    ]
)


@given(symptom)
def test_a_symptom_never_gives_more_than_a_calm_day(told: dict[str, Any]) -> None:
    person = later(SCREENED, session(NOW - DAY), comfort(NOW - DAY + HOUR))
    calm = planned(later(person, check_in(NOW)))
    result = plan_today(later(person, check_in(NOW, **told)), NOW)
    assert isinstance(result, Refusal) or result.stage < calm.stage
