"""What is put by for a time without the server: no step that waits, not for long, and nothing where all is closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from backrack.away import AtMost, Away, put_by
from backrack.away.plain import away_to_data
from backrack.plan import Refusal, RefusalKind
from backrack.progression.course import course_now
from backrack.record import Answer, Person, Sign
from tests.plan.people import TO_THE_RAISE, climbed, later, screened
from tests.progression.people import check_in
from tests.progression.reports import after, morning, sign

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
NOW = datetime(2026, 3, 20, 10, 0, tzinfo=UTC)


def put(person: Person, now: datetime = NOW) -> Away:
    outcome = put_by(person, now)
    assert isinstance(outcome, Away), outcome
    return outcome


def test_a_step_that_waits_for_a_yes_is_not_put_by() -> None:
    went_up = climbed(NOW, 9)
    kept = tuple(each for each in went_up.entries if not (each.kind == "stage_chosen" and each.at == NOW - HOUR))
    person = replace(went_up, entries=kept)
    (low,) = (each for each in course_now(person, NOW).regions if each.region == "low_back")
    assert low.proposed == low.stage + 1
    assert put(person).normal.stage == low.stage < put(went_up).normal.stage


def test_the_gentler_session_is_one_stage_less_in_each_region() -> None:
    away = put(climbed(NOW, TO_THE_RAISE))
    stages = {each.region: each.stage for each in away.normal.pressed}
    assert all(each.stage < stages[each.region] for each in away.gentler.pressed)
    assert away.gentler.light


def test_two_people_never_share_a_session_that_was_put_by() -> None:
    """Pictures show the person's own body, and are kept by the session's name."""
    one, other = (replace(screened(NOW), id=UUID(int=number)) for number in (1, 2))
    assert put(one).normal.steps == put(other).normal.steps
    assert put(one).normal.digest != put(other).normal.digest


def test_nobody_has_practised_yet_and_the_gentler_session_is_on_the_floor() -> None:
    away = put(screened(NOW))
    assert (away.normal.stage, away.gentler.stage) == (1, 0)


def test_it_holds_for_seven_days_at_most() -> None:
    assert put(screened(NOW)).until == NOW + 7 * DAY


def test_it_holds_no_longer_than_the_answers_it_rests_on() -> None:
    later_on = NOW + 25 * DAY
    assert put(screened(NOW), later_on).until == later_on + 2 * DAY


def test_it_holds_no_longer_than_a_stage_stays_without_a_session() -> None:
    assert put(climbed(NOW, TO_THE_RAISE)).until == NOW + 6 * DAY, "the last session was a day ago"


def test_whatever_closes_a_session_closes_the_device() -> None:
    locked = later(screened(NOW), check_in(NOW, new_weakness=Answer.YES))
    outcome = put_by(locked, NOW)
    assert isinstance(outcome, Refusal)
    data = away_to_data(locked, outcome, NOW)
    assert data["closed"]["kind"] == RefusalKind.LOCKED
    assert data["until"] == data["made_at"]


def test_a_pause_closes_the_device() -> None:
    paused = later(climbed(NOW, TO_THE_RAISE), morning(NOW - HOUR, back=8))
    outcome = put_by(paused, NOW)
    assert isinstance(outcome, Refusal) and outcome.kind is RefusalKind.PAUSED


@pytest.mark.parametrize(("pain", "at_most"), [(4, AtMost.NORMAL), (5, AtMost.GENTLER), (6, AtMost.NONE)])
def test_a_bad_day_known_to_the_server_holds_on_the_device_too(pain: int, at_most: AtMost) -> None:
    away = put(later(climbed(NOW, 4), check_in(NOW, pain_now=pain)))
    assert away.today is at_most
    assert not away.normal.light, "tomorrow is another day"


def test_the_rest_after_the_last_session_is_kept() -> None:
    person = climbed(NOW, 4)
    ended = max(entry.ended_at for entry in person.entries if entry.kind == "session")
    assert put(person, NOW - 12 * HOUR).rest_until == ended + 20 * HOUR


def test_soon_after_a_pause_nothing_above_usual_is_borne() -> None:
    calm = climbed(NOW, TO_THE_RAISE)
    assert put(calm).strikes == 1
    trouble = NOW - 3 * DAY + HOUR
    settled = [entry for day in range(1, 3) for entry in _calm(trouble + day * DAY)]
    paused = later(calm, morning(trouble, back=8), *settled)
    assert put(paused).strikes == 0


def _calm(at: datetime) -> tuple[object, ...]:
    return morning(at, back=2), check_in(at + HOUR)


def test_the_scores_that_change_nothing_are_found_by_trying() -> None:
    calm = {
        each.field: each.at_least
        for each in put(climbed(NOW, TO_THE_RAISE)).figures
        if each.then == "strike" and each.at_least
    }
    assert calm["worst"] == 4, "usual pain 2: a week of threes changes nothing, a four may"
    assert calm["peak"] == 6, "P8: the limit of usual pain 2 is 5"


def test_what_the_server_knows_is_named() -> None:
    told = after(NOW - DAY, peak=3)
    data = away_to_data(later(screened(NOW), told), put(later(screened(NOW), told)), NOW)
    assert str(told.id) in data["knows"]


def test_every_stop_word_means_something_to_the_device() -> None:
    figures = [each for each in put(screened(NOW)).figures if each.entry == "stop_sign"]
    for each in Sign:
        told = sign(NOW, each).sign.value
        assert any(told in figure.among or (figure.other_than and told not in figure.other_than) for figure in figures)
