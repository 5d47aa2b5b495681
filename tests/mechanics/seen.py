"""People, samples and comparisons for what is shown of the model."""

from __future__ import annotations

from functools import cache

import numpy as np
from hypothesis import strategies as st

from backrack.catalogue import Position, load_catalogue, positions
from backrack.mechanics.angles import with_hip
from backrack.mechanics.change import Change, Comparison, Place, compare
from backrack.mechanics.uncertainty import Band, Sample, sample
from backrack.posture import SIDES, Body, Posture, Side, load_rack

MAN, WOMAN = Body(1.80, 80.0, "male", age_years=40), Body(1.62, 62.0, "female", age_years=40)
RACK_OF = {MAN: "fictional_large", WOMAN: "fictional_small"}
START = positions(load_catalogue())[0].posture()
FEW = 20


def position(exercise_id: str) -> Position:
    return next(each for each in positions(load_catalogue()) if each.exercise.id == exercise_id)


def raised(side: Side = Side.LEFT, hip_deg: float = 105.0) -> Posture:
    return with_hip(position("single_leg_raise").posture(side), hip_deg)


@cache
def drawn(body: Body = MAN, draws: int = FEW, seed: int = 1) -> Sample:
    return sample(body, load_rack(RACK_OF[body]), np.random.default_rng(seed), draws)


@cache
def compared(posture: Posture, other: Posture = START, body: Body = MAN, draws: int = FEW) -> Comparison:
    return compare(drawn(body, draws).loads(posture), drawn(body, draws).loads(other))


people = st.builds(Body, st.floats(1.56, 1.74), st.floats(45, 120), st.sampled_from([None, "female", "male"]))
hips = st.floats(80, 130)


def change(ratio: Band, force_n: float = 50.0, more: float = 0.5) -> Change:
    force = Band(force_n, force_n * ratio.low / max(ratio.value, 1e-9), force_n * ratio.high / max(ratio.value, 1e-9))
    return Change(force, force_n / ratio.value if ratio.value else force_n, ratio, more)


def comparison(place: Place, left: Change, right: Change) -> Comparison:
    """A comparison in which only one place changed."""
    still = change(Band(1.0, 1.0, 1.0))
    places: dict[tuple[Place, Side | None], Change] = {(p, s): still for p in Place for s in (*SIDES, None)}
    places |= {(place, Side.LEFT): left, (place, Side.RIGHT): right, (place, None): left}
    half = Band(0.5, 0.5, 0.5)
    return Comparison(places, dict.fromkeys(Place, half), (), (), half)
