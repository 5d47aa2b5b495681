"""The ways that were found last, remembered in memory for the people who were last asked about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:  # what only forgets does not carry the machinery of stages
    from backrack.progression.case import Settings
    from backrack.progression.trail import Trail

PEOPLE_REMEMBERED = 8
"""A household, or those whom a practice sees at one time. Assumed."""


@dataclass
class LastWay:
    """The way that was found last. What is asked next is nearly always asked of the same records and a little more,
    and goes on from there; of other records it goes on from where both heard the same, if need be from the start.
    """

    ways: tuple[Trail | None, Trail | None] = (None, None)
    """The way as it was told, and the way by what is known and binds now."""


@lru_cache(maxsize=PEOPLE_REMEMBERED)
def last_way(_person: UUID, _policy: str, _settings: Settings, _catalogue: str) -> LastWay:
    """The same object for the same person, policy, settings and version of the catalogue, until it is forgotten."""
    return LastWay()


def forget_ways() -> None:
    """Nothing of anybody is remembered from then on."""
    last_way.cache_clear()
