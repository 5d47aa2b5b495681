"""What became of many simulated people, as counts that add up, so that memory does not grow with their number."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from backrack.progression import Decision
from backrack.study.life import Life

LOW_STAGE = 2
HIGH_STAGE = 4
REFER_WITHIN_DAYS = 14
TOO_MUCH_HARM = 2.0
"""Points of harm at which a stage has to be left (the smallest change that matters)."""
SESSIONS_TO_EASE = 2


@dataclass(frozen=True)
class Tally:
    """Counts of people. ``first_days[stage]`` counts the days on which a stage was first reached."""

    people: int = 0
    referred: int = 0
    ended_low_unreferred: int = 0
    ended_high: int = 0
    never_or_eased: int = 0
    before_onset: int = 0
    passed: int = 0
    referred_in_time: int = 0
    end_stages: Counter[int] = field(default_factory=Counter)
    flares: Counter[int] = field(default_factory=Counter)
    first_days: Counter[tuple[int, int]] = field(default_factory=Counter)

    def __add__(self, other: Tally) -> Tally:
        mine, theirs = vars(self), vars(other)
        return Tally(**{name: mine[name] + theirs[name] for name in mine})


def tally(life: Life) -> Tally:
    """The counts of one life."""
    stage, referred = life.situation.stage, life.referred_day is not None
    before, passed, in_time = _worsening(life)
    return Tally(
        people=1,
        referred=referred,
        ended_low_unreferred=stage <= LOW_STAGE and not referred,
        ended_high=stage >= HIGH_STAGE,
        never_or_eased=_never_or_eased(life),
        before_onset=before,
        passed=passed,
        referred_in_time=in_time,
        end_stages=Counter([stage]),
        flares=Counter([life.flares]),
        first_days=Counter(life.first_at.items()),
    )


def _never_or_eased(life: Life) -> bool:
    """Whether the first session with too much harm never came, or one of the first two was answered by a step down."""
    harm = life.someone.cell.scenario.value.harm_per_stage
    too_much = [decision for stage, decision in life.decisions if stage * harm >= TOO_MUCH_HARM]
    return len(too_much) < 1 or min(too_much[:SESSIONS_TO_EASE]) <= Decision.EASE


def _worsening(life: Life) -> tuple[bool, bool, bool]:
    """Whether referred before a worsening began; else whether it was lived to, and referred within 14 days of it."""
    if not life.someone.cell.scenario.value.worsening:
        return False, False, False
    referred = life.referred_day
    if referred is not None and referred <= life.someone.onset_day:
        return True, False, False
    latest = life.someone.passes_two_day + REFER_WITHIN_DAYS
    return False, True, referred is not None and referred <= latest
