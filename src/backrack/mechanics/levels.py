"""From nodules to vertebral levels and regions: section 7."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from backrack.mechanics.bodies import Bodies
from backrack.mechanics.chain import Chain
from backrack.mechanics.parameters import Floats
from backrack.posture.spine import link_names

SACRAL_CENTRES_M = (-0.045, -0.018)  # S2 and S1 from L5/S1, at 1.75 m: section 7
LEVELS: tuple[str, ...] = ("S2", "S1", *link_names()[1:23])
"""S2, S1, L5 to L1, T12 to T1, C7 to C3: the order of every array over levels."""

REGIONS: Mapping[str, slice] = MappingProxyType(
    {
        "sacral": slice(0, 2),
        "lumbar": slice(2, 7),
        "lower_thoracic": slice(7, 13),
        "upper_thoracic": slice(13, 19),
        "cervical": slice(19, 24),
        "lumbosacral": slice(0, 7),
    }
)
"""Which levels each region has. The last is the first two together."""


def centres_m(bodies: Bodies, chain: Chain) -> Floats:
    """Where the levels' centres lie along the back, [B, 24]."""
    middle = (chain.ends_m[:, 1:23] + chain.ends_m[:, 2:24]) / 2
    return np.concatenate([bodies.scale[:, None] * np.array(SACRAL_CENTRES_M), middle], axis=1)


def spread(x_m: Floats, centres: Floats) -> Floats:
    """Share of each nodule pair on each level, [B, N, 24]: linear between the two nearest, so that sums are kept."""
    last = len(LEVELS) - 1
    low = np.clip((x_m[:, :, None] >= centres[:, None, :]).sum(axis=2) - 1, 0, last - 1)
    start, end = np.take_along_axis(centres, low, axis=1), np.take_along_axis(centres, low + 1, axis=1)
    share = np.clip((x_m - start) / (end - start), 0.0, 1.0)
    out = np.zeros((*x_m.shape, len(LEVELS)))
    np.put_along_axis(out, low[:, :, None], (1 - share)[:, :, None], axis=2)
    np.put_along_axis(out, low[:, :, None] + 1, share[:, :, None], axis=2)
    return out
