"""Body, rack and everything known, exactly as of a moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from backrack.catalogue import load_catalogue
from backrack.progression.situated import body_at, known_at, ladders_of, on_what
from backrack.record import AgeGiven, AnyEntry, BodyGiven, Person, RackGiven
from backrack.screening import screen
from tests.progression.people import DAY_ONE, new_id, person
from tests.progression.reports import morning, taken_back
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
