"""What clinicians said of stages, by the names that their statements give (docs/clearances.md)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from backrack.ladder import Region, Said
from backrack.record import Clearance, Person
from backrack.screening.clearing import spoken

STAGE, OPENED, CAP, NO_CAP = "STAGE_", "OPEN_", "CAP_", "none"
MOST_FIGURES = 2


def opening(region: Region, stage: int) -> str:
    """The name under which a stage is opened that two eases locked."""
    return f"{STAGE}{region}_{stage}"


def opening_step(exercise_id: str) -> str:
    """The name under which a step is opened that nothing can make small."""
    return f"{OPENED}{exercise_id}"


def capping(region: Region, stage: int | None) -> str:
    """The name under which the highest stage of a region is set; None takes that back."""
    return f"{CAP}{region}_{NO_CAP if stage is None else stage}"


def limits_of(region: Region, stages: int) -> range:
    """What a clinician may set as the highest stage of a ladder of so many: any below its top.

    The floor is set for the low back alone, and holds for all: every position of a session presses there.
    """
    return range(0 if region is Region.LOW_BACK else 1, stages - 1)


@dataclass(frozen=True)
class Cap:
    """The highest stage of a region from a moment on; None where a clinician took that back."""

    at: datetime
    region: Region
    stage: int | None


def said_by(person: Person, now: datetime) -> Said:
    """What clinicians said by a moment; of two words on the highest stage the later one stands."""
    names = (name for entry in spoken(person, now) for name in entry.questions if name.startswith(OPENED))
    standing = {cap.region: cap.stage for cap in caps(person, now)}
    return Said(
        frozenset(name.removeprefix(OPENED) for name in names),
        {region: stage for region, stage in standing.items() if stage is not None},
    )


def caps(person: Person, now: datetime) -> Sequence[Cap]:
    """Every word of a clinician by a moment on the highest stage of a region, oldest first."""
    return [cap for entry in spoken(person, now) for cap in _caps_of(entry)]


def _caps_of(entry: Clearance) -> Iterator[Cap]:
    for name in entry.questions:
        region, _, stage = name.removeprefix(CAP).rpartition("_")
        if name.startswith(CAP) and region in set(Region) and (stage == NO_CAP or _is_number(stage)):
            yield Cap(entry.at, Region(region), None if stage == NO_CAP else int(stage))


def _is_number(stage: str) -> bool:
    """Of one or two figures: no ladder is longer."""
    return stage.isascii() and stage.isdigit() and len(stage) <= MOST_FIGURES
