"""No sentence promises, frightens or repeats a claim as fact. The list is the clinical facts' own (section 7)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, TextElement
from fluent.syntax.visitor import Visitor

SOURCE = Path(__file__).parents[2] / "src/backrack"
LANGUAGE_FILES = sorted(SOURCE.glob("*/words/*en.ftl"))
PROMISES = re.compile(
    r"\b(cur(e|es|ed|ing)|heals|(will|can|may|helps?|to) heal|healing (effect|power)|realign\w*|decompress\w*|"
    r"align(s|ed|ing|ment) (your|the) spine|lengthen\w*|guarantee\w*|side[- ]effects?|certainly|proven|miracle|"
    r"pain[- ]free|(is|are|perfectly|completely) safe)\b",
    re.IGNORECASE,
)
ATTRIBUTED = re.compile(r"\bthe maker\b|\bmaker's\b", re.IGNORECASE)
AMERICAN = re.compile(
    r"\b(center(ed|s)?|color(s|ed)?|favorite|behavior|gray|meters?|centimeters?|analyze\w*|practicing|program|fiber|"
    r"hemorrhage|anesthe\w+|diarrhea|edema|esophagus|pediatric|physical therap\w+)\b",
    re.IGNORECASE,
)


class _Words(Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802
        self.found.append(node.value)


def sentences(path: Path) -> list[tuple[str, str]]:
    """Key and words of every message of a file, one pair a message or part."""
    found = []
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, Message):
            named = [(entry.id.name, entry.value)] if entry.value else []
            named += [(f"{entry.id.name}.{part.id.name}", part.value) for part in entry.attributes]
            for key, pattern in named:
                words = _Words()
                words.visit(pattern)
                found.append((key, " ".join(words.found)))
    return found


def name(path: Path) -> str:
    return path.parent.parent.name


def promises(text: str) -> bool:
    return bool(PROMISES.search(text)) and not ATTRIBUTED.search(text)


@pytest.mark.parametrize("path", LANGUAGE_FILES, ids=name)
def test_no_sentence_promises(path: Path) -> None:
    assert [(key, text) for key, text in sentences(path) if promises(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "This heals your back.",
        "You are certainly better in 5 days.",
        "There are no side-effects.",
        "It is safe to go on.",
    ],
)
def test_a_promise_would_be_found(text: str) -> None:
    assert promises(text)


def test_a_wound_may_have_to_heal() -> None:
    assert not promises("Let it heal first. Stay off the rack until it has healed.")


def test_the_makers_claim_may_be_told_as_theirs() -> None:
    assert not promises("The maker says the rack can lengthen the spine. We know of no trial.")


@pytest.mark.parametrize("path", LANGUAGE_FILES, ids=name)
def test_words_are_british(path: Path) -> None:
    assert [(key, text) for key, text in sentences(path) if AMERICAN.search(text)] == []


@pytest.mark.parametrize("path", LANGUAGE_FILES, ids=name)
def test_a_spoken_sentence_has_at_most_twelve_words(path: Path) -> None:
    spoken = [
        (key, part) for key, text in sentences(path) if key.startswith("say-") for part in re.split(r"[.?!]\s", text)
    ]
    assert [(key, part) for key, part in spoken if len(part.split()) > 12] == []
