"""The gate before a session: a bad day is not a reaction to the device, it is a day off (section 2.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from backrack.progression.baseline import Baseline
from backrack.progression.decision import Bound, Decision
from backrack.progression.limits import BAD_DAYS, Gate, pain_gate, spread, third_running
from backrack.record import Answer, CheckIn, Person
from backrack.words import Text

BAD_DAYS_THAT_PAUSE = BAD_DAYS


@dataclass(frozen=True)
class GateResult:
    gate: Gate
    text: Text | None


def gate(check_in: CheckIn, baseline: Baseline) -> GateResult:
    """What one check-in allows today."""
    if _any_sign(check_in):
        return GateResult(Gate.NO_SESSION, Text("progression-gate-signs"))
    if spread(check_in.distal_now, baseline.distal_level):
        return GateResult(Gate.NO_SESSION, Text("progression-gate-spread"))
    values = {"now": check_in.pain_now, "usual": baseline.pain}
    today = pain_gate(check_in.pain_now, baseline.pain)
    if today is Gate.NO_SESSION:
        return GateResult(Gate.NO_SESSION, Text("progression-gate-pain", values))
    if today is Gate.LIGHT:
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
        if third_running(day, bad):
            yield Bound("gate3", Decision.PAUSE, entry.at, {"days": BAD_DAYS_THAT_PAUSE})
