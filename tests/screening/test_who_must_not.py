"""The list of who must not use the rack is read from the questions; there is no second one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from backrack.record import AdverseEvent, Answer
from backrack.screening import Action, Kind, may_need_help_now, questions, screen, who_must_not
from backrack.words import say
from tests.screening.people import NOW, passing_person

LISTED = {asked.id for closing in who_must_not() for asked in closing.questions}


def test_the_gravest_comes_first() -> None:
    actions = [closing.action for closing in who_must_not()]
    assert actions == sorted(actions, reverse=True)
    assert (actions[0], actions[-1]) == (Action.EMERGENCY, Action.CAUTION)


@pytest.mark.parametrize("asked", [each for each in questions() if each.parent is None and each.kind is Kind.CHOICE])
def test_whoever_is_locked_by_an_answer_finds_it_in_the_list(asked: Any) -> None:
    changed: dict[str, Answer | str] = {asked.id: asked.trigger}
    worst = {each.id: each.trigger for each in questions() if each.parent == asked.id}
    locks = screen(passing_person(changed={**changed, **worst}), NOW).locks
    assert (asked.id in LISTED) == any(lock.question_id == asked.id for lock in locks)


def test_age_and_strong_usual_pain_are_in_the_list_and_each_has_short_words() -> None:
    assert {"AGE", "BASELINE"} <= LISTED
    for closing in who_must_not():
        assert all(say(asked.reason) for asked in closing.questions)


def an_event(how_bad: Any, helped: Any, over: Answer) -> AdverseEvent:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    told: dict[str, Any] = {"how_bad": how_bad, "help": helped, "over": over, "moment": "later"}
    return AdverseEvent(id=UUID(int=1), at=at, happened_on=at.date(), what="A fall.", **told)


@pytest.mark.parametrize("over", [Answer.NO, Answer.NOT_SURE])
@pytest.mark.parametrize(("how_bad", "helped"), [("needed_help", "none"), ("a_little", "hospital")])
def test_what_was_grave_and_is_not_over_may_need_help_now(how_bad: str, helped: str, over: Answer) -> None:
    assert may_need_help_now(an_event(how_bad, helped, over))


def test_what_is_over_or_was_not_grave_does_not() -> None:
    assert not may_need_help_now(an_event("needed_help", "hospital", Answer.YES))
    assert not may_need_help_now(an_event("stopped_me", "clinician", Answer.NO))
