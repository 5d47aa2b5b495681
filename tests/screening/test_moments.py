"""At the very moment, on the very day and at the very height: which side of each limit holds."""

from __future__ import annotations

from datetime import timedelta

import pytest

from backrack.record import AgeGiven, with_entries
from backrack.screening import Action, screen
from backrack.screening.clearing import is_about, seen_again
from backrack.screening.evidence import over, standing_age
from backrack.screening.fit import fit
from backrack.screening.suitability import next_question, unanswered
from tests.screening.people import NOW, SMALL_RACK, a_person, an_id, answered, cleared, passing_person

HOUR, DAY, MOMENT = timedelta(hours=1), timedelta(days=1), timedelta.resolution
LARGE_RACK = SMALL_RACK.replace("small", "large")


def test_what_is_answered_at_a_moment_counts_from_then_on() -> None:
    assert screen(passing_person(), NOW - HOUR).passed
    assert not screen(passing_person(), NOW - HOUR - MOMENT).passed


def test_answers_count_for_28_days_and_at_their_last_moment_no_more() -> None:
    asked = NOW - HOUR + 28 * DAY
    assert screen(passing_person(), asked - MOMENT).passed
    assert not screen(passing_person(), asked).passed


def test_a_follow_up_is_asked_again_only_once_what_asks_for_it_was_answered_again() -> None:
    told = passing_person(changed={"DV06": "yes", "DV06_weeks": "no"})
    asked = unanswered(told, NOW - HOUR + 28 * DAY)
    assert "DV06" in asked
    assert "DV06_weeks" not in asked
    again = with_entries(told, [answered("DV06", "yes", NOW - HOUR + MOMENT)])
    assert "DV06_weeks" in unanswered(again, NOW - HOUR + 28 * DAY)


def test_a_statement_is_about_what_was_told_before_it_and_never_about_its_own_moment() -> None:
    said = cleared("DV01", at=NOW)
    assert is_about(NOW - MOMENT, said)
    assert not is_about(NOW, said)


def test_a_clinician_is_seen_again_on_a_later_day_by_a_later_statement() -> None:
    first = cleared("DV01", at=NOW, seen_on=NOW.date() - DAY)
    for at, seen_on, again in ((NOW + HOUR, NOW.date(), True), (NOW + HOUR, NOW.date() - DAY, False),
                               (NOW, NOW.date(), False)):  # fmt: skip
        assert seen_again([first], [cleared("DV01", at=at, seen_on=seen_on)]) is again


def test_of_two_ages_of_one_moment_the_elder_stands() -> None:
    ids = an_id("one"), an_id("other")
    for one, other in (ids, ids[::-1]):  # entries of one moment are kept in order of their ids
        younger, elder = AgeGiven(id=one, at=NOW, age_years=40), AgeGiven(id=other, at=NOW, age_years=70)
        assert standing_age(a_person(younger, elder), NOW) == elder
        assert over(a_person(younger, elder), 65, NOW)


def test_of_two_ages_of_one_moment_the_one_not_told_stands_and_may_be_any() -> None:
    told, untold = (AgeGiven(id=an_id(years), at=NOW, age_years=years) for years in (40, None))
    for entries in ((told, untold), (untold, told)):
        standing = standing_age(a_person(*entries), NOW)
        assert standing is not None
        assert standing.age_years is None
        assert over(a_person(*entries), 65, NOW)


@pytest.mark.parametrize(
    ("height_m", "rack", "suits"),
    [(1.55, SMALL_RACK, True), (1.54, SMALL_RACK, False), (2.00, LARGE_RACK, True), (2.01, LARGE_RACK, False)],
)
def test_a_rack_suits_from_its_least_height_to_its_most(height_m: float, rack: str, suits: bool) -> None:
    assert (fit(passing_person(height_m=height_m, rack_id=rack), NOW).misfit is None) is suits


def test_once_every_session_is_closed_only_what_could_be_more_severe_is_asked() -> None:
    """Late pregnancy closes every session; what could close it no more severely can wait."""
    late = a_person(answered("DV06", "yes", NOW), answered("DV06_weeks", "yes", NOW))
    assert screen(late, NOW).action is Action.CLOSED
    asked = next_question(late, NOW)
    assert asked is not None
    assert max(asked.action, asked.raises or asked.action) > Action.CLOSED
