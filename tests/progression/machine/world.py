"""A person's records as they come about, and everything that was ever seen of them.

What is needed to judge a step up is kept apart from the code that decides: the worst ever told of each session.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from uuid import UUID

from backrack.ladder import Ladder, Region
from backrack.progression.case import Policy
from backrack.progression.course import Course, course_of
from backrack.progression.last_way import LastWay
from backrack.record import AnyEntry, CheckIn, Person, SessionDone, with_entries
from backrack.screening import Limits, screen
from tests.plan.people import screened
from tests.progression.machine.rungs import open_now

T = TypeVar("T")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
USUAL = 2
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Pick:
    """Chooses one of several things; what comes first is the calmest. Chance or a search for the worst is behind it."""

    def __init__(self, below: Callable[[int], int]) -> None:
        self._below = below

    def __call__(self, options: Sequence[T]) -> T:
        return options[self._below(len(options))]

    def one_in(self, number: int) -> bool:
        return self._below(number) == number - 1


@dataclass
class Did:
    """One session and the worst that was ever told of it. ``told`` has a name for each thing told."""

    session: SessionDone
    before: CheckIn | None
    told: dict[str, int] = field(default_factory=dict)

    def hear(self, **values: int) -> None:
        for name, value in values.items():
            self.told[name] = max(value, self.told.get(name, 0))


@dataclass
class World:
    """What there is at one moment, and what was seen on the way. Odd things come about once in ``calm`` times.

    ``better`` is somebody whose pain is gone after the first session; ``closed`` is the stage that a limit closed last,
    and ``begun_at`` the stage before the last session, or that of a yes since then.
    """

    pick: Pick
    policy: Policy
    regions: tuple[Region, ...]
    person: Person
    calm: int = 10
    better: bool = False
    now: datetime = START
    did: list[Did] = field(default_factory=list)
    rises: dict[Region, datetime] = field(default_factory=dict)
    changes: dict[Region, datetime] = field(default_factory=dict)
    flares: dict[tuple[Region, UUID | None], datetime] = field(default_factory=dict)
    highest: dict[Region, int] = field(default_factory=dict)
    closed: dict[Region, int] = field(default_factory=dict)
    begun_at: dict[Region, int] = field(default_factory=dict)
    heaviest_n: dict[Region, float] = field(default_factory=dict)
    seen: Course | None = None
    seen_at: datetime = START
    locked_since: datetime = START
    last: LastWay = field(default_factory=LastWay)

    def calm_or(self, options: Sequence[T]) -> T:
        """The first of several things, and now and then another."""
        return self.pick(options) if self.pick.one_in(self.calm) else options[0]

    def limits(self) -> Limits:
        """As screening finds them now, found out once."""
        return self.person.once(f"limits {self.now}", lambda: screen(self.person, self.now))

    def ladders(self) -> tuple[Ladder, ...]:
        return open_now(self.person, self.limits(), self.now, self.regions)

    def course(self, person: Person | None = None, now: datetime | None = None) -> Course:
        """Where the person stands, or would stand with other records or at another moment."""
        return self.found(person or self.person, now or self.now, self.last if person is None else self.last_so_far())

    def found(self, whose: Person, at: datetime, last: LastWay) -> Course:
        limits = whose.once(f"limits {at}", lambda: screen(whose, at))
        return course_of(whose, open_now(whose, limits, at, self.regions), limits, at, policy=self.policy, last=last)

    def last_so_far(self) -> LastWay:
        """What was found last, to go on from without remembering more."""
        return LastWay(self.last.ways)

    def add(self, *entries: AnyEntry) -> None:
        self.person = with_entries(self.person, entries)

    def with_changed(self, old: AnyEntry, new: AnyEntry | None) -> Person:
        """The person, had an entry been another one, or never been told."""
        kept = tuple(new if each is old else each for each in self.person.entries)
        left = tuple(each for each in kept if each is not None)
        return with_entries(replace(self.person, entries=()), left)


def begin(pick: Pick, policies: Sequence[Policy], shapes: Sequence[tuple[Region, ...]]) -> World:
    return World(pick, pick(policies), pick(shapes), screened(START), pick((40, 12, 5)))
