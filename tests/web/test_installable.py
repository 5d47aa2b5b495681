"""What makes a browser take backrack for an app, as the server gives it."""

from __future__ import annotations

import json
import re
import struct
from pathlib import Path

import pytest

import backrack.web
from backrack.words import say
from tests.web.conftest import Visitor

STATIC = Path(backrack.web.__file__).parent / "static"
WORKER_BYTES = 12_000


def test_the_manifest_speaks_the_language_of_the_browser_and_names_icons_as_large_as_they_are(visitor: Visitor) -> None:
    answer = visitor.client.get("/manifest.webmanifest", headers={"Accept-Language": "de"})
    assert answer["Content-Type"] == "application/manifest+json"
    made = answer.json()
    assert made["lang"] == "de"
    assert (
        made["description"]
        == say("web-landing.lead", "de")
        != visitor.get("/manifest.webmanifest").json()["description"]
    )
    assert (made["id"], made["start_url"], made["scope"], made["display"]) == ("/", "/today", "/", "standalone")
    assert {icon["purpose"] for icon in made["icons"]} == {"any", "maskable"}
    for icon in made["icons"]:
        picture = (STATIC / icon["src"].removeprefix("/static/")).read_bytes()
        assert "x".join(map(str, struct.unpack(">II", picture[16:24]))) == icon["sizes"]


@pytest.mark.parametrize("address", ["/", "/start", "/today"])
def test_every_page_names_the_manifest_and_the_icon_of_a_home_screen(address: str, visitor: Visitor) -> None:
    page = visitor.client.get(address, follow=True).content.decode()
    assert '<link rel="manifest" href="/manifest.webmanifest" crossorigin="use-credentials">' in page
    assert '<link rel="apple-touch-icon" href="/static/web/apple-touch-icon.png">' in page


def test_the_worker_is_asked_for_each_time_lists_what_is_built_and_is_small(visitor: Visitor) -> None:
    answer = visitor.get("/sw.js")
    assert answer["Content-Type"] == "text/javascript"
    assert answer["Cache-Control"] == "private, no-cache, max-age=0"
    assert "worker-src 'self'" in answer["Content-Security-Policy"]
    first, _, code = answer.content.decode().partition("\n")
    assert len(code) <= WORKER_BYTES
    made = json.loads(first.removeprefix("self.backrack = ").removesuffix(";"))
    for page in ("/", "/today"):
        named = set(re.findall(r"/static/built/[^\"]+", visitor.client.get(page, follow=True).content.decode()))
        assert named
        assert named <= set(made["files"])
    assert visitor.get("/built.json").json() == {name: made[name] for name in ("version", "files")}
    for address in made["files"]:
        assert (STATIC / address.removeprefix("/static/")).is_file()
        assert visitor.get(address).status_code == 200, address


def test_the_page_for_no_network_is_about_nobody(visitor: Visitor) -> None:
    first = visitor.get("/sw.js").content.decode().partition("\n")[0]
    page = json.loads(first.removeprefix("self.backrack = ").removesuffix(";"))["nothing"]
    assert say("web-away-nothing") in page
    assert "csrf" not in page
    assert 'name="person"' not in page
    assert "<script" not in page
