"""Which exercises are open to somebody, why the others are closed, and that the plan says the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.catalogue import Catalogue, load_catalogue
from backrack.plan import Access, ClosedBy, Closes, Plan, Refusal, RefusalKind, access_to, plan_today
from backrack.record import Answer, AnyEntry, BaselineGiven, BodyGiven, Comfort, LowBackTold, Person, with_entries
from backrack.words import say
from tests.plan.people import climbed, lain, later, screened
from tests.progression.people import check_in, clearance, new_id, session
from tests.record.strategies import entries as any_entry
from tests.screening.people import passing_person

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SCREENED = screened(NOW)
RAISING = climbed(NOW)
IDS = [exercise.id for exercise in load_catalogue().exercises]
ADVANCED = ("double_leg_raise_tilt", "stomach_crunch", "lean_back_tilt", "reverse_leg_raise")
START = ["getting_on", "starting_position", "getting_off"]


def told(person: Person, exercise_id: str, now: datetime = NOW, catalogue: Catalogue | None = None) -> Access:
    return next(each for each in access_to(person, now, catalogue) if each.exercise_id == exercise_id)


def kinds(person: Person, exercise_id: str, now: datetime = NOW, catalogue: Catalogue | None = None) -> list[str]:
    return [each.kind.value for each in told(person, exercise_id, now, catalogue).closed_by]


def opened(person: Person, now: datetime = NOW) -> list[str]:
    return [each.exercise_id for each in access_to(person, now) if each.open]


def reason(person: Person, exercise_id: str, kind: ClosedBy | RefusalKind, now: datetime = NOW) -> Closes:
    (found,) = [each for each in told(person, exercise_id, now).closed_by if each.kind is kind]
    return found


def test_all_ten_are_told_in_the_makers_order() -> None:
    assert [each.exercise_id for each in access_to(SCREENED, NOW)] == IDS


def test_before_the_first_session_the_starting_position_is_open() -> None:
    assert opened(SCREENED) == START


def test_once_its_stage_is_reached_in_comfort_the_single_leg_raise_is_open() -> None:
    assert opened(RAISING) == ["getting_on", "starting_position", "single_leg_raise", "getting_off"]


@pytest.mark.parametrize(
    ("exercise_id", "expected"),
    [
        ("getting_on", []),
        ("starting_position", []),
        ("single_leg_raise", ["stage"]),
        ("double_leg_raise", ["not_done", "stage"]),
        ("backwards_tilt", ["content"]),
        ("getting_off", []),
        ("double_leg_raise_tilt", ["content", "gate"]),
        ("stomach_crunch", ["content", "gate"]),
        ("lean_back_tilt", ["comes_after", "gate"]),
        ("reverse_leg_raise", ["content", "comes_after", "gate"]),
    ],
)
def test_for_somebody_new_each_closed_exercise_has_exactly_its_reasons(exercise_id: str, expected: list[str]) -> None:
    assert kinds(SCREENED, exercise_id) == expected


def test_what_nobody_confirmed_names_the_page_of_the_manual_and_who_can_open_it() -> None:
    closed = reason(SCREENED, "backwards_tilt", ClosedBy.CONTENT)
    assert closed.because and "printed manual, page 14" in say(closed.because)
    assert "printed manual" in say(closed.opens)


def test_what_comes_after_something_unconfirmed_says_after_which() -> None:
    assert "stomach crunch" in say(reason(SCREENED, "lean_back_tilt", ClosedBy.COMES_AFTER).text)


def test_the_makers_gate_tells_how_far_one_has_come() -> None:
    new = say(reason(SCREENED, "stomach_crunch", ClosedBy.GATE).opens)
    assert "Weeks done so far: 0 of 13." in new and "Your last session" not in new
    assert "Still missing: the weeks, and then your own word" in new
    gate = reason(screened_again(practised(2)), "stomach_crunch", ClosedBy.GATE)
    told = say(gate.opens)
    assert "Weeks done so far: 2 of 13. Days in the last seven with 20 minutes on the rack: 3 of 3." in told
    assert "Your last session had 21 minutes on the rack." in told
    assert gate.because and "13 weeks" in say(gate.because)
    assert gate.text.key == "plan-exercise-gate" and "maker" in say(gate.text)


def test_with_the_weeks_and_the_answer_the_gate_is_no_reason_and_nothing_else_opens() -> None:
    weeks = practised(13)
    assert "Still missing: your own word" in say(reason(screened_again(weeks), "stomach_crunch", ClosedBy.GATE).opens)
    whole = screened_again(later(weeks, LowBackTold(id=new_id(), at=NOW - HOUR, moves=Answer.YES)))
    before, after = kinds(screened_again(weeks), "stomach_crunch"), kinds(whole, "stomach_crunch")
    assert after == [kind for kind in before if kind != "gate"] and "content" in after
    assert not any(each.open for each in access_to(whole, NOW) if each.exercise_id in ADVANCED)


def practised(weeks: int) -> Person:
    """Three sessions a week, 21 minutes on the rack each."""
    ends = (NOW - (7 * week + day) * DAY for week in range(weeks) for day in (1, 3, 5))
    lain = {"on_rack_ms": 21 * 60_000}
    return later(SCREENED, *(session(at, ended_at=at + HOUR / 2, **lain) for at in ends))


def screened_again(person: Person) -> Person:
    return with_entries(person, SCREENED.entries)


def test_sessions_dated_ahead_do_not_count_towards_the_gate() -> None:
    ahead = session(NOW + DAY, on_rack_ms=8 * 60_000)
    assert "Your last session" not in say(reason(later(SCREENED, ahead), "stomach_crunch", ClosedBy.GATE).opens)


def test_an_exercise_before_it_that_was_done_is_no_reason() -> None:
    raised = session(NOW - DAY)
    hold = replace(raised.phases[0], exercise="single_leg_raise")
    assert kinds(later(SCREENED, replace(raised, phases=(hold,))), "double_leg_raise") == ["stage"]
    skipped = replace(raised, phases=(replace(hold, done_ms=0),))
    assert kinds(later(SCREENED, skipped), "double_leg_raise") == ["not_done", "stage"]


@pytest.mark.parametrize(
    ("question", "left_out", "kept"),
    [
        ("RF25", ["single_leg_raise", "double_leg_raise", "reverse_leg_raise"], ["lean_back_tilt"]),
        ("DV13", ["single_leg_raise", "double_leg_raise", "backwards_tilt"], ["lean_back_tilt"]),
        ("DV04", ["lean_back_tilt", "stomach_crunch"], ["single_leg_raise"]),
    ],
)
def test_an_answer_that_leaves_an_exercise_out_is_named_in_plain_words(
    question: str, left_out: list[str], kept: list[str]
) -> None:
    person = screened(NOW, **{question: Answer.YES})
    for exercise_id in left_out:
        closed = reason(person, exercise_id, ClosedBy.ANSWER)
        assert closed.because and closed.because.key == f"{question}.reason"
        assert "clinician" in say(closed.opens)
    assert all("answer" not in kinds(person, exercise_id) for exercise_id in kept)


def test_one_answer_that_leaves_out_and_caps_is_told_once() -> None:
    person = later(screened(NOW, RF25=Answer.YES), *lain(NOW - DAY))
    assert kinds(person, "single_leg_raise") == ["answer"]


def test_a_cap_names_its_answer_and_closes_all_after_the_starting_position() -> None:
    person = later(screened(NOW, RF22=Answer.YES), *lain(NOW - DAY))
    assert opened(person) == START
    closed = reason(person, "single_leg_raise", ClosedBy.CAP)
    assert kinds(person, "single_leg_raise") == ["cap"]
    assert closed.because and closed.because.key == "RF22.reason"
    assert "clinician" in say(closed.opens)


def test_a_rack_of_another_size_caps_and_says_so() -> None:
    person = later(passing_person(NOW, height_m=1.9), *lain(NOW - DAY))
    closed = reason(person, "single_leg_raise", ClosedBy.CAP)
    assert closed.because and closed.because.key == "screen-fit-other-size"
    assert "towel" in say(closed.opens)


@pytest.mark.parametrize(
    ("last", "why"),
    [
        (lain(NOW - DAY, Comfort.NOT_YET), "plan-why-not-yet"),
        (lain(NOW - DAY, Comfort.TOO_MUCH), "plan-why-too-much"),
        (lain(NOW - DAY, centred=Answer.NO), "plan-why-not-yet"),
    ],
)
def test_without_comfort_the_raise_waits_and_two_answers_open_it(last: tuple[AnyEntry, ...], why: str) -> None:
    closed = reason(later(SCREENED, *last), "single_leg_raise", ClosedBy.STAGE)
    assert closed.text.key == why
    assert closed.opens.key == "plan-exercise-comfort"


def test_a_light_day_closes_the_raise_for_that_day() -> None:
    person = later(RAISING, check_in(NOW, pain_now=5))
    assert opened(person) == START
    assert kinds(person, "single_leg_raise") == ["light_day"]


GENERAL = [
    (Person(id=UUID(int=1)), RefusalKind.UNANSWERED),
    (replace(SCREENED, entries=tuple(e for e in SCREENED.entries if not isinstance(e, BodyGiven))), "about_you"),
    (replace(SCREENED, entries=tuple(e for e in SCREENED.entries if not isinstance(e, BaselineGiven))), "about_you"),
    (screened(NOW, DV01=Answer.YES), RefusalKind.LOCKED),
    (screened(NOW, RF01=Answer.YES), RefusalKind.LOCKED),
    (screened(NOW, DV17=Answer.NO), RefusalKind.CLOSED),
    (later(SCREENED, check_in(NOW, moved_further_down=Answer.YES)), RefusalKind.PAUSED),
    (
        later(screened(NOW), *lain(NOW - 10 * DAY), check_in(NOW - 9 * DAY, pain_this_morning=9)),
        RefusalKind.REFERRED,
    ),
    (later(SCREENED, check_in(NOW, pain_now=9)), RefusalKind.NOT_TODAY),
]


@pytest.mark.parametrize(("person", "kind"), GENERAL, ids=lambda value: value if isinstance(value, str) else None)
def test_what_closes_everything_is_told_for_every_exercise_as_today_tells_it(person: Person, kind: str) -> None:
    refusal = plan_today(person, NOW)
    assert isinstance(refusal, Refusal) and refusal.kind.value == kind
    for each in access_to(person, NOW):
        (general,) = [closed for closed in each.closed_by if closed.closes_all]
        assert general.kind.value == kind
        assert general.because == refusal.reason
        assert general.opens == refusal.what_to_do


def test_a_pause_that_could_end_today_is_still_a_pause_until_the_morning_is_told() -> None:
    person = later(SCREENED, check_in(NOW - 3 * DAY, moved_further_down=Answer.YES))
    refusal = plan_today(person, NOW)
    assert isinstance(refusal, Refusal) and refusal.kind is RefusalKind.CHECK_IN
    assert kinds(person, "starting_position") == ["paused"]
    assert reason(person, "starting_position", RefusalKind.PAUSED).opens.key == "plan-paused.check"


def test_alone_when_someone_should_be_there_closes_the_day_only_once_told() -> None:
    person = screened(NOW, DV11=Answer.NO)
    assert opened(person) == START
    assert kinds(later(person, check_in(NOW, someone_in_room=Answer.NO)), "getting_on") == ["not_today"]


def test_the_rest_after_a_session_closes_nothing() -> None:
    soon = NOW - DAY + 2 * HOUR
    assert isinstance(plan_today(RAISING, soon), Refusal)
    assert "single_leg_raise" in opened(RAISING, soon)


def test_after_days_away_the_raise_waits_for_calm_sessions() -> None:
    closed = reason(RAISING, "single_leg_raise", ClosedBy.STAGE, NOW + 9 * DAY)
    assert closed.text.key == "progression-gap"
    assert closed.opens.key == "plan-exercise-climb"


def test_a_clinicians_statement_opens_what_an_answer_left_out() -> None:
    person = later(screened(NOW - DAY, RF25=Answer.YES), clearance(NOW - HOUR, "RF25"), *lain(NOW - DAY))
    assert "answer" not in kinds(person, "single_leg_raise")


def test_what_a_person_confirms_in_the_data_is_no_longer_closed_by_its_content() -> None:
    known = load_catalogue()
    confirmed = replace(
        known,
        exercises=tuple(
            replace(each, why_not_offered=()) if each.id == "backwards_tilt" else each for each in known.exercises
        ),
    )
    assert kinds(SCREENED, "backwards_tilt", catalogue=confirmed) == ["not_done", "stage"]


# --- for anybody at all ----------------------------------------------------------------------------------------------

minutes_ago = st.integers(0, 20 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes))
lying = st.builds(lain, minutes_ago, st.sampled_from(Comfort), st.integers(0, 4))
telling = st.builds(
    lambda at, pain, morning, distal, further: (
        check_in(at, pain_now=pain, pain_this_morning=morning, distal_now=distal, moved_further_down=further),
    ),
    minutes_ago,
    st.integers(0, 10),
    st.none() | st.integers(0, 10),
    st.sampled_from([0, 0, 0, 1, 3]),
    st.sampled_from([Answer.NO, Answer.NO, Answer.NO, Answer.YES]),
)
saying = st.builds(lambda at, name: (clearance(at, name),), minutes_ago, st.sampled_from(["RF25", "DV01", "REFER"]))
answering = st.dictionaries(
    st.sampled_from(["RF22", "RF25", "DV04", "DV13", "DV01", "DV11", "DV07"]), st.sampled_from(Answer), max_size=2
)


def _has_been(entry: AnyEntry) -> bool:
    """Not dated ahead: what lies ahead of a check-in keeps it from counting."""
    return max(entry.at, getattr(entry, "ended_at", entry.at)) < NOW


@st.composite
def histories(draw: st.DrawFn) -> Person:
    base = passing_person(
        NOW, changed=draw(answering), usual_pain=draw(st.integers(0, 7)), height_m=draw(st.sampled_from([1.68, 1.9]))
    )
    told_since = draw(st.lists(st.one_of(lying, telling, saying), max_size=5))
    strange = draw(st.lists(any_entry.filter(_has_been), max_size=2))
    return with_entries(base, (*(entry for group in told_since for entry in group), *strange))


def calm(at: datetime) -> AnyEntry:
    return check_in(at, someone_in_room=Answer.YES)


def held(plan: Plan) -> set[str]:
    """Exercises of the catalogue; the floor is none."""
    return {step.exercise_id for step in plan.steps} - {"floor"}


@settings(max_examples=60, deadline=None)
@given(histories())
def test_a_plan_holds_exactly_what_is_open(person: Person) -> None:
    for someone in (person, later(person, calm(NOW))):
        plan = plan_today(someone, NOW)
        if isinstance(plan, Plan):
            assert set(opened(someone)) == held(plan)


@settings(max_examples=60, deadline=None)
@given(histories())
def test_what_is_open_is_in_the_plan_after_a_calm_check_in(person: Person) -> None:
    is_open = set(opened(person))
    outcome = plan_today(later(person, calm(NOW)), NOW)
    if is_open and not (isinstance(outcome, Refusal) and outcome.kind is RefusalKind.REST):
        assert isinstance(outcome, Plan), outcome
        assert held(outcome) == is_open


@settings(max_examples=60, deadline=None)
@given(histories())
def test_each_reason_has_words_and_none_stands_beside_an_open_exercise(person: Person) -> None:
    offered = {exercise.id for exercise in load_catalogue().offered()}
    for each in access_to(person, NOW):
        assert each.open is not bool(each.closed_by)
        assert each.exercise_id in offered or not each.open
        assert len({(closed.kind, closed.because) for closed in each.closed_by}) == len(each.closed_by)
        for closed in each.closed_by:
            assert say(closed.text) and say(closed.opens)
            assert closed.because is None or say(closed.because)


@settings(max_examples=40, deadline=None)
@given(histories())
def test_everything_is_open_or_closed_together_where_the_day_is_refused(person: Person) -> None:
    together = [any(closed.closes_all for closed in each.closed_by) for each in access_to(person, NOW)]
    assert all(together) or not any(together)
    assert not any(together) or not opened(person)
