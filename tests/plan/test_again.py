"""Coming back to a session that was begun: the same plan, and nothing that closes a session is got round by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.plan import Given, Plan, Refusal, RefusalKind, held_ms, plan_again, plan_today
from backrack.record import Answer, AnyEntry, Outcome, Person, SessionDone, Sign, StopSign
from backrack.words import say
from tests.plan.people import lain, later, screened
from tests.progression.people import check_in, new_id, session

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SITTING = UUID(int=77)
MINUTE = timedelta(minutes=1)
READY = later(screened(NOW), check_in(NOW))
STOPPING = [sign for sign in Sign if sign not in (Sign.SPASM, Sign.ON_THE_BONE)]


def plan_of(person: Person = READY, at: datetime = NOW) -> Plan:
    plan = plan_today(person, at)
    assert isinstance(plan, Plan)
    return plan


PLAN = plan_of()


def again(person: Person, at: datetime, given_at: datetime = NOW, plan: Plan = PLAN) -> Plan | Refusal:
    return plan_again(person, Given(SITTING, given_at, plan.digest), at)


def left(at: datetime, outcome: Outcome = Outcome.LEFT, **more: object) -> SessionDone:
    return session(at - timedelta(minutes=8), 120_000, outcome, **{"session": SITTING, "plan": PLAN.digest} | more)


def told(sign: Sign, at: datetime, sitting: UUID | None = SITTING) -> StopSign:
    return StopSign(id=new_id(), at=at, session=sitting, sign=sign)


def kind(outcome: Plan | Refusal) -> RefusalKind | None:
    return outcome.kind if isinstance(outcome, Refusal) else None


def test_whoever_left_in_mid_session_goes_on_with_the_same_plan() -> None:
    person = later(READY, left(NOW + 8 * MINUTE))
    assert kind(plan_today(person, NOW + 9 * MINUTE)) is not None, "without the sitting this would be a second session"
    assert again(person, NOW + 9 * MINUTE) == PLAN


def test_a_check_in_may_grow_old_while_the_session_is_under_way() -> None:
    begun = NOW + 110 * MINUTE
    plan = plan_of(at=begun)
    assert kind(plan_today(READY, NOW + 125 * MINUTE)) is RefusalKind.CHECK_IN
    assert again(READY, NOW + 125 * MINUTE, begun, plan) == plan


def test_a_session_goes_on_past_midnight() -> None:
    evening = NOW.replace(hour=23, minute=50)
    person = later(screened(evening), check_in(evening))
    plan = plan_of(person, evening)
    assert again(person, evening + 15 * MINUTE, evening, plan) == plan


def test_after_two_hours_there_is_nothing_to_come_back_to() -> None:
    assert again(READY, NOW + 120 * MINUTE) == PLAN
    assert kind(again(READY, NOW + 121 * MINUTE)) is RefusalKind.OVER
    assert kind(again(READY, NOW - MINUTE)) is RefusalKind.OVER


@pytest.mark.parametrize("outcome", [Outcome.COMPLETED, Outcome.EASED, Outcome.CAME_OFF])
def test_a_session_that_ended_is_over(outcome: Outcome) -> None:
    assert kind(again(later(READY, left(NOW + 8 * MINUTE, outcome)), NOW + 9 * MINUTE)) is RefusalKind.OVER


def test_the_same_plan_is_not_done_twice_under_another_name() -> None:
    done = left(NOW + 8 * MINUTE, Outcome.COMPLETED, session=new_id())
    assert kind(again(later(READY, done), NOW + 9 * MINUTE)) is RefusalKind.OVER


def test_what_was_held_is_the_most_that_any_entry_of_the_sitting_tells() -> None:
    less = session(NOW, 10_000, Outcome.LEFT, session=SITTING)
    elsewhere = session(NOW, 999_000, Outcome.LEFT)
    person = later(READY, session(NOW, 20_000, Outcome.LEFT, session=SITTING), less, elsewhere)
    assert held_ms(person, SITTING) == {"session-09-hold": 20_000}
    assert held_ms(READY, SITTING) == {}


def test_another_session_in_between_needs_its_rest() -> None:
    other = left(NOW + 8 * MINUTE, Outcome.COMPLETED, session=new_id(), plan="another plan")
    assert kind(again(later(READY, other), NOW + 9 * MINUTE)) is RefusalKind.REST


@pytest.mark.parametrize("sign", STOPPING)
def test_a_stop_sign_since_then_refuses(sign: Sign) -> None:
    person = later(READY, left(NOW + 8 * MINUTE), told(sign, NOW + 5 * MINUTE))
    assert kind(again(person, NOW + 9 * MINUTE)) is RefusalKind.STOPPED


def test_a_stop_sign_binds_though_the_phones_clock_runs_behind() -> None:
    assert kind(again(later(READY, told(Sign.SHARP, NOW - 30 * MINUTE)), NOW + MINUTE)) is RefusalKind.STOPPED
    elsewhere = told(Sign.SHARP, NOW - timedelta(days=3), sitting=new_id())
    assert again(later(READY, elsewhere), NOW + MINUTE) == PLAN


def test_a_spasm_is_let_pass_and_does_not_refuse() -> None:
    twice = (told(Sign.SPASM, NOW + MINUTE), told(Sign.SPASM, NOW + 3 * MINUTE))
    assert again(later(READY, *twice), NOW + 9 * MINUTE) == PLAN


def test_pressure_on_the_bone_is_put_right_once_and_ends_the_session_the_second_time() -> None:
    once = later(READY, told(Sign.ON_THE_BONE, NOW + MINUTE))
    assert again(once, NOW + 9 * MINUTE) == PLAN
    assert kind(again(later(once, told(Sign.ON_THE_BONE, NOW + 5 * MINUTE)), NOW + 9 * MINUTE)) is RefusalKind.STOPPED


@pytest.mark.parametrize(
    ("entry", "refusal"),
    [
        (check_in(NOW + 5 * MINUTE, new_weakness=Answer.YES), RefusalKind.LOCKED),
        (check_in(NOW + 5 * MINUTE, numbness_bladder_bowel=Answer.YES), RefusalKind.LOCKED),
        (check_in(NOW + 5 * MINUTE, fever_fall_illness=Answer.YES), RefusalKind.UNANSWERED),
        (check_in(NOW + 5 * MINUTE, moved_further_down=Answer.YES), RefusalKind.PAUSED),
        (check_in(NOW + 5 * MINUTE, pain_now=9), RefusalKind.NOT_TODAY),
    ],
)
@pytest.mark.parametrize("minutes", [6, 100])
def test_what_closes_a_session_closes_one_that_was_begun(entry: AnyEntry, refusal: RefusalKind, minutes: int) -> None:
    assert kind(again(later(READY, entry), NOW + minutes * MINUTE)) is refusal


def test_a_plan_that_would_be_another_now_is_not_gone_on_with() -> None:
    yesterday = lain(NOW - timedelta(days=1))
    person = later(screened(NOW), *yesterday, check_in(NOW))
    raising = plan_of(person)
    lighter = later(person, check_in(NOW + MINUTE, pain_now=5))
    assert plan_of(lighter, NOW + 2 * MINUTE).digest != raising.digest
    assert kind(again(lighter, NOW + 2 * MINUTE, NOW, raising)) is RefusalKind.OVER


def test_every_refusal_says_what_to_do_for_somebody_who_still_lies_there() -> None:
    stopped = again(later(READY, told(Sign.TINGLING, NOW)), NOW + MINUTE)
    over = again(READY, NOW + timedelta(hours=3))
    for outcome in (stopped, over):
        assert isinstance(outcome, Refusal)
        assert say(outcome.title)
        assert say(outcome.reason)
        assert "come off slowly" in say(outcome.what_to_do)


@settings(max_examples=60)
@given(
    st.integers(-30, 180),
    st.lists(st.tuples(st.sampled_from(Sign), st.integers(-60, 120)), max_size=2),
    st.lists(st.tuples(st.sampled_from(Outcome), st.integers(1, 120)), max_size=3),
)
def test_coming_back_never_gives_more_than_was_given(
    minutes: int, signs: list[tuple[Sign, int]], sittings: list[tuple[Outcome, int]]
) -> None:
    entries = (
        *(told(sign, NOW + at * MINUTE) for sign, at in signs),
        *(left(NOW + at * MINUTE, outcome) for outcome, at in sittings),
    )
    outcome = again(later(READY, *entries), NOW + minutes * MINUTE)
    if isinstance(outcome, Plan):
        assert outcome == PLAN
        assert 0 <= minutes <= 120
        assert {done for done, _ in sittings} <= {Outcome.LEFT}
        assert not {sign for sign, _ in signs} & set(STOPPING)
