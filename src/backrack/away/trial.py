"""Made-up days, told to the real rules, to see what they would say: how much a person can tell that changes nothing.

Worse never gives a better decision (progression policy section 2.3, 4), so whatever is told up to the scores that
were tried changes nothing either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from backrack.away.figures import Calm
from backrack.plan import Plan, PutBy, Refusal, plan_away
from backrack.progression import Baseline, Decision, baseline_of
from backrack.progression.as_set import AS_WRITTEN
from backrack.progression.case import Settings
from backrack.progression.course import course_now
from backrack.progression.limits import SECOND_TIME_WITHIN, SETTLED_ABOVE_BASELINE, morning_that_pauses, most_pain
from backrack.progression.policy.sitting_rules import PRE_ABOVE_USUAL, SORE_EASES
from backrack.record import (
    AfterReport,
    Answer,
    AnyEntry,
    CheckIn,
    LimbAfterLast,
    MorningReport,
    Outcome,
    Person,
    PhaseDone,
    SessionDone,
    Sign,
    Source,
    StopSign,
    with_entries,
)

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
WORST = 10


@dataclass(frozen=True)
class _Day:
    """What is told of one day: before a session, of it, and the morning after. Without a session, of the day alone."""

    woke_with: int
    pain_now: int
    peak: int
    morning: int
    sore: int
    woken: Answer = Answer.NO
    signs: tuple[Sign, ...] = ()
    session: bool = True


@dataclass(frozen=True)
class Trial:
    """A person from ``now`` on, what has been put by for them, and for how many days."""

    person: Person
    now: datetime
    found: PutBy
    days: int
    as_set: Settings = AS_WRITTEN

    @property
    def usual(self) -> Baseline:
        usual = baseline_of(self.person)
        if usual is None:
            raise ValueError("Nothing is put by for somebody whose usual pain is not known.")
        return usual

    @property
    def begins(self) -> datetime:
        """When the first session can be."""
        return max(self.now, self.found.rest_until or self.now) + HOUR

    def calm(self) -> Calm:
        """The highest scores that can be told day after day without changing anything."""
        peak = self._highest(most_pain(self.usual.pain), lambda score: self._same_after(Calm(score, 0)))
        highest = self.usual.pain + SETTLED_ABOVE_BASELINE
        return Calm(peak, self._highest(highest, lambda score: self._same_after(Calm(max(peak, 0), score))))

    @staticmethod
    def _highest(most: int, is_fine: Callable[[int], bool]) -> int:
        return next((score for score in range(most, -1, -1) if is_fine(score)), -1)

    def _same_after(self, calm: Calm) -> bool:
        week = [self._day(calm)] * self.days
        return self._goes_on(week, self.found.normal, Decision.EASE)

    def strikes(self, calm: Calm) -> int:
        """How often something may be above usual and a gentler session still be right: once, or never.

        Never soon after a pause: what is told on the day it ended may mean that it has not.
        """
        paused = course_now(self.person, self.now, settings=self.as_set).standing.last_pause
        if paused is not None and self.now - paused < SECOND_TIME_WITHIN:
            return 0
        bad_session = replace(self._day(calm), peak=WORST, signs=(Sign.ON_THE_BONE, Sign.SPASM))
        bad_morning = replace(
            self._day(calm), morning=morning_that_pauses(self.usual.pain) - 1, sore=WORST, woken=Answer.YES
        )
        no_session = replace(self._day(calm), pain_now=WORST, session=False)
        return int(all(self._survives(each, calm) for each in (bad_session, bad_morning, no_session)))

    def _survives(self, first: _Day, calm: Calm) -> bool:
        rest = [self._day(calm)] * (self.days - 1)
        return self._goes_on([first, *rest], self.found.gentler, Decision.PAUSE)

    def _day(self, calm: Calm) -> _Day:
        return _Day(
            woke_with=max(calm.morning, 0),
            pain_now=self.usual.pain + PRE_ABOVE_USUAL,
            peak=max(calm.peak, 0),
            morning=max(calm.morning, 0),
            sore=SORE_EASES - 1,
        )

    def _goes_on(self, week: list[_Day], least: Plan, strictest: Decision) -> bool:
        """Whether after those days the rules still allow ``least``, and nothing so strict was ever decided in it."""
        told = with_entries(self.person, self._entries(week, least))
        end = self.begins + len(week) * DAY - 2 * HOUR
        after = plan_away(told, end, as_set=self.as_set)
        if isinstance(after, Refusal):
            return False
        course = course_now(told, end, settings=self.as_set)
        verdicts = (each for region in course.regions for each in region.decided if each.at > self.now)
        paused = course.standing.last_pause is not None and course.standing.last_pause > self.now
        return (
            _is_at_least(after.normal, least)
            and not paused
            and all(each.verdict.decision > strictest for each in verdicts)
        )

    def _entries(self, week: list[_Day], plan: Plan) -> Iterator[AnyEntry]:
        for number, day in enumerate(week):
            at = self.begins + number * DAY
            yield self._check_in(day, at)
            if day.session:
                yield from self._session(day, plan, at)

    def _check_in(self, day: _Day, at: datetime) -> CheckIn:
        return CheckIn(
            id=self._id(at, "check_in"),
            at=at,
            pain_now=min(WORST, day.pain_now),
            pain_this_morning=day.woke_with,
            distal_now=self.usual.distal_level,
            after_last=LimbAfterLast(distal_level=self.usual.distal_level, tingling=Answer.NO),
            numbness_bladder_bowel=Answer.NO,
            new_weakness=Answer.NO,
            fever_fall_illness=Answer.NO,
            moved_further_down=Answer.NO,
            someone_in_room=Answer.YES,
        )

    def _session(self, day: _Day, plan: Plan, at: datetime) -> Iterator[AnyEntry]:
        session, ended = self._id(at, "session"), at + timedelta(minutes=plan.minutes)
        yield _led(plan, session, at, ended)
        for sign in day.signs:
            yield StopSign(id=self._id(at, sign.value), at=ended, session=session, sign=sign)
        yield AfterReport(
            id=self._id(at, "after"),
            at=ended + timedelta(minutes=1),
            session=session,
            peak=day.peak,
            anything_new=Answer.NO,
        )
        woken = at + DAY - 2 * HOUR
        yield MorningReport(
            id=self._id(at, "morning"),
            at=woken,
            day=woken.date(),
            session=session,
            back=day.morning,
            neck=day.morning,
            hip=day.morning,
            sore=day.sore,
            woken_by_pain=day.woken,
        )

    def _id(self, at: datetime, name: str) -> UUID:
        return uuid5(self.person.id, f"{name} {at.isoformat()}")


def _led(plan: Plan, session: UUID, began: datetime, ended: datetime) -> SessionDone:
    phases = tuple(
        PhaseDone(
            phase=f"{number}",
            exercise=step.exercise_id,
            side=step.side.value if step.side else None,
            prescribed_ms=step.hold_ms,
            done_ms=step.hold_ms,
            source=Source.PLAYER_TIMED,
        )
        for number, step in enumerate(plan.steps)
        if step.hold_ms
    )
    return SessionDone(
        id=session,
        at=ended,
        session=session,
        plan=plan.digest,
        stage=plan.stage,
        started_at=began,
        ended_at=ended,
        outcome=Outcome.COMPLETED,
        phases=phases,
        light=plan.light,
        pressed=plan.pressed,
    )


def _stages(plan: Plan) -> dict[str, int]:
    return {each.region: each.stage for each in plan.pressed}


def _is_at_least(plan: Plan, least: Plan) -> bool:
    stages = _stages(plan)
    return all(stages.get(region, 0) >= stage for region, stage in _stages(least).items())
