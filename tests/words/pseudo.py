"""Languages made by rule out of the English files, to try the way to a third language: one long, one from the right.

Each English file gets one of the new language, as docs/languages.md tells; nothing else changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import MappingProxyType

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import TextElement
from fluent.syntax.visitor import Transformer

from backrack.words import text

PACKAGE = Path(__file__).parents[2] / "src/backrack"
ENGLISH = re.compile(r"(^|\.)en\.ftl$")
WORD = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]+(?![A-Za-z0-9])")
ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתםןףץ")
AT_ONCE = 6
"""So long a word is doubled as one, as languages do that join words."""


def doubled(words: str) -> str:
    """Each word twice, with accents.

    >>> doubled("Settings of L4")
    'Séttíngs Séttíngs ófóf L4'
    """
    return WORD.sub(_twice, words)


def _twice(found: re.Match[str]) -> str:
    word = found[0].translate(ACCENTS)
    return f"{word} {word}" if len(word) > AT_ONCE else word + word.lower()


def from_the_right(words: str) -> str:
    """Each letter as one of Hebrew.

    >>> from_the_right("Start")
    'קראצר'
    """
    return WORD.sub(lambda found: found[0].lower().translate(LETTERS), words)


LANGUAGES: Mapping[str, Callable[[str], str]] = MappingProxyType({"eo": doubled, "he": from_the_right})


class _Spoken(Transformer):  # type: ignore[misc]  # fluent has no types
    def __init__(self, change: Callable[[str], str]) -> None:
        self.change = change

    def visit_TextElement(self, node: TextElement) -> TextElement:  # noqa: N802 - fluent names it
        node.value = self.change(node.value)
        return node


def worded_anew(source: str, change: Callable[[str], str]) -> str:
    """A language file with its texts changed; keys, values and what is chosen by them stay."""
    told: str = FluentSerializer().serialize(_Spoken(change).visit(FluentParser().parse(source)))
    return told


def write(folder: Path) -> None:
    """The files of all these languages, each where it would lie in the package."""
    for english in PACKAGE.glob("*/words/*.ftl"):
        if ENGLISH.search(english.name):
            words = folder / english.parent.relative_to(PACKAGE)
            words.mkdir(parents=True, exist_ok=True)
            source = english.read_text(encoding="utf-8")
            for language, change in LANGUAGES.items():
                name = ENGLISH.sub(rf"\g<1>{language}.ftl", english.name)
                (words / name).write_text(worded_anew(source, change), encoding="utf-8")


@contextmanager
def spoken(folder: Path) -> Iterator[None]:
    """Within it backrack speaks these languages too, as if their files lay in the package."""
    ours = text._folder
    try:
        text._folder = partial(_both, ours, folder)
        _forget()
        yield
    finally:
        text._folder = ours
        _forget()


def _both(ours: Callable[[str], Iterator[Path]], folder: Path, package: str) -> Iterator[Path]:
    yield from ours(package)
    yield from (folder / package / "words").glob("*.ftl")


def _forget() -> None:
    for kept in (text.languages, text.all_keys, text._bundle):
        kept.cache_clear()
