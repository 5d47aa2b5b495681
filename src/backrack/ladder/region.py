"""The three regions that have a ladder each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from backrack.words import Text


class Region(StrEnum):
    """A part of the back whose stages are decided by themselves. The hip follows the low back's."""

    LOW_BACK = "low_back"
    THORACIC = "thoracic"
    NECK = "neck"

    @property
    def name_text(self) -> Text:
        return Text(f"ladder-region-{self.value.replace('_', '-')}")


PARTS: Mapping[Region, tuple[str, ...]] = MappingProxyType(
    {
        Region.LOW_BACK: ("lumbosacral",),
        Region.THORACIC: ("lower_thoracic", "upper_thoracic"),
        Region.NECK: ("cervical",),
    }
)
"""Which regions of the pressure model lie in it: S2 to L1, T12 to T1, C7 to C3."""
