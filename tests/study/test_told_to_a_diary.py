"""What simulated people tell is written into a diary as well: it leads to the very stages and states of the study."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from backrack.ladder import Ladder, Region
from backrack.progression import Decision, Mode
from backrack.progression.case import Case, Policy, Sitting, Situation, State
from backrack.progression.course import Course, course_of
from backrack.progression.last_way import LastWay
from backrack.progression.limits import Gate
from backrack.progression.verdict import Verdict
from backrack.record import (
    AfterReport,
    AgeGiven,
    Answer,
    AnyEntry,
    BaselineGiven,
    MorningReport,
    Person,
    StageChosen,
    with_entries,
)
from backrack.screening import screen
from backrack.study import Scenario, Someone, Variant, draw, reference_cells
from backrack.study.crowd import Part, chance_of
from backrack.study.life import BEGINNING, live
from backrack.study.ways import Way, rules
from tests.plan.people import screened
from tests.progression.machine.rungs import capped, plain, pressed
from tests.progression.people import check_in, new_id, session
from tests.screening.people import benign_answers

DAYS = 42
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
SOON = timedelta(seconds=1)
ASKED_AGAIN = timedelta(days=20)
LOW = Region.LOW_BACK
MORNING = 7
MODES = {State.ACTIVE: Mode.ACTIVE, State.PAUSED: Mode.PAUSED, State.REFERRED: Mode.REFERRED}
TOPS = {Region.THORACIC: 2, Region.NECK: 3}
"""As on the ladders of an ordinary body; the low back's is the study's."""


@dataclass
class Diary:
    """One person's entries so far, and where they led by the diary and by the study."""

    someone: Someone
    policy: Policy
    regions: tuple[Region, ...] = (LOW,)
    person: Person = field(init=False)
    told: int = 0
    asked: datetime = BEGINNING - 8 * DAY
    last: LastWay = field(default_factory=LastWay)
    seen: list[tuple[tuple[object, ...], tuple[object, ...]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        usual = self.someone.usual_answer()
        first = BEGINNING - 7 * DAY + timedelta(hours=7)
        known = [each for each in screened(self.asked).entries if not isinstance(each, BaselineGiven)]
        given = BaselineGiven(id=new_id(), at=self.asked, usual_pain=usual, distal_level=0)
        mornings = (morning(first + number * DAY, score) for number, score in enumerate(self.someone.mornings_before()))
        self.person = with_entries(replace(screened(self.asked), entries=()), (*known, given, *mornings))

    def add(self, *entries: AnyEntry) -> None:
        self.person = with_entries(self.person, entries)

    def course(self, now: datetime) -> Course:
        if now - self.asked > ASKED_AGAIN:
            self.asked = now - SOON
            self.add(AgeGiven(id=new_id(), at=self.asked, age_years=40), *benign_answers(self.asked))
        limits = screen(self.person, now)
        return course_of(self.person, self.ladders, limits, now, policy=self.policy, last=self.last)

    @property
    def ladders(self) -> tuple[Ladder, ...]:
        tops = {LOW: self.someone.assumed.ladder_top} | TOPS
        return tuple(capped(plain(region, heavy=False), tops[region]) for region in self.regions)

    def before(self, case: Case, pre: int) -> None:
        """The questions before a session."""
        self.add(check_in(case.now, pain_now=pre, pain_this_morning=None, after_last=None))

    def after(self, case: Case) -> None:
        """A session, all that was told of it the next morning, or the morning of a day without one."""
        if len(case.sittings) > self.told:
            self.told = len(case.sittings)
            self.add(*self._session(case.sittings[-1], case.now))
        elif case.situation.reports and case.situation.reports[-1].at == case.now and case.now.hour == MORNING:
            score = case.situation.reports[-1].morning
            assert score is not None
            if case.situation.mode is State.PAUSED:  # it ends only where limbs are told as well
                self.add(check_in(case.now, pain_now=0, pain_this_morning=score, after_last=None))
            self.add(morning(case.now, score))

    @property
    def referred(self) -> tuple[bool, bool]:
        """Whether the diary referred, and whether the study did."""
        found, expected = zip(*(each for each in self.seen if "proposed" not in each[0]), strict=True)
        return any(Mode.REFERRED in each for each in found), any(Mode.REFERRED in each for each in expected)

    def compare(self, situation: Situation, verdict: Verdict, now: datetime, yes: bool) -> None:
        if verdict.decision is Decision.ADVANCE:
            proposed = self.course(now).of(LOW)
            self.seen.append(
                ((now, "proposed", proposed is not None and proposed.proposed is not None), (now, "proposed", True))
            )
        found = self.course(now)
        if yes:
            risen = (each for each in found.regions if each.proposed is not None)
            self.add(
                *(StageChosen(id=new_id(), at=now, region=each.region.value, stage=each.stage + 1) for each in risen)
            )
            found = self.course(now)
        low = found.of(LOW)
        assert low is not None
        expected, bound = MODES[situation.mode], found.standing.bound
        why = bound.rule if bound and found.standing.mode is not expected else ""
        self.seen.append(((now, low.stage, found.standing.mode, why), (now, situation.stage, expected, "")))

    def _session(self, last: Sitting, now: datetime) -> Iterator[AnyEntry]:
        assert last.done is not None
        stands = {each.region: max(0, each.stage - last.light) for each in self.course(last.start).regions}
        stages = stands | {LOW: last.stage}
        done = session(
            last.start + SOON, done_ms=round(30_000 * last.done), light=last.light, stage=last.stage,
            pressed=tuple(pressed(each, stages[each.region]) for each in self.ladders),
        )  # fmt: skip
        yield done
        yield AfterReport(
            id=new_id(),
            at=now - 2 * SOON,
            session=done.session,
            peak=last.peak,
            after=last.after,
            anything_new=Answer.NO,
        )
        if last.morning is not None:
            woken = Answer.YES if last.night else Answer.NO
            yield morning(now, last.morning, session=done.session, sore=last.sore, woken_by_pain=woken)


def morning(at: datetime, back: int, **told: object) -> MorningReport:
    return MorningReport(id=new_id(), at=at, day=at.date(), back=back, **told)  # type: ignore[arg-type]


def told_to(diary: Diary, way: Way) -> Way:
    """The same way, and everything written down."""

    def gate(case: Case, pre: int) -> Gate:
        if case.situation.mode is State.ACTIVE:
            diary.before(case, pre)
        return way.gate(case, pre)

    def decide(case: Case) -> Verdict:
        diary.after(case)
        # questions are asked again in time, which the study leaves out
        return way.decide(replace(case, situation=replace(case.situation, last_full_screen=case.now)))

    def after(case: Case, verdict: Verdict, yes: bool) -> Situation:
        situation = way.after(case, verdict, yes)
        diary.compare(situation, verdict, case.now, yes)
        return situation

    return replace(way, gate=gate, decide=decide, after=after)


def lived(scenario: Scenario, number: int, policy: Policy, regions: tuple[Region, ...] = (LOW,)) -> Diary:
    cells = reference_cells(scenario)
    cell = cells[number % len(cells)]
    part = Part(cell, Variant.REFERENCE, policy.value, number, number + 1, DAYS, 4)
    someone = Someone(
        cell, draw(chance_of(part, number), DAYS, Variant.REFERENCE.assumptions), Variant.REFERENCE.assumptions
    )
    diary = Diary(someone, policy, regions)
    live(someone, told_to(diary, rules(policy)), DAYS)
    return diary


@pytest.mark.slow
@pytest.mark.parametrize("scenario", Scenario)
def test_a_diary_of_what_simulated_people_tell_leads_where_the_study_says(scenario: Scenario) -> None:
    """Under v2, up to the first pause of a diary that the study does not know: each bad morning makes it longer."""
    differ = 0
    for number in range(9):
        for found, expected in lived(scenario, number, Policy.V2).seen:
            if found != expected:
                assert found[1:] == (expected[1], Mode.PAUSED, "P10")
                differ += 1
                break
    assert differ <= 1


@pytest.mark.slow
@pytest.mark.parametrize("scenario", [Scenario.NO_EFFECT, Scenario.IMPROVES])
def test_with_all_three_ladders_those_are_referred_whom_the_study_refers(scenario: Scenario) -> None:
    """The back is asked about once for two ladders, and a second one low down could refer sooner."""
    for number in range(9):
        by_diary, by_study = lived(scenario, number, Policy.V2, tuple(Region)).referred
        assert by_diary == by_study
