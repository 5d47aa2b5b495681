"""Sides, angles, body, rack and kinematics: the ground everything else stands on."""

from backrack.posture.posture import (
    Foot,
    Ground,
    Hand,
    ImpossiblePosture,
    Leg,
    Padding,
    Posture,
    Trunk,
    posture_from_data,
    posture_to_data,
)
from backrack.posture.sides import SIDES, Side

__all__ = [
    "SIDES",
    "Foot",
    "Ground",
    "Hand",
    "ImpossiblePosture",
    "Leg",
    "Padding",
    "Posture",
    "Side",
    "Trunk",
    "posture_from_data",
    "posture_to_data",
]
