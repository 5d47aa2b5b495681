"""Mornings before the first session, region by region: what is usual for the person there."""

from __future__ import annotations

from datetime import date

from backrack.ladder import Region
from backrack.progression.baseline import BASELINE_MORNINGS
from backrack.progression.facts import by_region
from backrack.record import MorningReport, Person, SessionDone, versions_of


def mornings_before(person: Person, region: Region) -> tuple[int, ...]:
    """One score a morning, oldest first: of all that was told of a morning the lowest, withdrawn or not."""
    first = min((entry.started_at for entry in person.of(SessionDone)), default=None)
    lowest: dict[date, int] = {}
    for versions in versions_of(person, MorningReport):
        told = versions.entries[0]
        scores = [
            score for entry in versions.entries if (score := by_region(entry).get(f"morning_{region}")) is not None
        ]
        if scores and (first is None or told.at < first):
            lowest[told.day] = min(*scores, lowest.get(told.day, scores[0]))
    return tuple(score for _, score in sorted(lowest.items()))[:BASELINE_MORNINGS]
