"""The same exercise at another hip angle, and what the angle does to the low back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from backrack.mechanics.change import Change, Comparison, Place, compare
from backrack.mechanics.pressure import Pressures
from backrack.mechanics.uncertainty import Sample, chance_of_more
from backrack.posture import SIDES, Leg, Posture, Side

# hip and knee that go together along a held leg raise (pressure model section 6), degrees
HIP_AND_KNEE_DEG = ((80.0, 95.0), (105.0, 110.0), (120.0, 125.0), (130.0, 125.0))
LEAST_HIP_DEG, MOST_HIP_DEG = HIP_AND_KNEE_DEG[0][0], HIP_AND_KNEE_DEG[-1][0]
TRIED_DEG = (80.0, 90.0, 105.0, 120.0)  # angles set side by side for advice; assumed


def knee_for(hip_deg: float) -> float:
    """The knee angle that goes with a hip angle in a held leg raise, both in degrees; beyond the ends the end's."""
    if hip_deg <= LEAST_HIP_DEG:
        return HIP_AND_KNEE_DEG[0][1]
    for (low, knee_low), (high, knee_high) in pairwise(HIP_AND_KNEE_DEG):
        if hip_deg <= high:
            return knee_low + (knee_high - knee_low) * (hip_deg - low) / (high - low)
    return HIP_AND_KNEE_DEG[-1][1]


def hip_of(posture: Posture) -> float | None:
    """The hip angle of the raised leg, in degrees; None where no leg is raised."""
    raised = posture.raised_sides()
    return posture.leg(raised[0]).hip_flexion_deg if raised else None


def with_hip(posture: Posture, hip_deg: float) -> Posture:
    """The posture with every raised leg at ``hip_deg``, the knee going with it; nothing else changes."""
    raised = posture.raised_sides()
    legs = {one: posture.leg(one) for one in SIDES}
    for one in raised:
        legs[one] = Leg(hip_deg, knee_for(hip_deg), legs[one].foot)
    return replace(posture, left_leg=legs[Side.LEFT], right_leg=legs[Side.RIGHT])


@dataclass(frozen=True)
class Angle:
    """One hip angle in degrees, and what it does to the lower back against the starting position."""

    hip_deg: float
    low_back: Change


@dataclass(frozen=True)
class Advice:
    """Hip angles side by side: which loads the lower back least, and how sure it is that it beats the most."""

    angles: tuple[Angle, ...]
    least: Angle
    most: Angle
    sure: float


def advise(posture: Posture, start: Posture, sample: Sample, angles: tuple[float, ...] = TRIED_DEG) -> Advice:
    """What the angle of a leg raise does to the lower back, as the model has it. It needs a raised leg."""
    reference = sample.loads(start)
    loads = {angle: sample.loads(with_hip(posture, angle)) for angle in angles}
    found = tuple(Angle(angle, _low_back(loads[angle], reference)) for angle in angles)
    least, most = (pick(found, key=lambda each: each.low_back.force_n.value) for pick in (min, max))
    sums = {angle: got.region_force_n("lumbosacral").sum(axis=1) for angle, got in loads.items()}
    return Advice(found, least, most, chance_of_more(sums[most.hip_deg], sums[least.hip_deg]))


def _low_back(loads: Pressures, reference: Pressures) -> Change:
    told: Comparison = compare(loads, reference)
    return told.places[Place.LOW_BACK, None]
