"""Body, rack and everything known, exactly as of a moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from backrack.catalogue import load_catalogue
from backrack.progression.course import course_now
from backrack.progression.situated import body_at, known_at, ladders_of, on_what
from backrack.record import AgeGiven, AnyEntry, BodyGiven, Person, RackGiven, with_entries
from backrack.screening import screen
from tests.plan.people import climbed
from tests.progression.people import DAY_ONE, new_id, person
from tests.progression.reports import morning, taken_back
from tests.progression.test_clocks import DAY, sat
from tests.screening.people import NOW, SMALL_RACK, passing_person

MINUTE, MOMENT = timedelta(minutes=1), timedelta.resolution
BODY = BodyGiven(id=new_id(), at=DAY_ONE, height_m=1.7, mass_kg=70.0)
RACK = RackGiven(id=new_id(), at=DAY_ONE, rack_id=SMALL_RACK)


def aged(years: int | None) -> AgeGiven:
    return AgeGiven(id=new_id(), at=DAY_ONE, age_years=years)


@pytest.mark.parametrize(("age", "years"), [((), None), ((aged(None),), None), ((aged(40),), 40.0)])
def test_the_body_is_known_from_the_moment_it_was_given_with_the_age_where_that_is(
    age: tuple[AnyEntry, ...], years: float | None
) -> None:
    someone = person(BODY, RACK, *age)
    assert body_at(someone, DAY_ONE - MOMENT) is None
    assert on_what(someone, DAY_ONE - MOMENT) == (None, None)
    body, rack = on_what(someone, DAY_ONE)
    assert body == body_at(someone, DAY_ONE)
    assert body is not None
    assert (body.height_m, body.mass_kg, body.age_years, rack) == (1.7, 70.0, years, SMALL_RACK)


def test_another_body_or_another_rack_is_not_what_it_was() -> None:
    later = DAY_ONE + MINUTE
    for other in (
        replace(BODY, id=new_id(), at=later, mass_kg=90.0),
        replace(RACK, at=later, rack_id="fictional_large"),
    ):
        someone = person(BODY, RACK, replace(other, id=new_id()))
        assert on_what(someone, DAY_ONE) != on_what(someone, later)


@pytest.mark.parametrize("told", [{"height_m": 1.0}, {"height_m": 2.4}, {"mass_kg": 20.0}, {"mass_kg": 300.0}])
def test_a_body_that_cannot_be_used_is_none_and_no_page_breaks_once_it_is_put_right(told: dict[str, float]) -> None:
    someone = climbed(NOW, 3)
    body = someone.of(BodyGiven)[-1]
    wrong, right = (replace(body, id=new_id(), at=NOW + after, **each) for after, each in ((DAY / 8, told), (DAY, {})))
    told_wrong = with_entries(someone, [wrong, *sat(NOW + DAY / 4)])
    assert on_what(told_wrong, NOW + DAY / 4) == (None, SMALL_RACK)
    assert course_now(told_wrong, NOW + DAY / 2).regions == ()
    assert len(course_now(with_entries(told_wrong, [right]), NOW + 2 * DAY).regions) == 3


@pytest.mark.parametrize(("told", "used"), [(109, 109.0), (110, 110.0), (111, 110.0), (120, 110.0)])
def test_who_is_older_than_the_model_knows_has_the_ladders_of_its_oldest(told: int, used: float) -> None:
    someone = person(BODY, RACK, aged(told))
    body = body_at(someone, DAY_ONE)
    assert body is not None and body.age_years == used
    assert ladders(someone) == 3


def ladders(someone: Person) -> int:
    return len(ladders_of(someone, screen(passing_person(), NOW), NOW))


def test_ladders_need_a_body_and_a_rack() -> None:
    assert ladders(person(BODY, RACK)) == 3
    assert ladders_of(person(BODY, RACK), screen(passing_person(), NOW), NOW, load_catalogue()) != ()
    for missing in ((BODY,), (RACK,), ()):
        assert ladders_of(person(*missing), screen(passing_person(), NOW), NOW) == ()


def test_a_body_that_cannot_lie_on_the_rack_has_no_ladder() -> None:
    assert ladders_of(person(replace(BODY, height_m=0.5), RACK), screen(passing_person(), NOW), NOW) == ()


def test_what_is_told_at_a_moment_is_known_then_and_what_was_undone_never() -> None:
    slip, report = morning(DAY_ONE), morning(DAY_ONE + MINUTE)
    undo = taken_back(DAY_ONE + 2 * MINUTE, slip)
    someone = person(slip, report, undo)
    held = len(person().entries)
    known = [len(known_at(someone, DAY_ONE + after).entries) - held for after in (-MOMENT, 0 * MINUTE, MINUTE - MOMENT)]
    assert known == [0, 0, 0]
    assert known_at(someone, DAY_ONE + MINUTE).of(type(report)) == (report,)
    assert slip not in known_at(someone, DAY_ONE + 2 * MINUTE).entries


def test_somebody_of_whom_all_is_known_is_that_person_still() -> None:
    someone = person(morning(DAY_ONE))
    assert known_at(someone, DAY_ONE) is someone
    assert known_at(someone, DAY_ONE - MOMENT) is not someone
