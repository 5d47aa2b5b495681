"""One day whole, and its shape."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from backrack.diary.closed import Closed
from backrack.diary.sittings import Sitting
from backrack.record import (
    AfterReport,
    CheckIn,
    ComfortChecked,
    MorningReport,
    Note,
    SettledReport,
    StopSign,
    Versions,
)


class Shape(StrEnum):
    """What a day was. ``REST`` is a day off, chosen or by the rules; ``NOTHING`` is before the start or still open."""

    DONE = "done"
    PARTLY = "partly"
    REST = "rest"
    MISSED = "missed"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Day:
    """All that one day held. Reports come with their versions, so that what was corrected stays to be seen.

    ``signs`` and ``comfort`` are those that belong to no session we know.
    """

    day: date
    shape: Shape
    is_today: bool
    planned: bool
    closed: tuple[Closed, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    after: tuple[Versions[AfterReport], ...] = ()
    settled: tuple[Versions[SettledReport], ...] = ()
    mornings: tuple[Versions[MorningReport], ...] = ()
    notes: tuple[Versions[Note], ...] = ()
    signs: tuple[StopSign, ...] = ()
    comfort: tuple[ComfortChecked, ...] = ()

    @property
    def done(self) -> tuple[Sitting, ...]:
        """Sessions that stand."""
        return tuple(sitting for sitting in self.sittings if sitting.withdrawn_at is None)

    @property
    def holds_anything(self) -> bool:
        """Whether there is more to tell than the shape."""
        told = (self.sittings, self.check_ins, self.after, self.settled, self.mornings, self.notes, self.signs)
        return any(told) or bool(self.comfort)
