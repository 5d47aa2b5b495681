"""A person who has answered everything calmly, and what happens to them later."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from backrack.record import (
    AgeGiven,
    Answer,
    AnyEntry,
    BaselineGiven,
    BodyGiven,
    Comfort,
    ComfortChecked,
    Person,
    QuestionAnswered,
    RackGiven,
    with_entries,
)
from backrack.screening import next_question
from tests.progression.people import new_id

CALM_IS_YES = frozenset({"DV11", "DV17"})


def screened(now: datetime, age_years: int = 40, usual_pain: int = 2, **changed: Answer) -> Person:
    """Every question answered an hour before ``now``; ``changed`` gives other answers by question id."""
    at = now - timedelta(hours=1)
    person = with_entries(
        Person(id=UUID(int=7)),
        [
            AgeGiven(id=new_id(), at=at, age_years=age_years),
            BaselineGiven(id=new_id(), at=at, usual_pain=usual_pain, distal_level=0),
            BodyGiven(id=new_id(), at=at, height_m=1.70, mass_kg=70.0),
            RackGiven(id=new_id(), at=at, rack_id="fictional_small", mass_limit_kg=120.0),
        ],
    )
    while (asked := next_question(person, now)) is not None:
        calm = Answer.YES if asked.id in CALM_IS_YES else Answer.NO
        answer = QuestionAnswered(
            id=new_id(),
            at=at,
            question=asked.id,
            answer=changed.get(asked.id, calm),
            text="the words as shown",
            text_version=asked.text_version,
            language="en",
        )
        person = with_entries(person, [answer])
    return person


def comfort(at: datetime, result: Comfort = Comfort.COMFORTABLE, towels: int = 1, **told: Any) -> ComfortChecked:
    given: dict[str, Any] = {"centred": Answer.YES, "wood_beside_bone": Answer.YES} | told
    return ComfortChecked(id=new_id(), at=at, result=result, towels=towels, **given)


def later(person: Person, *entries: AnyEntry) -> Person:
    return with_entries(person, entries)
