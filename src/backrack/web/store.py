"""People kept in the database: read whole, added to, never changed, and forgotten whole if they ask for it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import DatabaseError, connection, transaction
from django.db.models import QuerySet

from backrack.record import AnyEntry, Person, entry_to_data, person_from_json, with_entries
from backrack.record.person import FORMAT
from backrack.web.models import CalendarRow, DeviceRow, EntryRow, PersonRow

_FEW = 1000  # as many as one call may bring; SQLite takes some thousand values in one question


def load(person_id: UUID) -> Person:
    """The person with all their entries; with none, if nothing was ever stored."""
    return _read(person_id, EntryRow.objects.filter(person_id=person_id))


def load_latest(person_id: UUID, kind: str) -> Person:
    """The person with their latest entry of one kind and nothing else, for what every page needs to know."""
    return _read(person_id, EntryRow.objects.filter(person_id=person_id, kind=kind).order_by("-at", "-entry_id")[:1])


def _read(person_id: UUID, rows: QuerySet[EntryRow]) -> Person:
    contents = rows.values_list("content", flat=True)
    return person_from_json(json.dumps({"format": FORMAT, "id": str(person_id), "entries": list(contents)}))


def add(person_id: UUID, entries: Iterable[AnyEntry]) -> None:
    """Stores ``entries``, all or none, on the disk before this returns. Other entries are not read for a few new ones.

    An entry sent twice changes nothing. Raises :class:`backrack.record.SameIdOtherContent`.
    """
    sent = tuple(entries)
    with transaction.atomic():
        ids = {entry.id for entry in sent}
        known = among(person_id, ids) if len(ids) <= _FEW else {each.id: each for each in load(person_id).entries}
        together = with_entries(Person(id=person_id, entries=tuple(known.values())), sent)
        new = [entry for entry in together.entries if entry.id not in known]
        if new:
            PersonRow.objects.get_or_create(id=person_id)
            EntryRow.objects.bulk_create(_row(person_id, entry) for entry in new)


def among(person_id: UUID, entry_ids: Iterable[UUID]) -> dict[UUID, AnyEntry]:
    """Those of the ids that are stored, with their entries."""
    rows = EntryRow.objects.filter(person_id=person_id, entry_id__in=tuple(entry_ids))
    return {entry.id: entry for entry in _read(person_id, rows).entries}


def received(person_id: UUID, entry_ids: Iterable[UUID]) -> dict[UUID, datetime]:
    """When entries of a person came, by this machine's own clock; only those that are stored."""
    rows = EntryRow.objects.filter(person_id=person_id, entry_id__in=tuple(entry_ids))
    return dict(rows.values_list("entry_id", "received_at"))


def has_any(person_id: UUID) -> bool:
    """Whether anything of a person is stored."""
    return EntryRow.objects.filter(person_id=person_id).exists()


def anybody_since(moment: datetime, kind: str) -> bool:
    """Whether anything of a kind came from anybody after ``moment``."""
    return EntryRow.objects.filter(kind=kind, received_at__gt=moment).exists()


def forget(person_id: UUID) -> int:
    """Removes a person with every entry for good; how many entries there were. Somebody unknown is no fault.

    SQLite writes zeros over what is removed (``secure_delete``, in the settings); then the file is written anew, so
    that neither its empty places nor the write-ahead log hold a copy from an earlier time.
    """
    with transaction.atomic():
        count = EntryRow.objects.forget(person_id)
        CalendarRow.objects.filter(person_id=person_id).delete()
        DeviceRow.objects.filter(person_id=person_id).delete()
        PersonRow.objects.filter(id=person_id).delete()
        transaction.on_commit(_write_anew)
    return count


def _write_anew() -> None:
    try:
        with connection.cursor() as cursor:
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except DatabaseError as busy:
        # the rows are gone and overwritten; somebody reading just now only delays the rest to the next checkpoint
        logging.getLogger("backrack.web").warning("the data file could not be written anew yet: %s", busy)


def _row(person_id: UUID, entry: AnyEntry) -> EntryRow:
    return EntryRow(person_id=person_id, entry_id=entry.id, at=entry.at, kind=entry.kind, content=entry_to_data(entry))
