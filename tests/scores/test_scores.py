"""Each instrument by its published rules; missing is never 0."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.scores import (
    DISABILITY,
    FUNCTION,
    PAIN,
    STIFFNESS,
    Scale,
    Towards,
    UnreadableQuestionnaire,
    change_of,
    disability_of,
    disability_totals,
    function_of,
    read_questionnaire,
    score_of,
)
from tests.outcomes.told import sheet
from tests.progression.people import DAY_ONE, person

SCORES = st.integers(0, 10).map(float)


@pytest.mark.parametrize(
    ("scale", "start", "now", "towards"),
    [
        (PAIN, 8, 6, Towards.BETTER),  # 2 points
        (PAIN, 8, 6.1, Towards.SAME),
        (PAIN, 8, 10, Towards.WORSE),
        (PAIN, 3, 2, Towards.BETTER),  # 30 %
        (PAIN, 4, 3, Towards.SAME),  # 25 %
        (PAIN, 0, 1, Towards.SAME),
        (PAIN, 0, 2, Towards.WORSE),
        (DISABILITY, 20, 15, Towards.BETTER),
        (DISABILITY, 20, 16, Towards.SAME),
        (DISABILITY, 10, 7, Towards.BETTER),
        (DISABILITY, 10, 13, Towards.WORSE),
        (FUNCTION, 4, 6, Towards.BETTER),
        (FUNCTION, 4, 5.9, Towards.SAME),
        (FUNCTION, 4, 2, Towards.WORSE),
        (STIFFNESS, 10, 0, Towards.SAME),  # no size is known
    ],
)
def test_a_change_matters_from_its_published_size_on(scale: Scale, start: float, now: float, towards: Towards) -> None:
    found = change_of(scale, start, now)
    assert found is not None
    assert found.towards is towards


@given(SCORES, SCORES)
def test_worse_needs_no_more_than_better_does(start: float, size: float) -> None:
    up, down = change_of(PAIN, start, start + size), change_of(PAIN, start, start - size)
    assert up and down and up.matters == down.matters


@given(st.one_of(st.none(), SCORES))
def test_nothing_is_said_of_a_change_from_or_to_what_is_missing(value: float | None) -> None:
    assert change_of(PAIN, None, value) is None
    assert change_of(PAIN, value, None) is None


@pytest.mark.parametrize(
    ("told", "score"),
    [
        ({"total": 7}, 7),
        ({"total": 0}, None),  # nobody said that none applied
        ({"total": 0, "none_apply": "yes"}, 0),
        ({"total": 3, "none_apply": "yes"}, None),
        ({"ticked": ()}, None),
        ({"ticked": (), "none_apply": "yes"}, 0),
        ({"ticked": (1, 5, 24)}, 3),
        ({"ticked": (1, 5, 5)}, 2),
        ({"ticked": (1, 5), "total": 3}, None),
        ({"ticked": tuple(range(1, 8)), "unanswered": (22, 23, 24)}, 8),  # 7 of 21
        ({"ticked": tuple(range(1, 8)), "unanswered": (21, 22, 23, 24)}, None),
        ({"ticked": (1, 2), "unanswered": (2,)}, None),
        ({}, None),
    ],
)
def test_the_questionnaire_is_scored_by_its_rules(told: dict[str, Any], score: float | None) -> None:
    found = disability_of(sheet(DAY_ONE, **told))
    assert (found.score if found else None) == score


@given(st.sets(st.integers(1, 24)), st.sets(st.integers(1, 24), max_size=3))
def test_a_missing_statement_never_counts_as_not_ticked(ticked: set[int], missing: set[int]) -> None:
    known = tuple(sorted(ticked - missing))
    found = disability_of(sheet(DAY_ONE, ticked=known, unanswered=tuple(missing)))
    if not known:
        assert found is None
        return
    assert found is not None
    assert len(known) <= found.score <= 24
    assert found.rescaled is bool(missing)


def test_the_ends_and_recovery_of_the_questionnaire() -> None:
    scores = {total: disability_of(sheet(DAY_ONE, total=total)) for total in (2, 3, 4, 20, 21)}
    assert [total for total, score in scores.items() if score and score.hardly_moves] == [2, 3, 21]
    assert [total for total, score in scores.items() if score and score.recovered] == [2]


def test_totals_for_the_rules_are_whole_and_never_better_than_told() -> None:
    later = DAY_ONE + timedelta(days=7)
    part = sheet(later, ticked=tuple(range(1, 9)), unanswered=(24,))  # 8 of 23 is 8.35 of 24
    assert disability_totals(person(sheet(DAY_ONE, total=9), part)) == ((DAY_ONE, 9), (later, 9))


def test_function_is_the_mean_of_what_was_rated() -> None:
    assert function_of({"1": 4, "3": 7}) == 5.5
    assert function_of({}) is None


OWN = '{"id": "made-up", "items": ["One made up.", "Another."], "scorer": "%s"}'


def test_a_questionnaire_of_ones_own_is_read_and_scored() -> None:
    assert score_of(read_questionnaire(OWN % "ticks"), (1, 0)) == 1
    assert score_of(read_questionnaire(OWN % "ticks"), (1, None)) is None
    assert score_of(read_questionnaire(OWN % "mean"), (4, None)) == 4
    with pytest.raises(UnreadableQuestionnaire):
        read_questionnaire(OWN % "unknown")
