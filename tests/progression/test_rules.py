"""P1, P2, P5, P7, P10: what each one finds, and where the person then stands."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.progression import (
    RULES,
    Baseline,
    Decision,
    Mode,
    baseline_of,
    bounds,
    counted_sessions,
    sessions_of,
    standing,
)
from backrack.record import AfterReport, Answer, BaselineGiven, LimbAfterLast, LimbMap, MorningReport, Outcome, Person
from backrack.words import say
from tests.progression.people import DAY_ONE, check_in, clearance, new_id, person, session

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BASE = Baseline(2, 0)
LONG_TINGLING = LimbAfterLast(distal_level=0, tingling=Answer.YES, tingling_over_one_hour=Answer.YES)
FURTHER = LimbAfterLast(distal_level=2, tingling=Answer.NO)


def _mode(someone: Person, after: timedelta) -> Mode:
    return standing(someone, BASE, DAY_ONE + after).mode


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NOT_SURE])
@pytest.mark.parametrize(
    ("told", "rule", "decision"),
    [
        ("numbness_bladder_bowel", "P1", Decision.EMERGENCY),
        ("new_weakness", "P2", Decision.REFER),
        ("moved_further_down", "P5", Decision.PAUSE),
    ],
)
def test_a_yes_or_not_sure_before_a_session_binds(told: str, rule: str, decision: Decision, answer: Answer) -> None:
    found = bounds(person(check_in(DAY_ONE, **{told: answer})), BASE)
    assert [(bound.rule, bound.decision) for bound in found] == [(rule, decision)]


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        ({"after_last": FURTHER}, "P5"),
        ({"after_last": LONG_TINGLING}, "P7"),
        ({"pain_this_morning": 6}, "P10"),
    ],
)
def test_a_reaction_to_the_last_session_pauses(told: dict[str, Any], rule: str) -> None:
    someone = person(session(DAY_ONE), check_in(DAY_ONE + DAY, **told))
    assert [bound.rule for bound in bounds(someone, BASE)] == [rule]
    assert _mode(someone, DAY + HOUR) is Mode.PAUSED


def test_tingling_of_unknown_length_counts_as_long() -> None:
    unknown = LimbAfterLast(distal_level=0, tingling=Answer.YES, tingling_over_one_hour=None)
    assert [b.rule for b in bounds(person(check_in(DAY_ONE, after_last=unknown)), BASE)] == ["P7"]


def test_tingling_of_less_than_an_hour_does_not_pause() -> None:
    short = LimbAfterLast(distal_level=0, tingling=Answer.YES, tingling_over_one_hour=Answer.NO)
    assert bounds(person(check_in(DAY_ONE, after_last=short)), BASE) == ()


@pytest.mark.parametrize(("usual", "morning", "binds"), [(2, 5, False), (2, 6, True), (6, 8, True), (6, 7, False)])
def test_morning_pain_pauses_at_four_above_usual_or_at_eight(usual: int, morning: int, binds: bool) -> None:
    found = bounds(person(check_in(DAY_ONE, pain_this_morning=morning), usual_pain=usual), Baseline(usual, 0))
    assert bool(found) is binds


def test_a_report_binds_as_a_check_in_does() -> None:
    done, morning = session(DAY_ONE), MorningReport(id=new_id(), at=DAY_ONE + DAY, day=DAY_ONE.date(), back=9)
    told = {"limbs": LimbMap(left_leg=3), "tingling": Answer.NOT_SURE}
    after = AfterReport(id=new_id(), at=DAY_ONE, session=done.session, **told)
    assert {bound.rule for bound in bounds(person(done, after, morning), BASE)} == {"P5", "P7", "P10"}


@pytest.mark.parametrize("after", [FURTHER, LONG_TINGLING])
def test_the_second_time_within_fourteen_days_refers(after: LimbAfterLast) -> None:
    def twice(days: float) -> Person:
        second = DAY_ONE + timedelta(days=days)
        return person(
            session(DAY_ONE - DAY),
            check_in(DAY_ONE, after_last=after),
            check_in(DAY_ONE + 3 * DAY),
            session(DAY_ONE + 3 * DAY + HOUR),
            check_in(second, after_last=after),
        )

    assert _mode(twice(5), 5 * DAY) is Mode.REFERRED
    assert _mode(twice(14), 14 * DAY) is Mode.PAUSED  # exactly 14 x 24 h is outside


def test_a_worse_earlier_time_never_softens_a_later_one() -> None:
    def told(first: LimbAfterLast) -> Mode:
        someone = person(
            session(DAY_ONE - DAY),
            check_in(DAY_ONE, after_last=first),
            check_in(DAY_ONE + 5 * DAY, after_last=FURTHER),
            check_in(DAY_ONE + 7 * DAY),
            session(DAY_ONE + 13 * DAY),
            check_in(DAY_ONE + 14 * DAY + HOUR, after_last=FURTHER),
        )
        return _mode(someone, 14 * DAY + 2 * HOUR)

    assert told(LimbAfterLast(distal_level=0, tingling=Answer.NO)) is Mode.REFERRED
    assert told(FURTHER) is Mode.REFERRED


def test_saying_the_same_twice_about_one_session_is_one_time() -> None:
    someone = person(
        session(DAY_ONE - DAY),
        check_in(DAY_ONE, after_last=FURTHER),
        check_in(DAY_ONE + DAY, after_last=FURTHER),
    )
    assert _mode(someone, DAY + HOUR) is Mode.PAUSED


def test_a_pause_lasts_at_least_two_days_and_until_the_back_is_settled() -> None:
    paused = check_in(DAY_ONE, pain_this_morning=6)
    assert _mode(person(paused, check_in(DAY_ONE + 47 * HOUR)), 47 * HOUR) is Mode.PAUSED
    assert _mode(person(paused, check_in(DAY_ONE + 48 * HOUR)), 48 * HOUR) is Mode.ACTIVE
    assert _mode(person(paused, check_in(DAY_ONE + 49 * HOUR, pain_this_morning=4)), 49 * HOUR) is Mode.PAUSED
    assert _mode(person(paused, check_in(DAY_ONE + 49 * HOUR, pain_this_morning=None)), 49 * HOUR) is Mode.PAUSED
    assert _mode(person(paused, check_in(DAY_ONE + 49 * HOUR, distal_now=1)), 49 * HOUR) is Mode.PAUSED


def test_a_calm_report_dated_ahead_ends_no_pause() -> None:
    someone = person(check_in(DAY_ONE, pain_this_morning=6), check_in(DAY_ONE + 60 * HOUR))
    assert _mode(someone, 50 * HOUR) is Mode.PAUSED


def test_a_pause_that_has_not_settled_in_seven_days_refers() -> None:
    paused = person(check_in(DAY_ONE, pain_this_morning=6))
    assert _mode(paused, 7 * DAY) is Mode.PAUSED
    assert _mode(paused, 7 * DAY + HOUR) is Mode.REFERRED


@pytest.mark.parametrize("told", [{"numbness_bladder_bowel": Answer.YES}, {"new_weakness": Answer.YES}])
def test_only_a_clinicians_later_statement_lifts_a_referral(told: dict[str, Any]) -> None:
    bad = check_in(DAY_ONE, **told)
    later = DAY_ONE + 2 * DAY
    for lifts, entry in (
        (True, clearance(later, "REFER")),
        (False, clearance(later, "REFER", by="self")),
        (False, clearance(DAY_ONE - HOUR, "REFER")),
        (False, clearance(later, "RF15")),
        (False, check_in(later)),
    ):
        mode = _mode(person(bad, entry), 3 * DAY)
        assert (mode is Mode.ACTIVE) is lifts, entry


def test_usual_pain_never_rises_by_itself() -> None:
    later = BaselineGiven(id=new_id(), at=DAY_ONE, usual_pain=8, distal_level=4)
    assert baseline_of(person(later)) == Baseline(2, 0)


def test_a_person_without_usual_pain_has_no_baseline() -> None:
    assert baseline_of(Person(id=new_id())) is None


def test_every_rule_has_its_words_and_its_basis() -> None:
    of_signs = {"RF05", "RF08", "RF23", "stop-sharp", "stop-dizzy"}
    assert {rule.id for rule in RULES} == {"P1", "P2", "P5", "P6", "P7", "P8", "P10"} | of_signs
    for rule in RULES:
        assert rule.basis in {"E", "C", "D", "C/E"}
        assert say(f"progression-{rule.id}.what")


answers = st.sampled_from(Answer)
limbs = st.builds(LimbAfterLast, distal_level=st.integers(0, 4), tingling=answers, tingling_over_one_hour=answers)
told_by_anyone = st.fixed_dictionaries(
    {
        "pain_now": st.integers(0, 10),
        "pain_this_morning": st.none() | st.integers(0, 10),
        "distal_now": st.integers(0, 4),
        "after_last": limbs,
        "moved_further_down": answers,
        "new_weakness": answers,
    }
)
STRICTNESS = {Mode.EMERGENCY: 0, Mode.REFERRED: 1, Mode.PAUSED: 2, Mode.ACTIVE: 3}


@given(told_by_anyone, st.sampled_from(["pain_this_morning", "moved_further_down", "new_weakness", "after_last"]))
def test_a_worse_answer_never_gives_a_milder_standing(told: dict[str, Any], field: str) -> None:
    worst: dict[str, Any] = {
        "pain_this_morning": 10,
        "moved_further_down": Answer.YES,
        "new_weakness": Answer.YES,
        "after_last": LimbAfterLast(distal_level=4, tingling=Answer.YES, tingling_over_one_hour=Answer.YES),
    }
    before = _mode(person(session(DAY_ONE - DAY), check_in(DAY_ONE, **told)), HOUR)
    after = _mode(person(session(DAY_ONE - DAY), check_in(DAY_ONE, **(told | {field: worst[field]}))), HOUR)
    assert STRICTNESS[after] <= STRICTNESS[before]


@given(st.lists(st.tuples(st.integers(0, 400), told_by_anyone), max_size=5), st.integers(0, 500))
def test_more_reports_in_any_order_give_the_same_standing(told: list[tuple[int, dict[str, Any]]], hours: int) -> None:
    entries = [check_in(DAY_ONE + at * HOUR, **answers_given) for at, answers_given in told]
    assert _mode(person(*entries), hours * HOUR) is _mode(person(*reversed(entries)), hours * HOUR)


def test_a_session_broken_off_early_does_not_count_as_done() -> None:
    broken = session(DAY_ONE, done_ms=9_000, outcome=Outcome.LEFT)
    stopped = session(DAY_ONE, done_ms=9_000, outcome=Outcome.CAME_OFF)
    never_held = session(DAY_ONE, done_ms=0, outcome=Outcome.CAME_OFF)
    assert counted_sessions(person(broken)) == ()
    assert counted_sessions(person(never_held)) == ()
    assert counted_sessions(person(stopped)) == (stopped,)


def test_a_superseded_session_counts_once() -> None:
    first = session(DAY_ONE, outcome=Outcome.LEFT)
    second = session(DAY_ONE, session=first.session, supersedes=first.id)
    assert sessions_of(person(first, second)) == (second,)
