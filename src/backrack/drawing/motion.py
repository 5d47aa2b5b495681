"""A movement from one posture to the next as frames with the same path structure: a page blends the numbers.

Joint angles are interpolated, never paths; knee, foot and hand are derived anew for every frame.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from backrack.drawing.picture import Picture
from backrack.drawing.shape import Mark, Shape
from backrack.drawing.svg import View, moving_parts, picture_of
from backrack.posture.body import Body
from backrack.posture.kinematics import between, skeleton
from backrack.posture.posture import Foot, Ground, Posture
from backrack.posture.rack import Rack
from backrack.posture.sides import SIDES, Side

DEFAULT_FRAMES = 16  # 12 to 24 (visual section 14)


def frames(
    from_posture: Posture,
    to_posture: Posture,
    body: Body,
    rack: Rack,
    view: View = "side",
    count: int = DEFAULT_FRAMES,
    accent: Iterable[Side | str] | None = None,
    *,
    mirror: bool = False,
) -> dict[str, Any]:
    """The movement as plain data.

    ``{"kind": "move", "view_box": [x, y, width, height], "transform": str or None, "paths": [...], "frames": [...]}``:
    a path is either ``{"class", "d"}`` (it stays as it is; ``"width"`` where it is a stroke) or
    ``{"class", "part", "commands"}``; each frame lists the whole numbers of all moving paths one after another, in the
    order of ``paths``. Where no drawn movement leads from one to the other (turning onto the side, changing to the
    bed, rising from the knees), the data are ``{"kind": "fade", "stills": [still, still]}``, a still being data of the
    first kind with one frame. Raises :class:`backrack.posture.ImpossiblePosture`, and ``ValueError`` for fewer than two
    frames.
    """
    if count < 2:
        raise ValueError("A movement needs at least two frames.")
    parts = tuple((moving_parts(to_posture) or moving_parts(from_posture)) if accent is None else accent)
    first, last = skeleton(from_posture, body, rack), skeleton(to_posture, body, rack)
    if from_posture == to_posture:
        return _move([picture_of(last, to_posture, body, rack, view, parts, mirror=mirror)])
    if first.on_the_side or last.on_the_side or not _leads_to(from_posture, to_posture):
        stills = [
            _move([picture_of(bones, posture, body, rack, view, parts, mirror=mirror)])
            for bones, posture in ((first, from_posture), (last, to_posture))
        ]
        return {"kind": "fade", "stills": stills}
    pictures, order = [], _order(from_posture, to_posture)
    for i in range(count):
        share = i / (count - 1)
        bones = between(from_posture, to_posture, share, body, rack)
        pictures.append(picture_of(bones, to_posture, body, rack, view, parts, mirror=mirror, order_from=order))
    return _move(pictures)


def _leads_to(one: Posture, other: Posture) -> bool:
    """Whether blending angles gives a way a body can go: not onto a bed, not over onto the front, not off the knees."""
    bed = (one.ground is Ground.BED) == (other.ground is Ground.BED)
    turned = abs(one.trunk.pitch_deg - other.trunk.pitch_deg) > 120
    knees = all((one.leg(side).foot is Foot.KNEE) == (other.leg(side).foot is Foot.KNEE) for side in SIDES)
    return bed and knees and not turned


def _order(one: Posture, other: Posture) -> Posture:
    """The posture whose painting order holds all the way: the one with more legs in the air."""
    return one if len(one.raised_sides()) > len(other.raised_sides()) else other


def _move(pictures: Sequence[Picture]) -> dict[str, Any]:
    box = _common_box([picture.box for picture in pictures])
    columns = list(zip(*(picture.marks for picture in pictures), strict=True))
    paths: list[dict[str, Any]] = []
    rows: list[list[int]] = [[] for _ in pictures]
    for column in columns:
        moving = isinstance(column[0], Shape) and any(mark.d() != column[0].d() for mark in column)
        paths.append(_path(column[0], moving))
        if moving:
            for row, mark in zip(rows, column, strict=True):
                assert isinstance(mark, Shape)  # noqa: S101 - shapes move, nodules do not
                row += mark.numbers()
    transform = replace(pictures[0], box=box).transform
    return {"kind": "move", "view_box": list(box), "transform": transform, "paths": paths, "frames": rows}


def _path(mark: Mark, moving: bool) -> dict[str, Any]:
    kind = " ".join(f"bf-{word}" for word in mark.paint.split())
    if isinstance(mark, Shape):
        rest = {"commands": mark.template()} if moving else {"d": mark.d()}
        return {"class": kind, "part": mark.part, **rest}
    return {"class": kind, "part": mark.part, "d": mark.d(), "width": round(mark.width)}


def _common_box(boxes: Iterable[tuple[int, int, int, int]]) -> tuple[int, int, int, int]:
    boxes = list(boxes)
    left, upper = min(b[0] for b in boxes), min(b[1] for b in boxes)
    right, lower = max(b[0] + b[2] for b in boxes), max(b[1] + b[3] for b in boxes)
    return left, upper, right - left, lower - upper


def frame_paths(data: Mapping[str, Any], share: float) -> list[str]:
    """Path strings of a movement at ``share`` (0 to 1), neighbouring frames blended: what the page draws."""
    rows = data["frames"]
    at = min(max(share, 0.0), 1.0) * (len(rows) - 1)
    low = min(int(at), max(len(rows) - 2, 0))
    high, part = min(low + 1, len(rows) - 1), at - low
    values = iter([a + (b - a) * part for a, b in zip(rows[low], rows[high], strict=True)])
    return [path["d"] if "d" in path else _string(path["commands"], values) for path in data["paths"]]


def _string(commands: str, values: Any) -> str:
    counts = {"M": 2, "C": 6, "Z": 0}

    def number() -> str:
        return f"{next(values):.1f}".removesuffix(".0")

    return "".join(letter + " ".join(number() for _ in range(counts[letter])) for letter in commands)


__all__ = ["DEFAULT_FRAMES", "frame_paths", "frames"]
