"""Writes the table of parameters into docs/pressure-model.md, from the data the model reads."""

from __future__ import annotations

from pathlib import Path

from backrack.mechanics import Parameter, parameters

PAGE = Path(__file__).parents[1] / "docs/pressure-model.md"
BEGIN, END = "<!-- parameters -->\n", "<!-- end of parameters -->\n"


def table() -> str:
    """The table in Markdown."""
    rows = [_row(each) for each in parameters().values()]
    head = "| name | value | 90 % range | unit | mark | source | scales |\n|---|---|---|---|---|---|---|\n"
    return head + "".join(rows)


def _row(each: Parameter) -> str:
    spread = "" if each.low is None or each.high is None else f"{each.low:g} to {each.high:g}"
    cells = (f"`{each.name}`", f"{each.value:g}", spread, each.unit, each.mark, each.source, each.scales)
    return f"| {' | '.join(cells)} |\n"


def with_table(page: str) -> str:
    """The page with its table as the data are now."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{table()}{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
