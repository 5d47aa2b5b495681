"""Tables as text for a spreadsheet (RFC 4180), in which no cell can act as a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable

# A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection), full-width forms included.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class _Rows:
    """Where a table is written to, without a file."""

    def __init__(self) -> None:
        self.rows: list[str] = []

    def write(self, row: str) -> None:
        self.rows.append(row)


def to_csv(rows: Iterable[Iterable[str]]) -> str:
    """The rows as they are, every cell in quotes."""
    table = _Rows()
    csv.writer(table, quoting=csv.QUOTE_ALL).writerows(rows)
    return "".join(table.rows)


def harmless(cell: str) -> str:
    """The words of a person as a cell that stays words."""
    return f"'{cell}" if cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA) else cell
