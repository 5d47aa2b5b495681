"""The neutral form of a case, field by field (clinical fact sheet, section 2.5).

What 2.5 names must be there or counts as not told. A few fields of our own may be added; unknown ones are refused.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

from backrack.progression.case import (
    Case,
    Cleared,
    Event,
    MicroScreen,
    Profile,
    Settled,
    Sitting,
    Situation,
    State,
)
from backrack.progression.decision import Decision
from backrack.record import Answer, Sign

YEARS = range(2000, 2100)  # of any moment; assumed, so that no sum of days leaves the calendar
MOST_SITTINGS = 10_000
MOST_MORNINGS = 1_000  # before the programme; both assumed


def _in_our_time(at: datetime) -> datetime:
    if at.year not in YEARS:
        raise ValueError("scenario-year")
    return at


def _answer(value: object) -> object:
    return value.replace(" ", "_") if isinstance(value, str) else value


Moment = Annotated[AwareDatetime, AfterValidator(_in_our_time)]
Score = Annotated[int, Field(ge=0, le=10)]
Level = Annotated[int, Field(ge=0, le=4)]
Stage = Annotated[int, Field(ge=0, le=100)]
Said = Annotated[Answer, BeforeValidator(_answer, json_schema_input_type=Literal["yes", "no", "not sure", "not_sure"])]
Mode = Literal["ACTIVE", "PAUSED", "REFERRED", "LOCKED", "MAINTENANCE"]
DecisionName = Literal["EMERGENCY", "REFER", "PAUSE", "EASE", "STAY", "ADVANCE"]
Flag = bool | None


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class _Screen(_Part):
    a: Said
    b: Said
    c: Said
    a_weakness_only: bool = False


class _Session(_Part):
    start: Moment
    stage: Stage
    pre: Score | None = None
    peak: Score | None = None
    after: Score | None = None
    morning: Score | None = None
    sore: Score | None = None
    morning_at: Moment | None = None
    distal_pre: Level | None = None
    distal_peak: Level | None = None
    distal_after: Level | None = None
    paraesthesia: Flag = None
    paraesthesia_minutes: Annotated[int, Field(ge=0)] | None = None
    weakness: Flag = None
    cauda: Flag = None
    night: Flag = None
    fever: Flag = None
    accident: Flag = None
    constant_night_pain: Flag = None
    sedated: Flag = None
    done: Annotated[float, Field(ge=0, le=1)] | None = None
    micro_screen: _Screen | None = None
    light: bool = False
    both_limbs: Level | None = None
    signs: tuple[Annotated[Sign, Field(strict=False)], ...] = ()

    def sitting(self) -> Sitting:
        """The session as the rules see it."""
        values = {name: getattr(self, name) for name in type(self).model_fields}
        told = all(values[name] is not None for name in _FLAGS)
        flags = {name: bool(values[name]) for name in _FLAGS}
        screen = MicroScreen(**self.micro_screen.model_dump()) if self.micro_screen else None
        return Sitting(**{**values, **flags, "micro_screen": screen, "signs_told": told})


_FLAGS = ("paraesthesia", "weakness", "cauda", "night", "fever", "accident", "constant_night_pain", "sedated")


class _Person(_Part):
    usual_pain: Score
    dbase: Level = 0
    baseline_mornings: Annotated[tuple[Score, ...], Field(max_length=MOST_MORNINGS)] = ()
    ladder_top: Stage
    screening_cap: Stage | None = None
    practitioner_cap: Stage | None = None
    locked_stages: tuple[Stage, ...] = ()
    planned_per_week: Annotated[int, Field(ge=1, le=14)] = 7


class _Event(_Part):
    decision: DecisionName
    at: Moment
    stage: Stage
    chart: bool = True
    pain: bool = False

    def event(self) -> Event:
        """What is not said of an earlier decision counts as the stricter."""
        return Event(Decision[self.decision], self.at, self.stage, self.chart, self.pain)


class _Cleared(_Part):
    at: Moment
    by: Annotated[str, Field(min_length=1)]


class _Settled(_Part):
    at: Moment
    morning: Score | None = None
    distal: Level | None = None


class _Disability(_Part):
    at: Moment
    total: Annotated[int, Field(ge=0, le=24)]


class _State(_Part):
    mode: Mode
    stage: Stage
    stage_since: Moment | None = None
    first_session: Moment | None = None
    last_full_screen: Moment | None = None
    paused_until: Moment | None = None
    earlier_events: tuple[_Event, ...] = ()
    clearances: tuple[_Cleared, ...] = ()
    reports: tuple[_Settled, ...] = ()
    disability: tuple[_Disability, ...] = ()

    def situation(self) -> Situation:
        """The state as the rules see it, all of it oldest first."""
        return Situation(
            mode=State[self.mode],
            stage=self.stage,
            stage_since=self.stage_since,
            first_session=self.first_session,
            last_full_screen=self.last_full_screen,
            paused_until=self.paused_until,
            earlier_events=tuple(sorted((each.event() for each in self.earlier_events), key=lambda each: each.at)),
            clearances=tuple(sorted((Cleared(each.at, each.by) for each in self.clearances), key=lambda each: each.at)),
            disability=tuple(sorted((each.at, each.total) for each in self.disability)),
            reports=tuple(
                sorted((Settled(each.at, each.morning, each.distal) for each in self.reports), key=lambda each: each.at)
            ),
        )


class Scenario(_Part):
    """One case in the neutral form."""

    now: Moment
    person: _Person
    state: _State
    sessions: Annotated[tuple[_Session, ...], Field(max_length=MOST_SITTINGS)] = ()

    def case(self) -> Case:
        """The case as the rules see it."""
        profile = Profile(**self.person.model_dump())
        sittings = sorted((each.sitting() for each in self.sessions), key=lambda each: each.start)
        return Case(self.now, profile, self.state.situation(), tuple(sittings))
