"""The back map: a person's back, head up, with both rows of nodules shown on it.

Seen from behind, so that the person's left is on the left: screen = (-y, -x), millimetres, head at the top.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from backrack.drawing import parts
from backrack.drawing.curve import XY
from backrack.drawing.palette import Theme
from backrack.drawing.picture import Picture
from backrack.drawing.pressure import Overlay, dots
from backrack.drawing.shape import Mark, Shape, ellipse, limb
from backrack.drawing.svg import to_svg
from backrack.posture.body import Body
from backrack.posture.rack import Nodule, Rack
from backrack.posture.sides import SIDES, Side
from backrack.posture.spine import natural_curve
from backrack.words import Text

_BELOW_M, _ABOVE_M, _HALF_M = 0.175, 0.035, 0.262  # paper below L5/S1, above the crown, and to each side; assumed
_ARM_OUT_MM = 34.0  # how far a wrist hangs outside the shoulder; assumed


def draw_back(
    body: Body,
    rack: Rack,
    overlay: Iterable[Overlay] = (),
    title: Text | None = None,
    description: Text | None = None,
    *,
    theme: Theme = "auto",
    paper: bool = False,
    styled: bool = True,
) -> str:
    """The SVG of the back map, at most 12 kB, without ids. Options as for :func:`backrack.drawing.draw`.

    Every nodule of the rack gets its dot; those without an overlay are drawn as on the bare rack.
    """
    return to_svg(
        back_picture(body, rack, tuple(overlay)),
        title or Text("drawing-back-title"),
        description or Text("drawing-back-description"),
        theme if styled else None,
        paper,
    )


def back_picture(body: Body, rack: Rack, overlay: tuple[Overlay, ...] = ()) -> Picture:
    """The marks of the back map on their paper."""
    s = body.scale
    up = tuple(-1000 * x for x in natural_curve(s).x_m)
    # the whole of the rack's rows, and not a hair's breadth less, though the person be small
    top = min(up[24] - _ABOVE_M * 1000 * s, -1000 * rack.nodules[-1].x_m - 40)
    low = max(_BELOW_M * 1000 * s, -1000 * rack.nodules[0].x_m + 40)
    box = (round(-_HALF_M * 1000 * s), round(top), round(2 * _HALF_M * 1000 * s), round(low) - round(top))
    people: list[Mark] = [*_arms(up, s), _neck(up, s), *_head(up, s), _pelvis(up, s, low), _top(up, s), _spine(up, s)]
    return Picture((*people, *_dots(rack, overlay)), box)


def _top(up: Sequence[float], s: float) -> Shape:
    """From the hem on the hips to the shoulders and the collar."""
    right = [
        (153 * s, 2 * s), (156 * s, -8 * s), (144 * s, up[3]), (139 * s, up[5]), (150 * s, up[9]), (165 * s, up[13]),
        (190 * s, up[16] + 12 * s), (186 * s, up[16] - 22 * s), (150 * s, up[17] - 22 * s), (92 * s, up[18] - 22 * s),
        (58 * s, up[18] - 40 * s),
    ]  # fmt: skip
    hem = [(-143 * s, 8 * s), (-40 * s, 11 * s), (40 * s, 11 * s), (143 * s, 8 * s)]
    collar = [(34 * s, up[18] - 34 * s), (-34 * s, up[18] - 34 * s)]
    return Shape("top", "top", ((*right, *collar, *((-x, y) for x, y in reversed(right)), *hem),))


def _pelvis(up: Sequence[float], s: float, low: float) -> Shape:
    """Hips and thighs, which run off the paper."""
    right = [
        (12 * s, low + 160), (12 * s, 128 * s), (0.0, 112 * s),
    ]  # fmt: skip
    outside = [(164 * s, low + 160), (175 * s, 104 * s), (170 * s, 48 * s), (150 * s, 0.0), (142 * s, up[2])]
    half = [*outside, (100 * s, up[2]), (0.0, up[2])]
    return Shape("pelvis", "trousers-near", ((*_mirrored(half), *reversed(half), *right, *_mirrored(right)[::-1]),))


def _mirrored(points: Sequence[XY]) -> list[XY]:
    return [(-x, y) for x, y in points]


def _arms(up: Sequence[float], s: float) -> list[Shape]:
    shapes = []
    for one in SIDES:
        out = -one.sign
        shoulder = (out * 176 * s, up[16] + 6 * s)
        elbow = (out * 208 * s, up[6])
        hand = (elbow[0] + out * _ARM_OUT_MM * 0.5 * s, 260 * s)
        bare = [
            _limb(shoulder, elbow, (44, parts.ELBOW), parts.UPPER_ARM, s),
            _limb(elbow, hand, (parts.ELBOW, parts.WRIST), parts.FOREARM, s),
        ]
        cuff = (shoulder[0] + (elbow[0] - shoulder[0]) * 0.6, shoulder[1] + (elbow[1] - shoulder[1]) * 0.6)
        shapes += [
            Shape(f"arm-{one}", "skin-near", tuple(bare)),
            Shape(f"sleeve-{one}", "sleeve", (_limb(shoulder, cuff, (56, 48), ((0.2, 54), (0.6, 51)), s),)),
        ]
    return shapes


def _limb(start: XY, end: XY, radii: tuple[float, float], profile: parts.Profile, s: float) -> tuple[XY, ...]:
    stations = [(share, radius * s) for share, radius in profile]
    return limb(start, end, (1.0, 0.0), radii[0] * s, stations, radii[1] * s, stations)


def _neck(up: Sequence[float], s: float) -> Shape:
    low, high = (0.0, up[17]), (0.0, up[23] - 20 * s)
    return Shape("neck", "skin-far", (limb(low, high, (1.0, 0.0), 74 * s, [(0.4, 58 * s)], 54 * s, [(0.4, 58 * s)]),))


def _head(up: Sequence[float], s: float) -> list[Shape]:
    middle = (up[23] + up[24]) / 2
    ears = tuple(ellipse((out * 76 * s, middle + 14 * s), 13 * s, 20 * s) for out in (-1, 1))
    hair = [
        (0.0, up[24] - 22 * s), (42 * s, up[24] - 14 * s), (72 * s, up[24] + 22 * s), (80 * s, middle - 8 * s),
        (72 * s, middle + 38 * s), (56 * s, middle + 68 * s), (38 * s, middle + 82 * s), (14 * s, middle + 86 * s),
    ]  # fmt: skip
    return [
        Shape("ears", "skin-near", ears),
        Shape("hair", "hair", ((*hair, *((-x, y) for x, y in reversed(hair[1:]))),)),
    ]


def _spine(up: Sequence[float], s: float) -> Shape:
    """The hollow over the spine, a shade darker than the top."""
    line = ((0.0, -16 * s), (0.0, up[9]), (0.0, up[17]))
    half = [(5.5 * s, y) for _, y in line]
    return Shape("spine", "sleeve", ((*half, *_mirrored(half)[::-1]),))


def _dots(rack: Rack, overlay: tuple[Overlay, ...]) -> list[Mark]:
    told = {(load.nodule, load.side): load.ratio for load in overlay}
    marks: list[Mark] = []
    for index, nodule in enumerate(rack.nodules):
        for one in SIDES:
            marks += dots(_at(nodule, one), told.get((index, one)), f"nodule-{index}-{one}")
    return marks


def _at(nodule: Nodule, one: Side) -> XY:
    return -one.sign * nodule.half_gap_m * 1000, -nodule.x_m * 1000
