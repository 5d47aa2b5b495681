"""One sentence each for what was done of what was planned, for what went wrong, and for five days without the rack."""

from __future__ import annotations

from backrack.diary import Adherence
from backrack.outcomes.natural_course import ACUTE, PERSISTENT
from backrack.outcomes.series import rounded
from backrack.words import Text

_MINUTE_MS = 60_000


def done_reading(done: Adherence) -> Text:
    """Days and hold time, done beside planned; hold time is of the sessions begun."""
    if not (done.done_days or done.planned_days):
        return Text("outcomes-done-none")
    values: dict[str, float | int] = {"days": done.over_days, "done": done.done_days, "planned": done.planned_days}
    if not done.prescribed_ms:
        return Text("outcomes-done-days", values)
    minutes = {"held": _minutes(done.done_ms), "asked": _minutes(done.prescribed_ms)}
    return Text("outcomes-done-days.held", values | minutes)


def wrong_reading(events: int) -> Text:
    """How many things that went wrong are written down; they are in no score."""
    return Text("outcomes-wrong", {"events": events})


def natural_fall(day: int) -> Text | None:
    """How far mean pain fell by a day without this device; None beyond what the source covers."""
    falls = [course.start - at for course in (ACUTE, PERSISTENT) if (at := course.at(day)) is not None]
    if not falls:
        return None
    return Text("outcomes-five.without", {"day": day, "least": rounded(min(falls)), "most": rounded(max(falls))})


def _minutes(ms: int) -> float | int:
    return rounded(ms / _MINUTE_MS)
