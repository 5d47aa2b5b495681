"""The one function that yields something to do: when it does, what it gives, and every reason it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.plan import Plan, Refusal, RefusalKind, plan_today
from backrack.posture import Ground, Side
from backrack.progression import counted_sessions
from backrack.record import Answer, AnyEntry, BodyGiven, Comfort, LimbAfterLast, Outcome, Person, with_entries
from backrack.words import say
from tests.diary.people import told_by_hand
from tests.plan.people import climbed, comfort, lain, later, screened
from tests.progression.people import check_in, clearance, session
from tests.record.strategies import entries as any_entry

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SCREENED = screened(NOW)
RAISING = climbed(NOW)


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


def test_the_first_session_is_the_starting_position_on_two_towels() -> None:
    plan = planned(later(SCREENED, check_in(NOW)))
    assert (plan.stage, plan.towels) == (1, 2)
    assert {step.exercise_id for step in plan.steps} == {"getting_on", "starting_position", "getting_off"}
    assert all(step.posture.padding.back_mm == 20 for step in plan.steps if step.exercise_id == "starting_position")


def test_at_its_stage_the_single_leg_raise_comes_twice_a_side() -> None:
    plan = planned(later(RAISING, check_in(NOW)))
    assert plan.stage == 4
    raises = [step for step in plan.steps if step.exercise_id == "single_leg_raise"]
    assert [(step.side, step.hold_ms) for step in raises] == [(Side.LEFT, 30_000), (Side.RIGHT, 30_000)] * 2
    assert plan.prescribed_hold_ms(Side.LEFT) == plan.prescribed_hold_ms(Side.RIGHT)


@pytest.mark.parametrize(
    "last",
    [
        lain(NOW - DAY, Comfort.NOT_YET),
        lain(NOW - DAY, Comfort.TOO_MUCH),
        lain(NOW - DAY, centred=Answer.NO),
        lain(NOW - DAY, centred=Answer.NOT_SURE),
        lain(NOW - DAY, wood_beside_bone=Answer.NO),
        lain(NOW - DAY, wood_beside_bone=Answer.NOT_SURE),
    ],
)
def test_without_full_comfort_no_leg_is_raised(last: tuple[AnyEntry, ...]) -> None:
    plan = planned(later(climbed(NOW - DAY), *last, check_in(NOW)))
    assert not any(step.posture.raised_sides() for step in plan.steps)
    assert plan.stage < 4


def test_too_much_adds_a_towel_up_to_four_and_comfort_takes_it_away_again() -> None:
    assert planned(later(SCREENED, *lain(NOW - DAY, Comfort.TOO_MUCH, towels=2), check_in(NOW))).towels == 3
    assert planned(later(SCREENED, *lain(NOW - DAY, Comfort.NOT_YET, towels=3), check_in(NOW))).towels == 3
    assert planned(later(SCREENED, *lain(NOW - DAY, towels=4), check_in(NOW))).towels == 3
    assert planned(later(SCREENED, *lain(NOW - DAY, towels=3), check_in(NOW))).towels == 2
    assert planned(later(SCREENED, *lain(NOW - DAY, Comfort.TOO_MUCH, towels=4), check_in(NOW))).towels == 4


def test_comfort_dated_ahead_does_not_count() -> None:
    ahead = comfort(NOW + HOUR)
    assert planned(later(SCREENED, session(NOW - DAY), ahead, check_in(NOW))).stage == 1


def test_a_light_day_is_one_stage_less_and_leaves_the_stage_as_it_is() -> None:
    plan = planned(later(RAISING, check_in(NOW, pain_now=5)))
    assert plan.light and plan.stage == 3
    assert not any(step.posture.raised_sides() for step in plan.steps)


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
    person = later(SCREENED, *lain(NOW - DAY), bad)
    assert refused(person).kind is RefusalKind.PAUSED
    two_days = NOW + 49 * HOUR
    assert refused(person, two_days).kind is RefusalKind.CHECK_IN
    assert refused(later(person, check_in(two_days, pain_this_morning=5)), two_days).kind is RefusalKind.PAUSED
    assert planned(later(person, check_in(two_days)), two_days).stage <= 1


def test_a_week_without_settling_refers_and_a_clinician_reopens() -> None:
    person = later(SCREENED, check_in(NOW, pain_this_morning=6))
    week = NOW + 8 * DAY
    assert refused(person, week).kind is RefusalKind.REFERRED
    soon = week + 2 * HOUR
    cleared = later(person, clearance(week, "REFER"), check_in(soon))
    assert refused(cleared, soon).kind is RefusalKind.UNANSWERED
    assert isinstance(plan_today(later(cleared, *screened(soon).entries), soon), Plan)


def test_more_than_a_week_away_begins_again_more_lightly() -> None:
    away = later(climbed(NOW - 8 * DAY), check_in(NOW))
    assert planned(away).stage == 3
    assert planned(away).why.key == "progression-gap"


def test_someone_in_the_room_is_asked_for_where_getting_up_alone_is_hard() -> None:
    person = screened(NOW, DV11=Answer.NO)
    assert refused(later(person, check_in(NOW))).kind is RefusalKind.NOT_TODAY
    assert refused(later(person, check_in(NOW, someone_in_room=Answer.NOT_SURE))).kind is RefusalKind.NOT_TODAY
    assert planned(later(person, check_in(NOW, someone_in_room=Answer.YES))).stage == 1


@pytest.mark.parametrize("question", ["RF22", "RF25", "DV13", "DV14"])
def test_a_caution_keeps_the_starting_position_whatever_the_comfort(question: str) -> None:
    person = screened(NOW, age_years=60, **{question: Answer.YES})
    assert planned(later(person, *lain(NOW - DAY), check_in(NOW))).stage == 1


def test_the_plan_is_the_same_wherever_the_person_is_in_the_world() -> None:
    person = later(SCREENED, check_in(NOW))
    there = NOW.astimezone(timezone(timedelta(hours=-7)))
    assert planned(person, there).steps == planned(person).steps


def test_equal_plans_have_equal_names_and_others_do_not() -> None:
    first = later(SCREENED, check_in(NOW))
    assert planned(first).digest == planned(first, NOW + HOUR).digest
    assert planned(first).digest != planned(later(SCREENED, check_in(NOW))).digest


def test_a_beginners_session_is_short() -> None:
    for person in (SCREENED, climbed(NOW, 6), RAISING, climbed(NOW, 24)):
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
        assert used <= {"getting_on", "starting_position", "single_leg_raise", "getting_off", "floor"}
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


ZONES = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))


@given(ZONES, ZONES, st.integers(0, 23), st.integers(0, 59))
def test_a_bad_day_is_bad_in_every_time_zone(here: timezone, there: timezone, hour: int, minute: int) -> None:
    now = datetime(2026, 3, 2, hour, minute, tzinfo=here)
    bad = check_in((now - timedelta(minutes=1)).astimezone(there), pain_now=10, distal_now=4, after_last=None)
    assert isinstance(plan_today(later(screened(now), bad), now), Refusal)


@pytest.mark.parametrize("told", ["fever_fall_illness", "numbness_bladder_bowel", "new_weakness"])
def test_no_session_on_a_day_with_a_sign_even_after_clearance_and_new_answers(told: str) -> None:
    earlier = NOW - 2 * HOUR
    person = later(
        screened(earlier - 30 * timedelta(minutes=1)),
        check_in(earlier, after_last=None, **{told: Answer.YES}),
        clearance(earlier + timedelta(minutes=5), "REFER", "MS_numbness", "MS_weakness"),
    )
    again = with_entries(person, (*screened(NOW).entries, check_in(NOW, after_last=None)))
    assert refused(again).kind is RefusalKind.NOT_TODAY


@pytest.mark.parametrize(
    "flaw",
    [
        {"seen_on": (NOW - 60 * DAY).date()},
        {"seen_on": (NOW + 60 * DAY).date()},
        {"said": " "},
        {"clinician": " "},
        {"questions": ("P10",)},
        {"by": "self"},
    ],
)
def test_a_flawed_statement_lifts_no_referral(flaw: dict[str, Any]) -> None:
    week = NOW + 8 * DAY
    referred = later(SCREENED, check_in(NOW, pain_this_morning=6))
    statement = replace(clearance(week, "REFER"), **flaw)
    answered_again = screened(week + 2 * HOUR).entries
    after = with_entries(later(referred, statement), (*answered_again, check_in(week + 2 * HOUR)))
    assert refused(after, week + 2 * HOUR).kind is RefusalKind.REFERRED
    whole = with_entries(later(referred, clearance(week, "REFER")), (*answered_again, check_in(week + 2 * HOUR)))
    assert isinstance(plan_today(whole, week + 2 * HOUR), Plan)


@pytest.mark.parametrize("supersedes", ["first", "itself", "none"])
def test_no_later_entry_takes_back_that_a_session_was_done(supersedes: str) -> None:
    first = session(NOW - 2 * HOUR)
    empty = session(NOW - HOUR, done_ms=0, session=first.session, outcome=Outcome.LEFT)
    named = {"first": first.id, "itself": empty.id, "none": None}[supersedes]
    person = later(SCREENED, first, replace(empty, supersedes=named), check_in(NOW))
    assert refused(person).kind is RefusalKind.REST


def test_a_completed_session_counts_whatever_its_phases() -> None:
    assert refused(later(SCREENED, session(NOW - 2 * HOUR, phases=()), check_in(NOW))).kind is RefusalKind.REST


def test_half_a_session_left_counts_as_done() -> None:
    half = session(NOW - 2 * HOUR, done_ms=15_000, outcome=Outcome.LEFT)
    assert refused(later(SCREENED, half, check_in(NOW))).kind is RefusalKind.REST


@pytest.mark.parametrize("first", [Comfort.TOO_MUCH, Comfort.NOT_YET])
def test_of_two_answers_about_one_session_the_stricter_stands(first: Comfort) -> None:
    done = session(NOW - DAY)
    said = [comfort(NOW - 23 * HOUR, first, session=done.session), comfort(NOW - 22 * HOUR, session=done.session)]
    assert planned(later(SCREENED, done, *said, check_in(NOW))).stage == 1


def test_a_session_from_memory_raises_no_leg_and_may_still_lower_one() -> None:
    told = told_by_hand(NOW - 22 * HOUR, NOW - 21 * HOUR)
    well = comfort(NOW - 21 * HOUR, session=told.session)
    assert planned(later(SCREENED, told, well, check_in(NOW))).stage == 1
    timed = climbed(NOW - DAY)
    assert planned(later(timed, told, well, check_in(NOW))).stage == 4
    badly = comfort(NOW - 21 * HOUR, Comfort.TOO_MUCH, session=told.session, towels=2)
    lowered = planned(later(timed, told, well, badly, check_in(NOW)))
    assert (lowered.towels, any(step.posture.raised_sides() for step in lowered.steps)) == (3, False)


@pytest.mark.parametrize("told", [{}, {"session": UUID(int=99)}, {"exercise": "sphinx"}])
def test_comfort_without_having_lain_there_raises_no_leg(told: dict[str, Any]) -> None:
    assert planned(later(SCREENED, comfort(NOW - HOUR, **told), check_in(NOW))).stage == 1


def test_the_worst_morning_told_on_a_day_stands() -> None:
    bad = check_in(NOW, pain_this_morning=6)
    three_days = NOW + 3 * DAY
    worse = check_in(three_days, pain_this_morning=4)
    better = check_in(three_days + timedelta(minutes=1), pain_this_morning=2)
    assert refused(later(SCREENED, bad, worse, better), three_days + HOUR).kind is RefusalKind.PAUSED


def test_body_and_rack_of_the_future_are_not_planned_for() -> None:
    ahead = replace(SCREENED.of(BodyGiven)[-1], id=UUID(int=42), at=NOW + HOUR, height_m=2.2)
    plan = planned(later(SCREENED, ahead, check_in(NOW)))
    assert plan.body.height_m < 2.0


def test_a_light_day_at_the_lightest_position_is_a_rest_on_the_floor() -> None:
    plan = planned(later(SCREENED, check_in(NOW, pain_now=5)))
    assert (plan.light, plan.stage) == (True, 0)
    assert not any(step.posture.ground is Ground.RACK for step in plan.steps)


def test_hours_between_sessions_are_hours_when_the_clocks_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    now = datetime(2026, 3, 29, 13, 0, tzinfo=berlin)  # 19 h and 10 min after 16:50, an hour of the night is missing
    done = session(datetime(2026, 3, 28, 16, 42, tzinfo=berlin))
    assert refused(later(screened(now), done, check_in(now)), now).kind is RefusalKind.REST
