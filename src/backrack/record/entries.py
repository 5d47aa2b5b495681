"""What one person makes: dated entries that are only ever added.

Every entry has an id and a time made where it was made, and names the versions of the data it came from.
Missing is ``None``, never 0. Pain scores are whole numbers from 0 to 10 (numeric rating scale).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
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


BY_HAND = "by-hand"
"""What stands for the plan of a session that was told from memory."""
FLOOR_EXERCISE = "floor"
"""What stands for the exercise of a rest beside the rack, where nothing presses."""


class Outcome(StrEnum):
    """How a session ended."""

    COMPLETED = "completed"
    EASED = "eased"
    CAME_OFF = "came_off"
    LEFT = "left"


@dataclass(frozen=True, kw_only=True)
class DeviceClock:
    """What a device's clock said where the time of an entry is not that.

    ``at`` is its own reading when the entry was made, ``ahead_ms`` how far it was ahead when the entry was sent.
    ``in_doubt``: nobody knows when the entry was really made, so it warns like any other and never helps.
    """

    __pydantic_config__ = _CLOSED

    at: AwareDatetime
    ahead_ms: int
    in_doubt: bool


@dataclass(frozen=True, kw_only=True)
class Entry:
    """The part every entry shares. ``versions`` names the catalogue, questions and policy in force.

    ``clock`` is there only where the device's clock was wrong, and ``at`` was put right when the entry came.
    """

    __pydantic_config__ = _CLOSED

    id: UUID
    at: Moment
    versions: dict[str, str] = field(default_factory=dict)
    clock: DeviceClock | None = None

    @property
    def in_doubt(self) -> bool:
        """Whether nobody knows when it was made."""
        return self.clock is not None and self.clock.in_doubt


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


RegionName = Literal["low_back", "thoracic", "neck"]
Newtons = Annotated[float, Interval(ge=0, le=10_000)]


@dataclass(frozen=True, kw_only=True)
class Pressed:
    """How hard a session was planned to press one region: its stage, and the estimated load in N, in all and a side.

    A stage's number means something only on its own ladder; the load stays true when body, rack or model change.
    """

    __pydantic_config__ = _CLOSED

    region: RegionName
    stage: StageNumber
    total_n: Newtons
    left_n: Newtons
    right_n: Newtons


@dataclass(frozen=True, kw_only=True)
class SessionDone(Entry):
    """A session as it went, guided or told by hand. ``supersedes`` names an earlier entry about the same session.

    ``paused_ms`` is the part of the time from ``started_at`` to ``ended_at`` in which nothing was led: pauses, a closed
    page, a call coming in. It is never hold time. ``on_rack_ms`` is the time in which the player led while the person
    lay on the rack, settling and holds alike; None where nobody kept it: in older entries, and in those told by hand.
    """

    kind: Literal["session"] = "session"
    session: UUID
    plan: ShortText
    stage: StageNumber
    started_at: Moment
    ended_at: Moment
    outcome: Outcome
    phases: tuple[PhaseDone, ...]
    paused_ms: Milliseconds = 0
    supersedes: UUID | None = None
    light: bool = False
    pressed: tuple[Pressed, ...] = ()
    on_rack_ms: Milliseconds | None = None

    @property
    def by_hand(self) -> bool:
        """Whether it was told from memory and nothing in it was timed."""
        told = all(phase.source is Source.SELF_REPORTED for phase in self.phases)
        return self.plan == BY_HAND and bool(self.phases) and told

    @property
    def lain_ms(self) -> int:
        """Time on the rack that was timed, in ms: never paused or told time, never more than passed.

        An entry that does not keep it counts as the holds it shows.
        """
        timed = [phase for phase in self.phases if phase.source is Source.PLAYER_TIMED]
        shown = sum(phase.done_ms for phase in timed if phase.exercise != FLOOR_EXERCISE)
        kept = shown if self.on_rack_ms is None or len(timed) < len(self.phases) else self.on_rack_ms
        passed_ms = (self.ended_at - self.started_at) // timedelta(milliseconds=1)
        return max(0, min(kept, passed_ms - self.paused_ms))


class Sign(StrEnum):
    """What made somebody stop in mid-session (screening policy section 1.4), and two ways that need calm help."""

    SPREADING = "spreading"
    TINGLING = "tingling"
    TOO_PAINFUL = "too_painful"
    SHARP = "sharp"
    DIZZY_OR_SICK = "dizzy_or_sick"
    VISION_OR_SPEECH = "vision_or_speech"
    CHEST_PAIN = "chest_pain"
    ON_THE_BONE = "on_the_bone"
    SPASM = "spasm"
    CANNOT_GET_UP = "cannot_get_up"


@dataclass(frozen=True, kw_only=True)
class StopSign(Entry):
    """A stop word chosen during a session. It binds at once and is never taken back by the person."""

    kind: Literal["stop_sign"] = "stop_sign"
    session: UUID | None = None
    sign: Sign


@dataclass(frozen=True, kw_only=True)
class LimbMap:
    """How far down each limb symptoms reach; 0 where there are none."""

    __pydantic_config__ = _CLOSED

    left_leg: DistalLevel = 0
    right_leg: DistalLevel = 0
    left_arm: DistalLevel = 0
    right_arm: DistalLevel = 0

    @property
    def furthest(self) -> int:
        return max(self.left_leg, self.right_leg, self.left_arm, self.right_arm)


@dataclass(frozen=True, kw_only=True)
class Told(Entry):
    """What can be told again: ``corrects`` names the entry of the same kind that this one puts right."""

    corrects: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class AfterReport(Told):
    """Told when getting off: the worst pain, the effort, and whether anything is new. Only a yes asks the rest."""

    kind: Literal["after"] = "after"
    session: UUID
    peak: Score | None = None
    effort: Score | None = None
    anything_new: Answer | None = None
    limbs: LimbMap | None = None
    tingling: Answer | None = None
    weakness: Answer | None = None
    numbness_bladder_bowel: Answer | None = None
    after: Score | None = None


@dataclass(frozen=True, kw_only=True)
class SettledReport(Told):
    """What was new when getting off, asked again after 15 minutes. Without one it has not settled."""

    kind: Literal["settled"] = "settled"
    session: UUID
    limbs: LimbMap
    tingling: Answer
    weakness: Answer
    after: Score | None = None


@dataclass(frozen=True, kw_only=True)
class MorningReport(Told):
    """One morning, before the first session or after one: pain by region, and what the night left behind."""

    kind: Literal["morning"] = "morning"
    day: date
    session: UUID | None = None
    back: Score | None = None
    neck: Score | None = None
    hip: Score | None = None
    sore: Score | None = None
    stiffness: Score | None = None
    spasm: Answer | None = None
    woken_by_pain: Answer | None = None

    @property
    def worst(self) -> int | None:
        """The worst pain of any region; None where none was told."""
        return max((score for score in (self.back, self.neck, self.hip) if score is not None), default=None)


@dataclass(frozen=True, kw_only=True)
class Note(Told):
    """A person's own words about a day."""

    kind: Literal["note"] = "note"
    day: date
    text: LongText


