"""The model behind the pages: what is asked, computed once and kept for a while. Nothing of it is loaded while idle."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from backrack.posture import Body, Posture, load_rack

if TYPE_CHECKING:
    from backrack.mechanics.angles import Advice
    from backrack.mechanics.change import Comparison
    from backrack.mechanics.pressure import Pressures
    from backrack.mechanics.uncertainty import Sample

# The same for everybody and for ever, so that a picture looked at twice says the same; assumed.
SEED = 20_260_301
# A slider step is answered with a band from so many draws; their 5 % and 95 % points wander by a few percent; assumed.
LIVE_DRAWS = 200


@lru_cache(maxsize=16)
def sample_of(body: Body, rack_id: str) -> Sample:
    """One person on one rack, within what is not known."""
    import numpy as np

    from backrack.mechanics.uncertainty import sample

    return sample(body, load_rack(rack_id), np.random.default_rng(SEED), LIVE_DRAWS)


@lru_cache(maxsize=16)  # half a megabyte each
def loads_of(posture: Posture, body: Body, rack_id: str) -> Pressures:
    return sample_of(body, rack_id).loads(posture)


@lru_cache(maxsize=64)
def comparison(posture: Posture, other: Posture, body: Body, rack_id: str) -> Comparison:
    """A posture against another, of the same person in the same draws."""
    from backrack.mechanics.change import compare

    return compare(loads_of(posture, body, rack_id), loads_of(other, body, rack_id))


@lru_cache(maxsize=64)
def advice(posture: Posture, start: Posture, body: Body, rack_id: str) -> Advice:
    """What the hip angle does to the lower back."""
    from backrack.mechanics.angles import advise

    return advise(posture, start, sample_of(body, rack_id))
