"""Movements: frames of the same structure, exact at both ends, with sane shapes on the way."""

from __future__ import annotations

import itertools
import json
import re

import pytest

from backrack.catalogue import load_catalogue
from backrack.drawing import draw, frame_paths, frames
from backrack.posture import SIDES, Body, Posture, between
from backrack.posture.kinematics import FLOOR_Z_M
from tests.posture.people import ANYONE, START, large, left_raise

MOVES = [
    pytest.param(one.posture, other.posture, id=f"{exercise.id}-{one.id}-{other.id}")
    for exercise in load_catalogue().exercises
    for one, other in itertools.pairwise(exercise.phases)
]


def _numbers(path: str) -> list[float]:
    return [float(v) for v in re.findall(r"-?\d+(?:\.\d+)?", path)]


@pytest.mark.parametrize(("one", "other"), MOVES)
def test_every_movement_of_the_programme_has_one_structure(one: Posture, other: Posture) -> None:
    data = json.loads(json.dumps(frames(one, other, ANYONE, large(), count=5)))
    for movement in data["stills"] if data["kind"] == "fade" else [data]:
        wanted = sum(
            {"M": 2, "C": 6, "Z": 0}[letter] for path in movement["paths"] for letter in path.get("commands", "")
        )
        assert {len(row) for row in movement["frames"]} == {wanted}
        assert all(("d" in path) != ("commands" in path) for path in movement["paths"])


@pytest.mark.parametrize("view", ["side", "above"])
def test_a_leg_raise_ends_as_the_still_picture_of_its_posture(view: str) -> None:
    data = frames(START, left_raise(), ANYONE, large(), view, accent=["left"])  # type: ignore[arg-type]
    still = draw(left_raise(), ANYONE, large(), view, ["left"])  # type: ignore[arg-type]
    last = dict(zip((path["part"] for path in data["paths"]), frame_paths(data, 1.0), strict=True))
    for part, d in re.findall(r'data-part="([a-z-]+)" d="(M-?\d+ -?\d+)', still):
        if part in ("leg-left", "foot-left", "hand-left", "face", "top"):
            assert re.match(r"M-?\d+ -?\d+", last[part]).group() == d  # type: ignore[union-attr]


def test_between_frames_the_numbers_are_blended() -> None:
    data = frames(START, left_raise(), ANYONE, large(), count=3)
    moving = next(i for i, path in enumerate(data["paths"]) if path["part"] == "leg-left")
    first, quarter, middle = (_numbers(frame_paths(data, t)[moving]) for t in (0.0, 0.25, 0.5))
    assert quarter == pytest.approx([(a + b) / 2 for a, b in zip(first, middle, strict=True)], abs=0.06)


def test_no_point_jumps_during_a_leg_raise() -> None:
    data = frames(START, left_raise(), ANYONE, large(), count=24)
    for before, after in itertools.pairwise(data["frames"]):
        assert max(abs(a - b) for a, b in zip(before, after, strict=True)) < 80


def test_what_stands_still_is_sent_once() -> None:
    data = frames(START, left_raise(), ANYONE, large())
    fixed = {path["part"] for path in data["paths"] if "d" in path}
    assert {"mat", "wood-front", "pelvis", "top", "face", "hair", "leg-right", "foot-right"} <= fixed


def _phase(exercise: str, phase: str) -> Posture:
    return next(p.posture for p in load_catalogue().exercise(exercise).phases if p.id == phase)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (START, _phase("getting_off", "pivot")),
        (_phase("getting_on", "kneel"), _phase("getting_on", "sit")),
        (START, _phase("reverse_leg_raise", "prepare")),
        (_phase("reverse_leg_raise", "to_bed"), _phase("reverse_leg_raise", "prepare")),
    ],
)
def test_where_no_drawn_way_leads_the_pictures_fade(one: Posture, other: Posture) -> None:
    data = frames(one, other, ANYONE, large())
    assert data["kind"] == "fade"
    assert [len(still["frames"]) for still in data["stills"]] == [1, 1]


@pytest.mark.parametrize(("one", "other"), MOVES)
def test_no_foot_dips_under_the_floor_on_the_way(one: Posture, other: Posture) -> None:
    if frames(one, other, ANYONE, large(), count=2)["kind"] == "fade":
        return
    for share in (0.2, 0.4, 0.6, 0.8):
        bones = between(one, other, share, ANYONE, large())
        for side in SIDES:
            assert min(bones.joint(name, side)[2] for name in ("heel", "toe", "ankle", "knee")) > FLOOR_Z_M - 0.02


def test_lowering_a_leg_still_shows_which_one() -> None:
    data = frames(left_raise(), START, ANYONE, large())
    assert next(path["class"] for path in data["paths"] if path["part"] == "leg-left") == "bf-moving-near bf-halo"


def test_a_hold_is_one_frame() -> None:
    assert len(frames(START, START, ANYONE, large())["frames"]) == 1


def test_one_frame_is_no_movement() -> None:
    with pytest.raises(ValueError, match="at least two frames"):
        frames(START, left_raise(), ANYONE, large(), count=1)


@pytest.mark.parametrize("height", [1.2, 2.3])
def test_movements_exist_for_every_height(height: float) -> None:
    assert frames(START, left_raise(), Body(height), large(), count=4)["kind"] == "move"
