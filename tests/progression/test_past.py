"""Mornings added up once are what adding them all up anew gives, in whatever order they were told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from backrack.catalogue import load_catalogue
from backrack.progression.case import Case, Policy, Sitting
from backrack.progression.course import course_now
from backrack.progression.past import Past, Run, Sittings, Told, in_order
from backrack.progression.policy import decide
from tests.plan.people import climbed
from tests.progression.cases import ANY_CASES

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
USUAL, SHIFT = 2.1, 1.25
TOLD = st.tuples(st.integers(0, 200).map(lambda hours: START + hours * HOUR), st.integers(0, 10))


def summed(told: list[Told]) -> float:
    total = 0.0
    for _, score in sorted(told):
        total = max(0.0, total + score - USUAL - SHIFT)
    return total


@given(st.lists(st.lists(TOLD, max_size=5), max_size=8), st.lists(TOLD, max_size=3))
def test_a_run_has_the_very_sum_of_all_its_mornings_in_order(added: list[list[Told]], more: list[Told]) -> None:
    run, every = Run(USUAL, SHIFT), [told for part in added for told in part]
    for part in added:
        run.add(part)
    assert run.told == sorted(every)
    assert run.score == sum(score for _, score in every)
    assert run.sum_with([]) == summed(every)
    assert run.sum_with(more) == summed([*every, *more])


def test_a_morning_told_late_is_added_to_what_was_before_it_and_no_more() -> None:
    run = Run(2, 1)
    run.add([(START, 5), (START + 2 * HOUR, 4)])
    assert run.sum_with([(START + HOUR, 9)]) == 2 + 6 + 1
    run.add([(START + HOUR, 9)])
    assert run.sum_with([]) == 2 + 6 + 1


def test_each_sitting_is_gathered_once_and_again_only_for_an_earlier_decision() -> None:
    past, seen = Past(sitting(day) for day in range(3)), []

    def add(found: list[int], more: list[Sitting]) -> None:
        seen.append(len(more))
        found += (each.stage for each in more)

    assert past.gathered("stages", 2, list, add) == [0, 1]
    past.sittings.append(sitting(3))
    assert past.gathered("stages", 4, list, add) == [0, 1, 2, 3]
    assert past.gathered("stages", 4, list, add) == [0, 1, 2, 3]
    assert past.gathered("stages", 1, list, add) == [0]
    assert seen == [2, 2, 1]


def sitting(day: int) -> Sitting:
    return Sitting(START + timedelta(days=day), day)


@given(ANY_CASES, st.sampled_from(Policy))
def test_a_decision_is_the_same_whether_its_past_was_looked_at_before_or_not(case: Case, policy: Policy) -> None:
    """One past is kept through a whole course, and every decision on the way adds to what it keeps."""
    sittings = in_order(case.sittings)
    past = Past()
    for each in sittings[:-1]:
        decide(replace(case, sittings=Sittings(past, (each,))), policy)
        past.sittings.append(each)
    kept = replace(case, sittings=Sittings(past, sittings[-1:]))
    assert decide(kept, policy) == decide(replace(case, sittings=tuple(reversed(case.sittings))), policy)


def test_a_page_that_asks_twice_is_given_one_course() -> None:
    person = climbed(START, days=2)
    assert course_now(person, START) is course_now(person, START, load_catalogue())
