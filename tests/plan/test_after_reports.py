"""What reports and stop words make of the next session, as the plan has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from backrack.plan import Plan, Refusal, RefusalKind, plan_today
from backrack.record import Answer, AnyEntry, LimbMap, Person, SessionDone, Sign, StopSign
from backrack.words import say
from tests.plan.people import climbed, comfort, lain, later, screened
from tests.progression.people import check_in, clearance, new_id, session
from tests.progression.reports import after, morning, settled, sign, something_new, taken_back
from tests.progression.test_reports import limb_maps, maybe_answers, scores

NOW = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
SCREENED = screened(NOW - 3 * DAY)
YESTERDAY = session(NOW - DAY)
ENDED, SITTING = YESTERDAY.ended_at, YESTERDAY.session
DONE = later(SCREENED, YESTERDAY, comfort(ENDED + MINUTE, session=SITTING))
SHORT = check_in(NOW, after_last=None, pain_this_morning=None)
THIGH = LimbMap(left_leg=2)


def planned(*entries: AnyEntry, person: Person = DONE, now: datetime = NOW) -> Plan:
    result = plan_today(later(person, *entries), now)
    assert isinstance(result, Plan), result
    return result


def refused(*entries: AnyEntry, person: Person = DONE, now: datetime = NOW) -> Refusal:
    result = plan_today(later(person, *entries), now)
    assert isinstance(result, Refusal), result
    for text in (result.title, result.reason, result.what_to_do, result.sentence):
        assert text is None or say(text)
    return result


def test_reports_make_the_check_in_shorter_and_silence_does_not() -> None:
    assert refused(SHORT).kind is RefusalKind.CHECK_IN
    assert planned(SHORT, after(ENDED + MINUTE, SITTING), morning(NOW - HOUR)).stage == 1
    assert planned(replace(SHORT, after_last=check_in(NOW).after_last)).stage == 1


def test_something_new_without_its_second_answer_is_asked_in_the_check_in() -> None:
    new = something_new(ENDED + MINUTE, SITTING)
    assert refused(SHORT, new).kind is RefusalKind.CHECK_IN
    assert planned(SHORT, new, settled(ENDED + 16 * MINUTE, SITTING)).stage == 1


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        ([sign(ENDED - MINUTE, Sign.TOO_PAINFUL, SITTING)], "P8"),
        ([after(ENDED + MINUTE, SITTING, peak=6)], "P8"),
        (
            [something_new(ENDED + MINUTE, SITTING, limbs=THIGH), settled(ENDED + 16 * MINUTE, SITTING)],
            "P6",
        ),
    ],
)
def test_too_much_or_spreading_that_went_back_is_one_stage_less_and_says_why(told: list[AnyEntry], rule: str) -> None:
    plan = planned(*told, check_in(NOW))
    assert (plan.stage, plan.why.key) == (0, f"progression-{rule}")
    tomorrow = NOW + DAY
    assert planned(*told, check_in(NOW), *lain(NOW + 30 * MINUTE), check_in(tomorrow), now=tomorrow).stage == 0


def test_somebody_further_up_goes_down_by_one_stage_alone() -> None:
    before = climbed(NOW)
    done = before.of(SessionDone)[-1]
    hard = after(done.ended_at + 90 * MINUTE, done.session, peak=6)
    assert planned(check_in(NOW), person=before).stage == 4
    eased = planned(hard, check_in(NOW), person=before)
    assert (eased.stage, eased.why.key) == (3, "progression-P8")


@pytest.mark.parametrize("which", [Sign.CHEST_PAIN, Sign.VISION_OR_SPEECH])
def test_an_emergency_sign_refuses_with_a_title_a_reason_and_a_sentence_and_nothing_lifts_it_but_a_clinician(
    which: Sign,
) -> None:
    told = sign(ENDED - MINUTE, which, SITTING)
    refusal = refused(told, check_in(NOW))
    assert refusal.kind is RefusalKind.REFERRED
    assert (refusal.title.key, bool(refusal.sentence)) == ("plan-locked-emergency", True)
    undo = replace(taken_back(ENDED, after(NOW)), entry=told.id)
    assert refused(told, undo, check_in(NOW)).kind is RefusalKind.REFERRED
    month = NOW + 27 * DAY
    assert refused(told, now=month).title.key == "plan-locked-emergency"
    cleared = clearance(NOW, "REFER")
    assert refused(told, cleared, now=NOW + MINUTE).kind is RefusalKind.UNANSWERED


def test_an_emergency_is_told_before_old_answers_are_asked_again() -> None:
    stopped = sign(ENDED, Sign.CHEST_PAIN)
    assert refused(stopped, now=NOW + 60 * DAY).title.key == "plan-locked-emergency"
    nobody = Person(id=new_id())
    assert refused(stopped, person=nobody).title.key == "plan-locked-emergency"


@pytest.mark.parametrize("which", [Sign.SPREADING, Sign.TINGLING, Sign.SHARP, Sign.DIZZY_OR_SICK])
def test_a_stop_word_of_a_pause_pauses_from_when_it_was_said(which: Sign) -> None:
    refusal = refused(sign(ENDED - MINUTE, which, SITTING), check_in(NOW))
    assert (refusal.kind, refusal.until) == (RefusalKind.PAUSED, ENDED - MINUTE + 48 * HOUR)


def test_whoever_could_not_get_up_goes_on_only_with_someone_in_the_room() -> None:
    stuck = sign(ENDED - MINUTE, Sign.CANNOT_GET_UP, SITTING)
    assert refused(stuck, check_in(NOW)).reason.key == "plan-alone-next"
    plan = planned(stuck, check_in(NOW, someone_in_room=Answer.YES))
    assert "plan-need-someone" in [need.key for need in plan.needs]


# Properties

afters = st.builds(
    lambda **told: after(ENDED + MINUTE, SITTING, **told),
    peak=scores,
    anything_new=maybe_answers,
    limbs=st.none() | limb_maps,
    tingling=maybe_answers,
    weakness=maybe_answers,
    numbness_bladder_bowel=maybe_answers,
    after=scores,
)
mornings = st.builds(lambda back, hip: morning(NOW - 2 * HOUR, back, hip=hip), scores, scores)
seconds = st.none() | st.builds(
    lambda **told: settled(ENDED + 16 * MINUTE, SITTING, **told),
    limbs=limb_maps,
    tingling=st.sampled_from(Answer),
)
check_ins = st.sampled_from([SHORT, check_in(NOW), replace(SHORT, after_last=check_in(NOW).after_last)])


def _freedom(*entries: AnyEntry | None, now: datetime = NOW) -> int:
    """One more than the stage there is, 0 for none."""
    result = plan_today(later(DONE, *(entry for entry in entries if entry is not None)), now)
    return result.stage + 1 if isinstance(result, Plan) else 0


@given(st.one_of(afters, mornings), st.one_of(afters, mornings), seconds, check_ins, st.integers(0, 22 * 60))
def test_no_correction_and_no_withdrawal_frees_a_session_within_72_hours(
    told: Any, other: Any, second: Any, checked: Any, minutes: int
) -> None:
    at = min(told.at + minutes * MINUTE, NOW)
    checked_later = replace(checked, at=NOW)
    if type(other) is type(told):
        better = replace(other, id=new_id(), at=at, corrects=told.id)
        assert _freedom(told, second, better, checked_later) <= _freedom(told, second, checked_later)
    assume(minutes > 10)
    withdrawn = taken_back(at, told)
    assume(at - told.at > 10 * MINUTE)
    assert _freedom(told, second, withdrawn, checked_later) <= _freedom(told, second, checked_later)


@given(afters, seconds, check_ins, st.sampled_from(["tingling", "weakness", "numbness_bladder_bowel", "peak", "limbs"]))
def test_a_worse_report_never_frees_a_session(told: Any, second: Any, checked: Any, field: str) -> None:
    worst = {"peak": 10, "limbs": LimbMap(left_leg=4, left_arm=4)}.get(field, Answer.YES)
    assert _freedom(replace(told, **{field: worst}), second, checked) <= _freedom(told, second, checked)


@given(st.sampled_from(Sign), st.one_of(afters, mornings), seconds, check_ins)
def test_a_stop_word_never_frees_a_session(which: Sign, told: Any, second: Any, checked: Any) -> None:
    stopped: StopSign = sign(ENDED - MINUTE, which, SITTING)
    assert _freedom(told, second, checked, stopped) <= _freedom(told, second, checked)
