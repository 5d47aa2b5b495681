"""What was told, told again, and taken back: nothing is changed, everything stays to be seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar
from uuid import UUID

from backrack.record.entries import TakenBack, Told
from backrack.record.person import Person

BINDS_ON = timedelta(hours=72)
"""A bettered or withdrawn report keeps binding at its worse value for so long (progression policy section 2.3, 9)."""

T = TypeVar("T", bound=Told)


@dataclass(frozen=True)
class Versions(Generic[T]):
    """One report with its corrections, oldest first, and when it was withdrawn, if it was.

    A correction that names the version before it was made by somebody who saw them all. One that names an older version
    was made apart from what came between, on another device: then both stand until a correction names the last.
    """

    entries: tuple[T, ...]
    withdrawn_at: datetime | None = None

    @property
    def stands(self) -> T | None:
        """What holds now; None once withdrawn."""
        return None if self.withdrawn_at else self.entries[-1]

    @property
    def earlier(self) -> tuple[T, ...]:
        """Values that a correction or a withdrawal replaced, oldest first."""
        return self.entries if self.withdrawn_at else self.entries[:-1]

    @property
    def apart(self) -> tuple[T, ...]:
        """Versions that stand beside what holds now, because nobody who saw both has put the report right since."""
        return tuple(entry for entry, ends in self.with_ends() if ends is None and entry is not self.entries[-1])

    def with_ends(self) -> Iterator[tuple[T, datetime | None]]:
        """Each version, and when it stops binding: 72 h after it was replaced or withdrawn; None while it stands."""
        replaced = self._replaced()
        for entry in self.entries:
            ended = replaced.get(entry.id, self.withdrawn_at)
            yield entry, ended + BINDS_ON if ended else None

    def _replaced(self) -> dict[UUID, datetime]:
        """When each version was replaced: by a correction of it, or by one of the last version of all."""
        replaced: dict[UUID, datetime] = {}
        line: dict[UUID, tuple[UUID, ...]] = {}
        for place, entry in enumerate(self.entries):
            before = self.entries[:place]
            saw_all = bool(before) and entry.corrects == before[-1].id
            named = line.get(entry.corrects, ()) if entry.corrects else ()
            line[entry.id] = (*named, entry.id)
            for each in (known.id for known in before) if saw_all else named:
                replaced.setdefault(each, entry.at)
        return replaced


def versions_of(person: Person, kind: type[T]) -> tuple[Versions[T], ...]:
    """Every report of a kind with its corrections, in order of first telling."""
    return person.once(f"versions of {kind.__name__}", lambda: _versions_of(person, kind))


def _versions_of(person: Person, kind: type[T]) -> tuple[Versions[T], ...]:
    told = person.of(kind)
    known = {entry.id for entry in told}
    chains: list[list[T]] = []
    chain_of: dict[UUID, list[T]] = {}
    for entry in told:
        chain = chain_of.get(entry.corrects) if entry.corrects in known else None
        if chain is None:
            chain = []
            chains.append(chain)
        chain.append(entry)
        chain_of[entry.id] = chain
    taken = {entry.entry: entry.at for entry in reversed(person.of(TakenBack))}
    return tuple(_versions(chain, taken) for chain in chains)


def _versions(chain: list[T], taken: Mapping[UUID, datetime]) -> Versions[T]:
    # taking back any version withdraws the report, unless it was told anew after that
    withdrawn = [taken[entry.id] for entry in chain if entry.id in taken]
    last = max(withdrawn, default=None)
    return Versions(tuple(chain), last if last is not None and last >= chain[-1].at else None)
