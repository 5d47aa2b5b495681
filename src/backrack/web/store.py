"""People kept in the database: read whole, added to, never changed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from uuid import UUID

from django.db import transaction

from backrack.record import AnyEntry, Person, entry_to_data, person_from_json, with_entries
from backrack.record.person import FORMAT
from backrack.web.models import EntryRow, PersonRow


def load(person_id: UUID) -> Person:
    """The person with all their entries; with none, if nothing was ever stored."""
    contents = EntryRow.objects.filter(person_id=person_id).values_list("content", flat=True)
    return person_from_json(json.dumps({"format": FORMAT, "id": str(person_id), "entries": list(contents)}))


def add(person_id: UUID, entries: Iterable[AnyEntry]) -> Person:
    """The person with ``entries`` added, all or none, on the disk before this returns.

    An entry sent twice changes nothing. Raises :class:`backrack.record.SameIdOtherContent`.
    """
    sent = tuple(entries)
    with transaction.atomic():
        before = load(person_id)
        after = with_entries(before, sent)
        known = {entry.id for entry in before.entries}
        new = [entry for entry in after.entries if entry.id not in known]
        if new:
            PersonRow.objects.get_or_create(id=person_id)
            EntryRow.objects.bulk_create(_row(person_id, entry) for entry in new)
    return after


def _row(person_id: UUID, entry: AnyEntry) -> EntryRow:
    return EntryRow(person_id=person_id, entry_id=entry.id, at=entry.at, kind=entry.kind, content=entry_to_data(entry))
