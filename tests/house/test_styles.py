"""What the styles hold: start and end instead of left and right, contrast, nothing that hides until hovered."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

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


TOKENS = (STYLES / "tokens.css").read_text(encoding="utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", part))
    for part in TOKENS.split("@media print")[0].split("@media (prefers-color-scheme: dark)")
)
TEXT = {
    "ink": ("paper", "card", "wash", "soft", "ok-soft"),
    "ink-2": ("paper", "card", "wash"),
    "accent": ("paper", "card", "wash"),
    "on-accent": ("accent", "accent-deep"),
    "strong": ("paper", "card", "soft"),
    "ok": ("paper", "card"),
}
GRAPHICS = {
    "line": ("paper", "card"),
    "accent": ("paper", "card", "wash", "soft"),
    "ok": ("paper", "card"),
    "bullet": ("paper", "card", "ok-soft"),
    "less": ("card",),
    "more": ("card",),
    "much": ("card",),
}
PLAYER = {"ink": ("play",), "strong": ("play", "soft"), "play": ("ink",)}


def contrast(one: str, other: str) -> float:
    """As WCAG defines it, of two colours such as ``#f7f2ea``."""
    low, high = sorted(map(_luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("pairs", "least"), [(TEXT, 4.5), (GRAPHICS, 3.0), (PLAYER, 7.0)])
def test_colours_have_their_contrast(pairs: dict[str, tuple[str, ...]], least: float, scheme: str) -> None:
    tokens = LIGHT if scheme == "light" else LIGHT | DARK
    low = {
        f"{above} on {below}": round(found, 2)
        for above, grounds in pairs.items()
        for below in grounds
        if (found := contrast(tokens[above], tokens[below])) < least
    }
    assert low == {}


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == 21
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54


def test_nothing_appears_only_while_a_pointer_hovers() -> None:
    """Colours and lines may change; what there is to read does not (WCAG 1.4.13)."""
    changed = {
        name
        for path in STYLES.glob("*.css")
        for rule in re.findall(r":hover[^{}]*\{([^}]*)\}", path.read_text(encoding="utf-8"))
        for name in re.findall(r"([\w-]+):", rule)
    }
    assert {name for name in changed if not name.startswith("text-")} <= {
        "background",
        "border-color",
        "stroke",
        "color",
    }


def test_scripts_listen_to_nothing_that_a_hand_cannot_take_back() -> None:
    """No action as the pointer goes down, by moving the device, or by hovering (WCAG 2.5.2, 2.5.4, 1.4.13)."""
    listened = re.compile(r'"(pointerdown|mousedown|touchstart|touchmove|device\w+|mouse\w+|pointermove|contextmenu)"')
    found = {
        f"{path.name}: {line.strip()}"
        for path in (STYLES.parent).rglob("*.ts")
        for line in path.read_text(encoding="utf-8").splitlines()
        if listened.search(line)
    }
    # a tap is told from a key by it, and nothing else is done
    assert found == {'steps.ts: this.addEventListener("pointerdown", () => (this.#by_touch = true));'}
