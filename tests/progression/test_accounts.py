"""What reports and check-ins say of a session, each by itself, and which sessions count at all."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from backrack.ladder import Region
from backrack.progression.accounts import Worst, accounts_of, sitting_of
from backrack.progression.baseline import baseline_of
from backrack.progression.case import MicroScreen, Sitting
from backrack.progression.decision import Bound, Decision
from backrack.progression.facts import facts_of, waking_day
from backrack.progression.mornings import mornings_before
from backrack.progression.sessions import counted_sessions, held_ms, sessions_of
from backrack.record import (
    Answer,
    AnyEntry,
    LimbAfterLast,
    LimbMap,
    Outcome,
    PhaseDone,
    SessionDone,
    Sign,
    Source,
)
from tests.progression.people import DAY_ONE, check_in, person, session
from tests.progression.reports import after, morning, settled, sign, something_new
from tests.screening.people import answered

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LAY = session(DAY_ONE)
OFF = LAY.ended_at


def sitting(*entries: AnyEntry, lay: SessionDone = LAY) -> Sitting:
    (account,) = accounts_of(person(lay, *entries))
    return sitting_of(account, Region.LOW_BACK, 1, Worst(account.facts))


def facts(*entries: AnyEntry) -> list[dict[str, int]]:
    return [dict(fact.values) for fact in facts_of(person(LAY, *entries))]


def test_a_page_opened_and_left_is_a_session_only_with_something_held_or_told() -> None:
    left = session(DAY_ONE, done_ms=0, outcome=Outcome.LEFT)
    assert accounts_of(person(left)) == ()
    for there in (session(DAY_ONE, done_ms=1, outcome=Outcome.LEFT), session(DAY_ONE, 0, Outcome.CAME_OFF)):
        assert len(accounts_of(person(there))) == 1
    assert len(accounts_of(person(left, after(OFF, left.session)))) == 1


@pytest.mark.parametrize(
    ("told", "sedated"),
    [([], False), ([("no", 0)], False), ([("yes", 0)], True), ([("not_sure", 0)], True),
     ([("no", -1), ("yes", 0)], True), ([("yes", -1), ("no", 0)], False), ([("yes", 1)], False)],
)  # fmt: skip
def test_strong_painkillers_count_as_told_last_by_the_beginning(told: list[tuple[str, int]], sedated: bool) -> None:
    answers = [answered("DV14", answer, DAY_ONE + minutes * MINUTE) for answer, minutes in told]
    assert sitting(*answers).sedated is sedated


@pytest.mark.parametrize(
    ("numb", "weak", "a", "only"),
    [("no", "no", "no", False), ("no", "yes", "yes", True), ("no", "not_sure", "not_sure", True),
     ("yes", "yes", "yes", False), ("not_sure", "no", "not_sure", False), ("not_sure", "yes", "yes", False)],
)  # fmt: skip
def test_of_the_first_question_nothing_but_weakness_is_told_apart(numb: str, weak: str, a: str, only: bool) -> None:
    told = check_in(DAY_ONE, numbness_bladder_bowel=Answer(numb), new_weakness=Answer(weak))
    assert sitting(told).micro_screen == MicroScreen(a=Answer(a), a_weakness_only=only)


def test_tingling_lasts_as_long_as_told_and_without_it_there_is_no_length() -> None:
    report = something_new(OFF, LAY.session, tingling=Answer.YES)
    assert sitting(report).paraesthesia_minutes is None
    gone = settled(OFF + 15 * MINUTE, LAY.session)
    found = sitting(report, gone)
    assert (found.paraesthesia, found.paraesthesia_minutes) == (True, 15)
    assert sitting(something_new(OFF, LAY.session), gone).paraesthesia_minutes is None


def test_a_report_of_nothing_new_says_that_nothing_was_in_the_limbs_and_pain_is_as_bad_as_at_worst() -> None:
    calm = {"peak": 3, "after": 3, "distal_peak": 0, "both_legs": 0}
    assert facts(after(OFF, LAY.session)) == [calm]
    assert facts(after(OFF, LAY.session, after=1)) == [calm | {"after": 1}]
    assert facts(after(OFF, LAY.session, anything_new=Answer.NOT_SURE)) == [{"peak": 3}]
    asked = {"tingling": 0, "weakness": 0, "cauda": 0}
    limbs = LimbMap(left_leg=3, right_leg=2)
    told = something_new(OFF, LAY.session, limbs=limbs, after=4, weakness=Answer.NOT_SURE)
    assert facts(told) == [calm | asked | {"after": 4, "distal_peak": 3, "both_legs": 2, "weakness": 1}]


def test_the_second_answer_tells_whether_tingling_is_gone() -> None:
    for tingling, told in ((Answer.NO, {"tingling": 0, "tingling_minutes": 15}), (Answer.YES, {"tingling": 1})):
        limbs = {"distal_after": 0, "both_legs": 0, "weakness": 0}
        assert facts(settled(OFF, LAY.session, tingling=tingling)) == [limbs | told]


@pytest.mark.parametrize(
    ("tingling", "over", "told"),
    [
        (Answer.NO, None, {"tingling": 0}),
        (Answer.YES, None, {"tingling": 1}),
        (Answer.YES, Answer.NO, {"tingling": 1, "tingling_minutes": 60}),
        (Answer.YES, Answer.YES, {"tingling": 1, "tingling_minutes": 61}),
        (Answer.YES, Answer.NOT_SURE, {"tingling": 1, "tingling_minutes": 61}),
    ],
)
def test_a_check_in_tells_of_the_limbs_after_the_last_session(
    tingling: Answer, over: Answer | None, told: dict[str, int]
) -> None:
    limbs = LimbAfterLast(distal_level=2, tingling=tingling, tingling_over_one_hour=over)
    later = check_in(OFF + HOUR, after_last=limbs, pain_this_morning=None)
    assert facts(later) == [{"distal_after": 2} | told]
    before = check_in(DAY_ONE - HOUR, after_last=limbs, pain_this_morning=None)
    assert facts(before) == []


def test_the_morning_of_a_check_in_is_about_the_session_of_the_day_before() -> None:
    told = check_in(OFF + 22 * HOUR, after_last=None, pain_this_morning=4)
    assert facts(told) == [{f"morning_{region}": 4 for region in Region}]
    assert facts(check_in(OFF + HOUR, after_last=None, pain_this_morning=4)) == []


def test_a_morning_told_as_a_session_ended_is_about_it() -> None:
    night = session(DAY_ONE.replace(hour=1))
    same_day = night.ended_at.date()
    for told_at, about in ((night.ended_at, 1), (night.ended_at - MINUTE, 0)):
        assert len(facts_of(person(night, morning(told_at, 4, day=same_day)))) == about


@pytest.mark.parametrize(("clock", "days"), [((7, 0), 0), ((7, 1), 1), ((0, 0), 0), ((18, 59), 1), ((19, 0), 1)])
def test_who_gets_off_by_seven_in_the_morning_has_yet_to_sleep(clock: tuple[int, int], days: int) -> None:
    ended = datetime(2026, 3, 2, *clock, tzinfo=DAY_ONE.tzinfo)
    assert waking_day(ended) == (ended + days * DAY).date()


def test_a_stop_word_belongs_to_the_session_it_names_or_to_the_one_going_on() -> None:
    for told in (sign(DAY_ONE + MINUTE, Sign.SHARP, LAY.session), sign(DAY_ONE + MINUTE, Sign.SHARP, None),
                 sign(OFF + HOUR, Sign.SHARP, LAY.session)):  # fmt: skip
        assert sitting(told).signs == (Sign.SHARP,)
    assert sitting(sign(OFF + HOUR, Sign.SHARP, None)).signs == ()


def test_mornings_before_the_first_session_say_what_is_usual_and_none_of_its_moment() -> None:
    told = [morning(DAY_ONE - days * DAY, 1) for days in (3, 2)]
    for at, usual in ((DAY_ONE - MINUTE, 1), (DAY_ONE, 2)):
        known = person(LAY, *told, morning(at, 1))
        baseline = baseline_of(known)
        assert baseline is not None
        assert baseline.pain == usual
        assert len(mornings_before(known, Region.NECK)) == (3 if usual == 1 else 2)
    assert mornings_before(person(*told, morning(DAY_ONE, 0)), Region.NECK) == (1, 1, 0)
    assert mornings_before(person(morning(DAY_ONE, None)), Region.NECK) == ()


def test_only_holds_that_were_prescribed_count_as_held() -> None:
    def phase(prescribed_ms: int, done_ms: int) -> PhaseDone:
        return PhaseDone(
            phase="x", exercise="lie", prescribed_ms=prescribed_ms, done_ms=done_ms, source=Source.PLAYER_TIMED
        )

    lay = session(DAY_ONE, phases=(phase(0, 9), phase(1, 2), phase(10, 3)))
    assert held_ms(lay) == 5


@pytest.mark.parametrize(
    ("outcome", "done_ms", "counts"),
    [
        (Outcome.COMPLETED, 0, True),
        (Outcome.LEFT, 15_000, True),
        (Outcome.LEFT, 14_999, False),
        (Outcome.CAME_OFF, 1, True),
        (Outcome.CAME_OFF, 0, False),
        (Outcome.LEFT, 0, False),
    ],
)
def test_a_session_left_counts_from_half_of_its_holds_on_and_a_stopped_one_from_the_first(
    outcome: Outcome, done_ms: int, counts: bool
) -> None:
    assert bool(counted_sessions(person(session(DAY_ONE, done_ms, outcome)))) is counts


def test_of_two_entries_about_a_session_the_one_with_more_done_stands_and_of_two_alike_the_later() -> None:
    less = session(DAY_ONE, 1)
    more = session(DAY_ONE, 2, session=less.session)
    assert sessions_of(person(less, more)) == sessions_of(person(more, less)) == (more,)
    again = session(DAY_ONE, 1, session=less.session)
    assert sessions_of(person(less, again)) == (again,)


def test_a_referral_never_ends_by_a_correction_and_a_pause_does() -> None:
    for decision, ends in ((Decision.EMERGENCY, None), (Decision.REFER, None), (Decision.PAUSE, OFF)):
        assert Bound("P5", decision, DAY_ONE, {}, OFF).ends == ends


@pytest.mark.parametrize(
    ("before", "counts"),
    [(timedelta(0), True), (2 * HOUR, True), (2 * HOUR + MINUTE, False), (-MINUTE, False)],
)
def test_a_check_in_holds_for_two_hours_and_never_for_a_session_before_it(before: timedelta, counts: bool) -> None:
    assert sitting(check_in(DAY_ONE - before)).pre == (2 if counts else None)
