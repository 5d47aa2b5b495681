"""What one person makes: dated entries that are only ever added.

Every entry has an id and a time made where it was made, and names the versions of the data it came from.
Missing is ``None``, never 0. Pain scores are whole numbers from 0 to 10 (numeric rating scale).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from annotated_types import Ge, Interval, Len
from pydantic import AfterValidator, AwareDatetime, ConfigDict

_CLOSED = ConfigDict(extra="forbid")
_FIRST, _LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def _of_our_time(moment: datetime) -> datetime:
    if not _FIRST <= moment <= _LAST:
        raise ValueError("the time is not of this century")
    return moment


Moment = Annotated[AwareDatetime, AfterValidator(_of_our_time)]

Score = Annotated[int, Interval(ge=0, le=10)]
# 0 none or back only, 1 buttock or shoulder, 2 thigh or upper arm, 3 below knee or elbow, 4 foot or hand
# (progression policy section 2.2)
DistalLevel = Annotated[int, Interval(ge=0, le=4)]
# A day: longer than any session, and small enough for everything that adds it up.
Milliseconds = Annotated[int, Interval(ge=0, le=86_400_000)]
StageNumber = Annotated[int, Interval(ge=0, le=99)]
ShortText = Annotated[str, Len(1, 200)]
LongText = Annotated[str, Len(1, 4000)]
# Widest adult sizes we take as a real person and not a typing slip; assumed.
HeightM = Annotated[float, Interval(ge=1.2, le=2.3)]
MassKg = Annotated[float, Interval(ge=30, le=250)]


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_SURE = "not_sure"


class Comfort(StrEnum):
    COMFORTABLE = "comfortable"
    NOT_YET = "not_yet"
    TOO_MUCH = "too_much"


class Source(StrEnum):
    """How we know what was done."""

    PLAYER_TIMED = "player-timed"
    SELF_REPORTED = "self-reported"


class Outcome(StrEnum):
    """How a session ended."""

    COMPLETED = "completed"
    EASED = "eased"
    CAME_OFF = "came_off"
    LEFT = "left"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """The part every entry shares. ``versions`` names the catalogue, questions and policy in force."""

    __pydantic_config__ = _CLOSED

    id: UUID
    at: Moment
    versions: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class QuestionAnswered(Entry):
    """One suitability question: its exact words, their version and language, and the answer."""

    kind: Literal["answer"] = "answer"
    question: ShortText
    answer: Answer
    text: LongText
    text_version: Annotated[int, Ge(1)]
    language: ShortText
    why_changed: LongText | None = None


@dataclass(frozen=True, kw_only=True)
class AgeGiven(Entry):
    """Age in years, or ``None`` once an earlier age turned out not to hold. Never under 18: that is not stored."""

    kind: Literal["age"] = "age"
    age_years: Annotated[int, Interval(ge=18, le=120)] | None


@dataclass(frozen=True, kw_only=True)
class BaselineGiven(Entry):
    """Usual pain over the last seven days, and how far down a limb symptoms usually reach."""

    kind: Literal["baseline"] = "baseline"
    usual_pain: Score
    distal_level: DistalLevel


@dataclass(frozen=True, kw_only=True)
class BodyGiven(Entry):
    kind: Literal["body"] = "body"
    height_m: HeightM
    mass_kg: MassKg
    sex: Literal["female", "male"] | None = None


@dataclass(frozen=True, kw_only=True)
class RackGiven(Entry):
    """The person's rack: which rack file, and the mass it is rated for, if that is known."""

    kind: Literal["rack"] = "rack"
    rack_id: ShortText
    mass_limit_kg: Annotated[float, Interval(ge=30, le=400)] | None = None


@dataclass(frozen=True, kw_only=True)
class Clearance(Entry):
    """Someone qualified said yes: a clinician's statement as typed, or the person's own dated declaration."""

    kind: Literal["clearance"] = "clearance"
    questions: Annotated[tuple[ShortText, ...], Len(1, 100)]
    by: Literal["clinician", "self"]
    clinician: ShortText | None = None
    seen_on: date
    said: LongText


@dataclass(frozen=True, kw_only=True)
class ComfortChecked(Entry):
    """How the starting position felt, with how many folded towels under the seat and back."""

    kind: Literal["comfort"] = "comfort"
    session: UUID | None = None
    exercise: ShortText = "starting_position"
    centred: Answer
    wood_beside_bone: Answer
    result: Comfort
    towels: Annotated[int, Interval(ge=0, le=4)]


@dataclass(frozen=True, kw_only=True)
class LimbAfterLast:
    """Limb symptoms since the last session, asked before the next."""

    __pydantic_config__ = _CLOSED

    distal_level: DistalLevel
    tingling: Answer
    tingling_over_one_hour: Answer | None = None


@dataclass(frozen=True, kw_only=True)
class CheckIn(Entry):
    """The questions before a session: today's scores, limb symptoms and the micro-screen."""

    kind: Literal["check_in"] = "check_in"
    pain_now: Score
    pain_this_morning: Score | None = None
    distal_now: DistalLevel
    after_last: LimbAfterLast | None = None
    numbness_bladder_bowel: Answer
    new_weakness: Answer
    fever_fall_illness: Answer
    moved_further_down: Answer
    someone_in_room: Answer | None = None


@dataclass(frozen=True, kw_only=True)
class PhaseDone:
    """What really happened in one phase. ``prescribed_ms`` counts holds only."""

    __pydantic_config__ = _CLOSED

    phase: ShortText
    exercise: ShortText
    side: Literal["left", "right"] | None = None
    prescribed_ms: Milliseconds
    done_ms: Milliseconds
    source: Source


@dataclass(frozen=True, kw_only=True)
class SessionDone(Entry):
    """A guided session as it went. ``supersedes`` names an earlier entry about the same session."""

    kind: Literal["session"] = "session"
    session: UUID
    plan: ShortText
    stage: StageNumber
    started_at: Moment
    ended_at: Moment
    outcome: Outcome
    phases: tuple[PhaseDone, ...]
    supersedes: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Report(Entry):
    """How it was during, after and the morning after a session. Every score may be missing."""

    kind: Literal["report"] = "report"
    session: UUID | None = None
    peak: Score | None = None
    after: Score | None = None
    morning: Score | None = None
    sore: Score | None = None
    distal_after: DistalLevel | None = None
    tingling: Answer | None = None
    tingling_over_one_hour: Answer | None = None
    note: LongText | None = None


AnyEntry = (
    QuestionAnswered
    | AgeGiven
    | BaselineGiven
    | BodyGiven
    | RackGiven
    | Clearance
    | ComfortChecked
    | CheckIn
    | SessionDone
    | Report
)
