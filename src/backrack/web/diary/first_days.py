"""What to expect in the first days, and the person's own mornings beside it."""

from __future__ import annotations

from dataclasses import dataclass

from backrack.diary import Diary, Morning
from backrack.words import Text, say


@dataclass(frozen=True)
class Row:
    """One morning of the first days. ``state`` stands in place of both numbers where neither was told."""

    day: str
    weekday: str
    sore: str
    worst: str
    sore_lacking: bool
    worst_lacking: bool
    state: str


@dataclass(frozen=True)
class FirstDaysCard:
    """Rows are empty before the first session; ``over`` once the first days have passed."""

    rows: tuple[Row, ...]
    over: bool


def first_days_card(book: Diary, *, always: bool) -> FirstDaysCard | None:
    """The card; once the first days are over only where it is wanted ``always``."""
    found = book.first_days()
    if found.over and not always:
        return None
    return FirstDaysCard(tuple(_row(morning) for morning in found.mornings), found.over)


def _row(morning: Morning) -> Row:
    state = "to-come" if morning.ahead else "not-yet" if morning.is_today else "not-told"
    lacking = say(f"web-diary-first.{state}")
    return Row(
        day=say(Text("web-diary-first.day", {"number": morning.number})),
        weekday=say(Text("web-diary-letter", {"weekday": morning.day.isoweekday()})),
        sore=lacking if morning.sore is None else str(morning.sore),
        worst=lacking if morning.worst is None else str(morning.worst),
        sore_lacking=morning.sore is None,
        worst_lacking=morning.worst is None,
        state="" if morning.told else lacking,
    )
