"""Texts as keys with values, rendered from the language files of every package.

A package's words lie in ``words/<language>.ftl``; where there are many, also in ``words/<topic>.<language>.ftl``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal, TypeAlias

from babel import Locale
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message, Resource

DEFAULT_LANGUAGE = "en"
PACKAGES_WITH_WORDS = (
    "posture",
    "record",
    "catalogue",
    "screening",
    "mechanics",
    "drawing",
    "ladder",
    "progression",
    "study",
    "plan",
    "diary",
    "outcomes",
    "history",
    "timeline",
    "agenda",
    "away",
    "audio",
    "paper",
    "web",
    "cli",
)

Value: TypeAlias = "str | int | float | date | Text"

_language: ContextVar[str] = ContextVar("language", default=DEFAULT_LANGUAGE)


class UnknownWords(KeyError):
    """A key that no language file words, or a value that its sentence needs and did not get."""

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True)
class Text:
    """A sentence by its key: ``Text("plan-why-first")`` or ``Text("plan-minutes", {"minutes": 12})``.

    ``key`` may name a part of a message: ``"RF01.why"``. A value may be a Text itself: it is said with the sentence.
    """

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def __hash__(self) -> int:
        return hash((self.key, frozenset(self.values.items())))


def current_language() -> str:
    """The language that is spoken where none is named."""
    return _language.get()


@cache
def direction(language: str) -> Literal["ltr", "rtl"]:
    """From which side a language is written, as HTML's ``dir`` has it."""
    return "rtl" if Locale.parse(language, sep="-").text_direction == "rtl" else "ltr"


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within it, and in this thread only, ``language`` is spoken. One of :func:`languages`, else UnknownWords."""
    if language not in languages():
        raise UnknownWords(f"There are no words in language '{language}', only in {', '.join(languages())}.")
    before = _language.set(language)
    try:
        yield
    finally:
        _language.reset(before)


def say(text: Text | str, language: str | None = None) -> str:
    """The sentence in ``language``, or in the current one. Raises :class:`UnknownWords` for a missing key or value."""
    wanted = Text(text) if isinstance(text, str) else text
    language = language or current_language()
    bundle = _bundle(language)
    name, _, part = wanted.key.partition(".")
    if not bundle.has_message(name):
        raise UnknownWords(f"No words for '{wanted.key}' in language '{language}'.")
    message = bundle.get_message(name)
    pattern = message.attributes.get(part) if part else message.value
    if pattern is None:
        raise UnknownWords(f"'{wanted.key}' has no text in language '{language}'.")
    values = {name: say(each, language) if isinstance(each, Text) else each for name, each in wanted.values.items()}
    sentence, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise UnknownWords(f"'{wanted.key}' in language '{language}' lacks a value: {errors[0]}.")
    return str(sentence)


def capital(words: str) -> str:
    """With a large first letter, and nothing else changed: German nouns keep theirs."""
    return words[:1].upper() + words[1:]


def decimal(value: float, places: int = 1) -> str:
    """A number as the current language writes it, with no more than ``places`` decimals: "2.5", in German "2,5"."""
    return format_decimal(round(value, places), locale=current_language())


@cache
def all_keys(language: str = DEFAULT_LANGUAGE) -> frozenset[str]:
    """Every key, parts included, that the language files word."""
    return frozenset(key for _, source in _sources(language) for key in _keys_in(source))


@cache
def languages() -> tuple[str, ...]:
    """Languages that the ground package words, default first."""
    found = {_language_of(entry.name) for package in PACKAGES_WITH_WORDS for entry in _folder(package)}
    return (DEFAULT_LANGUAGE, *sorted(found - {DEFAULT_LANGUAGE}))


def _folder(package: str) -> Iterator:  # type: ignore[type-arg]
    folder = files("backrack") / package / "words"  # by path: the ground does not import the floors above
    return (entry for entry in folder.iterdir() if entry.name.endswith(".ftl")) if folder.is_dir() else iter(())


def _language_of(file_name: str) -> str:
    return file_name.removesuffix(".ftl").rpartition(".")[2]


def _sources(language: str) -> Iterator[tuple[str, str]]:
    for package in PACKAGES_WITH_WORDS:
        for entry in sorted(_folder(package), key=lambda file: file.name):
            if _language_of(entry.name) == language:
                yield package, entry.read_text(encoding="utf-8")


def _keys_in(source: str) -> Iterator[str]:
    for entry in _read(source).body:
        if isinstance(entry, Message):
            if entry.value:
                yield entry.id.name
            yield from (f"{entry.id.name}.{attribute.id.name}" for attribute in entry.attributes)


def _read(source: str) -> Resource:
    read = FluentResource(source)
    for entry in read.body:
        if isinstance(entry, Junk):
            raise UnknownWords(f"A language file cannot be read near: {(entry.content or '')[:60]!r}.")
    return read


@cache
def _bundle(language: str) -> FluentBundle:
    # isolation marks would end up in spoken text and in captions
    bundle = FluentBundle([language], use_isolating=False)
    for _, source in _sources(language):
        bundle.add_resource(_read(source))
    return bundle
