"""Whether this rack suits this body: size by height, and mass against what the rack is rated for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from backrack.posture.rack import Rack, load_rack, rack_ids
from backrack.record import BodyGiven, Entry, Person, RackGiven
from backrack.words import Text

# The maker's manual: heights in metres for which each size is made, both ends included.
HEIGHTS_M = {"small": (1.55, 1.75), "large": (1.75, 2.00)}
SHORTEST_M = min(low for low, _ in HEIGHTS_M.values())
TALLEST_M = max(high for _, high in HEIGHTS_M.values())

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Fit:
    """Body and rack as they stand. ``misfit`` says why the size does not suit, if so; ``both_sizes`` at the overlap."""

    body: BodyGiven | None
    rack: RackGiven | None
    mass_limit_kg: float | None
    misfit: Text | None
    both_sizes: bool

    @property
    def too_heavy(self) -> bool:
        """Whether the person weighs more than the rack is rated for, as far as both are known."""
        return self.body is not None and self.mass_limit_kg is not None and self.body.mass_kg > self.mass_limit_kg

    @property
    def limit_is_unknown(self) -> bool:
        return self.rack is not None and self.mass_limit_kg is None


def sizes_for(height_m: float) -> tuple[str, ...]:
    """The sizes made for a height: both at 1.75 m, none below 1.55 m and above 2.00 m.

    >>> sizes_for(1.75)
    ('small', 'large')
    >>> sizes_for(1.50)
    ()
    """
    return tuple(size for size, (low, high) in HEIGHTS_M.items() if low <= height_m <= high)


def fit(person: Person, now: datetime) -> Fit:
    """Body and rack at ``now``. A rack that no file describes is no rack."""
    body, rack = _standing(person, BodyGiven, now), _standing(person, RackGiven, now)
    if rack is not None and rack.rack_id not in rack_ids():
        rack = None
    described = load_rack(rack.rack_id) if rack is not None else None
    limits = [each.mass_limit_kg for each in (rack, described) if each is not None and each.mass_limit_kg is not None]
    sizes = sizes_for(body.height_m) if body is not None else ()
    return Fit(
        body=body,
        rack=rack,
        mass_limit_kg=min(limits, default=None),
        misfit=_misfit(body.height_m, described) if body is not None and described is not None else None,
        both_sizes=len(sizes) > 1,
    )


def same_rack(person: Person, at: datetime, now: datetime) -> bool:
    """Whether what was said about the rack at ``at`` was about the one that stands at ``now``."""
    then, today = _standing(person, RackGiven, at) or _first(person), _standing(person, RackGiven, now)
    return then is not None and today is not None and _which(then) == _which(today)


def _misfit(height_m: float, rack: Rack) -> Text | None:
    if height_m < SHORTEST_M:
        return Text("screen-fit-below", {"shortest": SHORTEST_M})
    if height_m > TALLEST_M:
        return Text("screen-fit-above", {"tallest": TALLEST_M})
    lowest, highest = rack.fits_height_m
    if not lowest <= height_m <= highest:
        return Text("screen-fit-other-size", {"size": sizes_for(height_m)[0]})
    return None


def _which(rack: RackGiven) -> tuple[str, float | None]:
    return rack.rack_id, rack.mass_limit_kg


def _standing(person: Person, kind: type[E], now: datetime) -> E | None:
    return max((each for each in person.of(kind) if each.at <= now), key=_order, default=None)


def _first(person: Person) -> RackGiven | None:
    return min(person.of(RackGiven), key=_order, default=None)


def _order(entry: Entry) -> tuple[datetime, str]:
    return entry.at, str(entry.id)
