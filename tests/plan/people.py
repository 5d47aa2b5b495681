"""What a person who passes the screening tells us later."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from backrack.record import Answer, AnyEntry, Comfort, ComfortChecked, Person, with_entries
from tests.progression.people import new_id
from tests.screening.people import passing_person


def screened(now: datetime, age_years: int = 40, **changed: Answer) -> Person:
    """Every question answered an hour before ``now``, usual pain 2; ``changed`` gives other answers by question id."""
    return passing_person(now, changed=changed, age_years=age_years, usual_pain=2)


def comfort(at: datetime, result: Comfort = Comfort.COMFORTABLE, towels: int = 1, **told: Any) -> ComfortChecked:
    given: dict[str, Any] = {"centred": Answer.YES, "wood_beside_bone": Answer.YES} | told
    return ComfortChecked(id=new_id(), at=at, result=result, towels=towels, **given)


def later(person: Person, *entries: AnyEntry) -> Person:
    return with_entries(person, entries)
