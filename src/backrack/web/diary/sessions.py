"""Sessions of a day in words: each hold with its seconds and how we know of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from django.shortcuts import resolve_url

from backrack.catalogue import load_catalogue
from backrack.diary import Sitting, choices_of, holds_of
from backrack.record import UNDO_WITHIN, ComfortChecked, Entry, PhaseDone, SessionDone, StopSign
from backrack.web.diary.wording import clock_time, time_of
from backrack.web.shapes import versions
from backrack.words import Text, say
from backrack.words.text import Value


@dataclass(frozen=True)
class Row:
    """One hold."""

    name: str
    done: str
    planned: str
    source: str


@dataclass(frozen=True)
class TakeBack:
    """The button that takes an entry back: the entry it sends, its words, and what comes of it."""

    entry: str
    label: str
    more: str


@dataclass(frozen=True)
class Told:
    """A session as the page shows it. ``earlier`` are corrected values: words, and until when they stood."""

    title: str
    when: str
    how: str
    by_hand: bool
    rows: tuple[Row, ...]
    total: Row | None
    comfort: tuple[str, ...]
    signs: tuple[tuple[str, str], ...]
    earlier: tuple[tuple[str, str], ...]
    withdrawn: str
    right_at: str
    take_back: TakeBack | None


def told_of(sitting: Sitting, now: datetime) -> Told:
    session, gone = sitting.stands, sitting.withdrawn_at
    holds = holds_of(session)
    time = Text("web-diary-about" if sitting.by_hand else "web-diary-at", {"time": clock_time(session.started_at)})
    open_still = sitting.by_hand and gone is None
    right_at = f"{resolve_url('diary-by-hand', sitting.day)}?corrects={session.id}"
    return Told(
        title=_title(holds),
        when=say(time),
        how=_how(sitting),
        by_hand=sitting.by_hand,
        rows=tuple(rows_of(session)),
        total=_total(holds) if len(holds) > 1 else None,
        comfort=tuple(comfort_words(check) for check in sitting.comfort),
        signs=tuple(sign_words(sign) for sign in sitting.signs),
        earlier=tuple(_earlier(sitting)),
        withdrawn=say(Text("web-diary-withdrawn", {"when": time_of(gone)})) if gone else "",
        right_at=right_at if open_still else "",
        take_back=take_back(session, now) if open_still else None,
    )


def rows_of(session: SessionDone) -> list[Row]:
    """A row a hold, numbered by side."""
    seen: dict[str | None, int] = {}
    rows = []
    for hold in holds_of(session):
        seen[hold.side] = seen.get(hold.side, 0) + 1
        name = Text("web-diary-hold-name", {"side": hold.side or "both", "number": seen[hold.side]})
        rows.append(_row(say(name), (hold,)))
    return rows


def _row(name: str, holds: tuple[PhaseDone, ...]) -> Row:
    done, planned = sum(hold.done_ms for hold in holds), sum(hold.prescribed_ms for hold in holds)
    sources = dict.fromkeys(say(f"web-diary-source-{hold.source.value}") for hold in holds)
    return Row(name, _seconds(done), _seconds(planned), ", ".join(sources))


def _seconds(ms: int) -> str:
    return say(Text("web-diary-seconds", {"seconds": round(ms / 1000)}))


def _total(holds: tuple[PhaseDone, ...]) -> Row:
    return _row(say("web-diary-told-in-all"), holds)


def exercise_name(exercise: str) -> str:
    """The name of an exercise, or its id where the catalogue no longer has it."""
    known = {each.id: each.name for each in load_catalogue().exercises}
    return say(known[exercise]) if exercise in known else exercise


def _title(holds: tuple[PhaseDone, ...]) -> str:
    names = dict.fromkeys(exercise_name(hold.exercise) for hold in holds)
    return ", ".join(names) or say("web-diary-no-holds")


def _how(sitting: Sitting) -> str:
    if sitting.by_hand:
        return say("web-diary-by-hand-how")
    outcome = sitting.stands.outcome.value.replace("_", "-")
    return say(Text("web-diary-how", {"outcome": outcome, "minutes": round(sitting.led_ms / 60_000)}))


def _earlier(sitting: Sitting) -> list[tuple[str, str]]:
    following = (*(entry.at for entry in sitting.versions[1:]), sitting.withdrawn_at)
    return [
        (said_before(entry), say(Text("web-diary-until", {"when": time_of(ended)})))
        for entry, ended in zip(sitting.versions, following, strict=True)
        if ended is not None
    ]


def said_before(session: SessionDone) -> str:
    """What was told of a session by hand, in a line."""
    told = choices_of(session)
    side = next((side.value for side in told.sides if side), "none")
    values: dict[str, Value] = {
        "exercise": exercise_name(told.exercise),
        "holds": told.holds,
        "seconds": told.hold_s,
        "sides": "two" if len(told.sides) > 1 else side,
    }
    return say(Text("web-diary-told-before", values))


def take_back(entry: Entry, now: datetime) -> TakeBack:
    """Undo while that is possible, take back after it."""
    key = "web-diary-undo" if now - entry.at <= UNDO_WITHIN else "web-diary-take-back"
    sent = json.dumps({"kind": "taken_back", "entry": str(entry.id), "versions": versions()})
    return TakeBack(sent, say(key), say(f"{key}.more"))


def comfort_words(check: ComfortChecked) -> str:
    towels = say(Text("web-diary-towels", {"towels": check.towels}))
    felt = say(f"web-comfort-{check.result.value.replace('_', '-')}")
    return f"{felt}. {towels}"


def sign_words(sign: StopSign) -> tuple[str, str]:
    return say(f"diary-sign-{sign.sign.value}"), say(f"diary-sign-{sign.sign.value}.advice")
