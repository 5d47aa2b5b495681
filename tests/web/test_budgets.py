"""What a page may weigh (design: script at most 60 kB, styles at most 25 kB, compressed)."""

from __future__ import annotations

import gzip
from pathlib import Path

import backrack.web

BUILT = Path(backrack.web.__file__).parent / "static/built/assets"
SCRIPT_BYTES, STYLE_BYTES = 60_000, 25_000
# what every page carries; what only some need is beside it
EVERY_PAGE_SCRIPT_BYTES = 8_000


def weight(pattern: str) -> int:
    files = list(BUILT.glob(pattern))
    assert files, "nothing was built"
    return sum(len(gzip.compress(file.read_bytes())) for file in files)


def test_scripts_and_styles_stay_within_their_budgets() -> None:
    assert weight("*.js") <= SCRIPT_BYTES
    assert weight("*.css") <= STYLE_BYTES


def test_what_one_page_alone_needs_weighs_on_no_other() -> None:
    assert weight("main-*.js") <= EVERY_PAGE_SCRIPT_BYTES
    moving = (file.read_text(encoding="utf-8") for file in BUILT.glob("main-*.js"))
    assert not any("back-motion" in script or "back-read" in script for script in moving)