@dataclass(frozen=True, kw_only=True)
class AdverseEvent(Told):
    """Something that went wrong, kept apart from the pain diary. What it means is for somebody else to judge."""

    kind: Literal["adverse_event"] = "adverse_event"
    happened_on: date
    what: LongText
    moment: Literal["getting_on", "on_the_rack", "getting_off", "later", "not_related"]
    how_bad: Literal["a_little", "stopped_me", "needed_help"]
    help: Literal["none", "advice", "clinician", "hospital"]
    over: Answer
    session: UUID | None = None


ActivityKey = Literal["1", "2", "3", "4", "5"]
RatingOfChange = Annotated[int, Interval(ge=-5, le=5)]
ItemNumber = Annotated[int, Interval(ge=1, le=24)]


@dataclass(frozen=True, kw_only=True)
class ActivitiesNamed(Told):
    """What is hard because of the back, in the person's own words; each later rating names one of these by its key."""

    kind: Literal["activities"] = "activities"
    activities: Annotated[dict[ActivityKey, ShortText], Len(1, 5)]


@dataclass(frozen=True, kw_only=True)
class MeasuresTold(Told):
    """How far each named activity goes, 0 unable to 10 as before, and the change since the start, -5 to +5.

    ``named`` is the entry whose activities were rated. What was left out is not there, and never 0.
    """

    kind: Literal["measures"] = "measures"
    named: UUID | None = None
    ratings: Annotated[dict[ActivityKey, Score], Len(0, 5)] = field(default_factory=dict)
    change: RatingOfChange | None = None


