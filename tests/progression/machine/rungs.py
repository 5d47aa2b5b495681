"""Small ladders made by hand, so that long histories are lived through without solving any pressure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import cache

from backrack.catalogue import load_catalogue
from backrack.ladder import Ladder, Practice, Region, Stage
from backrack.ladder.closing import Closer
from backrack.ladder.stage import Loads
from backrack.mechanics.uncertainty import Band
from backrack.posture import Padding
from backrack.progression.said import said_by
from backrack.progression.situated import body_at
from backrack.record import Person, Pressed
from backrack.screening import Limits
from backrack.words import Text

TOTALS_N = (0.0, 150.0, 180.0, 222.0, 274.0, 330.0, 400.0, 490.0)
"""Steps of 20 to 24 %: the floor, three of the starting position, and four of the raise."""
SINGLE_FROM = 4
HEAVY_KG = 85.0
HEAVIER = 1.3
"""How much more a heavy person presses; assumed, only that it is another ladder matters."""
PARTS = {Region.LOW_BACK: 1.0, Region.THORACIC: 0.8, Region.NECK: 0.3}


@cache
def plain(region: Region, heavy: bool) -> Ladder:
    """A ladder with nothing closed. The neck's is a short one."""
    times = PARTS[region] * (HEAVIER if heavy else 1.0)
    totals = TOTALS_N[:5] if region is Region.NECK else TOTALS_N
    return Ladder(region, tuple(_stage(number, total * times) for number, total in enumerate(totals)), ())


def _stage(number: int, total_n: float) -> Stage:
    exercise = "starting_position" if number < SINGLE_FROM else "single_leg_raise"
    return Stage(
        exercise_id=exercise if number else None,
        name=Text("ladder-name-floor"),
        details=(),
        holds=(),
        padding=Padding(),
        loads=Loads(*(Band(value, value, value) for value in (total_n, total_n / 2, total_n / 2, total_n / 10))),
        of_start=Band(1.0, 1.0, 1.0),
        side_of_start=1.0,
        step=None,
        why=Text("ladder-why-floor"),
        step_told=None,
        closed=(),
    )


def is_heavy(person: Person, now: datetime) -> bool:
    body = body_at(person, now)
    return body is not None and body.mass_kg >= HEAVY_KG


def open_now(person: Person, limits: Limits, now: datetime, regions: tuple[Region, ...]) -> tuple[Ladder, ...]:
    """The ladders of a person as limits close them now."""
    closer = Closer(limits, load_catalogue(), Practice(), said_by(person, now))
    return tuple(closer.ladder(plain(region, is_heavy(person, now))) for region in regions)


def pressed(ladder: Ladder, stage: int) -> Pressed:
    load = ladder.stages[stage].loads.default
    return Pressed(
        region=ladder.region.value, stage=stage, total_n=load.total_n, left_n=load.left_n, right_n=load.right_n
    )


def capped(ladder: Ladder, cap: int) -> Ladder:
    """The same ladder cut off above a stage."""
    return replace(ladder, stages=ladder.stages[: cap + 1])
