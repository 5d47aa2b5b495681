"""People, what they made, and where their calendar is. Entries are only added, until a person wants to be forgotten."""

from __future__ import annotations

from typing import Any, NoReturn
from uuid import UUID, uuid4

from django.db import models


class AppendOnly(RuntimeError):
    """Something tried to change or remove an entry."""


class EntryRows(models.QuerySet["EntryRow"]):
    """A query that reads, and refuses to change anything."""

    def update(self, **_kwargs: Any) -> NoReturn:
        raise AppendOnly("An entry is never changed. Add a newer one.")

    def delete(self) -> NoReturn:
        raise AppendOnly("An entry is never removed.")

    def forget(self, person_id: UUID) -> int:
        """Removes every entry of one person; how many there were. Only :func:`backrack.web.store.forget` does this."""
        return int(self.filter(person_id=person_id)._raw_delete(self.db))


class PersonRow(models.Model):
    """A person, made when their first entry is stored."""

    id = models.UUIDField(primary_key=True, editable=False)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "person"


class EntryRow(models.Model):
    """One entry of one person, exactly as it came; ``received_at`` is this machine's own time."""

    person = models.ForeignKey(PersonRow, on_delete=models.PROTECT, related_name="entries")
    entry_id = models.UUIDField()
    at = models.DateTimeField()
    kind = models.CharField(max_length=40)
    content = models.JSONField()
    received_at = models.DateTimeField(auto_now_add=True)

    objects = EntryRows.as_manager()

    class Meta:
        db_table = "entry"
        constraints = (models.UniqueConstraint(fields=("person", "entry_id"), name="one_entry_per_id"),)
        indexes = (models.Index(fields=("person", "at"), name="entries_in_time"),)

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise AppendOnly("An entry is never changed. Add a newer one.")
        super().save(*args, **kwargs)

    def delete(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        raise AppendOnly("An entry is never removed.")


class CalendarRow(models.Model):
    """The address at which a person's calendar is subscribed: a token nobody can guess, and nothing else of theirs."""

    person = models.OneToOneField(PersonRow, on_delete=models.PROTECT, primary_key=True, related_name="calendar")
    token = models.CharField(max_length=64, unique=True)
    language = models.CharField(max_length=8)
    made_at = models.DateTimeField(auto_now=True)

    class Meta:
        db_table = "calendar"


class DeviceRow(models.Model):
    """Another browser that opens a person's diary, or, until it is taken, the one link by which it may.

    Of the link only a hash is kept. A device whose row is gone is somebody new.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(PersonRow, on_delete=models.PROTECT, related_name="devices")
    token_sha256 = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    taken_at = models.DateTimeField(null=True)
    kind = models.CharField(max_length=10, default="")

    class Meta:
        db_table = "device"
