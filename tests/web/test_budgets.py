"""What a page may weigh (design: script at most 60 kB, styles at most 25 kB, compressed)."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

import backrack.web
from tests.screening.people import NOW
from tests.web.conftest import Visitor
from tests.web.named_pages import PAGES, NamedPage, told

pytestmark = pytest.mark.usefixtures("no_tracks")
MANIFEST = json.loads((Path(backrack.web.__file__).parent / "static/built/.vite/manifest.json").read_text())
BUILT = Path(backrack.web.__file__).parent / "static/built/assets"
SCRIPT_BYTES, STYLE_BYTES = 60_000, 25_000
# what every page carries; what only some need is beside it
EVERY_PAGE_SCRIPT_BYTES = 8_000


def weight(pattern: str) -> int:
    files = list(BUILT.glob(pattern))
    assert files, "nothing was built"
    return sum(len(gzip.compress(file.read_bytes())) for file in files)


def test_scripts_and_styles_stay_within_their_budgets() -> None:
    assert weight("*.js") <= SCRIPT_BYTES
    assert weight("*.css") <= STYLE_BYTES


def test_what_one_page_alone_needs_weighs_on_no_other() -> None:
    assert weight("main-*.js") <= EVERY_PAGE_SCRIPT_BYTES
    moving = (file.read_text(encoding="utf-8") for file in BUILT.glob("main-*.js"))
    assert not any("back-motion" in script or "back-read" in script for script in moving)


@dataclass(frozen=True)
class Loaded:
    """A page as a browser gets it, and all that it loads of what was built, as it travels."""

    html: str
    scripts: int
    styles: int


@pytest.fixture(params=PAGES, ids=lambda page: page.name)
def loaded(request: pytest.FixtureRequest, visitor: Visitor, at: Callable[[datetime], None]) -> Loaded:
    at(NOW)
    page: NamedPage = request.param
    answer = visitor.has(*told(NOW)[page.who]).client.get(page.address, headers={"Accept-Encoding": "gzip, br"})
    assert (answer.status_code, answer["Content-Encoding"]) == (200, "gzip")
    html = gzip.decompress(answer.content).decode()
    named = set(re.findall(r'<script[^>]* src="/static/built/([^"]+)"', html))
    styles = set(re.findall(r'<link rel="stylesheet" href="/static/built/([^"]+)"', html))
    entries = {name for name, chunk in MANIFEST.items() if chunk["file"] in named}
    assert len(entries) == len(named) > 0
    return Loaded(html, travelling(visitor, with_imports(entries)), travelling(visitor, styles))


def with_imports(entries: set[str]) -> set[str]:
    """The files of some entries and of all that they import, now or later."""
    found: set[str] = set()
    left = list(entries)
    while left:
        chunk = MANIFEST[left.pop()]
        if chunk["file"] not in found:
            found.add(chunk["file"])
            left += [*chunk.get("imports", ()), *chunk.get("dynamicImports", ())]
    return found


def travelling(visitor: Visitor, names: set[str]) -> int:
    """How many bytes some files have on their way to a browser that takes no more than gzip."""
    assert names
    answers = [
        visitor.client.get(f"/static/built/{name}", headers={"Accept-Encoding": "gzip"}) for name in sorted(names)
    ]
    assert {answer["Content-Encoding"] for answer in answers} == {"gzip"}
    return sum(len(answer.getvalue()) for answer in answers)


def test_each_of_the_named_pages_keeps_its_budgets_with_all_that_it_imports(loaded: Loaded) -> None:
    assert loaded.scripts <= SCRIPT_BYTES
    assert loaded.styles <= STYLE_BYTES
    assert set(re.findall(r"https?://[^\"' <]+", loaded.html)) <= {"http://www.w3.org/2000/svg"}
    assert not re.search(r"<style|\s(style|on\w+)=|<script(?![^>]*\ssrc=)", loaded.html)


def test_what_was_built_travels_in_the_smallest_form_a_browser_takes(visitor: Visitor) -> None:
    address = f"/static/built/{MANIFEST['src/main.ts']['css'][0]}"
    sizes = [
        len(visitor.client.get(address, headers={"Accept-Encoding": form}).getvalue())
        for form in ("identity", "gzip", "gzip, br")
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 4 * sizes[1] > 4 * sizes[2]


def test_a_page_is_whole_for_whoever_takes_no_compression_and_sound_is_never_pressed(visitor: Visitor) -> None:
    assert "Content-Encoding" not in visitor.get("/").headers
    answer = visitor.client.get("/api/proxy/silence.mp3", headers={"Accept-Encoding": "gzip, br"})
    assert "Content-Encoding" not in answer.headers
    assert "Accept-Encoding" in visitor.client.get("/", headers={"Accept-Encoding": "gzip"})["Vary"]
