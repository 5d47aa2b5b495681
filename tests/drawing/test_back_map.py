"""The back map and the plot of forces: left is left, every nodule is there, size and colour and word agree."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.drawing import Overlay, band, draw_back
from backrack.drawing.back import back_picture
from backrack.drawing.plot import Bar, Row, plot_levels
from backrack.drawing.pressure import BANDS
from backrack.drawing.shape import Dots, Shape
from backrack.posture import SIDES, Body, Rack, Side
from backrack.words import Text, say
from tests.posture.people import ANYONE, bodies, large, rack_for

SVG = "{http://www.w3.org/2000/svg}"


def loads(rack: Rack, left: float, right: float) -> list[Overlay]:
    return [Overlay(i, side, left if side is Side.LEFT else right) for i in range(len(rack.nodules)) for side in SIDES]


def drawn_dots(body: Body, rack: Rack, overlay: list[Overlay]) -> dict[str, Dots]:
    marks = back_picture(body, rack, tuple(overlay)).marks
    return {mark.part: mark for mark in marks if isinstance(mark, Dots) and mark.part != "ring"}


@pytest.mark.parametrize("height", [1.2, 1.55, 1.75, 2.3])
def test_the_map_is_small_named_and_well_formed(height: float) -> None:
    rack = rack_for(height)
    svg = draw_back(Body(height), rack, loads(rack, 1.7, 0.8), paper=True)
    assert len(svg.encode()) <= 12_000
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own drawing
    assert root.findtext(f"{SVG}title") == say("drawing-back-title")
    assert root.findtext(f"{SVG}desc")
    assert "id=" not in svg


def test_seen_from_behind_the_left_is_on_the_left_and_the_head_is_up() -> None:
    dots = drawn_dots(ANYONE, large(), loads(large(), 1.0, 1.0))
    last = len(large().nodules) - 1
    assert dots["nodule-0-left"].points[0][0] < 0 < dots["nodule-0-right"].points[0][0]
    assert dots[f"nodule-{last}-left"].points[0][1] < dots["nodule-0-left"].points[0][1]


@pytest.mark.parametrize(
    ("ratio", "name"), [(0.5, "less"), (0.9, "same"), (1.149, "same"), (1.15, "more"), (1.6, "much")]
)
def test_a_dot_has_its_bands_colour(ratio: float, name: str) -> None:
    assert band(ratio) == name
    assert drawn_dots(ANYONE, large(), [Overlay(4, Side.RIGHT, ratio)])["nodule-4-right"].paint == name


def test_every_band_has_its_word() -> None:
    assert len({say(f"drawing-band-{name}") for _, name in BANDS}) == 4


def test_without_a_load_a_nodule_is_as_on_the_bare_rack() -> None:
    assert {dot.paint for dot in drawn_dots(ANYONE, large(), []).values()} == {"nodule-near"}


@given(body=bodies, left=st.floats(0, 5), right=st.floats(0, 5))
def test_the_more_it_carries_the_larger_the_dot_and_all_lie_on_the_paper(body: Body, left: float, right: float) -> None:
    rack = rack_for(body.height_m)
    picture = back_picture(body, rack, tuple(loads(rack, left, right)))
    dots = drawn_dots(body, rack, loads(rack, left, right))
    assert len(dots) == 2 * len(rack.nodules)
    one, other = dots["nodule-0-left"].width, dots["nodule-0-right"].width
    carried, carried_other = min(left, 2.5), min(right, 2.5)
    # loads a hair apart may round to one width, never to the wrong order
    assert (one - other) * (carried - carried_other) >= 0
    assert abs(carried - carried_other) < 0.01 or one != other
    x, y, width, height = picture.box
    for dot in dots.values():
        assert x <= dot.points[0][0] - dot.width / 2
        assert dot.points[0][0] + dot.width / 2 <= x + width
        assert y <= dot.points[0][1] - dot.width / 2
        assert dot.points[0][1] + dot.width / 2 <= y + height


@given(body=bodies, left=st.floats(0, 5), right=st.floats(0, 5))
def test_a_mirrored_load_gives_the_mirrored_map(body: Body, left: float, right: float) -> None:
    rack = rack_for(body.height_m)
    one, other = (drawn_dots(body, rack, loads(rack, *pair)) for pair in ((left, right), (right, left)))
    for i in range(len(rack.nodules)):
        a, b = one[f"nodule-{i}-left"], other[f"nodule-{i}-right"]
        assert (a.width, a.paint) == (b.width, b.paint)
        assert a.points[0] == (-b.points[0][0], b.points[0][1])


def test_the_body_itself_is_the_same_on_both_sides() -> None:
    shapes = [mark for mark in back_picture(ANYONE, large()).marks if isinstance(mark, Shape)]
    for part in ("top", "pelvis", "hair", "neck"):
        left, _, right, _ = next(shape for shape in shapes if shape.part == part).bounds()
        assert left == pytest.approx(-right, abs=1)


# --- the plot ---------------------------------------------------------------------------------------------------------


def rows(most: float = 20.0) -> list[Row]:
    bar = Bar(most / 2, most / 4, most, most / 4, 2.0)
    return [Row(name, bar, Bar(most / 4, most / 8, most / 2, most / 2, 0.5)) for name in ("S2", "L5", "C3")]


def plotted(each: list[Row]) -> str:
    return plot_levels(each, Text("drawing-back-title"), Text("drawing-plot-start"))


def test_the_plot_is_well_formed_and_says_its_levels_bands_and_marks() -> None:
    root = ElementTree.fromstring(plotted(rows()))  # noqa: S314 - our own drawing
    words = [element.text for element in root.iter(f"{SVG}text")]
    assert [word for word in words if word in ("S2", "L5", "C3")] == ["C3", "L5", "S2"]
    for key in (*(f"drawing-band-{name}" for _, name in BANDS), "drawing-plot-start", "drawing-plot-range"):
        assert say(key) in words
    assert min(float(element.get("font-size", "0")) for element in root.iter(f"{SVG}text")) >= 15


def test_left_bars_go_left_and_lengths_are_in_proportion() -> None:
    bars = re.findall(r'<rect class="bf-bar-(much|less)" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"', plotted(rows()))
    left, right = bars[0], bars[1]
    assert (left[0], right[0]) == ("much", "less")
    assert float(left[1]) + float(left[2]) < 380 < float(right[1])
    assert float(left[2]) == pytest.approx(2 * float(right[2]), abs=0.2)


@given(most=st.floats(0, 1e5))
def test_every_bar_and_range_fits_the_plot(most: float) -> None:
    svg = plotted(rows(most))
    assert "nan" not in svg
    for x, width in re.findall(r'<rect class="bf-bar-\w+" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"', svg):
        assert 0 <= float(x) <= float(x) + float(width) <= 760
    for path in re.findall(r'<path class="bf-range" d="([^"]+)"', svg):
        assert all(0 <= float(x) <= 760 for x in re.findall(r"[MH]([\d.]+)", path))


def test_no_text_or_colour_needs_a_style_attribute() -> None:
    assert "style=" not in plotted(rows())
