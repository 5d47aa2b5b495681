"""A posture as one SVG picture."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Literal

from backrack.drawing import above, scene, side
from backrack.drawing.arc import arc_marks
from backrack.drawing.palette import Theme, style
from backrack.drawing.picture import NO_BOUNDS, Bounds, Picture, on_paper
from backrack.drawing.pressure import Overlay, glow_above, glow_side
from backrack.drawing.shape import Dots, Lines, Mark, Shape
from backrack.posture.body import Body
from backrack.posture.kinematics import FLOOR_Z_M, Skeleton, seat_end_x_m, skeleton
from backrack.posture.posture import Foot, Ground, Posture
from backrack.posture.rack import Rack
from backrack.posture.sides import SIDES, Side
from backrack.words import Text, say

View = Literal["side", "above"]
VIEWS: tuple[View, ...] = ("side", "above")


def draw(
    posture: Posture,
    body: Body,
    rack: Rack,
    view: View = "side",
    accent: Iterable[Side | str] = (),
    title: Text | None = None,
    description: Text | None = None,
    overlay: Iterable[Overlay] = (),
    *,
    arc: bool = False,
    mirror: bool = False,
    theme: Theme = "auto",
    paper: bool = False,
    styled: bool = True,
) -> str:
    """The SVG of a posture, at most 12 kB, without ids, so that several can lie in one page.

    ``accent`` names what moves: sides for legs, "trunk" for the trunk. ``arc`` adds the dotted way of the knee.
    ``mirror`` shows the person from the right: the whole scene is mirrored and near and far change places (from above
    it is turned half round).
    ``paper`` fills the background, for a file that stands alone; ``styled=False`` leaves the rules out, for pages that
    have their own for our classes (``bf-...``). In pressure views (``overlay``) no part is accented.
    Raises :class:`backrack.posture.ImpossiblePosture`.
    """
    overlay = tuple(overlay)
    accent = () if overlay else tuple(accent)
    picture = picture_of(skeleton(posture, body, rack), posture, body, rack, view, accent, overlay, arc, mirror)
    return to_svg(
        picture,
        title or title_of(posture, view),
        description or description_of(posture),
        theme if styled else None,
        paper,
    )


def picture_of(
    bones: Skeleton,
    posture: Posture,
    body: Body,
    rack: Rack,
    view: View,
    accent: Iterable[Side | str] = (),
    overlay: tuple[Overlay, ...] = (),
    arc: bool = False,
    mirror: bool = False,
    order_from: Posture | None = None,
) -> Picture:
    """The marks of one skeleton. A person lying on the side is always seen from above."""
    accent = tuple(accent)
    if bones.on_the_side:
        return above.on_the_side(bones, posture, body, rack, accent)
    if view == "above":
        marks = above.person(bones, posture, body, rack, accent, order_from)
        marks += glow_above(rack, overlay)
        return on_paper(marks, above.least_box(rack, bones), False, mirror)
    near = Side.RIGHT if mirror else Side.LEFT
    f = side.figure(bones, posture, body.scale, near, accent)
    ordered = order_from and side.figure(bones, order_from, body.scale, near, accent)
    people = side.person(f, ordered or None)
    marks = [*_ground_side(bones, posture, body, rack, near, people), *people]
    marks += glow_side(rack, overlay)
    marks += arc_marks(f, posture) if arc else []
    return on_paper(marks, _least_box(rack, posture, body), mirror)


def _ground_side(
    bones: Skeleton, posture: Posture, body: Body, rack: Rack, near: Side, people: list[Shape]
) -> list[Mark]:
    if bones.bed_z_m is not None:
        return list(scene.bed_side(bones.bed_z_m, body.scale))
    left = min(shape.bounds()[0] for shape in people) / 1000
    low = min(left - 0.02, seat_end_x_m(rack) - 0.45, -0.84 * body.scale)
    high = scene.head_end_x_m(rack) + 0.06
    beside = max(0.36, near.sign * bones.lying["pelvis"][1] + 0.30)
    marks: list[Mark] = [scene.mat_side(low, max(high, max(s.bounds()[2] for s in people) / 1000 + 0.03), beside)]
    away = scene.is_put_away(posture)
    marks += [] if away else [scene.shadow_rack(rack)]
    for one in SIDES:
        lowest = min(bones.lying[f"{name}_{one}"][2] for name in ("heel", "toe"))
        strength = max(0.0, 1 - (lowest - FLOOR_Z_M) / 0.15)
        if posture.leg(one).foot is not Foot.KNEE:
            marks.append(scene.shadow_foot(bones, one.value, near.sign, min(strength, 1.0)))
        else:
            marks.append(scene.shadow_foot(bones, one.value, near.sign, 0.0))
    return marks if away else [*marks, *scene.rack_side(rack), *scene.cloth(rack, posture.padding)]


def _least_box(rack: Rack, posture: Posture, body: Body) -> Bounds:
    """The paper that every lying posture shares, so that the person stays where they are from phase to phase."""
    if posture.ground is not Ground.RACK or posture.trunk.pitch_deg < 75:
        return NO_BOUNDS
    size = max(body.scale, 0.9 * rack.reference_height_m / 1.75)
    return (-840 * size, -790 * size, scene.head_end_x_m(rack) * 1000 + 80, 200)


def to_svg(picture: Picture, title: Text, description: Text, theme: Theme | None, paper: bool) -> str:
    x, y, width, height = picture.box
    used = {word for mark in picture.marks for word in mark.paint.split()} | ({"paper"} if paper else set())
    sheet = f"<style>{style(frozenset(used), theme)}</style>" if theme else ""
    back = f'<rect class="bf-paper" x="{x}" y="{y}" width="{width}" height="{height}"/>' if paper else ""
    body = "".join(element(mark) for mark in picture.marks)
    if picture.transform:
        body = f'<g transform="{picture.transform}">{body}</g>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="bf" role="img" viewBox="{x} {y} {width} {height}">'
        f"<title>{escape(say(title))}</title><desc>{escape(say(description))}</desc>"
        f"{sheet}{back}{body}</svg>"
    )


def element(mark: Mark) -> str:
    """One mark as an SVG element; shapes carry the part they draw."""
    kind = " ".join(f"bf-{word}" for word in mark.paint.split())
    if isinstance(mark, Dots | Lines):
        return f'<path class="{kind}" stroke-width="{round(mark.width)}" d="{mark.d()}"/>'
    return f'<path class="{kind}" data-part="{mark.part}" d="{mark.d()}"/>'


def moving_parts(posture: Posture) -> tuple[str, ...]:
    """What a posture's exercise moves: raised legs, or else a trunk that is bent or sits half-way."""
    raised = posture.raised_sides()
    trunk = posture.trunk
    if raised or posture.ground is not Ground.RACK:
        return tuple(side.value for side in raised) if posture.trunk.pitch_deg in (90, -90) else ()
    bent = abs(trunk.thoracic_flexion_deg) > 5 or abs(trunk.lumbar_flexion_deg) > 5 or 30 < trunk.pitch_deg < 75
    return ("trunk",) if bent else ()


def title_of(posture: Posture, view: View) -> Text:
    """A plain title from the posture alone, for drawings that are given none."""
    if posture.ground is Ground.RACK:
        raised = posture.raised_sides()
        legs = "both" if len(raised) == 2 else raised[0].value if raised else "none"
        place = "lying" if posture.trunk.pitch_deg > 75 else "half" if posture.trunk.pitch_deg > 30 else "sitting"
        return Text(f"drawing-title-{place}", {"legs": legs, "view": view})
    kind = {Ground.RACK_END: "sitting", Ground.BED: "bed", Ground.FLOOR: "floor"}[posture.ground]
    return Text(f"drawing-title-{kind}", {"legs": "none", "view": view})


def description_of(posture: Posture) -> Text:
    """How the legs are and where the hands rest."""
    values: dict[str, str | int | float] = {}
    for one in SIDES:
        leg = posture.leg(one)
        values[f"{one}_hip"] = round(leg.hip_flexion_deg)
        values[f"{one}_foot"] = leg.foot.value
    values["left_hand"], values["right_hand"] = posture.left_hand.value, posture.right_hand.value
    return Text("drawing-description", values)
