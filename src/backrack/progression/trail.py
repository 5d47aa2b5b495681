"""Where two replays of nearly the same records part, so that the second goes on from there instead of from the start.

A replay follows from what it hears, in the order in which that can first matter to it. Up to the first difference two
replays are one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import zip_longest
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

from backrack.ladder import Region
from backrack.progression.evidence import Told
from backrack.progression.facts import Fact
from backrack.progression.track import Track

if TYPE_CHECKING:
    from backrack.progression.replay import Replay

T = TypeVar("T", Told, Fact)
Heard = tuple[datetime, object]
"""Something heard, and when it can first matter."""
State = tuple[datetime, int, dict[Region, Track]]
"""When a session began, how many were before it, and every region's way up to it."""
_FROM_THE_START = datetime.min.replace(tzinfo=UTC)
_AT = itemgetter(0)


@dataclass(frozen=True)
class Trail:
    """A replay that was run: some of its states on the way, in order, and every region's way up to now."""

    replay: Replay
    states: tuple[State, ...]
    tracks: dict[Region, Track]

    def shared_with(self, other: Replay) -> tuple[State, ...]:
        """The states that another replay would come through as well."""
        parting = parting_of(self.replay.heard, other.heard)
        return tuple(state for state in self.states if parting is None or state[0] < parting)


def parting_of(one: Sequence[Heard], other: Sequence[Heard]) -> datetime | None:
    """The first moment at which one hears what the other does not; None where all is the same."""
    pairs = zip_longest(one, other)
    parting = next((pair for pair in pairs if pair[0] != pair[1]), ())
    return min((each[0] for each in parting if each is not None), default=None)


def heard_by(replay: Replay) -> tuple[Heard, ...]:
    """Everything that a replay follows from, but for the moment of now."""
    began = replay.beginning
    # whether everything was asked counts, and not when
    asked = began.last_full_screen is not None
    fixed = (
        replay.rules,
        replay.hindsight,
        replay.ladders,
        replay.profiles,
        replay.open_now,
        replace(began, last_full_screen=None),
        asked,
    )
    entries = ((entry.at, entry) for entry in replay.person.entries)
    days = ((told.at, _without_end(told)) for told in replay.between.told)
    sessions = (each for number in range(len(replay.accounts)) for each in _of_session(replay, number))
    return tuple(sorted(((_FROM_THE_START, fixed), *entries, *days, *sessions), key=_AT))


def _of_session(replay: Replay, number: int) -> Iterator[Heard]:
    account = replay.accounts[number]
    began = account.session.started_at
    yield began, (number, account.session, account.before, account.sedated)
    for fact in replay.facts(account, replay.now):
        # with hindsight a choice may know what was told only after it
        yield began if replay.hindsight else fact.at, (number, _without_end(fact))


def _without_end(told: T) -> T:
    """When it ceases to bind is in whether it is heard."""
    return told if told.ends is None else replace(told, ends=None)
