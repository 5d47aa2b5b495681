"""Settings and adverse events for tests of pages and calls."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from backrack.record import AdverseEvent, Answer, SettingsGiven


def wished(at: datetime, **settings: Any) -> SettingsGiven:
    return SettingsGiven(id=uuid4(), at=at, **settings)


def an_event(at: datetime, what: str = "My leg cramped.", corrects: UUID | None = None, **told: Any) -> AdverseEvent:
    usual: dict[str, Any] = {"moment": "on_the_rack", "how_bad": "a_little", "help": "none", "over": Answer.YES} | told
    return AdverseEvent(id=uuid4(), at=at, corrects=corrects, what=what, happened_on=at.date(), **usual)
