"""What was put by for each person, found once for a while: it tries the rules a dozen times over."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from backrack.plan import Refusal
from backrack.record import Person
from backrack.web.as_set import as_set_here

if TYPE_CHECKING:  # it tries the rules, which weigh, and an idle server carries no numerics
    from backrack.away import Away

PEOPLE = 32  # assumed: as many as sessions are kept ready for
FOR = timedelta(minutes=10)  # assumed; what is told in the meantime makes it anew at once

_Found: TypeAlias = "tuple[datetime, tuple[UUID, ...], Away | Refusal]"


class Kept:
    """The latest for each of the latest people."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._found: OrderedDict[UUID, _Found] = OrderedDict()

    def put_by(self, person: Person, now: datetime) -> tuple[datetime, Away | Refusal]:
        """What is put by for a person as they are, and when it was found."""
        entries = tuple(entry.id for entry in person.entries)
        with self._lock:
            known = self._found.get(person.id)
        if known and known[1] == entries and timedelta(0) <= now - known[0] < FOR and known[0].date() == now.date():
            return known[0], known[2]
        from backrack.away import put_by

        outcome = put_by(person, now, as_set_here())
        with self._lock:
            self._found[person.id] = now, entries, outcome
            self._found.move_to_end(person.id)
            while len(self._found) > PEOPLE:
                self._found.popitem(last=False)
        return now, outcome

    def forget(self, person_id: UUID) -> None:
        """Nothing of a person who wants everything deleted."""
        with self._lock:
            self._found.pop(person_id, None)


KEPT = Kept()
