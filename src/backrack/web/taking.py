"""What is taken from people, and what is refused: the same whether it is sent as an entry or comes in a file.

Nothing here needs a database, so that a file is looked at before there is one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, TypeVar

from backrack.posture.rack import rack_ids
from backrack.record import (
    AnyEntry,
    Person,
    QuestionAnswered,
    RackGiven,
    SessionDone,
    SettingsGiven,
    UnreadablePerson,
    can_be_dialled,
    person_from_json,
)
from backrack.record.person import FORMAT
from backrack.screening import Kind, questions
from backrack.web.clock import now
from backrack.words import Text, say

T = TypeVar("T")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_NUMBERED = re.compile(r"(.*-)([0-9]{1,9})")
# an entry may come from a clock that runs ahead or another time zone, but not from tomorrow; assumed
_AHEAD = timedelta(hours=24)
# nothing was made before backrack was; assumed
_EARLIEST = datetime(2020, 1, 1, tzinfo=UTC)


class Refused(Exception):
    """Something that is not taken: a status, a reason and one sentence for the person."""

    def __init__(self, status: int, reason: str, sentence: Text | str) -> None:
        self.status, self.reason = status, reason
        self.sentence = say(sentence) if isinstance(sentence, Text) else sentence
        super().__init__(self.sentence)


def readable(read: Callable[[], T]) -> T:
    """What ``read`` reads, or :class:`Refused` with what is wrong and where."""
    try:
        return read()
    except UnreadablePerson as wrong:
        raise Refused(422, "unreadable", str(wrong)) from None


def read_person(content: bytes) -> Person:
    """The person in a file, each entry looked at. Raises :class:`Refused`."""
    content = content.removeprefix(_BYTE_ORDER_MARK)
    _check_format(content)
    try:
        person = person_from_json(content)
    except UnreadablePerson as wrong:
        raise Refused(422, "unreadable", Text("import-unreadable", {"why": str(wrong)})) from None
    for number, entry in enumerate(person.entries, start=1):
        try:
            check(entry)
        except Refused as wrong:
            values = {"number": number, "kind": entry.kind, "why": wrong.sentence}
            raise Refused(wrong.status, wrong.reason, Text("import-entry", values)) from None
    return person


def check(entry: AnyEntry) -> None:
    """That an entry is of our time and of what we know. Raises :class:`Refused`."""
    check_time(entry.at)
    if isinstance(entry, SessionDone):
        check_time(entry.started_at)
        check_time(entry.ended_at)
        if entry.ended_at < entry.started_at:
            raise Refused(422, "order", Text("web-api-order"))
    if isinstance(entry, QuestionAnswered) and entry.question not in _choices():
        raise Refused(422, "unknown_question", Text("web-api-unknown-question", {"question": entry.question}))
    if isinstance(entry, RackGiven) and entry.rack_id not in rack_ids():
        raise Refused(422, "unknown_rack", Text("web-api-unknown-rack", {"rack": entry.rack_id}))
    if isinstance(entry, SettingsGiven) and entry.emergency_number and not can_be_dialled(entry.emergency_number):
        raise Refused(422, "emergency_number", Text("settings-api-number"))


def check_time(at: datetime) -> None:
    """Raises :class:`Refused` for a time before backrack was, or more than a day ahead."""
    if at > now() + _AHEAD:
        raise Refused(422, "future", Text("web-api-future"))
    if at < _EARLIEST:
        raise Refused(422, "past", Text("web-api-past"))


def _check_format(content: bytes) -> None:
    if not content.lstrip().startswith(b"{"):
        raise Refused(422, "no_person", Text("import-no-person"))
    try:
        read: Any = json.loads(content)
    except (ValueError, RecursionError):
        raise Refused(422, "unreadable", Text("import-damaged")) from None
    said = read.get("format") if isinstance(read, dict) else None
    theirs, ours = (_NUMBERED.fullmatch(each) if isinstance(each, str) else None for each in (said, FORMAT))
    if theirs is None or ours is None or theirs[1] != ours[1]:
        raise Refused(422, "no_person", Text("import-no-person"))
    if int(theirs[2]) > int(ours[2]):
        raise Refused(422, "newer", Text("import-newer"))


@cache
def _choices() -> frozenset[str]:
    """Ids of the questions that are answered with yes, no or not sure."""
    return frozenset(question.id for question in questions() if question.kind is Kind.CHOICE)
