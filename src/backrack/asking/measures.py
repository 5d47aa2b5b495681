"""When the person's own activities and the change since the start are asked: seldom, late is fine, never twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from backrack.progression import counted_sessions
from backrack.record import BaselineGiven, MeasuresTold, Person, versions_of

RATED_ON = (0, 7, 14, 28, 42)  # days since the first session (clinical fact sheet, section 3)
CHANGE_ON = (5, 14, 28, 42)  # the same days, but from day 5 on
EVERY_DAYS = 28  # "then monthly": in whole weeks, assumed


@dataclass(frozen=True)
class MeasuresDue:
    """What to ask now: the activities, the change since the start, or both. ``since`` is the day it was due,
    ``until`` the next day on which something is.
    """

    since: date
    until: date
    activities: bool
    change: bool


def measures_due(person: Person, now: datetime) -> MeasuresDue | None:
    """What is to be asked at ``now``, in the person's own zone; None where it was told since it was last due."""
    given = person.latest(BaselineGiven)
    if given is None:
        return None
    first = _first_day(person, now)
    if first is None:
        unasked = not _asked_since(person, date.min)
        return MeasuresDue(given.at.date(), now.date(), activities=True, change=False) if unasked else None
    rated, changed = _last_on(RATED_ON, first, now.date()), _last_on(CHANGE_ON, first, now.date())
    # whatever was told before the first session is told for day 0
    since = date.min if rated == first else rated
    activities = since is not None and not _asked_since(person, since)
    change = changed is not None and not _asked_since(person, changed)
    due = [day for day, asked in ((rated, activities), (changed, change)) if asked and day is not None]
    return MeasuresDue(min(due), _next_on(first, now.date()), activities, change) if due else None


def _first_day(person: Person, now: datetime) -> date | None:
    began = min((done.started_at for done in counted_sessions(person)), default=None)
    return began.date() if began is not None and began.date() <= now.date() else None


def _asked_since(person: Person, day: date) -> bool:
    """Whether anything was told since; whoever chose to say nothing has been asked all the same."""
    standing = (versions for versions in versions_of(person, MeasuresTold) if versions.stands is not None)
    return any(versions.entries[0].at.date() >= day for versions in standing)


def _last_on(days: tuple[int, ...], first: date, today: date) -> date | None:
    """The latest day of asking up to today."""
    number = (today - first).days
    if number > days[-1]:
        return first + timedelta(days=number - (number - days[-1]) % EVERY_DAYS)
    return max((first + timedelta(days=day) for day in days if day <= number), default=None)


def _next_on(first: date, today: date) -> date:
    number = (today - first).days
    later = [day for day in sorted({*RATED_ON, *CHANGE_ON}) if day > number]
    last = RATED_ON[-1]
    return first + timedelta(days=later[0] if later else number + EVERY_DAYS - (number - last) % EVERY_DAYS)
