"""What every sheet carries: its day, the signs to stop, the number to call, and where it comes from."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from backrack.drawing import draw, moving_parts
from backrack.plan import STOP_SIGNS
from backrack.posture import Body, Posture, load_rack, rack_ids
from backrack.record import BodyGiven, Person, RackGiven
from backrack.screening import micro_questions
from backrack.words import Text, say

# someone of the middle of the smaller rack's heights, as on the pages: a picture before we know the person
ANYBODY = Body(height_m=1.65, mass_kg=70.0, sex=None)


def day_words(day: date) -> str:
    """ "Monday 2 March 2026"."""
    values: dict[str, str | int | float | Text] = {
        "weekday": day.isoweekday(),
        "day": day.day,
        "month": day.month,
        "year": str(day.year),
    }
    return say(Text("paper-day", values))


def short_day(day: date) -> str:
    """ "Mon 2.3."."""
    return say(Text("paper-short-day", {"weekday": day.isoweekday(), "day": day.day, "month": day.month}))


def signs(number: str | None) -> dict[str, Any]:
    """The signs to stop, those to look out for at any time, and whom to call."""
    return {
        "title": say("paper-signs"),
        "lead": say("paper-signs.lead"),
        "signs": [say(f"paper-sign-{sign.value.replace('_', '-')}") for sign in STOP_SIGNS],
        "before": say("paper-signs.before"),
        "warnings": [[say(asked.reason), say(asked.what)] for asked in micro_questions()],
        "call": say("paper-call" if number else "paper-call-local"),
        "number": number or "",
    }


def foot(day: date) -> dict[str, str]:
    """Where a sheet comes from, and what it is not."""
    return {"name": say("paper-name"), "foot": say(Text("paper-printed", {"day": day_words(day)}))}


def duration(ms: int) -> str:
    """ "30 seconds", "2 minutes" or "1 minute 30 seconds"."""
    minutes, seconds = divmod(round(timedelta(milliseconds=ms).total_seconds()), 60)
    if not minutes:
        return say(Text("paper-seconds", {"seconds": seconds}))
    key = "paper-minutes-seconds" if seconds else "paper-minutes"
    return say(Text(key, {"minutes": minutes, "seconds": seconds}))


def body_and_rack(person: Person) -> tuple[Body, str]:
    """The person's own, or somebody's."""
    given, rack = person.latest(BodyGiven), person.latest(RackGiven)
    body = Body(given.height_m, given.mass_kg, given.sex) if given else ANYBODY
    small = min(rack_ids(), key=lambda rack_id: load_rack(rack_id).reference_height_m)
    return body, rack.rack_id if rack and rack.rack_id in rack_ids() else small


def picture(posture: Posture, body: Body, rack_id: str) -> dict[str, Any]:
    """A drawing in greys: what moves is the darkest. ``shape`` is its height over its width."""
    svg = draw(
        posture,
        body,
        load_rack(rack_id),
        accent=moving_parts(posture),
        arc=bool(posture.raised_sides()),
        theme="print",
    )
    box = re.search(r'viewBox="\S+ \S+ (\S+) (\S+)"', svg)
    assert box  # noqa: S101  our own drawing code wrote it
    return {"picture": svg, "shape": float(box[2]) / float(box[1])}
