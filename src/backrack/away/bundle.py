"""What is put by for a time without the server: never more than stands now, and not for longer than a week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from backrack.away.figures import Calm, Figure, figures_for
from backrack.away.trial import Trial
from backrack.plan import Plan, PutBy, Refusal, plan_away
from backrack.progression import Baseline, Gate, baseline_of, gate_of_day
from backrack.progression.as_set import AS_WRITTEN
from backrack.progression.case import Settings
from backrack.record import Person

HOLDS_DAYS = 7  # progression policy section 2.2, gaps: up to seven days a stage stays
DAY = timedelta(days=1)


class AtMost(StrEnum):
    """What the day it was put by on still allows."""

    NORMAL = "normal"
    GENTLER = "gentler"
    NONE = "none"


_OF_GATE = {Gate.NORMAL: AtMost.NORMAL, Gate.LIGHT: AtMost.GENTLER, Gate.NO_SESSION: AtMost.NONE}


@dataclass(frozen=True)
class Away:
    """Two sessions, until when they hold, and all that a device compares before it offers one.

    ``normal`` is of the stages that stand, never of one that waits for a yes; ``gentler`` of one less in each region.
    ``strikes`` is how often something may be above usual and the gentler one still be offered.
    """

    made_at: datetime
    until: datetime
    normal: Plan
    gentler: Plan
    figures: tuple[Figure, ...]
    strikes: int
    rest_until: datetime | None
    needs_someone: bool
    checked_in_at: datetime | None
    today: AtMost


def put_by(person: Person, now: datetime, as_set: Settings = AS_WRITTEN) -> Away | Refusal:
    """What a device may offer without the server from ``now`` on (an aware time in the person's own zone).

    A refusal closes the device too. Costs about a dozen replays of the person's history.
    """
    found = plan_away(person, now, as_set=as_set)
    if isinstance(found, Refusal):
        return found
    days = _days_it_holds(person, now, found, as_set)
    trial = Trial(person, now, found, days, as_set)
    usual, calm = trial.usual, trial.calm()
    return Away(
        made_at=now,
        until=now + days * DAY,
        normal=found.normal,
        gentler=found.gentler,
        figures=figures_for(usual, calm),
        strikes=trial.strikes(calm),
        rest_until=found.rest_until,
        needs_someone=found.needs_someone,
        checked_in_at=found.checked_in_at,
        today=_OF_GATE[gate_of_day(person, usual, now).gate],
    )


def closed_figures(person: Person) -> tuple[Figure, ...]:
    """What a device still has to notice where nothing was put by: whatever needs help at once."""
    return figures_for(baseline_of(person) or Baseline(0, 0), Calm(0, 0))


def _days_it_holds(person: Person, now: datetime, found: PutBy, as_set: Settings) -> int:
    """For how many days the same would be put by if nothing more were told. What closes with time stays closed."""
    low, high = 0, HOLDS_DAYS
    while low < high:
        middle = (low + high + 1) // 2
        then = plan_away(person, now + middle * DAY, as_set=as_set)
        low, high = (middle, high) if _is_same(then, found) else (low, middle - 1)
    return low


def _is_same(then: PutBy | Refusal, found: PutBy) -> bool:
    if isinstance(then, Refusal):
        return False
    return (then.normal.steps, then.normal.pressed) == (found.normal.steps, found.normal.pressed)
