"""How a person wants it, and the hours in which nothing may come up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Final
from uuid import UUID

from backrack.record.entries import SettingsGiven
from backrack.record.person import Person

DEFAULTS: Final = SettingsGiven(id=UUID(int=0), at=datetime(2000, 1, 1, tzinfo=UTC))
"""What holds for someone who never changed anything."""

# The shortest emergency numbers have two digits (15, 18), the longest numbers that can be dialled fifteen (ITU E.164).
_FEWEST_DIGITS, _MOST_DIGITS = 2, 15
_NUMBER = re.compile(r"\+?[0-9]+( [0-9]+)*")


def settings_of(person: Person) -> SettingsGiven:
    """The latest settings whole, or the defaults.

    >>> settings_of(Person(id=UUID(int=1))).text_size
    'normal'
    """
    return person.latest(SettingsGiven) or DEFAULTS


def can_be_dialled(number: str) -> bool:
    """Whether this is digits with single spaces between, perhaps after a plus, and neither too few nor too many.

    >>> can_be_dialled("0 1 23"), can_be_dialled("+44 999"), can_be_dialled("my doctor")
    (True, True, False)
    """
    return bool(_NUMBER.fullmatch(number)) and _FEWEST_DIGITS <= len(re.sub(r"\D", "", number)) <= _MOST_DIGITS


@dataclass(frozen=True)
class QuietHours:
    """From one local time of day to another, over midnight where ``until`` is the earlier of the two."""

    since: time
    until: time

    def holds(self, moment: datetime, zone: tzinfo | None) -> bool:
        """Whether a moment lies in the quiet hours of ``zone``; their end does not."""
        clock = moment.astimezone(zone).time()
        if self.since < self.until:
            return self.since <= clock < self.until
        return clock >= self.since or clock < self.until

    def after(self, moment: datetime, zone: tzinfo | None) -> datetime:
        """The moment itself, or the end of the quiet hours it lies in.

        Where the clocks change, an end that comes twice or not at all is taken at its later reading.
        """
        while self.holds(moment, zone):
            local = moment.astimezone(zone)
            day = local.date() + timedelta(days=0 if local.time() < self.until else 1)
            ends = (datetime.combine(day, self.until, zone or local.tzinfo).replace(fold=fold) for fold in (0, 1))
            moment = max(end.astimezone(UTC) for end in ends)
        return moment


def quiet_hours(settings: SettingsGiven) -> QuietHours | None:
    """The quiet hours, if both their ends are given and differ. An offset given with a time of day means nothing."""
    if settings.quiet_from is None or settings.quiet_until is None:
        return None
    since, until = (end.replace(tzinfo=None) for end in (settings.quiet_from, settings.quiet_until))
    return QuietHours(since, until) if since != until else None


def out_of_quiet(settings: SettingsGiven, moment: datetime, zone: tzinfo | None) -> datetime:
    """The moment, moved to the end of the quiet hours if it lies in them. Never earlier than it was."""
    quiet = quiet_hours(settings)
    return quiet.after(moment, zone) if quiet else moment
