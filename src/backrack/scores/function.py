"""The person's own activities: each 0 (unable) to 10 (as before), and their mean (PSFS, C30)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from backrack.record import ActivitiesNamed, MeasuresTold, Person, Versions, versions_of
from backrack.scores.scale import mean_of


@dataclass(frozen=True)
class Named:
    """The activities a person named, by key, and the ids of every version: they stay the same activities."""

    first: UUID
    words: Mapping[str, str]
    ids: frozenset[UUID]


def named_of(person: Person) -> Named | None:
    """The activities that count: those named first, in the words that stand; None before any, or once withdrawn."""
    standing = (versions for versions in versions_of(person, ActivitiesNamed) if versions.stands)
    return next((_named(versions) for versions in standing), None)


def ratings_of(told: MeasuresTold, named: Named) -> dict[str, int]:
    """The ratings told of these activities, and of no others."""
    if told.named not in named.ids:
        return {}
    return {key: rating for key, rating in told.ratings.items() if key in named.words}


def function_of(ratings: Mapping[str, int]) -> float | None:
    """The mean of those rated; None for none."""
    return mean_of(tuple(float(rating) for rating in ratings.values()))


def _named(versions: Versions[ActivitiesNamed]) -> Named:
    words = {str(key): named for key, named in versions.entries[-1].activities.items()}
    return Named(versions.entries[0].id, words, frozenset(entry.id for entry in versions.entries))
