"""Run as a script, by :mod:`backrack.paper.setting` alone: an order as JSON comes in, the PDF goes out.

Nothing of the machine is in the PDF: no clock, no font of the system, nothing from a network.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

import typst

ACCESSIBLE: Final = "ua-1"  # PDF/UA-1, ISO 14289-1
_DATA: Final = Path(__file__).with_name("data")


def press(sheet: str, made: int, content: str) -> bytes:
    """The PDF of ``sheet`` with its ``content`` (JSON), dated ``made`` (seconds since 1970)."""
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(_DATA / "fonts")])
    written = typst.Compiler(font_paths=fonts).compile(
        (_DATA / "sheet.typ").read_bytes(),
        format="pdf",
        sys_inputs={"sheet": sheet, "content": content},
        pdf_standards=ACCESSIBLE,
        timestamp=made,
    )
    if not isinstance(written, bytes):
        raise TypeError(f"A sheet of {type(written).__name__}. It should be one file, whatever its pages.")
    return written


if __name__ == "__main__":
    sys.stdout.buffer.write(press(**json.load(sys.stdin.buffer)))
