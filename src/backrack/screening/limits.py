"""What the screening says: the action, why, what is locked and by whom it opens, what is left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from backrack.record import Answer
from backrack.screening.action import Action
from backrack.words import Text

OpenedBy = Literal["clinician", "declaration", "nothing", "mending"]


@dataclass(frozen=True)
class Reason:
    """One answer that binds: the short reason (``text``), what to do, and the sentence to take to a clinician."""

    question_id: str
    action: Action
    answer: Answer
    text: Text
    what: Text
    sentence: Text


@dataclass(frozen=True)
class Lock:
    """Something that keeps every session closed, and who opens it."""

    question_id: str
    action: Action
    opened_by: OpenedBy
    sentence: Text


@dataclass(frozen=True)
class Cap:
    """The highest stage allowed because of one question."""

    question_id: str
    stage: int


@dataclass(frozen=True)
class Removal:
    """Exercises (catalogue ids) that are left out because of one question."""

    question_id: str
    exercises: tuple[str, ...]


@dataclass(frozen=True)
class Limits:
    """The whole result of the screening at one moment.

    ``action`` is the most severe over all answers given so far; nothing follows from ``OK`` while ``unanswered`` holds
    a question. ``unanswered`` lists question ids still to ask, in order. ``removed_exercises`` are catalogue ids;
    ``removals`` say which question leaves them out.
    """

    action: Action
    reasons: tuple[Reason, ...]
    unanswered: tuple[str, ...]
    locks: tuple[Lock, ...]
    removed_exercises: tuple[str, ...]
    caps: tuple[Cap, ...]
    conditions: tuple[str, ...]
    notices: tuple[Text, ...]
    removals: tuple[Removal, ...] = ()

    @property
    def passed(self) -> bool:
        """True only if every question has a standing answer and nothing is locked."""
        return not self.unanswered and not self.locks

    @property
    def stage_cap(self) -> int | None:
        """The lowest of the caps, or None without any."""
        return min((cap.stage for cap in self.caps), default=None)


def limits_to_data(limits: Limits) -> dict[str, Any]:
    """The plain form, ready for JSON. ``action`` is ``UNANSWERED`` while questions remain and nothing binds yet."""
    open_still = limits.action is Action.OK and bool(limits.unanswered)
    return {
        "action": "UNANSWERED" if open_still else limits.action.name,
        "passed": limits.passed,
        "reasons": [
            {"question": reason.question_id, "action": reason.action.name, "answer": reason.answer.value}
            for reason in limits.reasons
        ],
        "locks": [
            {"question": lock.question_id, "action": lock.action.name, "opened_by": lock.opened_by}
            for lock in limits.locks
        ],
        "unanswered": list(limits.unanswered),
        "removed_exercises": list(limits.removed_exercises),
        "caps": [{"question": cap.question_id, "stage": cap.stage} for cap in limits.caps],
        "stage_cap": limits.stage_cap,
        "conditions": list(limits.conditions),
        "notices": [{"key": notice.key, "values": dict(notice.values)} for notice in limits.notices],
    }
