"""What went wrong, told for somebody else to read: apart from the pain diary, with every earlier wording."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from backrack.record.corrections import versions_of
from backrack.record.entries import AdverseEvent
from backrack.record.person import Person, entry_to_data
from backrack.record.sheets import harmless, to_csv
from backrack.words import Text, say

FORMAT = "backrack-adverse-events-1"
COLUMNS = ("number", "status", "told", "happened", "what", "moment", "how-bad", "help", "over")


@dataclass(frozen=True)
class Telling:
    """One wording of one event: its number, whether it still stands, and since when not."""

    number: int
    entry: AdverseEvent
    status: str
    ended_at: datetime | None = None


def tellings(person: Person) -> Iterator[Telling]:
    """Every wording of every event, in order of first telling, the oldest wording first."""
    for number, versions in enumerate(versions_of(person, AdverseEvent), start=1):
        ends = [*(entry.at for entry in versions.entries[1:]), versions.withdrawn_at]
        for place, (entry, ended_at) in enumerate(zip(versions.entries, ends, strict=True), start=1):
            last = place == len(versions.entries)
            status = "corrected" if not last else "stands" if ended_at is None else "withdrawn"
            yield Telling(number, entry, status, ended_at)


def adverse_events_to_data(person: Person) -> dict[str, Any]:
    """Plain data, ready for JSON: each wording as it was told, its number and whether it stands."""
    return {
        "format": FORMAT,
        "person": str(person.id),
        "events": [
            {
                "number": each.number,
                "status": each.status,
                "ended_at": each.ended_at.isoformat() if each.ended_at else None,
                "entry": entry_to_data(each.entry),
            }
            for each in tellings(person)
        ],
    }


def adverse_events_to_csv(person: Person) -> str:
    """A table with a header in words, one row a wording (RFC 4180). No cell can act as a formula."""
    header = [say(f"record-adverse-{column}") for column in COLUMNS]
    return to_csv([header, *([harmless(cell) for cell in _cells(each)] for each in tellings(person))])


def _cells(each: Telling) -> tuple[str, ...]:
    entry = each.entry
    return (
        str(each.number),
        status_in_words(each),
        entry.at.isoformat(timespec="minutes"),
        entry.happened_on.isoformat(),
        entry.what,
        *(say(text) for text in in_words(entry)),
    )


def in_words(entry: AdverseEvent) -> tuple[Text, Text, Text, Text]:
    """At which moment, how bad, what help, and whether it is over."""
    told = {"moment": entry.moment, "how-bad": entry.how_bad, "help": entry.help, "over": entry.over.value}
    moment, bad, helped, over = (Text(f"record-adverse-{name}-{value}") for name, value in told.items())
    return moment, bad, helped, over


def status_in_words(each: Telling) -> str:
    day = each.ended_at.date().isoformat() if each.ended_at else ""
    return say(Text(f"record-adverse-status-{each.status}", {"day": day}))
