"""What is told between sessions: whether the back has settled, and what a clinician said (section 2.2, states)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from backrack.ladder import Region
from backrack.progression.baseline import Baseline
from backrack.progression.case import Cleared, Settled
from backrack.progression.days import FURTHEST, Days
from backrack.progression.decision import Bound
from backrack.progression.evidence import Told, all_told, within_its_day
from backrack.progression.limits import SETTLED_ABOVE_BASELINE
from backrack.progression.said import opening
from backrack.progression.standing import lifting
from backrack.record import Clearance, Person
from backrack.screening.clearing import statements


@dataclass(frozen=True)
class Between:
    """Told by a person up to ``now``; with ``hindsight`` only what still binds then."""

    person: Person
    baseline: Baseline
    now: datetime
    hindsight: bool

    def reports(self, moment: datetime) -> tuple[Settled, ...]:
        """Each day's worst morning pain and limb level, with or without a session, as told by a moment.

        A day of which only one is known is left out unless that one is unusual: half of it settles nothing.
        """
        found = (day.by(moment) for day in self._days)
        return tuple(sorted((each for each in found if each and self._says(each)), key=lambda each: each.at))

    @cached_property
    def days(self) -> Days:
        """What was told of days on which nobody woke after a session."""
        return Days(self.person, self.baseline, self.now if self.hindsight else None)

    @cached_property
    def _days(self) -> tuple[_Day, ...]:
        days: dict[date, list[Told]] = {}
        for told in self.told:
            days.setdefault(told.day, []).append(told)
        return tuple(_Day(tuple(told)) for told in days.values())

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """All that counts, in order of telling."""
        return tuple(told for told in all_told(self.person) if self._counts(told))

    def _counts(self, told: Told) -> bool:
        of_day = told.by in ("check_in", "morning") and told.day <= told.since.date()
        return of_day and (not self.hindsight or told.binds(self.now))

    def _says(self, each: Settled) -> bool:
        whole = each.morning is not None and each.distal is not None
        sore = each.morning is not None and each.morning > self.baseline.pain + SETTLED_ABOVE_BASELINE
        return whole or sore or (each.distal is not None and each.distal > self.baseline.distal_level)

    def clearances(self, region: Region, stages: int, lock: Bound | None, moment: datetime) -> tuple[Cleared, ...]:
        """What clinicians said by a moment: about the referral that holds, and about locked stages of a region."""
        if not self.person.of(Clearance):
            return ()
        found = list(_cleared(lifting(self.person, lock, moment), None)) if lock else []
        found += (each for each in self._opened(region, stages) if each.at <= moment)
        return tuple(sorted(found, key=lambda each: each.at))

    def _opened(self, region: Region, stages: int) -> tuple[Cleared, ...]:
        """What clinicians said by now about locked stages of a region, stage by stage."""

        def find() -> Iterator[Cleared]:
            for stage in range(stages):
                about = statements(self.person, opening(region, stage), "clinician", self.now)
                yield from _cleared(about, stage)

        return self.person.once(f"stages opened {region} {stages} {self.now}", lambda: tuple(find()))


@dataclass(frozen=True)
class _Day:
    """What was told of one day, oldest first."""

    told: tuple[Told, ...]

    def by(self, moment: datetime) -> Settled | None:
        """The worst of it by a moment; None where nothing was told yet."""
        if self.told[-1].at <= moment:
            return self._whole
        told = tuple(each for each in self.told if each.at <= moment)
        return _report(told) if told else None

    @cached_property
    def _whole(self) -> Settled:
        return _report(self.told)


def _report(told: tuple[Told, ...]) -> Settled:
    mornings = [each.morning for each in told if each.morning is not None]
    levels = [FURTHEST if each.moved_further_down else each.distal_now for each in told]
    known = [level for level in levels if level is not None]
    return Settled(
        max(within_its_day(each.since, each.day) for each in told),
        max(mornings, default=None),
        max(known, default=None),
        in_doubt=any(each.in_doubt for each in told),
    )


def _cleared(entries: Iterable[Clearance], stage: int | None) -> Iterator[Cleared]:
    return (Cleared(entry.at, entry.clinician or "", stage) for entry in entries)
