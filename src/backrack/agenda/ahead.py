"""When sessions and morning reports are planned in the coming weeks, from a person's own week and quiet hours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from statistics import median

from backrack.asking import Kind, due
from backrack.plan import Plan, Refusal, RefusalKind, plan_today
from backrack.progression import counted_sessions
from backrack.progression.as_set import AS_WRITTEN
from backrack.progression.case import Settings
from backrack.record import Person, SettingsGiven, settings_of
from backrack.record.settings import quiet_hours

WEEKS = 4  # assumed: questions are asked again after four weeks, so nothing is planned beyond
SESSION_AT = time(10, 0)  # assumed, until somebody has practised: stiffness of the morning has eased by then
MORNING_AT = time(8, 0)  # assumed, for whoever gave no quiet hours that end in the morning
MORNING_ENDS = time(12, 0)  # as for the mornings before the first session
KNOWN_DAYS = 7  # as many mornings as are asked for before a first session
USUAL_OF = 7  # assumed: the last sessions that show somebody's usual time of day
QUARTER_MIN = 15
_DAY_MIN = 24 * 60


class Event(StrEnum):
    SESSION = "session"
    MORNING = "morning"


@dataclass(frozen=True, order=True)
class Ahead:
    """Something planned. ``at`` is a time of day on a day, by the clock of wherever the person is: it has no zone."""

    at: datetime
    event: Event


def ahead(person: Person, now: datetime, weeks: int = WEEKS, as_set: Settings = AS_WRITTEN) -> tuple[Ahead, ...]:
    """What is planned after ``now`` (in the person's own zone), in order. Never anything in the past.

    Whoever may not exercise now has no sessions ahead; whoever first has questions or a doctor to see has nothing.
    """
    outcome = plan_today(person, now, as_set=as_set)
    if isinstance(outcome, Refusal) and outcome.kind not in _GOES_ON:
        return ()
    here = now.replace(tzinfo=None)
    days = [now.date() + timedelta(days=each) for each in range(7 * weeks)]
    settings = settings_of(person)
    sessions = list(_sessions(person, outcome, now, days))
    after = {each.date() + timedelta(days=1) for each in sessions}
    known_until = sessions[0].date() if sessions else days[KNOWN_DAYS - 1]
    morning_at = _morning_at(settings)
    mornings = [
        datetime.combine(day, morning_at)
        for day in days
        if day in after or (day <= known_until and _asked(person, day, morning_at, now))
    ]
    found = [*(Ahead(at, Event.SESSION) for at in sessions), *(Ahead(at, Event.MORNING) for at in mornings)]
    return tuple(sorted(each for each in found if each.at > here))


_GOES_ON = frozenset({RefusalKind.REST, RefusalKind.CHECK_IN, RefusalKind.NOT_TODAY, RefusalKind.PAUSED})


def _sessions(person: Person, outcome: Plan | Refusal, now: datetime, days: list[date]) -> Iterator[datetime]:
    first = _first(outcome, now)
    if first is None:
        return
    settings = settings_of(person)
    at = _out_of_quiet(settings, _usual(person, now))
    for day in days:
        moment = datetime.combine(day, at)
        if day.isoweekday() in settings.session_days and moment >= first:
            yield moment


def _first(outcome: Plan | Refusal, now: datetime) -> datetime | None:
    """The local time before which no session may begin; None where none may."""
    if isinstance(outcome, Plan):
        return now.replace(tzinfo=None)
    if outcome.kind is RefusalKind.REST and outcome.until is not None:
        return outcome.until.astimezone(now.tzinfo).replace(tzinfo=None)
    if outcome.kind is RefusalKind.CHECK_IN and outcome.card is not None:  # without a card a pause is being asked about
        return now.replace(tzinfo=None)
    if outcome.kind is RefusalKind.NOT_TODAY:
        return datetime.combine(now.date() + timedelta(days=1), time())
    return None


def _usual(person: Person, now: datetime) -> time:
    """The middle of the times at which the last sessions began, to the quarter of an hour."""
    begun = [done.started_at.astimezone(now.tzinfo) for done in counted_sessions(person)[-USUAL_OF:]]
    if not begun:
        return SESSION_AT
    minutes = median(each.hour * 60 + each.minute for each in begun)
    quarter = round(minutes / QUARTER_MIN) * QUARTER_MIN
    hour, minute = divmod(min(quarter, _DAY_MIN - QUARTER_MIN), 60)
    return time(hour, minute)


def _morning_at(settings: SettingsGiven) -> time:
    """The end of the quiet hours, if that is in the morning."""
    quiet = quiet_hours(settings)
    if quiet and time() < quiet.until <= MORNING_ENDS and quiet.since > quiet.until:
        return quiet.until
    return _out_of_quiet(settings, MORNING_AT)


def _out_of_quiet(settings: SettingsGiven, at: time) -> time:
    """The time of day, or the end of the quiet hours it lies in."""
    quiet = quiet_hours(settings)
    return quiet.until if quiet and quiet.holds(datetime.combine(date.min, at, UTC), UTC) else at


def _asked(person: Person, day: date, at: time, now: datetime) -> bool:
    """Whether a morning report would be asked for then, by what is known now."""
    moment = datetime.combine(day, at, now.tzinfo)
    return any(each.kind in (Kind.MORNING, Kind.BASELINE) and each.is_open(moment) for each in due(person, moment))
