"""Where a person stands now: free to go on, paused, or referred to a clinician."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from backrack.progression.baseline import Baseline
from backrack.progression.decision import Bound, Decision
from backrack.progression.evidence import Symptoms, symptoms_of
from backrack.progression.gate import three_bad_days
from backrack.progression.rules import bounds
from backrack.record import Person
from backrack.screening.clearing import is_about, statements

PAUSE_AT_LEAST = timedelta(hours=48)  # section 2.2, PAUSE
UNSETTLED_REFERS_AFTER = timedelta(days=7)  # section 2.2, PAUSE
SETTLED_ABOVE_BASELINE = 1  # section 2.2, PAUSE
REFERRAL = "REFER"
"""What a clinician's statement names to lift a referral. Everything is asked again after it."""


class Mode(Enum):
    ACTIVE = "active"
    PAUSED = "paused"
    REFERRED = "referred"
    EMERGENCY = "emergency"


@dataclass(frozen=True)
class Standing:
    """``until`` is the earliest time a pause can end; it ends only with a settled report after that."""

    mode: Mode
    bound: Bound | None = None
    until: datetime | None = None
    last_pause: datetime | None = None


def standing(person: Person, baseline: Baseline, now: datetime) -> Standing:
    """The strictest state that any bound up to ``now`` still holds."""
    seen = sorted((*bounds(person, baseline), *three_bad_days(person, baseline)), key=lambda bound: bound.at)
    open_bounds = [bound for bound in seen if not _cleared(person, bound, now)]
    pauses = [bound for bound in open_bounds if bound.decision is Decision.PAUSE]
    last_pause = max((bound.at for bound in seen if bound.decision <= Decision.PAUSE), default=None)
    for decision, mode in ((Decision.EMERGENCY, Mode.EMERGENCY), (Decision.REFER, Mode.REFERRED)):
        strict = [bound for bound in open_bounds if bound.decision is decision]
        if strict:
            return Standing(mode, strict[-1], last_pause=last_pause)
    return _paused(person, baseline, pauses, now, last_pause)


def _paused(
    person: Person, baseline: Baseline, pauses: list[Bound], now: datetime, last_pause: datetime | None
) -> Standing:
    run = _unsettled_run(person, baseline, pauses, now)
    if not run:
        return Standing(Mode.ACTIVE, last_pause=last_pause)
    if now - run[0].at > UNSETTLED_REFERS_AFTER:
        overdue = run[0].at + UNSETTLED_REFERS_AFTER
        unsettled = Bound("unsettled", Decision.REFER, overdue, {"days": UNSETTLED_REFERS_AFTER.days})
        return Standing(Mode.REFERRED, unsettled, last_pause=last_pause)
    return Standing(Mode.PAUSED, run[-1], until=run[-1].at + PAUSE_AT_LEAST, last_pause=last_pause)


def _unsettled_run(person: Person, baseline: Baseline, pauses: list[Bound], now: datetime) -> list[Bound]:
    """The pauses since the back last settled: each may end 48 h after the last of them, within seven days."""
    run: list[Bound] = []
    for bound in pauses:
        if run and _settled(person, baseline, run, min(now, bound.at)):
            run = []
        run.append(bound)
    return [] if run and _settled(person, baseline, run, now) else run


def _settled(person: Person, baseline: Baseline, run: list[Bound], seen_by: datetime) -> bool:
    earliest, latest = run[-1].at + PAUSE_AT_LEAST, min(seen_by, run[0].at + UNSETTLED_REFERS_AFTER)
    told = symptoms_of(person)
    return any(
        earliest <= each.at <= latest
        and each.morning is not None
        and each.distal_now is not None
        and all(_calm(other, baseline) for other in told if other.at.date() == each.at.date() and other.at <= seen_by)
        for each in told
    )


def _calm(told: Symptoms, baseline: Baseline) -> bool:
    """Within the person's usual state. The worst told on a day stands, so a better answer later that day is no help."""
    return (
        (told.morning is None or told.morning <= baseline.pain + SETTLED_ABOVE_BASELINE)
        and (told.distal_now is None or told.distal_now <= baseline.distal_level)
        and not told.moved_further_down
    )


def _cleared(person: Person, bound: Bound, now: datetime) -> bool:
    """A clinician's whole statement, recorded after the bound and about a visit since then, lifts it."""
    names = (REFERRAL, *_SCREENING_IDS.get(bound.rule, ()))
    return any(is_about(bound.at, entry) for name in names for entry in statements(person, name, "clinician", now))


# One statement must serve both the lock that screening sets for the same answer and the rule here.
_SCREENING_IDS = {"P1": ("MS_numbness",), "P2": ("MS_weakness",)}
