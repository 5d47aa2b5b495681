"""The gate before a session: a bad day is not a reaction to the device, it is a day off (section 2.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from backrack.progression.baseline import Baseline
from backrack.progression.decision import Bound, Decision
from backrack.record import CheckIn, Person
from backrack.words import Text

PAIN_ALWAYS_TOO_MUCH = 8
PAIN_ABOVE_BASELINE_NO_SESSION = 4
PAIN_ABOVE_BASELINE_LIGHT = 3
BAD_DAYS_THAT_PAUSE = 3


class Gate(IntEnum):
    """Strictest first."""

    NO_SESSION = 0
    LIGHT = 1
    NORMAL = 2


@dataclass(frozen=True)
class GateResult:
    gate: Gate
    text: Text | None


def gate(check_in: CheckIn, baseline: Baseline) -> GateResult:
    """What one check-in allows today."""
    if check_in.distal_now > baseline.distal_level:
        return GateResult(Gate.NO_SESSION, Text("progression-gate-spread"))
    values = {"now": check_in.pain_now, "usual": baseline.pain}
    rise = check_in.pain_now - baseline.pain
    if check_in.pain_now >= PAIN_ALWAYS_TOO_MUCH or rise >= PAIN_ABOVE_BASELINE_NO_SESSION:
        return GateResult(Gate.NO_SESSION, Text("progression-gate-pain", values))
    if rise >= PAIN_ABOVE_BASELINE_LIGHT:
        return GateResult(Gate.LIGHT, Text("progression-gate-light", values))
    return GateResult(Gate.NORMAL, None)


def gate_of_day(person: Person, baseline: Baseline, day: date) -> GateResult:
    """The strictest gate of all check-ins on ``day`` (each by its own local date)."""
    results = [gate(entry, baseline) for entry in person.of(CheckIn) if entry.at.date() == day]
    return min(results, key=lambda result: result.gate, default=GateResult(Gate.NORMAL, None))


def three_bad_days(person: Person, baseline: Baseline) -> Iterable[Bound]:
    """No session on three days running is a PAUSE."""
    bad = {entry.at.date(): entry for entry in person.of(CheckIn) if gate(entry, baseline).gate is Gate.NO_SESSION}
    for day, entry in sorted(bad.items()):
        if all(day - timedelta(days=back) in bad for back in range(BAD_DAYS_THAT_PAUSE)):
            yield Bound("gate3", Decision.PAUSE, entry.at, {"days": BAD_DAYS_THAT_PAUSE})
