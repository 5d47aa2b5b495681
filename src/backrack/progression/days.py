"""What was told of days on which nobody woke after a session, region by region.

A morning without a session before it speaks against a stage and never for it (section 2.4); three days running on which
pain or a limb leaves no session are a pause (section 2.2, gate).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from operator import attrgetter

from backrack.ladder import Region
from backrack.progression.baseline import Baseline
from backrack.progression.case import Settled
from backrack.progression.evidence import not_no, within_its_day
from backrack.progression.facts import by_region, session_of_morning
from backrack.progression.limits import BAD_DAYS, Gate, pain_gate, spread
from backrack.progression.sessions import sessions_of
from backrack.record import CheckIn, MorningReport, Person, versions_of

FURTHEST = 4
"""What moved further down, nobody said how far, counts as the furthest."""
_AT = attrgetter("at")
LOOKED_BACK = 4 * BAD_DAYS
"""Days that can be of the three running, however many of one day were told; assumed."""


@dataclass(frozen=True, slots=True)
class _Told:
    """One report of a day. ``mornings`` are by region, and empty where the morning followed a session."""

    day: date
    at: datetime
    since: datetime
    ends: datetime | None
    mornings: Mapping[Region, int]
    in_doubt: bool
    now: int | None = None
    level: int | None = None


@dataclass(frozen=True)
class Days:
    """All that was told of days since the first session; with ``binding_at`` only what still binds then."""

    person: Person
    baseline: Baseline
    binding_at: datetime | None = None

    def by(self, region: Region, moment: datetime) -> tuple[Settled, ...]:
        """The worst told of each day by a moment, oldest first: every morning, and of the last days all else."""
        begun = bisect_right(self._first, moment)
        recent = max(0, begun - LOOKED_BACK)
        earlier = self._with_morning[: bisect_left(self._with_morning, recent)]
        days = (self._days[place] for place in (*earlier, *range(recent, begun)))
        return tuple(sorted((day.by(region, moment) for day in days), key=_AT))

    @cached_property
    def _with_morning(self) -> Sequence[int]:
        """The places of days on which a morning was told."""
        return [place for place, day in enumerate(self._days) if any(told.mornings for told in day.told)]

    def moments(self, since: datetime, until: datetime) -> Sequence[datetime]:
        """When anything was told after one moment and by another."""
        return self._moments[bisect_right(self._moments, since) : bisect_right(self._moments, until)]

    @cached_property
    def _moments(self) -> Sequence[datetime]:
        return sorted({told.at for day in self._days for told in day.told})

    @cached_property
    def turns(self) -> frozenset[datetime]:
        """When something was told that may speak against a stage."""
        return frozenset(told.at for day in self._days for told in day.told if told.mornings or self._closes(told))

    def _closes(self, told: _Told) -> bool:
        pain = told.now is not None and pain_gate(told.now, self.baseline.pain) is Gate.NO_SESSION
        return pain or spread(told.level, self.baseline.distal_level)

    @cached_property
    def _days(self) -> Sequence[_Day]:
        found: dict[date, list[_Told]] = {}
        for told in sorted(self._told(), key=lambda told: told.at):
            found.setdefault(told.day, []).append(told)
        return sorted((_Day(tuple(told)) for told in found.values()), key=lambda day: day.told[0].at)

    @cached_property
    def _first(self) -> Sequence[datetime]:
        return [day.told[0].at for day in self._days]

    def _told(self) -> Iterator[_Told]:
        began = min((each.started_at for each in sessions_of(self.person)), default=None)
        if began is None:
            return
        for told in (*_mornings(self.person), *_check_ins(self.person)):
            binds = self.binding_at is None or told.ends is None or told.ends > self.binding_at
            if told.since >= began and told.day <= told.since.date() and binds:
                yield told


@dataclass(frozen=True)
class _Day:
    told: tuple[_Told, ...]

    @cached_property
    def whole(self) -> Mapping[Region, Settled]:
        """All that was ever told of it, by region."""
        return {region: _worst(self.told, region) for region in Region}

    def by(self, region: Region, moment: datetime) -> Settled:
        if self.told[-1].at <= moment:
            return self.whole[region]
        return _worst([each for each in self.told if each.at <= moment], region)


def _worst(told: Sequence[_Told], region: Region) -> Settled:
    # what was told later that day of anything else makes its morning no younger
    timed = [each for each in told if each.mornings] or told
    mornings = [each.mornings[region] for each in told if region in each.mornings]
    return Settled(
        max(within_its_day(each.since, each.day) for each in timed),
        max(mornings, default=None),
        max((each.level for each in told if each.level is not None), default=None),
        in_doubt=any(each.in_doubt for each in told),
        now=max((each.now for each in told if each.now is not None), default=None),
    )


def _mornings(person: Person) -> Iterator[_Told]:
    for versions in versions_of(person, MorningReport):
        since = versions.entries[0].at
        for entry, ends in versions.with_ends():
            if entry.worst is not None and session_of_morning(person, entry.day, since) is None:
                scores = {region: by_region(entry)[f"morning_{region}"] for region in Region}
                yield _Told(entry.day, entry.at, since, ends, scores, entry.in_doubt)


def _check_ins(person: Person) -> Iterator[_Told]:
    for entry in person.of(CheckIn):
        day, pain = entry.at.date(), entry.pain_this_morning
        free = pain is not None and session_of_morning(person, day, entry.at) is None
        scores = dict.fromkeys(Region, pain) if pain is not None and free else {}
        level = FURTHEST if not_no(entry.moved_further_down) else entry.distal_now
        yield _Told(day, entry.at, entry.at, None, scores, entry.in_doubt, entry.pain_now, level)
