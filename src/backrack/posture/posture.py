"""A posture: joint angles, supports and grasps. Defined once, used by drawing, mechanics, cues and checks.

Angles are degrees, flexion positive: hip 0 is the thigh in line with the trunk, knee 0 is straight.
Pitch of the trunk is its recline: 0 sitting upright, 90 lying on the back, -90 face down.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from backrack.posture.sides import SIDES, Side


class ImpossiblePosture(ValueError):
    """A posture no body can take. The message says why, and what to change."""


class Ground(StrEnum):
    """What carries the trunk."""

    RACK = "rack"
    RACK_END = "rack_end"  # sitting on the seat end of the rack
    FLOOR = "floor"
    BED = "bed"


class Foot(StrEnum):
    """What the leg ends on."""

    FLOOR = "floor"  # sole flat: the knee follows from hip and body, it cannot be chosen
    AIR = "air"
    KNEE = "knee"  # kneeling: the knee on the floor
    TOES = "toes"  # toes on the floor, over the edge of a bed
    RESTING = "resting"  # the leg lies on the floor on its side


class Hand(StrEnum):
    BELLY = "belly"
    BESIDE = "beside"
    BEHIND_LEFT_KNEE = "behind_left_knee"
    BEHIND_RIGHT_KNEE = "behind_right_knee"
    BEHIND_HEAD = "behind_head"
    FLOOR = "floor"
    BEFORE_HEAD = "before_head"  # on the bed, hands meeting in front of the head
    FREE = "free"


# What an adult joint can reach at all, with room to spare; assumed, wider than any exercise needs.
HIP_RANGE_DEG = (-20.0, 140.0)
KNEE_RANGE_DEG = (0.0, 150.0)
PITCH_RANGE_DEG = (-90.0, 100.0)
ROLL_RANGE_DEG = (-90.0, 90.0)
HEAD_TURN_RANGE_DEG = (-80.0, 80.0)
CURVE_RANGE_DEG = (-45.0, 60.0)
TONE_RANGE = (1.0, 50.0)  # relaxed to fully braced; assumed


@dataclass(frozen=True)
class Leg:
    """One leg. ``knee_flexion_deg`` is None exactly when the foot's place decides it."""

    hip_flexion_deg: float
    knee_flexion_deg: float | None
    foot: Foot

    def __post_init__(self) -> None:
        _within("hip flexion", self.hip_flexion_deg, HIP_RANGE_DEG)
        if self.foot is Foot.FLOOR and self.knee_flexion_deg is not None:
            raise ImpossiblePosture(
                f"A foot on the floor fixes the knee once the hip is chosen, so the knee cannot also be "
                f"{self.knee_flexion_deg:g} degrees. Leave the knee out, or take the foot off the floor."
            )
        if self.foot is not Foot.FLOOR and self.knee_flexion_deg is None:
            raise ImpossiblePosture("A leg that is not standing on the floor needs a knee angle. Add knee_flexion_deg.")
        if self.knee_flexion_deg is not None:
            _within("knee flexion", self.knee_flexion_deg, KNEE_RANGE_DEG)


@dataclass(frozen=True)
class Trunk:
    """Where the trunk points and how its curve differs from the body's own resting curve.

    ``roll_deg`` lifts the left side when positive; ``head_turn_deg`` turns to the left when positive.
    The three flexions are added to the natural curve over the joints of each region.
    """

    pitch_deg: float = 90.0
    roll_deg: float = 0.0
    pelvis_tilt_deg: float = 0.0
    lumbar_flexion_deg: float = 0.0
    thoracic_flexion_deg: float = 0.0
    neck_flexion_deg: float = 0.0
    head_turn_deg: float = 0.0

    def __post_init__(self) -> None:
        _within("trunk pitch", self.pitch_deg, PITCH_RANGE_DEG)
        _within("trunk roll", self.roll_deg, ROLL_RANGE_DEG)
        _within("head turn", self.head_turn_deg, HEAD_TURN_RANGE_DEG)
        for name in ("pelvis_tilt_deg", "lumbar_flexion_deg", "thoracic_flexion_deg", "neck_flexion_deg"):
            _within(name.removesuffix("_deg").replace("_", " "), getattr(self, name), CURVE_RANGE_DEG)


