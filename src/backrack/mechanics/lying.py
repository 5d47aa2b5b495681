"""Somebody lying on a rack, as problems for the solver: built once, solved in passes.

The first pass takes slopes for angles. Each further pass takes the shape found before as its frame (``frame``).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from backrack.mechanics.bodies import Bodies
from backrack.mechanics.chain import HEAD, LINKS, LUMBAR, NECK, THORACIC, Chain, chain
from backrack.mechanics.errors import MechanicsError
from backrack.mechanics.frame import turned
from backrack.mechanics.limbs import OnFloor, add_limbs, trunk_aside_m
from backrack.mechanics.loads import Loads
from backrack.mechanics.parameters import DEFAULTS, Floats, Values
from backrack.mechanics.problems import Problems
from backrack.mechanics.support import Contacts, contacts
from backrack.posture import Body, Ground, Padding, Posture, Rack

SINKS_M = 0.012  # where the search begins: this far into the rack, so that all contacts are closed (section 4)
LYING_PITCH_DEG = 50.0  # sitting up further, links would stand steeper than the model's frame can follow; assumed


@dataclass(frozen=True)
class Lying:
    """Bodies in a posture on a rack: their chain, contacts, loads, and what the floor carries."""

    bodies: Bodies
    chain: Chain
    contacts: Contacts
    loads: Loads
    floor: OnFloor
    problems: Problems

    def turned(self, theta: Floats, phi: Floats) -> Problems:
        """The problems of the next pass, about link angles and rolls [B, 24]."""
        return turned(self.problems, self.loads, theta, phi)


def lying(posture: Posture, bodies: Bodies, rack: Rack, values: Values) -> Lying:
    """The problems of the first pass. Raises :class:`MechanicsError` when the posture does not lie on the rack."""
    _lies(posture)
    values.fits(len(bodies))
    bed = on_rack(posture.padding, posture.held.chest_lifted, rack, bodies, values)
    return _in_posture(posture, bed, bodies, values)


def lying_alone(posture: Posture, body: Body, rack: Rack) -> Lying:
    """The same for one body and the table's values; what does not move with the posture is kept for the next call."""
    _lies(posture)
    bed = _kept(posture.padding, posture.held.chest_lifted, rack, body)
    return _in_posture(posture, bed, Bodies.of(body), DEFAULTS)


@dataclass(frozen=True)
class OnRack:
    """Bodies on a rack before any posture: chain and contacts."""

    chain: Chain
    contacts: Contacts


def on_rack(padding: Padding, head_lifted: bool, rack: Rack, bodies: Bodies, values: Values) -> OnRack:
    """What stays the same while legs and arms move."""
    body = chain(bodies, values)
    return OnRack(body, contacts(padding, head_lifted, rack, bodies, body, values))


@lru_cache(maxsize=64)
def _kept(padding: Padding, head_lifted: bool, rack: Rack, body: Body) -> OnRack:
    return on_rack(padding, head_lifted, rack, Bodies.of(body), DEFAULTS)


def _in_posture(posture: Posture, bed: OnRack, bodies: Bodies, values: Values) -> Lying:
    body, under = bed.chain, bed.contacts
    loads = Loads(len(bodies))
    _add_trunk(loads, posture, body, values)
    floor = add_limbs(loads, posture, bodies, body, values)
    start = under.rack_m - SINKS_M
    start[:, 0] = body.natural_m[:, 0] - SINKS_M  # no wood under the seat: it follows the body
    problems = Problems(
        h=body.h_m,
        bend=body.bend * _tone(posture),
        twist=body.twist * _tone(posture),
        angle=body.angle_rad + _shape_rad(posture),
        roll=np.zeros_like(body.bend) + _turn_rad(posture, values),
        load=loads.on(body.h_m),
        start=start,
        link=under.link,
        at=under.at,
        y=under.y,
        z=under.z,
        stiffness=under.stiffness,
        hardening=under.hardening,
        pad_stiffness=under.pad_stiffness,
        pad_thickness=under.pad_thickness,
    )
    return Lying(bodies, body, under, loads, floor, problems)


def _lies(posture: Posture) -> None:
    if posture.ground is not Ground.RACK:
        raise MechanicsError("not_on_rack", ground=str(posture.ground))
    pitch = posture.trunk.pitch_deg
    if pitch < LYING_PITCH_DEG or (pitch < 90 and not posture.held.bend_hinges):
        raise MechanicsError("sitting_up", pitch=f"{pitch:g}", low=f"{LYING_PITCH_DEG:g}")


def _add_trunk(loads: Loads, posture: Posture, body: Chain, values: Values) -> None:
    aside = np.zeros(LINKS)
    aside[1:18] = 1.0
    y = aside * np.reshape(trunk_aside_m(posture, values), (-1, 1))
    loads.add_all(slice(0, LINKS), body.weight_at, -body.weight_n, y)
    turned = values["head_aside_m"] * np.sin(np.radians(posture.trunk.head_turn_deg))
    loads.roll_nm[:, HEAD] -= body.weight_n[:, HEAD] * turned


def _tone(posture: Posture) -> Floats:
    out, held = np.ones(LINKS + 1), posture.held
    out[LUMBAR], out[THORACIC], out[NECK] = held.lumbar_tone, held.thoracic_tone, held.neck_tone
    return out


def _shape_rad(posture: Posture) -> Floats:
    """What the posture adds to the natural angle of each joint."""
    out, held, trunk = np.zeros(LINKS + 1), posture.held, posture.trunk
    out[LUMBAR] += trunk.lumbar_flexion_deg / (LUMBAR.stop - LUMBAR.start)
    out[NECK] += (trunk.neck_flexion_deg + held.neck_effort_deg) / (NECK.stop - NECK.start)
    if held.bend_hinges:
        end = held.bend_from_hinge + held.bend_hinges
        out[held.bend_from_hinge : end] += held.bend_each_deg
        out[end : THORACIC.stop] += held.above_each_deg
    else:
        out[THORACIC] += trunk.thoracic_flexion_deg / (THORACIC.stop - THORACIC.start)
    return np.radians(out)


def _turn_rad(posture: Posture, values: Values) -> Floats:
    """Rest angle of each joint's roll when the head turns, [.., 25]."""
    out = np.zeros((*values["neck_twist_share"].shape, LINKS + 1))
    each = np.radians(posture.trunk.head_turn_deg) * 0.5 * values["neck_twist_share"] / (NECK.stop - NECK.start)
    out[..., NECK] = each[..., None]
    return out
