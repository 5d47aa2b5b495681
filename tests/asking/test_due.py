"""What is asked when: never before its time, never for ever, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.asking import (
    Due,
    Kind,
    Meaning,
    due,
    limbs_are_answered,
    morning_meaning,
    morning_of,
    regions_of,
    someone_is_needed,
)
from backrack.progression import Baseline
from backrack.record import Answer, AnyEntry, Outcome, SettingsGiven, Sign, Told
from tests.diary.people import told_by_hand
from tests.progression.people import new_id, person, session
from tests.progression.reports import after, corrected, morning, settled, sign, something_new, taken_back
from tests.record.strategies import entries as any_entry

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
START = datetime(2026, 3, 2, 19, 0, tzinfo=UTC)  # a Monday evening
SESSION = session(START)
ENDED = SESSION.ended_at  # 19:08
SITTING = SESSION.session


def kinds(now: datetime, *entries: AnyEntry) -> list[Kind]:
    """What may be told now."""
    return [each.kind for each in due(person(*entries), now) if each.is_open(now)]


def the(kind: Kind, now: datetime, *entries: AnyEntry) -> Due:
    (found,) = [each for each in due(person(*entries), now) if each.kind is kind]
    return found


def quiet(until: time, since: time = time(22, 0)) -> SettingsGiven:
    return SettingsGiven(id=new_id(), at=START - DAY, quiet_from=since, quiet_until=until, regions=("neck", "hip"))


def test_after_a_session_the_report_is_asked_for_some_hours() -> None:
    assert kinds(ENDED, SESSION) == [Kind.AFTER]
    assert kinds(ENDED + 6 * HOUR, SESSION) == [Kind.AFTER]
    assert kinds(ENDED + 6 * HOUR + MINUTE, SESSION) == []
    assert kinds(ENDED + MINUTE, SESSION, after(ENDED + MINUTE, SITTING)) == []
    assert the(Kind.AFTER, ENDED, SESSION).session == SITTING


def test_a_session_without_any_hold_asks_nothing() -> None:
    assert due(person(session(START, done_ms=0, outcome=Outcome.LEFT)), ENDED) == ()


def test_a_report_that_was_undone_is_asked_again() -> None:
    told = after(ENDED + MINUTE, SITTING)
    assert kinds(ENDED + 5 * MINUTE, SESSION, told, taken_back(ENDED + 2 * MINUTE, told)) == [Kind.AFTER]


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NOT_SURE])
def test_what_is_new_is_asked_again_after_15_minutes_and_announced_before(answer: Answer) -> None:
    told = something_new(ENDED, SITTING, anything_new=answer)
    waiting = the(Kind.SETTLED, ENDED + MINUTE, SESSION, told)
    assert (waiting.opens, waiting.until) == (ENDED + 15 * MINUTE, ENDED + 2 * HOUR)
    assert kinds(ENDED + 14 * MINUTE, SESSION, told) == []
    assert kinds(ENDED + 15 * MINUTE, SESSION, told) == [Kind.SETTLED]
    assert kinds(ENDED + 121 * MINUTE, SESSION, told) == []
    assert kinds(ENDED + 16 * MINUTE, SESSION, told, settled(ENDED + 15 * MINUTE, SITTING)) == []


def test_nothing_new_is_not_asked_again() -> None:
    assert due(person(SESSION, after(ENDED, SITTING)), ENDED + 15 * MINUTE) == ()


def test_the_morning_is_asked_on_the_next_day_after_the_quiet_hours_and_not_before() -> None:
    told = after(ENDED, SITTING)
    night = datetime(2026, 3, 3, 4, 59, tzinfo=UTC)
    assert kinds(night, SESSION, told) == []
    assert kinds(night + MINUTE, SESSION, told) == [Kind.MORNING]
    assert kinds(night + MINUTE, SESSION, told, quiet(time(7, 30))) == []
    assert kinds(datetime(2026, 3, 3, 7, 30, tzinfo=UTC), SESSION, told, quiet(time(7, 30))) == [Kind.MORNING]


def test_the_morning_is_asked_for_36_hours_at_most() -> None:
    # 19:08 on Monday and 36 h is 7:08 on Wednesday
    told = after(ENDED, SITTING)
    assert kinds(ENDED + 36 * HOUR, SESSION, told) == [Kind.MORNING]
    assert kinds(ENDED + 36 * HOUR + MINUTE, SESSION, told) == []


def test_a_morning_is_at_least_five_hours_after_the_session() -> None:
    late = session(datetime(2026, 3, 2, 23, 51, tzinfo=UTC))  # ended 23:59
    told = after(late.ended_at, late.session)
    assert kinds(late.ended_at + 5 * HOUR, late, told) == []
    assert kinds(late.ended_at + 5 * HOUR + MINUTE, late, told) == [Kind.MORNING]  # at five


def test_quiet_hours_of_the_afternoon_do_not_put_off_the_morning() -> None:
    told, nap = after(ENDED, SITTING), quiet(time(15, 0), since=time(13, 0))
    assert kinds(datetime(2026, 3, 3, 5, 0, tzinfo=UTC), SESSION, told, nap) == [Kind.MORNING]


def test_after_a_session_past_midnight_the_next_local_day_is_waited_for() -> None:
    late = session(datetime(2026, 3, 3, 0, 30, tzinfo=UTC))
    told = after(late.ended_at, late.session)
    assert kinds(datetime(2026, 3, 3, 9, 0, tzinfo=UTC), late, told) == []
    assert kinds(datetime(2026, 3, 4, 9, 0, tzinfo=UTC), late, told) == [Kind.MORNING]


def test_the_day_is_the_persons_own() -> None:
    told = after(ENDED, SITTING)
    there = timezone(timedelta(hours=10))  # 19:08 UTC on Monday is 5:08 on Tuesday there
    assert kinds(datetime(2026, 3, 3, 12, 0, tzinfo=there), SESSION, told) == []
    assert kinds(datetime(2026, 3, 4, 6, 0, tzinfo=there), SESSION, told) == [Kind.MORNING]


def test_a_morning_once_told_is_not_asked_again() -> None:
    told, now = after(ENDED, SITTING), datetime(2026, 3, 3, 8, 0, tzinfo=UTC)
    assert kinds(now, SESSION, told, morning(now, session=SITTING)) == []
    assert kinds(now, SESSION, told, morning(now)) == []
    assert kinds(now, SESSION, told, morning(now, None)) == [Kind.MORNING]


def test_seven_mornings_are_invited_before_the_first_session_one_a_day() -> None:
    eight = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    assert kinds(eight) == [Kind.BASELINE]
    assert kinds(eight - 3 * HOUR - MINUTE) == []
    assert kinds(eight + 4 * HOUR) == [Kind.BASELINE]
    assert kinds(eight + 4 * HOUR + MINUTE) == []
    told = [morning(eight + day * DAY) for day in range(7)]
    assert kinds(eight, told[0]) == []
    assert kinds(eight + 6 * DAY, *told[:6]) == [Kind.BASELINE]
    assert kinds(eight + 7 * DAY, *told) == []
    assert Kind.BASELINE not in kinds(eight + DAY, session(eight))


def test_regions_are_those_of_the_settings_and_the_back_without_any() -> None:
    assert regions_of(person()) == ("back",)
    assert regions_of(person(quiet(time(7, 0)))) == ("neck", "hip")


def test_reports_answer_the_limbs_only_when_whole() -> None:
    now = ENDED + 3 * HOUR
    quarter = ENDED + 15 * MINUTE

    def answered(*told: AnyEntry) -> bool:
        return limbs_are_answered(person(SESSION, *told), SITTING, now)

    assert not answered()
    assert answered(after(ENDED, SITTING))
    assert not answered(after(ENDED, SITTING, anything_new=None))
    assert not answered(something_new(ENDED, SITTING))
    assert answered(something_new(ENDED, SITTING), settled(quarter, SITTING))
    assert not answered(something_new(ENDED, SITTING), settled(quarter, SITTING, tingling=Answer.YES))
    for lacking in ("limbs", "tingling", "weakness", "numbness_bladder_bowel"):
        assert not answered(something_new(ENDED, SITTING, **{lacking: None}), settled(quarter, SITTING))
    assert not limbs_are_answered(person(SESSION, after(now + MINUTE, SITTING)), SITTING, now)
    assert not limbs_are_answered(person(SESSION, after(ENDED, new_id())), SITTING, now)


def test_what_was_told_before_the_session_ended_answers_nothing() -> None:
    gone_on = session(START, supersedes=SESSION.id, session=SITTING)
    longer = replace(gone_on, ended_at=ENDED + HOUR, at=ENDED + HOUR)
    early = after(ENDED + MINUTE, SITTING)
    assert not limbs_are_answered(person(SESSION, longer, early), SITTING, ENDED + 3 * HOUR)
    assert limbs_are_answered(person(SESSION, longer, early, after(longer.at, SITTING)), SITTING, ENDED + 3 * HOUR)


def test_a_withdrawn_report_answers_nothing() -> None:
    told = after(ENDED, SITTING)
    someone = person(SESSION, told, taken_back(ENDED + HOUR, told))
    assert not limbs_are_answered(someone, SITTING, ENDED + 2 * HOUR)


def test_a_report_put_right_answers_only_once_the_earlier_one_binds_no_more() -> None:
    told = something_new(ENDED, SITTING)
    someone = person(SESSION, told, corrected(told, ENDED + HOUR, anything_new=Answer.NO))
    assert not limbs_are_answered(someone, SITTING, ENDED + 73 * HOUR - MINUTE)
    assert limbs_are_answered(someone, SITTING, ENDED + 73 * HOUR)


def test_of_two_reports_of_one_session_the_one_that_left_something_open_counts() -> None:
    told = (after(ENDED, SITTING), something_new(ENDED + MINUTE, SITTING))
    assert not limbs_are_answered(person(SESSION, *told), SITTING, ENDED + HOUR)


def test_todays_morning_is_the_one_that_stands_with_a_score() -> None:
    told = morning(START, 3)
    assert morning_of(person(told), START.date()) == told
    assert morning_of(person(morning(START, None, stiffness=4)), START.date()) is None
    assert morning_of(person(told, taken_back(START + HOUR, told)), START.date()) is None


def test_a_morning_told_before_it_came_is_asked_again() -> None:
    tomorrow = START.date() + DAY
    assert morning_of(person(morning(START, 1, day=tomorrow)), tomorrow) is None
    late = morning(START + DAY, 1, day=START.date())
    assert morning_of(person(late), START.date()) == late


def test_a_session_told_from_memory_is_no_sign_that_somebody_was_in_the_room() -> None:
    told = told_by_hand(START + DAY, START + DAY + HOUR)
    assert someone_is_needed(person(sign(START, Sign.CANNOT_GET_UP), told))


def test_whoever_could_not_get_up_needs_someone_until_the_next_session_was_done() -> None:
    stuck = sign(START, Sign.CANNOT_GET_UP)
    assert not someone_is_needed(person(SESSION))
    assert someone_is_needed(person(SESSION, stuck))
    assert someone_is_needed(person(stuck, session(START + DAY, done_ms=0, outcome=Outcome.LEFT)))
    assert not someone_is_needed(person(stuck, session(START + DAY)))


@pytest.mark.parametrize(
    ("score", "means"),
    [(0, Meaning.USUAL), (3, Meaning.USUAL), (4, Meaning.MORE), (5, Meaning.MORE), (6, Meaning.PAUSE)],
)
def test_what_a_morning_means_is_what_the_rules_make_of_it(score: int, means: Meaning) -> None:
    assert morning_meaning(score, Baseline(2, 0)) is means


@given(st.lists(any_entry, max_size=10), st.integers(0, 40 * 24))
def test_whatever_a_file_holds_nothing_is_asked_before_its_time_or_twice(found: list[AnyEntry], hours: int) -> None:
    now = START + hours * HOUR
    asked = due(person(*{entry.id: entry for entry in found}.values(), SESSION), now)
    assert all(each.opens <= each.until and now <= each.until for each in asked if each.kind is not Kind.BASELINE)
    assert len({(each.kind, each.session) for each in asked}) == len(asked)
    told: list[Told] = [morning(now, session=SITTING), after(now, SITTING)]
    assert not {Kind.MORNING, Kind.AFTER} & {*kinds(now, SESSION, *told)}
