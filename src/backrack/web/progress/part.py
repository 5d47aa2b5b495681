"""One section of the page: its drawing, the sentence that reads it, what its marks mean, and its table."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe


@dataclass(frozen=True)
class Key:
    """What a mark of a chart means; ``mark`` names its template."""

    mark: str
    words: str


@dataclass(frozen=True)
class Table:
    """``rows`` begin with what names them. ``caption`` says what it is a table of."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Part:
    """``name`` is the section's own in addresses; ``drawing`` is None where there is nothing to draw."""

    name: str
    title: str
    reading: str
    drawing: SafeString | None = None
    across: str = ""
    keys: tuple[Key, ...] = ()
    notes: tuple[str, ...] = ()
    table: Table | None = None


def drawn(svg: str) -> SafeString:
    return mark_safe(svg)  # noqa: S308  our own drawing code wrote it, and escapes what it was given
