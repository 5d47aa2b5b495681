"""Undos that come too late: what has bound for longer than ten minutes is never as if never entered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from backrack.record import UNDO_WITHIN, AnyEntry, Person, TakenBack, can_be_taken_back
from backrack.web import store
from backrack.web.clock import now
from backrack.web.taking import Refused
from backrack.words import Text

# an undo tapped in time may take a moment to arrive; assumed
_ON_THE_WAY = timedelta(minutes=2)


def check_undone_in_time(person: Person, entries: Iterable[AnyEntry]) -> None:
    """An undo is as if never entered, so it must really come within ten minutes, whatever the device's clock says."""
    if next(late_undos(person, entries), None):
        raise Refused(422, "too_late", Text("web-api-too-late"))


def late_undos(person: Person, entries: Iterable[AnyEntry]) -> Iterator[TakenBack]:
    """New undos of something that ``person`` has had here for longer than ten minutes."""
    taking = [entry for entry in entries if isinstance(entry, TakenBack)]
    came = store.received(person.id, {entry.entry for entry in taking})
    known = {entry.id: entry for entry in person.entries} if came else {}
    for taken in taking:
        told = known.get(taken.entry)
        if told is None or taken.id in known or told.id not in came:
            continue
        undoes = timedelta(0) <= taken.at - told.at <= UNDO_WITHIN and can_be_taken_back(told)
        if undoes and now() - came[told.id] > UNDO_WITHIN + _ON_THE_WAY:
            yield taken
