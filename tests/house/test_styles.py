"""Styles know start and end: left and right are a body's, a hand's or a chart's."""

from __future__ import annotations

import re
from pathlib import Path

STYLES = Path(__file__).parents[2] / "frontend/src/styles"
SIDED = re.compile(
    r"^\s*(?:(?:margin|padding|border|inset)-(?:left|right)\b|(?:left|right):"
    r"|(?:text-align|float|clear): (?:left|right)\b"
    r"|(?:margin|padding|border-width): [^\s()]+ ([^\s()]+) [^\s()]+ (?!\1;)[^\s()]+;)"
)
MEANT = {
    "charts.css: margin-left: 2.4em; /* for the numbers on the left */",  # a chart's axis
    "player.css: left: 50%;",  # the middle, of a picture that is turned
}
TURNED = re.compile(r"border-width: 0 \S+ \S+ 0;")  # the corner of a box that is turned into an arrow


def test_nothing_stands_left_or_right_that_means_start_or_end() -> None:
    found = {
        f"{path.name}: {line.strip()}"
        for path in STYLES.glob("*.css")
        for line in path.read_text(encoding="utf-8").splitlines()
        if SIDED.match(line) and not TURNED.search(line)
    }
    assert found == MEANT
