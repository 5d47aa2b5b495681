"""What every plot is made on: a page with a title and a description, words in our letters, and lines for ranges."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from backrack.words import Text, say

LETTERS = "text{font-family:'Figtree Variable',Figtree,system-ui,sans-serif;font-variant-numeric:tabular-nums}"


def page(width: int, height: int, title: Text, description: str, css: str, body: Iterable[str], *, paper: bool) -> str:
    """The SVG of a plot, in page pixels; ``description`` is the key of what a screen reader says."""
    back = f'<rect class="bf-paper" width="{width}" height="{height}"/>' if paper else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="bf" role="img" viewBox="0 0 {width} {height}">'
        f"<title>{escape(say(title))}</title><desc>{escape(say(description))}</desc>"
        f"<style>{css}</style>{back}{''.join(body)}</svg>"
    )


def written(x: float, y: float, words: str, paint: str, size: int, weight: int = 400, anchor: str = "start") -> str:
    """One line of words."""
    return (
        f'<text class="bf-{paint}" x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}" '
        f'font-size="{size}" font-weight="{weight}">{escape(words)}</text>'
    )


def whiskers(low: float, high: float, y: float) -> str:
    """The path of a range from ``low`` to ``high`` with a stroke at each end."""
    return f"M{low:.1f} {y:.1f}H{high:.1f}M{high:.1f} {y - 4:.1f}v8M{low:.1f} {y - 4:.1f}v8"
