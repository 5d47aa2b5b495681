"""The SVG as a file: small, named, without ids, themed, mirrored."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from backrack.catalogue import load_catalogue
from backrack.drawing import Overlay, draw, moving_parts, read_back
from backrack.drawing.svg import View
from backrack.posture import Body, Ground, ImpossiblePosture, Padding, Posture, Side
from backrack.words import Text, all_keys, say
from tests.posture.people import ANYONE, START, bodies, large, left_raise, postures, rack_for

SVG = "{http://www.w3.org/2000/svg}"
PHASES = [
    pytest.param(phase.posture, id=f"{exercise.id}-{phase.id}")
    for exercise in load_catalogue().exercises
    for phase in exercise.phases
]


@pytest.mark.parametrize("view", ["side", "above"])
@pytest.mark.parametrize("height", [1.2, 1.75, 2.3])
@pytest.mark.parametrize("posture", PHASES)
def test_a_picture_is_small_named_and_well_formed(posture: Posture, height: float, view: str) -> None:
    svg = draw(posture, Body(height), rack_for(height), view, moving_parts(posture), arc=True, paper=True)  # type: ignore[arg-type]
    assert len(svg.encode()) <= 12_000
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own drawing
    assert root.get("role") == "img"
    for name in ("title", "desc"):
        element = root.find(f"{SVG}{name}")
        assert element is not None
        assert element.text
    assert "nan" not in svg
    assert "id=" not in svg


@settings(max_examples=80, deadline=None)
@given(posture=postures, body=bodies)
def test_any_possible_posture_gives_a_picture_within_its_paper(posture: Posture, body: Body) -> None:
    try:
        svg = draw(posture, body, large(), arc=True)
    except ImpossiblePosture:
        return
    assert len(svg.encode()) <= 12_000
    left, top, width, height = (float(v) for v in re.findall(r'viewBox="(.*?)"', svg)[0].split())
    for outlines in read_back(svg).outlines.values():
        for x, y in (point for outline in outlines for point in outline):
            assert left <= x <= left + width
            assert top <= y <= top + height


def test_mirroring_mirrors_the_scene_and_changes_near_and_far() -> None:
    seen_from_left, seen_from_right = (draw(left_raise(), ANYONE, large(), mirror=m) for m in (False, True))
    assert "matrix(-1 0 0 1" in seen_from_right
    assert "matrix(-1" not in seen_from_left
    assert read_back(seen_from_left).paints["foot-left"] == "skin-near"
    assert read_back(seen_from_right).paints["foot-left"] == "skin-far"


def test_from_above_the_other_side_is_a_half_turn_so_left_stays_left() -> None:
    turned = draw(left_raise(), ANYONE, large(), "above", mirror=True)
    assert "matrix(-1 0 0 -1" in turned
    plain = read_back(draw(left_raise(), ANYONE, large(), "above"))
    assert read_back(turned).outlines == plain.outlines


def test_a_mirrored_person_seen_from_the_right_is_the_mirror_picture() -> None:
    one = read_back(draw(left_raise(), ANYONE, large(), accent=["left"]))
    other = read_back(draw(left_raise().mirrored(), ANYONE, large(), accent=["right"], mirror=True))
    assert one.outlines["leg-left"] == other.outlines["leg-right"]
    assert one.outlines["hand-right"] == other.outlines["hand-left"]


def test_pages_override_every_colour_by_their_tokens() -> None:
    sheet = re.findall(r"<style>(.*?)</style>", draw(left_raise(), ANYONE, large(), accent=["left"], arc=True))[0]
    painted = set(re.findall(r"\.bf-([a-z-]+)\{(?:fill|stroke|paint)", sheet))
    assert {"trousers-far", "moving-near", "skin-near", "wood-front", "mat", "hair"} <= painted
    for name in painted - {"arrow", "neck"}:
        assert f"var(--fig-{name}," in sheet


def test_themes_print_and_forced_colours_have_their_rules() -> None:
    auto, light, dark = (draw(START, ANYONE, large(), theme=theme) for theme in ("auto", "light", "dark"))  # type: ignore[arg-type]
    assert "prefers-color-scheme:dark" in auto
    assert "prefers-color-scheme" not in light + dark
    assert "#5D6F74" in light
    assert "#7A8E96" in dark
    assert "#5D6F74" not in dark
    for svg in (auto, light, dark):
        assert "@media print" in svg
        assert "@media(forced-colors:active)" in svg
    assert "#161616" in draw(left_raise(), ANYONE, large(), accent=["left"])


def test_a_page_with_rules_of_its_own_gets_none() -> None:
    assert "<style>" not in draw(START, ANYONE, large(), styled=False)


def test_title_and_description_come_from_words() -> None:
    svg = draw(START, ANYONE, large(), title=Text("drawing-rack-small"), description=Text("drawing-rack-large"))
    assert f"<title>{say('drawing-rack-small')}</title>" in svg
    assert f"<desc>{say('drawing-rack-large')}</desc>" in svg


@pytest.mark.parametrize("posture", PHASES)
def test_the_description_names_both_sides(posture: Posture) -> None:
    svg = draw(posture, ANYONE, large())
    described = re.findall("<desc>(.*?)</desc>", svg, re.DOTALL)[0]
    assert described.count("Left") == described.count("Right") == 2


def test_words_of_the_drawing_are_all_reachable() -> None:
    assert {"drawing-title-lying", "drawing-title-bed", "drawing-description"} <= all_keys()


def test_in_a_pressure_view_nothing_but_pressure_is_warm() -> None:
    load = [
        Overlay(3, Side.LEFT, 1.8),
        Overlay(3, Side.RIGHT, 0.7),
        Overlay(4, Side.LEFT, 1.0),
        Overlay(4, Side.RIGHT, 1.3),
    ]
    for view in ("side", "above"):
        svg = draw(left_raise(), ANYONE, large(), view, ["left"], overlay=load)  # type: ignore[arg-type]
        assert "bf-moving" not in svg
        assert "bf-much" in svg
    assert 'class="bf-less"' in svg
    assert 'class="bf-more"' in svg


@pytest.mark.parametrize("view", ["side", "above"])
def test_whoever_rests_on_the_floor_has_put_the_rack_aside(view: View) -> None:
    body, rack = ANYONE, large()
    lying = replace(START, ground=Ground.FLOOR, padding=Padding())
    kneeling = load_catalogue().exercise("getting_off").phase("kneel").posture
    assert "wood" in draw(START, body, rack, view, styled=False)
    assert "wood" in draw(kneeling, body, rack, view, styled=False)
    assert "wood" not in draw(lying, body, rack, view, styled=False)
