"""Every key of every language renders, and every key the source asks for is there."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    FunctionReference,
    Junk,
    Message,
    MessageReference,
    Pattern,
    TextElement,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

from backrack.words import Text, all_keys, languages, say
from backrack.words.text import DEFAULT_LANGUAGE, PACKAGES_WITH_WORDS, Value

SOURCE = Path(__file__).parents[2] / "src/backrack"
LANGUAGE_FILES = sorted(SOURCE.glob("*/words/*.ftl"))
SEVERAL_WORDS = re.compile(r"[a-z]{2,} [a-z]{2,} [a-z]{2,}")
KEY = re.compile(r"[a-zA-Z][\w-]*(\.[a-zA-Z][\w-]*)?")


class _Variables(Visitor):  # type: ignore[misc]
    """Variables a pattern needs, also in messages it refers to, and which of them must be numbers or dates."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.numbers: set[str] = set()
        self.dates: set[str] = set()
        self.refers_to: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802
        self.refers_to.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))

    def visit_FunctionReference(self, node: FunctionReference) -> None:  # noqa: N802
        inner = _Variables()
        inner.generic_visit(node)
        self.names |= inner.names
        if node.id.name == "DATETIME":
            self.dates |= inner.names
        else:
            self.numbers |= inner.names


def variables(key: str, known: dict[str, Pattern]) -> _Variables:
    visitor = _Variables()
    visitor.visit(known[key])
    for other in visitor.refers_to:
        inner = variables(other, known)
        visitor.names |= inner.names
        visitor.numbers |= inner.numbers
        visitor.dates |= inner.dates
    return visitor


@cache
def messages(path: Path) -> tuple[Message, ...]:
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    junk = [entry.content[:80] for entry in body if isinstance(entry, Junk)]
    assert not junk, f"{path.name} cannot be read near {junk}"
    return tuple(entry for entry in body if isinstance(entry, Message))


def patterns(path: Path) -> Iterator[tuple[str, Pattern]]:
    for message in messages(path):
        if message.value:
            yield message.id.name, message.value
        yield from ((f"{message.id.name}.{part.id.name}", part.value) for part in message.attributes)


def language_of(path: Path) -> str:
    """``en`` for both ``en.ftl`` and ``player.en.ftl``."""
    return path.stem.rpartition(".")[2]


def name(path: Path) -> str:
    return f"{path.parent.parent.name}-{path.stem}"


@pytest.mark.parametrize("path", LANGUAGE_FILES, ids=name)
@pytest.mark.parametrize("value", [1, 2, "x"])
def test_every_key_renders(path: Path, value: int | str) -> None:
    known = dict(
        pair for other in LANGUAGE_FILES if language_of(other) == language_of(path) for pair in patterns(other)
    )
    for key, _ in patterns(path):
        needed = variables(key, known)
        values: dict[str, Value] = {
            name: 2 if name in needed.numbers and isinstance(value, str) else value for name in needed.names
        }
        values |= dict.fromkeys(needed.dates, date(2026, 3, 9))
        sentence = say(Text(key, values), language_of(path))
        assert sentence.strip(), key
        assert not re.search(r"[{}]|\$\w|  ", sentence.replace("\n", " ")), f"{key}: {sentence}"


def test_every_language_file_is_known_to_words() -> None:
    assert {path.parent.parent.name for path in LANGUAGE_FILES} <= set(PACKAGES_WITH_WORDS)


@pytest.mark.parametrize("language", languages())
def test_no_key_is_worded_twice(language: str) -> None:
    found = Counter(
        message.id.name for path in LANGUAGE_FILES if language_of(path) == language for message in messages(path)
    )
    assert [key for key, times in found.items() if times > 1] == []


@pytest.mark.parametrize("language", languages())
def test_every_language_words_the_same_keys(language: str) -> None:
    assert all_keys(language) == all_keys()


OTHERS = [each for each in languages() if each != DEFAULT_LANGUAGE]


@cache
def worded(language: str) -> dict[str, Pattern]:
    return dict(pair for path in LANGUAGE_FILES if language_of(path) == language for pair in patterns(path))


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_gives_each_sentence_the_same_values(language: str) -> None:
    theirs, ours = worded(language), worded(DEFAULT_LANGUAGE)
    assert [key for key in ours if variables(key, theirs).names != variables(key, ours).names] == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_the_language_it_was_written_in(language: str) -> None:
    theirs, ours = worded(language), worded(DEFAULT_LANGUAGE)
    left = [key for key in ours if plain(theirs[key]) == plain(ours[key]) and SEVERAL_WORDS.search(plain(ours[key]))]
    assert left == []


def plain(pattern: Pattern) -> str:
    return " ".join(part.value.strip() for part in pattern.elements if isinstance(part, TextElement))


def asked_for(source: str) -> Iterator[re.Pattern[str]]:
    """Keys the source gives to ``Text`` or ``say``; the open parts of an f-string match anything."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in {"Text", "say"}:
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield re.compile(re.escape(first.value))
            elif isinstance(first, ast.JoinedStr):
                parts = (re.escape(part.value) if isinstance(part, ast.Constant) else ".+" for part in first.values)
                yield re.compile("".join(parts))


@pytest.mark.parametrize("package", sorted(path.name for path in SOURCE.iterdir() if (path / "__init__.py").exists()))
def test_every_key_the_source_asks_for_is_worded(package: str) -> None:
    keys = all_keys()
    missing = [
        f"{path.relative_to(SOURCE)}: {wanted.pattern}"
        for path in sorted((SOURCE / package).rglob("*.py"))
        for wanted in asked_for(path.read_text(encoding="utf-8"))
        if not any(wanted.fullmatch(key) for key in keys)
    ]
    assert not missing, "\n".join(missing)


def test_a_missing_key_would_be_found() -> None:
    assert [wanted.pattern for wanted in asked_for('say(f"nowhere-{part}", language)')] == ["nowhere\\-.+"]
    assert not any(wanted.fullmatch(key) for wanted in asked_for('Text("no-such-key")') for key in all_keys())


def test_keys_can_be_used_in_templates_and_addresses() -> None:
    assert [key for key in all_keys() if not KEY.fullmatch(key)] == []