@dataclass(frozen=True, kw_only=True)
class DisabilityTold(Told):
    """A Roland-Morris questionnaire filled in elsewhere: its total, or which of its 24 statements were ticked.

    ``none_apply`` confirms that nothing was to be ticked; ``unanswered`` are statements that were not on the sheet or
    not read. Its words are not part of backrack.
    """

    kind: Literal["disability"] = "disability"
    total: Annotated[int, Interval(ge=0, le=24)] | None = None
    ticked: Annotated[tuple[ItemNumber, ...], Len(0, 24)] | None = None
    unanswered: Annotated[tuple[ItemNumber, ...], Len(0, 24)] = ()
    none_apply: Literal["yes"] | None = None


@dataclass(frozen=True, kw_only=True)
class LowBackTold(Told):
    """Whether the low back moves more freely than at the start: the maker asks for it before the advanced exercises."""

    kind: Literal["low_back"] = "low_back"
    moves: Answer


@dataclass(frozen=True, kw_only=True)
class TakenBack(Entry):
    """A person takes back an entry. Within ten minutes it is as if never entered; later it stays to be seen."""

    kind: Literal["taken_back"] = "taken_back"
    entry: UUID


Region = Literal["back", "neck", "hip"]
Weekday = Annotated[int, Interval(ge=1, le=7)]


@dataclass(frozen=True, kw_only=True)
class SettingsGiven(Entry):
    """How a person wants it. The latest entry holds whole; weekdays are those of ISO 8601, Monday is 1.

    ``phone_side`` is the side of the body the phone lies on, head to the right seen from the left; quiet hours are
    local times.
    """

    kind: Literal["settings"] = "settings"
    sound: Literal["voice", "short", "bells"] = "voice"
    speech_rate: Literal["slow", "normal", "quick"] = "normal"
    volume_percent: Annotated[int, Interval(ge=0, le=100)] = 100
    text_size: Literal["normal", "large", "largest"] = "normal"
    contrast: Literal["normal", "high"] = "normal"
    hand: Literal["right", "left"] = "right"
    phone_side: Literal["left", "right"] = "left"
    picture_turn_deg: Literal[0, 90, 180, 270] = 0
    regions: Annotated[tuple[Region, ...], Len(1, 3)] = ("back",)
    emergency_number: Annotated[str, Len(1, 40)] | None = None
    session_days: tuple[Weekday, ...] = (1, 2, 3, 4, 5, 6, 7)
    quiet_from: time | None = None
    quiet_until: time | None = None


@dataclass(frozen=True, kw_only=True)
class StageChosen(Entry):
    """The person's own yes to a stage that was proposed, or their wish for a lower one.

    A yes counts only where the rules proposed that stage at that moment; a wish for less counts always.
    """

    kind: Literal["stage_chosen"] = "stage_chosen"
    region: RegionName
    stage: StageNumber


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
    | StopSign
    | AfterReport
    | SettledReport
    | MorningReport
    | Note
    | AdverseEvent
    | ActivitiesNamed
    | MeasuresTold
    | DisabilityTold
    | LowBackTold
    | TakenBack
    | SettingsGiven
    | StageChosen
)
