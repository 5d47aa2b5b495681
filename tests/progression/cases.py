"""Cases drawn at random: courses of a few weeks with anything told, left out, early, late or contradictory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from backrack.progression.case import (
    Case,
    Cleared,
    Event,
    MicroScreen,
    Policy,
    Profile,
    Settled,
    Sitting,
    Situation,
    State,
)
from backrack.progression.decision import Decision
from backrack.progression.policy import after, decide
from backrack.record import Answer

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)
BEGAN = datetime(2026, 3, 1, 7, tzinfo=UTC)
SCORES = st.one_of(st.integers(1, 3), st.integers(0, 10))
LEVELS = st.one_of(st.just(0), st.integers(0, 4))
RARELY = st.integers(0, 15).map(lambda drawn: drawn == 0)
HOURS = st.integers(0, 40 * 24)


def or_none(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(values, values, values, values, st.none())


def ago(hours: float) -> datetime:
    return NOW - timedelta(hours=hours)


PROFILES = st.builds(
    Profile,
    usual_pain=st.integers(0, 7),
    dbase=LEVELS,
    baseline_mornings=st.one_of(
        st.just(()),
        st.lists(SCORES, max_size=2).map(tuple),
        st.lists(st.integers(1, 4), min_size=3, max_size=9).map(tuple),
    ),
    ladder_top=st.integers(0, 6),
    screening_cap=st.one_of(st.none(), st.none(), st.integers(0, 5)),
    practitioner_cap=st.one_of(st.none(), st.none(), st.integers(0, 5)),
    locked_stages=st.one_of(st.just(()), st.lists(st.integers(0, 5), max_size=2).map(tuple)),
)
SCREENS = st.one_of(
    st.just(MicroScreen()),
    st.just(MicroScreen()),
    st.none(),
    st.builds(MicroScreen, a=st.sampled_from(Answer), b=st.sampled_from(Answer), c=st.sampled_from(Answer),
              a_weakness_only=st.booleans()),
)  # fmt: skip
EVENTS = st.builds(
    Event,
    decision=st.sampled_from([each for each in Decision if each is not Decision.ADVANCE]),
    at=HOURS.map(ago),
    stage=st.integers(0, 5),
    chart=st.booleans(),
    pain=st.booleans(),
)


@st.composite
def sittings(draw: st.DrawFn, days_ago: int) -> Sitting:
    start = ago(24 * days_ago - 1)
    morning_at = draw(or_none(st.sampled_from([22, 22, 22, 4, 5, 36, 37])))
    return Sitting(
        start,
        stage=draw(st.sampled_from([2, 2, 2, 1, 3])),
        pre=draw(or_none(SCORES)),
        peak=draw(or_none(SCORES)),
        after=draw(or_none(SCORES)),
        morning=draw(or_none(SCORES)),
        sore=draw(or_none(SCORES)),
        morning_at=None if morning_at is None else start + timedelta(hours=morning_at),
        distal_pre=draw(or_none(LEVELS)),
        distal_peak=draw(or_none(LEVELS)),
        distal_after=draw(or_none(LEVELS)),
        paraesthesia=draw(RARELY),
        paraesthesia_minutes=draw(st.one_of(st.none(), st.integers(0, 120))) if draw(RARELY) else None,
        weakness=draw(RARELY) and draw(RARELY),
        night=draw(RARELY),
        done=draw(or_none(st.sampled_from([1.0, 1.0, 0.8, 0.5]))),
        micro_screen=draw(SCREENS),
        light=draw(RARELY),
    )


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    until = draw(st.integers(-30, 120))
    told = draw(st.lists(st.builds(Settled, HOURS.map(ago), or_none(SCORES), or_none(LEVELS)), max_size=4))
    return Situation(
        mode=draw(st.sampled_from([State.ACTIVE, State.ACTIVE, *State])),
        stage=draw(st.sampled_from([2, 2, 0, 1, 3, 5])),
        stage_since=draw(or_none(HOURS.map(ago))),
        first_session=draw(or_none(HOURS.map(ago))),
        last_full_screen=draw(or_none(HOURS.map(ago))),
        paused_until=ago(until) if draw(st.booleans()) else None,
        earlier_events=tuple(sorted(draw(st.lists(EVENTS, max_size=4)), key=lambda each: each.at)),
        clearances=tuple(Cleared(at, "A. Clinician") for at in draw(st.lists(HOURS.map(ago), max_size=2))),
        reports=tuple(sorted(told, key=lambda each: each.at)),
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    count = draw(st.integers(0, 6))
    told = tuple(draw(sittings(days)) for days in range(count, 0, -1))
    return Case(NOW, draw(PROFILES), draw(situations()), told)


@st.composite
def calm_cases(draw: st.DrawFn) -> Case:
    """A course in which little stands against the next stage, so that single changes decide."""
    usual = draw(st.integers(0, 4))
    calm = Sitting(NOW, 2, pre=usual, peak=usual, after=usual, morning=usual, sore=0, distal_pre=0, distal_peak=0,
                   distal_after=0, done=1.0)  # fmt: skip
    told = [
        replace(calm, start=ago(24 * days - 1), morning_at=ago(24 * days - 23), stage=2 if days < 8 else 1)
        for days in range(12, 0, -1)
    ]
    told[-1] = replace(told[-1], pre=draw(SCORES), peak=draw(SCORES), morning=draw(SCORES), sore=draw(SCORES))
    mornings = draw(st.sampled_from([(), (usual,) * 7, (usual, usual + 1, usual)]))
    behind = draw(st.sampled_from([None, None, 167, 168]))
    situation = Situation(
        mode=State.ACTIVE,
        stage=2,
        stage_since=ago(draw(st.sampled_from([168, 168, 71, 72]))),
        first_session=ago(draw(st.sampled_from([288, 288, 119, 120]))),
        last_full_screen=ago(24 * 13),
        earlier_events=() if behind is None else (Event(Decision.EASE, ago(behind), 3),),
    )
    return Case(NOW, Profile(usual, baseline_mornings=mornings), situation, tuple(told))


ANY_CASES = st.one_of(cases(), calm_cases())


class Life:
    """Day by day: a session at 9, told of at 7 the next morning, and a yes to every step that is open."""

    def __init__(self, policy: Policy, usual: int) -> None:
        self.policy, self.usual = policy, usual
        self.profile = Profile(usual, baseline_mornings=(usual,) * 7)
        self.state = Situation(State.ACTIVE, 1, BEGAN, None, BEGAN)
        self.now, self.days = BEGAN, 0
        self.sittings: list[Sitting] = []
        self.stages = [(0, 1)]
        self.flares: list[int] = []

    def case(self) -> Case:
        return Case(self.now, self.profile, self.state, tuple(self.sittings))

    def day(self, worse: int) -> None:
        """A day whose pain is ``worse`` points above the usual all along."""
        start = BEGAN + timedelta(days=self.days, hours=2)
        pain = min(10, self.usual + worse)
        told = self.now + timedelta(days=1)
        if self.state.mode is State.ACTIVE:
            self.sittings.append(
                Sitting(start, self.state.stage, pre=pain, peak=pain, after=pain, morning=pain, sore=0,
                        morning_at=told, distal_pre=0, distal_peak=0, distal_after=0, done=1.0)
            )  # fmt: skip
        else:
            reports = (*self.state.reports, Settled(told, pain, 0))
            self.state = replace(self.state, reports=reports)
        self.now, self.days = told, self.days + 1
        self._decide()

    def _decide(self) -> None:
        case = self.case()
        verdict = decide(case, self.policy)
        flares = len(self.state.earlier_events)
        self.state = after(self.state, verdict, case, confirmed=True)
        if len(self.state.earlier_events) > flares:
            self.flares.append(self.days)
        if verdict.rescreen:
            self.state = replace(self.state, last_full_screen=self.now)
        if self.state.stage != self.stages[-1][1]:
            self.stages.append((self.days, self.state.stage))
