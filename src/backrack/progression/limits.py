"""Every threshold of the policy on plain values, written once for records and for cases (section 2.2)."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, datetime, timedelta
from enum import IntEnum

PEAK_ABOVE_BASELINE, PEAK_AT_LEAST, PEAK_AT_MOST = 2, 5, 7  # `lim`, section 2.2
MORNING_ABOVE_BASELINE, MORNING_ALWAYS = 4, 8  # P10, section 2.2
PAIN_ALWAYS_TOO_MUCH, PAIN_ABOVE_BASELINE_NO_SESSION, PAIN_ABOVE_BASELINE_LIGHT = 8, 4, 3  # gate, section 2.2
BUTTOCK = 1
"""Level of the buttock: not a leg yet (section 2.2). Both may be sore from the wood; further than usual is P5."""

SECOND_TIME_WITHIN = timedelta(days=14)  # P5, P7: section 2.2; exactly 14 x 24 h is outside (section 2.5)
PAUSE_AT_LEAST = timedelta(hours=48)  # section 2.2, PAUSE
UNSETTLED_REFERS_AFTER = timedelta(days=7)  # section 2.2, PAUSE
SETTLED_ABOVE_BASELINE = 1  # section 2.2, PAUSE
BAD_DAYS = 3  # section 2.2, gate
BEGIN_AGAIN_AFTER = timedelta(weeks=4)  # section 2.2, gaps: after more days without a session, stage 1 at most


class Gate(IntEnum):
    """Strictest first."""

    NO_SESSION = 0
    LIGHT = 1
    NORMAL = 2


def most_pain(usual: int) -> int:
    """The worst pain that may be felt on the rack, 0-10."""
    return min(PEAK_AT_MOST, max(PEAK_AT_LEAST, usual + PEAK_ABOVE_BASELINE))


def morning_that_pauses(usual: int, charted: bool = False) -> int:
    """The morning pain from which on a pause follows (P10); what is above usual is the chart's where there is one."""
    return MORNING_ALWAYS if charted else min(usual + MORNING_ABOVE_BASELINE, MORNING_ALWAYS)


def pain_that_closes(usual: int) -> int:
    """The pain before a session from which on there is none that day (gate)."""
    return min(usual + PAIN_ABOVE_BASELINE_NO_SESSION, PAIN_ALWAYS_TOO_MUCH)


def pain_that_lightens(usual: int) -> int:
    """The pain before a session from which on the day is a light one (gate)."""
    return usual + PAIN_ABOVE_BASELINE_LIGHT


def pain_of_a_normal_day(usual: int) -> int:
    """The most pain before a session, 0-10, with which the day is neither a light one nor one without a session."""
    return min(pain_that_lightens(usual), pain_that_closes(usual)) - 1


def level_of_both_that_warns(dbase: int) -> int:
    """The level from which on symptoms in both limbs are a warning sign (RF05)."""
    return max(dbase, BUTTOCK) + 1


def spread(level: int | None, dbase: int) -> bool:
    """Whether a limb level is further down than usual (P5, P6)."""
    return level is not None and level > dbase


def both_limbs_warn(level: int | None, dbase: int) -> bool:
    """Whether both limbs have symptoms beyond the buttock and beyond usual (RF05)."""
    return level is not None and level >= level_of_both_that_warns(dbase)


def too_painful(score: int | None, usual: int) -> bool:
    """Whether pain was above the person's limit (P8)."""
    return score is not None and score > most_pain(usual)


def morning_pauses(score: int | None, usual: int, charted: bool) -> bool:
    """Whether a morning is so bad that a pause follows (P10)."""
    return score is not None and score >= morning_that_pauses(usual, charted)


def pain_gate(pain: int, usual: int) -> Gate:
    """What pain now allows today."""
    if pain >= pain_that_closes(usual):
        return Gate.NO_SESSION
    return Gate.LIGHT if pain >= pain_that_lightens(usual) else Gate.NORMAL


def is_second_time(earlier: datetime, later: datetime) -> bool:
    """Whether what happened again happened within 14 days (P5, P7)."""
    return later - earlier < SECOND_TIME_WITHIN


def calm(morning: int | None, level: int | None, usual: int, dbase: int) -> bool:
    """Whether nothing told of a day speaks against a back that has settled. What was not told does not."""
    return (morning is None or morning <= usual + SETTLED_ABOVE_BASELINE) and not spread(level, dbase)


def can_settle(at: datetime, first: datetime, last: datetime) -> bool:
    """Whether a pause can end by what was told at a moment: 48 h after the last reason, within 7 days of the first."""
    return last + PAUSE_AT_LEAST <= at <= first + UNSETTLED_REFERS_AFTER


def is_overdue(began: datetime, now: datetime) -> bool:
    """Whether a pause that has not settled has gone on for too long."""
    return now - began > UNSETTLED_REFERS_AFTER


def third_running(day: date, bad: Container[date]) -> bool:
    """Whether a bad day is the third one running."""
    return all(day - timedelta(days=back) in bad for back in range(BAD_DAYS))
