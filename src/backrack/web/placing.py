"""When an entry was made, where the device's clock is wrong.

A device tells its time with each call (``X-Backrack-Clock``), so how far it is off is known at sending, whatever
happened before. An entry is put where it was made by our own clock; where that cannot be known it counts as made when
it came, and is marked as in doubt: it warns like any other, and never helps.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from pydantic import AwareDatetime, TypeAdapter, ValidationError

from backrack.record import BY_HAND, AnyEntry, entry_to_data

CLOCK_HEADER = "X-Backrack-Clock"
OFF = timedelta(minutes=5)
"""A clock that is off by less is right: answers on their way and clocks nobody set differ by less. Assumed."""
SENT_AT_ONCE = timedelta(minutes=5)
"""An entry sent so soon was made by the very clock that is told with it. Assumed."""
BELIEVED_BACK = timedelta(days=30)
"""Longer than a phone waits with what it could not send; what seems older is a clock that was wrong. Assumed."""
A_DAY = timedelta(days=1)
"""No session is longer, and no other entry may be dated further ahead."""

Data = dict[str, Any]
_MOMENT: TypeAdapter[datetime] = TypeAdapter(AwareDatetime)


def moment_in(said: object) -> datetime | None:
    """A time with its offset, as ISO 8601; None for anything else."""
    try:
        return _MOMENT.validate_json(json.dumps(said), strict=True) if isinstance(said, str) else None
    except ValidationError:
        return None


def placed(read: Any, device_now: datetime | None, now: datetime, known: Callable[[UUID], AnyEntry | None]) -> Any:
    """What came as an entry, with its time put right; what is no entry stays as it is, for its reader to refuse.

    Sent again it is put where it was put before: then it is the same entry, whatever the clock says by now.
    """
    at = moment_in(read.get("at")) if isinstance(read, dict) else None
    if at is None or read.get("clock") is not None:
        return read
    before = _known(read, known)
    if before is not None and at == (before.clock.at if before.clock else before.at):
        return _as_before(read, at, before)
    # a sign to stop binds at once, whoever tells it
    if device_now is None and read.get("kind") == "stop_sign" and at > now:
        device_now = now
    return read if device_now is None else _placed_anew(read, at, device_now, now)


def _placed_anew(read: Data, at: datetime, device_now: datetime, now: datetime) -> Data:
    meant, in_doubt = _meant(read, at, device_now, now)
    in_doubt = in_doubt or _was_set_meanwhile(read, at)
    if meant == at and not in_doubt:
        return read
    ahead_ms = (device_now - now) // timedelta(milliseconds=1)
    clock = {"at": at.isoformat(), "ahead_ms": ahead_ms, "in_doubt": in_doubt}
    return {**read, **_moved(read, at, meant), "clock": clock}


def _meant(read: Data, at: datetime, device_now: datetime, now: datetime) -> tuple[datetime, bool]:
    """When it was made by our own clock, and whether that is in doubt. Never later than it came."""
    age, came = device_now - at, now.astimezone(at.tzinfo)
    is_off, kind = abs(device_now - now) > OFF, read.get("kind")
    made_ago = age if is_off else now - at
    if kind == "settings" and not is_off and made_ago >= -A_DAY:
        return at, False  # they follow those before, which a clock may have dated ahead
    # what waited may be from before the clock was set; and an undo that waited is none any more
    waited = age > SENT_AT_ONCE and (is_off or kind == "taken_back")
    if waited or not -OFF <= made_ago <= BELIEVED_BACK:
        return came, True
    return (came - made_ago if is_off else at) if made_ago >= timedelta(0) else came, False


def _was_set_meanwhile(read: Data, at: datetime) -> bool:
    """Whether a session ended at another time than it was told of: its clock was set while it went on."""
    ended = moment_in(read.get("ended_at"))
    return _is_led(read) and ended is not None and not -OFF <= at - ended <= A_DAY


def _moved(read: Data, at: datetime, to: datetime) -> Data:
    """The times of an entry, all moved alike; a session led while the clock was set ends when it was told of."""
    times: Data = {"at": to.isoformat()}
    began, ended = moment_in(read.get("started_at")), moment_in(read.get("ended_at"))
    if not _is_led(read) or began is None or ended is None or not timedelta(0) <= ended - began <= A_DAY:
        return times
    after = timedelta(0) if _was_set_meanwhile(read, at) else at - ended
    times["ended_at"] = (to - after).isoformat()
    times["started_at"] = (to - after - (ended - began)).isoformat()
    return times


def _as_before(read: Data, at: datetime, before: AnyEntry) -> Data:
    if before.clock is None:
        return read
    return {**read, **_moved(read, at, before.at), "clock": entry_to_data(before)["clock"]}


def _known(read: Data, known: Callable[[UUID], AnyEntry | None]) -> AnyEntry | None:
    try:
        return known(UUID(str(read.get("id"))))
    except ValueError:
        return None


def _is_led(read: Mapping[str, Any]) -> bool:
    """Sessions that the player timed by the device's clock; when one told by hand was is what somebody remembers."""
    return read.get("kind") == "session" and read.get("plan") != BY_HAND