@dataclass(frozen=True)
class Held:
    """What the muscles of the trunk do, beyond the shape one sees: only the load on the rack needs it.

    Lifting the chest off the rack bends ``bend_hinges`` joints from ``bend_from_hinge`` on by ``bend_each_deg``, and
    those of the chest above them by ``above_each_deg``: the shape the muscles pull towards, not the one that weight
    leaves. ``neck_effort_deg`` is what the neck pulls beyond its shape. A tone multiplies the stiffness of its joints.
    """

    bend_from_hinge: int = 0
    bend_hinges: int = 0
    bend_each_deg: float = 0.0
    above_each_deg: float = 0.0
    neck_effort_deg: float = 0.0
    lumbar_tone: float = 1.0
    thoracic_tone: float = 1.0
    neck_tone: float = 1.0

    def __post_init__(self) -> None:
        for name in ("bend_each_deg", "above_each_deg", "neck_effort_deg"):
            _within(f"held {name.removesuffix('_deg').replace('_', ' ')}", getattr(self, name), CURVE_RANGE_DEG)
        for name in ("lumbar_tone", "thoracic_tone", "neck_tone"):
            _within(f"held {name.replace('_', ' ')}", getattr(self, name), TONE_RANGE)
        first, count = self.bend_from_hinge, self.bend_hinges
        if (first or count) and (first < 1 or count < 1 or first + count > 18):
            raise ImpossiblePosture(
                f"The trunk cannot bend at {count} joints from joint {first} on. It has joints 1 (L5/S1) to 17 (T2/T1)."
            )

    @property
    def chest_lifted(self) -> bool:
        """Whether the chest, and the head with it, is held off the rack."""
        return self.bend_hinges > 0


@dataclass(frozen=True)
class Padding:
    """Folded cloth between body and wood, thickness in millimetres when pressed flat with the hand."""

    seat_mm: float = 0.0
    back_mm: float = 0.0
    neck_mm: float = 0.0

    def __post_init__(self) -> None:
        for name in ("seat_mm", "back_mm", "neck_mm"):
            _within(f"padding {name}", getattr(self, name), (0.0, 80.0))


@dataclass(frozen=True)
class Posture:
    """Joint angles, supports and grasps of one moment."""

    ground: Ground
    trunk: Trunk
    left_leg: Leg
    right_leg: Leg
    left_hand: Hand
    right_hand: Hand
    padding: Padding = field(default_factory=Padding)
    held: Held = field(default_factory=Held)

    def __post_init__(self) -> None:
        for side in SIDES:
            held = {Hand.BEHIND_LEFT_KNEE: Side.LEFT, Hand.BEHIND_RIGHT_KNEE: Side.RIGHT}.get(self.hand(side))
            if held is not None and self.leg(held).foot is not Foot.AIR:
                raise ImpossiblePosture(
                    f"The {side} hand holds behind the {held} knee, but the {held} foot is not in the air. "
                    f"Raise that leg, or rest the hand on the belly."
                )

    def leg(self, side: Side) -> Leg:
        return self.left_leg if side is Side.LEFT else self.right_leg

    def hand(self, side: Side) -> Hand:
        return self.left_hand if side is Side.LEFT else self.right_hand

    def raised_sides(self) -> tuple[Side, ...]:
        """Legs held in the air, left first."""
        return tuple(side for side in SIDES if self.leg(side).foot is Foot.AIR)

    def mirrored(self) -> Posture:
        """The same posture with left and right exchanged."""
        swap = {Hand.BEHIND_LEFT_KNEE: Hand.BEHIND_RIGHT_KNEE, Hand.BEHIND_RIGHT_KNEE: Hand.BEHIND_LEFT_KNEE}
        return replace(
            self,
            trunk=replace(self.trunk, roll_deg=-self.trunk.roll_deg, head_turn_deg=-self.trunk.head_turn_deg),
            left_leg=self.right_leg,
            right_leg=self.left_leg,
            left_hand=swap.get(self.right_hand, self.right_hand),
            right_hand=swap.get(self.left_hand, self.left_hand),
        )


def posture_from_data(data: Mapping[str, Any]) -> Posture:
    """A posture from its plain form (the one :func:`posture_to_data` gives).

    Raises :class:`ImpossiblePosture` when the data name something unknown or a body cannot do it.
    """
    try:
        return Posture(
            ground=Ground(data["ground"]),
            trunk=Trunk(**data.get("trunk", {})),
            left_leg=_leg(data["left_leg"]),
            right_leg=_leg(data["right_leg"]),
            left_hand=Hand(data["left_hand"]),
            right_hand=Hand(data["right_hand"]),
            padding=Padding(**data.get("padding", {})),
            held=Held(**data.get("held", {})),
        )
    except ImpossiblePosture:
        raise
    except KeyError as missing:
        raise ImpossiblePosture(f"The posture does not say its {missing.args[0]}. Add it.") from missing
    except (TypeError, ValueError) as wrong:
        raise ImpossiblePosture(f"The posture cannot be read: {wrong}.") from wrong


def posture_to_data(posture: Posture) -> dict[str, Any]:
    """The plain form of a posture: dictionaries, strings and numbers."""
    return asdict(posture)


def _leg(data: Mapping[str, Any]) -> Leg:
    return Leg(data["hip_flexion_deg"], data.get("knee_flexion_deg"), Foot(data["foot"]))


def _within(name: str, value: float, allowed: tuple[float, float]) -> None:
    low, high = allowed
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise ImpossiblePosture(f"A {name} of {value!r} is outside what a body can do ({low:g} to {high:g}).")
