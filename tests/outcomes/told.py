"""Small builders of what is told every few weeks."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from backrack.record import ActivitiesNamed, DisabilityTold, MeasuresTold
from tests.progression.people import new_id
from tests.screening.people import an_id


def named_activities(at: datetime) -> ActivitiesNamed:
    words: Any = {"1": "Putting on socks", "2": "Carrying the shopping home", "3": "Sitting through a film"}
    return ActivitiesNamed(id=an_id("activities", at), at=at, activities=words)


def rated(at: datetime, named: UUID | None, change: int | None = None, **ratings: int) -> MeasuresTold:
    given: Any = {key.removeprefix("r"): rating for key, rating in ratings.items()}
    return MeasuresTold(id=new_id(), at=at, named=named, ratings=given, change=change)


def sheet(at: datetime, **told: Any) -> DisabilityTold:
    return DisabilityTold(id=new_id(), at=at, **told)
