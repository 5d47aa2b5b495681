"""A person.json brought in, once it was read and looked at whole: stored whole or not at all.

What is here already is not stored again. Where an entry differs from one of the same id that is here, both are kept:
the rules go by the more cautious one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid5

from django.db import transaction

from backrack.record import AnyEntry, DeviceClock, Person, TakenBack, entry_to_data
from backrack.web import store
from backrack.web.taking import Refused
from backrack.web.undoing import late_undos
from backrack.words import Text, say

_NAMES_AN_ENTRY = ("entry", "corrects", "supersedes", "named")
"""Fields in which one entry names another."""

# assumed: an entry that differs only because of what it names, which differs because of what that names, and so on
_ROUNDS = 10

Same = Mapping[UUID, UUID]


@dataclass(frozen=True)
class Brought:
    """What became of the entries of a file. ``both``: they differ from what is here and are kept beside it."""

    person_id: UUID
    entry_ids: tuple[UUID, ...]
    added: int
    known: int
    both: int

    @property
    def sentence(self) -> str:
        return say(Text("import-done", {"added": self.added, "known": self.known, "both": self.both}))


def bring(person_id: UUID, brought: Person) -> Brought:
    """Stores for ``person_id`` what of ``brought`` is not here yet, all or nothing.

    Raises :class:`Refused` where something is stored for them that has nothing to do with the file.
    """
    with transaction.atomic():
        here = store.load(person_id)
        known = {entry.id: entry for entry in here.entries}
        if known and brought.id != person_id and known.keys().isdisjoint(entry.id for entry in brought.entries):
            raise Refused(409, "not_empty", Text("web-api-not-empty"))
        moved = _moved(brought.entries, known)
        kept = [_kept_as(entry, moved, known) for entry in brought.entries]
        late = {entry.id for entry in late_undos(here, kept)}
        kept = [_as_withdrawal(entry) if entry.id in late else entry for entry in kept]
        store.add(person_id, kept)
    new = [entry.id for entry in kept if entry.id not in known]
    both = len(set(new) & set(moved.values()))
    return Brought(person_id, tuple(each.id for each in kept), len(new) - both, len(kept) - len(new), both)


def _moved(entries: tuple[AnyEntry, ...], known: Mapping[UUID, AnyEntry]) -> dict[UUID, UUID]:
    """New ids for entries that differ from what is here under theirs: always the same ones for the same content."""
    moved: dict[UUID, UUID] = {}
    for _ in range(_ROUNDS):
        differ = {each.id for each in entries if each.id in known and known[each.id] not in _forms(each, moved)}
        if differ == moved.keys():
            break
        moved = {entry.id: _other_id(entry) for entry in entries if entry.id in differ}
    return moved


def _forms(entry: AnyEntry, moved: Same) -> Iterator[AnyEntry]:
    """How an entry may have been stored when it was brought in before."""
    for form in (entry, _renamed(entry, moved)):
        yield form
        yield _as_withdrawal(form)


def _kept_as(entry: AnyEntry, moved: Same, known: Mapping[UUID, AnyEntry]) -> AnyEntry:
    """What is here already stays as it is; the rest names what it named in the file."""
    if entry.id in known and entry.id not in moved:
        return known[entry.id]
    whole = _renamed(entry, moved)
    return replace(whole, id=moved[entry.id]) if entry.id in moved else whole


def _renamed(entry: AnyEntry, moved: Same) -> AnyEntry:
    named: dict[str, Any] = {}
    for name in _NAMES_AN_ENTRY:
        other: UUID | None = getattr(entry, name, None)
        if other is not None and other in moved:
            named[name] = moved[other]
    return replace(entry, **named) if named else entry


def _as_withdrawal(entry: AnyEntry) -> AnyEntry:
    """What has bound here for longer than an undo may take is withdrawn, never as if never entered."""
    if not isinstance(entry, TakenBack) or entry.clock is not None:
        return entry
    clock = DeviceClock(at=entry.at, ahead_ms=0, in_doubt=True)
    return replace(entry, clock=clock)


def _other_id(entry: AnyEntry) -> UUID:
    content = json.dumps(entry_to_data(entry), sort_keys=True)
    return uuid5(entry.id, hashlib.sha256(content.encode()).hexdigest())
