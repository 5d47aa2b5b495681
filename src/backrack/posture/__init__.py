"""Sides, angles, body, rack and kinematics: the ground everything else stands on."""

from backrack.posture.body import Body, ImpossibleBody
from backrack.posture.kinematics import Skeleton, between, knee_for_foot_on_floor, skeleton
from backrack.posture.posture import (
    Foot,
    Ground,
    Hand,
    Held,
    ImpossiblePosture,
    Leg,
    Padding,
    Posture,
    Trunk,
    posture_from_data,
    posture_to_data,
)
from backrack.posture.rack import Nodule, Rack, UnknownRack, UnreadableRack, load_rack, rack_from_json, rack_ids
from backrack.posture.sides import SIDES, Side

__all__ = [
    "SIDES",
    "Body",
    "Foot",
    "Ground",
    "Hand",
    "Held",
    "ImpossibleBody",
    "ImpossiblePosture",
    "Leg",
    "Nodule",
    "Padding",
    "Posture",
    "Rack",
    "Side",
    "Skeleton",
    "Trunk",
    "UnknownRack",
    "UnreadableRack",
    "between",
    "knee_for_foot_on_floor",
    "load_rack",
    "posture_from_data",
    "posture_to_data",
    "rack_from_json",
    "rack_ids",
    "skeleton",
]
