"""The gate before a session: a bad day is not a reaction to the device, it is a day off (section 2.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from backrack.progression.baseline import Baseline
from backrack.progression.decision import Bound, Decision
from backrack.record import Answer, CheckIn, Person
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
    if _any_sign(check_in):
        return GateResult(Gate.NO_SESSION, Text("progression-gate-signs"))
    if check_in.distal_now > baseline.distal_level:
        return GateResult(Gate.NO_SESSION, Text("progression-gate-spread"))
    values = {"now": check_in.pain_now, "usual": baseline.pain}
    rise = check_in.pain_now - baseline.pain
    if check_in.pain_now >= PAIN_ALWAYS_TOO_MUCH or rise >= PAIN_ABOVE_BASELINE_NO_SESSION:
        return GateResult(Gate.NO_SESSION, Text("progression-gate-pain", values))
    if rise >= PAIN_ABOVE_BASELINE_LIGHT:
        return GateResult(Gate.LIGHT, Text("progression-gate-light", values))
    return GateResult(Gate.NORMAL, None)


def gate_of_day(person: Person, baseline: Baseline, now: datetime) -> GateResult:
    """The strictest gate of all check-ins of the day of ``now``, be it the day where they were made or here."""
    results = [gate(entry, baseline) for entry in person.of(CheckIn) if _same_day(entry.at, now)]
    return min(results, key=lambda result: result.gate, default=GateResult(Gate.NORMAL, None))


def _any_sign(check_in: CheckIn) -> bool:
    """Signs close the day they were told on, even if a clinician cleared them or all was asked again since."""
    told = (check_in.numbness_bladder_bowel, check_in.new_weakness, check_in.fever_fall_illness)
    return any(answer is not Answer.NO for answer in told)


def _same_day(at: datetime, now: datetime) -> bool:
    return now.date() in (at.date(), at.astimezone(now.tzinfo).date())


def three_bad_days(person: Person, baseline: Baseline) -> Iterable[Bound]:
    """No session on three days running is a PAUSE."""
    bad = {entry.at.date(): entry for entry in person.of(CheckIn) if gate(entry, baseline).gate is Gate.NO_SESSION}
    for day, entry in sorted(bad.items()):
        if all(day - timedelta(days=back) in bad for back in range(BAD_DAYS_THAT_PAUSE)):
            yield Bound("gate3", Decision.PAUSE, entry.at, {"days": BAD_DAYS_THAT_PAUSE})
