"""Sittings in order, and the mornings after them with their running sums: added up once, not at every decision."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import Any, Self, TypeVar

from backrack.progression.case import Sitting

K = TypeVar("K")
Told = tuple[datetime, int]
"""When a morning was told, and its score, 0-10."""


def morning_of(sitting: Sitting) -> Told | None:
    """The morning after a sitting; what nobody timed counts as told when the sitting began."""
    return None if sitting.morning is None else (sitting.morning_at or sitting.start, sitting.morning)


class Run:
    """Mornings in order of telling, and after each the sum of what is above ``usual + shift``, never below 0."""

    __slots__ = ("_shift", "_sums", "_usual", "score", "told")

    def __init__(self, usual: float, shift: float) -> None:
        self._usual, self._shift = usual, shift
        self.told: list[Told] = []
        self._sums: list[float] = []
        self.score = 0

    def add(self, more: list[Told]) -> None:
        if more:
            start = bisect_left(self.told, min(more))
            self._sums[start:] = self._summed(start, more)
            self.told[start:] = sorted((*self.told[start:], *more))
            self.score += sum(score for _, score in more)

    def sum_with(self, more: list[Told]) -> float:
        """The sum after all of these mornings and some more."""
        total = self._sums[-1] if self._sums else 0.0
        if not more:
            return total
        if len(more) == 1 and (not self.told or self.told[-1] <= more[0]):
            return max(0.0, total + more[0][1] - self._usual - self._shift)
        return self._summed(bisect_left(self.told, min(more)), more)[-1]

    def _summed(self, start: int, more: list[Told]) -> list[float]:
        """The sums from a place on, with more mornings of which none comes before it."""
        total = self._sums[start - 1] if start else 0.0
        usual, shift, found = self._usual, self._shift, []
        for _, score in sorted((*self.told[start:], *more)):
            total = max(0.0, total + score - usual - shift)
            found.append(total)
        return found


class Past:
    """Sittings that change no more, in order of beginning; others may follow. It keeps what decisions found of them."""

    __slots__ = ("_kept", "sittings")

    def __init__(self, sittings: Iterable[Sitting] = ()) -> None:
        self.sittings = list(sittings)
        self._kept: dict[Hashable, tuple[Any, int]] = {}

    def gathered(
        self, key: Hashable, number: int, fresh: Callable[[], K], add: Callable[[K, list[Sitting]], None]
    ) -> K:
        """What ``add`` gathers from the first ``number`` sittings, from each once. ``key`` stands for what that is."""
        found, taken = self._kept.get(key, (None, 0))
        if found is None or taken > number:
            found, taken = fresh(), 0
        if taken < number:
            add(found, self.sittings[taken:number])
            self._kept[key] = found, number
        gathered: K = found
        return gathered


class Sittings(tuple[Sitting, ...]):
    """The sittings of a case in order of beginning: what is ``past``, and the last, of which more may be told."""

    past: Past

    def __new__(cls, past: Past, last: Iterable[Sitting]) -> Self:
        made = super().__new__(cls, (*past.sittings, *last))
        made.past = past
        return made


def in_order(sittings: tuple[Sitting, ...]) -> Sittings:
    """Oldest first, whatever order they came in; nothing is moved where they are."""
    if isinstance(sittings, Sittings):
        return sittings
    ordered = sorted(sittings, key=_start)
    return Sittings(Past(ordered[:-1]), ordered[-1:])


def _start(sitting: Sitting) -> datetime:
    return sitting.start
