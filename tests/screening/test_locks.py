"""Who opens what, when, and for how long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from backrack.record import Clearance, Person, QuestionAnswered, with_entries
from backrack.screening import Action, Limits, needs_why, question, screen
from tests.screening.cases import TRIGGERED
from tests.screening.people import NOW, answered, benign, checked_in, cleared, passing_person

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
NEXT_DAY = NOW + DAY
ROOTS = tuple(key for key in TRIGGERED if "_" not in key)
CLINICIAN = (*(key for key in ROOTS if TRIGGERED[key] >= Action.URGENT), "RF10", "RF20", "DV01", "DV16")
DECLARED = tuple(key for key in ROOTS if TRIGGERED[key] is Action.CLEARANCE and key not in CLINICIAN)


def with_answer(question_id: str, **follow_ups: str) -> Person:
    binding = question(question_id).trigger
    return passing_person(changed={question_id: binding, **follow_ups})


def after(person: Person, *more: Clearance, now: datetime = NEXT_DAY) -> Limits:
    return screen(with_entries(person, more), now)


def locked(limits: Limits) -> list[str]:
    return [lock.question_id for lock in limits.locks]


@pytest.mark.parametrize("question_id", CLINICIAN)
def test_only_a_clinicians_statement_opens_these(question_id: str) -> None:
    person = with_answer(question_id)
    assert [lock.opened_by for lock in screen(person, NOW).locks] == ["clinician"]
    assert locked(after(person, cleared(question_id, at=NEXT_DAY, by="self"))) == [question_id]
    opened = after(person, cleared(question_id, at=NEXT_DAY))
    assert locked(opened) == []
    assert opened.passed


@pytest.mark.parametrize("question_id", DECLARED)
def test_a_declaration_or_a_statement_opens_these(question_id: str) -> None:
    person = with_answer(question_id)
    assert [lock.opened_by for lock in screen(person, NOW).locks] == ["declaration"]
    for by in ("self", "clinician"):
        assert after(person, cleared(question_id, at=NEXT_DAY, by=by)).passed


@pytest.mark.parametrize("question_id", CLINICIAN + DECLARED)
@pytest.mark.parametrize("later", [HOUR, 73 * HOUR, 20 * DAY], ids=str)
def test_answering_again_opens_none_of_them(question_id: str, later: timedelta) -> None:
    again = answered(question_id, benign(question(question_id)), NOW + later)
    assert locked(screen(with_entries(with_answer(question_id), [again]), NOW + later)) == [question_id]


@pytest.mark.parametrize(
    "flaw",
    [
        {"clinician": None},
        {"clinician": "  "},
        {"said": "   "},
        {"seen_on": (NEXT_DAY + DAY).date()},
        {"seen_on": (NOW - DAY).date()},
        {"at": NOW - 2 * HOUR},
        {"at": NEXT_DAY + HOUR},
    ],
    ids=str,
)
def test_a_statement_with_a_flaw_opens_nothing(flaw: dict[str, object]) -> None:
    statement = cleared("RF17", **{"at": NEXT_DAY, **flaw})  # type: ignore[arg-type]
    assert locked(after(with_answer("RF17"), statement)) == ["RF17"]


def test_a_statement_opens_only_what_it_is_about() -> None:
    person = passing_person(changed={"RF17": "yes", "RF18": "yes"})
    assert locked(after(person, cleared("RF18", at=NEXT_DAY))) == ["RF17"]
    assert after(person, cleared("RF17", "RF18", at=NEXT_DAY)).passed


def test_the_day_of_a_visit_is_the_day_where_the_person_is() -> None:
    west = timezone(timedelta(hours=-8))
    # 2 March in London is still 1 March there: a visit that evening is not before the answer
    person = passing_person(datetime(2026, 3, 2, 3, 0, tzinfo=UTC), changed={"RF17": "yes"})
    evening = datetime(2026, 3, 1, 21, 0, tzinfo=west)
    assert locked(after(person, cleared("RF17", at=evening), now=evening + HOUR)) == []


@pytest.mark.parametrize("question_id", ["RF01", "RF17"])
def test_a_later_answer_locks_again(question_id: str) -> None:
    person = with_entries(with_answer(question_id), [cleared(question_id, at=NEXT_DAY)])
    assert locked(screen(person, NEXT_DAY)) == []
    again = with_entries(person, [answered(question_id, "not_sure", NEXT_DAY + DAY)])
    assert locked(screen(again, NEXT_DAY + DAY)) == [question_id]


@pytest.mark.parametrize("by", ["self", "clinician"])
def test_a_clearance_holds_when_the_same_is_said_again(by: str) -> None:
    person = with_entries(with_answer("DV05"), [cleared("DV05", at=NEXT_DAY, by=by)])
    again = with_entries(person, [answered("DV05", "yes", NEXT_DAY + 5 * DAY)])
    assert screen(again, NEXT_DAY + 5 * DAY).passed


def test_a_clearance_does_not_hold_when_a_follow_up_raises_it() -> None:
    person = with_entries(with_answer("RF15"), [cleared("RF15", at=NEXT_DAY)])
    later = NEXT_DAY + 5 * DAY
    repeated = [answered("RF15", "yes", later), answered("RF15_worse", "no", later)]
    assert screen(with_entries(person, repeated), later).passed
    raised = screen(with_entries(person, [repeated[0], answered("RF15_worse", "yes", later)]), later)
    assert raised.action is Action.URGENT
    assert locked(raised) == ["RF15"]


@pytest.mark.parametrize("follow_up", ["DV02_recent", "DV02_fused"])
def test_a_recent_or_fused_operation_needs_a_clinician(follow_up: str) -> None:
    person = with_answer("DV02", **{follow_up: "yes"})
    assert [lock.opened_by for lock in screen(person, NOW).locks] == ["clinician"]
    assert locked(after(person, cleared("DV02", at=NEXT_DAY, by="self"))) == ["DV02"]
    assert after(person, cleared("DV02", at=NEXT_DAY)).passed


def test_a_new_operation_is_not_covered_by_the_clearance_of_the_old_one() -> None:
    person = with_entries(with_answer("DV02"), [cleared("DV02", at=NEXT_DAY)])
    later = NEXT_DAY + 5 * DAY
    new = [answered("DV02", "yes", later), answered("DV02_recent", "yes", later)]
    limits = screen(with_entries(person, new), later)
    assert [(lock.question_id, lock.opened_by) for lock in limits.locks] == [("DV02", "clinician")]


@pytest.mark.parametrize(("new_again", "locks"), [("no", []), ("yes", ["RF14"])])
def test_what_a_clinician_has_seen_no_longer_makes_a_lasting_risk_urgent(new_again: str, locks: list[str]) -> None:
    person = with_entries(with_answer("RF14", RF14_new="yes"), [cleared("RF14", at=NEXT_DAY)])
    later = NEXT_DAY + 5 * DAY
    again = [answered("RF14", "yes", later), answered("RF14_new", new_again, later)]
    assert locked(screen(with_entries(person, again), later)) == locks


def test_a_declaration_never_opens_what_a_follow_up_made_urgent() -> None:
    person = with_answer("RF15", RF15_band="not_sure")
    assert locked(after(person, cleared("RF15", at=NEXT_DAY, by="self"))) == ["RF15"]


def test_a_statement_about_a_follow_up_alone_opens_nothing() -> None:
    person = with_answer("RF06", RF06_sudden="yes")
    assert locked(after(person, cleared("RF06_sudden", at=NEXT_DAY))) == ["RF06"]
    assert after(person, cleared("RF06", at=NEXT_DAY)).passed


def test_late_pregnancy_opens_to_no_statement() -> None:
    person = with_answer("DV06", DV06_weeks="not_sure")
    limits = screen(person, NOW)
    assert limits.action is Action.CLOSED
    assert [lock.opened_by for lock in limits.locks] == ["nothing"]
    assert locked(after(person, cleared("DV06", at=NEXT_DAY))) == ["DV06"]


def test_after_the_birth_a_new_clearance_is_needed() -> None:
    person = with_entries(with_answer("DV06", DV06_weeks="yes"), [cleared("DV06", at=NEXT_DAY)])
    birth = NOW + 20 * DAY
    person = with_entries(person, [answered("DV06", "yes", birth), answered("DV06_weeks", "no", birth)])
    limits = screen(person, birth)
    assert [(lock.action, lock.opened_by) for lock in limits.locks] == [(Action.CLEARANCE, "declaration")]
    for later in (timedelta(), HOUR):
        assert screen(with_entries(person, [cleared("DV06", at=birth + later, by="self")]), birth + later).passed


@pytest.mark.parametrize("question_id", ["DV17", "DV15"])
def test_what_is_about_the_rack_opens_at_once(question_id: str) -> None:
    person = with_answer(question_id)
    assert screen(person, NOW).action is Action.CLOSED
    assert locked(after(person, cleared(question_id, at=NEXT_DAY))) == [question_id]
    mended = answered(question_id, benign(question(question_id)), NOW)
    assert screen(with_entries(person, [mended]), NOW).passed


def test_of_two_answers_of_one_moment_the_one_that_binds_stands() -> None:
    mended = answered("DV17", "yes", NOW - HOUR)
    assert screen(with_entries(with_answer("DV17"), [mended]), NOW).action is Action.CLOSED


def test_not_being_sure_again_does_not_open_a_rack_that_is_too_weak() -> None:
    person = with_entries(with_answer("DV15"), [answered("DV15", "not_sure", NOW)])
    assert screen(person, NOW).action is Action.CLOSED


@pytest.mark.parametrize(
    ("asked", "field", "action"),
    [("MS_numbness", "numbness", Action.EMERGENCY), ("MS_weakness", "weakness", Action.URGENT)],
)
@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_the_questions_before_a_session_lock(asked: str, field: str, action: Action, answer: str) -> None:
    person = with_entries(passing_person(), [checked_in(NOW, **{field: answer})])  # type: ignore[arg-type]
    limits = screen(person, NOW)
    assert limits.action is action
    assert [(lock.question_id, lock.opened_by) for lock in limits.locks] == [(asked, "clinician")]
    calm = with_entries(person, [checked_in(NOW + HOUR)])
    assert locked(screen(calm, NOW + 5 * DAY)) == [asked]
    assert locked(after(person, cleared(asked, at=NEXT_DAY, by="self"))) == [asked]
    opened = with_entries(person, [cleared(asked, at=NEXT_DAY)])
    assert locked(screen(opened, NEXT_DAY)) == []


@pytest.mark.parametrize("about", ["REFER", "MS_numbness", "MS_weakness"])
def test_after_a_referral_everything_is_asked_again(about: str) -> None:
    person = with_entries(passing_person(), [cleared(about, at=NEXT_DAY)])
    assert len(screen(person, NEXT_DAY).unanswered) == 1 + len(person.of(QuestionAnswered))
    again = passing_person(NEXT_DAY + 2 * HOUR).entries
    assert screen(with_entries(person, again), NEXT_DAY + 2 * HOUR).passed


def test_pain_that_moved_further_down_is_left_to_the_progression() -> None:
    assert screen(with_entries(passing_person(), [checked_in(NOW, further="yes")]), NOW).passed


def test_a_change_to_a_milder_answer_within_72_hours_asks_why() -> None:
    person = with_answer("DV07", DV07_low="no")
    given_at = NOW - HOUR
    assert needs_why(person, "DV07", NOW)
    assert needs_why(person, "DV07", given_at + 72 * HOUR - timedelta(seconds=1))
    assert not needs_why(person, "DV07", given_at + 72 * HOUR)
    assert not needs_why(person, "DV05", NOW)


def test_every_lock_brings_a_sentence_for_the_clinician() -> None:
    limits = screen(passing_person(changed={"RF06": "yes", "DV17": "no"}), NOW)
    assert {lock.question_id: lock.sentence.key for lock in limits.locks} == {
        "RF06": "RF06.sentence",
        "DV17": "DV17.sentence",
    }


def test_a_sign_told_again_after_a_statement_binds_until_its_follow_up_is_answered_again() -> None:
    seen = with_entries(with_answer("RF14", RF14_new="yes"), [cleared("RF14", at=NEXT_DAY)])
    assert locked(screen(seen, NEXT_DAY)) == []
    again = with_entries(seen, [answered("RF14", "yes", NEXT_DAY + DAY)])
    assert locked(screen(again, NEXT_DAY + DAY)) == ["RF14"]


def test_a_statement_of_the_moment_at_which_only_time_opens_does_not_count_later() -> None:
    late, birth = NOW + HOUR, NOW + 20 * DAY
    told = [answered("DV06_weeks", "yes", late), cleared("DV06", at=late), answered("DV06_weeks", "no", birth)]
    assert locked(screen(with_entries(with_answer("DV06", DV06_weeks="no"), told), birth)) == ["DV06"]


@pytest.mark.parametrize(
    ("question_id", "follow_ups"),
    [("RF12", {"RF12_bones": "no", "RF12_steroids": "no"}), ("RF14", {"RF14_new": "no"})],
)
def test_a_condition_that_does_not_hold_is_no_reason(question_id: str, follow_ups: dict[str, str]) -> None:
    assert screen(with_answer(question_id, **follow_ups), NOW).reasons == ()
