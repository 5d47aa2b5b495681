"""Colours as CSS: the page's tokens first, then our own for light, dark, print and forced colours (visual: tokens)."""

from __future__ import annotations

from typing import Literal

Theme = Literal["auto", "light", "dark", "print"]

# token: light, dark, print, forced colours
_COLOURS: dict[str, tuple[str, str, str, str]] = {
    "paper": ("#F7F2EA", "#1B1815", "#fff", "Canvas"),
    "mat": ("#E6DDCF", "#2B2520", "#eee", "Canvas"),
    "cloth": ("#D5DDD6", "#6F7A74", "#fff", "Canvas"),
    "wood-front": ("#CFA06A", "#C79A64", "#c8c8c8", "Canvas"),
    "wood-top": ("#BC8B55", "#A97C4B", "#b4b4b4", "Canvas"),
    "grain": ("#A97845", "#8A6238", "#9a9a9a", "CanvasText"),
    "nodule-near": ("#8B5A32", "#6E4526", "#555", "CanvasText"),
    "nodule-far": ("#A6713F", "#8A5C34", "#777", "CanvasText"),
    "skin-near": ("#D9A27E", "#D9A27E", "#e4e4e4", "CanvasText"),
    "skin-far": ("#BE8967", "#A97757", "#cfcfcf", "CanvasText"),
    "hair": ("#4A3A31", "#6E5747", "#444", "CanvasText"),
    "top": ("#A9BBAF", "#9FB3A7", "#c0c0c0", "CanvasText"),
    "sleeve": ("#8FA398", "#7E9487", "#a6a6a6", "CanvasText"),
    "trousers-near": ("#5D6F74", "#7A8E96", "#8c8c8c", "CanvasText"),
    "trousers-far": ("#7E8C8F", "#5B6B72", "#b2b2b2", "CanvasText"),
    "moving-near": ("#C25E38", "#EB8F66", "#161616", "Highlight"),
    "moving-far": ("#CF7F5B", "#BF6E49", "#3a3a3a", "Highlight"),
    "moving-sleeve": ("#A94D2B", "#C46C44", "#2a2a2a", "Highlight"),
    "shadow": ("#2A2420", "#000", "#000", "Canvas"),
    "halo": ("#F7F2EA", "#1B1815", "#fff", "Canvas"),
    "arc": ("#9C4324", "#EFA27C", "#000", "Highlight"),
    "ring": ("#fff", "#14110F", "#fff", "Canvas"),
    "less": ("#4F8288", "#8FC0C5", "#999", "CanvasText"),
    "same": ("#8B5A32", "#A97C4B", "#777", "CanvasText"),
    "more": ("#A86F1C", "#E7B15E", "#444", "CanvasText"),
    "much": ("#B5452C", "#F08A66", "#000", "Highlight"),
    "ink": ("#2A2420", "#F4ECE1", "#000", "CanvasText"),
    "ink-2": ("#635850", "#BFB2A3", "#333", "CanvasText"),
    "hair-line": ("#E3D8C8", "#3A332C", "#ccc", "GrayText"),
}
_OUTLINED = ("mat", "wood-front", "cloth")  # shapes that would vanish where fills are the background colour
_LOADS = ("less", "more", "much")


def style(used: frozenset[str], theme: Theme) -> str:
    """The style sheet of one drawing: only the colours it uses."""
    tokens = [token for token in _COLOURS if token in used]
    if theme == "print":
        return _printed(tokens, used)
    which = 1 if theme == "dark" else 0
    css = f".bf{{{_values(tokens, which)}}}" + "".join(_rule(token) for token in tokens)
    css += ".bf-neck{stroke-linecap:butt}" if "neck" in used else ""
    if theme == "auto":
        css += f"@media(prefers-color-scheme:dark){{.bf{{{_values(tokens, 1)}}}}}"
    css += f"@media print{{.bf{{{_values(tokens, 2)}}}}}"
    far = ",".join(f".bf-{token}" for token in tokens if token.endswith("-far"))
    forced = f".bf{{{_values(tokens, 3)}forced-color-adjust:none}}"
    forced += "".join(f".bf-{t}{{stroke:CanvasText;stroke-width:3}}" for t in _OUTLINED if t in tokens)
    forced += f"{far}{{opacity:.5}}" if far else ""
    return css + f"@media(forced-colors:active){{{forced}}}"


def _printed(tokens: list[str], used: frozenset[str]) -> str:
    """Greys and nothing else, each written out: what makes a PDF knows neither variables nor media."""
    css = "".join(_rule(token, _COLOURS[token][2]) for token in tokens)
    return css + (".bf-neck{stroke-linecap:butt}" if "neck" in used else "")


def _values(tokens: list[str], which: int) -> str:
    return "".join(f"--{_short(token)}:{_COLOURS[token][which]};" for token in tokens)


def _rule(name: str, colour: str | None = None) -> str:
    colour = colour or f"var(--{name if name in _LOADS else f'fig-{name}'},var(--{_short(name)}))"
    special = {
        "halo": f".bf-halo{{paint-order:stroke;stroke:{colour};stroke-width:14;stroke-linejoin:round}}",
        "arc": f".bf-arc,.bf-arrow{{fill:none;stroke:{colour};stroke-width:8;stroke-linecap:round;"
        "stroke-linejoin:round}.bf-arc{stroke-dasharray:.1 17}",
        "grain": f".bf-grain{{fill:none;stroke:{colour};stroke-width:3;stroke-linecap:round;opacity:.8}}",
        "shadow": f".bf-shadow{{fill:{colour};opacity:.16}}",
    }
    if name.startswith("nodule") or name in ("ring", "same", *_LOADS):
        return f".bf-{name}{{stroke:{colour};stroke-linecap:round}}"
    return special.get(name, f".bf-{name}{{fill:{colour}}}")


def _short(token: str) -> str:
    """Own names, so that nothing of the page is overwritten."""
    return "b" + "".join(word[:3] for word in token.split("-"))
