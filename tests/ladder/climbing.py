"""Ladders for the tests, and a stage's loads by the pressure model alone."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from backrack.catalogue import Catalogue, load_catalogue
from backrack.ladder import Ladder, Load, Practice, Region, Stage, ladders_for
from backrack.mechanics import pressure
from backrack.posture import SIDES, Body, Rack, load_rack
from backrack.record import Answer
from backrack.screening import Limits, screen
from tests.catalogue.test_not_offered import confirmed
from tests.screening.people import NOW, passing_person

PARTS = {
    Region.LOW_BACK: ("sacral", "lumbar"),
    Region.THORACIC: ("lower_thoracic", "upper_thoracic"),
    Region.NECK: ("cervical",),
}
ADVANCED = ("double_leg_raise_tilt", "stomach_crunch")
PRACTISED = Practice(weeks=13, low_back_moves=True)


def limits(now: datetime = NOW, **changed: Answer) -> Limits:
    """Of somebody who passes, save for what is changed."""
    return screen(passing_person(now, changed=changed), now)


OPEN = limits()


@cache
def everything() -> Catalogue:
    """The catalogue once somebody has checked the advanced exercises against the manual."""
    return confirmed(*ADVANCED)


def climb(
    body: Body,
    rack: Rack,
    given: Limits = OPEN,
    catalogue: Catalogue | None = None,
    practice: Practice | None = None,
) -> dict[Region, Ladder]:
    found = ladders_for(body, rack, given, catalogue or load_catalogue(), practice=practice)
    return {each.region: each for each in found}


def rack_for(height_m: float, small: bool) -> Rack:
    """1.75 m fits both."""
    return load_rack("fictional_small" if height_m < 1.75 or (height_m == 1.75 and small) else "fictional_large")


def recomputed(stage: Stage, region: Region, body: Body, rack: Rack) -> Load:
    """The highest over the stage's phases, each solved by the pressure model anew."""
    totals, lefts, rights = [], [], []
    for posture in {held.posture for held in stage.holds}:
        got = pressure(posture, body, rack)
        left, right = (sum(got.region_force_n(part, side) for part in PARTS[region]) for side in SIDES)
        lefts.append(left)
        rights.append(right)
        totals.append(left + right)
    return Load(max(totals), max(lefts), max(rights), stage.loads.mean_kpa.value)
