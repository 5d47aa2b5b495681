"""What planning today can come to: a plan, or a refusal that says why and what to do."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from backrack.posture import Posture, Side, posture_to_data
from backrack.record import BodyGiven, Pressed
from backrack.words import Text


class StepKind(StrEnum):
    """One kind of stretch in a session. ``RAISE`` is get ready, move, hold and return in one."""

    GET_ON = "get_on"
    SETTLE = "settle"
    ASK = "ask"
    HOLD = "hold"
    RAISE = "raise"
    REST = "rest"
    GET_OFF = "get_off"


@dataclass(frozen=True)
class Step:
    """One stretch: what to take up, for how long at least, and how much of it is dose (``hold_ms``).

    ``cues`` are said on the way in, ``return_cues`` on the way back to ``return_posture``.
    """

    kind: StepKind
    exercise_id: str
    catalogue_phase: str
    side: Side | None
    posture: Posture
    return_posture: Posture
    at_least_ms: int
    hold_ms: int
    cues: tuple[str, ...]
    return_cues: tuple[str, ...] = ()


def shown_of(steps: tuple[Step, ...]) -> Posture:
    """What is new in a session: the first raise, or else the starting position."""
    kinds = (StepKind.RAISE, StepKind.SETTLE)
    return next(step.posture for kind in kinds for step in steps if step.kind is kind)


@dataclass(frozen=True)
class Card:
    """Today's session as it can be announced before the check-in: nothing in it can be done."""

    title: Text
    why: Text
    minutes: int
    shown: Posture


@dataclass(frozen=True)
class Plan:
    """Today's session. Only :func:`backrack.plan.plan_today` makes one.

    ``stage`` is the low back's; ``pressed`` gives each region's, and how hard it is meant to press, in N (an estimate).
    """

    day: date
    stage: int
    title: Text
    why: Text
    minutes: int
    towels: int
    needs: tuple[Text, ...]
    notices: tuple[Text, ...]
    steps: tuple[Step, ...]
    light: bool
    check_in: UUID
    body: BodyGiven
    rack_id: str
    versions: tuple[tuple[str, str], ...]
    pressed: tuple[Pressed, ...] = ()

    @property
    def shown(self) -> Posture:
        """The posture that stands for this session."""
        return shown_of(self.steps)

    @property
    def digest(self) -> str:
        """A short name for exactly this plan: equal plans, equal names."""
        content = json.dumps(
            {
                "check_in": str(self.check_in),
                "day": self.day.isoformat(),
                "stage": self.stage,
                "towels": self.towels,
                "versions": self.versions,
                "steps": [
                    [
                        *(step.kind, step.exercise_id, step.catalogue_phase, step.side, step.at_least_ms, step.hold_ms),
                        posture_to_data(step.posture),
                    ]
                    for step in self.steps
                ],
            },
            sort_keys=True,
        )
        return hashlib.sha256(content.encode()).hexdigest()[:16]

    def prescribed_hold_ms(self, side: Side | None = None) -> int:
        """Hold time in ms, of one side or of all steps."""
        return sum(step.hold_ms for step in self.steps if side is None or step.side is side)


class RefusalKind(StrEnum):
    UNANSWERED = "unanswered"
    ABOUT_YOU = "about_you"
    CLOSED = "closed"
    LOCKED = "locked"
    REFERRED = "referred"
    PAUSED = "paused"
    REST = "rest"
    CHECK_IN = "check_in"
    NOT_TODAY = "not_today"
    OVER = "over"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Refusal:
    """Nothing to do today, or nothing yet. ``sentence`` is for a clinician, ``questions`` are those to answer."""

    kind: RefusalKind
    title: Text
    reason: Text
    what_to_do: Text
    sentence: Text | None = None
    until: datetime | None = None
    questions: tuple[str, ...] = ()
    card: Card | None = None
