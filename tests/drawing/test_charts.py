"""Charts: what is drawn is what was told, read back from the drawing; what was not told is nowhere in it."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backrack.drawing.charts import (
    BandShown,
    DotShown,
    PainShown,
    RangeShown,
    SorenessShown,
    WeekShown,
    WeeksShown,
    draw_pain,
    draw_soreness,
    draw_weeks,
)
from backrack.drawing.charts.marks import FLOOR_PX, TOP_PX
from backrack.drawing.charts.pain import across
from backrack.drawing.charts.scale import Scale, runs, spread, step, ticks
from backrack.drawing.charts.soreness import across as pressure
from backrack.drawing.charts.weeks import down

SVG = "{http://www.w3.org/2000/svg}"
LARGEST_BYTES = 30_000
PAIN = Scale(0, 10, FLOOR_PX, TOP_PX)
scores = st.one_of(st.none(), st.integers(0, 10))
mornings = st.lists(scores, max_size=90).map(tuple)
minutes = st.floats(0, 5_000, allow_nan=False)


def tree(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314  our own


def marks(svg: str, tag: str, kind: str) -> list[ElementTree.Element]:
    return [each for each in tree(svg).iter(SVG + tag) if kind in each.get("class", "").split()]


def number(each: ElementTree.Element, name: str) -> float:
    return float(each.get(name, "").rstrip("%"))


def drawn_pain(svg: str, days: int) -> dict[int, int]:
    """Day and score of every dot."""
    x = across(days)
    return {
        round(x.value(number(each, "cx"))): round(PAIN.value(number(each, "cy")))
        for each in marks(svg, "circle", "ch-dot")
    }


def drawn_lines(svg: str, days: int) -> list[list[int]]:
    """The days that each line joins."""
    x = across(days)
    points = (re.findall(r"[ML]([\d.]+) ", each.get("d", "")) for each in marks(svg, "path", "ch-line"))
    return [[round(x.value(float(at))) for at in found] for found in points]


def is_whole(svg: str) -> None:
    assert tree(svg).get("role") == "img"
    assert not re.search(r"\b(nan|inf|None)\b", svg)
    assert len(svg.encode()) <= LARGEST_BYTES


def test_every_score_told_is_a_dot_in_its_place_and_a_day_not_told_is_none() -> None:
    pain = (6, None, 4, 4, None, None, 0, 10)
    assert drawn_pain(draw_pain(PainShown(pain)), 8) == {0: 6, 2: 4, 3: 4, 6: 0, 7: 10}


def test_no_line_goes_through_a_day_that_was_not_told() -> None:
    pain = (6, None, 4, 4, 3, None, 2, None, 5, 5)
    assert drawn_lines(draw_pain(PainShown(pain)), 10) == [[2, 3, 4], [8, 9]]


def test_the_last_score_told_stands_beside_its_dot() -> None:
    svg = draw_pain(PainShown((6, 4, None)))
    assert [each.text for each in marks(svg, "text", "ch-last")] == ["4"]
    assert len(marks(svg, "circle", "ch-now")) == 1


def test_bands_cover_their_days_and_say_their_stage() -> None:
    shown = PainShown((5,) * 10, (BandShown(0, 3, "1"), BandShown(4, 9, "2")), usual=5)
    svg = draw_pain(shown)
    held = [(number(each, "x"), number(each, "width")) for each in marks(svg, "rect", "ch-band")]
    assert held == [(0, 40), (40, 60)]
    assert [each.text for each in marks(svg, "text", "ch-stage")] == ["1", "2"]
    assert [number(each, "x1") for each in marks(svg, "line", "ch-edge")] == [40]
    assert [PAIN.value(number(each, "y1")) for each in marks(svg, "line", "ch-usual")] == [5]


def test_two_bands_beside_each_other_differ_by_more_than_colour() -> None:
    svg = draw_pain(PainShown((5,) * 6, (BandShown(0, 1, "1"), BandShown(2, 3, "2"), BandShown(4, 5, "1"))))
    assert len(marks(svg, "line", "ch-edge")) == 2
    assert len(marks(svg, "text", "ch-stage")) == 3


def test_the_natural_course_is_an_area_from_its_low_to_its_high() -> None:
    course = (RangeShown(0, 4, 6), RangeShown(9, 2, 5))
    (area,) = marks(draw_pain(PainShown((5,) * 10, course=course)), "path", "ch-course")
    points = [(float(x), float(y)) for x, y in re.findall(r"([\d.]+) ([\d.]+)", area.get("d", ""))]
    x = across(10)
    found = [(round(x.value(at)), round(PAIN.value(y), 2)) for at, y in points]
    assert found == [(0, 6), (9, 5), (9, 2), (0, 4)]


def test_without_a_course_or_a_usual_pain_none_is_drawn() -> None:
    svg = draw_pain(PainShown((5, 4)))
    assert not marks(svg, "path", "ch-course")
    assert not marks(svg, "line", "ch-usual")


def test_each_session_is_a_dot_at_its_pressure_and_its_soreness() -> None:
    shown = SorenessShown((DotShown(0.67, 4), DotShown(1.16, 0), DotShown(1.28, 7)))
    x = pressure(shown)
    found = [
        (round(x.value(number(each, "cx"))), round(PAIN.value(number(each, "cy"))))
        for each in marks(draw_soreness(shown), "circle", "ch-sore")
    ]
    assert found == [(67, 4), (116, 0), (128, 7)]


def test_sessions_in_one_place_are_one_larger_dot_with_their_number() -> None:
    svg = draw_soreness(SorenessShown((DotShown(1.0, 1),) * 3 + (DotShown(1.0, 2),)))
    sizes = [number(each, "r") for each in marks(svg, "circle", "ch-sore")]
    assert len(sizes) == 2
    assert sizes[0] > sizes[1]
    assert [each.text for each in marks(svg, "text", "ch-count")] == ["3"]


def test_no_line_is_laid_through_the_dots() -> None:
    svg = draw_soreness(SorenessShown(tuple(DotShown(0.6 + 0.1 * place, place) for place in range(9))))
    assert not list(tree(svg).iter(f"{SVG}path"))
    assert len(marks(svg, "line", "ch-usual")) == 1


def test_a_bar_is_as_high_as_its_minutes() -> None:
    shown = WeeksShown((WeekShown("5 Oct", 40, 60), WeekShown("12 Oct", 75, 60, 20), WeekShown("19 Oct", 0, 30)))
    y, svg = down(shown), draw_weeks(shown)
    for kind, wanted in (("ch-done", [40, 75]), ("ch-plan", [60, 60, 30])):
        bars = marks(svg, "rect", kind)
        assert [round(y.value(number(each, "y"))) for each in bars] == wanted
        assert {round(number(each, "y") + number(each, "height"), 2) for each in bars} == {FLOOR_PX}
    (rest,) = marks(svg, "rect", "ch-rest")
    assert round(y.value(number(rest, "y"))) == 80
    assert rest.get("fill") == "url(#ch-hatch)"


def test_a_week_with_nothing_done_has_no_bar_and_no_number() -> None:
    svg = draw_weeks(WeeksShown((WeekShown("5 Oct", 0, 60),)))
    assert not marks(svg, "rect", "ch-done")
    assert not marks(svg, "text", "ch-minutes")


@given(pain=mornings, usual=scores, cuts=st.lists(st.integers(0, 89), max_size=6))
def test_any_mornings_make_a_whole_drawing_of_just_what_was_told(
    pain: tuple[int | None, ...], usual: int | None, cuts: list[int]
) -> None:
    ends = sorted({cut for cut in cuts if cut < len(pain)})
    bands = tuple(BandShown(first, last - 1, str(first)) for first, last in pairwise(ends))
    svg = draw_pain(PainShown(pain, bands, usual))
    is_whole(svg)
    assert drawn_pain(svg, len(pain)) == {day: score for day, score in enumerate(pain) if score is not None}
    joined = {day for line in drawn_lines(svg, len(pain)) for day in line}
    assert all(pain[day] is not None for day in joined)


@given(st.lists(st.builds(DotShown, st.floats(0, 4, allow_nan=False), st.integers(0, 10)), max_size=120).map(tuple))
def test_any_sessions_make_a_whole_drawing_within_its_frame(dots: tuple[DotShown, ...]) -> None:
    svg = draw_soreness(SorenessShown(dots))
    is_whole(svg)
    found = marks(svg, "circle", "ch-sore")
    assert bool(found) == bool(dots)
    assert all(0 < number(each, "cx") < 100 and TOP_PX <= number(each, "cy") <= FLOOR_PX for each in found)


@given(st.lists(st.builds(WeekShown, st.just("5 Oct"), minutes, minutes, minutes), max_size=8).map(tuple))
def test_any_weeks_make_a_whole_drawing_within_its_frame(weeks: tuple[WeekShown, ...]) -> None:
    svg = draw_weeks(WeeksShown(weeks))
    is_whole(svg)
    for each in (*marks(svg, "rect", "ch-done"), *marks(svg, "rect", "ch-plan"), *marks(svg, "rect", "ch-rest")):
        assert TOP_PX - 0.01 <= number(each, "y") <= FLOOR_PX
        assert number(each, "height") >= 0


def test_a_full_chart_stays_small() -> None:
    course = tuple(RangeShown(day, 2 + day / 84, 6 + day / 84) for day in range(84))
    bands = tuple(BandShown(day, day + 6, str(day)) for day in range(0, 84, 7))
    assert len(draw_pain(PainShown((5,) * 84, bands, 5, course)).encode()) <= LARGEST_BYTES


@pytest.mark.parametrize(
    ("low", "high", "wanted"),
    [
        (0, 10, (0, 5, 10)),
        (0, 80, (0, 20, 40, 60, 80)),
        (0, 0, (0, 1)),
        (67, 128, (60, 80, 100, 120, 140)),
        (0, 0.3, (0, 0.1, 0.2, 0.3)),
    ],
)
def test_ticks_are_round_and_hold_what_they_are_for(low: float, high: float, wanted: tuple[float, ...]) -> None:
    assert ticks(low, high) == pytest.approx(wanted)


@given(low=st.floats(0, 1_000), more=st.floats(0, 1_000))
def test_ticks_always_hold_the_whole_range_in_few_steps(low: float, more: float) -> None:
    found = ticks(low, low + more)
    assert found[0] <= low + 1e-9
    assert found[-1] >= low + more - 1e-9
    assert 2 <= len(found) <= 6


def test_a_step_is_one_two_or_five_times_a_power_of_ten() -> None:
    assert [step(most) for most in (1, 4, 7, 18, 41, 390)] == [0.5, 1, 2, 5, 20, 100]


@given(st.floats(-5, 5), st.floats(0.1, 9), st.floats(0, 1))
def test_a_scale_leads_there_and_back(low: float, width: float, share: float) -> None:
    scale = Scale(low, low + width, 100, 0)
    value = low + share * width
    assert scale.value(scale.at(value)) == pytest.approx(value, abs=1e-9)


def test_of_many_weeks_a_few_are_named_the_last_among_them() -> None:
    assert spread(8, 4) == (1, 3, 5, 7)
    assert spread(3, 4) == (0, 1, 2)
    assert spread(0, 4) == ()


def test_runs_are_what_follows_without_a_gap() -> None:
    assert list(runs((None, 1, 2, None, 0, None))) == [(1, 2), (4,)]
    assert list(runs(())) == []
