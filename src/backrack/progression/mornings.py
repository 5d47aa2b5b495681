"""Mornings before the first session, region by region: what is usual for the person there."""

from __future__ import annotations

from backrack.ladder import Region
from backrack.progression.baseline import scores_before
from backrack.progression.facts import by_region
from backrack.record import Person


def mornings_before(person: Person, region: Region) -> tuple[int, ...]:
    """One score a morning, oldest first: the lowest of all that was told of it before the first session."""
    return scores_before(person, lambda entry: by_region(entry).get(f"morning_{region}"))
