"""The domain is pure: no clock, no chance, no files but its own data, no network, no screen."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

# which of two solvers computes is asked of the machine here; the answer is the same
ALLOWED = {"mechanics/engine.py": "imports os:"}
DOMAIN = (
    "words",
    "posture",
    "record",
    "scores",
    "catalogue",
    "screening",
    "mechanics",
    "drawing",
    "ladder",
    "progression",
    "study",
    "asking",
    "plan",
    "diary",
    "outcomes",
    "history",
    "timeline",
    "agenda",
)
WHY = {
    "time": "the moment is an argument, `now`",
    "random": "chance is an argument",
    "secrets": "chance is an argument",
    "os": "the domain knows no machine",
    "sys": "the domain knows no machine",
    "pathlib": "the domain reads only the data it ships, through importlib.resources",
    "io": "the domain writes nothing",
    "shutil": "the domain writes nothing",
    "tempfile": "the domain writes nothing",
    "subprocess": "the domain starts nothing",
    "threading": "the domain starts nothing",
    "asyncio": "the domain starts nothing",
    "multiprocessing": "the domain starts nothing",
    "socket": "the domain has no network",
    "ssl": "the domain has no network",
    "http": "the domain has no network",
    "urllib": "the domain has no network",
    "requests": "the domain has no network",
    "sqlite3": "the domain stores nothing",
    "logging": "the domain returns what it has to say",
    "django": "Django lives in the web only",
    "ninja": "Django lives in the web only",
}
CALLS = {
    "open": "the domain reads only the data it ships, through importlib.resources",
    "print": "the domain returns what it has to say",
    "input": "the domain asks nobody",
    "now": "the moment is an argument, `now`",
    "utcnow": "the moment is an argument, `now`",
    "today": "the moment is an argument, `now`",
    "uuid4": "ids are made where the record is made",
    "uuid1": "ids are made where the record is made",
    "default_rng": "chance is an argument",
    "write_text": "the domain writes nothing",
    "write_bytes": "the domain writes nothing",
}


def faults(source: str) -> Iterator[str]:
    """What the source does that the domain may not, each with its line and the reason."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            for name in names:
                if name.split(".")[0] in WHY:
                    yield f"line {node.lineno}: imports {name}: {WHY[name.split('.')[0]]}"
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in CALLS:
                yield f"line {node.lineno}: calls {name}(): {CALLS[name]}"


@pytest.mark.parametrize("package", DOMAIN)
def test_domain_package_is_pure(package: str, root: Path) -> None:
    sources = sorted((root / "src/backrack" / package).rglob("*.py"))
    assert sources
    found = [
        f"{path.relative_to(root)} {fault}"
        for path in sources
        for fault in faults(path.read_text(encoding="utf-8"))
        if ALLOWED.get(f"{package}/{path.name}", "nothing") not in fault
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        "import time",
        "from random import random",
        "import urllib.request",
        "from django.db import models",
        "from datetime import datetime\ndatetime.now()",
        "from datetime import date\ndate.today()",
        "open('x')",
        "import uuid\nuuid.uuid4()",
    ],
)
def test_impure_source_would_be_found(source: str) -> None:
    assert list(faults(source))


def test_pure_source_is_not_blamed() -> None:
    assert not list(faults("from importlib.resources import files\nfiles('backrack').joinpath('x').read_text()"))
