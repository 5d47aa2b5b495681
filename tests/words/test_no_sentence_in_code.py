"""Sentences that people read or hear stand in language files, not in Python, TypeScript or templates.

Left out on purpose: docstrings; the help of a command's option, which is its documentation; the log; and the messages
of exceptions (they are for whoever wrote the data or the code).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYTHON = sorted((ROOT / "src/backrack").rglob("*.py"))
TYPESCRIPT = sorted(path for path in (ROOT / "frontend/src").rglob("*.ts") if not path.name.endswith(".test.ts"))
TEMPLATES = sorted((ROOT / "src/backrack").rglob("*.html"))
# a capital, three words or more, and the end of a sentence
SENTENCE = re.compile(r"^[A-Z][\w'’,;:-]*( [\w'’,;:%()-]+){2,}[.!?…]")
NAMES = {"backrack"}


def _inside(node: ast.AST) -> set[int]:
    return {id(inner) for inner in ast.walk(node)}


def in_python(source: str) -> Iterator[str]:
    """Sentence literals that are neither documentation nor part of an exception."""
    tree = ast.parse(source)
    excused: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise | ast.Assert) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        ):
            excused |= _inside(node)
        if isinstance(node, ast.keyword) and node.arg == "help":
            excused |= _inside(node)
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith(("_log.", "logging.")):
            excused |= _inside(node)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "").endswith(("Error", "Impossible", "Unreadable")):
            excused |= _inside(node)
    for node in ast.walk(tree):
        text = node.value.strip() if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
        if SENTENCE.match(text) and id(node) not in excused:
            yield f"line {node.lineno}: {text[:80]}"


def in_typescript(source: str) -> Iterator[str]:
    code = re.sub(r"/\*.*?\*/|(?<![:\"'`])//[^\n]*", "", source, flags=re.DOTALL)
    thrown = re.sub(r"new \w*Error\([^)]*\)", "", code)
    for literal in re.findall(r"\"([^\"\n]*)\"|'([^'\n]*)'|`([^`]*)`", thrown):
        text = "".join(literal).strip()
        if SENTENCE.match(text):
            yield text[:80]


class _Shown(HTMLParser):
    """Text between tags, and the attributes that people see or hear."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in {"script", "style"}
        self.found += [value or "" for name, value in attrs if name in {"alt", "title", "aria-label", "placeholder"}]

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in {"script", "style"}

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)


def in_template(source: str) -> Iterator[str]:
    source = re.sub(r"\{% block kind %\}\w+\{% endblock %\}", " ", source)  # the name of a style, not a word
    plain = re.sub(r"\{%\s*comment.*?endcomment\s*%\}|\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", " ", source, flags=re.DOTALL)
    shown = _Shown()
    shown.feed(plain)
    for text in shown.found:
        words = [word for word in re.findall(r"[A-Za-z]{2,}", re.sub(r"&\w+;", " ", text)) if word not in NAMES]
        if words:
            yield " ".join(text.split())[:80]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_no_sentence_in_python(path: Path) -> None:
    assert list(in_python(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", TYPESCRIPT, ids=name)
def test_no_sentence_in_typescript(path: Path) -> None:
    assert list(in_typescript(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_no_words_in_templates(path: Path) -> None:
    assert list(in_template(path.read_text(encoding="utf-8"))) == []


def test_a_sentence_in_code_would_be_found() -> None:
    assert list(in_python('title = "Lie down on the rack."'))
    assert list(in_python('title = f"Lie down on the rack. {name}"'))
    assert list(in_typescript('show("Lie down on the rack.")'))
    assert list(in_template("<p>Lie down</p>"))
    assert list(in_template('<img alt="a rack">'))


def test_what_is_no_sentence_is_not_blamed() -> None:
    assert not list(in_python('"""Lie down on the rack."""\nraise ValueError("The rack has no nodules. Add some.")'))
    assert not list(in_typescript('// Lie down on the rack.\nconst name = "hold-started";'))
    assert not list(in_template('<p class="big">{% say "web-x" %}</p><script>let a = 1</script> backrack &middot;'))
