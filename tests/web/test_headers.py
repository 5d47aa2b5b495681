"""Headers that every answer carries, and style rules for everything drawn."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from backrack.catalogue import load_catalogue
from backrack.drawing import VIEWS, draw
from backrack.posture.body import Body
from backrack.posture.rack import load_rack, rack_ids
from tests.web.conftest import Visitor

STYLES = Path(__file__).parents[2] / "frontend" / "src" / "styles"


@pytest.mark.parametrize("address", ["/", "/start", "/today", "/api/plan", "/api/person", "/nothing-here"])
def test_nothing_inline_nothing_foreign_nothing_cached(address: str, visitor: Visitor) -> None:
    headers = visitor.get(address).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"https?:|\*", policy)
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]


@pytest.mark.parametrize("address", ["/", "/start", "/questions/RF01", "/about-you/body", "/data", "/cannot-get-up"])
def test_pages_hold_no_inline_script_or_style_and_name_no_other_place(address: str, visitor: Visitor) -> None:
    page = visitor.get(address).content.decode()
    assert "<style" not in page
    assert not re.search(r"\s(style|on\w+)=", page)
    assert not re.search(r"<script(?![^>]*\ssrc=)", page)
    assert set(re.findall(r"https?://[^\"' <]+", page)) <= {"http://www.w3.org/2000/svg"}


def test_the_page_has_a_rule_for_every_class_of_every_drawing() -> None:
    rules = set(re.findall(r"\.(bf[\w-]*)", (STYLES / "figure.css").read_text()))
    rack, body = load_rack(rack_ids()[0]), Body(1.7, 70.0, None)
    phases = (phase for exercise in load_catalogue().exercises for phase in exercise.phases)
    for phase in phases:
        for view in VIEWS:
            svg = draw(phase.posture, body, rack, view, arc=True, styled=False)
            assert "style" not in svg
            drawn = {name for names in re.findall(r'class="([^"]+)"', svg) for name in names.split()}
            assert drawn - {"bf"} <= rules
