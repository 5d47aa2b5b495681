"""The page on measuring a rack says what the code does: a rack measured by it comes out as its own file."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from backrack.mechanics import natural_height_m
from backrack.posture import rack_from_json
from tests.mechanics.people import LARGE

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/measure-your-rack.md").read_text(encoding="utf-8")


def test_page_names_the_numbers_of_a_nodule() -> None:
    assert set(re.findall(r"^\| `(\w+)`", PAGE, re.MULTILINE)) == {
        "x_m",
        "height_m",
        "half_gap_m",
        "tip_radius_m",
        "footprint_radius_m",
    }


@pytest.mark.parametrize(("reference_m", "arch_m", "neck_m"), [(1.875, 0.080, 0.506), (1.65, 0.070, 0.445)])
def test_places_on_the_page_are_those_of_the_curve(reference_m: float, arch_m: float, neck_m: float) -> None:
    heights = {x / 1000: natural_height_m(x / 1000, reference_m) for x in range(200)}
    assert max(heights, key=lambda x: heights[x]) == pytest.approx(arch_m, abs=0.005)
    assert natural_height_m(neck_m, reference_m) == pytest.approx(0.0, abs=0.002)


def test_the_script_on_the_page_runs(capsys: pytest.CaptureFixture[str]) -> None:
    script = re.search(r"<<'END'\n(.*?)END", PAGE, re.DOTALL)
    assert script
    exec(re.sub(r"^   ", "", script[1], flags=re.MULTILINE), {})  # noqa: S102  the page's own few lines
    assert len(capsys.readouterr().out.splitlines()) == 4


def test_a_rack_as_the_page_says_can_be_read() -> None:
    file = json.loads((ROOT / "src/backrack/posture/data/racks/fictional_large.json").read_text(encoding="utf-8"))
    measured = rack_from_json(json.dumps(file | {"id": "mine", "fictional": False}))
    assert not measured.fictional
    assert measured.nodules == LARGE.nodules
