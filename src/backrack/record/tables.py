"""A person as tables: one a kind of entry, and a dictionary of every column, both made from the types of the record.

``person.json`` is what everything reads; the tables are for looking at and for counting elsewhere. What is part of an
entry and itself several things (the phases of a session) has a table of its own, which names the entry.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from annotated_types import Ge, Interval, Len
from pydantic import AwareDatetime

from backrack.record.entries import AnyEntry, Entry, Score
from backrack.record.person import Person, entry_to_data
from backrack.record.sheets import harmless, to_csv
from backrack.words import Text, all_keys, kept_by_language, say

DICTIONARY = "dictionary.csv"
DICTIONARY_COLUMNS = ("file", "column", "meaning", "unit", "allowed", "may_be_empty")
_UNITS = ("years", "percent", "deg", "kg", "ms", "m", "n")
_ENTRY, _PLACE = "entry", "place"


@dataclass(frozen=True)
class Column:
    """``path`` leads to the value in the plain form of an entry, or of one part of it; ``type`` is the record's own."""

    name: str
    path: tuple[str, ...]
    type: Any
    may_be_empty: bool

    @property
    def leaf(self) -> str:
        """The name of the field that holds it: a key that is a number is one of several alike."""
        return next(name for name in reversed(self.path) if not name.isdigit())


@dataclass(frozen=True)
class Table:
    """All entries of a kind; or, with ``part``, all parts of that name of all entries of a kind."""

    kind: str
    columns: tuple[Column, ...]
    part: str | None = None

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.part}" if self.part else self.kind

    @property
    def file(self) -> str:
        return f"{self.name}.csv"


def person_to_tables(person: Person) -> dict[str, str]:
    """Every table as CSV by its file name, and the dictionary. All entries are there, corrected and undone too."""
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for entry in person.entries:
        by_kind.setdefault(entry.kind, []).append(entry_to_data(entry))
    made = {table.file: _table_to_csv(table, by_kind.get(table.kind, [])) for table in tables()}
    return {**made, DICTIONARY: dictionary_to_csv()}


@kept_by_language()
def dictionary_to_csv() -> str:
    """What every column of every table holds."""
    return to_csv([DICTIONARY_COLUMNS, *(_in_words(table, column) for table in tables() for column in table.columns)])


@cache
def tables() -> tuple[Table, ...]:
    """Every table there can be, in the order of the record."""
    return tuple(table for kind in get_args(AnyEntry) for table in _tables_of(kind))


def _tables_of(kind: type[Entry]) -> Iterator[Table]:
    name = next(field.default for field in fields(kind) if field.name == "kind")
    yield Table(str(name), tuple(_columns(kind, ())))
    for field, hint in _hints(kind):
        of = _several(hint)
        if of is not None:
            own = (Column(_ENTRY, (_ENTRY,), UUID, False), Column(_PLACE, (_PLACE,), Annotated[int, Ge(1)], False))
            yield Table(str(name), (*own, *_columns(of, ())), field)


def _columns(kind: type, above: tuple[str, ...], may_be_empty: bool = False) -> Iterator[Column]:
    for field, hint in _hints(kind):
        path, (base, optional) = (*above, field), _without_none(hint)
        empty = may_be_empty or optional
        keys = _known_keys(base)
        if is_dataclass(base):
            yield from _columns(base, path, empty)  # type: ignore[arg-type]  # a type, not one of its values
        elif keys:
            yield from (Column(".".join((*path, key)), (*path, key), get_args(_bare(base))[1], True) for key in keys)
        elif _several(hint) is None:
            yield Column(".".join(path), path, base, empty)


def _hints(kind: type) -> Iterator[tuple[str, Any]]:
    """Fields with their types. The kind is the name of the file."""
    known = get_type_hints(kind, include_extras=True)
    return ((field.name, known[field.name]) for field in fields(kind) if field.name != "kind")


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, UnionType):
        others = [each for each in get_args(hint) if each is not NoneType]
        return others[0], len(others) < len(get_args(hint))
    return hint, False


def _bare(hint: Any) -> Any:
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def _several(hint: Any) -> type | None:
    """What a tuple holds, if that has fields of its own."""
    arguments = get_args(_bare(hint))
    held = arguments[0] if get_origin(_bare(hint)) is tuple else None
    return held if isinstance(held, type) and is_dataclass(held) else None


def _known_keys(hint: Any) -> tuple[str, ...]:
    """The keys of a mapping that can have no others."""
    bare = _bare(hint)
    key = get_args(bare)[0] if get_origin(bare) is dict else None
    return get_args(key) if get_origin(key) is Literal else ()


def _table_to_csv(table: Table, entries: list[dict[str, Any]]) -> str:
    rows = ([_cell(column, _at(row, column.path)) for column in table.columns] for row in _rows(table, entries))
    return to_csv([[column.name for column in table.columns], *rows])


def _rows(table: Table, entries: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for entry in entries:
        if table.part is None:
            yield entry
        else:
            for place, part in enumerate(entry[table.part], start=1):
                yield {_ENTRY: entry["id"], _PLACE: place, **part}


def _at(row: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        row = None if row is None else row.get(name)
    return row


def _cell(column: Column, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return harmless(value) if _bare(column.type) is str else value
    return json.dumps(value, ensure_ascii=False)


def _in_words(table: Table, column: Column) -> tuple[str, ...]:
    unit = "points" if column.type == Score else next((u for u in _UNITS if column.leaf.endswith(f"_{u}")), None)
    return (
        table.file,
        column.name,
        say(Text(meaning_of(table, column), {"number": column.path[-1]})),
        say(f"record-unit-{unit}") if unit else "",
        say(allowed(column.type)),
        say(f"record-empty-{'yes' if column.may_be_empty else 'no'}"),
    )


def meaning_of(table: Table, column: Column) -> str:
    """The key of what a column means: in this table, if that is worded, else wherever it stands."""
    own = f"record-column-{table.name}-{column.leaf}"
    return own if own in all_keys() else f"record-column-{column.leaf}"


def allowed(hint: Any) -> Text:
    """What a value of a type may be, in words."""
    bare = _bare(hint)
    for marked in get_args(hint)[1:] if get_origin(hint) is Annotated else ():
        if isinstance(marked, Interval):
            return Text("record-allowed-between", {"least": str(marked.ge), "most": str(marked.le)})
        if isinstance(marked, Ge):
            return Text("record-allowed-from", {"least": str(marked.ge)})
        if isinstance(marked, Len) and bare is str:
            return Text("record-allowed-text", {"most": str(marked.max_length)})
    if get_origin(bare) is Literal:
        return Text("record-allowed-one-of", {"values": " | ".join(str(each) for each in get_args(bare))})
    if get_origin(bare) is tuple:
        return Text("record-allowed-list", {"of": allowed(get_args(bare)[0])})
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return Text("record-allowed-one-of", {"values": " | ".join(each.value for each in bare)})
    return Text(f"record-allowed-{_PLAIN[get_origin(bare) or bare]}")


_PLAIN: dict[Any, str] = {
    int: "whole",
    UUID: "id",
    AwareDatetime: "moment",
    datetime: "moment",
    date: "day",
    time: "time",
    bool: "yes-no",
    dict: "names",
}
