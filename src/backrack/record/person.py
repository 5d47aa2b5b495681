"""One person whole, and ``person.json``, the one file format everything reads and writes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache, cached_property
from typing import Annotated, Any, Literal, TypeVar
from uuid import UUID

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from backrack.record.entries import AnyEntry, Entry, SessionDone, StageChosen, TakenBack, Told

FORMAT: Literal["backrack-person-1"] = "backrack-person-1"
UNDO_WITHIN = timedelta(minutes=10)
"""An entry taken back so soon is as if never entered (progression policy section 2.3, 9)."""

E = TypeVar("E", bound=Entry)
F = TypeVar("F")


class UnreadablePerson(ValueError):
    """A person file or an entry that cannot be taken. The message says what is wrong and where."""


class SameIdOtherContent(ValueError):
    """Two different entries carry one id. Nothing was taken, nothing was lost."""


@dataclass(frozen=True, kw_only=True)
class Person:
    """A person and their entries, oldest first. Entries are only ever added."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    id: UUID
    entries: tuple[Annotated[AnyEntry, Field(discriminator="kind")], ...] = ()
    format: Literal["backrack-person-1"] = FORMAT

    def of(self, kind: type[E]) -> tuple[E, ...]:
        """Entries of one kind, oldest first, without those undone: they are as if never entered.

        Undone can be what was told or chosen, and a session told by hand. A session that the player timed never can.
        """
        if kind not in self._found:
            undone = self.undone() if issubclass(kind, Told | SessionDone | StageChosen) else frozenset()
            held = [number for each, numbers in self._places.items() if issubclass(each, kind) for number in numbers]
            entries: list[Any] = [self.entries[number] for number in sorted(held)]
            self._found[kind] = tuple(entry for entry in entries if entry.id not in undone)
        return self._found[kind]

    @cached_property
    def _places(self) -> dict[type[Entry], list[int]]:
        """Where the entries of each kind stand."""
        found: dict[type[Entry], list[int]] = {}
        for number, entry in enumerate(self.entries):
            found.setdefault(type(entry), []).append(number)
        return found

    @cached_property
    def _found(self) -> dict[type[Entry], tuple[Any, ...]]:
        # rules ask for the same kind hundreds of times, and a person never changes
        return {}

    def once(self, name: str, find: Callable[[], F]) -> F:
        """What ``find`` finds out about this person, found out once: a person never changes."""
        if name not in self._found_out:
            self._found_out[name] = find()
        found: F = self._found_out[name]
        return found

    @cached_property
    def _found_out(self) -> dict[str, Any]:
        return {}

    def latest(self, kind: type[E]) -> E | None:
        found = self.of(kind)
        return found[-1] if found else None

    def undone(self) -> frozenset[UUID]:
        """Ids of the entries taken back within ten minutes."""
        return self.once("undone", self._undone)

    def _undone(self) -> frozenset[UUID]:
        # in doubt it is a withdrawal
        taken = {entry.entry: entry.at for entry in reversed(self.of(TakenBack)) if not entry.in_doubt}
        return frozenset(
            entry.id
            for entry in (self.entries if taken else ())
            if entry.id in taken
            and can_be_taken_back(entry)
            and timedelta(0) <= taken[entry.id] - entry.at <= UNDO_WITHIN
        )


def can_be_taken_back(entry: Entry) -> bool:
    """Whether it is what somebody told or chose. What the player timed happened, whatever is said later."""
    return isinstance(entry, Told | StageChosen) or (isinstance(entry, SessionDone) and entry.by_hand)


def with_entries(person: Person, new: Iterable[AnyEntry]) -> Person:
    """The person with ``new`` added, in order of time; an entry sent twice changes nothing.

    Raises :class:`SameIdOtherContent` when an id is taken by something else.
    """
    known = {entry.id: entry for entry in person.entries}
    for entry in new:
        if known.setdefault(entry.id, entry) != entry:
            raise SameIdOtherContent(f"Entry {entry.id} is already stored with other content. Send it under a new id.")
    return replace(person, entries=tuple(sorted(known.values(), key=lambda entry: (entry.at, entry.id.int))))


def person_from_json(text: str | bytes) -> Person:
    """The person in a ``person.json``. Raises :class:`UnreadablePerson`."""
    try:
        read = _person_adapter().validate_json(text, strict=True)
    except ValidationError as wrong:
        raise UnreadablePerson(_in_plain_words("This person file", wrong)) from None
    try:
        return with_entries(Person(id=read.id), read.entries)
    except SameIdOtherContent as wrong:
        raise UnreadablePerson(str(wrong)) from None


def person_to_json(person: Person) -> str:
    """``person.json``, indented, ending in a newline."""
    return json.dumps(_person_adapter().dump_python(person, mode="json"), indent=2, ensure_ascii=False) + "\n"


def entry_from_json(text: str | bytes) -> AnyEntry:
    """One entry. Raises :class:`UnreadablePerson`."""
    try:
        return _entry_adapter().validate_json(text, strict=True)
    except ValidationError as wrong:
        raise UnreadablePerson(_in_plain_words("This entry", wrong)) from None


def entry_to_data(entry: AnyEntry) -> dict[str, Any]:
    """The plain form of an entry, ready for JSON."""
    data: dict[str, Any] = _entry_adapter().dump_python(entry, mode="json")
    return data


def person_schema() -> dict[str, Any]:
    """The JSON Schema of ``person.json``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "backrack person",
        **_person_adapter().json_schema(),
    }


@cache
def _person_adapter() -> TypeAdapter[Person]:
    return TypeAdapter(Person)


@cache
def _entry_adapter() -> TypeAdapter[AnyEntry]:
    return TypeAdapter(Annotated[AnyEntry, Field(discriminator="kind")])


def _in_plain_words(subject: str, wrong: ValidationError) -> str:
    faults = [f"{_place(fault['loc'])}: {_plain(fault)}" for fault in wrong.errors(include_url=False)[:5]]
    more = len(wrong.errors()) - len(faults)
    sentences = [f"{subject} cannot be read.", *(f"{fault}." for fault in faults)]
    return " ".join([*sentences, f"And {more} more."] if more > 0 else sentences)


def _place(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in location) or "file"


def _plain(fault: Any) -> str:
    known = {
        "missing": "this is missing",
        "extra_forbidden": "this is not known here",
        "unexpected_keyword_argument": "this is not known here",
        "int_type": "a whole number is needed",
        "float_type": "a number is needed",
        "string_type": "text is needed",
        "timezone_aware": "the time needs its offset from UTC, for example +01:00",
    }
    return known.get(fault["type"], str(fault["msg"]).lower())
