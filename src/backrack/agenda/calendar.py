"""What is ahead as iCalendar (RFC 5545): times by the clock of wherever the calendar is, and nothing of health."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from uuid import UUID, uuid5

from backrack.agenda.ahead import Ahead, Event
from backrack.words import say

LINE_BYTES = 75  # RFC 5545, section 3.1
# The same for everybody, so that an event tells nothing: a session with its questions, and a few taps.
DURATIONS = {Event.SESSION: "PT20M", Event.MORNING: "PT5M"}
_PRODUCT = "-//backrack//backrack//EN"
# RFC 5545 wants something in every calendar, also where nothing is planned.
_NOTHING = (
    "BEGIN:VTIMEZONE",
    "TZID:Etc/UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
)


def calendar_of(planned: Iterable[Ahead], whose: UUID, now: datetime) -> str:
    """The calendar of ``planned``, worded in the current language; equal for equal input.

    An event's name is made from ``whose``, its kind and its day: it stays when its time changes, and tells nobody who.
    """
    events = [line for each in planned for line in _event(each, whose, now)]
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(say('agenda-name'))}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",  # RFC 7986, section 5.7: a pause should be seen soon
        "X-PUBLISHED-TTL:PT1H",
        *(events or _NOTHING),
        "END:VCALENDAR",
    )
    return "".join(folded(line) for line in lines)


def _event(planned: Ahead, whose: UUID, now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uuid5(whose, f'backrack/{planned.event}/{planned.at.date().isoformat()}')}@backrack"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART:{planned.at:%Y%m%dT%H%M%S}"  # floating: ten o'clock is ten o'clock, whatever the clocks do
    yield f"DURATION:{DURATIONS[planned.event]}"
    yield f"SUMMARY:{_escaped(say(f'agenda-{planned.event}'))}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(words: str) -> str:
    """Text as RFC 5545, section 3.3.11 wants it.

    >>> _escaped("one, two; three")
    'one\\\\, two\\\\; three'
    """
    for sign in ("\\", ";", ","):
        words = words.replace(sign, f"\\{sign}")
    return words.replace("\n", "\\n")


def folded(line: str) -> str:
    """One content line with its end, no part of it longer than 75 bytes, no letter cut in two."""
    parts, part, room = [], "", LINE_BYTES
    for letter in line:
        size = len(letter.encode())
        if size > room:
            parts.append(part)
            part, room = "", LINE_BYTES - 1  # the space that begins the next
        part, room = part + letter, room - size
    return "\r\n ".join([*parts, part]) + "\r\n"
