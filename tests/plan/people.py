"""What a person who passes the screening tells us later."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from backrack.record import Answer, AnyEntry, Comfort, ComfortChecked, Person, with_entries
from tests.progression.people import new_id, session
from tests.screening.people import passing_person


def screened(now: datetime, age_years: int = 40, **changed: Answer) -> Person:
    """Every question answered an hour before ``now``, usual pain 2; ``changed`` gives other answers by question id."""
    return passing_person(now, changed=changed, age_years=age_years, usual_pain=2)


def comfort(at: datetime, result: Comfort = Comfort.COMFORTABLE, towels: int = 1, **told: Any) -> ComfortChecked:
    given: dict[str, Any] = {"centred": Answer.YES, "wood_beside_bone": Answer.YES} | told
    return ComfortChecked(id=new_id(), at=at, result=result, towels=towels, **given)


def lain(at: datetime, result: Comfort = Comfort.COMFORTABLE, towels: int = 1, **told: Any) -> tuple[AnyEntry, ...]:
    """A whole session that ended shortly before ``at``, and how lying there felt."""
    done = session(at - timedelta(minutes=20))
    return done, comfort(at, result, towels, session=done.session, **told)


def later(person: Person, *entries: AnyEntry) -> Person:
    return with_entries(person, entries)
