"""Reading plain data strictly: every fault becomes one sentence that says where it is and how to mend it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from backrack.catalogue.model import Fact, Mark, Source
from backrack.words import Text

T = TypeVar("T")
Reader = Callable[["Place", Any], T]


class CatalogueError(ValueError):
    """Catalogue data that cannot be taken. The message names the place and what to change."""


@dataclass(frozen=True)
class Place:
    """Where in the data we are, in words a data editor can follow."""

    file: str
    path: tuple[str, ...] = ()

    def at(self, name: str) -> Place:
        return Place(self.file, (*self.path, name))

    def fault(self, sentence: str) -> CatalogueError:
        return CatalogueError(f"{self}: {sentence}")

    def __str__(self) -> str:
        return " ".join((self.file, ".".join(self.path))).strip()


def table(place: Place, value: Any, needed: Iterable[str], allowed: Iterable[str] = ()) -> Mapping[str, Any]:
    """``value`` as a table with exactly the ``needed`` keys, and any of the ``allowed``."""
    if not isinstance(value, Mapping):
        raise place.fault("a table is needed here.")
    needed_keys = tuple(needed)
    for key in needed_keys:
        if key not in value:
            raise place.fault(f"'{key}' is missing. Add it.")
    for key in value:
        if key not in (*needed_keys, *allowed):
            raise place.fault(f"'{key}' is not known here. Remove it or correct its spelling.")
    return value


def text(place: Place, value: Any) -> str:
    if not isinstance(value, str):
        raise place.fault(f"text is needed, not {value!r}.")
    return value


def filled_text(place: Place, value: Any) -> str:
    if not text(place, value).strip():
        raise place.fault("this is empty. Fill it in.")
    return str(value)


def identifier(place: Place, value: Any) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", text(place, value)):
        raise place.fault(f"'{value}' cannot be an id. Use small letters, digits and _ only.")
    return str(value)


def truth(place: Place, value: Any) -> bool:
    if not isinstance(value, bool):
        raise place.fault(f"true or false is needed, not {value!r}.")
    return value


def whole(least: int) -> Reader[int]:
    def read(place: Place, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise place.fault(f"a whole number of at least {least} is needed, not {value!r}.")
        return value

    return read


def number(place: Place, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise place.fault(f"a number is needed, not {value!r}.")
    return float(value)


def seconds(place: Place, value: Any) -> float:
    if number(place, value) < 0:
        raise place.fault(f"a time cannot be negative, but this is {value:g} seconds.")
    return float(value)


def one_of(known: Iterable[str]) -> Reader[str]:
    choices = tuple(known)

    def read(place: Place, value: Any) -> str:
        if text(place, value) not in choices:
            raise place.fault(f"'{value}' is not known. Choose one of: {', '.join(choices)}.")
        return str(value)

    return read


def several(item: Reader[str]) -> Reader[tuple[str, ...]]:
    """A list of different things, each read by ``item``."""

    def read(place: Place, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list | tuple):
            raise place.fault(f"a list is needed, not {value!r}.")
        found = tuple(item(place, each) for each in value)
        if len(set(found)) != len(found):
            raise place.fault("something is listed twice. Keep it once.")
        return found

    return read


def day(place: Place, value: Any) -> date | None:
    """A date written as ``2026-11-22``, or None for the empty text."""
    if text(place, value) == "":
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise place.fault(f"'{value}' is not a date. Write it like 2026-11-22.") from None


def fact(place: Place, value: Any, sources: Mapping[str, Source], read: Reader[T]) -> Fact[T]:
    """A fact with a value of its own. An unknown one has none; every other must."""
    found = table(place, value, ("mark", "sources"), ("value", "low", "high"))
    mark, named = marked(place, found, sources)
    if mark is Mark.UNKNOWN:
        if len(found) > 2:
            raise place.fault("marked unknown, so it cannot also have a value. Remove the value or change the mark.")
        return Fact(None, mark, named)
    if "value" not in found:
        raise place.fault("the value is missing. Add it, or mark the fact unknown.")
    known = read(place, found["value"])
    low, high = bounds(place, found, known, read)
    return Fact(known, mark, named, low, high)


def worded(place: Place, value: Any, sources: Mapping[str, Source], words: T) -> Fact[T]:
    """A fact whose value is found by its place, such as a sentence; the data give only its mark and sources."""
    mark, named = marked(place, table(place, value, ("mark", "sources")), sources)
    return Fact(None if mark is Mark.UNKNOWN else words, mark, named)


def texts(
    place: Place, prefix: str, data: Any, names: Iterable[str], sources: Mapping[str, Source], joint: str = "-"
) -> dict[str, Any]:
    found = table(place, data, names)
    return {name: worded(place.at(name), found[name], sources, Text(f"{prefix}{joint}{name}")) for name in found}


def marked(place: Place, found: Mapping[str, Any], sources: Mapping[str, Source]) -> tuple[Mark, tuple[str, ...]]:
    mark = Mark(one_of(mark.value for mark in Mark)(place.at("mark"), found["mark"]))
    named = several(filled_text)(place.at("sources"), found["sources"])
    if not named:
        raise place.fault("no source is named. Name one; for our own estimate or wording that is OWN.")
    for source in named:
        if source not in sources:
            raise place.fault(f"source '{source}' is not in sources.toml. Add it there or correct its spelling.")
    own = all(sources[source].own for source in named)
    if own and mark in (Mark.READ, Mark.INFERRED):
        raise place.fault(f"marked {mark}, but only our own work is named. Name what was read, or mark it an estimate.")
    return mark, named


def bounds(
    place: Place, found: Mapping[str, Any], default: Any, read: Reader[Any]
) -> tuple[float | None, float | None]:
    """The range of an estimate. Both ends or none, with the default between them."""
    ends = [name for name in ("low", "high") if name in found]
    if not ends:
        return None, None
    if len(ends) == 1:
        raise place.fault(f"only '{ends[0]}' of the range is given. Give both low and high.")
    low, high = (number(place.at(end), read(place.at(end), found[end])) for end in ("low", "high"))
    middle = number(place, default)
    if not low <= middle <= high:
        raise place.fault(f"the default {middle:g} is outside its range {low:g} to {high:g}.")
    return low, high
