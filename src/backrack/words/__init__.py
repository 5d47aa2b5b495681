"""Every sentence that anyone reads or hears, looked up by key.

The domain returns :class:`Text` (a key and its values). Language files (Fluent, ``words/<language>.ftl``)
lie in the package whose data they word; :func:`say` renders a text in a language.
"""

from backrack.words.kept import kept_by_language
from backrack.words.text import (
    Text,
    UnknownWords,
    all_keys,
    capital,
    current_language,
    decimal,
    direction,
    languages,
    say,
    speaking,
)

__all__ = [
    "Text",
    "UnknownWords",
    "all_keys",
    "capital",
    "current_language",
    "decimal",
    "direction",
    "kept_by_language",
    "languages",
    "say",
    "speaking",
]
