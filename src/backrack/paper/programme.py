"""The whole programme on two pages: every entry with its picture, and what is not offered said as such."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from backrack.catalogue import SHOWN, Exercise, load_catalogue
from backrack.catalogue.sheet import value_words
from backrack.paper.parts import body_and_rack, day_words, foot, picture, signs
from backrack.paper.setting import pdf_of
from backrack.plan import Access, access_to
from backrack.posture import Body
from backrack.progression.as_set import AS_WRITTEN
from backrack.progression.case import Settings
from backrack.record import Person
from backrack.words import Text, capital, say


def programme_pdf(person: Person, now: datetime, number: str | None, as_set: Settings = AS_WRITTEN) -> bytes:
    """All entries in the maker's order, as they stand for this person at ``now``. Nothing here opens anything."""
    found = access_to(person, now, as_set=as_set)
    body, rack_id = body_and_rack(person)
    content = {
        "title": say("paper-programme"),
        "day": day_words(now.date()),
        "lead": say("paper-programme.lead"),
        "rows": [_row(order, access, body, rack_id) for order, access in enumerate(found, 1)],
        "notice": _notice(found[0]),
        "estimate": say("paper-programme.estimate"),
        "stop": signs(number),
        **foot(now.date()),
    }
    return pdf_of("programme", now.date(), content)


def _notice(access: Access) -> list[str]:
    """What closes every entry at once, and what opens it."""
    general = next((closes for closes in access.closed_by if closes.closes_all), None)
    return [say(general.text), say(general.opens)] if general else []


def _row(order: int, access: Access, body: Body, rack_id: str) -> dict[str, Any]:
    exercise = load_catalogue().exercise(access.exercise_id)
    state = "not-offered" if not exercise.offered else "open" if access.open else "closed"
    return {
        "number": str(order),
        "title": capital(say(exercise.name)),
        "state": say(f"paper-state-{state}"),
        "dark": state == "not-offered",
        "why": _why(access),
        "lines": list(_lines(exercise, access)),
        **picture(exercise.phase(SHOWN[exercise.id]).posture, body, rack_id),
    }


def _why(access: Access) -> str:
    """What is its own: what closes them all stands above the list."""
    own = [closes for closes in access.closed_by if not closes.closes_all]
    return say(own[0].because or own[0].text) if own else ""


def _lines(exercise: Exercise, access: Access) -> Iterator[str]:
    """What for, how, how hard. Not how, where nobody knows it, and to whoever may do nothing now."""
    if exercise.purpose.value:
        yield say(exercise.purpose.value)
    phase = exercise.phase(SHOWN[exercise.id])
    if exercise.offered and not _notice(access) and phase.moves.value:
        yield say(phase.moves.value)
    rank = value_words("pressure_rank", exercise, load_catalogue())
    if rank:
        yield say(Text("paper-pressure", {"rank": rank}))
