"""How high answers let each region go, from the moment on at which they were given: they never look back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from backrack.catalogue import Catalogue
from backrack.ladder import Ladder, Region, open_by_answers
from backrack.progression.situated import known_at
from backrack.record import AgeGiven, BaselineGiven, BodyGiven, Clearance, Person, QuestionAnswered, RackGiven
from backrack.screening import screen

_TELL = (QuestionAnswered, BaselineGiven, Clearance, AgeGiven, BodyGiven, RackGiven)
"""What caps and exercises that are left out follow from."""


@dataclass(frozen=True)
class Answered:
    """What a person had answered by any moment. The ladders are those of now: numbers mean what they mean there."""

    person: Person
    ladders: Mapping[Region, Ladder]
    catalogue: Catalogue
    _found: dict[int, Mapping[Region, int]] = field(default_factory=dict, compare=False, repr=False)

    def highest(self, region: Region, at: datetime) -> int:
        """The highest stage of a region that answers leave open at a moment, whatever else closes one."""
        told = bisect_right(self._told, at)
        if told not in self._found:
            limits = screen(known_at(self.person, at), at)
            self._found[told] = {
                each: open_by_answers(ladder, limits, self.catalogue) for each, ladder in self.ladders.items()
            }
        return self._found[told][region]

    @cached_property
    def _told(self) -> Sequence[datetime]:
        return sorted(entry.at for kind in _TELL for entry in self.person.of(kind))
